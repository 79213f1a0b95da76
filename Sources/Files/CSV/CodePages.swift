package import Model

// Text from before Unicode. The byte for å, ä or ö is another one in each of the three encodings that Swedish files come in,
// and what the others have there does not stand within a word: that is what tells them apart.

extension CodePage {
    /// The characters of the bytes from 0x80 on; U+FFFD where there is none.
    private var upperHalf: [Unicode.Scalar] {
        switch self {
        case .windows1252: Self.windows1252Upper
        case .macRoman: Self.macRomanUpper
        case .codePage850: Self.codePage850Upper
        }
    }

    /// The bytes of å, ä, ö and of Å, Ä, Ö.
    private var swedish: (small: [UInt8], capital: [UInt8]) {
        switch self {
        case .windows1252: ([0xE5, 0xE4, 0xF6], [0xC5, 0xC4, 0xD6])
        case .macRoman: ([0x8C, 0x8A, 0x9A], [0x81, 0x80, 0x85])
        case .codePage850: ([0x86, 0x84, 0x94], [0x8F, 0x8E, 0x99])
        }
    }

    /// The text as UTF-8; nil where a byte has no character.
    package func decoded(_ bytes: [UInt8]) -> [UInt8]? {
        let upperHalf = upperHalf
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes {
            guard byte >= 0x80 else {
                text.append(byte)
                continue
            }
            let scalar = upperHalf[Int(byte) - 0x80]
            if scalar == "\u{FFFD}" { return nil }
            text.append(contentsOf: scalar.utf8)
        }
        return text
    }

    /// The encoding in which most letters of the bytes make words; nil when no byte can be told to be a letter, or
    /// two encodings have a claim.
    static func told(by bytes: [UInt8]) -> CodePage? {
        let claims = allCases.map { (page: $0, claim: Claim($0.swedish, in: bytes)) }
        let best = claims.dropFirst().reduce(claims[0]) { $1.claim.strength > $0.claim.strength ? $1 : $0 }
        guard best.page != .windows1252 else { return .windows1252 }
        // What is a letter in Windows-1252 too is no letter in a word of theirs.
        return claims[0].claim.within == 0 ? best.page : nil
    }

    private static let windows1252Upper =
        scalars("€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ")
        + (0xA0...0xFF as ClosedRange<UInt8>).map { Unicode.Scalar($0) }
    private static let macRomanUpper = scalars(
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
            + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
            + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›\u{FB01}\u{FB02}"
            + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")
    private static let codePage850Upper = scalars(
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
            + "áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
            + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
            + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}")

    private static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}

/// How much speaks for a set of letters: how many stand where only a letter can.
private struct Claim {
    /// Between two letters of their own case.
    private(set) var within = 0
    /// Where a word begins or ends.
    private(set) var atEnds = 0

    var strength: (Int, Int) { (within, atEnds) }

    init(_ letters: (small: [UInt8], capital: [UInt8]), in bytes: [UInt8]) {
        let isSmall = Self.set(letters.small, and: UInt8(ascii: "a")...UInt8(ascii: "z"))
        let isCapital = Self.set(letters.capital, and: UInt8(ascii: "A")...UInt8(ascii: "Z"))
        func isLetter(_ byte: UInt8) -> Bool { isSmall[Int(byte)] || isCapital[Int(byte)] }
        // A quote that was opened may be closed at the end of a word, by the byte that is ö in code page 850.
        var openQuotes = 0
        for (place, byte) in bytes.enumerated() where byte >= 0x80 {
            let before = place > 0 ? bytes[place - 1] : 0
            let after = place + 1 < bytes.count ? bytes[place + 1] : 0
            if byte == 0x93 { openQuotes += 1 }
            guard isLetter(byte) else { continue }
            if isSmall[Int(byte)] {
                if isLetter(before), isSmall[Int(after)] {
                    within += 1
                } else if isLetter(before), !isLetter(after) {
                    if byte == 0x94, openQuotes > 0 { openQuotes -= 1 } else { atEnds += 1 }
                } else if byte == 0x94 || byte == 0x84, isLetter(after) {
                    openQuotes += 1
                } else if isLetter(after) {
                    atEnds += 1
                }
            } else if isCapital[Int(before)], isCapital[Int(after)] {
                within += 1
            } else if isLetter(before) != isLetter(after), !isSmall[Int(before)] {
                atEnds += 1
            }
        }
    }

    private static func set(_ bytes: [UInt8], and range: ClosedRange<UInt8>) -> [Bool] {
        (0...255 as ClosedRange<UInt8>).map { bytes.contains($0) || range.contains($0) }
    }
}
