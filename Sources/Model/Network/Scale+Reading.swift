// What people write for a level: a number, a name, or the whole line of the form that they answered.

/// Why a text is no level.
public enum LevelFault: Error, Hashable, Sendable {
    /// It is neither a number nor a name of the scale.
    case notOnScale
    /// Its number and its words name two levels: "2 Lyssna".
    case contradiction
}

extension Scale {
    /// The answer that a cell gives: a number from 0 to the top (also `4,0`), a level's Swedish or English name, a number
    /// or `x` followed by words (`6 Ge & ta: …`), the words for no tie, not relevant and unknown, all in normal form;
    /// nothing is unknown.
    public func answer(written text: String) throws(LevelFault) -> Answer {
        if text.isEmpty || text == "?" { return .unknown }
        if let answer = answer(named: text) { return answer }
        guard let (mark, words) = Self.markAndWords(text), let marked = answer(numbered: mark) else {
            throw .notOnScale
        }
        let heads = Self.heads(of: words)
        let named = heads.lazy.compactMap { answer(named: $0) }.first
        guard named != nil || !heads[0].contains(where: \.isNumber) else { throw .notOnScale }
        guard let named, named != marked else { return marked }
        throw .contradiction
    }

    /// A level's name stands before what the level means: the words before the colon, and before other signs.
    private static func heads(of words: Substring) -> [String] {
        [":", "–", " - ", "(", ".", ";", ","].map { sign in
            words.firstRange(of: sign).map { String(words[..<$0.lowerBound]) } ?? String(words)
        }
    }

    /// The level that a cell names, and no other answer.
    public func level(named text: String) -> Level? {
        text.isEmpty ? nil : (try? answer(written: text))?.level
    }

    /// Whether a text is a number, a name, or both of one answer, and nothing more.
    func isName(_ text: String) -> Bool {
        if answer(named: text) != nil { return true }
        guard let (mark, words) = Self.markAndWords(text), let named = answer(named: String(words)) else {
            return false
        }
        return answer(numbered: mark) == named
    }

    /// The name that a misspelt one was probably meant to be.
    package func nearestName(to text: String) -> String? {
        NearestName(steps.flatMap { [$0.name.swedish, $0.name.english] } + Self.generalWords.map(\.word))(
            text)
    }

    private func answer(named text: String) -> Answer? {
        if let answer = answer(numbered: text) { return answer }
        let form = text.normalForm
        if form.isEmpty { return nil }
        if let step = steps.first(where: {
            $0.name.swedish.normalForm == form || $0.name.english.normalForm == form
        }) {
            return .level(step.level)
        }
        return Self.generalWords.first { $0.word.normalForm == form }?.answer
    }

    /// "4", "4,0", "4.0" or "x".
    private func answer(numbered text: String) -> Answer? {
        if text.lowercased() == "x" { return .notRelevant }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard let number = Int(parts[0]), String(number) == parts[0], (0...top).contains(number) else {
            return nil
        }
        // A spreadsheet may have made a decimal number of it.
        let isWhole =
            parts.count == 1 || (parts.count == 2 && !parts[1].isEmpty && parts[1].allSatisfy { $0 == "0" })
        return isWhole ? .level(number) : nil
    }

    /// The number or the `x` that a text begins with, and the words after it; nil when it does not begin so.
    private static func markAndWords(_ text: String) -> (mark: String, words: Substring)? {
        let mark = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        let words = text[mark.endIndex...].drop { !$0.isLetter && !$0.isNumber }
        // "4–5" is a span, and "4 eller 5" two levels.
        guard let first = words.first, first.isLetter, mark.endIndex < words.startIndex else { return nil }
        return (String(mark), words)
    }

    private static let generalWords: [(word: String, answer: Answer)] = [
        ("ingen samverkan", .level(0)), ("no collaboration", .level(0)), ("no tie", .level(0)),
        ("ej aktuell", .notRelevant), ("not relevant", .notRelevant), ("vet ej", .unknown),
        ("vet inte", .unknown), ("do not know", .unknown), ("don't know", .unknown),
    ]
}
