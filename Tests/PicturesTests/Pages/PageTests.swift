import Analysis
import Drawing
import Model
import Pictures
import TestNetworks
import TestPictures
import Testing

extension PictureContext {
    init(
        _ name: String, on page: PageFormat, _ audience: Audience = .internal,
        _ language: Language = .swedish
    ) throws {
        let network = try Samples.network(named: name)
        self.init(
            network, Conventions(for: network), language: language, audience: audience, page: page)
    }
}

/// What is wrong with a picture's pages.
enum PageFaults {
    static func faults(_ picture: Picture, on page: PageFormat) -> [String] {
        picture.scenes.enumerated().flatMap { number, scene -> [String] in
            var faults: [String] = []
            if let height = page.height {
                if scene.size != Size(width: page.width, height: height) {
                    faults.append("size \(scene.size)")
                }
            } else if scene.size.width > page.width {
                faults.append("width \(scene.size.width)")
            }
            for box in scene.boxes where !box.label.lines.isEmpty && box.fontSize < page.smallestText - 0.001
            {
                faults.append("\(box.id) is \(box.fontSize)")
            }
            return (faults + SceneFaults.outside(scene).map { "\($0) outside" } + SceneFaults.overlaps(scene))
                .map { "page \(number + 1): \($0)" }
        }
    }
}

@Suite struct `A picture on a page` {
    static let networks = [
        "exempel-enkat", "krinova", "samhallsplanering-2013-2024", "skaraborg", "sodra-vatterbygden",
        "strategisk-planering", "sundsvallspusslet", "ystad",
    ]

    /// Too much for the page, and the message says what serves.
    static let refused: Set<String> = []

    @Test(arguments: ChartKind.allCases, PageFormat.allCases)
    func `has the page's size, and no text that is too small, outside it or on other text`(
        kind: ChartKind, page: PageFormat
    ) throws {
        for name in Self.networks {
            do {
                guard let picture = try kind.pictureIfAny(PictureContext(name, on: page)) else { continue }
                #expect(PageFaults.faults(picture, on: page) == [], "\(name)")
                for scene in picture.scenes {
                    #expect(ChartFaults.textOnMarks(scene) == [], "\(name)")
                }
            } catch let error as DiagramError {
                guard case .doesNotFit = error else { throw error }
                #expect(Self.refused.contains("\(kind) \(name) \(page.rawValue)"), "\(kind) \(name)")
            }
        }
    }

    @Test(arguments: PageFormat.allCases)
    func `that is a map has the page's size or is refused`(page: PageFormat) throws {
        let context = try PictureContext("sundsvallspusslet", on: page)
        let pictures: [(PictureContext) throws -> Picture] = [
            { try .network($0) }, { try .gaps($0) }, { try .next($0) }, { try .groups($0) },
            { try .forums($0) }, { try .ego($0, 0) },
        ]
        for make in pictures {
            do {
                let picture = try make(context)
                #expect(PageFaults.faults(picture, on: page) == [], "\(picture.fileStem)")
            } catch DiagramError.refused {
                continue
            } catch DiagramError.doesNotFit(let page, let needed, _, let instead) {
                #expect(needed.width > page.width + 0.5 || needed.height > (page.height ?? .infinity) + 0.5)
                #expect(instead.count == Language.allCases.count)
            }
        }
    }

    @Test func `of several waves fills as many pages as it needs`() throws {
        for page in PageFormat.allCases {
            let picture = try Picture.waves(PictureContext("sodra-vatterbygden", on: page))
            #expect(PageFaults.faults(picture, on: page) == [], "\(page)")
        }
    }

    @Test func `that does not fit says how large a page it needs, and what serves`() {
        let error = DiagramError.doesNotFit(
            page: .slide, needed: Size(width: 1_398.2, height: 611), serving: [.a4Landscape, .screen],
            instead: ["sv": "Matrisen rymmer fler.", "en": "The matrix has room for more."])
        #expect(
            error.message(in: .swedish)
                == "bilden ryms inte på en sida i en presentation med text som går att läsa (minst 12 punkter): den skulle behöva 1399 × 611 punkter, och sidan har 960 × 540. Den ryms med --page a4-liggande och --page skärm. Matrisen rymmer fler."
        )
        #expect(
            error.message(in: .english)
                == "the picture does not fit a slide with text that can be read (at least 12 points): it would need 1399 × 611 points, and the page has 960 × 540. It fits with --page a4-landscape and --page screen. The matrix has room for more."
        )
        #expect(!error.isFault)
    }

    @Test func `of several pages is one PDF or as many files`() throws {
        let picture = try Picture.indicators(PictureContext("sodra-vatterbygden", on: .slide))
        #expect(picture.scenes.count == 2)
        #expect(try picture.rendered(as: .pdf).map(\.suffix) == [""])
        #expect(try picture.rendered(as: .svg).map(\.suffix) == ["", "-2"])
        let pdf = String(decoding: try picture.rendered(as: .pdf)[0].bytes, as: UTF8.self)
        #expect(pdf.contains("/Count 2"))
        let svg = SVGReading(try picture.rendered(as: .svg)[1].bytes)
        #expect(svg.elements.first?.attributes["width"] == "960.0pt")
        #expect(svg.elements.first?.attributes["viewBox"] == "0 0 960.0 540.0")
    }
}
