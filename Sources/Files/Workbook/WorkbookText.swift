internal import Model

// Text as a workbook can hold it. A cell that breaks these rules makes the whole file one that spreadsheets want to
// mend before they open it.

enum WorkbookText {
    /// How many UTF-16 units a cell holds.
    static let maximumLength = 32_767

    /// A cell's text: what XML cannot hold is left out, and what looks like a spreadsheet's own escape is escaped.
    static func written(_ text: String) -> String {
        let kept = text.withoutControls.unicodeScalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF }
        return escaped(cut(String(String.UnicodeScalarView(kept)), to: maximumLength))
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

    // ECMA-376 §22.9.2.19: `_x0041_` is an A, so that a text that says just that begins with an escaped underscore.
    private static func escaped(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        for place in bytes.indices {
            if isEscape(bytes[place...]) { result += Array("_x005F".utf8) }
            result.append(bytes[place])
        }
        return String(decoding: result, as: UTF8.self)
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
