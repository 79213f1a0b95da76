import Files
import Graphs
import Model
import TestNetworks
import Testing

@Suite struct `Text decoding` {
    private func text(_ bytes: [UInt8]) throws -> String {
        String(decoding: try decodeText(bytes).bytes, as: UTF8.self)
    }

    private func fault(_ bytes: [UInt8]) -> DecodingFault? {
        do throws(DecodingFault) {
            _ = try decodeText(bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test func `leaves UTF-8 as it is`() throws {
        let decoded = try decodeText(Array("Jönköping – 東京 😀".utf8))
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == "Jönköping – 東京 😀")
        #expect(decoded.codePage == nil)
    }

    @Test func `drops the byte-order mark`() throws {
        #expect(try text([0xEF, 0xBB, 0xBF] + Array("id".utf8)) == "id")
        #expect(try text([0xEF, 0xBB, 0xBF]) == "")
    }

    @Test func `reads Windows-1252 and says so`() throws {
        let bytes: [UInt8] =
            Array("J".utf8) + [0xF6] + Array("nk".utf8) + [0xF6] + Array("ping ".utf8)
            + [0x96, 0x20, 0x93, 0xC5, 0x73, 0x94, 0x20, 0x80, 0x35]
        let decoded = try decodeText(bytes)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == "Jönköping – “Ås” €5")
        #expect(decoded.codePage == .windows1252)
    }

    @Test func `refuses a capital before a closing quote, which is also a letter in UTF-8`() {
        // Å” in Windows-1252, Ŕ in UTF-8: to guess might be to change a name.
        #expect(fault([0xF6, 0x20, 0xC5, 0x94])?.fact == .badEncoding(byte: 0xF6))
    }

    @Test func `agrees with the published table on every defined byte`() throws {
        let table =
            "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
            + String(String.UnicodeScalarView((0xA0...0xFE as ClosedRange<UInt8>).map { Unicode.Scalar($0) }))
        let undefined: [UInt8] = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
        let defined = (0x80...0xFE as ClosedRange<UInt8>).filter { !undefined.contains($0) }
        // A space on both sides, so that no byte stands in a word or looks like the start of UTF-8.
        let bytes = defined.flatMap { byte -> [UInt8] in [0x20, byte] }
        #expect(try text(bytes) == table.unicodeScalars.map { " \($0)" }.joined())
    }

    @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xFF] as [UInt8])
    func `refuses bytes that Windows-1252 leaves undefined, and ÿ`(byte: UInt8) {
        #expect(fault([0x61, 0x20, byte])?.fact == .badEncoding(byte: byte))
        #expect(fault([0x61, 0x20, byte])?.offset == 2)
    }

    @Test func `refuses a mix of UTF-8 and Windows-1252, at the first byte that is no UTF-8`() {
        let fault = fault(Array("Å\nH".utf8) + [0xE5] + Array("bo".utf8))
        #expect(fault?.fact == .badEncoding(byte: 0xE5))
        #expect(fault?.offset == 4)
    }

    @Test func `refuses Windows-1252 behind a byte-order mark`() {
        #expect(fault([0xEF, 0xBB, 0xBF, 0x48, 0xE5])?.fact == .badEncoding(byte: 0xE5))
    }

    /// A text in an encoding from before Unicode.
    private static func bytes(_ text: String, in page: CodePage) -> [UInt8] {
        let letters: [Character: [UInt8]] = [
            "å": [0xE5, 0x8C, 0x86], "ä": [0xE4, 0x8A, 0x84], "ö": [0xF6, 0x9A, 0x94],
            "Å": [0xC5, 0x81, 0x8F],
            "Ä": [0xC4, 0x80, 0x8E], "Ö": [0xD6, 0x85, 0x99], "é": [0xE9, 0x8E, 0x82],
        ]
        let place = CodePage.allCases.firstIndex(of: page) ?? 0
        return text.flatMap { letters[$0].map { [$0[place]] } ?? Array(String($0).utf8) }
    }

    @Test(arguments: CodePage.allCases)
    func `tells by the bytes of å, ä and ö which encoding a file is in`(page: CodePage) throws {
        for text in [
            "Jönköping", "Håbo", "Älvsbyn", "Östby kommun", "id;name\nalvby;Alvby\nostby;Östby kommun",
            "MALMÖ STAD",
            "JÖNKÖPING", "Mullsjö;x", "Malmö och Åre, idé", "Väst", "på\nnytt", "ÅÄÖ åäö", "Ödeshög",
        ] {
            let decoded = try decodeText(Self.bytes(text, in: page))
            #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
            #expect(decoded.codePage == page, "\(text)")
        }
    }

    @Test func `takes quotes of Windows-1252 for quotes`() throws {
        #expect(
            try text([0x93] + Array("hello".utf8) + [0x94, 0x2C, 0x84] + Array("x".utf8) + [0x94])
                == "“hello”,„x”")
        #expect(try text([0x94] + Array("hello".utf8) + [0x94]) == "”hello”")
        #expect(
            try text(
                Array("a".utf8) + [0x85] + Array(" och s".utf8) + [0xE5] + Array(" vidare".utf8) + [0x85])
                == "a… och så vidare…")
    }

    @Test func `refuses a file of two encodings`() {
        let mixed =
            Self.bytes("Jönköping, Håbo\n", in: .codePage850)
            + Self.bytes("Malmö stad, Väst", in: .windows1252)
        #expect(fault(mixed)?.fact == .badEncoding(byte: 0x94))
    }

    @Test func `reads š within a word where the file has å, ä or ö as well`() throws {
        #expect(
            try text(Array("Mi".utf8) + [0x9A] + Array("a, V".utf8) + [0xE4] + Array("st".utf8))
                == "Miša, Väst")
    }

    @Test func `reads an apostrophe and a dash within a word`() throws {
        #expect(
            try text(Array("L".utf8) + [0x92] + Array("Or A".utf8) + [0x96] + Array("B".utf8)) == "L’Or A–B")
    }

    @Test func `refuses NUL`() {
        #expect(fault([0x61, 0x00])?.fact == .nulCharacter)
        #expect(fault([0x00, 0x69])?.offset == 0)
        #expect(fault(Array("id,name\na,\0b\n".utf8))?.offset == 10)
        #expect(fault([0xFF, 0xFE, 0x61, 0x00, 0x00, 0x00])?.fact == .nulCharacter)
    }

    @Test(arguments: ["id,name\r\nå,Jönköping – 東京 😀\r\n", "id\tname\n1\tx\n", "", "å"])
    func `reads UTF-16 of either byte order, with a mark and without`(text: String) throws {
        for isBig in [true, false] {
            let units = text.utf16.flatMap { unit -> [UInt8] in
                let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
                return isBig ? bytes : bytes.reversed()
            }
            let mark: [UInt8] = isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]
            #expect(try self.text(mark + units) == text)
            #expect(try decodeText(mark + units).codePage == nil)
            if text.utf8.count > 10 { #expect(try self.text(units) == text) }
        }
    }

    @Test func `places a fault of UTF-16 by line and character`() {
        var raw = "id\nåä".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        raw = [0xFF, 0xFE] + raw + [0x00, 0xD8, 0x61, 0x00]
        #expect(fault(raw)?.fact == .badEncoding(byte: 0x00))
        #expect(fault(raw)?.location(in: raw, file: "f") == SourceLocation(file: "f", line: 2, column: 3))
        #expect(fault([0xFF, 0xFE, 0x61, 0x00, 0x62])?.offset == 4)
    }

    @Test(
        arguments: [
            [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xF0, 0x9F, 0x98],
        ] as [[UInt8]])
    func `finds ill-formed UTF-8 where it begins`(bytes: [UInt8]) {
        #expect(firstInvalidByte(in: [0x61] + bytes) == 1)
        #expect(firstInvalidByte(in: [0x61] + bytes + [0x61]) == 1)
    }

    @Test func `agrees with the standard library on what is UTF-8`() {
        var random = SeededRandom(seed: 1)
        for _ in 0..<20_000 {
            // Bytes that begin and continue characters, more often than chance would have it.
            let bytes = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                let likely: [UInt8] = [0x61, 0x80, 0xBF, 0xC3, 0xE0, 0xE2, 0xED, 0xF0, 0xF4]
                return Bool.random(using: &random)
                    ? likely.randomElement(using: &random)! : UInt8.random(in: 0...255, using: &random)
            }
            #expect((firstInvalidByte(in: bytes) == nil) == (String(validating: bytes, as: UTF8.self) != nil))
        }
    }

    @Test func `reads lone carriage returns as line feeds where they are most of the line breaks`() throws {
        #expect(try text(Array("id\ra\r".utf8)) == "id\na\n")
        #expect(try text(Array("id\ra\rb\r\n".utf8)) == "id\na\nb\r\n")
        #expect(try text(Array("id\r\na\rb\r\n".utf8)) == "id\r\na\rb\r\n")
    }

    @Test func `places a fault by line and code point, the mark not counted`() {
        let raw: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("id\nåä".utf8) + [0xFF]
        #expect(fault(raw)?.location(in: raw, file: "f") == SourceLocation(file: "f", line: 2, column: 3))
    }
}
