import Analysis
import Drawing
import Model
import Pictures
import Results
import TestNetworks
import Testing

@Suite struct `A map of counties` {
    @Test func `of one county names its municipalities and tells who borders on whom`() throws {
        let context = PictureContext(try Samples.network(named: "sverige"))
        let picture = try Picture.geography(context, county: "06")
        try picture.expectSound()
        #expect(picture.intrusions == [])
        #expect(picture.key["Kommun"] == 13)
        #expect(picture.key["Gränsar till varandra"] == 25)
        let scene = picture.scene
        func place(_ id: String) -> Point? { scene.boxes.first { $0.id == id }?.center }
        // Habo lies north of Vaggeryd, Gislaved west of Vetlanda.
        let (habo, vaggeryd) = (
            try #require(place("actor-kommun-0643")), try #require(place("actor-kommun-0665"))
        )
        let (gislaved, vetlanda) = (
            try #require(place("actor-kommun-0662")), try #require(place("actor-kommun-0685"))
        )
        #expect(habo.y < vaggeryd.y)
        #expect(gislaved.x < vetlanda.x)
    }

    @Test func `of a network in one county is that county's`() throws {
        let context = PictureContext(try Samples.network(named: "sodra-vatterbygden"))
        #expect(try Picture.geography(context).fileStem == "geography-2026-06")
        #expect(try Picture.geography(context).intrusions == [])
    }

    @Test func `says so where nobody has a place`() throws {
        #expect(throws: DiagramError.self) {
            try Picture.geography(PictureContext(try Samples.network(named: "exempel-enkat")))
        }
    }
}

@Suite struct `A picture of forums` {
    @Test(arguments: ["sodra-vatterbygden", "exempel-enkat", "samhallsplanering-2013-2024", "ystad"])
    func `joins each actor to its forums by lines that meet no other box`(name: String) throws {
        let network = try Samples.network(named: name)
        let context = PictureContext(network)
        let picture = try Picture.forums(context)
        try picture.expectSound()
        #expect(picture.intrusions == [])
        let alive = Set(network.actorsAlive(in: context.conventions.wave))
        let relations = WaveRelations(network, wave: context.conventions.wave)
        let taking = relations.participants.map { $0.intersection(alive) }
        #expect(picture.scene.lines.count { $0.role == .tie } == taking.reduce(0) { $0 + $1.count })
        #expect(picture.key["Deltar"] == taking.reduce(0) { $0 + $1.count })
        #expect(picture.key["Forum"] == taking.count { !$0.isEmpty })
    }

    @Test func `puts many actors of a kind in one box`() throws {
        let names = (1...80).map { "k\($0)" }
        let context = try PictureContext([
            "actors.csv": "id,name,kind\na,Alfa,region\n"
                + names.map { "\($0),Kommun \($0),municipality\n" }.joined(),
            "ties.csv": "wave,from,to,level\n2024,a,k1,3\n",
            "forums.csv": "id,name,purpose\nrad,Rådet,effort\ntom,Tomt forum,\n",
            "participation.csv": "forum,actor\nrad,a\n" + names.map { "rad,\($0)\n" }.joined(),
        ])
        let picture = try Picture.forums(context)
        let labels = picture.scene.boxes.filter { $0.role == .actor }.map {
            $0.label.lines.joined(separator: " ")
        }
        #expect(labels.contains("80 kommuner"))
        #expect(labels.contains("Rådet (gemensam insats)"))
        #expect(!labels.contains { $0.hasPrefix("Tomt") })
        #expect(picture.said().contains(["Tomt forum", "", "", ""]))
    }
}

@Suite struct `A picture of groups` {
    @Test(arguments: GroupDivision.allCases)
    func `has no label on another`(division: GroupDivision) throws {
        try Picture.groups(
            PictureContext(try Samples.network(named: "sodra-vatterbygden")), by: division
        ).expectSound()
        try Picture.groups(PictureContext(try Samples.network(named: "exempel-enkat"))).expectSound()
    }

    @Test func `tells density and median level between groups and inside`() throws {
        let names = ["b", "c", "d", "e"]
        let rows = zip(names, [5, 5, 6, 0]).map { "2024,a,\($0),\($1)\n2024,\($0),a,\($1)\n" }.joined()
        let context = try PictureContext([
            "actors.csv": "id,name,kind\na,Alfa,region\n"
                + names.map { "\($0),\($0)-by,municipality\n" }.joined(),
            "ties.csv": "wave,from,to,level\n" + rows,
        ])
        let picture = try Picture.groups(context)
        #expect(picture.labels == ["75\u{A0}% nivå 5 (5–6)"])
        #expect(picture.key["5 Konsultera"] == 1)
        #expect(picture.key["Kommuner"] == 4)
        let boxes = picture.scene.boxes.filter { $0.role == .actor }.map(\.label.lines)
        #expect(boxes.contains(["Kommuner: 4", "inom: ingen uppgift"]))
    }

    @Test func `gives participants the same picture whatever a single answer is`() throws {
        func text(_ level: Int, _ audience: Audience) throws -> String {
            try Picture.groups(
                PictureContext(
                    Folders.survey(
                        "2024,reg,lst,\(level),\n2024,lst,reg,,\n2024,reg,kom,4,\n2024,kom,reg,4,\n"),
                    audience)
            ).everything
        }
        #expect(Set(try (0...8).map { try text($0, .participants) }).count == 1)
        #expect(Set(try (0...8).map { try text($0, .internal) }).count > 1)
    }
}
