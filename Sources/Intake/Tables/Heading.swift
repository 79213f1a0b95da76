internal import Model

// What a column's heading says: the partner that it asks about, in which forum, and what of it. Tools put the partner at
// the end of the heading, at its beginning, or inside the question; every way to cut it is tried, and an actor's name tells
// which is meant.

/// A way to cut a heading into the question and what it asks about.
struct HeadingCut: Hashable {
    /// What stands around the partner: the question, or the forum.
    let head: String
    /// What may be the partner.
    let tail: String
}

/// A heading as read, with what is asked of the partner taken off its end.
struct Heading: Hashable {
    enum Subject: Hashable {
        case level
        case wanted
        case obstacle
        /// A further scale of several, by its number from 2: what it asks is not told.
        case scale(Int)
    }

    let text: String
    let subject: Subject
    /// Every way to cut it, the longest tail first.
    let cuts: [HeadingCut]
    /// Whether the tool has cut parts of it off.
    let isShortened: Bool

    /// - Complexity: O(*l*³) in the length at worst, which is bounded: a longer text is not cut.
    init(_ text: String) {
        self.text = text
        let (bare, subject) = Self.withoutSubject(Self.withoutNumber(text))
        self.subject = subject
        isShortened = Self.isShortened(bare)
        cuts = Self.cuts(of: bare)
    }

