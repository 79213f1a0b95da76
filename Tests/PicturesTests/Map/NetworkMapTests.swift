import Drawing
import Pictures
import TestPictures
import Testing

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
        #expect(SceneFaults.overlaps(scene) == [])
        #expect(scene.intrusions == [])
        #expect(SceneFaults.outside(scene) == [])
        // Every actor is there or named in words, and every level there or counted as left out.
        let drawn = scene.boxes(.actor).count
        let alone = map.actors.filter { actor in !map.ties.contains { $0.a == actor.id || $0.b == actor.id } }
            .filter { actor in !map.missing.contains { $0.a == actor.id || $0.b == actor.id } }
        #expect(drawn == map.actors.count - (alone.count == map.actors.count ? 0 : alone.count))
        let told = map.ties.count { $0.level != nil || $0.mark != nil } + map.missing.count
        let digits = scene.boxes(.digit).count
        #expect(
            digits == told
                || scene.sentences.contains { $0.contains("\(told - digits) siffror visas inte") })
        #expect(digits * 10 >= told * 8)
    }

    @Test
    func `of sixty actors and 120 ties has no label on another and no line through a foreign actor`()
        throws
    {
        let map = SampleMaps.random(actors: 60, ties: 120, seed: 1)
        let layout = try SampleMaps.layout(map)
        let scene = try map.scene(on: layout)
        #expect(SceneFaults.overlaps(scene) == [])
        #expect(scene.intrusions == [])
    }

    @Test(arguments: [SampleMaps.country(), SampleMaps.random(actors: 300, ties: 600, seed: 4)])
    func `of hundreds of actors has no label on another, and says what it leaves out`(map: NetworkMap) throws
    {
        let scene = try SampleMaps.scene(map)
        #expect(SceneFaults.overlaps(scene) == [])
        #expect(SceneFaults.outside(scene) == [])
        let unnamed =
            scene.boxes.count { $0.role == .actor && $0.label.lines.isEmpty }
            - scene.boxes.count { $0.role == .name }
        let words = scene.sentences.joined(separator: " ")
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
                "3 Lyssna", "3", "2 Informera", "1", "nivån framgår inte", "1", "Underlag",
                "En av dem har svarat", "3", "Uppgift ur dokument", "2", "Mot målen", "Under målet", "2",
                "Olika syn på målet", "1", "Ingen samverkan, mål finns", "2", "Aktörer", "Statlig myndighet",
                "2", "Länsstyrelse, Region", "2", "Kommun", "4", "Näringslivsorganisation", "1",
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

    @Test func `keeps every actor's place from wave to wave, free when no tie reaches it`() throws {
        let before = SampleMaps.vattern
        let after = Self.later
        let layout = try SampleMaps.layout(before)
        func centers(_ map: NetworkMap) throws -> [String: Point] {
            Dictionary(
                uniqueKeysWithValues: try map.scene(on: layout).boxes(.actor).map { ($0.id, $0.center) })
        }
        let all = try centers(before)
        let joined = try centers(after)
        #expect(joined.count == after.actors.count - 2)
        for (id, center) in joined { #expect(center == all[id]) }
    }

    /// The next wave of the sample: two actors have lost their ties, and one is gone.
    private static var later: NetworkMap {
        var map = SampleMaps.vattern
        map.actors.removeLast()
        map.ties.removeAll { ["trafikverket", "tillvaxtverket", "naringsliv"].contains($0.a) }
        map.missing = []
        return map
    }

    @Test
    func `names in a sentence the living actors that no tie of its wave reaches, and draws none of them`()
        throws
    {
        let layout = try SampleMaps.layout(SampleMaps.vattern)
        let scene = try Self.later.scene(on: layout)
        #expect(scene.sentences.contains { $0.contains("Utan samverkan: Tillväxtverket, Trafikverket") })
        #expect(!scene.boxes.contains { $0.role == .panel || $0.role == .shadow })
        #expect(scene.boxes(.actor).count == Self.later.actors.count - 2)
        #expect(SceneFaults.overlaps(scene) == [])
    }

    // Text is set with whole pixels at 96 to the inch: at nine points the space between words all but closes.
    @Test func `has no text of a size at which words run together`() throws {
        for map in [SampleMaps.vattern, SampleMaps.national(ties: 10)] {
            for box in try SampleMaps.scene(map).boxes where !box.label.lines.isEmpty {
                let space = box.label.size * 96 / 72 * 0.278
                #expect(space.rounded() >= space * 0.93, "\(box.id)")
            }
        }
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
        #expect(try map.scene(on: layout).boxes.count { $0.role == .digit } == 16)
    }

    @Test func `refuses more actors than can be shown`() {
        let map = SampleMaps.random(actors: 5_001, ties: 0, seed: 1)
        #expect(throws: DiagramError.tooManyActors(count: 5_001, limit: 5_000)) { try SampleMaps.layout(map) }
    }
}

private extension String {
    func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
