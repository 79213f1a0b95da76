import Analysis
import Graphs
import Model
import Testing

@Suite struct `Of a random folder, the literal rules and the analysis agree on` {
    static let seeds = Array(0..<400)

    @Test(arguments: seeds)
    func `every unit of every targeted dyad`(seed: Int) throws {
        let folder = Folder.random(seed: seed)
        let rules = LiteralRules(folder: folder)
        let network = try folder.network()
        for (place, wave) in folder.waves.enumerated() {
            let gaps = Gaps(WaveRelations(network, wave: place))
            var expected: [String] = []
            for (a, b) in rules.pairs(rules.alive(wave)) {
                let units = rules.units(a, b, wave)
                guard let state = rules.state(of: units) else { continue }
                let isDisputed = rules.isRelevanceDisputed(a, b, wave)
                expected.append(
                    "\(a)–\(b) \(state)\(rules.isAhead(units) ? ", ahead" : "")"
                        + (isDisputed ? ", relevance disputed" : ""))
                expected += units.map { "    \(Self.line($0))" }
            }
            let found = gaps.dyads.flatMap { dyad in
                [
                    "\(network.names(dyad.dyad)) \(dyad.state.rawValue)\(dyad.isAhead ? ", ahead" : "")"
                        + (dyad.isRelevanceDisputed ? ", relevance disputed" : "")
                ] + dyad.units.map { "    \(Self.line($0, network))" }
            }
            #expect(found == expected, "wave \(wave)")
        }
    }

    @Test(arguments: seeds)
    func `the headline`(seed: Int) throws {
        let folder = Folder.random(seed: seed)
        let rules = LiteralRules(folder: folder)
        let network = try folder.network()
        for (place, wave) in folder.waves.enumerated() {
            let headline = Gaps(WaveRelations(network, wave: place)).headline
            let found = LiteralRules.Headline(
                targeted: headline.targeted, bothKnown: headline.bothKnown, within: headline.within,
                share: headline.share, determinedOtherwise: headline.determinedOtherwise,
                determinedOtherwiseWithin: headline.determinedOtherwiseWithin, lower: headline.lower,
                upper: headline.upper,
                standing: Standing.allCases.filter { $0 != .toTakeUp }.map(headline.count))
            #expect(found == rules.headline(wave), "wave \(wave)")
        }
    }

