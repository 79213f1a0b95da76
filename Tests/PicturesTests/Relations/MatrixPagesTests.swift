import Analysis
import Drawing
import Model
import Pictures
import Results
import TestNetworks
import TestPictures
import Testing

/// Networks of any size for matrices, made up from a seed: each relation told by one side or both.
enum RandomMatrix {
    static func network(_ count: Int, density: Double, seed: UInt64 = 1, isTurned: Bool = false) throws
        -> Network
    {
        var state = seed
        // Knuth's multiplier; the upper bits are random enough for a network.
        func share() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) / Double(1 << 53)
        }
        let kinds = ["municipality", "region", "agency", "firm", "civil-society"]
        var ties: [String] = []
        for one in 0..<count {
            for other in (one + 1)..<count {
                let isNear = one * 4 / count == other * 4 / count
                guard share() < density * (isNear ? 2 : 0.6) else { continue }
                let level = Int(share() * 9)
                ties.append("2024,a\(one),a\(other),\(level)\n")
                if share() < 0.8 {
                    ties.append("2024,a\(other),a\(one),\(min(8, level + Int(share() * 2)))\n")
                }
            }
        }
        let actors = (0..<count).map {
            "a\($0),Aktör \($0),\(kinds[$0 % 5]),\(["06", "14", "01"][$0 % 3])\n"
        }
        return try Draft(files: [
            "actors.csv": "id,name,kind,county\n" + (isTurned ? actors.reversed() : actors).joined(),
            "ties.csv": "wave,from,to,level\n" + (isTurned ? ties.reversed() : ties).joined(),
        ]).validated().network
    }

    static func context(
        _ network: Network, on page: PageFormat?, _ audience: Audience = .internal,
        _ language: Language = .swedish
    ) -> PictureContext {
        PictureContext(
            network, Conventions(for: network), language: language, audience: audience, page: page)
    }
}

extension PictureContext {
    /// Of a sample network, as large as it becomes.
    init(sample name: String, _ audience: Audience = .internal) throws {
        self.init(try Samples.network(named: name), audience)
    }
}

extension Picture {
    /// Of every page, the pairs whose cells lie in its grid, by the heads of row and column.
    fileprivate var pairsOnPages: [[Set<String>]] {
        scenes.map { scene in
            func heads(_ prefix: String) -> [(name: String, at: Scene.Box)] {
                scene.boxes.filter { $0.id.hasPrefix(prefix) && !$0.id.contains("number") }.map {
                    ($0.id.replacing(prefix, with: ""), $0)
                }
            }
            let below = scene.areas.first { $0.id == "told-elsewhere" }
            return heads("row-").flatMap { row in
                heads("column-").compactMap { column -> Set<String>? in
                    guard row.name != column.name else { return nil }
                    if let below, below.holds(Point(x: column.at.center.x, y: row.at.center.y)) { return nil }
                    return [row.name, column.name]
                }
            }
        }
    }
}

extension Scene.Area {
    /// Whether a point lies in a polygon: a ray from it crosses the border an odd number of times.
    fileprivate func holds(_ point: Point) -> Bool {
        guard case .polygon(let corners) = shape else { return false }
        var isInside = false
        for (a, b) in zip(corners, corners.dropFirst() + [corners[0]])
        where (a.y > point.y) != (b.y > point.y)
            && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x
        {
            isInside.toggle()
        }
        return isInside
    }
}

@Suite struct `A matrix on pages` {
    @Test func `of fifty actors is one landscape page with every name`() throws {
        let network = try RandomMatrix.network(50, density: 0.15)
        let picture = try Picture.matrix(RandomMatrix.context(network, on: .a4Landscape))
        #expect(picture.scenes.count == 1)
        #expect(PageFaults.faults(picture, on: .a4Landscape) == [])
        let names = picture.scene.boxes.filter {
            $0.role == .name && $0.label.lines.joined().contains("Aktör")
        }
        #expect(names.count >= 50)
    }

