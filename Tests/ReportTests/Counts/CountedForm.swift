// A form of a sentence that counts, with the places of its numbers in the JSON.
//
// Written as the sentence itself:
//   {gaps.headline.targeted}   a number that equals what the JSON has there
//   {%gaps.headline.lower}     a share in per cent; {%a|b} a range of two
//   {^span}                    a level or a span of two: "5", "4–6"
//   {~name}                    a number that no JSON has: the same wherever it is told
//   {#}                        a level, a year, an index: no count
//   [relation|relationer]      the form for one, and for several, of the number before
//   «a ¦ b ¦ c»                a list of some of these, in this order; what is left out is nought
//   ‹a ¦ b›                    one of these, or nothing
//   *                          names

/// One way in which a sentence may count.
struct CountedForm: Sendable {
    indirect enum Piece: Sendable {
        case text([Character])
        case number(String), told(String), share(String, String), span(String), uncounted
        case plural([Character], [Character])
        case list([[Piece]])
        case either([[Piece]])
        case names
    }

    let template: String
    private let pieces: [Piece]
    private let first: Character?

    init(_ template: String) {
        self.template = template
        var parser = FormParser(template)
        pieces = parser.pieces(until: [])
        first = if case .text(let text) = pieces.first { text.first } else { nil }
    }

    /// The numbers of a sentence of this form; nil when it is of another.
    func reading(of sentence: [Character]) -> FormReading? {
        guard first == nil || first == sentence.first else { return nil }
        return FormMatcher(sentence: sentence).reading(pieces)
    }
}

/// What stands in a sentence at the places of its form.
struct FormReading: Sendable {
    enum Value: Sendable {
        case number(String, Int), told(String, Int), share(String, String, String), span(String, String)
        /// What a list leaves out.
        case absent(String)
    }

    var values: [Value] = []
    /// The last number, and what in the form after it is not right for so many.
    var last: Int?
    var mistakes: [String] = []
}

private struct FormParser {
    private var rest: Substring

    init(_ template: String) { rest = template[...] }

    mutating func pieces(until ends: Set<Character>) -> [CountedForm.Piece] {
        var pieces: [CountedForm.Piece] = []
        var text: [Character] = []
        func flush() {
            if !text.isEmpty { pieces.append(.text(text)) }
            text = []
        }
        while let next = rest.first, !ends.contains(next) {
            rest.removeFirst()
            switch next {
            case "{":
                flush()
                pieces.append(place(take(until: "}")))
            case "[":
                flush()
                let forms = take(until: "]").split(separator: "|", omittingEmptySubsequences: false)
                pieces.append(.plural(Array(forms[0]), Array(forms[1])))
            case "«", "‹":
                flush()
                let end: Character = next == "«" ? "»" : "›"
                var parts = [self.pieces(until: ["¦", end])]
                while rest.first == "¦" {
                    rest.removeFirst()
                    parts.append(self.pieces(until: ["¦", end]))
                }
                rest.removeFirst()
                pieces.append(next == "«" ? .list(parts) : .either(parts))
            case "*":
                flush()
                pieces.append(.names)
            default: text.append(next)
            }
        }
        flush()
        return pieces
    }

    private mutating func take(until end: Character) -> String {
        let text = rest.prefix { $0 != end }
        rest = rest.dropFirst(text.count + 1)
        return String(text)
    }

    private func place(_ text: String) -> CountedForm.Piece {
        let name = String(text.dropFirst())
        switch text.first {
        case "%":
            let ends = name.split(separator: "|").map(String.init)
            return .share(ends[0], ends[ends.count - 1])
        case "^": return .span(name)
        case "~": return .told(name)
        case "#": return .uncounted
        default: return .number(text)
        }
    }
}

/// Matches by trying each way in turn, the rest of the form handed on as what must follow.
private struct FormMatcher {
    let sentence: [Character]

    typealias Follow = (Int, FormReading) -> FormReading?

    func reading(_ pieces: [CountedForm.Piece]) -> FormReading? {
        match(pieces[...], 0, FormReading()) { place, reading in
            place == sentence.count ? reading : nil
        }
    }

