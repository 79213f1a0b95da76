package import Model

/// What the bytes of a file turned out to be.
package struct DecodedText {
    /// Valid UTF-8 without a byte-order mark.
    package let bytes: [UInt8]
    /// The encoding from before Unicode that it was read as, if any.
    package let codePage: CodePage?
}

/// Why bytes are no text: the fact, and the offset of the byte to point at.
package struct DecodingFault: Error {
    package let fact: Problem.Fact
    package let offset: Int
}

extension DecodingFault {
    /// Where it is, found among raw bytes: the file is no text there.
    package func location(in raw: [UInt8], file: String) -> SourceLocation {
        let before: [UInt8]
        if let order = ByteOrder(of: raw) {
            before = Array(order.text(of: raw[order.start(in: raw)..<offset]).utf8)
        } else {
            let mark = raw.starts(with: byteOrderMark) ? byteOrderMark.count : 0
            before = Array(raw[mark..<(mark + offset)])
        }
        let place = SourceText(file: file, bytes: before).location(at: before.count)
        return SourceLocation(file: file, line: place.line, column: place.column)
    }
}

/// Reads bytes as UTF-8 or UTF-16, with or without a byte-order mark, or as the encoding from before Unicode that the
/// bytes of å, ä and ö tell.
///
/// Nothing is guessed beyond that. Bytes that are partly valid UTF-8, or that make no words in any encoding, are an
/// error: read as the wrong one they would turn names into rubbish. Line breaks that are mostly carriage returns, as an old
/// Macintosh wrote them, are read as line feeds, in quoted fields too.
///
/// - Complexity: O(*n*).
package func decodeText(_ raw: [UInt8]) throws(DecodingFault) -> DecodedText {
    if let order = ByteOrder(of: raw) {
        return DecodedText(bytes: withLineFeeds(try order.decoded(raw)), codePage: nil)
    }
    let hasMark = raw.starts(with: byteOrderMark)
    let bytes = hasMark ? Array(raw.dropFirst(byteOrderMark.count)) : raw
    if let nul = bytes.firstIndex(of: 0) { throw DecodingFault(fact: .nulCharacter, offset: nul) }
    guard let bad = firstInvalidByte(in: bytes) else {
        return DecodedText(bytes: withLineFeeds(bytes), codePage: nil)
    }
    let fault = DecodingFault(fact: .badEncoding(byte: bytes[bad]), offset: bad)
    guard !hasMark, !isPartlyUTF8(bytes), let page = CodePage.told(by: bytes),
        page != .windows1252 || isPlausibleWindows1252(bytes), let text = page.decoded(bytes)
    else { throw fault }
    return DecodedText(bytes: withLineFeeds(text), codePage: page)
}

private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

private func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    guard bytes.contains(carriageReturn) else { return bytes }
    func isLone(_ place: Int) -> Bool {
        bytes[place] == carriageReturn && (place + 1 == bytes.count || bytes[place + 1] != lineFeed)
    }
    let lone = bytes.indices.count(where: isLone)
    guard lone > bytes.count(where: { $0 == lineFeed }) else { return bytes }
    return bytes.indices.map { isLone($0) ? lineFeed : bytes[$0] }
}

/// The offset of the first byte that is not well-formed UTF-8 (Unicode, table 3-7), or nil.
package func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    let span = bytes.span
    var offset = 0
    while offset < span.count {
        // Nearly all of nearly every text is ASCII.
        let end = min(offset + 64, span.count)
        if isASCII(span.extracting(offset..<end)) {
            offset = end
            continue
        }
        while offset < end {
            if span[offset] < 0x80 {
                offset += 1
                continue
            }
            let length = lengthOfCharacter(at: offset, in: bytes)
            if length == 0 { return offset }
            offset += length
        }
    }
    return nil
}

private func isASCII(_ span: Span<UInt8>) -> Bool {
    var bits: UInt8 = 0
    for place in span.indices { bits |= span[place] }
    return bits < 0x80
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

// A dash after Å is a character of UTF-8 by chance: one in many is no sign of it.
private func isPartlyUTF8(_ bytes: [UInt8]) -> Bool {
    var (valid, stray, place) = (0, 0, 0)
    while place < bytes.count {
        let length = bytes[place] < 0x80 ? 1 : lengthOfCharacter(at: place, in: bytes)
        if length > 1 { valid += 1 } else if length == 0 { stray += 1 }
        place += max(1, length)
    }
    return valid * 8 > stray
}

private func isPlausibleWindows1252(_ bytes: [UInt8]) -> Bool {
    func isLetter(_ place: Int) -> Bool {
        bytes.indices.contains(place) && ((0x41...0x5A).contains(bytes[place] & 0xDF))
    }
    for (place, byte) in bytes.enumerated() where byte >= 0x80 {
        if byte == 0xFF { return false }
        guard byte < 0xA0, isLetter(place - 1), isLetter(place + 1) else { continue }
        if !plausibleInWord.contains(byte) { return false }
    }
    return true
}

// Of the bytes below 0xA0 only an apostrophe, a dash or one of a few letters stands between two letters.
private let plausibleInWord: Set<UInt8> = [
    0x83, 0x8A, 0x8C, 0x8E, 0x92, 0x96, 0x97, 0x9A, 0x9C, 0x9E, 0x9F,
]
