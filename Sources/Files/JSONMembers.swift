internal import Foundation

// Where the members of JSON objects stand in a text, so that one can be exchanged and everything else, its order and
// its spaces too, stays as its author wrote it. Foundation's parser forgets all that.

/// The members of one object of a sound JSON text.
struct JSONMembers {
    struct Member {
        let key: String
        let value: Range<Int>
    }

    private(set) var members: [Member] = []
    /// Just after the brace that opens the object.
    let start: Int
    /// At the brace that closes it.
    let end: Int

    /// Nil where the value is no object.
    ///
    /// - Parameter offset: where the value begins, or blanks before it.
    /// - Precondition: the text is sound JSON from there on.
    /// - Complexity: O(*n*) in the object's bytes.
    init?(in text: [UInt8], from offset: Int = 0) {
        var scanner = Scanner(text: text, offset: offset)
        scanner.skipBlanks()
        guard scanner.take(UInt8(ascii: "{")) else { return nil }
        start = scanner.offset
        while true {
            scanner.skipBlanks()
            if scanner.isAt(UInt8(ascii: "}")) || scanner.isAtEnd { break }
            let key = scanner.string()
            scanner.skipBlanks()
            _ = scanner.take(UInt8(ascii: ":"))
            scanner.skipBlanks()
            let begin = scanner.offset
            scanner.skipValue()
            members.append(Member(key: key, value: begin..<scanner.offset))
            scanner.skipBlanks()
            _ = scanner.take(UInt8(ascii: ","))
        }
        end = scanner.offset
    }

    subscript(key: String) -> Range<Int>? { members.last { $0.key == key }?.value }

    private struct Scanner {
        let text: [UInt8]
        var offset: Int

        var isAtEnd: Bool { offset >= text.count }

        func isAt(_ byte: UInt8) -> Bool { !isAtEnd && text[offset] == byte }

        mutating func take(_ byte: UInt8) -> Bool {
            guard isAt(byte) else { return false }
            offset += 1
            return true
        }

        mutating func skipBlanks() {
            while !isAtEnd, " \t\r\n".utf8.contains(text[offset]) { offset += 1 }
        }

        mutating func string() -> String {
            let start = offset
            skipString()
            return (try? JSONDecoder().decode(String.self, from: Data(text[start..<offset]))) ?? ""
        }

        private mutating func skipString() {
            guard take(quote) else { return }
            while !isAtEnd, text[offset] != quote { offset += text[offset] == backslash ? 2 : 1 }
            _ = take(quote)
        }

        mutating func skipValue() {
            var depth = 0
            while !isAtEnd {
                switch text[offset] {
                case quote: skipString()
                case UInt8(ascii: "{"), UInt8(ascii: "["):
                    depth += 1
                    offset += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    if depth == 0 { return }
                    depth -= 1
                    offset += 1
                case UInt8(ascii: ","), 0x20, 0x09, 0x0A, 0x0D:
                    if depth == 0 { return }
                    offset += 1
                default: offset += 1
                }
                if depth == 0, isAtEnd || ",}] \t\r\n".utf8.contains(text[offset]) { return }
            }
        }
    }
}

private let quote = UInt8(ascii: "\"")
private let backslash = UInt8(ascii: "\\")
