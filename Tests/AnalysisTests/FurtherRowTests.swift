import Analysis
import Graphs
import Model
import Testing

/// What is known of a wave: every relation as a whole, every unit, and the bounds.
private struct Knowledge {
    let names: [Dyad: String]
    let relations: WaveRelations
    let gaps: Gaps
    let density: Density

    init(_ folder: Folder, _ wave: String) throws {
        let network = try folder.network()
        relations = WaveRelations(network, wave: try network.wave(wave))
        gaps = Gaps(relations)
        let conventions = Conventions(for: network, wave: relations.wave)
        density = IndexedNetwork(relations, conventions).counts.ties
        let actors = relations.actors
        var names: [Dyad: String] = [:]
        for (place, one) in actors.enumerated() {
            for other in actors[(place + 1)...] {
                names[Dyad(one, other)] = network.names(Dyad(one, other))
            }
        }
        self.names = names
    }

    var dyads: [Dyad] { names.keys.sorted() }

    func unit(_ dyad: Dyad, _ forum: Forum.Place?) -> Analysis.Unit? {
        gaps[dyad]?.units.first { $0.forum == forum }
    }
}

extension LevelSpan {
    fileprivate func contains(_ other: LevelSpan) -> Bool { low <= other.low && other.high <= high }
    fileprivate var width: Int { high - low }
}

/// A random folder in which everybody takes part everywhere, so that a row changes no unit, and a place in it.
private struct Spot {
    var folder: Folder
    var random: SeededRandom
    let wave: String
    let a: String
    let b: String
    let stratum: String

    /// Nil where a wave has no two actors.
    init?(_ seed: Int) {
        var folder = Folder.random(seed: seed)
        if folder.participation == nil {
            let (forums, actors) = (folder.forums, folder.actors)
            folder.participation = forums.flatMap { forum in
                actors.map { Folder.ParticipationRow(forum: forum, actor: $0.id) }
            }
        }
        self.folder = folder
        random = SeededRandom(seed: UInt64(seed) + 7)
        wave = folder.waves[random.integer(below: folder.waves.count)]
        let rules = LiteralRules(folder: folder)
        let pairs = rules.pairs(rules.alive(wave))
        guard !pairs.isEmpty else { return nil }
        (a, b) = pairs[random.integer(below: pairs.count)]
        stratum = ([""] + folder.forums)[random.integer(below: folder.forums.count + 1)]
    }

    mutating func row(_ level: String, by: String) -> Folder.TieRow {
        let isForth = random.integer(below: 2) == 0
        return Folder.TieRow(
            wave: wave, from: isForth ? a : b, to: isForth ? b : a, level: level, forum: stratum, by: by,
            respondent: "r9")
    }
}

@Suite struct `A further row` {
    @Test(arguments: 0..<400)
    func `that is empty never makes anything more certain`(seed: Int) throws {
        guard var spot = Spot(seed) else { return }
        let before = try Knowledge(spot.folder, spot.wave)
        let by = ["document", spot.a, spot.b][spot.random.integer(below: 3)]
        spot.folder.ties.append(spot.row("", by: by))
        let after = try Knowledge(spot.folder, spot.wave)
        for dyad in before.dyads {
            // Not relevant is no certainty of a level: it may become anything, and nothing becomes it.
            guard let then = before.relations[dyad].overall() else { continue }
            let now = try #require(after.relations[dyad].overall())
            #expect(now.confirmed.contains(then.confirmed) && now.claimed.contains(then.claimed))
        }
        for dyad in before.gaps.dyads {
            for unit in dyad.units {
                let now = try #require(after.unit(dyad.dyad, unit.forum))
                #expect(Set(now.possible).isSuperset(of: unit.possible))
                #expect(!now.summary.isBothKnown || unit.summary.isBothKnown)
            }
        }
        let (then, now) = (before.gaps.headline, after.gaps.headline)
        #expect((now.lower ?? 0) <= (then.lower ?? 1))
        #expect((now.upper ?? 1) >= (then.upper ?? 0))
        #expect(now.count(.undecided) >= then.count(.undecided))
        #expect((after.density.lower ?? 0) <= (before.density.lower ?? 0))
        #expect((after.density.upper ?? 1) >= (before.density.upper ?? 1))
    }

    @Test(arguments: 0..<400)
    func `of a document that agrees never makes anything less certain`(seed: Int) throws {
        guard var spot = Spot(seed) else { return }
        let rules = LiteralRules(folder: spot.folder)
        let (a, b) = (spot.a, spot.b)
        let one = rules.span(of: a, with: b, in: spot.stratum, spot.wave)
        let other = rules.span(of: b, with: a, in: spot.stratum, spot.wave)
        let agreed = (0...spot.folder.top).filter { one.levels.contains($0) && other.levels.contains($0) }
        guard !agreed.isEmpty else { return }
        let before = try Knowledge(spot.folder, spot.wave)
        let level = agreed[spot.random.integer(below: agreed.count)]
        spot.folder.ties.append(spot.row(String(level), by: "document"))
        let after = try Knowledge(spot.folder, spot.wave)
        for dyad in before.dyads {
            guard let then = before.relations[dyad].overall() else { continue }
            let now = try #require(after.relations[dyad].overall())
            #expect(now.confirmed.width <= then.confirmed.width)
            #expect(now.claimed.width <= then.claimed.width)
        }
        for dyad in before.gaps.dyads {
            for unit in dyad.units {
                let now = try #require(after.unit(dyad.dyad, unit.forum)).summary
                #expect(now.confirmed.width <= unit.summary.confirmed.width)
                #expect(now.claimed.width <= unit.summary.claimed.width)
            }
        }
    }

    @Test(arguments: 0..<1000)
    func `that answers moves no state outside those possible, unless against what was inferred for its side`(
        seed: Int
    ) throws {
        guard var spot = Spot(seed) else { return }
        let (a, b, stratum, wave) = (spot.a, spot.b, spot.stratum, spot.wave)
        let then = LiteralRules(folder: spot.folder)
        guard then.statement(of: a, with: b, in: stratum, wave) == .silent,
            !then.carriesNotRelevant(a, with: b, in: stratum, wave)
        else { return }
        let before = try Knowledge(spot.folder, wave)
        let span = then.span(of: a, with: b, in: stratum, wave)
        let level = span.low + spot.random.integer(below: span.high - span.low + 1)
        spot.folder.ties.append(spot.row(String(level), by: a))
        let now = LiteralRules(folder: spot.folder)
        // What was inferred for the side elsewhere holds, too.
        let contradicts = ([""] + spot.folder.forums).contains { other in
            let (old, new) = (
                then.span(of: a, with: b, in: other, wave), now.span(of: a, with: b, in: other, wave)
            )
            return !(old.low <= new.low && new.high <= old.high)
        }
        if contradicts { return }
        let after = try Knowledge(spot.folder, wave)
        let dyad = try #require(before.names.first { $0.value == "\(a)–\(b)" }).key
        let units = zip(then.units(a, b, wave), now.units(a, b, wave))
        for (old, new) in units where old.forum == new.forum && old.strata == new.strata {
            let forum = try old.forum.map { try after.relations.network.forum($0) }
            let earlier = try #require(before.unit(dyad, forum))
            let later = try #require(after.unit(dyad, forum))
            #expect(Set(earlier.possible).isSuperset(of: later.possible))
        }
    }
}
