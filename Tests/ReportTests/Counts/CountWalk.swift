import Analysis
import Model

/// Goes through sentences and holds each that counts against the JSON.
struct CountWalk {
    let facts: CountedFacts
    let language: Language
    let names: OwnNames
    private let forms: [CountedForm]
    /// Numbers that no JSON has, as they were first told.
    private(set) var told: [String: Int] = [:]
    /// How many sentences were held, and what was wrong with them.
    private(set) var held = 0
    private(set) var faults: [String] = []

    init(
        _ facts: CountedFacts, _ language: Language, prose: Set<String> = [], ofPictures: Bool = false
    ) {
        self.facts = facts
        self.language = language
        names = OwnNames(facts.network, language, prose: prose)
        // Those of the report are in captions too: the map's, and what cannot be compared.
        forms =
            (ofPictures ? CountedForms.pictures(facts, language) : []) + CountedForms.all(facts, language)
    }

    mutating func hold(_ sentences: [CountedSentence]) {
        for sentence in sentences
        where sentence.text.contains(where: \.isNumber) && !names.prose.contains(sentence.text) {
            hold(sentence)
        }
    }

    private mutating func hold(_ sentence: CountedSentence) {
        let characters = Array(sentence.text)
        var found: [[String]] = []
        for form in forms {
            guard let reading = form.reading(of: characters) else { continue }
            let faults = faults(of: reading, at: sentence)
            guard !faults.isEmpty else {
                held += 1
                for case .told(let name, let number) in reading.values { told[name] = number }
                return
            }
            found.append(faults)
        }
        if let first = found.first {
            faults.append("\(first.joined(separator: "; ")): \(sentence.text)")
        } else if sentence.counts(beside: names) {
            faults.append("not held against anything: \(sentence.text)")
        }
    }

    private func faults(of reading: FormReading, at sentence: CountedSentence) -> [String] {
        reading.mistakes
            + reading.values.compactMap { value in
                switch value {
                case .number(let name, let number):
                    let expected = facts.number(name, at: sentence)
                    return expected == number
                        ? nil : "\(name) is \(expected.map(String.init) ?? "not there"), not \(number)"
                case .told(let name, let number):
                    return told[name].flatMap { $0 == number ? nil : "\(name) was \($0), not \(number)" }
                case .absent(let name):
                    let expected = facts.number(name, at: sentence) ?? 0
                    return expected == 0 ? nil : "\(name) is \(expected), and left out"
                case .share(let low, let high, let text):
                    let expected = facts.range(low, high, language)
                    return expected == text ? nil : "\(low) is \(expected ?? "not there"), not \(text)"
                case .span(let path, let text):
                    let expected = facts.span(path)
                    return expected == text ? nil : "\(path) is \(expected ?? "not there"), not \(text)"
                }
            }
    }

    /// Checks that no more actors of some kinds are told of than the wave has.
    mutating func expectKindsAtMost() {
        for (name, number) in told.sorted(by: { $0.key < $1.key }) where name.hasPrefix("kinds.") {
            let most = facts.sum("kind", name.dropFirst(6).split(separator: "+").map(String.init))
            if number > most { faults.append("\(name) is \(number), more than \(most)") }
        }
    }

    /// Checks what must add up in a whole document. A name stands for all that begin with it too: `mark` for `mark.below`.
    mutating func expect(_ parts: [String], addUpTo whole: String) {
        func number(_ name: String) -> Int? {
            if let number = told[name] ?? facts.numbers[name] ?? facts.value(name) as? Int { return number }
            let parts = told.filter { $0.key.hasPrefix(name + ".") }
            return parts.isEmpty ? nil : parts.values.reduce(0, +)
        }
        let all = parts.map { number($0) ?? 0 }
        guard let expected = number(whole) else { return }
        if all.reduce(0, +) != expected {
            let terms = zip(parts, all).map { "\($0) \($1)" }.joined(separator: " + ")
            faults.append("\(terms) is not \(whole) \(expected)")
        }
    }
}

extension CountedFacts {
    /// "48–55 %", as the product's rules for shares have it.
    fileprivate func range(_ low: String, _ high: String, _ language: Language) -> String? {
        guard let first = share(low), let last = share(high) else { return nil }
        let sign = language(" %", "%")
        func percent(_ share: Double) -> String {
            let rounded = Int((share * 100).rounded())
            if share > 0, rounded == 0 { return language("under 1", "under 1") + sign }
            if share < 1, rounded == 100 { return language("över 99", "over 99") + sign }
            return "\(rounded)" + sign
        }
        let (one, other) = (percent(first), percent(last))
        if one == other { return one }
        return one.first?.isNumber == true ? "\(one.dropLast(sign.count))–\(other)" : "\(one) – \(other)"
    }
}
