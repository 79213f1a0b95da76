// Texts in files of Pajek and UCINET stand between double quotes, without a way to write a quote or a line break among them.
// Pajek reads characters as `&#34;`, so that is how those are written. igraph writes `\"` and `\\`; both are read.

enum QuotedText {
    /// What a text means; nil where it means itself, as nearly all do.
    static func decoded(_ text: Span<UInt8>) -> [UInt8]? {
        let (backslash, ampersand) = (UInt8(ascii: "\\"), UInt8(ascii: "&"))
        guard text.contains(backslash) || text.contains(ampersand) else { return nil }
        var bytes: [UInt8] = []
        var place = 0
        while place < text.count {
            let byte = text[place]
            let next = place + 1 < text.count ? text[place + 1] : 0
            if byte == backslash, next == UInt8(ascii: "\"") || next == backslash {
                bytes.append(next)
                place += 2
            } else if byte == ampersand, next == UInt8(ascii: "#"),
                let (scalar, end) = character(text, place + 2)
            {
                bytes.append(contentsOf: scalar.utf8)
                place = end
            } else {
                bytes.append(byte)
                place += 1
            }
        }
        return bytes
    }

    /// The character that a number names, decimal or after an x, and where it ends.
    private static func character(_ text: Span<UInt8>, _ start: Int) -> (Unicode.Scalar, end: Int)? {
        var place = start
        let isHexadecimal = place < text.count && text[place] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { place += 1 }
        var number: UInt32 = 0
        let first = place
        while place < text.count, place < first + 8,
            let digit = Character(Unicode.Scalar(text[place])).hexDigitValue,
            isHexadecimal || digit < 10
        {
            number = number * (isHexadecimal ? 16 : 10) + UInt32(digit)
            place += 1
        }
        guard place > first, place < text.count, text[place] == UInt8(ascii: ";"), number > 0,
            let scalar = Unicode.Scalar(number)
        else { return nil }
        return (scalar, place + 1)
    }

    /// A text between quotes, as it is read back.
    static func quoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        for place in text.indices {
            let byte = text[place]
            let isMark =
                byte == UInt8(ascii: "&") && place + 1 < text.endIndex
                && text[place + 1] == UInt8(ascii: "#")
            if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
                || isMark
            {
                bytes += Array("&#\(byte);".utf8)
            } else {
                bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
        return bytes
    }
}