    /// Without the number of the question: "12. ", "3) ", "2.1. ".
    private static func withoutNumber(_ text: String) -> String {
        let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ")") }
        guard number.first?.isNumber == true, number.last?.isNumber == false,
            text[number.endIndex...].first == " "
        else { return text }
        let rest = trimmed(text[number.endIndex...])
        return rest.isEmpty ? text : rest
    }

    /// LimeSurvey cuts each part of a heading at fifteen characters, and puts two points behind it.
    static func isShortened(_ text: String) -> Bool {
        text.contains(".. ") || text.hasSuffix("..") || text.contains("..]") || text.contains("… ")
            || text.hasSuffix("…")
    }

    private static let longest = 1_000

    // MARK: Cutting

    private static func cuts(of text: String) -> [HeadingCut] {
        var cuts = [HeadingCut(head: "", tail: text)]
        // No question is so long; a remark may be, and would be cut in thousands of ways.
        guard text.utf8.count <= longest else { return cuts }
        func add(_ head: some StringProtocol, _ tail: some StringProtocol) {
            let cut = HeadingCut(head: trimmed(head), tail: trimmed(tail))
            if !cut.tail.isEmpty, !cuts.contains(cut) { cuts.append(cut) }
        }
        // [Forum] Partner
        if text.first == "[", let close = closing(of: text.startIndex, in: text) {
            add(text[text.index(after: text.startIndex)..<close], text[text.index(after: close)...])
        }
        // Question [Partner], Partner (Forum), Question (Partner)
        for (mark, opposite) in [("]" as Character, "[" as Character), (")", "(")] where text.last == mark {
            guard let open = opening(mark, opposite, in: text) else { continue }
            let inner = text[text.index(after: open)..<text.index(before: text.endIndex)]
            if mark == ")" { add(inner, text[..<open]) }
            add(text[..<open], inner)
        }
        for separator in [" - ", " – ", " — ", ": ", " | ", " / ", " > ", "\n"] {
            var from = text.startIndex
            while let found = text[from...].firstRange(of: separator) {
                add(text[..<found.lowerBound], text[found.upperBound...])
                // Partner - Forum
                add(text[found.upperBound...], text[..<found.lowerBound])
                from = found.upperBound
            }
        }
        // Codes: FORUM1_SQ001
        if !text.contains(" "), let line = text.lastIndex(of: "_") {
            add(text[..<line], text[text.index(after: line)...])
        }
        for cut in questionCuts(of: text) + anyQuestionCuts(of: text) { add(cut.head, cut.tail) }
        // Of two ways that both end in an actor's name the longer is meant: "Handel - Nord", not "Nord".
        return cuts.enumerated().sorted {
            ($1.element.tail.count, $0.offset) < ($0.element.tail.count, $1.offset)
        }.map(\.element)
    }

    /// The question of our own surveys, with the partner inside: "… mellan er organisation och X i F under P? …".
    private static func questionCuts(of text: String) -> [HeadingCut] {
        let folded = text.lowercased()
        guard folded.count == text.count else { return [] }
        for (before, inside, after) in QuestionWords.frames {
            guard let start = folded.firstRange(of: before) else { continue }
            let rest = folded[start.upperBound...]
            let mark = rest.firstIndex(of: "?") ?? rest.endIndex
            // A name may hold the word too: the period stands last.
            var end = mark
            var from = rest.startIndex
            while let found = rest[from..<mark].firstRange(of: after) {
                end = found.lowerBound
                from = found.upperBound
            }
            let span = original(start.upperBound..<end, of: folded, in: text)
            let frame = trimmed(original(folded.startIndex..<start.upperBound, of: folded, in: text))
            var cuts = [HeadingCut(head: frame, tail: String(span))]
            var place = span.startIndex
            while let found = span[place...].firstRange(of: inside) {
                cuts.append(
                    HeadingCut(
                        head: String(span[found.upperBound...]), tail: String(span[..<found.lowerBound])))
                place = span.index(after: found.lowerBound)
            }
            return cuts
        }
        return []
    }

    /// A question of anybody's, with the partner inside: "… samverkar ni med X i F?". What stands after a connecting word, up
    /// to the end of the question or to a word that begins another part of it, may be the partner.
    private static func anyQuestionCuts(of text: String) -> [HeadingCut] {
        guard let mark = text.firstIndex(of: "?") else { return [] }
        let question = text[..<mark]
        var starts: [String.Index] = []
        var ends = [mark]
        for (words, isStart) in [(QuestionWords.connecting, true), (QuestionWords.ending, false)] {
            for word in words {
                var from = question.startIndex
                while let found = question[from...].firstRange(of: " \(word) ") {
                    if isStart { starts.append(found.upperBound) } else { ends.append(found.lowerBound) }
                    from = question.index(after: found.lowerBound)
                }
            }
        }
        return starts.flatMap { start in
            ends.filter { $0 > start }.map { end in
                HeadingCut(head: String(text[..<start] + text[end...]), tail: String(text[start..<end]))
            }
        }
    }

    private static func original(
        _ range: Range<String.Index>, of folded: String, in text: String
    ) -> Substring {
        let start = text.index(
            text.startIndex, offsetBy: folded.distance(from: folded.startIndex, to: range.lowerBound))
        return text[
            start..<text.index(start, offsetBy: folded.distance(from: range.lowerBound, to: range.upperBound))
        ]
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(String.UnicodeScalarView(scalars[first...last]))
    }

    private static func closing(of open: String.Index, in text: String) -> String.Index? {
        var depth = 0
        for place in text[open...].indices {
            if text[place] == "[" { depth += 1 }
            if text[place] == "]" {
                depth -= 1
                if depth == 0 { return place }
            }
        }
        return nil
    }

    private static func opening(_ mark: Character, _ opposite: Character, in text: String) -> String.Index? {
        var depth = 0
        for place in text.indices.reversed() {
            if text[place] == mark { depth += 1 }
            if text[place] == opposite {
                depth -= 1
                if depth == 0 { return place > text.startIndex ? place : nil }
            }
        }
        return nil
    }

    // MARK: What is asked

    /// A heading without what it asks for at its end: " - önskad nivå", "[2]", "(wanted level)".
    private static func withoutSubject(_ text: String) -> (bare: String, subject: Subject) {
        for (mark, opposite) in [("]" as Character, "[" as Character), (")", "(")] where text.last == mark {
            guard let open = opening(mark, opposite, in: text) else { continue }
            let inner = trimmed(text[text.index(after: open)..<text.index(before: text.endIndex)])
            let bare = trimmed(text[..<open])
            if let subject = subject(inner) { return (bare, subject) }
            // Of a question with two scales: [Partner][1].
            if mark == "]", bare.last == "]", let scale = Int(inner), (1...9).contains(scale) {
                return (bare, scale == 1 ? .level : .scale(scale))
            }
        }
        for separator in [" - ", " – ", " — ", ": ", " | ", "\n"] {
            guard let found = lastRange(of: separator, in: text),
                let subject = subject(String(text[found.upperBound...]))
            else { continue }
            return (trimmed(text[..<found.lowerBound]), subject)
        }
        return (text, .level)
    }

    private static func lastRange(of separator: String, in text: String) -> Range<String.Index>? {
        var last: Range<String.Index>?
        var from = text.startIndex
        while let found = text[from...].firstRange(of: separator) {
            last = found
            from = found.upperBound
        }
        return last
    }

    /// What a word asks of the partner. (How strong a tie is, or its value, is no question of a form's.)
    private static func subject(_ word: String) -> Subject? {
        switch ColumnWord(word) {
        case .level: .level
        case .wanted: .wanted
        case .obstacle: .obstacle
        default: nil
        }
    }
}
