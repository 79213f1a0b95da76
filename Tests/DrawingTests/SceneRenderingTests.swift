import Drawing
import Foundation
import TestPictures
import Testing

@Suite struct `A rendered scene` {
    static let sample = Result { try SampleScene.scene() }

    @Test(arguments: PictureFormat.allCases)
    func `has the same bytes every time`(format: PictureFormat) throws {
        let first = try SampleScene.scene().rendered(as: format)
        _ = try SampleScene.scene("Annat").rendered(as: .svg)
        #expect(try SampleScene.scene().rendered(as: format) == first)
    }

    @Test func `is well-formed SVG without references, scripts or comments`() throws {
        let bytes = try Self.sample.get().rendered(as: .svg)
        let svg = SVGReading(bytes)
        #expect(svg.isWellFormed)
        let names = Set(svg.elements.map(\.name))
        #expect(
            names.isSubset(of: [
                "svg", "title", "desc", "g", "rect", "line", "polygon", "polyline", "path", "ellipse", "text",
            ]))
        let attributes = Set(svg.elements.flatMap(\.attributes.keys))
        #expect(!attributes.contains { $0.hasPrefix("on") || $0.contains("href") || $0.contains("xlink") })
        #expect(!String(decoding: bytes, as: UTF8.self).contains("<!--"))
    }

    @Test func `has no box in place of a sign that no font has`() throws {
        func png(_ text: String) throws -> [UInt8] {
            var scene = try Self.sample.get()
            scene.boxes[0].label.lines = [text]
            return try scene.rendered(as: .png)
        }
        #expect(try png("Räven 🦊") == png("Räven "))
        // Nothing is encoded there.
        #expect(try png("Räven \u{2FE0}") == png("Räven ·"))
        #expect(try png("Räven ·") != png("Räven "))
        var scene = try Self.sample.get()
        scene.boxes[0].label.lines = ["🦊 \u{2FE0}"]
        #expect(String(decoding: try scene.rendered(as: .svg), as: UTF8.self).contains("🦊 \u{2FE0}"))
    }

    @Test func `names its parts for those who do not see it`() throws {
        let svg = SVGReading(try Self.sample.get().rendered(as: .svg))
        let root = try #require(svg.elements.first)
        #expect(root.attributes["role"] == "img")
        #expect(root.attributes["aria-labelledby"] == "title summary")
        #expect(svg.titles.first == "Björnö")
        #expect(svg.titles.contains("Björnö – 3"))
        #expect(svg.titles.contains("Ett band"))
        #expect(svg.ids.contains("actor-Bj_rn__7"))
        #expect(svg.ids.count == Set(svg.ids).count)
    }

    @Test func `stands in a page of HTML under ids of its own`() throws {
        let text = try Self.sample.get().inlineSVG(idPrefix: "map-2024-")
        #expect(text.hasPrefix("<svg "))
        let svg = SVGReading(Array(text.utf8))
        #expect(svg.isWellFormed)
        #expect(svg.ids.allSatisfy { $0.hasPrefix("map-2024-") })
        let root = try #require(svg.elements.first)
        #expect(root.attributes["aria-labelledby"] == "map-2024-title map-2024-summary")
        #expect(root.attributes["width"] == nil)
        #expect(root.attributes["viewBox"] != nil)
    }

    @Test func `has its boxes where the scene says`() throws {
        let scene = try Self.sample.get()
        let svg = SVGReading(try scene.rendered(as: .svg))
        for box in scene.boxes where box.role == .actor || box.role == .digit {
            let drawn = try #require(svg.outlines[box.id])
            // What tells a tab and a component from a box stands a little out of it.
            let slack = box.look.shape == .tab || box.look.shape == .component ? 4 : 0.011
            for (found, wanted) in [
                (drawn.minX, box.rect.minX), (drawn.maxX, box.rect.maxX), (drawn.minY, box.rect.minY),
                (drawn.maxY, box.rect.maxY),
            ] { #expect(abs(found - wanted) < slack, "\(box.id)") }
        }
    }

    @Test func `draws every shape in a way of its own`() throws {
        let scene = try Self.sample.get()
        let text = String(decoding: try scene.rendered(as: .svg), as: UTF8.self)
        let drawn = try scene.boxes.filter { $0.role == .actor }.map { box in
            let start = try #require(text.range(of: "<g id=\"\(box.id)\"")).upperBound
            let end = try #require(text.range(of: "</g>", range: start..<text.endIndex)).lowerBound
            // The elements and how many corners they have, whatever their size.
            return text[start..<end].split(separator: "\n").filter {
                !$0.contains("<text") && !$0.contains("title")
            }
            .map { "\($0.prefix(5)) \($0.split(separator: ",").count) \($0.contains("rx="))" }
            .joined(separator: ";")
        }
        #expect(drawn.count == SampleScene.shapes.count)
        // A circle is an ellipse as high as wide, a square a box; and the box itself has two borders here, as a tab has two parts.
        let alike: [Look.Shape] = [.circle, .square, .box]
        let told = zip(SampleScene.shapes, drawn).filter { !alike.contains($0.0) }.map(\.1)
        #expect(Set(told).count == told.count, "\(told)")
    }

    @Test(arguments: [
        "<script>alert(1)</script>", #"" onclick="evil()"#, "' onload='evil()", #"\N \G \L \n \l"#,
        "&amp; &lt; & <",
        "Länsstyrelsen 🏛️👩‍💻", "بلدية يونشوبينغ", "<B>fet</B>", "]]>", "<!-- x -->", "%s %d %n", "{a|b}",
        "a\u{202E}b", "x\u{0}y\u{7}z\u{FFFE}\u{1B}[31m",
    ])
    func `shows hostile names as text`(name: String) throws {
        let scene = try SampleScene.scene(name)
        let svg = SVGReading(try scene.rendered(as: .svg))
        #expect(svg.isWellFormed)
        let shown = GraphvizText.cleaned(name)
        #expect(svg.titles.first == shown)
        // The words stand there as they are, if on several lines.
        let words = shown.split(separator: " ").joined()
        #expect(svg.texts.joined().filter { $0 != " " && $0 != "\u{A0}" }.contains(words))
        #expect(
            !svg.elements.contains {
                $0.name == "script" || $0.attributes.keys.contains { $0.hasPrefix("on") }
            })
        #expect(SVGReading(Array(try scene.inlineSVG(idPrefix: "a-").utf8)).isWellFormed)
        for format in [PictureFormat.png, .pdf, .dot] { #expect(!(try scene.rendered(as: format)).isEmpty) }
    }

    @Test func `tells boxes apart whose ids look the same in an element's id`() {
        let ids = SceneIDs(["a b", "a_b", "a<b", "å"])
        #expect(
            ["a b", "a_b", "a<b", "å"].map(ids.actor) == [
                "actor-a_b", "actor-a_b_2", "actor-a_b_3", "actor-_",
            ])
        #expect(ids.tie("a<b", "a b", .tie) == ids.tie("a b", "a<b", .tie))
    }

    @Test func `is a PDF of one page with its fonts`() throws {
        let text = String(decoding: try Self.sample.get().rendered(as: .pdf), as: UTF8.self)
        #expect(text.hasPrefix("%PDF-1."))
        #expect(text.contains("/Count 1"))
        #expect(text.contains("LiberationSans"))
    }

    @Test func `is the same PDF at every time and in every time zone`() async {
        await #expect(processExitsWith: .success) {
            let scene = try SampleScene.scene()
            func pdf(in zone: String) throws -> [UInt8] {
                unsafe setenv("TZ", zone, 1)
                tzset()
                return try scene.rendered(as: .pdf)
            }
            let first = try pdf(in: "UTC")
            sleep(2)
            let isSame = try ["Pacific/Auckland", "America/St_Johns", "UTC"].allSatisfy {
                try pdf(in: $0) == first
            }
            exit(isSame ? 0 : 1)
        }
    }

    @Test func `is a PNG of two pixels for each point`() throws {
        let scene = try Self.sample.get()
        let bytes = try scene.rendered(as: .png)
        #expect(Array(bytes.prefix(4)) == [0x89, 0x50, 0x4E, 0x47])
        let width = bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }
        #expect(abs(Double(width) - scene.size.width * 2) <= 2)
    }

    @Test func `too large for a bitmap is refused`() throws {
        var scene = try Self.sample.get()
        scene.size = Size(width: 9_000, height: 500)
        #expect(throws: DiagramError.tooLarge(pixels: 18_000, limit: 16_000)) { try scene.rendered(as: .png) }
        scene.size = Size(width: .infinity, height: 500)
        #expect(throws: DiagramError.badNumber("inf")) { try scene.rendered(as: .svg) }
        scene.size = Size(width: 200_000, height: 500)
        #expect(throws: DiagramError.badNumber("200000.0")) { try scene.rendered(as: .pdf) }
    }

    @Test(arguments: [Double.nan, .infinity, 2e5])
    func `with a place that is no usable number is refused`(number: Double) throws {
        var scene = try Self.sample.get()
        scene.boxes[0].center.x = number
        #expect(throws: DiagramError.self) { try scene.rendered(as: .svg) }
        scene = try Self.sample.get()
        scene.lines[0].path.to.y = number
        #expect(throws: DiagramError.badNumber("\(number)")) { try scene.inlineSVG(idPrefix: "a-") }
    }

    @Test func `of a chart has no text as a graph`() throws {
        let chart = try SampleScene.scene(sort: .chart)
        #expect(throws: DiagramError.noGraph) { try chart.rendered(as: .dot) }
        #expect(SVGReading(try chart.rendered(as: .svg)).isWellFormed)
    }

    @Test func `is the same when many are drawn at once`() async throws {
        let scenes = try ["A", "Björnö", "C"].map { try SampleScene.scene($0) }
        let alone = try scenes.map { try $0.rendered(as: .svg) }
        try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
            for turn in 0..<60 {
                let scene = scenes[turn % 3]
                group.addTask {
                    let bytes =
                        turn % 2 == 0
                        ? try await scene.renderedLater(as: .svg) : try scene.rendered(as: .svg)
                    return (turn % 3, bytes)
                }
            }
            for try await (number, bytes) in group { #expect(bytes == alone[number]) }
        }
    }
}
