/// A name taken apart into what it says of the sort of organisation and what is left: "Jönköpings kommun" is Jönköping and
/// says that it is a municipality.
struct OrganisationName {
    /// The words left, run together, in small letters and without a genitive's s. Empty when the name says no more than its
    /// sort.
    let stem: String
    /// In order of text.
    let sorts: [String]

    init(_ name: String) {
        var (stem, sorts) = ([UInt8](), Set<String>())
        Self.read(name, into: &stem) { sorts.insert($0) }
        self.stem = String(decoding: stem, as: UTF8.self)
        self.sorts = sorts.sorted()
    }

    /// The stem alone, as bytes.
    static func readStem(of name: String, into stem: inout [UInt8]) { read(name, into: &stem) { _ in } }

    // By bytes, in one pass: a network may have a million names.
    private static func read(_ name: String, into stem: inout [UInt8], _ found: (String) -> Void) {
        stem.removeAll(keepingCapacity: true)
        var start = 0
        func end() {
            if start == stem.count { return }
            let word = stem[start...]
            if word.count <= longestSort, let sort = sortWords.place(of: word) {
                found(sortNames[sort])
                stem.removeLast(word.count)
            } else if word.count == 1, word[start] == UInt8(ascii: "i") {
                stem.removeLast()
            }
            start = stem.count
        }
        var isPlain = true
        for byte in name.utf8 {
            switch byte {
            case 0x41...0x5A: stem.append(byte | 0x20)
            case 0..<0x30, 0x3A..<0x61, 0x7B..<0x80: end()
            // U+00C0…U+00DE but ×, each 0x20 before its small letter; 0xC3 is not the end of any other character.
            case 0x80...0x9E where stem.last == 0xC3 && byte != 0x97: stem.append(byte | 0x20)
            case 0xC4...:
                isPlain = false
                stem.append(byte)
            default: stem.append(byte)
            }
        }
        end()
        // Other letters have small ones that only the tables of Unicode know.
        if !isPlain {
            let small = name.lowercased()
            if small != name { return read(small, into: &stem, found) }
        }
        if stem.last == UInt8(ascii: "s") { stem.removeLast() }
    }

    /// Whether two names may be of one organisation: their stems are equal, and only one of them says its sort or both say
    /// the same.
    func isNear(_ other: Self) -> Bool {
        !stem.isEmpty && stem == other.stem && (sorts == other.sorts || sorts.isEmpty != other.sorts.isEmpty)
    }

    private static let longestSort = sorts.keys.map(\.utf8.count).max() ?? 0

    private static let sortNames = sorts.sorted { $0.key < $1.key }.map(\.value)
    private static let sortWords: Interner = {
        var words = Interner()
        for word in sorts.keys.sorted() { words.intern(word) }
        return words
    }()

    private static let sorts: [String: String] = [
        "kommun": "kommun", "kommunen": "kommun", "kommuns": "kommun", "stad": "kommun", "staden": "kommun",
        "region": "region", "regionen": "region", "landsting": "region", "landstinget": "region",
        "län": "län",
        "läns": "län", "länet": "län", "länsstyrelse": "länsstyrelse", "länsstyrelsen": "länsstyrelse",
        "förening": "förening", "föreningen": "förening", "bolag": "bolag", "bolaget": "bolag",
        "municipality": "kommun", "county": "län", "city": "kommun",
    ]

    /// Whether a name is two or three capitalised words none of which is a sort of organisation.
    static func isLikePerson(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        guard (2...3).contains(words.count), PersonTrace(in: name) == .name else { return false }
        return words.allSatisfy { word in
            word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || $0 == "-" }
                && word.contains(where: \.isLowercase) && sorts[word.lowercased()] == nil
                && Vocabulary.id(of: String(word), in: .kind) == nil
        }
    }
}