    private func match(
        _ pieces: ArraySlice<CountedForm.Piece>, _ place: Int, _ reading: FormReading,
        _ follow: @escaping Follow
    ) -> FormReading? {
        guard let piece = pieces.first else { return follow(place, reading) }
        let rest = pieces.dropFirst()
        func onward(_ place: Int, _ reading: FormReading) -> FormReading? {
            match(rest, place, reading, follow)
        }
        switch piece {
        case .text(let text):
            return starts(with: text, at: place) ? onward(place + text.count, reading) : nil
        case .number(let name):
            return number(at: place).flatMap { end, number in
                var reading = reading
                reading.values.append(.number(name, number))
                reading.last = number
                return onward(end, reading)
            }
        case .told(let name):
            return number(at: place).flatMap { end, number in
                var reading = reading
                reading.values.append(.told(name, number))
                reading.last = number
                return onward(end, reading)
            }
        case .share(let low, let high):
            return end(at: place) { $0.isNumber || "–% underövo".contains($0) }.flatMap { end in
                let end = (sentence[place..<end].lastIndex(of: "%") ?? place - 1) + 1
                guard end > place else { return nil }
                var reading = reading
                reading.values.append(.share(low, high, String(sentence[place..<end])))
                return onward(end, reading)
            }
        case .span(let name):
            return end(at: place) { $0.isNumber || $0 == "–" }.flatMap { end in
                var reading = reading
                reading.values.append(.span(name, String(sentence[place..<end])))
                return onward(end, reading)
            }
        case .uncounted:
            return end(at: place) { $0.isNumber || "–−,.".contains($0) }.flatMap { end in
                // A comma or a full stop after the number belongs to the sentence.
                let last = (place..<end).last { sentence[$0].isNumber } ?? place
                return onward(last + 1, reading)
            }
        case .plural(let one, let several):
            let isOne = reading.last == 1
            for (form, isRight) in [(isOne ? one : several, true), (isOne ? several : one, false)]
            where starts(with: form, at: place) {
                var reading = reading
                if !isRight { reading.mistakes.append("\(reading.last ?? 0) \(String(form))") }
                if let found = onward(place + form.count, reading) { return found }
            }
            return nil
        case .names:
            // Names hold hardly ever what follows them; the shortest that lets the rest match is taken.
            guard place < sentence.count else { return nil }
            for end in (place + 1)...sentence.count {
                if let found = onward(end, reading) { return found }
            }
            return nil
        case .either(let parts):
            for part in parts {
                if let found = match(part[...], place, reading, onward) { return found }
            }
            return onward(place, reading)
        case .list(let parts): return list(parts, from: 0, place, reading, onward)
        }
    }

    /// Some of the parts from one on, at least one, with commas and a word before the last.
    private func list(
        _ parts: [[CountedForm.Piece]], from first: Int, _ place: Int, _ reading: FormReading,
        _ follow: @escaping Follow
    ) -> FormReading? {
        for part in first..<parts.count {
            var reading = reading
            reading.values += parts[first..<part].flatMap(Self.absent)
            let found = match(parts[part][...], place, reading) { place, reading in
                for separator in [", ", " och ", " and ", "; "]
                where starts(with: Array(separator), at: place) {
                    if let found = list(parts, from: part + 1, place + separator.count, reading, follow) {
                        return found
                    }
                }
                var reading = reading
                reading.values += parts[(part + 1)...].flatMap(Self.absent)
                return follow(place, reading)
            }
            if let found { return found }
        }
        return nil
    }

    private static func absent(_ part: [CountedForm.Piece]) -> [FormReading.Value] {
        part.lazy.compactMap { if case .number(let name) = $0 { .absent(name) } else { nil } }.prefix(1)
            .map { $0 }
    }

    private func starts(with text: [Character], at place: Int) -> Bool {
        guard place + text.count <= sentence.count else { return false }
        for (offset, character) in text.enumerated() where sentence[place + offset] != character {
            return false
        }
        return true
    }

    private func end(at place: Int, _ belongs: (Character) -> Bool) -> Int? {
        var end = place
        while end < sentence.count, belongs(sentence[end]) { end += 1 }
        return end > place ? end : nil
    }

    private func number(at place: Int) -> (Int, Int)? {
        guard place == 0 || !sentence[place - 1].isNumber else { return nil }
        return end(at: place, \.isNumber).flatMap { end in
            Int(String(sentence[place..<end])).map { (end, $0) }
        }
    }
}
