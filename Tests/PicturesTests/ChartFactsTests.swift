import Analysis
import Drawing
import Model
import Pictures
import Results
import TestNetworks
import Testing

@Suite struct `What charts show` {
    private func context(
        _ name: String, _ language: Language = .swedish, wave: String? = nil,
        _ audience: Audience = .internal
    ) throws -> PictureContext {
        let network = try Samples.network(named: name)
        let place = wave.flatMap { network.place(ofWave: Identifier($0)) }
        return PictureContext(
            network, Conventions(for: network, wave: place), language: language, audience: audience)
    }

    @Test func `of levels is what the profile counts`() throws {
        let context = try context("exempel-enkat")
        let profile = context.analyzed.wave.profile
        let picture = try Picture.profile(context, by: .network)
        for level in context.network.scale.levels where profile.confirmed.counts[level] > 0 {
            let box = try #require(picture.box("wave-2026-count-\(level)-0"))
            #expect(box.label.lines == [String(profile.confirmed.counts[level])])
        }
        #expect(
            picture.key == [
                "Bekräftad: båda sidor": profile.confirmed.none + profile.confirmed.total,
                "Angiven: minst den ena": profile.claimed.none + profile.claimed.total,
            ])
    }

    @Test func `of how far relations have come never rises with the level`() throws {
        let picture = try Picture.reach(try context("exempel-enkat"), by: .wave, allWaves: true)
        for curve in 0..<3 {
            let heights = (1...8).compactMap { picture.box("reach-\(curve)-point-\($0)")?.center.y }
            #expect(heights.count == 8)
            #expect(heights == heights.sorted())
        }
    }

    @Test func `of transitions adds up to the relations of the matrix`() throws {
        let context = try context("exempel-enkat")
        let matrix = TransitionMatrix(
            Change(context.network, from: 1, to: 2), top: context.network.scale.top)
        let picture = try Picture.transitions(context)
        #expect(picture.scene.areas.count == matrix.flows.count)
        #expect(picture.key.values.reduce(0, +) == matrix.counts.joined().reduce(0, +))
        #expect(picture.table.rows.count == matrix.flows.count)
    }

    @Test func `of a first wave have no transitions`() throws {
        let context = try context("exempel-enkat", .english, wave: "2022")
        let error = #expect(throws: DiagramError.self) { try Picture.transitions(context) }
        #expect(error?.message(in: .english) == "there is no earlier wave to compare with.")
    }

    @Test func `of gap states counts every unit once, targets ahead apart`() throws {
        let context = try context("sodra-vatterbygden")
        let gaps = Gaps(WaveRelations(context.network, wave: context.conventions.wave))
        let picture = try Picture.gapStates(context)
        #expect(picture.key.values.reduce(0, +) == gaps.dyads.map(\.units.count).reduce(0, +))
        let wave = context.network.waves[context.conventions.wave]
        let ahead = gaps.dyads.flatMap(\.units).count {
            [.missing, .below, .contested].contains($0.state) && $0.target.isDue(after: wave)
        }
        #expect((picture.key["Ska nås senare"] ?? 0) == ahead)
    }

    @Test func `of perception counts those two steps apart, internally those one step apart too`() throws {
        let context = try context("exempel-enkat")
        let differing = context.analyzed.wave.profile.perception.filter { $0.steps.low > 0 }
        let byActor = try Picture.perception(context, by: .actors)
        #expect(byActor.key.values.reduce(0, +) == differing.count)
        // Of each two kinds one organisation is in so many of the relations that it could work out the others'.
        let seen = AnalyzedNetwork(context.network, context.conventions).seen(by: .participants)
        #expect(seen.wave.perception.kindPairs.allSatisfy { ($0.firstSaysMore ?? 0) == 0 })
        let error = #expect(throws: DiagramError.self) {
            try Picture.perception(try self.context("exempel-enkat", wave: nil, .participants))
        }
        #expect(error?.message(in: .english).contains("could be worked out") == true)
    }

    @Test func `of central actors has the highest first, with lines where relations are in doubt`() throws {
        let context = try context("exempel-enkat", .english)
        let picture = try Picture.centrality(context, of: .degree, count: 10)
        let values = picture.scene.boxes.filter { $0.id.hasSuffix("-number") && $0.id.hasPrefix("row-") }
            .sorted { $0.center.y < $1.center.y }
            .compactMap { $0.label.lines.first?.split(separator: "\u{A0}").first.flatMap { Int($0) } }
        #expect(values.count == 10)
        #expect(values == values.sorted(by: >))
        #expect(picture.scene.lines.contains { $0.id.hasSuffix("-range") })
        #expect(
            picture.table.rows.count
                == WaveRelations(context.network, wave: context.conventions.wave).actors.count)
    }

    @Test func `of documents ranks no actor, and says why`() throws {
        let picture = try Picture.centrality(try context("skaraborg", .english))
        let notice = try #require(picture.scene.boxes.first { $0.role == .notice && $0.look == .notice })
        #expect(
            notice.label.lines.joined(separator: " ").contains(
                "Whoever wrote a document stands in the middle of it"))
        let names = picture.scene.boxes.filter { $0.id.hasSuffix("-name") && $0.role == .name }
        #expect(!names.isEmpty)
        #expect(picture.scene.boxes.contains { $0.label.lines.joined().contains("not by value") })
        #expect(!picture.scene.summary.contains("Highest"))
    }

    @Test func `of the headline are every relation's standing, wave by wave`() throws {
        let context = try context("exempel-enkat")
        let rows = try Picture.headline(context).numbers
        #expect(rows.count == 3)
        for (place, row) in rows.enumerated() {
            let headline = Gaps(WaveRelations(context.network, wave: place)).headline
            let counts = Standing.allCases.map { String(headline.count($0)) }
            #expect(Set(counts).isSubset(of: Set(row)))
            #expect(row.contains(String(headline.targeted)))
        }
    }

    @Test func `of states have one key, and say how many relations have the targets`() throws {
        let picture = try Picture.gapStates(try context("krinova"))
        #expect(
            picture.scene.boxes.count { $0.id.hasPrefix("legend-legend") && $0.label.lines == [" "] } == 0)
        #expect(
            picture.scene.boxes.contains { $0.label.lines.joined(separator: " ").contains("tillsammans") })
    }

    @Test func `of documents in the share in line are marked`() throws {
        let picture = try Picture.headline(try context("sodra-vatterbygden"))
        #expect(picture.scene.boxes.contains { $0.label.lines.contains("enligt dokument") })
    }

    @Test func `of indicators is a sign and a word for every record`() throws {
        let context = try context("sodra-vatterbygden")
        let picture = try Picture.indicators(context)
        let words = picture.scene.boxes.filter { $0.id.hasSuffix("-word") }
        #expect(!words.isEmpty)
        #expect(picture.scene.boxes.count { $0.role == .mark } == words.count)
        // Waves have no sum: each stands for itself in the key.
        #expect(picture.key.isEmpty)
        let counts = picture.scene.boxes.filter { $0.id.hasPrefix("legend-") && $0.id.hasSuffix("-count") }
        let byWave = counts.map { box in
            box.label.lines.joined().split(separator: " · ").compactMap { Int($0) }
        }
        #expect(byWave.allSatisfy { $0.count == context.network.waves.count })
        #expect(byWave.joined().reduce(0, +) == words.count)
    }

    @Test(arguments: [
        (ChartKind.gapStates, "targets.csv"), (.headline, "targets.csv"), (.indicators, "indicators.csv"),
    ])
    func `that need a file name it when it is not there`(kind: ChartKind, file: String) throws {
        let context = try PictureContext(Draft.pairFiles, .internal, .english)
        let error = #expect(throws: DiagramError.self) { try kind.picture(context) }
        #expect(error?.message(in: .english).contains(file) == true)
    }
}
