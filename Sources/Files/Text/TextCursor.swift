// What readers of line-based text share: lines, and the words of a line, as places in the bytes.

/// Goes through a text line by line. LF and CRLF end a line; blanks around it are left out.
struct LineCursor {
    let bytes: [UInt8]
    private(set) var offset = 0

    init(_ bytes: [UInt8], from offset: Int = 0) { (self.bytes, self.offset) = (bytes, offset) }

    mutating func next() -> Range<Int>? {
        guard offset < bytes.count else { return nil }
        var start = offset
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        offset = end + 1
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }
}

/// Goes through a line word by word. Blanks stand between words, and a comma where the format has it so; a word in
/// quotes may hold both.
struct WordCursor {
    let bytes: [UInt8]
    private(set) var offset: Int
    let end: Int
    private let hasCommas: Bool
    private let hasApostrophes: Bool
    private let hasBrackets: Bool
    var unclosed = Unclosed()
    private var hasNoBracket = false

    /// Up to where it is known that no quote ends a word, none that is not escaped and none at all: what is sought once for each
    /// of many lone quotes in a long line would take long.
    struct Unclosed {
        fileprivate var single = (plain: 0, any: 0)
        fileprivate var double = (plain: 0, any: 0)
    }

    /// Whether the last word stood in quotes: then it is a text, whatever it looks like.
    private(set) var isQuoted = false

    /// - Parameter hasBrackets: Whether what stands in brackets is one word, with its blanks.
    init(
        _ bytes: [UInt8], _ range: Range<Int>, hasCommas: Bool = false, hasApostrophes: Bool = false,
        hasBrackets: Bool = false
    ) {
        (self.bytes, offset, end) = (bytes, range.lowerBound, range.upperBound)
        (self.hasCommas, self.hasApostrophes, self.hasBrackets) = (hasCommas, hasApostrophes, hasBrackets)
    }

    /// Where what is not yet read begins.
    var rest: Range<Int> { min(offset, end)..<end }

    private func isSeparator(_ byte: UInt8) -> Bool {
        byte <= 0x20 || (hasCommas && byte == UInt8(ascii: ","))
    }

    /// The next word, without its quotes.
    mutating func next() -> Range<Int>? {
        while offset < end, isSeparator(bytes[offset]) { offset += 1 }
        isQuoted = false
        guard offset < end else { return nil }
        let first = bytes[offset]
        if first == UInt8(ascii: "\"") || (hasApostrophes && first == UInt8(ascii: "'")),
            let close = closing(first)
        {
            let word = (offset + 1)..<close
            offset = close + 1
            isQuoted = true
            return word
        }
        let start = offset
        if hasBrackets, !hasNoBracket, first == UInt8(ascii: "[") {
            if let close = bytes[start..<end].firstIndex(of: UInt8(ascii: "]")) {
                offset = close + 1
                return start..<offset
            }
            hasNoBracket = true
        }
        while offset < end, !isSeparator(bytes[offset]) { offset += 1 }
        return start..<offset
    }

    /// The quote that ends a word: one before a blank or the end, so that a lone one within is text; nil where there is none.
    private mutating func closing(_ quote: UInt8) -> Int? {
        let known = quote == UInt8(ascii: "'") ? unclosed.single : unclosed.double
        if offset < known.any { return nil }
        let hasNoPlain = offset < known.plain
        var firstEscaped: Int?
        var place = offset + 1
        while place < end, bytes[place] != 0x0A {
            if bytes[place] == quote,
                place + 1 == end || isSeparator(bytes[place + 1])
                    || (hasBrackets && bytes[place + 1] == UInt8(ascii: "["))
            {
                // An escaped one ends a word where no other does: a path ends in a backslash.
                var slashes = 0
                while bytes[place - 1 - slashes] == UInt8(ascii: "\\") { slashes += 1 }
                if slashes % 2 == 0 { return place }
                if hasNoPlain { return place }
                firstEscaped = firstEscaped ?? place
            }
            place += 1
        }
        let found = (plain: place, any: firstEscaped == nil ? place : known.any)
        if quote == UInt8(ascii: "'") { unclosed.single = found } else { unclosed.double = found }
        return firstEscaped
    }
}

extension Span<UInt8> {
    /// The whole number that they write, without a sign; nil where they do not, or it is beyond any count.
    var wholeNumber: Int? {
        guard !isEmpty, count < 18 else { return nil }
        var number = 0
        for place in indices {
            let digit = self[place] &- 0x30
            guard digit < 10 else { return nil }
            number = 10 * number + Int(digit)
        }
        return number
    }

    /// Whether they are a keyword, in any case; the keyword is given in small letters.
    func isWord(_ keyword: StaticString) -> Bool {
        count == keyword.utf8CodeUnitCount && begins(with: keyword)
    }

    func begins(with keyword: StaticString) -> Bool {
        guard count >= keyword.utf8CodeUnitCount else { return false }
        for place in 0..<keyword.utf8CodeUnitCount {
            let byte = self[place]
            let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            guard unsafe small == keyword.utf8Start[place] else { return false }
        }
        return true
    }

    func contains(_ byte: UInt8) -> Bool {
        for place in indices where self[place] == byte { return true }
        return false
    }
}
