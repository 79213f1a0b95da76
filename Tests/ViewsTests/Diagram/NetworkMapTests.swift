import Testing
import Views

@Suite struct `A network map` {
    @Test(arguments: [
        SampleMaps.vattern, SampleMaps.national(ties: 0), SampleMaps.national(ties: 10),
        SampleMaps.national(ties: 24), SampleMaps.national(ties: 50), SampleMaps.single(),
        SampleMaps.random(actors: 2, ties: 1, seed: 9), SampleMaps.random(actors: 6, ties: 15, seed: 10),
        SampleMaps.random(actors: 12, ties: 16, seed: 11), SampleMaps.random(actors: 18, ties: 30, seed: 3),
        SampleMaps.random(actors: 30, ties: 45, seed: 2), SampleMaps.random(actors: 45, ties: 60, seed: 12),
        SampleMaps.random(actors: 60, ties: 80, seed: 13),
    ])
    func `up to sixty actors has no label on another and no line through a foreign actor`(map: NetworkMap)
        throws
    {
        let layout = try SampleMaps.layout(map)
        let scene = try map.scene(on: layout)
        #expect(MapFaults.overlaps(scene) == [])
        #expect(MapFaults.intrusions(scene) == [])
        #expect(MapFaults.outside(scene) == [])
        #expect(layout.intrusions == 0)
        // Every actor and every level is there to be read.
        #expect(scene.boxes.count { $0.role == .actor } == map.actors.count)
        #expect(scene.boxes.count { $0.role == .digit } == map.ties.count + map.missing.count)
    }

    @Test
    func `of sixty actors and 120 ties has no label on another, and says what lines it could not avoid`()
        throws
    {
        let map = SampleMaps.random(actors: 60, ties: 120, seed: 1)
        let layout = try SampleMaps.layout(map)
        let scene = try map.scene(on: layout)
        #expect(MapFaults.overlaps(scene) == [])
        #expect(MapFaults.intrusions(scene).count == layout.intrusions)
        #expect(layout.intrusions <= 3)
    }

    @Test(arguments: [SampleMaps.country(), SampleMaps.random(actors: 300, ties: 600, seed: 4)])
    func `of hundreds of actors has no label on another, and says what it leaves out`(map: NetworkMap) throws
    {
        let scene = try SampleMaps.scene(map)
        #expect(MapFaults.overlaps(scene) == [])
        #expect(MapFaults.outside(scene) == [])
        let unnamed =
            scene.boxes.count { $0.role == .actor && $0.label.lines.isEmpty }
            - scene.boxes.count { $0.role == .name }
        let words = scene.boxes.filter { $0.role == .text }.flatMap(\.label.lines)
        #expect(words.contains("\(unnamed) aktörer visas utan namn; de står i tabellen."))
        #expect(words.contains("\(map.ties.count) siffror visas inte; de står i tabellen."))
    }

    @Test func `fits a landscape page`() throws {
        for map in [SampleMaps.vattern, SampleMaps.national(ties: 50), SampleMaps.country()] {
            let size = try SampleMaps.scene(map).size
            #expect((1.15...1.75).contains(size.width / size.height))
        }
    }

    @Test func `has a key of what occurs and nothing else`() throws {
        func key(_ map: NetworkMap) throws -> [String] {
            try SampleMaps.scene(map).boxes.filter {
                $0.id.hasPrefix("legend-heading") || $0.id.hasPrefix("legend-legend")
            }
            .flatMap(\.label.lines)
        }
        #expect(
            try key(SampleMaps.vattern) == [
                "Nivå", "8 Samskapa", "1", "7 Samarbeta", "1", "6 Ge & ta", "1", "5 Konsultera", "3",
                "4 Diskutera", "4",
                "3 Lyssna", "3", "2 Informera", "1", "nivån framgår inte", "1", "Underlag", "Båda har svarat",
                "10",
                "En av dem har svarat", "3", "Uppgift ur dokument", "2", "Mot målen", "Under målet", "2",
                "Olika syn på målet", "1", "Ingen samverkan, mål finns", "2", "Aktörer", "Statlig myndighet",
                "2",
                "Länsstyrelse", "1", "Region", "1", "Kommun", "4", "Näringslivsorganisation", "1",
            ])
        #expect(try key(SampleMaps.single()) == ["Aktörer", "Region", "1"])
    }

    @Test func `draws missing and weak ties first, so that strong ones lie on top`() throws {
        let lines = try SampleMaps.scene(SampleMaps.vattern).lines.filter { $0.role != .legend }
        #expect(lines.prefix(2).map(\.role) == [.missing, .missing])
        #expect(lines.last?.id == "tie-kommun-habo--kommun-mullsjo")
        let svg = String(decoding: try SampleMaps.scene(SampleMaps.vattern).rendered(as: .svg), as: UTF8.self)
        let places = try lines.map { line in
            try #require(svg.range(of: #"id="\#(line.id)""#)).lowerBound
        }
        #expect(places == places.sorted())
    }

    @Test func `keeps every actor's place from wave to wave`() throws {
        let before = SampleMaps.vattern
        var after = before
        after.ties = Array(before.ties.prefix(5))
        after.missing = []
        after.actors.removeLast()
        let layout = try SampleMaps.layout(before)
        let places = try [before, after].map { map in
            try map.scene(on: layout).boxes.filter { $0.role == .actor }.prefix(8).map(\.center)
        }
        #expect(places[0] == places[1])
    }

    @Test func `does not depend on the order of its ties`() throws {
        let map = SampleMaps.national(ties: 30)
        let links = SampleMaps.links(map)
        let one = try MapLayout(actors: map.actors, links: links, kinds: map.kinds)
        let other = try MapLayout(
            actors: map.actors, links: links.reversed().map { ($0.1, $0.0) }, kinds: map.kinds)
        let centers = try [one, other].map { try map.scene(on: $0).boxes.map(\.center) }
        #expect(centers[0] == centers[1])
    }

    @Test func `ignores ties to actors that it does not show`() throws {
        var map = SampleMaps.vattern
        let layout = try SampleMaps.layout(map)
        map.ties.append(.init("kommun-habo", "ingen", digits: "3", level: 3))
        #expect(try map.scene(on: layout).boxes.count { $0.role == .digit } == 17)
    }

    @Test func `refuses more actors than can be shown`() {
        let map = SampleMaps.random(actors: 5_001, ties: 0, seed: 1)
        #expect(throws: DiagramError.tooManyActors(count: 5_001, limit: 5_000)) { try SampleMaps.layout(map) }
    }
}

private extension String {
    func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
