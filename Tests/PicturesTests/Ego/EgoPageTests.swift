import Analysis
import Drawing
import Model
import Pictures
import TestNetworks
import TestPictures
import Testing

@Suite struct `One actor's picture on a page` {
    /// A hub with so many others: of each four two told by both, one by one side, one from a document without a level.
    private func network(_ count: Int) throws -> Network {
        let others = (1...count).map { "x\($0)" }
        var ties = "wave,from,to,level,by\n"
        for (place, other) in others.enumerated() {
            switch place % 4 {
            case 0, 1:
                ties += "1,hub,\(other),\(3 + place % 6),hub\n1,\(other),hub,\(3 + place % 6),\(other)\n"
            case 2: ties += "1,\(other),hub,5,\(other)\n"
            default: ties += "1,hub,\(other),,document\n"
            }
        }
        let kinds = ["agency", "municipality", "region", "firm"]
        let rows = others.enumerated().map { "\($1),Samverkande \($1),\(kinds[$0 / 8 % 4])\n" }.joined()
        return try Draft(files: [
            "actors.csv": "id,name,kind\nhub,Navet,county-board\n" + rows, "ties.csv": ties,
        ])
        .validated().network
    }

    private func ego(
        _ network: Network, _ page: PageFormat?, _ audience: Audience = .internal,
        _ language: Language = .swedish
    ) throws -> Picture {
        try .ego(
            PictureContext(
                network, Conventions(for: network), language: language, audience: audience, page: page),
            try #require(network.place(ofActor: "hub")))
    }

    @Test(arguments: [Audience.internal, .participants], Language.allCases)
    func `holds thirty relations on an A4`(audience: Audience, language: Language) throws {
        for page in [PageFormat.a4Landscape, .a4, .screen] {
            let picture = try ego(network(30), page, audience, language)
            #expect(PageFaults.faults(picture, on: page) == [], "\(page)")
            #expect(picture.scene.boxes(.actor).count == 31)
        }
    }

    @Test func `has those without a told level outside the rings, each sort in a belt of its own`() throws {
        for (audience, belts) in [
            (Audience.internal, ["bara ett svar", "nivån inte känd"]),
            (.participants, ["bara ett svar", "nivån inte känd"]),
        ] {
            let picture = try ego(network(24), .a4Landscape, audience)
            let scene = picture.scene
            let rings = scene.areas.filter { $0.role == .axis }.compactMap { area -> Rect? in
                if case .ellipse(let rect) = area.shape { rect } else { nil }
            }
            let outermost = try #require(rings.max { $0.width < $1.width })
            func isOutside(_ box: Scene.Box) -> Bool {
                let x = (box.center.x - outermost.center.x) / (outermost.width / 2)
                let y = (box.center.y - outermost.center.y) / (outermost.height / 2)
                return x * x + y * y > 1.0001
            }
            for place in 0..<24 {
                let box = try #require(picture.box("actor-x\(place + 1)"))
                #expect(isOutside(box) == (place % 4 > 1), "x\(place + 1)")
            }
            let names = scene.boxes(.name).flatMap(\.label.lines)
            for belt in belts { #expect(names.contains(belt)) }
            #expect(!picture.labels.contains { $0.contains("?") || $0.contains("•") })
        }
    }

    @Test func `that does not fit says where it does`() throws {
        let error = #expect(throws: DiagramError.self) { try ego(network(30), .slide) }
        guard case .doesNotFit(_, _, let serving, _) = try #require(error) else {
            Issue.record("another error")
            return
        }
        #expect(serving.contains(.a4Landscape))
    }

    @Test(arguments: [Audience.internal, .participants])
    func `fits for every actor of the largest survey`(audience: Audience) throws {
        let context = try PictureContext("exempel-enkat", on: .a4Landscape, audience)
        for actor in context.relations.actors {
            do {
                let picture = try Picture.ego(context, actor)
                #expect(PageFaults.faults(picture, on: .a4Landscape) == [], "\(picture.fileStem)")
            } catch DiagramError.refused {
                continue
            }
        }
    }

    @Test func `has as title the kind that most known relations are with, as its table counts them`() throws {
        let picture = try ego(network(12), .a4Landscape)
        let known = picture.numbers.filter { !$0[3].isEmpty && $0[3] != "one_side" && $0[3] != "one_answer" }
        #expect(
            picture.scene.title == "Navet: 6 av \(known.count) kända relationer är med statliga myndigheter")
    }
}
