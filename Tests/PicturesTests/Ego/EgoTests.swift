import Analysis
import Drawing
import Model
import Pictures
import Results
import TestNetworks
import TestPictures
import Testing

@Suite struct `One actor's picture` {
    private func ego(
        _ network: Network, _ id: Identifier, _ language: Language = .swedish,
        _ audience: Audience = .internal
    ) throws -> Picture {
        try .ego(
            ImaginedNetwork.context(network, language, audience), try #require(network.place(ofActor: id)))
    }

    @Test(arguments: [1, 2, 7, 20, 40, 60])
    func `has no name on another`(count: Int) throws {
        let scene = try ego(try ImaginedNetwork.star(count), "hub").scene
        #expect(SceneFaults.overlaps(scene) == [])
        #expect(SceneFaults.outside(scene) == [])
        #expect(scene.boxes(.actor).count == count + 1)
        #expect(scene.boxes(.actor).allSatisfy { !$0.label.lines.isEmpty })
    }

    @Test func `shows more than sixty others as dots, and says so`() throws {
        let scene = try ego(try ImaginedNetwork.star(90), "hub", .english).scene
        #expect(scene.boxes(.actor).count { $0.label.lines.isEmpty } == 90)
        #expect(
            scene.sentences.contains(
                "The others are 90 actors, too many for boxes with names: they are shown as dots."))
        #expect(SceneFaults.overlaps(scene) == [])
    }

    @Test func `puts deeper relations nearer to the middle`() throws {
        let network = try ImaginedNetwork.star(30)
        let scene = try ego(network, "hub").scene
        let hub = try #require(scene.boxes.first { $0.id == "actor-hub" })
        // Rings are wider than high.
        func distance(_ id: String) throws -> Double {
            let box = try #require(scene.boxes.first { $0.id == "actor-\(id)" })
            let (dx, dy) = ((box.center.x - hub.center.x) / 1.35, box.center.y - hub.center.y)
            return (dx * dx + dy * dy).squareRoot()
        }
        let distances = try (1...30).map { (level: 2 + ($0 - 1) % 7, distance: try distance("x\($0)")) }
        for one in distances {
            for other in distances {
                if one.level > other.level { #expect(one.distance < other.distance) }
                if one.level == other.level { #expect(abs(one.distance - other.distance) < 1e-6) }
            }
        }
        #expect(scene.areas.count { $0.role == .axis } == 7)
    }

    @Test func `keeps a kind together, in a sector`() throws {
        let scene = try ego(try ImaginedNetwork.star(21), "hub").scene
        let sectors = scene.areas.filter { $0.id.hasPrefix("sector-") }
        #expect(sectors.map(\.title) == ["Statlig myndighet", "Region", "Kommun"])
    }

    @Test func `tells an unknown level from a missing tie and from a late one`() throws {
        let network = try Draft(files: [
            "actors.csv":
                "id,name,kind\na,A,region\nb,B,municipality\nc,C,municipality\nd,D,municipality\n",
            "ties.csv": """
            wave,from,to,level,by
            1,a,b,3,a
            1,b,a,3,b
            1,a,c,,document
            1,a,d,0,a
            1,d,a,0,d

            """,
            "targets.csv": "min,max,from,to\n5,,a,b\n5,,a,d\n",
        ]).validated().network
        let picture = try ego(network, "a")
        let lines = picture.scene.lines.filter { $0.role != .legend }
        #expect(Set(lines.map(\.id)) == ["missing-a--d", "tie-a--c", "tie-a--b"])
        #expect(
            picture.said() == [
                ["A", "B", "3", "Båda anger samverkan", "Under målet"],
                ["A", "C", "okänt", "Ur dokument", ""],
                ["A", "D", "0", "", "Samverkan saknas"],
            ])
        #expect(
            picture.scene.summary.hasPrefix(
                "A har 2\u{A0}relationer: 1 på nivå 3 Lyssna och 1 vars nivå är okänd"))
    }

    @Test func `says politely when there is nothing to show`() throws {
        let network = try ImaginedNetwork.network(
            [("a", "region", ""), ("b", "region", ""), ("c", "region", "")], ["1": [("a", "b", 3)]])
        #expect(throws: DiagramError.self) { try ego(network, "c") }
    }

    @Test func `gives participants no level that only one side has told`() throws {
        let network = try Draft(files: [
            "actors.csv": "id,name,kind\na,A,region\nb,B,municipality\n",
            "ties.csv": "wave,from,to,level\n1,a,b,7\n",
        ]).validated().network
        let open = try ego(network, "a", .swedish, .participants)
        #expect(open.said() == [["A", "B", "ett svar finns", "Ett svar finns", ""]])
        #expect(!open.scene.boxes(.digit).flatMap(\.label.lines).contains { $0.contains("7") })
        #expect(!open.scene.summary.contains("nivå 7"))
    }
}
