import Analysis
import Drawing
import Model
import Pictures
import Results
import TestNetworks
import TestPictures
import Testing

@Suite struct `A network map with options` {
    private func picture(
        _ network: Network, _ options: MapOptions, _ language: Language = .swedish
    ) throws -> Picture {
        try .network(ImaginedNetwork.context(network, language), options)
    }

    @Test(arguments: MapOptions.Grouping.allCases)
    func `holds each group in a frame of its own, and nobody else`(grouping: MapOptions.Grouping) throws {
        for network in [try ImaginedNetwork.twoCircles(), try Samples.network(named: "exempel-enkat")] {
            guard grouping != .county || network.id != "exempel-enkat" else { continue }
            let scene: Scene
            do {
                scene = try picture(network, MapOptions(grouping: grouping)).scene
            } catch DiagramError.refused {
                // Made-up actors lie in no county.
                #expect(grouping == .county)
                continue
            }
            let frames = scene.areas.compactMap(scene.frame)
            #expect(!frames.isEmpty)
            for (place, frame) in frames.enumerated() {
                #expect(!frames[(place + 1)...].contains(where: frame.overlaps))
                for actor in scene.boxes(.actor) where frame.overlaps(actor.rect) {
                    // Whoever touches a frame lies in it as a whole.
                    #expect(frame.minX <= actor.rect.minX && actor.rect.maxX <= frame.maxX)
                    #expect(frame.minY <= actor.rect.minY && actor.rect.maxY <= frame.maxY)
                }
            }
            #expect(SceneFaults.overlaps(scene) == [])
            #expect(SceneFaults.outside(scene) == [])
        }
    }

    @Test func `names its groups with how many they hold`() throws {
        let network = try ImaginedNetwork.twoCircles()
        let byKind = try picture(network, MapOptions(grouping: .kind)).scene
        #expect(byKind.words.contains("Kommuner (4)"))
        #expect(byKind.words.contains("Regioner (4)"))
        let byCounty = try picture(network, MapOptions(grouping: .county), .english).scene
        #expect(byCounty.areas.count == 2)
        #expect(byCounty.words.contains { $0.hasSuffix("groups: counties") })
        // The two that join the circles have most ties in theirs.
        let communities = try picture(network, MapOptions(grouping: .community)).scene
        #expect(communities.words.contains("Kring Aktör d (4)"))
        #expect(communities.words.contains("Kring Aktör e (4)"))
    }

    @Test(arguments: MapOptions.sizings)
    func `draws an actor larger the more it has of a measure`(measure: Measure) throws {
        let network = try ImaginedNetwork.twoCircles()
        let scene = try picture(network, MapOptions(sizing: measure)).scene
        let indexed = IndexedNetwork(WaveRelations(network, wave: 0), Conventions(for: network))
        let told = try #require(ActorIntervals(indexed, of: measure)).values
        // Of whom a measure says nothing, the size says nothing either.
        let places = told.indices.filter { told[$0] != nil }
        let values = told.map { $0 ?? .nan }
        #expect(places.count > 1)
        let widths = network.actors.map { actor in
            scene.boxes.first { $0.id == "actor-\(actor.id.text)" }!.size.width
        }
        for one in places {
            for other in places where values[one] < values[other] - 1e-9 {
                #expect(widths[one] < widths[other])
            }
            for other in places where abs(values[one] - values[other]) <= 1e-9 {
                #expect(abs(widths[one] - widths[other]) < 1e-6)
            }
        }
        #expect(SceneFaults.overlaps(scene) == [])
        #expect(scene.boxes.contains { $0.id.hasPrefix("legend-sized-") })
    }

