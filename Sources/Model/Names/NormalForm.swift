internal import Foundation

extension String {
    /// The name without what two spellings of one organisation usually differ in: case, accents, punctuation,
    /// spaces and legal form. Digits stay, so that "Enhet 1" and "Enhet 2" differ, and å, ä, ö, æ and ø are letters of
    /// their own, so that Habo and Håbo do.
    package var normalForm: String {
        var reader = NormalFormReader()
        return String(decoding: reader.read(self), as: UTF8.self)
    }

    /// By the tables of Unicode, for any text.
    package var normalFormByUnicode: String {
        var words = NameWords()
        words.readByUnicode(self)
        return String(decoding: words.finished(), as: UTF8.self)
    }
}

/// Reads the normal forms of many names, one after another, without a text for each.
struct NormalFormReader {
    private var words = NameWords()

    /// In UTF-8. Good until the next is read.
    mutating func read(_ name: String) -> ArraySlice<UInt8> {
        if !words.readByBytes(name) { words.readByUnicode(name) }
        return words.finished()
    }
}

/// A name's words, folded, as they are found.
private struct NameWords {
    /// The words one after another, and the same without legal forms.
    private var all: [UInt8] = []
    private var bare: [UInt8] = []
    /// Where the word begins that is being read.
    private var start = 0

    mutating func readByUnicode(_ name: String) {
        removeAll()
        let scalars = Array(name.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            let next = place + 1 < scalars.count ? scalars[place + 1] : nil
            if let letter = next.flatMap({ Self.ownLetters[[scalar, $0]] }) {
                for byte in letter.utf8 { all.append(byte) }
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                for byte in scalar.utf8 { all.append(byte) }
            } else if scalar.properties.generalCategory != .nonspacingMark {
                end()
            }
        }
    }

    // Nearly every name is of ASCII and letters such as å, ä, ö and é, each one character. What the tables say of those
    // is known beforehand, and a network may have a million names: this is a tenth of the time. False for any other text.
    mutating func readByBytes(_ name: String) -> Bool {
        removeAll()
        var bytes = name.utf8.makeIterator()
        while let byte = bytes.next() {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                all.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): all.append(byte | 0x20)
            case 0..<0x80: end()
            case 0xC3:
                // U+00C0…U+00FF.
                guard let next = bytes.next() else { return false }
                switch Self.bareLetters[Int(next & 0x3F)] {
                case UInt8(ascii: "."): return false
                case UInt8(ascii: "="):
                    all.append(byte)
                    all.append(next | 0x20)
                case let letter: all.append(letter)
                }
            case 0xC2:
                // Of what else is in Latin-1, the no-break space alone is common in names.
                guard bytes.next() == 0xA0 else { return false }
                end()
            default: return false
            }
        }
        return true
    }

    /// The words run together; legal forms only where there is nothing else.
    mutating func finished() -> ArraySlice<UInt8> {
        end()
        return bare.isEmpty ? all[...] : bare[...]
    }

    private mutating func removeAll() {
        all.removeAll(keepingCapacity: true)
        bare.removeAll(keepingCapacity: true)
        start = 0
    }

    private mutating func end() {
        guard start < all.count else { return }
        let word = all[start...]
        if word.count > Self.longest || Self.legalForms.place(of: word) == nil { bare += word }
        start = all.count
    }

    // Letters that fall apart into another letter and a mark, and are letters all the same.
    private static let ownLetters: [[Unicode.Scalar]: Unicode.Scalar] = [
        ["a", "\u{30A}"]: "å", ["a", "\u{308}"]: "ä", ["o", "\u{308}"]: "ö",
    ]

    /// The letters U+00C0…U+00FF without case and accent; an equals sign for a letter of its own, and a point where
    /// there is more to it.
    private static let bareLetters = Array(
        "aaaa===ceeeeiiii.noooo=.=uuuuy..aaaa===ceeeeiiii.noooo=.=uuuuy.y".utf8)

    // As they stand after folding; "ek. för." is two words.
    private static let legalForms: Interner = {
        var words = Interner()
        for word in [
            "ab", "aktiebolag", "aktiebolaget", "publ", "hb", "handelsbolag", "kb", "kommanditbolag", "ek",
            "för",
            "ekonomisk", "förening", "inc", "ltd", "llc", "gmbh", "as", "oy", "plc",
        ] { words.intern(word) }
        return words
    }()

    private static let longest = legalForms.texts.map(\.utf8.count).max() ?? 0
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
