package import Model

/// What the bytes of a file turned out to be.
package struct DecodedText {
    /// Valid UTF-8 without a byte-order mark.
    package let bytes: [UInt8]
    package let wasWindows1252: Bool
}

/// Why bytes are no text: the fact, and the offset of the byte to point at.
package struct DecodingFault: Error {
    package let fact: Problem.Fact
    package let offset: Int
}

extension DecodingFault {
    /// Where it is. The file is no UTF-8 there, so that the place is found among raw bytes.
    package func location(in raw: [UInt8], file: String) -> SourceLocation {
        let mark = raw.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        let before = raw[mark..<(mark + offset)]
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? mark
        let text = String(decoding: raw[start..<(mark + offset)], as: UTF8.self)
        return SourceLocation(file: file, line: line, column: text.unicodeScalars.count + 1)
    }
}

/// Reads bytes as UTF-8, with or without a byte-order mark, or as the Windows-1252 that a Swedish Excel
/// writes.
///
/// Nothing is guessed beyond that. Bytes that are partly valid UTF-8, or that only make sense in an older
/// code page (where "ö" is a byte that Windows-1252 has for a quote), are an error: read as Windows-1252 they
/// would turn names into rubbish. Line breaks that are all carriage returns, as an old Macintosh wrote them,
/// are read as line feeds.
package func decodeText(_ raw: [UInt8]) throws(DecodingFault) -> DecodedText {
    let hasMark = raw.starts(with: byteOrderMark)
    let bytes = hasMark ? Array(raw.dropFirst(byteOrderMark.count)) : raw
    if let nul = bytes.firstIndex(of: 0) { throw DecodingFault(fact: .nulCharacter, offset: nul) }
    guard let bad = firstInvalidByte(in: bytes) else {
        return DecodedText(bytes: withLineFeeds(bytes), wasWindows1252: false)
    }
    let fault = DecodingFault(fact: .badEncoding(byte: bytes[bad]), offset: bad)
    guard !hasMark, !hasMultibyteCharacter(bytes), isPlausibleWindows1252(bytes) else { throw fault }
    var text = ""
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
        guard let scalar = windows1252(byte) else { throw fault }
        text.unicodeScalars.append(scalar)
    }
    return DecodedText(bytes: withLineFeeds(Array(text.utf8)), wasWindows1252: true)
}

private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

private func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    guard bytes.contains(carriageReturn), !bytes.contains(lineFeed) else { return bytes }
    return bytes.map { $0 == carriageReturn ? lineFeed : $0 }
}

/// The offset of the first byte that is not well-formed UTF-8 (Unicode, table 3-7), or nil.
package func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    let span = bytes.span
    var offset = 0
    while offset < span.count {
        if span[offset] < 0x80 {
            offset += 1
            continue
        }
        let length = lengthOfCharacter(at: offset, in: bytes)
        if length == 0 { return offset }
        offset += length
    }
    return nil
}

// 0 when no well-formed multibyte character begins here.
private func lengthOfCharacter(at offset: Int, in bytes: [UInt8]) -> Int {
    let first = bytes[offset]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return 0 }
    for place in (offset + 2)..<max(offset + 2, offset + length) where !(0x80...0xBF).contains(bytes[place]) {
        return 0
    }
    return length
}

private func hasMultibyteCharacter(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0] >= 0xC2 && lengthOfCharacter(at: $0, in: bytes) > 0 }
}

private func isPlausibleWindows1252(_ bytes: [UInt8]) -> Bool {
    func isLetter(_ place: Int) -> Bool {
        bytes.indices.contains(place) && ((0x41...0x5A).contains(bytes[place] & 0xDF))
    }
    let hasSwedishLetter = bytes.contains { swedishLetters.contains($0) }
    for (place, byte) in bytes.enumerated() where byte >= 0x80 {
        if byte == 0xFF || windows1252(byte) == nil { return false }
        guard byte < 0xA0, isLetter(place - 1), isLetter(place + 1) else { continue }
        if !plausibleInWord.contains(byte) { return false }
        if !hasSwedishLetter, macintoshLetters.contains(byte) { return false }
    }
    return true
}

// å, ä, ö, é and their capitals.
private let swedishLetters: Set<UInt8> = [0xE5, 0xE4, 0xF6, 0xE9, 0xC5, 0xC4, 0xD6, 0xC9]
// Of the bytes below 0xA0 only an apostrophe, a dash or one of a few letters stands between two letters.
private let plausibleInWord: Set<UInt8> = [
    0x83, 0x8A, 0x8C, 0x8E, 0x92, 0x96, 0x97, 0x9A, 0x9C, 0x9E, 0x9F,
]
// å, ä, ö and é as Mac Roman has them; Windows-1252 has Œ, Š, š and Ž there.
private let macintoshLetters: Set<UInt8> = [0x8C, 0x8A, 0x9A, 0x8E]

// Bytes 0x80 … 0x9F of Windows-1252; the rest of the upper half equals Latin-1. Five are undefined.
private let upperControls: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
]

private func windows1252(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    let value = upperControls[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
}
