import Analysis
import Drawing
import Model
import Pictures
import Results
import TestNetworks
import TestPictures
import Testing

@Suite struct `Waves side by side` {
    private static func network() throws -> Network {
        try ImaginedNetwork.network(
            [("a", "region", ""), ("b", "municipality", ""), ("c", "municipality", ""), ("d", "agency", "")],
            ["2022": [("a", "b", 3), ("a", "c", 4)], "2024": [("a", "b", 5)], "2026": [("b", "c", 5)]])
    }

    @Test func `have everybody at the same place`() throws {
        let picture = try Picture.waves(ImaginedNetwork.context(try Self.network()))
        let scene = picture.scene
        let grounds = scene.areas.compactMap(scene.frame)
        #expect(grounds.count == 3)
        func places(_ wave: Int) -> [String: Point] {
            let prefix = "wave-\(wave)-actor-"
            let boxes = scene.boxes.filter { [.actor, .shadow].contains($0.role) && $0.id.contains(prefix) }
            return Dictionary(
                uniqueKeysWithValues: boxes.map { box in
                    (
                        String(box.id.suffix(1)),
                        Point(
                            x: box.center.x - grounds[wave - 1].minX, y: box.center.y - grounds[wave - 1].minY
                        )
                    )
                })
        }
        let first = places(1)
        #expect(first.keys.sorted() == ["a", "b", "c"])
        for wave in 2...3 {
            for (id, place) in places(wave) {
                #expect(abs(place.x - first[id]!.x) < 1e-6)
                #expect(abs(place.y - first[id]!.y) < 1e-6)
            }
        }
        // c has no tie in 2024, a none in 2026.
        #expect(
            scene.boxes(.shadow).map(\.id).sorted() == ["shadow-wave-2-actor-c", "shadow-wave-3-actor-a"])
    }

    @Test func `share one key with the counts of each`() throws {
        let picture = try Picture.waves(ImaginedNetwork.context(try Self.network()))
        #expect(picture.scene.words.contains("Nivå (2022 · 2024 · 2026)"))
        let key = picture.scene.boxes.filter { $0.id.hasPrefix("legend-legend") }.flatMap(\.label.lines)
        #expect(
            key.prefix(4) == ["4–5 dialog", "1 · 1 · 1", "2–3 kontakt", "1 · 0 · 0"])
        #expect(picture.numbers.map { $0[0] } == ["2022", "2022", "2024", "2026"])
        #expect(picture.scene.words.contains("En aktör utan relation i någon mätomgång ritas inte."))
    }

    @Test func `fit a landscape page and cover nothing`() throws {
        for network in [try Self.network(), try Samples.network(named: "sodra-vatterbygden")] {
            let scene = try Picture.waves(ImaginedNetwork.context(network)).scene
            #expect(scene.size.width < 1_120)
            #expect(SceneFaults.outside(scene) == [])
            let digits = scene.boxes(.digit)
            for (place, one) in digits.enumerated() {
                #expect(!digits[(place + 1)...].contains { $0.rect.overlaps(one.rect) })
                #expect(!scene.boxes(.actor).contains { $0.rect.overlaps(one.rect) })
            }
            let shapes = scene.boxes.filter { [.actor, .shadow].contains($0.role) }
            for (place, one) in shapes.enumerated() {
                #expect(!shapes[(place + 1)...].contains { $0.rect.overlaps(one.rect) })
            }
        }
    }

    @Test(arguments: [Audience.internal, .participants])
    func `have names in their boxes where these have room, and no line behind one`(audience: Audience) throws
    {
        let picture = try Picture.waves(PictureContext("sodra-vatterbygden", on: .a4Landscape, audience))
        #expect(picture.scenes.count == 1)
        #expect(PageFaults.faults(picture, on: .a4Landscape) == [])
        let boxes = picture.scene.boxes.filter { [.actor, .shadow].contains($0.role) }
        #expect(boxes.allSatisfy { !$0.label.lines.isEmpty })
        #expect(picture.scene.boxes.allSatisfy { !$0.id.hasPrefix("number-") })
        #expect(picture.intrusions == [])
    }

    @Test
    func `of many actors have a page each, with everybody at the same place and keys that count the wave`()
        throws
    {
        let context = try PictureContext("exempel-enkat", on: .a4Landscape)
        let picture = try Picture.waves(context)
        #expect(picture.scenes.count == context.network.waves.count)
        #expect(PageFaults.faults(picture, on: .a4Landscape) == [])
        let places = picture.scenes.map { scene in
            Dictionary(uniqueKeysWithValues: scene.boxes(.actor).map { ($0.id, $0.center) })
        }
        for (id, center) in places[0] {
            for other in places.dropFirst() { #expect(other[id] == nil || other[id] == center) }
        }
        for (wave, scene) in picture.scenes.enumerated() {
            #expect(scene.intrusions == [])
            let table = picture.numbers.filter { $0[0] == context.network.waves[wave].id.text }
            let lines = scene.lines.count { ($0.role == .tie || $0.role == .missing) && !$0.ends.isEmpty }
            #expect(lines == table.count)
            let ties = scene.lines.count { $0.role == .tie && !$0.ends.isEmpty }
            let levels = scene.key.prefix { $0.text != "Under målet" }.reduce(0) {
                $0 + (Int($1.counts.filter(\.isNumber)) ?? 0)
            }
            #expect(levels == ties)
        }
    }

    @Test func `need more than one`() throws {
        let network = try ImaginedNetwork.twoCircles()
        #expect(throws: DiagramError.self) { try Picture.waves(ImaginedNetwork.context(network)) }
    }
}
