/// Finds what a misspelt name was probably meant to be.
package struct NearestName {
    // Nobody misspells a longer name; a broken file may have cells of any length.
    private static let longest = 200

    private let candidates: [(name: String, scalars: [Unicode.Scalar])]

    package init(_ candidates: [String]) {
        self.candidates = candidates.map { ($0, Array($0.lowercased().unicodeScalars)) }
    }

    /// Returns the candidate at the smallest edit distance from a name, if one is near: at most a third of the
    /// name's length away, and not one of many that are equally near.
    ///
    /// - Complexity: O(number of candidates · length²).
    package func callAsFunction(_ name: String) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        guard wanted.count <= Self.longest else { return nil }
        var limit = max(1, wanted.count / 3)
        var found: [String] = []
        for (candidate, scalars) in candidates where abs(scalars.count - wanted.count) <= limit {
            let distance = Self.distance(wanted, scalars)
            if distance < limit || (distance == limit && found.isEmpty) {
                limit = distance
                found = [candidate]
            } else if distance == limit, found.count <= 3, !found.contains(candidate) {
                found.append(candidate)
            }
        }
        return found.count <= 3 ? found.first : nil
    }

    /// Insertions, deletions, substitutions and swaps of neighbors that turn one text into another
    /// (the restricted Damerau–Levenshtein distance).
    package static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
        var beforeLast = [Int](repeating: 0, count: other.count + 1)
        var last = Array(0...other.count)
        var current = last
        for i in one.indices {
            current[0] = i + 1
            for j in other.indices {
                let cost = one[i] == other[j] ? 0 : 1
                current[j + 1] = min(last[j + 1] + 1, current[j] + 1, last[j] + cost)
                if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
                    current[j + 1] = min(current[j + 1], beforeLast[j - 1] + 1)
                }
            }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[other.count]
    }
}
