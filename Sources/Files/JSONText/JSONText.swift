internal import Model

/// A value as it stands in a JSON text.
struct JSONValue {
    enum Kind: UInt8 {
        case object, list, text, number, boolean, null, notFinite

        var isContainer: Bool { self == .object || self == .list }
    }

    let kind: Kind
    let hasEscapes: Bool
    private let start: UInt32
    private let end: UInt32

    init(_ kind: Kind, _ range: Range<Int>, hasEscapes: Bool = false) {
        (self.kind, self.hasEscapes) = (kind, hasEscapes)
        (start, end) = (UInt32(range.lowerBound), UInt32(range.upperBound))
    }

    /// With its quotes or brackets.
    var range: Range<Int> { Int(start)..<Int(end) }
    /// Without them.
    var inner: Range<Int> {
        guard kind == .text || kind.isContainer else { return range }
        let low = min(Int(start) + 1, Int(end))
        return low..<max(low, Int(end) - 1)
    }
    var place: GraphDocument.Place { start }
}

struct JSONMember {
    let name: JSONValue
    let value: JSONValue
}

/// A text that is known to be JSON. Values are spans of it: nothing is made of them until somebody asks.
struct JSONText {
    let source: SourceText
    let root: JSONValue
    /// Those of the root, where that is an object.
    let members: [JSONMember]
    let brokenCharacters: (count: Int, first: Int)

    var bytes: [UInt8] { source.bytes }

    /// - Throws: The first thing that keeps it from being JSON: what comes after that cannot be told.
    /// - Complexity: O(*n*) in bytes.
    init(_ source: SourceText) throws(Problems) {
        self.source = source
        var tokens = JSONTokens(source.bytes)
        var members: [JSONMember] = []
        func add(_ name: JSONTokens.Token?, _ start: JSONTokens.Token, to end: JSONTokens.Token) {
            guard let name else { return }
            members.append(
                JSONMember(
                    name: JSONValue(.text, name.range, hasEscapes: name.hasEscapes),
                    value: JSONValue(
                        Self.kind(start.kind), start.range.lowerBound..<end.range.upperBound,
                        hasEscapes: start.hasEscapes)))
        }
        do throws(JSONFault) {
            guard let first = try tokens.next() else {
                throw JSONFault(fault: .cutShort(format: "JSON"), place: 0)
            }
            var name: JSONTokens.Token?
            var start = first
            var end = first.range.upperBound
            while let token = try tokens.next() {
                end = token.range.upperBound
                guard first.kind == .object, tokens.depth <= 2 else { continue }
                switch token.kind {
                case .name where tokens.depth == 1: name = token
                case .object where tokens.depth == 2, .list where tokens.depth == 2: start = token
                case .endOfObject where tokens.depth == 1, .endOfList where tokens.depth == 1:
                    add(name, start, to: token)
                case .text, .number, .boolean, .null, .notFinite:
                    if tokens.depth == 1 { add(name, token, to: token) }
                default: break
                }
            }
            root = JSONValue(
                Self.kind(first.kind), first.range.lowerBound..<end, hasEscapes: first.hasEscapes)
            brokenCharacters = tokens.brokenCharacters
            self.members = members
        } catch {
            throw Problems([Problem(.badGraph(error.fault), at: source.location(at: error.place))])
        }
    }

    private static func kind(_ kind: JSONTokens.Kind) -> JSONValue.Kind {
        switch kind {
        case .object, .endOfObject: .object
        case .list, .endOfList: .list
        case .name, .text: .text
        case .number: .number
        case .boolean: .boolean
        case .null: .null
        case .notFinite: .notFinite
        }
    }

    /// The member of the root with a name; the first of several.
    subscript(name: String) -> JSONValue? { members.first { equals($0.name, name) }?.value }

    /// The members of an object.
    func members(of value: JSONValue) -> [JSONMember] {
        guard value.kind == .object else { return [] }
        if value.range == root.range { return members }
        var cursor = JSONCursor(bytes, in: value)
        var members: [JSONMember] = []
        while let member = cursor.nextMember() { members.append(member) }
        return members
    }

    func member(_ name: String, of value: JSONValue) -> JSONValue? {
        guard value.kind == .object else { return nil }
        if value.range == root.range { return self[name] }
        var cursor = JSONCursor(bytes, in: value)
        while let member = cursor.nextMember() {
            if equals(member.name, name) { return member.value }
        }
        return nil
    }

    /// The first element of a list, or the first member's value of an object.
    func first(of value: JSONValue) -> JSONValue? {
        var cursor = JSONCursor(bytes, in: value)
        return value.kind == .list ? cursor.next() : value.kind == .object ? cursor.nextMember()?.value : nil
    }

