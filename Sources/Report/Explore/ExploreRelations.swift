internal import Analysis
internal import Drawing
internal import Model
internal import Pictures
internal import Results
internal import Words

// The relations of every wave as rows of numbers. They are those of the network as its readers may see it, and what is
// withheld is not among them: there is no level to hide.

struct ExploreRelations {
    let context: ReportContext
    /// Where an actor stands among those of the page.
    let numbers: [Actor.Place: Int]
    private(set) var levels = Numbering<Value>()
    private(set) var texts = Numbering<String>()

    /// What is told of a level: from where to where, and why no more.
    struct Value: Hashable {
        let low: Level
        let high: Level
        let sign: Int
    }

    /// What a row says of a relation besides its levels.
    private enum Flag {
        static let illustration = 1
        static let knownByName = 2
    }

    static let changes: [Change.Sort] = [.added, .lost, .raised, .lowered, .same]
    private static let states = TargetSign.all

    private var language: Language { context.language }
    private var network: Network { context.network }

    init(_ context: ReportContext, numbers: [Actor.Place: Int]) {
        self.context = context
        self.numbers = numbers
    }

    mutating func text(_ text: String) -> Int { texts.number(text) }

    /// A wave's relations of which anybody speaks, in order.
    mutating func rows(of place: Wave.Place) -> JSONValue {
        let wave = context.findings.analyzed[place]
        let dyads = Dictionary(wave.gaps.dyads.map { ($0.dyad, $0) }) { first, _ in first }
        let changes = changes(until: place)
        var rows: [JSONValue] = []
        for relation in wave.relations.asked {
            let targeted = dyads[relation.dyad]
            let summary = relation.overall()
            let isIllustration = relation.isIllustration || targeted?.isIllustration == true
            var row: [JSONValue] = [
                .int(numbers[relation.dyad.a] ?? 0), .int(numbers[relation.dyad.b] ?? 0),
                .int(level(summary, .confirmed)), .int(level(summary, .claimed)),
                .int(summary.flatMap { Evidence.allCases.firstIndex(of: $0.evidence) } ?? -1),
                .int(targeted.flatMap { Self.states.firstIndex(of: TargetSign($0)) } ?? -1),
                .int(
                    (isIllustration ? Flag.illustration : 0)
                        + (relation.isKnownByName ? Flag.knownByName : 0)),
            ]
            let further: [JSONValue] = [
                changes[relation.dyad] ?? 0, .array(units(targeted, relation, in: wave)),
                .array(strata(of: relation)),
            ]
            if further != [0, [], []] { row += further }
            rows.append(.array(row))
        }
        return .array(rows)
    }

    private mutating func level(_ summary: Summary?, _ side: Conventions.Side) -> Int {
        guard let summary else { return -1 }
        let span = summary.span(side)
        return switch summary.shown(side) {
        case .level(let span): levels.number(Value(low: span.low, high: span.high, sign: 0))
        case .withheld: levels.number(Value(low: span.low, high: span.high, sign: 1))
        case .oneAnswer: levels.number(Value(low: 0, high: network.scale.top, sign: 2))
        case .unknown: levels.number(Value(low: span.low, high: span.high, sign: 3))
        }
    }

    /// What is held against a target and told: all of it in this wave's words, of others without the sides'.
    private mutating func units(_ dyad: TargetedDyad?, _ relation: Relation, in wave: AnalyzedWave)
        -> [JSONValue]
    {
        (dyad?.units ?? []).map { unit in
            let sign = TargetSign(unit)
            let isToldOf = sign.isGap || unit.isAhead
            let told =
                wave.place == context.findings.conventions.wave
                ? context.observed(unit, of: relation.dyad) : unit.stateClause(language)
            // What is to be reached later says when by its name.
            let timing = unit.isAhead ? nil : unit.target.timing(in: wave.wave, language)
            let origin = [unit.target.basis(language), timing]
            let band =
                language("mål ", "target ") + unit.target.bandText
                + " (\(origin.compactMap { $0 }.joined(separator: ", ")))"
            return .array([
                .int(unit.forum ?? -1), .int(Self.states.firstIndex(of: sign) ?? 0),
                .int(isToldOf ? text(band) : -1), .int(isToldOf ? text(told) : -1),
                .int(isToldOf ? text(unit.stateName(in: wave.wave, language)) : -1),
            ])
        }
    }

    private mutating func strata(of relation: Relation) -> [JSONValue] {
        var result: [JSONValue] = []
        for forum in relation.strata.compactMap(\.forum) {
            guard let summary = relation.summary(in: forum) else { continue }
            result.append([
                .int(forum), .int(level(summary, .confirmed)), .int(level(summary, .claimed)),
                .int(Evidence.allCases.firstIndex(of: summary.evidence) ?? -1),
            ])
        }
        return result
    }

    /// What became of relations since the wave before, as far as it is told: of which sort and, where levels are told, from
    /// which to which.
    private func changes(until place: Wave.Place) -> [Dyad: JSONValue] {
        guard place > 0 else { return [:] }
        let change = context.findings.analyzed.change(from: place - 1, to: place)
        func number(_ sort: Change.Sort?) -> JSONValue {
            .int(sort.flatMap { Self.changes.firstIndex(of: $0) } ?? Self.changes.count)
        }
        let ties = change.ties.map {
            ($0.dyad, [number($0.sort), .int($0.before), .int($0.after)] as JSONValue)
        }
        let outlines = change.outlines.map { ($0.dyad, [number($0.sort)] as JSONValue) }
        return Dictionary(ties + outlines) { first, _ in first }
    }
}
