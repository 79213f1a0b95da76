internal import Foundation

extension String {
    /// The name without what two spellings of one organisation usually differ in: case, accents, punctuation,
    /// spaces and legal form. Digits stay, so that "Enhet 1" and "Enhet 2" differ, and å, ä, ö, æ and ø are letters of
    /// their own, so that Habo and Håbo do.
    package var normalForm: String { normalFormByBytes ?? normalFormByUnicode }

    /// By the tables of Unicode, for any text.
    package var normalFormByUnicode: String {
        var words = NameWords()
        let scalars = Array(decomposedStringWithCanonicalMapping.lowercased().unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            let next = place + 1 < scalars.count ? scalars[place + 1] : nil
            if let letter = next.flatMap({ Self.ownLetters[[scalar, $0]] }) {
                for byte in letter.utf8 { words.append(byte) }
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                for byte in scalar.utf8 { words.append(byte) }
            } else if scalar.properties.generalCategory != .nonspacingMark {
                words.end()
            }
        }
        return words.joined()
    }

    // Letters that fall apart into another letter and a mark, and are letters all the same.
    private static let ownLetters: [[Unicode.Scalar]: Unicode.Scalar] = [
        ["a", "\u{30A}"]: "å", ["a", "\u{308}"]: "ä", ["o", "\u{308}"]: "ö",
    ]

    // Nearly every name is of ASCII and letters such as å, ä, ö and é, each one character. What the tables say of those
    // is known beforehand, and a network may have a million names: this is a tenth of the time. Nil for any other text.
    private var normalFormByBytes: String? {
        var words = NameWords()
        var bytes = utf8.makeIterator()
        while let byte = bytes.next() {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                words.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): words.append(byte | 0x20)
            case 0..<0x80: words.end()
            case 0xC3:
                // U+00C0…U+00FF.
                guard let next = bytes.next() else { return nil }
                switch Self.bareLetters[Int(next & 0x3F)] {
                case UInt8(ascii: "."): return nil
                case UInt8(ascii: "="):
                    words.append(byte)
                    words.append(next | 0x20)
                case let letter: words.append(letter)
                }
            case 0xC2:
                // Of what else is in Latin-1, the no-break space alone is common in names.
                guard bytes.next() == 0xA0 else { return nil }
                words.end()
            default: return nil
            }
        }
        return words.joined()
    }

    /// The letters U+00C0…U+00FF without case and accent; an equals sign for a letter of its own, and a point where
    /// there is more to it.
    private static let bareLetters = Array(
        "aaaa===ceeeeiiii.noooo=.=uuuuy..aaaa===ceeeeiiii.noooo=.=uuuuy.y".utf8)
}

extension String {
    /// With a for å, ä and æ and o for ö and ø: what is left of them on a keyboard that lacks them. For guesses alone.
    var withoutOwnLetters: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    switch scalar {
                    case "å", "ä", "æ": "a"
                    case "ö", "ø": "o"
                    default: scalar
                    }
                }))
    }
}

/// A name's words, folded, as they are found.
private struct NameWords {
    /// The words one after another, and the same without legal forms.
    private var all: [UInt8] = []
    private var bare: [UInt8] = []
    /// Where the word begins that is being read.
    private var start = 0

    mutating func append(_ byte: UInt8) { all.append(byte) }

    mutating func end() {
        guard start < all.count else { return }
        let word = all[start...]
        if word.count > Self.longest || !Self.legalForms.contains(String(decoding: word, as: UTF8.self)) {
            bare += word
        }
        start = all.count
    }

    /// The words run together; legal forms only where there is nothing else.
    consuming func joined() -> String {
        end()
        return String(decoding: bare.isEmpty ? all : bare, as: UTF8.self)
    }

    // As they stand after folding; "ek. för." is two words.
    private static let legalForms: Set<String> = [
        "ab", "aktiebolag", "aktiebolaget", "publ", "hb", "handelsbolag", "kb", "kommanditbolag", "ek", "för",
        "ekonomisk", "förening", "inc", "ltd", "llc", "gmbh", "as", "oy", "plc",
    ]

    private static let longest = legalForms.map(\.utf8.count).max() ?? 0
}
