import Analysis
import Drawing
import Foundation
import Model
import Pictures
import Results
import TestNetworks
import TestPictures
import Testing

@Suite struct `A chart of how far relations have come` {
    private func reach(_ all: Bool, _ page: PageFormat = .a4Landscape) throws -> Picture {
        try .reach(PictureContext("exempel-enkat", on: page), allWaves: all)
    }

    @Test func `shows the two latest waves, or all that are asked for`() throws {
        #expect(try labels(reach(false)) == ["2024", "2026"])
        #expect(try labels(reach(true)) == ["2022", "2024", "2026"])
        let sentences = try reach(false).scene.sentences
        #expect(sentences.contains { $0.contains("--all-waves") })
        #expect(try !reach(true).scene.sentences.contains { $0.contains("--all-waves") })
        // Numbers of every wave are in the table all the same.
        #expect(try reach(false).numbers.count == reach(true).numbers.count)
    }

    private func labels(_ picture: Picture) -> [String] {
        (0..<4).compactMap { picture.box("reach-label-\($0)")?.label.lines.first }
    }

    @Test(arguments: PageFormat.allCases, [false, true])
    func `names each curve where it runs, on no line and no point`(page: PageFormat, all: Bool) throws {
        let picture = try reach(all, page)
        let names = picture.scene.boxes.filter { $0.id.hasPrefix("reach-label-") }
        #expect(names.count == (all ? 3 : 2))
        let curves = picture.scene.lines.filter { $0.role == .mark }
        let points = picture.scene.boxes.filter { $0.role == .mark }
        for name in names {
            let rect = name.rect.inset(1, 1.5)
            #expect(curves.filter { $0.path.passesThrough(rect) }.map(\.id) == [])
            #expect(points.filter { $0.rect.overlaps(rect) }.map(\.id) == [])
        }
    }

    @Test func `tells waves apart by dash and point, not by color alone`() throws {
        let picture = try reach(true)
        let looks = (0..<3).compactMap { curve -> String? in
            let line = picture.scene.lines.first { $0.id == "reach-\(curve)-step-1" }
            let point = picture.box("reach-\(curve)-point-1")
            guard let line, let point else { return nil }
            return "\(line.dash) \(point.look.shape)"
        }
        #expect(Set(looks).count == 3)
    }
}

@Suite struct `A level profile of several waves` {
    @Test(arguments: [Audience.internal, .participants])
    func `counts the shown wave in its key, and every wave beside it`(audience: Audience) throws {
        let context = try PictureContext("exempel-enkat", on: .a4Landscape, audience)
        let picture = try Picture.profile(context, by: .wave)
        let levels = context.analyzed.wave.levels
        #expect(
            picture.key == [
                "Bekräftad: båda sidor": levels.confirmed.known,
                "Angiven: minst den ena": levels.claimed.known,
            ])
        #expect(picture.scene.sentences.contains("Staplarnas relationer, mätomgång 2026"))
        let tops = ["wave-2022", "wave-2024", "wave-2026"].compactMap { id in
            picture.scene.boxes.first { $0.id.hasPrefix("\(id)-name-8") }?.center
        }
        #expect(tops.count == 3)
        #expect(Set(tops.map { $0.y.rounded() }).count == 1)
        #expect(tops.map(\.x) == tops.map(\.x).sorted())
    }
}

@Suite struct `A chart of single actors` {
    @Test func `shows the number of relations unless another measure is asked for`() throws {
        let context = try PictureContext("exempel-enkat", on: .a4Landscape)
        let picture = try Picture.centrality(context)
        #expect(picture.fileStem == "centrality-2026-degree")
        #expect(picture.scene.title == "Regionen har flest relationer (illustration)")
        #expect(picture.scene.sentences.contains { $0.hasPrefix("Hur många var och en samverkar med") })
    }

    @Test(arguments: [Measure.degree, .betweenness])
    func `says with every number how far it may be another`(measure: Measure) throws {
        let context = try PictureContext("exempel-enkat", on: .a4Landscape)
        let picture = try Picture.centrality(context, of: measure)
        let rows = Dictionary(uniqueKeysWithValues: picture.said().map { ($0[0], $0) })
        for box in picture.scene.boxes where box.id.hasPrefix("row-") && box.id.hasSuffix("-number") {
            let id = String(box.id.dropFirst(4).dropLast(7))
            let row = try #require(rows[id])
            let (low, high) = (row[row.count - 2], row[row.count - 1])
            let text = box.label.lines.joined()
            #expect(low == high || text.contains("(") && text.contains("–"), "\(id)")
        }
    }

    @Test func `asks in a planner's words where nobody may be ranked`() throws {
        let picture = try Picture.centrality(PictureContext("skaraborg", on: .a4Landscape))
        #expect(picture.scene.title.hasPrefix("Hur många var och en samverkar med"))
    }
}

@Suite struct `A chart of who says more` {
    @Test func `is told apart in gray`() throws {
        let picture = try Picture.perception(PictureContext("exempel-enkat", on: .a4Landscape))
        let fills = Set(picture.scene.boxes.filter { $0.id.hasPrefix("legend-cell") }.compactMap(\.look.fill))
        let lightness = fills.map { Theme.standard.rgb($0).lightness }.sorted()
        #expect(lightness.count == 2)
        for (one, other) in zip(lightness, lightness.dropFirst()) { #expect(other - one >= 12) }
    }

    @Test func `has a title that its rows bear out`() throws {
        let picture = try Picture.perception(PictureContext("exempel-enkat", on: .a4Landscape))
        #expect(
            picture.scene.title == "Kommuner anger mer än länsstyrelser i 6 av 9 relationer (illustration)")
        let row = try #require(picture.numbers.first { $0[0] == "county-board" && $0[1] == "municipality" })
        #expect(row[2] == "9")
        #expect(row[6...8].compactMap(Int.init).reduce(0, +) == 6)
    }

    @Test func `is refused actor by actor to those who take part`() throws {
        let context = try PictureContext("exempel-enkat", on: .a4Landscape, .participants)
        let error = #expect(throws: DiagramError.self) { try Picture.perception(context, by: .actors) }
        #expect(error?.message(in: .swedish).contains("--audience intern") == true)
    }
}
