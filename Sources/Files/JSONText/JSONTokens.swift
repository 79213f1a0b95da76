internal import Model

// RFC 8259 to the letter, with two exceptions that files of this trade need: Python writes NaN and Infinity where it has such
// numbers, which is told where they are read and does not end the reading; and half of a surrogate pair (`\ud83d` alone),
// which Python and JavaScript both write, is read as the replacement character and counted.

/// What keeps a text from being JSON, and where.
struct JSONFault: Error {
    let fault: GraphFault
    let place: Int
}

/// Cuts a text into the signs, names and values of JSON, one at a time, and says where it is none.
///
/// It remembers in which object or list it is and nothing else: neither the depth nor the length of a text can exhaust it.
struct JSONTokens {
    enum Kind: UInt8 {
        case object, endOfObject, list, endOfList
        /// The name of a member; its colon has been read.
        case name
        case text, number, boolean, null
        /// What Python writes for a number that is none, or is infinite.
        case notFinite
    }

    struct Token {
        let kind: Kind
        /// With its quotes, for a name or a text.
        let range: Range<Int>
        let hasEscapes: Bool
    }

    /// Nobody writes a graph deeper than this, and readers of other programs end before.
    static let mostDepth = 1_000

    private enum Expectation {
        case value, valueOrEnd, name, nameOrEnd, separator, end
    }

    private let bytes: [UInt8]
    private var offset = 0
    /// For each object or list that is open, from the outermost: whether it is an object.
    private var open: [Bool] = []
    private var expectation = Expectation.value
    /// Halves of surrogate pairs.
    private(set) var brokenCharacters: (count: Int, first: Int) = (0, 0)

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// How many objects and lists the next token is in.
    var depth: Int { open.count }

    /// Nil at the end of a sound text.
    mutating func next() throws(JSONFault) -> Token? {
        skipBlanks()
        guard offset < bytes.count else {
            if expectation == .end { return nil }
            throw JSONFault(fault: .cutShort(format: "JSON"), place: bytes.count)
        }
        if expectation == .separator {
            if isClosing { return close() }
            guard bytes[offset] == UInt8(ascii: ",") else { throw unexpected() }
            offset += 1
            expectation = open.last == true ? .name : .value
            return try next()
        }
        switch expectation {
        case .valueOrEnd, .nameOrEnd:
            if isClosing { return close() }
            return expectation == .nameOrEnd ? try name() : try value()
        case .name: return try name()
        case .value: return try value()
        case .end, .separator: throw unexpected()
        }
    }

    private mutating func skipBlanks() { offset = endOfBlanks }

    private var endOfBlanks: Int {
        let text = bytes.span
        var place = offset
        while place < text.count, text[place] <= 0x20,
            text[place] == 0x20 || text[place] == 0x0A || text[place] == 0x0D || text[place] == 0x09
        { place += 1 }
        return place
    }