    @Test(arguments: [PageFormat.a4Landscape, .a4, .slide, .square, .screen])
    func `of a hundred and twenty holds every pair exactly once`(page: PageFormat) throws {
        let network = try RandomMatrix.network(120, density: 0.1)
        let context = RandomMatrix.context(network, on: page)
        let picture = try Picture.matrix(context)
        #expect(picture.scenes.count > 1)
        #expect(PageFaults.faults(picture, on: page) == [])
        let pairs = picture.pairsOnPages.joined()
        #expect(pairs.count == 120 * 119 / 2)
        #expect(Set(pairs).count == pairs.count)
        let cells = picture.scenes.flatMap(\.boxes).filter { $0.id.hasPrefix("cell-") }
        #expect(cells.count == context.analyzed.wave.relations.asked.count)
        #expect(
            picture.scenes[1].boxes.contains {
                $0.label.lines.joined(separator: " ").contains("sida 2 av \(picture.scenes.count): rad")
            })
    }

    @Test func `of answers holds every pair both ways`() throws {
        let network = try RandomMatrix.network(80, density: 0.1)
        let picture = try Picture.matrix(RandomMatrix.context(network, on: .a4Landscape), showsSides: true)
        #expect(PageFaults.faults(picture, on: .a4Landscape) == [])
        let pairs = picture.pairsOnPages.joined()
        #expect(pairs.count == 80 * 79)
        #expect(Set(pairs).count == pairs.count / 2)
    }

    @Test(arguments: MatrixOrder.allCases)
    func `of more than a hundred and twenty shows the groups, says so, and opens one`(order: MatrixOrder)
        throws
    {
        let network = try RandomMatrix.network(200, density: 0.05)
        let context = RandomMatrix.context(network, on: .a4Landscape)
        let picture = try Picture.matrix(context, order: order)
        #expect(PageFaults.faults(picture, on: .a4Landscape) == [])
        #expect(picture.scene.sentences.contains { $0.contains("Matrisen rymmer 120 aktörer, här är 200") })
        let group = order == .county ? "06" : order == .community ? "1" : "municipality"
        let opened = try Picture.matrix(context, order: order, group: group)
        #expect(opened.scene.title.hasPrefix("Nivåmatris"))
        let rows = Set(
            opened.scenes.flatMap(\.boxes).filter { $0.id.hasPrefix("row-") && !$0.id.contains("number") }
                .map(\.id))
        #expect(rows.count > 10 && rows.count < 120)
    }

    @Test func `opens a group that is too large by what it is made of`() throws {
        let rows = (1..<150).map { "2024,a0,a\($0),5\n" }.joined()
        let network = try Draft(files: [
            "actors.csv": "id,name,kind,county\n"
                + (0..<150).map { "a\($0),Aktör \($0),municipality,\(["06", "14"][$0 % 2])\n" }.joined(),
            "ties.csv": "wave,from,to,level\n" + rows,
        ]).validated().network
        let picture = try Picture.matrix(
            RandomMatrix.context(network, on: .a4Landscape), order: .kind, group: "kommuner")
        #expect(picture.fileStem.hasSuffix("county"))
        #expect(picture.scene.boxes.count { $0.id.hasPrefix("row-") } == 2)
    }

    @Test func `names the groups that there are when another is asked for`() throws {
        let context = try PictureContext(sample: "sodra-vatterbygden")
        let error = #expect(throws: DiagramError.self) {
            try Picture.matrix(context, order: .kind, group: "skolor")
        }
        #expect(
            error?.message(in: .swedish).hasPrefix("det finns ingen grupp ”skolor”. Grupperna är ") == true)
    }
}

@Suite struct `A matrix by community` {
    @Test func `puts those who work together beside each other, framed`() throws {
        let picture = try Picture.matrix(ImaginedNetwork.context(ImaginedNetwork.twoCircles()))
        let rows = picture.scene.boxes.filter { $0.id.hasPrefix("row-") }.sorted { $0.center.y < $1.center.y }
        let names = rows.map { $0.label.lines.joined().suffix(1) }
        #expect([Set(names.prefix(4)), Set(names.suffix(4))].contains(["a", "b", "c", "d"]))
        #expect(picture.scene.lines.count { $0.id.hasPrefix("group-") } == 8)
    }

    @Test func `is the same whatever the order of rows in the files`() throws {
        let texts = try [false, true].map { isTurned in
            let network = try RandomMatrix.network(60, density: 0.1, isTurned: isTurned)
            return try Picture.matrix(RandomMatrix.context(network, on: nil)).everything
        }
        #expect(texts[0] == texts[1])
    }

    @Test func `is not told apart by what is withheld or who has answered`() throws {
        // Of one relation both sides' answers, and which side the only answer is from.
        let texts = try [("6", "3", "a,f,4"), ("7", "5", "f,a,2")].map { one, other, single in
            let network = try ImaginedNetwork.network(
                ["a", "b", "c", "d", "e", "f", "g", "h"].map { ($0, "region", "06") },
                [
                    "2024": [
                        ("a", "b", 5), ("b", "c", 5), ("a", "c", 4), ("e", "f", 5), ("f", "g", 4),
                        ("e", "g", 5),
                    ]
                ],
                more: [
                    "ties.csv": "2024,c,d,\(one)\n2024,d,c,\(other)\n2024,\(single)\n",
                    "waves.csv": "id,promise\n2024,agreed\n",
                ])
            return try Picture.matrix(ImaginedNetwork.context(network, .swedish, .participants)).everything
        }
        #expect(texts[0] == texts[1])
    }
}

