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
            key.prefix(6) == [
                "5 Konsultera", "0 · 1 · 1", "4 Diskutera", "1 · 0 · 0", "3 Lyssna", "1 · 0 · 0",
            ])
        #expect(picture.numbers.map { $0[0] } == ["2022", "2022", "2024", "2026"])
        #expect(picture.scene.words.contains("En aktör utan relation i någon mätomgång ritas inte."))
    }

    @Test func `fit a landscape page and cover nothing`() throws {
        for network in [try Self.network(), try Samples.network(named: "exempel-enkat")] {
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

    @Test func `need more than one`() throws {
        let network = try ImaginedNetwork.twoCircles()
        #expect(throws: DiagramError.self) { try Picture.waves(ImaginedNetwork.context(network)) }
    }
}