    @Test func `shows what was chosen and says so`() throws {
        let network = try ImaginedNetwork.twoCircles()
        let deep = try picture(network, MapOptions(filter: MapFilter(onlyLevel: 3)))
        #expect(deep.scene.lines.count { $0.role == .tie } == 1)
        #expect(deep.scene.words.contains { $0.contains("bara nivå 3 Lyssna") })
        #expect(
            deep.scene.sentences.contains {
                $0.hasPrefix("6") && $0.contains("aktörer har ingen relation i urvalet: ")
            })
        #expect(deep.scene.summary.contains("6\u{A0}aktörer står utan relation i urvalet."))
        let kinds = try picture(network, MapOptions(filter: MapFilter(kinds: ["region"])), .english)
        #expect(kinds.scene.boxes(.actor).count == 4)
        #expect(kinds.scene.lines.count { $0.role == .tie } == 2)
        #expect(kinds.scene.words.contains { $0.contains("only regions") })
        #expect(kinds.table.rows.count == 2)
    }

    @Test func `counts a level below the map's limit as what its target lets it be`() throws {
        let network = try ImaginedNetwork.network(
            [("a", "region", ""), ("b", "region", ""), ("c", "region", ""), ("d", "region", "")],
            ["1": [("a", "b", 1), ("a", "c", 1), ("a", "d", 5)]],
            more: ["targets.csv": "min,from,to,status\n4,a,b,agreed\n4,a,c,proposed\n"])
        let key = try picture(network, MapOptions()).key
        #expect(key["Målet inte nått, nivån under kartans gräns"] == 1)
        #expect(key["Under föreslagen nivå, under kartans gräns"] == 1)
    }

    @Test func `shows of a forum what is said in it`() throws {
        let network = try ImaginedNetwork.network(
            [("a", "region", ""), ("b", "municipality", ""), ("c", "municipality", "")],
            ["1": [("a", "b", 6)]],
            more: [
                "forums.csv": "id,name\nrad,Rådet\n",
                "ties.csv": "1,a,c,7,\n1,c,a,7,\n1,a,b,3,\n1,b,a,3,\n",
            ], forum: "rad")
        let picture = try picture(network, MapOptions(filter: MapFilter(forum: 0)))
        #expect(picture.said() == [["Aktör a", "Aktör b", "6", "Båda anger samverkan", ""]])
        #expect(picture.scene.boxes(.actor).count == 2)
        #expect(picture.scene.words.contains { $0.contains("i Rådet") })
    }

    // Case r65b, and its like where a choice leaves nobody.
    @Test func `of nobody says why it is empty`() throws {
        let empty = try Draft(files: ["actors.csv": "id,name,kind\n", "ties.csv": "wave,from,to,level\n"])
            .validated().network
        let why = "Nätverket har inga aktörer än. De skrivs i actors.csv, en rad för varje organisation."
        let scene = try picture(empty, MapOptions()).scene
        #expect(scene.summary == why)
        #expect(scene.sentences.contains(why))
        let chosen = try picture(
            ImaginedNetwork.twoCircles(), MapOptions(filter: MapFilter(kinds: ["agency"])))
        #expect(chosen.scene.sentences.contains("Ingen aktör hör till urvalet."))
    }

    // Case r67.
    @Test func `cuts no two names to the same, and says how many it cut`() throws {
        let stem = "Kommunalförbundet för gemensam räddningstjänst och beredskap i"
        let network = try Draft(files: [
            "actors.csv": """
            id,name,kind
            a,\(stem) Norra Björkelands län,municipal-federation
            b,\(stem) Södra Björkelands län,municipal-federation
            c,\(stem) Östra Björkelands län,municipal-federation

            """,
            "ties.csv": "wave,from,to,level\n1,a,b,4\n1,b,a,4\n",
        ]).validated().network
        let scene = try picture(network, MapOptions()).scene
        let labels = scene.boxes(.actor).map { $0.label.lines.joined(separator: " ") }
        #expect(labels.count == 2)
        for place in ["Norra", "Södra"] { #expect(labels.count { $0.contains(place) } == 1) }
        #expect(scene.sentences.contains { $0.contains("2 namn är avkortade.") })
        #expect(
            scene.sentences.contains { $0.hasPrefix("1") && $0.contains("aktör har ingen känd relation") })
        let matrix = try Picture.matrix(ImaginedNetwork.context(network)).scene
        #expect(Set(matrix.boxes(.name).map(\.label.lines)).count == 2)
        #expect(matrix.sentences.contains("2 namn är avkortade."))
    }

    @Test func `and its like have files of their own names`() throws {
        let network = try ImaginedNetwork.network(
            [("a", "agency", ""), ("b", "agency", "")],
            ["2024-25": [("a", "b", 4)], "2024/25": [("a", "b", 4)], "2024:25": [("a", "b", 4)]],
            more: ["waves.csv": "id\n2024-25\n2024/25\n2024:25\n"])
        let names = network.waves.indices.map { WaveMaps.fileStem(of: $0, in: network) }
        #expect(names.sorted() == ["map-2024-25", "map-2024-25-2", "map-2024-25-3"])
    }
}

@Suite struct `A map of thousands` {
    private static let large = {
        var map = SampleMaps.random(actors: 1_400, ties: 3_000, seed: 5)
        map.words.placing = { manner, _ in "\(manner)" }
        return map
    }()

    @Test func `is of dots that lie apart from every name, and says so`() throws {
        let map = Self.large
        let scene = try SampleMaps.scene(map)
        #expect(scene.sentences.contains { $0.contains("dots(") })
        let named = scene.boxes(.actor).filter { !$0.label.lines.isEmpty }
        let dots = scene.boxes(.actor).filter { $0.label.lines.isEmpty }
        #expect(named.count == 45)
        #expect(dots.count == map.actors.count - 45)
        for (place, one) in named.enumerated() {
            #expect(!named[(place + 1)...].contains { $0.rect.overlaps(one.rect) })
            #expect(!dots.contains { $0.rect.overlaps(one.rect) })
        }
        #expect(SceneFaults.outside(scene) == [])
    }

    @Test func `has the same bytes every time, and in every format`() throws {
        let map = Self.large
        let first = try SampleMaps.scene(map).rendered(as: .svg)
        #expect(try SampleMaps.scene(map).rendered(as: .svg) == first)
        #expect(SVGReading(first).isWellFormed)
        for format in [PictureFormat.png, .pdf] {
            #expect(!(try SampleMaps.scene(map).rendered(as: format)).isEmpty)
        }
    }
}
