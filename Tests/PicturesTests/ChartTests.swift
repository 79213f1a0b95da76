import Analysis
import Drawing
import Model
import Pictures
import Results
import TestNetworks
import TestPictures
import Testing

@Suite struct `Every chart` {
    static let networks = ["sodra-vatterbygden", "exempel-enkat", "skaraborg", "sundsvallspusslet"]

    private func pictures(_ kind: ChartKind, _ language: Language) throws -> [(
        name: String, picture: Picture
    )] {
        try Self.networks.flatMap { name in
            let network = try Samples.network(named: name)
            return try Audience.allCases.compactMap { audience in
                let context = PictureContext(
                    network, Conventions(for: network), language: language, audience: audience)
                return try kind.pictureIfAny(context).map { ("\(name) \(audience)", $0) }
            }
        }
    }

    @Test(arguments: ChartKind.allCases, Language.allCases)
    func `has no text on other text or on a mark, and nothing off the page`(
        kind: ChartKind, language: Language
    )
        throws
    {
        let pictures = try pictures(kind, language)
        #expect(!pictures.isEmpty)
        for (name, picture) in pictures {
            #expect(SceneFaults.overlaps(picture.scene) == [], "\(name)")
            #expect(ChartFaults.textOnMarks(picture.scene) == [], "\(name)")
            #expect(SceneFaults.outside(picture.scene) == [], "\(name)")
        }
    }

    @Test(arguments: ChartKind.allCases)
    func `is well-formed SVG with ids of its own and no reference outside`(kind: ChartKind) throws {
        for (name, picture) in try pictures(kind, .swedish) {
            let bytes = try picture.scene.rendered(as: .svg)
            let svg = SVGReading(bytes)
            #expect(svg.isWellFormed, "\(name)")
            #expect(svg.ids.count == Set(svg.ids).count, "\(name)")
            let names: Set = [
                "svg", "title", "desc", "g", "rect", "line", "polygon", "path", "ellipse", "text",
            ]
            #expect(Set(svg.elements.map(\.name)).isSubset(of: names), "\(name)")
            let attributes = Set(svg.elements.flatMap(\.attributes.keys))
            #expect(!attributes.contains { $0.hasPrefix("on") || $0.contains("href") }, "\(name)")
            #expect(!picture.scene.title.isEmpty && !picture.scene.summary.isEmpty, "\(name)")
            #expect(!picture.table.rows.isEmpty, "\(name)")
            let columns = picture.table.columns.map(\.key)
            #expect(Set(columns).count == columns.count, "\(name): \(columns)")
        }
    }

    @Test(arguments: ChartKind.allCases)
    func `has the same bytes every time`(kind: ChartKind) throws {
        let network = try Samples.network(named: "exempel-enkat")
        let texts = try (0..<2).map { _ in
            try kind.picture(
                PictureContext(
                    network, Conventions(for: network), language: .english, audience: .internal)
            ).everything
        }
        #expect(texts[0] == texts[1])
    }

    @Test(arguments: ChartKind.allCases)
    func `says that invented data are invented`(kind: ChartKind) throws {
        let network = try Samples.network(named: "exempel-enkat")
        let picture = try kind.picture(
            PictureContext(network, Conventions(for: network), language: .swedish, audience: .internal))
        #expect(picture.scene.boxes.contains { $0.role == .notice && $0.look == .notice })
        #expect(picture.scene.title.contains("illustration"))
    }

    @Test(arguments: ChartKind.allCases, Audience.allCases)
    func `is marked in red when it is internal, and only then`(kind: ChartKind, audience: Audience) throws {
        let network = try Samples.network(named: "exempel-enkat")
        guard let picture = try kind.pictureIfAny(PictureContext(network, audience)) else { return }
        let marks = picture.scene.boxes.filter { $0.role == .notice && $0.look == .mark }
        #expect(marks.count == (audience == .internal ? 1 : 0))
        #expect(marks.allSatisfy { $0.label.lines.joined(separator: " ").hasPrefix("Internt: ") })
    }

    @Test(arguments: ChartKind.allCases)
    func `keeps a name of five hundred characters and markup in its place`(kind: ChartKind) throws {
        let long = String(repeating: "Lång förvaltning ", count: 29) + "<b>&"
        var folder = Folders.survey(
            "2023,reg,lst,3,\n2023,lst,reg,3,\n2024,reg,lst,4,\n2024,lst,reg,6,\n2024,kom,lst,2,\n2024,lst,kom,2,\n2024,kom,reg,5,\n2024,reg,kom,5,\n"
        )
        folder["actors.csv"] = """
            id,name,kind,short
            lst,\(long),county-board,\(long)
            reg,"Region "" onclick=""x",region,
            kom,Kommun Z,municipality,Z

            """
        folder["forums.csv"] = "id,name\nrad,\(long)\n"
        folder["indicators.csv"] = "wave,indicator,value,forum\n2024,\(long),yes,rad\n2024,Mål,no,\n"
        guard let picture = try kind.pictureIfAny(PictureContext(folder, .internal, .swedish)) else { return }
        #expect(SceneFaults.overlaps(picture.scene) == [])
        #expect(ChartFaults.textOnMarks(picture.scene) == [])
        #expect(picture.scene.size.width < 2_000)
        let svg = SVGReading(try picture.scene.rendered(as: .svg))
        #expect(svg.isWellFormed)
        #expect(!svg.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") } })
    }
}

// As for the report: had one side answered differently, so that no state in words changed, participants would get the
// very same chart.

@Suite struct `A chart for participants` {
    private func text(_ kind: ChartKind, _ answers: String) throws -> String? {
        try kind.pictureIfAny(PictureContext(Folders.survey(answers)))?.everything
    }

    @Test(arguments: ChartKind.allCases, [0, 1, 2])
    func `is the same whatever the two answers are, when they differ`(kind: ChartKind, group: Int) throws {
        let texts = try Folders.alike[group].answers.map { a, b in
            try text(kind, "2024,reg,lst,\(a),\n2024,lst,reg,\(b),\n2024,reg,kom,4,\n2024,kom,reg,4,\n")
        }
        #expect(Set(texts).count == 1)
    }

    @Test(arguments: ChartKind.allCases, [2...4, 5...8])
    func `is the same whatever the only answer is`(kind: ChartKind, levels: ClosedRange<Int>) throws {
        let texts = try levels.map { level in
            try text(kind, "2024,reg,lst,\(level),\n2024,lst,reg,,\n2024,reg,kom,4,\n2024,kom,reg,4,\n")
        }
        #expect(Set(texts).count == 1)
    }

    @Test(arguments: [ChartKind.matrixOfSides, .perceptionByActor])
    func `is refused, with the way to get it, where it would tell single answers`(kind: ChartKind) throws {
        let network = try Samples.network(named: "exempel-enkat")
        let context = PictureContext(network, Conventions(for: network), language: .english)
        let error = #expect(throws: DiagramError.self) { try kind.picture(context) }
        #expect(error?.message(in: .english).contains("--audience internal") == true)
        #expect(error?.isFault == false)
    }
}
