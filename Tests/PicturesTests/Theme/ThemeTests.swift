import Drawing
import Files
import Foundation
import Model
import Pictures
import TestPictures
import Testing

@Suite struct `A theme` {
    /// A PNG of two pixels, made by hand: signature, header, one packed chunk of pixels, end.
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        + Array(
            Data(
                base64Encoded:
                    "AAAADUlIRFIAAAACAAAAAQgCAAAAe0Do3QAAAA1JREFUeNpj+M8ABP8BBwAB/z19jEkAAAAASUVORK5CYII="
            )!)

    private static func read(_ rows: String, logo: [UInt8]? = nil) throws -> (
        theme: Theme, warnings: [Problem]
    ) {
        let (table, problems) = readCSV(Array(rows.utf8), file: "theme.csv", knownColumns: Theme.fileColumns)
        return try Theme.read(table, problems: problems) { $0 == "logo.png" ? logo : nil }
    }

    private static func faults(_ rows: String, logo: [UInt8]? = nil) -> [String] {
        do {
            return try read(rows, logo: logo).warnings.map(told)
        } catch let problems as Problems {
            return problems.all.map(told)
        } catch {
            return ["\(error)"]
        }
    }

    private static func told(_ problem: Problem) -> String {
        "\(problem.location.line):\(problem.location.column) \(problem.message(.english))"
    }

    @Test func `keeps the standard's look where it says nothing`() throws {
        #expect(try Self.read("part,value\n").theme == .standard)
    }

    @Test func `gives colors, a font and a logo`() throws {
        let rows = """
            part,value
            ink,#101820
            font,Source Sans 3
            logo,logo.png
            kind-agency-frame,#6D4C00
            kind-vattenrad,#FFFDE7
            level-1,#FFE0B2
            level-2,#F57C00
            level-3,#5A1000
            """
        let (theme, warnings) = try Self.read(rows, logo: Self.png)
        #expect(warnings.isEmpty)
        #expect(theme.hex(.named(.ink)) == "#101820")
        #expect(theme.fonts.first == "Source Sans 3" && theme.fonts.last == "sans-serif")
        #expect(theme.kinds["agency"]?.border.hex == "#6D4C00")
        #expect(theme.kinds["agency"]?.fill == Theme.standard.kinds["agency"]?.fill)
        #expect(theme.kinds["vattenrad"]?.fill.hex == "#FFFDE7")
        #expect((0..<3).map { theme.hex(.level(step: $0, of: 3)) } == ["#FFE0B2", "#F57C00", "#5A1000"])
        #expect(theme.logo != nil)
    }

    @Test(arguments: [
        (
            "name,value\nink,#000000\n",
            ["1:1 column “part” is missing", "1:1 this table has no column “name”"]
        ),
        ("part,value\nfnt,Arial\n", ["2:1 a theme has no part “fnt”"]),
        ("part,value\nink,black\n", ["2:5 “black” is no color"]),
        ("part,value\nink,\n", ["2:5 “value” is empty"]),
        ("part,value\nink,#000000\nink,#111111\n", ["3:1 id “ink” already stands on line 2"]),
        ("part,value\nfont,\"x\"\" onclick=\"\"\"\n", ["2:6 “x\" onclick=\"” cannot be a font"]),
        ("part,value\nlogo,other.png\n", ["2:6 the logo does not exist"]),
        (
            "part,value\nlevel-1,#FFFFFF\nlevel-3,#000000\nmuted,#AAAAAA\n",
            [
                "3:9 “level-2” is missing",
                "4:7 “muted” is too faint on “panel”: the contrast is 2.1 to 1",
            ]
        ),
        (
            "part,value\nlevel-1,#000000\nlevel-2,#FFFFFF\n",
            ["3:9 “level-2” is not darker than “level-1”"]
        ),
        (
            "part,value\nlevel-1,#808080\nlevel-2,#7E7E7E\n",
            ["3:9 “level-2” and “level-1” are hard to tell apart with normal color vision"]
        ),
        (
            "part,value\nlevel-1,#C08000\nlevel-2,#6FA000\n",
            ["3:9 “level-2” is not darker than “level-1”"]
        ),
        (
            "part,value\nkind-agency,#222222\nlogo,logo.png\n",
            [
                "2:13 “ink” is too faint on “kind-agency”: the contrast is 1.0 to 1",
                "3:6 the logo is neither PNG nor JPEG",
            ]
        ),
    ])
    func `tells everything that must be mended, and where`(rows: String, expected: [String]) {
        #expect(Self.faults(rows, logo: [1, 2, 3]) == expected)
    }