    func equals(_ value: JSONValue, _ text: String) -> Bool {
        value.hasEscapes ? string(value) == text : bytes[value.inner].elementsEqual(text.utf8)
    }

    /// A text without its quotes and escapes; else what stands there.
    func string(_ value: JSONValue) -> String {
        guard value.hasEscapes else { return String(decoding: bytes[value.inner], as: UTF8.self) }
        var decoded: [UInt8] = []
        appendJSONText(bytes.span.extracting(value.inner), to: &decoded)
        return String(decoding: decoded, as: UTF8.self)
    }

    func isTrue(_ value: JSONValue) -> Bool {
        value.kind == .boolean && bytes[value.range.lowerBound] == UInt8(ascii: "t")
    }
}

/// Goes through the elements of a list or the members of an object in a text that is known to be JSON.
struct JSONCursor {
    private let bytes: [UInt8]
    private(set) var offset: Int
    private let end: Int

    /// - Parameter value: An object or a list.
    init(_ bytes: [UInt8], in value: JSONValue) {
        self.init(bytes, from: value.inner.lowerBound, to: value.inner.upperBound)
    }

    /// - Parameter offset: Just after what opens the object or list.
    init(_ bytes: [UInt8], from offset: Int, to end: Int) {
        (self.bytes, self.offset, self.end) = (bytes, offset, min(end, bytes.count))
    }

    mutating func next() -> JSONValue? {
        skipSigns()
        return offset < end && !isClosing ? value() : nil
    }

    mutating func nextMember() -> JSONMember? {
        skipSigns()
        guard offset < end, !isClosing else { return nil }
        let name = value()
        skipSigns()
        guard offset < end else { return nil }
        return JSONMember(name: name, value: value())
    }

    /// The next element, whose members are gathered on the way where it is an object.
    mutating func next(members: inout [JSONMember]) -> JSONValue? {
        members.removeAll(keepingCapacity: true)
        skipSigns()
        guard offset < end, !isClosing else { return nil }
        guard bytes[offset] == UInt8(ascii: "{") else { return value() }
        let start = offset
        offset += 1
        while let member = nextMember() { members.append(member) }
        offset = min(offset + 1, end)
        return JSONValue(.object, start..<offset)
    }

    private var isClosing: Bool { bytes[offset] == UInt8(ascii: "}") || bytes[offset] == UInt8(ascii: "]") }

    private mutating func skipSigns() { offset = endOfSigns }

    private var endOfSigns: Int {
        let text = bytes.span
        var place = offset
        while place < end,
            text[place] <= 0x20 || text[place] == UInt8(ascii: ",")
                || text[place] == UInt8(ascii: ":")
        { place += 1 }
        return place
    }

    private mutating func value() -> JSONValue {
        let start = offset
        switch bytes[start] {
        case UInt8(ascii: "\""):
            let hasEscapes = skipText()
            return JSONValue(.text, start..<offset, hasEscapes: hasEscapes)
        case UInt8(ascii: "{"): return skipContainer(.object)
        case UInt8(ascii: "["): return skipContainer(.list)
        default:
            offset = endOfWord
            let kind: JSONValue.Kind =
                switch bytes[start] {
                case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
                case UInt8(ascii: "n"): .null
                case UInt8(ascii: "N"), UInt8(ascii: "I"): .notFinite
                case UInt8(ascii: "-")
                where start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "I"): .notFinite
                default: .number
                }
            return JSONValue(kind, start..<offset)
        }
    }

    /// Of a number, or of one of the words that JSON knows.
    private var endOfWord: Int {
        let text = bytes.span
        var place = offset
        while place < end, text[place] > 0x20, text[place] != UInt8(ascii: ","),
            text[place] != UInt8(ascii: "}"), text[place] != UInt8(ascii: "]")
        { place += 1 }
        return place
    }

    private mutating func skipText() -> Bool {
        let found = endOfText
        offset = found.end
        return found.hasEscapes
    }

    private var endOfText: (end: Int, hasEscapes: Bool) {
        let text = bytes.span
        var place = offset + 1
        var hasEscapes = false
        while place < end, text[place] != UInt8(ascii: "\"") {
            if text[place] == UInt8(ascii: "\\") {
                hasEscapes = true
                place += 1
            }
            place += 1
        }
        return (min(place + 1, end), hasEscapes)
    }

    private mutating func skipContainer(_ kind: JSONValue.Kind) -> JSONValue {
        let start = offset
        var depth = 0
        while offset < end {
            switch bytes[offset] {
            case UInt8(ascii: "\""):
                _ = skipText()
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            offset += 1
            if depth == 0 { break }
        }
        return JSONValue(kind, start..<offset)
    }
}
