// The ways in which a date is written, in Swedish and English. The day stands before the month: of 3/4/2027 nobody can
// tell what an American meant, and here nobody writes so.

extension Due {
    /// Reads a date as `2027`, `2027-H1`, `2027-Q4`, `2027-12`, `2027-12-31`, `31.12.2027`, `31/12/2027`,
    /// `31 december 2027`, `december 2027`, `kvartal 4 2027` or `hösten 2027` (its half), in any case; nil for anything
    /// else and for days that do not exist.
    public init?(_ text: String) {
        let words = text.lowercased().replacingDashes.split { $0.isWhitespace || $0 == "," }.map(String.init)
        let found: Due? =
            switch words.count {
            case 1: Self.word(words[0])
            case 2: Self.pair(words[0], words[1])
            case 3: Self.triple(words[0], words[1], words[2])
            case 4 where words[2] == "of": Self.triple(words[0], words[1], words[3])
            default: nil
            }
        guard let found else { return nil }
        self = found
    }

    // 2027, 2027-H1, 2027-12, 2027-12-31, 31.12.2027, 31/12/2027.
    private static func word(_ word: String) -> Due? {
        if let year = year(word) { return Due(year: year) }
        for separator in [".", "/"] as [Character] {
            let parts = word.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
            if parts.count == 3 { return day(parts[0], month: number(parts[1], upTo: 2), parts[2]) }
        }
        let parts = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1, let year = year(parts[0]) else { return nil }
        if parts.count == 2, let part = numberedPart(parts[1]) {
            return Due(part.grain, part.number, of: year)
        }
        guard parts[1].utf8.count == 2, let month = number(parts[1], upTo: 2) else { return nil }
        if parts.count == 2 { return Due(.month, month, of: year) }
        guard parts.count == 3, parts[2].utf8.count == 2 else { return nil }
        return day(parts[2], month: month, parts[0])
    }

    // December 2027, hösten 2027, Q4 2027, 2027 Q4.
    private static func pair(_ one: String, _ other: String) -> Due? {
        if let year = year(one) { return numberedPart(other).flatMap { Due($0.grain, $0.number, of: year) } }
        guard let year = year(other) else { return nil }
        if let month = months[one] { return Due(.month, month, of: year) }
        if let half = halvesBySeason[one] { return Due(.half, half, of: year) }
        return numberedPart(one).flatMap { Due($0.grain, $0.number, of: year) }
    }

    // 31 december 2027, kvartal 4 2027, fjärde kvartalet 2027.
    private static func triple(_ one: String, _ other: String, _ last: String) -> Due? {
        guard let year = year(last) else { return nil }
        if let month = months[other] { return day(one, month: month, last) }
        if let grain = grains[one] { return number(other, upTo: 1).flatMap { Due(grain, $0, of: year) } }
        if let grain = grains[other] { return ordinals[one].flatMap { Due(grain, $0, of: year) } }
        return nil
    }

    private static func day(_ day: String, month: Int?, _ year: String) -> Due? {
        guard let year = Self.year(year), let month, let day = number(day, upTo: 2) else { return nil }
        return Day(year, month, day).map { Due($0) }
    }

    // "h1", "q4", "k4".
    private static func numberedPart(_ text: String) -> (grain: Grain, number: Int)? {
        guard text.utf8.count == 2, let number = number(String(text.dropFirst()), upTo: 1) else { return nil }
        return switch text.first {
        case "h": (.half, number)
        case "q", "k": (.quarter, number)
        default: nil
        }
    }

    /// Whether a text that is no date is written as a day all the same: "2027-02-30", "12/31/2027", "31 juni 2027".
    static func hasFormOfDay(_ text: String) -> Bool {
        let parts = text.lowercased().replacingDashes.split {
            $0.isWhitespace || $0 == "-" || $0 == "." || $0 == "/"
        }.map(String.init)
        guard parts.count == 3, months[parts[1]] != nil || number(parts[1], upTo: 2) != nil else {
            return false
        }
        return (year(parts[0]) != nil && number(parts[2], upTo: 2) != nil)
            || (number(parts[0], upTo: 2) != nil && year(parts[2]) != nil)
    }

    static func year(_ text: String) -> Int? {
        text.utf8.count == 4 ? number(text, upTo: 4).flatMap { Day.years.contains($0) ? $0 : nil } : nil
    }

    // `Int` takes signs, and `isNumber` digits of other scripts.
    private static func number(_ text: String, upTo digits: Int) -> Int? {
        guard !text.isEmpty, text.utf8.count <= digits,
            text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return Int(text)
    }

    private static let months: [String: Int] = {
        let swedish = [
            "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
            "november", "december",
        ]
        let english = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        return Dictionary(
            (swedish + english).enumerated().map { ($0.element, $0.offset % 12 + 1) },
            uniquingKeysWith: { first, _ in first })
    }()

    private static let halvesBySeason = [
        "våren": 1, "vår": 1, "spring": 1, "hösten": 2, "höst": 2, "autumn": 2, "fall": 2,
    ]

    private static let grains: [String: Grain] = [
        "kvartal": .quarter, "kvartalet": .quarter, "quarter": .quarter, "halvår": .half, "halvåret": .half,
        "half": .half,
    ]

    private static let ordinals = [
        "första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "first": 1, "second": 2, "third": 3, "fourth": 4,
    ]
}

extension String {
    /// With a hyphen for every dash that a word processor or a spreadsheet puts in its place.
    var replacingDashes: String {
        String(String.UnicodeScalarView(unicodeScalars.map { Self.dashes.contains($0) ? "-" : $0 }))
    }

    // Hyphen, non-breaking hyphen, figure dash, en dash, minus.
    private static let dashes: [Unicode.Scalar] = [
        "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}",
    ]
}