    @Test func `refuses a logo that is too large for a page's top`() {
        let large = Self.png + [UInt8](repeating: 0, count: Logo.mostBytes)
        #expect(
            Self.faults("part,value\nlogo,logo.png\n", logo: large) == ["2:6 the logo is larger than 500 kB"])
    }

    @Test func `refuses a logo that is cut short, damaged or enormous, and says which`() {
        func faults(_ logo: [UInt8]) -> [String] { Self.faults("part,value\nlogo,logo.png\n", logo: logo) }
        for count in stride(from: 8, to: Self.png.count, by: 1) {
            #expect(
                faults(Array(Self.png.prefix(count))) == ["2:6 the logo’s file is cut short or damaged"],
                "\(count) bytes")
        }
        for place in 8..<Self.png.count {
            var damaged = Self.png
            damaged[place] ^= 0x55
            #expect(!faults(damaged).isEmpty, "byte \(place)")
        }
        // A JPEG of one segment for its size, 20,000 by 20,000, and a scan that holds next to nothing.
        let frame: [UInt8] = [0xFF, 0xC0, 0, 11, 8, 0x4E, 0x20, 0x4E, 0x20, 1, 1, 0x11, 0]
        let scan: [UInt8] = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xFF, 0, 0x34]
        let jpeg = [0xFF, 0xD8] + frame + scan + [0xFF, 0xD9]
        #expect(faults(jpeg) == ["2:6 the logo is 20000 × 20000 pixels"])
        #expect(faults(Array(jpeg.dropLast(2))) == ["2:6 the logo’s file is cut short or damaged"])
    }

    @Test func `says in both languages how to mend`() {
        let faults: [ThemeFault] = [
            .unknownPart("a", nearest: nil), .notAColor("a"), .notAFont("a"),
            .tooLittleContrast(part: "a", ground: "b", tenths: 31, needed: 45), .missingLevel("a"),
            .notDarker("a", than: "b"), .alike("a", and: "b", vision: Name(swedish: "s", english: "e")),
            .missingLogo, .notALogo, .largeLogo(most: 500_000), .brokenLogo,
            .logoOfTooManyPixels(width: 20_000, height: 20_000, most: 4_000),
        ]
        let place = SourceLocation(file: "theme.csv")
        for language in [Language.swedish, .english] {
            let told = faults.map { fault in
                let problem = Problem(.badTheme(fault), at: place)
                return problem.message(language) + " " + problem.remedy(language)
            }
            #expect(Set(told).count == faults.count)
            #expect(told.allSatisfy { $0.hasSuffix(".") })
        }
        #expect(Problem(.badTheme(faults[3]), at: place).message(.swedish).contains("3,1 till 1"))
    }

    // MARK: In pictures

    private static func themed() throws -> Theme {
        try read(
            "part,value\nlogo,logo.png\nfont,DejaVu Serif\nlevel-1,#FFE0B2\nlevel-2,#5A1000\n", logo: png
        ).theme
    }

    private static func scene(_ theme: Theme) throws -> Scene {
        let map = SampleMaps.vattern
        let layout = try MapLayout(
            actors: map.actors, links: SampleMaps.links(map), kinds: map.kinds, theme: theme)
        return try map.scene(on: layout)
    }

    @Test func `shows in every format, the logo inside the picture`() throws {
        let scene = try Self.scene(Self.themed())
        let bytes = try scene.rendered(as: .svg)
        let text = String(decoding: bytes, as: UTF8.self)
        let svg = SVGReading(bytes)
        #expect(svg.isWellFormed)
        let images = svg.elements.filter { $0.name == "image" }
        #expect(images.count == 1)
        #expect(images.allSatisfy { $0.attributes["href"]?.hasPrefix("data:image/png;base64,") == true })
        #expect(text.contains(#"font-family="DejaVu Serif,"#))
        #expect(text.lowercased().contains("#5a1000"))
        #expect(!text.lowercased().contains("#21194e"))
        let pdf = String(decoding: try scene.rendered(as: .pdf), as: UTF8.self)
        #expect(pdf.contains("DejaVuSerif"))
        #expect(pdf.contains("/CreationDate (20000101000000Z)"))
        for format in PictureFormat.allCases {
            #expect(try scene.rendered(as: format) == scene.rendered(as: format))
        }
    }

    @Test func `never makes labels overlap`() throws {
        #expect(SceneFaults.overlaps(try Self.scene(Self.themed())) == [])
    }
}