@Suite struct `A cell of a matrix` {
    @Test(arguments: [Audience.internal, .participants, .public])
    func `is told from those that say something else by its sign or in gray`(audience: Audience) throws {
        for name in `A picture on a page`.networks {
            guard let picture = try ChartKind.matrix.pictureIfAny(PictureContext(sample: name, audience))
            else {
                continue
            }
            let samples = picture.scene.boxes.filter { $0.id.hasPrefix("legend-cell-") }
            for (place, one) in samples.enumerated() {
                for other in samples[(place + 1)...] where one.label.lines == other.label.lines {
                    let grays = [one, other].map { Theme.standard.rgb($0.look.fill ?? .paper).lightness }
                    #expect(abs(grays[0] - grays[1]) >= 12, "\(name): \(one.id) and \(other.id)")
                }
            }
            #expect(samples.allSatisfy { $0.label.lines.isEmpty || $0.fontSize >= 10 }, "\(name)")
        }
    }

    @Test(arguments: [Audience.internal, .participants])
    func `is counted as the analysis counts it`(audience: Audience) throws {
        for name in `A picture on a page`.networks {
            let context = try PictureContext(sample: name, audience)
            guard let picture = try ChartKind.matrix.pictureIfAny(context) else { continue }
            let relations = context.analyzed.wave.relations.asked
            let cells = picture.scene.boxes.filter {
                $0.id.hasPrefix("cell-") && $0.role == .mark && !$0.title.isEmpty
            }
            // Both halves of the square.
            let signs = Dictionary(cells.map { ($0.label.lines.joined(), 1) }, uniquingKeysWith: +)
            for level in 0...context.network.scale.top {
                let count = relations.count { relation in
                    guard let summary = relation.overall(), !relation.isKnownByName else { return false }
                    return summary.shown(.confirmed).level == level
                }
                #expect((signs["\(level)"] ?? 0) == 2 * count, "\(name), level \(level)")
                let words =
                    level == 0
                    ? "0 ingen samverkan" : "\(level) \(context.network.scale.name(level, .swedish))"
                #expect((picture.key[words] ?? 0) == count, "\(name), \(words)")
            }
            let withheld = relations.count { $0.overall()?.shown(.confirmed) == .withheld }
            #expect((picture.key["nivån visas inte"] ?? 0) == withheld, "\(name)")
            #expect((signs["•"] ?? 0) == 2 * withheld, "\(name)")
            let irrelevant = relations.count { $0.overall() == nil }
            #expect((picture.key["ej aktuell"] ?? 0) == irrelevant, "\(name)")
            #expect((signs["–"] ?? 0) == 2 * irrelevant, "\(name)")
            for (sign, key) in [
                ("?", "okänt"), ("½", audience == .internal ? "bara den ena har svarat" : "ett svar finns"),
            ] {
                #expect((signs[sign] ?? 0) == 2 * (picture.key[key] ?? 0), "\(name), \(sign)")
            }
            // No relation of an open wave is in no row of the key.
            let actors = picture.scene.boxes.count { $0.id.hasPrefix("row-") }
            let counted = picture.scene.boxes.filter { $0.id.hasPrefix("legend-cell-") }.count
            #expect(counted > 0 && actors > 1)
            for (state, words) in [
                (GapState.missing, "Samverkan saknas"), (.contested, "Olika syn"),
                (.above, "Djupare än målet"),
            ] {
                let gaps = context.analyzed.wave.gaps.dyads.count { $0.told == .state(state) }
                #expect((picture.key[words] ?? 0) == gaps, "\(name), \(words)")
            }
            let below = context.analyzed.wave.gaps.dyads.count { $0.told == .state(.below) }
            let told = [
                "Under målet", "Under målet enligt ett svar", "Under föreslagen nivå", "Under exempelnivån",
            ]
            #expect(told.reduce(0) { $0 + (picture.key[$1] ?? 0) } == below, "\(name), below")
        }
    }

    @Test func `has a frame, and a mark in its corner, where a target stands out`() throws {
        let context = try PictureContext(sample: "exempel-enkat")
        let picture = try Picture.matrix(context)
        let stands: [ToldState] = [
            .state(.missing), .state(.below), .state(.contested), .state(.above), .toTakeUp,
        ]
        let out = context.analyzed.wave.gaps.dyads.filter { stands.contains($0.told) }
        let frames = picture.scene.boxes.filter { $0.id.hasPrefix("cell-") && $0.id.hasSuffix("-frame") }
        #expect(frames.count == 2 * out.count)
        for frame in frames {
            let stem = frame.id.replacing("-frame", with: "")
            let isMarked =
                picture.box(stem + "-mark") != nil
                || picture.scene.lines.contains { $0.id.hasPrefix(stem + "-stroke") }
            #expect(isMarked, "\(stem)")
            let cell = try #require(picture.box(stem))
            #expect(frame.rect.inset(-0.01, -1).overlaps(cell.rect))
        }
    }
}
