internal import Model

/// What the bytes of a file turned out to be.
struct DecodedText {
    /// Valid UTF-8 without a byte-order mark.
    let bytes: [UInt8]
    let wasWindows1252: Bool
}

/// Why bytes are no text: the fact, and the offset of the byte to point at.
struct DecodingFault: Error {
    let fact: Problem.Fact
    let offset: Int
}

/// Reads bytes as UTF-8, with or without a byte-order mark, or as the Windows-1252 that a Swedish Excel
/// writes.
///
/// Nothing is guessed beyond that. Bytes that are partly valid UTF-8, or that only make sense in an older
/// code page (where "ö" is a byte that Windows-1252 has for a quote), are an error: read as Windows-1252 they
/// would turn names into rubbish.
func decodeText(_ raw: [UInt8]) throws(DecodingFault) -> DecodedText {
    let hasMark = raw.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = hasMark ? Array(raw.dropFirst(3)) : raw
    if let nul = bytes.firstIndex(of: 0) { throw DecodingFault(fact: .nulCharacter, offset: nul) }
    guard let bad = firstInvalidByte(in: bytes) else {
        return DecodedText(bytes: bytes, wasWindows1252: false)
    }
    let fault = DecodingFault(fact: .badEncoding(byte: bytes[bad]), offset: bad)
    guard !hasMark, !hasMultibyteCharacter(bytes), isPlausibleWindows1252(bytes) else { throw fault }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
        if byte < 0x80 {
            text.append(byte)
        } else {
            guard let scalar = windows1252(byte) else { throw fault }
            text.append(contentsOf: Array(String(scalar).utf8))
        }
    }
    return DecodedText(bytes: text, wasWindows1252: true)
}

/// The offset of the first byte that is not well-formed UTF-8 (Unicode, table 3-7), or nil.
func firstInvalidByte(in bytes: [UInt8]) -> Int? {
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
    for (place, byte) in bytes.enumerated() where byte >= 0x80 {
        if byte == 0xFF || windows1252(byte) == nil { return false }
        // Between two letters only an apostrophe, a dash or one of the few letters of this range makes sense.
        let inWord: Set<UInt8> = [0x83, 0x8A, 0x8C, 0x8E, 0x92, 0x96, 0x97, 0x9A, 0x9C, 0x9E, 0x9F]
        if byte < 0xA0, !inWord.contains(byte), isLetter(place - 1), isLetter(place + 1) { return false }
    }
    return true
}

// Bytes 0x80 … 0x9F of Windows-1252; the rest of the upper half equals Latin-1. Five are undefined.
private let upperControls: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D,
    0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,
    0x017E, 0x0178,
]

private func windows1252(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    let value = upperControls[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
}