    @Test(arguments: seeds)
    func `the relation as a whole`(seed: Int) throws {
        let folder = Folder.random(seed: seed)
        let rules = LiteralRules(folder: folder)
        let network = try folder.network()
        for (place, wave) in folder.waves.enumerated() {
            let relations = WaveRelations(network, wave: place)
            for (a, b) in rules.pairs(rules.alive(wave)) {
                let summary = relations[try network.dyad(a, b)].overall()
                let expected = rules.overall(a, b, wave)
                #expect(
                    summary.map(\.isEmpty) == expected.map { _ in rules.countedStrata(a, b, wave).isEmpty })
                #expect((summary == nil) == (expected == nil), "\(a)–\(b) in wave \(wave)")
                #expect(summary.map { Self.span($0.confirmed) } == expected?.confirmed, "\(a)–\(b)")
                #expect(summary.map { Self.span($0.claimed) } == expected?.claimed, "\(a)–\(b)")
            }
        }
    }

    @Test(arguments: seeds)
    func `change between any two waves`(seed: Int) throws {
        let folder = Folder.random(seed: seed)
        let rules = LiteralRules(folder: folder)
        let network = try folder.network()
        for from in folder.waves.indices {
            for to in folder.waves.indices where from < to {
                let change = Change(network, from: from, to: to)
                var found: [String: LiteralRules.Outcome] = [:]
                for tie in change.ties {
                    found[network.names(tie.dyad)] = .compared(
                        before: tie.before, after: tie.after, as: tie.sort.rawValue)
                }
                for (dyad, why, _) in change.notComparable {
                    found[network.names(dyad)] = .notComparable(why.rawValue)
                }
                #expect(found == rules.change(folder.waves[from], folder.waves[to]))
                #expect(found.count == change.ties.count + change.notComparable.count)
                #expect(change.ties.map(\.dyad) == change.ties.map(\.dyad).sorted())
            }
        }
    }

    @Test(arguments: seeds)
    func `the graph, its counts and its density`(seed: Int) throws {
        let folder = Folder.random(seed: seed)
        let rules = LiteralRules(folder: folder)
        let network = try folder.network()
        for (place, wave) in folder.waves.enumerated() {
            for side in Conventions.Side.allCases {
                for k in 1...folder.top {
                    let indexed = IndexedNetwork(
                        WaveRelations(network, wave: place),
                        Conventions(for: network, wave: place, side: side, tieFrom: k))
                    let counts = indexed.counts
                    let found = LiteralRules.Counts(
                        actors: indexed.actors.count, edges: indexed.edges.map { network.names($0.dyad) },
                        undetermined: counts.undetermined, unasked: counts.unasked, density: counts.density,
                        densityLower: counts.densityLower, densityUpper: counts.densityUpper,
                        hasOneSided: counts.ties.knownOneSided > 0)
                    #expect(found == rules.graph(wave, claimed: side == .claimed, from: k))
                    #expect(indexed.graph.edgeCount == counts.edges)
                }
            }
        }
    }

    @Test(arguments: seeds)
    func `the response`(seed: Int) throws {
        let folder = Folder.random(seed: seed)
        let rules = LiteralRules(folder: folder)
        let network = try folder.network()
        for (place, wave) in folder.waves.enumerated() {
            let response = Response(WaveRelations(network, wave: place))
            let found = LiteralRules.Answers(
                asked: response.asked, answered: response.answered, actorResponse: response.actorResponse,
                items: response.items, answers: response.answers, itemResponse: response.itemResponse,
                isDocumentsOnly: response.isDocumentsOnly)
            #expect(found == rules.response(wave), "wave \(wave)")
        }
    }

    private static func span(_ span: LevelSpan) -> LiteralRules.Span {
        LiteralRules.Span(low: span.low, high: span.high)
    }

    private static func line(_ unit: LiteralRules.Unit) -> String {
        """
        \(unit.forum ?? "overall"): row \(unit.target.row) \(unit.target.scope) \(unit.target.band) \
        \(unit.state) of \(unit.possible), confirmed \(unit.overall.confirmed.levels) \
        claimed \(unit.overall.claimed.levels), steps \(unit.steps.map(String.init) ?? "null") \
        \(unit.evidence)\(unit.isOneSided ? ", one-sided" : "")\(unit.isAhead ? ", ahead" : "")
        """
    }

    private static func line(_ unit: Analysis.Unit, _ network: Network) -> String {
        """
        \(unit.forum.map { network.forums[$0].id.text } ?? "overall"): row \(unit.target.line - 2) \
        \(unit.target.scope.name) \(unit.target.band) \
        \(unit.state.rawValue) of \(unit.possible.map(\.rawValue)), \
        confirmed \(span(unit.summary.confirmed).levels) \
        claimed \(span(unit.summary.claimed).levels), steps \(unit.steps.map(String.init) ?? "null") \
        \(unit.summary.evidence.rawValue)\(unit.summary.isOneSided ? ", one-sided" : "")\
        \(unit.isAhead ? ", ahead" : "")
        """
    }
}

@Suite struct `Bounds of a random folder contain what a seeded completion gives` {
    @Test(arguments: 0..<300)
    func `for the headline`(seed: Int) throws {
        let folder = Folder.random(seed: seed)
        let rules = LiteralRules(folder: folder)
        let network = try folder.network()
        for (place, wave) in folder.waves.enumerated() {
            let headline = Gaps(WaveRelations(network, wave: place)).headline
            let targeted = rules.pairs(rules.alive(wave)).map { ($0, rules.units($0.0, $0.1, wave)) }
                .filter { !$0.1.isEmpty }
            for draw in 0..<10 {
                var world = World(rules, wave, seed: seed * 100 + draw)
                let within = targeted.count { pair, units in
                    units.allSatisfy { unit in
                        unit.target.band.contains(
                            world.levels(pair.0, pair.1, unit.strata).confirmed)
                    }
                }
                guard let lower = headline.lower, let upper = headline.upper else {
                    #expect(targeted.isEmpty)
                    continue
                }
                #expect(Int((lower * Double(targeted.count)).rounded()) <= within)
                #expect(within <= Int((upper * Double(targeted.count)).rounded()))
            }
        }
    }

