internal import Model

// Numbers and lists as each language writes them. Foundation's formatters depend on the machine's locale data;
// these do not, so that the same report has the same bytes everywhere.

extension Language {
    private static let noBreak = "\u{A0}"

    /// "12 345" or "12,345".
    package func count(_ number: Int) -> String {
        let digits = Array(String(number))
        guard digits.count > 4 else { return String(number) }
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { text += self(Self.noBreak, ",") }
            text.append(digit)
        }
        return text
    }

    /// A share as a whole percentage. What is not all is never rounded to all, nor what is something to nothing.
    package func percent(_ share: Double) -> String {
        let rounded = Int((share * 100).rounded())
        let sign = self(Self.noBreak + "%", "%")
        if share > 0, rounded == 0 { return self("under 1\(sign)", "under 1\(sign)") }
        if share < 1, rounded == 100 { return self("över 99\(sign)", "over 99\(sign)") }
        return "\(rounded)\(sign)"
    }

    /// A number with a fixed number of decimals and the language's decimal sign.
    package func decimal(_ value: Double, places: Int) -> String {
        var factor = 1.0
        for _ in 0..<places { factor *= 10 }
        let scaled = (abs(value) * factor).rounded()
        guard scaled < 1e15 else { return "\(value)" }
        let digits = String(Int(scaled))
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let sign = value < 0 && scaled > 0 ? "−" : ""
        guard places > 0 else { return sign + padded }
        return sign + padded.dropLast(places) + self(",", ".") + padded.suffix(places)
    }

    /// "a", "a och b", "a, b och c".
    package func list(_ words: [String]) -> String {
        guard let last = words.last else { return "" }
        guard words.count > 1 else { return last }
        return words.dropLast().joined(separator: ", ") + self(" och ", " and ") + last
    }

    /// "1 relation", "3 relationer".
    package func count(_ number: Int, _ one: (String, String), _ many: (String, String)) -> String {
        count(number) + Self.noBreak + (number == 1 ? self(one.0, one.1) : self(many.0, many.1))
    }

    package func relations(_ number: Int) -> String {
        count(number, ("relation", "relation"), ("relationer", "relations"))
    }

    /// "1 möjlig relation", "21 möjliga relationer".
    package func possibleRelations(_ number: Int) -> String {
        count(
            number, ("möjlig relation", "possible relation"), ("möjliga relationer", "possible relations"))
    }

    /// "1 annan", "38 andra": of those beside one.
    package func others(_ number: Int) -> String {
        count(number, ("annan", "other"), ("andra", "others"))
    }

    package func actors(_ number: Int) -> String {
        count(number, ("aktör", "actor"), ("aktörer", "actors"))
    }

    package func steps(_ number: Int) -> String { count(number, ("steg", "step"), ("steg", "steps")) }
}

extension Language {
    /// "12–80 %"; one share where the two read alike.
    package func range(_ low: Double, _ high: Double) -> String {
        let sign = self("\u{A0}%", "%")
        let (first, last) = (percent(low), percent(high))
        if first == last { return first }
        let isPlain = first.hasSuffix(sign) && first.first?.isNumber == true
        return isPlain ? "\(first.dropLast(sign.count))–\(last)" : "\(first) – \(last)"
    }
}
