// Numbers in a sheet are texts already, mostly whole ones or such with a few decimals: those are cut to their shortest form
// as they stand. A decimal of up to 15 digits is the shortest of its Double, since no two such share one.

/// How a number of a cell is written.
enum NumberText {
    private static let zero = UInt8(ascii: "0")
    private static let point = UInt8(ascii: ".")
    private static let minus = UInt8(ascii: "-")

    /// Makes a number the shortest text of its value: 4.0 → 4, 0.10000000000000001 → 0.1. What is no number stays.
    static func shorten(_ text: inout [UInt8]) {
        if isPlain(text.span) { return cutZeros(&text) }
        guard let value = value(of: text) else { return }
        text = Array(shortest(value).utf8)
    }

    /// The value of a decimal number; nil for what is none, or is not finite.
    static func value(of text: [UInt8]) -> Double? {
        for byte in text {
            switch byte {
            case 0x30...0x39, point, minus, UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"): continue
            default: return nil
            }
        }
        guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else { return nil }
        return value
    }

    /// Whether it is a whole number of any length, or a decimal of at most 15 digits, without needless zeros before it.
    private static func isPlain(_ text: Span<UInt8>) -> Bool {
        let start = text.count > 1 && text[0] == minus ? 1 : 0
        var hasPoint = false
        for place in start..<text.count {
            if text[place] == point, !hasPoint, place > start, place + 1 < text.count {
                hasPoint = true
            } else if text[place] &- zero > 9 {
                return false
            }
        }
        guard start < text.count, !hasPoint || text.count - start <= 16 else { return false }
        return text[start] != zero || start + 1 == text.count || text[start + 1] == point
    }

    private static func cutZeros(_ text: inout [UInt8]) {
        if text.contains(point) {
            while text.last == zero { text.removeLast() }
            if text.last == point { text.removeLast() }
        }
        if text.count == 2, text[0] == minus, text[1] == zero { text.removeFirst() }
    }

    /// The fewest digits that tell a value from its neighbors, without an exponent from 1e-15 up to 1e21.
    static func shortest(_ value: Double) -> String {
        if value == 0 { return "0" }
        let parts = "\(abs(value))".split(separator: "e")
        let mantissa = parts[0].split(separator: ".")
        let whole = String(mantissa[0])
        let decimals = mantissa.count > 1 && mantissa[1] != "0" ? String(mantissa[1]) : ""
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let sign = value < 0 ? "-" : ""
        guard (-15...20).contains(exponent) else {
            return sign + whole + (decimals.isEmpty ? "" : "." + decimals) + "e\(exponent)"
        }
        let digits = whole + decimals
        let places = whole.count + exponent
        if places <= 0 { return sign + "0." + String(repeating: "0", count: -places) + digits }
        if places >= digits.count {
            return sign + digits + String(repeating: "0", count: places - digits.count)
        }
        return sign + digits.prefix(places) + "." + digits.dropFirst(places)
    }
}