    @Test(arguments: 0..<300, Conventions.Side.allCases)
    func `for the density`(seed: Int, side: Conventions.Side) throws {
        let folder = Folder.random(seed: seed)
        let rules = LiteralRules(folder: folder)
        let network = try folder.network()
        for (place, wave) in folder.waves.enumerated() {
            let pairs = rules.pairs(rules.alive(wave))
            for k in 1...folder.top {
                let counts = IndexedNetwork(
                    WaveRelations(network, wave: place),
                    Conventions(for: network, wave: place, side: side, tieFrom: k)
                ).counts
                guard let lower = counts.densityLower, let upper = counts.densityUpper else {
                    #expect(pairs.isEmpty)
                    continue
                }
                var world = World(rules, wave, seed: seed * 10 + k)
                let ties = pairs.count { a, b in
                    let strata = rules.countedStrata(a, b, wave)
                    if rules.isNotRelevant(a, b, wave) { return false }
                    let levels = world.levels(a, b, strata)
                    return (side == .confirmed ? levels.confirmed : levels.claimed) >= k
                }
                let density = Double(ties) / Double(pairs.count)
                #expect(lower <= density)
                #expect(density <= upper)
            }
        }
    }

    /// One answer to every open question, the same wherever it is asked.
    private struct World {
        private let rules: LiteralRules
        private let wave: String
        private var random: SeededRandom
        private var answers: [[String]: (Int, Int)] = [:]

        init(_ rules: LiteralRules, _ wave: String, seed: Int) {
            self.rules = rules
            self.wave = wave
            random = SeededRandom(seed: UInt64(seed))
        }

        mutating func levels(_ a: String, _ b: String, _ strata: [String]) -> (confirmed: Int, claimed: Int) {
            // A dyad without a stratum counted has its answers too, in no stratum of the file.
            let sides = (strata.isEmpty ? ["unasked"] : strata).map { answer(a, b, $0) }
            return (sides.map { min($0.0, $0.1) }.max() ?? 0, sides.map { max($0.0, $0.1) }.max() ?? 0)
        }

        private mutating func answer(_ a: String, _ b: String, _ stratum: String) -> (Int, Int) {
            if let known = answers[[a, b, stratum]] { return known }
            var said: [Int] = []
            for (x, y) in [(a, b), (b, a)] {
                let span = rules.span(of: x, with: y, in: stratum, wave)
                said.append(span.low + random.integer(below: span.high - span.low + 1))
            }
            answers[[a, b, stratum]] = (said[0], said[1])
            return (said[0], said[1])
        }
    }
}

@Suite struct `Random folders` {
    @Test func `meet every state, evidence, scope, change and obstacle`() throws {
        var met: Set<String> = []
        for seed in `Of a random folder, the literal rules and the analysis agree on`.seeds {
            let folder = Folder.random(seed: seed)
            let rules = LiteralRules(folder: folder)
            for wave in folder.waves {
                for (a, b) in rules.pairs(rules.alive(wave)) {
                    for unit in rules.unitsWithFallen(a, b, wave) {
                        guard let unit else {
                            met.insert("fell away")
                            continue
                        }
                        met.formUnion([unit.state, unit.evidence, unit.target.scope])
                        if unit.isBothKnown { met.insert("both known") }
                        if unit.possible.count > 1, unit.state == "below" { met.insert("surely a gap") }
                    }
                    if rules.isRelevanceDisputed(a, b, wave) { met.insert("disputed") }
                }
                if folder.waves.first != wave {
                    for outcome in rules.change(folder.waves[0], wave).values {
                        switch outcome {
                        case .compared(_, _, let word): met.insert(word)
                        case .notComparable(let why): met.insert("not comparable: \(why)")
                        }
                    }
                }
            }
        }
        #expect(
            met == [
                "missing", "below", "contested", "unknown", "above", "within",
                "both", "one_side", "document", "none", "mixed",
                "pair", "kinds", "default", "fell away", "both known", "surely a gap", "disputed",
                "added", "lost", "raised", "lowered", "same",
                "not comparable: split", "not comparable: evidence", "not comparable: unknown",
            ])
    }
}
