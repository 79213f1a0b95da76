internal import Model

// Text as a workbook can hold it. A cell that breaks these rules makes the whole file one that spreadsheets want to
// mend before they open it.

enum WorkbookText {
    /// How many UTF-16 units a cell holds.
    static let maximumLength = 32_767

    /// A cell's text: what XML cannot hold is left out, what looks like a spreadsheet's own escape is escaped, and what no
    /// cell has room for is cut off.
    static func written(_ text: String) -> String {
        let escaped = escaped(sound(text))
        if escaped.text.utf16.count <= maximumLength { return escaped.text }
        return Self.escaped(cut(sound(text), escapesEndingAt: escaped.ends)).text
    }

    /// Whether a cell has no room for all of a text.
    static func isCut(_ text: String) -> Bool {
        // A byte is one UTF-16 unit at most, and the escape of seven has thirteen.
        text.utf8.count * 2 > maximumLength && escaped(sound(text)).text.utf16.count > maximumLength
    }

    /// The longest beginning of so many UTF-16 units that ends between characters.
    static func cut(_ text: String, to limit: Int) -> String {
        if text.utf16.count <= limit { return text }
        var length = 0
        var end = text.startIndex
        while end < text.endIndex {
            length += text[end].utf16.count
            if length > limit { break }
            end = text.index(after: end)
        }
        return String(text[..<end])
    }

    private static func sound(_ text: String) -> String {
        let kept = text.withoutControls.unicodeScalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF }
        return String(String.UnicodeScalarView(kept))
    }

    private static let escape = Array("_x005F".utf8)

    /// The longest beginning that ends between characters and fits into a cell once it is escaped.
    ///
    /// - Parameter ends: After which bytes that which is escaped ends, ascending.
    private static func cut(_ text: String, escapesEndingAt ends: [Int]) -> String {
        var (bytes, length, escapes) = (0, 0, 0)
        var end = text.startIndex
        while end < text.endIndex {
            let character = text[end]
            bytes += character.utf8.count
            length += character.utf16.count
            while escapes < ends.count, ends[escapes] <= bytes { escapes += 1 }
            if length + escapes * escape.count > maximumLength { break }
            end = text.index(after: end)
        }
        return String(text[..<end])
    }

    // ECMA-376 §22.9.2.19: `_x0041_` is an A, so that a text that says just that begins with an escaped underscore.
    private static func escaped(_ text: String) -> (text: String, ends: [Int]) {
        guard text.contains("_x") else { return (text, []) }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var ends: [Int] = []
        for place in bytes.indices {
            if isEscape(bytes[place...]) {
                result += escape
                ends.append(place + 7)
            }
            result.append(bytes[place])
        }
        return (String(decoding: result, as: UTF8.self), ends)
    }

    private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
        let seven = bytes.prefix(7)
        guard seven.count == 7, seven.first == UInt8(ascii: "_"), seven.last == UInt8(ascii: "_") else {
            return false
        }
        let inner = seven.dropFirst().dropLast()
        return inner.first == UInt8(ascii: "x")
            && inner.dropFirst().allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    }
}
