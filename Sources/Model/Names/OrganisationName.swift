/// A name taken apart into what it says of the sort of organisation and what is left: "Jönköpings kommun" is Jönköping and
/// says that it is a municipality.
struct OrganisationName {
    /// The words left, run together, in small letters and without a genitive's s. Empty when the name says no more than its
    /// sort.
    let stem: String
    /// In order of text.
    let sorts: [String]

    init(_ name: String) {
        // By bytes: a network may have a million names.
        var (stem, sorts) = ([UInt8](), [String]())
        let bytes = Array(name.lowercased().utf8)
        for word in bytes.split(whereSeparator: {
            $0 < 0x30 || (0x3A..<0x61).contains($0) || (0x7B..<0x80).contains($0)
        }) {
            if word.count <= Self.longestSort, let sort = Self.sorts[String(decoding: word, as: UTF8.self)] {
                sorts.append(sort)
            } else if !word.elementsEqual("i".utf8) {
                stem += word
            }
        }
        if stem.last == UInt8(ascii: "s") { stem.removeLast() }
        self.stem = String(decoding: stem, as: UTF8.self)
        self.sorts = Set(sorts).sorted()
    }

    /// Whether two names may be of one organisation: their stems are equal, and only one of them says its sort or both say
    /// the same.
    func isNear(_ other: Self) -> Bool {
        !stem.isEmpty && stem == other.stem && (sorts == other.sorts || sorts.isEmpty != other.sorts.isEmpty)
    }

    private static let longestSort = sorts.keys.map(\.utf8.count).max() ?? 0

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
