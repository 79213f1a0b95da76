internal import Model

/// Reads the values of a form, each wording once.
struct AnswerReader {
    enum Reading: Hashable {
        case answer(Answer)
        /// Seen, and not answered.
        case blank
        case notUnderstood
    }

    private let scale: Scale
    private let lists: CodeLists
    private let mapping: [String: String]
    /// What each wording was read as, in no order.
    private(set) var readings: [String: Reading] = [:]

    init(_ scale: Scale, _ names: Names) {
        self.scale = scale
        lists = names.lists
        mapping = Dictionary(
            names.mapping.values.compactMap { value in value.level.map { (value.text, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// - Parameter column: the tool's name of the column, for values of its own.
    mutating func read(_ text: String, column: String = "") -> Reading {
        if let choice = lists.choices[column]?[text] { return read(choice) }
        if let reading = readings[text] { return reading }
        let reading = saved(text) ?? listed(text) ?? answer(text)
        readings[text] = reading
        return reading
    }

    /// In a workbook of ours, whose values are its own, lists of codes for other files say nothing.
    mutating func readOwn(_ text: String) -> Reading {
        let reading = saved(text) ?? answer(text)
        if readings[text] == nil { readings[text] = reading }
        return reading
    }

    private func saved(_ text: String) -> Reading? {
        text.isEmpty ? .blank : mapping[text].map { $0.isEmpty ? .blank : answer($0) }
    }

    private func listed(_ text: String) -> Reading? {
        switch lists.values[text] {
        case .blank: .blank
        case .text(let meant): answer(meant)
        case nil: nil
        }
    }

    private func answer(_ text: String) -> Reading {
        // Forms puts a semicolon behind each of several choices: one is an answer, two levels are none.
        let choices = text.split(separator: ";").map { String($0).tidied }.filter { !$0.isEmpty }
        let answers = Set(choices.compactMap { try? scale.answer(written: $0) })
        if choices.count > 1, answers.count > 1 { return .notUnderstood }
        let bare = choices.count == 1 ? choices[0] : text
        for text in [bare] + Self.otherForms(of: bare) {
            if let answer = try? scale.answer(written: text) { return .answer(answer) }
        }
        return .notUnderstood
    }

    /// "Nivå 6" and "Ge & ta (6)", as forms of other makers have it.
    private static func otherForms(of text: String) -> [String] {
        var forms: [String] = []
        for word in ["nivå ", "level "] where text.lowercased().hasPrefix(word) {
            forms.append(String(text.dropFirst(word.count)))
        }
        if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
            let inner = text[text.index(after: open)...].dropLast()
            if Int(inner) != nil { forms.append("\(inner) \(text[..<open])".tidied) }
        }
        return forms
    }

    /// Whether a text is an answer and nothing else: "4 meetings" begins with a level, and is none.
    mutating func isSurelyAnswer(_ text: String) -> Bool {
        guard case .answer = read(text) else { return false }
        if lists.values[text] != nil || mapping[text] != nil { return true }
        let words = text.drop { $0.isNumber || $0.isWhitespace || ".:)–-".contains($0) }
        // A number alone, or with the name of its level.
        if words.isEmpty || words.count == text.count { return true }
        return [":", "–", " - ", "(", ".", ";", ","].contains { sign in
            let name = words.firstRange(of: sign).map { words[..<$0.lowerBound] } ?? words
            return scale.nameIsKnown(String(name))
        }
    }

    /// The wordings that only a list of codes can tell the meaning of: numbers off the scale, or codes such as "A1".
    static func needingList(_ readings: [String: Reading]) -> [String] {
        let known = readings.filter { $0.value != .notUnderstood }.keys
        let codes = readings.filter { $0.value == .notUnderstood && isCode($0.key) }.keys.sorted()
        if codes.contains(where: { Int($0) != nil }) { return codes }
        // A single slip of the pen is told as that.
        return codes.count > known.count ? codes : []
    }

    private static func isCode(_ text: String) -> Bool {
        text.utf8.count <= 6 && text.contains(where: \.isNumber)
            && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    }
}

extension Answer {
    /// As a cell of `ties.csv` has it: empty for unknown.
    var cell: String {
        switch self {
        case .level(let level): String(level)
        case .unknown: ""
        case .notRelevant: "x"
        }
    }
}

extension Scale {
    /// Whether a text is the name of a level, in either language.
    fileprivate func nameIsKnown(_ text: String) -> Bool {
        let form = text.normalForm
        return steps.contains { $0.name.swedish.normalForm == form || $0.name.english.normalForm == form }
            || (try? answer(written: text)) != nil
    }
}
