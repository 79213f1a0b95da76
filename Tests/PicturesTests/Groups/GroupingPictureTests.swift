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
    @Test(arguments: `A picture on a page`.networks, [PageFormat.a4Landscape, .a4, .screen])
    func `fits paper and screen`(name: String, page: PageFormat) throws {
        for audience in Audience.allCases {
            let context = try PictureContext(name, on: page, audience, .english)
            for division in GroupDivision.allCases {
                do {
                    let picture = try Picture.groups(context, by: division)
                    #expect(PageFaults.faults(picture, on: page) == [], "\(division) \(audience)")
                } catch DiagramError.refused {
                    continue
                }
            }
        }
    }

    @Test func `is one half, every two groups once, those within on the diagonal`() throws {
        let context = PictureContext(try Samples.network(named: "exempel-enkat"), .internal)
        let picture = try Picture.groups(context)
        try picture.expectSound()
        let cells = picture.scene.boxes.filter { $0.id.hasPrefix("cell-") }
        #expect(Set(cells.map(\.id)).count == cells.count)
        func end(_ cell: Scene.Box, _ place: Int) -> String {
            cell.id.replacing("cell-", with: "").replacing("--", with: " ").split(separator: " ").map(
                String.init)[place]
        }
        let rows = Dictionary(
            uniqueKeysWithValues: picture.scene.boxes.filter { $0.id.hasPrefix("row-") }.map {
                ($0.id.replacing("row-", with: ""), $0.center.y)
            })
        for cell in cells {
            let heights = [try #require(rows[end(cell, 0)]), try #require(rows[end(cell, 1)])]
            #expect(abs((heights.max() ?? 0) - cell.center.y) < 0.01)
        }
        let diagonal = cells.filter { end($0, 0) == end($0, 1) }
        #expect(diagonal.allSatisfy { $0.look.border == .ink })
    }

    @Test func `tells how many of how many, and the median level, as the numbers have it`() throws {
        let names = ["b", "c", "d", "e"]
        let rows = zip(names, [5, 5, 6, 0]).map { "2024,a,\($0),\($1)\n2024,\($0),a,\($1)\n" }.joined()
        let context = try PictureContext([
            "actors.csv": "id,name,kind\na,Alfa,region\n"
                + names.map { "\($0),\($0)-by,municipality\n" }.joined(),
            "ties.csv": "wave,from,to,level\n" + rows,
        ])
        let picture = try Picture.groups(context)
        #expect(picture.box("cell-region--municipality")?.label.lines == ["3 av\u{A0}4", "nivå 5"])
        #expect(picture.box("cell-municipality--municipality")?.label.lines == [])
        #expect(picture.key["5 Konsultera"] == 1)
        #expect(picture.key["tomt: ingen uppgift"] == 1)
        #expect(picture.box("row-municipality")?.label.lines == ["Kommuner: 4"])
    }

    @Test(arguments: [Audience.internal, .participants])
    func `counts in its key every cell of its numbers`(audience: Audience) throws {
        for name in `A picture on a page`.networks {
            let context = try PictureContext(sample: name, audience)
            guard let picture = try? Picture.groups(context) else { continue }
            let cells = picture.scene.boxes.count { $0.id.hasPrefix("cell-") }
            #expect(picture.key.values.reduce(0, +) == cells, "\(name)")
            let withheld = picture.said().count { $0.contains("visas inte") }
            #expect((picture.key["nivån visas inte"] ?? 0) == withheld, "\(name)")
        }
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

@Suite struct `What a picture of groups finds` {
    private static let kinds = ["region", "municipality", "firm"]

    /// Three kinds of four each, all of whom have answered.
    private func picture(_ ties: [(String, String, Int)]) throws -> Picture {
        let actors = Self.kinds.flatMap { kind in (1...4).map { ("\(kind.prefix(1))\($0)", kind, "06") } }
        // Everybody has something to say of somebody, so that silence tells.
        let zeros = Self.kinds.map { kind in
            (1...3).map { ("\(kind.prefix(1))\($0)", "\(kind.prefix(1))\($0 + 1)", 0) }
        }
        .joined()
        return try Picture.groups(
            ImaginedNetwork.context(ImaginedNetwork.network(actors, ["2024": Array(zeros) + ties])))
    }

    @Test func `is the two groups that most relations between groups join`() throws {
        let many = (1...4).map { ("r1", "m\($0)", 5) } + [("m1", "f1", 4)]
        #expect(
            try picture(many).scene.title
                == "4 av 5 kända relationer mellan grupper är mellan regioner och kommuner")
    }

    @Test func `is else that none is known between two, or nothing`() throws {
        #expect(
            try picture([("r1", "m1", 5), ("m1", "f1", 4)]).scene.title
                == "Ingen känd relation mellan regioner och företag, av 16 möjliga")
        let all = [("r1", "m1", 5), ("m1", "f1", 4), ("r1", "f1", 3)]
        #expect(try picture(all).scene.title.hasPrefix("Samverkan mellan typer av aktörer"))
    }
}