    /// Whether the innermost object or list ends here.
    private var isClosing: Bool {
        bytes[offset] == (open.last == true ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    }

    private mutating func close() -> Token {
        let isObject = open.removeLast()
        offset += 1
        expectation = open.isEmpty ? .end : .separator
        return Token(
            kind: isObject ? .endOfObject : .endOfList, range: (offset - 1)..<offset, hasEscapes: false)
    }

    private mutating func name() throws(JSONFault) -> Token {
        guard bytes[offset] == UInt8(ascii: "\"") else { throw unexpected() }
        let start = offset
        let hasEscapes = try string()
        let end = offset
        skipBlanks()
        guard offset < bytes.count else {
            throw JSONFault(fault: .cutShort(format: "JSON"), place: bytes.count)
        }
        guard bytes[offset] == UInt8(ascii: ":") else { throw unexpected(.oneOf([":"])) }
        offset += 1
        expectation = .value
        return Token(kind: .name, range: start..<end, hasEscapes: hasEscapes)
    }

    private mutating func value() throws(JSONFault) -> Token {
        let start = offset
        let kind: Kind
        var hasEscapes = false
        switch bytes[offset] {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            let isObject = bytes[offset] == UInt8(ascii: "{")
            guard open.count < Self.mostDepth else {
                throw JSONFault(fault: .limit(.depth, most: Self.mostDepth), place: offset)
            }
            open.append(isObject)
            offset += 1
            expectation = isObject ? .nameOrEnd : .valueOrEnd
            return Token(kind: isObject ? .object : .list, range: start..<offset, hasEscapes: false)
        case UInt8(ascii: "\""):
            hasEscapes = try string()
            kind = .text
        case UInt8(ascii: "-"), 0x30...0x39: kind = try number()
        case UInt8(ascii: "t"): kind = try word("true", .boolean)
        case UInt8(ascii: "f"): kind = try word("false", .boolean)
        case UInt8(ascii: "n"): kind = try word("null", .null)
        case UInt8(ascii: "N"): kind = try word("NaN", .notFinite)
        case UInt8(ascii: "I"): kind = try word("Infinity", .notFinite)
        default: throw unexpected()
        }
        expectation = open.isEmpty ? .end : .separator
        return Token(kind: kind, range: start..<offset, hasEscapes: hasEscapes)
    }

    private mutating func word(_ word: StaticString, _ kind: Kind) throws(JSONFault) -> Kind {
        let start = offset
        let length = word.utf8CodeUnitCount
        let found = bytes[start..<min(start + length, bytes.count)]
        guard found.elementsEqual(String(describing: word).utf8) else {
            if String(describing: word).utf8.starts(with: found), start + found.count == bytes.count {
                throw JSONFault(fault: .cutShort(format: "JSON"), place: bytes.count)
            }
            throw unexpected()
        }
        offset += length
        return kind
    }

    private mutating func number() throws(JSONFault) -> Kind {
        let start = offset
        if bytes[offset] == UInt8(ascii: "-") {
            offset += 1
            if offset < bytes.count, bytes[offset] == UInt8(ascii: "I") {
                return try word("Infinity", .notFinite)
            }
        }
        // A number begins with 0 only where that is all before its point.
        if offset < bytes.count, bytes[offset] == 0x30 {
            offset += 1
            if isDigit(offset) {
                throw JSONFault(
                    fault: .unexpected(found: excerpt(from: start), expected: .number), place: start)
            }
        } else {
            try digits(of: start)
        }
        if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
            offset += 1
            try digits(of: start)
        }
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "e") || bytes[offset] == UInt8(ascii: "E") {
            offset += 1
            if offset < bytes.count, bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-")
            {
                offset += 1
            }
            try digits(of: start)
        }
        return .number
    }

    private func isDigit(_ place: Int) -> Bool {
        place < bytes.count && (0x30...0x39).contains(bytes[place])
    }

    /// Goes past one digit at least of the number that begins at a place.
    private mutating func digits(of start: Int) throws(JSONFault) {
        guard isDigit(offset) else {
            if offset >= bytes.count {
                throw JSONFault(fault: .cutShort(format: "JSON"), place: bytes.count)
            }
            throw JSONFault(fault: .unexpected(found: excerpt(from: start), expected: .number), place: start)
        }
        while isDigit(offset) { offset += 1 }
    }

    /// Goes past a quoted text, and says whether anything in it is escaped.
    private mutating func string() throws(JSONFault) -> Bool {
        let found = try string(from: offset)
        (offset, brokenCharacters) = (found.end, found.broken)
        return found.hasEscapes
    }

    private func string(from start: Int) throws(JSONFault) -> (
        end: Int, hasEscapes: Bool, broken: (count: Int, first: Int)
    ) {
        let text = bytes.span
        var place = start + 1
        var hasEscapes = false
        var isClosed = false
        var broken = brokenCharacters
        func countBroken(_ place: Int) {
            broken = (broken.count + 1, broken.count == 0 ? place : broken.first)
        }
        // Whether the last character was the first half of a pair.
        var half: Int?
        while place < text.count {
            let byte = text[place]
            if byte == UInt8(ascii: "\\") {
                hasEscapes = true
                guard place + 1 < text.count else { break }
                if text[place + 1] == UInt8(ascii: "u") {
                    guard place + 6 <= text.count else { break }
                    guard let unit = jsonCodeUnit(text, at: place + 2) else { throw badEscape(place) }
                    if let first = half, !(0xDC00...0xDFFF).contains(unit) { countBroken(first) }
                    if half == nil, (0xDC00...0xDFFF).contains(unit) { countBroken(place) }
                    half = (0xD800...0xDBFF).contains(unit) ? place : nil
                    place += 6
                    continue
                }
                guard "\"\\/bfnrt".utf8.contains(text[place + 1]) else { throw badEscape(place) }
                place += 2
            } else if byte == UInt8(ascii: "\"") {
                if let half { countBroken(half) }
                isClosed = true
                break
            } else {
                guard byte >= 0x20 else {
                    throw JSONFault(
                        fault: .unexpected(found: Self.name(of: byte), expected: .oneOf(["\""])), place: place
                    )
                }
                place += 1
            }
            if let first = half {
                countBroken(first)
                half = nil
            }
        }
        guard isClosed else { throw JSONFault(fault: .cutShort(format: "JSON"), place: bytes.count) }
        return (place + 1, hasEscapes, broken)
    }

    private func badEscape(_ place: Int) -> JSONFault {
        JSONFault(fault: .unexpected(found: excerpt(from: place, most: 6), expected: .escape), place: place)
    }

    // MARK: Words for what is wrong

    private func unexpected(_ expected: GraphFault.Expected? = nil) -> JSONFault {
        JSONFault(
            fault: .unexpected(found: excerpt(from: offset), expected: expected ?? self.expected),
            place: offset)
    }

    private var expected: GraphFault.Expected {
        switch expectation {
        case .value, .valueOrEnd: .value
        case .name, .nameOrEnd: .quotedName
        case .separator: .oneOf([",", open.last == true ? "}" : "]"])
        case .end: .endOfFile
        }
    }

    /// What stands there, to the next sign or blank.
    private func excerpt(from start: Int, most: Int = 24) -> String {
        guard bytes[start] >= 0x20, bytes[start] != 0x7F else { return Self.name(of: bytes[start]) }
        var end = start + 1
        while end < bytes.count, end < start + most, bytes[end] > 0x20,
            bytes[end] & 0xC0 == 0x80 || !"{}[],:\"".utf8.contains(bytes[end])
        { end += 1 }
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private static func name(of control: UInt8) -> String {
        let digits = String(control, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}

/// The number that four hexadecimal digits say.
func jsonCodeUnit(_ bytes: Span<UInt8>, at place: Int) -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    var unit: UInt32 = 0
    for digit in place..<(place + 4) {
        let value: UInt8
        switch bytes[digit] {
        case 0x30...0x39: value = bytes[digit] - 0x30
        case 0x41...0x46: value = bytes[digit] - 0x37
        case 0x61...0x66: value = bytes[digit] - 0x57
        default: return nil
        }
        unit = unit << 4 | UInt32(value)
    }
    return unit
}
