internal import Model

/// The values of an attribute that changes with time, as Gephi writes them in a table:
/// `<[2009-03-01,2009-03-10,2]; [2009-03-10,Infinity,1]>`, or `<[2009,1]; [2010,2]>` at points in time. A parenthesis leaves a
/// bound out.
struct TimedValues: Equatable {
    struct Piece: Equatable {
        var spell: Spell
        /// Whether it is of a point in time, and said with that alone.
        var isPoint: Bool
        var value: String
    }

    var pieces: [Piece] = []

    init(_ pieces: [Piece]) { self.pieces = pieces }

    /// Nil for what is no such text.
    init?(_ text: String) {
        guard text.hasPrefix("<"), text.hasSuffix(">"), text.utf8.count > 2 else { return nil }
        var rest = Array(text.utf8.dropFirst().dropLast())[...]
        while true {
            rest = rest.drop { $0 == UInt8(ascii: " ") }
            guard let piece = Self.piece(&rest) else { return nil }
            pieces.append(piece)
            rest = rest.drop { $0 == UInt8(ascii: " ") }
            guard let next = rest.popFirst() else { return }
            guard next == UInt8(ascii: ";") else { return nil }
        }
    }

    private static func piece(_ rest: inout ArraySlice<UInt8>) -> Piece? {
        guard let open = rest.popFirst(), "[(".utf8.contains(open) else { return nil }
        var parts: [String] = []
        while true {
            guard let part = part(&rest), let next = rest.popFirst() else { return nil }
            parts.append(part)
            if next == UInt8(ascii: ",") { continue }
            guard "])".utf8.contains(next), parts.count == 2 || parts.count == 3 else { return nil }
            let isPoint = parts.count == 2
            let (start, end) = (Self.bound(parts[0]), Self.bound(isPoint ? parts[0] : parts[1]))
            return Piece(
                spell: Spell(
                    start: start, end: end, includesStart: open == UInt8(ascii: "["),
                    includesEnd: next == UInt8(ascii: "]")),
                isPoint: isPoint, value: parts[parts.count - 1])
        }
    }

    private static func part(_ rest: inout ArraySlice<UInt8>) -> String? {
        rest = rest.drop { $0 == UInt8(ascii: " ") }
        guard let quote = rest.first, "\"'".utf8.contains(quote) else {
            let plain = rest.prefix { !delimiters.contains($0) }
            rest = rest.dropFirst(plain.count)
            return String(decoding: plain, as: UTF8.self).tidied
        }
        rest = rest.dropFirst()
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == quote {
                rest = rest.drop { $0 == UInt8(ascii: " ") }
                return String(decoding: bytes, as: UTF8.self)
            }
            if byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() {
                bytes.append(escaped)
            } else {
                bytes.append(byte)
            }
        }
        return nil
    }

    private static let delimiters = Array("\"',;()[]<>\\".utf8)

    /// Empty is from ever, or for ever.
    static func bound(_ text: String) -> String {
        ["*", "infinity", "-infinity", "+infinity", "inf", "-inf", "+inf"].contains(text.lowercased())
            ? "" : text
    }

    var text: String { "<" + pieces.map(\.text).joined(separator: "; ") + ">" }
}

extension TimedValues.Piece {
    fileprivate var text: String {
        let start = spell.start.isEmpty ? "-Infinity" : spell.start
        let end = spell.end.isEmpty ? "Infinity" : spell.end
        return (spell.includesStart ? "[" : "(") + start + "," + (isPoint ? "" : end + ",") + quoted
            + (spell.includesEnd ? "]" : ")")
    }

    private var quoted: String {
        let isPlain =
            !value.isEmpty && value.tidied == value
            && !value.utf8.contains { "\"',;()[]<>\\".utf8.contains($0) }
        if isPlain { return value }
        let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"" + escaped + "\""
    }
}
