/// A JSON document whose keys stand in the order they were given, so that the same result is the same bytes.
public enum JSONValue: Hashable, Sendable {
    /// What is unknown.
    case null
    case bool(Bool)
    case int(Int)
    /// Written as the shortest text that reads back as the same number; NaN and infinities become `null`.
    case double(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    public struct Member: Hashable, Sendable {
        public let key: String
        public let value: JSONValue
    }

    /// An object with its keys in this order.
    public static func object(_ members: [(String, JSONValue)]) -> JSONValue {
        .object(members.map { Member(key: $0.0, value: $0.1) })
    }

    /// `null` when the value is unknown.
    public static func int(_ value: Int?) -> JSONValue { value.map { .int($0) } ?? .null }
    public static func double(_ value: Double?) -> JSONValue { value.map { .double($0) } ?? .null }
    public static func string(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
    public static func bool(_ value: Bool?) -> JSONValue { value.map { .bool($0) } ?? .null }

    /// The document as UTF-8 text, indented by two spaces, with a line break at its end.
    ///
    /// - Complexity: O(length of the text).
    public func asText() -> String {
        var text: [UInt8] = []
        write(to: &text, indent: 0)
        text.append(UInt8(ascii: "\n"))
        return String(decoding: text, as: UTF8.self)
    }

    private func write(to text: inout [UInt8], indent: Int) {
        switch self {
        case .null: text.append(contentsOf: "null".utf8)
        case .bool(let value): text.append(contentsOf: (value ? "true" : "false").utf8)
        case .int(let value): text.append(contentsOf: String(value).utf8)
        case .double(let value): Self.write(value, to: &text)
        case .string(let value): Self.write(value, to: &text)
        case .array(let values):
            Self.write(values, between: "[", "]", to: &text, indent: indent) { value, text in
                value.write(to: &text, indent: indent + 1)
            }
        case .object(let members):
            Self.write(members, between: "{", "}", to: &text, indent: indent) { member, text in
                Self.write(member.key, to: &text)
                text.append(contentsOf: ": ".utf8)
                member.value.write(to: &text, indent: indent + 1)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], between opening: Unicode.Scalar, _ closing: Unicode.Scalar,
        to text: inout [UInt8], indent: Int, _ writeElement: (Element, inout [UInt8]) -> Void
    ) {
        text.append(UInt8(ascii: opening))
        var isFirst = true
        for element in elements {
            if !isFirst { text.append(UInt8(ascii: ",")) }
            isFirst = false
            breakLine(in: &text, indent: indent + 1)
            writeElement(element, &text)
        }
        if !isFirst { breakLine(in: &text, indent: indent) }
        text.append(UInt8(ascii: closing))
    }

    private static func breakLine(in text: inout [UInt8], indent: Int) {
        text.append(UInt8(ascii: "\n"))
        for _ in 0..<(2 * indent) { text.append(UInt8(ascii: " ")) }
    }

    // Swift's description is the shortest that reads back; a whole number loses its ".0", as JSON has one
    // sort of number.
    private static func write(_ value: Double, to text: inout [UInt8]) {
        guard value.isFinite else {
            text.append(contentsOf: "null".utf8)
            return
        }
        let digits = value == 0 ? "0" : "\(value)"
        text.append(contentsOf: (digits.hasSuffix(".0") ? digits.dropLast(2) : digits[...]).utf8)
    }

    // RFC 8259 §7. Line separators are escaped too, so that the text can stand in a script.
    private static func write(_ value: String, to text: inout [UInt8]) {
        text.append(UInt8(ascii: "\""))
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text.append(contentsOf: #"\""#.utf8)
            case "\\": text.append(contentsOf: #"\\"#.utf8)
            case "\n": text.append(contentsOf: #"\n"#.utf8)
            case "\r": text.append(contentsOf: #"\r"#.utf8)
            case "\t": text.append(contentsOf: #"\t"#.utf8)
            case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                text.append(contentsOf: "\\u".utf8)
                for _ in digits.count..<4 { text.append(UInt8(ascii: "0")) }
                text.append(contentsOf: digits.utf8)
            default: text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        text.append(UInt8(ascii: "\""))
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral,
    ExpressibleByBooleanLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .int(value) }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
}
