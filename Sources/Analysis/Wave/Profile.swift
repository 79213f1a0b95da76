public import Model

/// Who is in the network, who answered, and how relations spread: what a reader needs before any number.
public struct Profile: Sendable {
    /// Actors of each kind, in the network's order of kinds; kinds without actors are left out.
    public let kinds: [(kind: Kind, actors: Int)]
    public let response: Response
    public let ties: TieCounts
    public let levels: LevelSummary
    public let densities: [KindDensity]
    public let perception: [PerceptionDifference]

    public var confirmed: LevelDistribution { levels.confirmed }
    public var claimed: LevelDistribution { levels.claimed }

    public init(_ wave: AnalyzedWave) {
        let (relations, conventions) = (wave.relations, wave.conventions)
        let network = relations.network
        kinds = network.kinds.compactMap { kind in
            let count = relations.actors.count { network.actors[$0].kind == kind.id }
            return count == 0 ? nil : (kind, count)
        }
        response = wave.response
        ties = TieCounts(relations, conventions)
        levels = wave.levels
        densities = KindDensity.all(relations, conventions)
        perception = relations.asked.compactMap(PerceptionDifference.init)
    }
}

/// The relations of a wave by what is known of them. Each stands in one of the first eight counts.
public struct TieCounts: Hashable, Sendable {
    /// Both sides stand behind a tie.
    public private(set) var confirmed = 0
    /// One side says that there is a tie; the other does not, or has not answered.
    public private(set) var claimedOnly = 0
    /// A document says that there is a tie, and no two sides stand behind one.
    public private(set) var documented = 0
    /// Surely no tie.
    public private(set) var none = 0
    public private(set) var notRelevant = 0
    public private(set) var unknown = 0
    /// One side has answered, and readers are told no more.
    public private(set) var oneAnswer = 0
    /// Known, and readers are not told whether it is a tie.
    public private(set) var withheld = 0
    /// Pairs that no row speaks of.
    public private(set) var unasked = 0
    /// Among all above: both sides gave a level, two steps or more apart.
    public private(set) var contested = 0

    init(_ relations: WaveRelations, _ conventions: Conventions) {
        let threshold = conventions.tieFrom
        let actors = relations.actors.count
        unasked = actors * (actors - 1) / 2 - relations.asked.count
        for relation in relations.asked {
            if let difference = PerceptionDifference(relation), difference.steps.low >= 2 { contested += 1 }
            guard let summary = relation.overall() else {
                notRelevant += 1
                continue
            }
            if summary.confirmed.low >= threshold {
                let isFromSides = relation.countedStrata().contains {
                    $0.evidence != .document && $0.confirmed.low >= threshold
                }
                if isFromSides { confirmed += 1 } else { documented += 1 }
            } else if summary.claimed.low >= threshold {
                claimedOnly += 1
            } else if summary.claimed.high < threshold {
                none += 1
            } else {
                switch (summary.shown(.confirmed), summary.shown(.claimed)) {
                case (.oneAnswer, _): oneAnswer += 1
                case (.withheld, _), (_, .withheld): withheld += 1
                default: unknown += 1
                }
            }
        }
    }
}

/// How far apart two sides place the same relation: their own words only.
public struct PerceptionDifference: Sendable {
    public let dyad: Dyad
    /// What each side says at its deepest, over the forums where both give a level; `a` first.
    public let said: [LevelSpan]
    /// From the least to the most that they may differ.
    public let steps: LevelSpan

    /// Nil when there is no stratum in which both give a level.
    init?(_ relation: Relation) {
        let both = relation.strata.filter { $0.evidence == .both }
        guard let a = both.compactMap({ $0.statements[0].span }).deepest,
            let b = both.compactMap({ $0.statements[1].span }).deepest
        else { return nil }
        dyad = relation.dyad
        said = [a, b]
        steps = a.steps(to: b)
    }

    /// The same told from the other side.
    var turned: PerceptionDifference { PerceptionDifference(dyad: dyad, said: said.reversed(), steps: steps) }

    private init(dyad: Dyad, said: [LevelSpan], steps: LevelSpan) {
        self.dyad = dyad
        self.said = said
        self.steps = steps
    }
}

/// Density within a kind or between two, with bounds.
public struct KindDensity: CountsTies, Sendable {
    public let kinds: (Kind, Kind)
    public let ties: Density
    /// Levels of the pair's relations that are known exactly.
    public let levels: LevelDistribution

    static func all(_ relations: WaveRelations, _ conventions: Conventions) -> [KindDensity] {
        let network = relations.network
        let kinds = network.kinds.filter { kind in
            relations.actors.contains { network.actors[$0].kind == kind.id }
        }
        let counts = Dictionary(grouping: relations.actors) { network.actors[$0].kind }.mapValues(\.count)
        struct Pair: Hashable {
            let a: Identifier
            let b: Identifier
        }
        func pair(_ one: Identifier, _ other: Identifier) -> Pair {
            Pair(a: min(one, other), b: max(one, other))
        }
        let grouped = Dictionary(grouping: relations.asked) {
            pair(network.actors[$0.dyad.a].kind, network.actors[$0.dyad.b].kind)
        }
        return kinds.indices.flatMap { first in
            kinds[first...].compactMap { other -> KindDensity? in
                let kind = kinds[first]
                let n = counts[kind.id] ?? 0
                let dyads = kind.id == other.id ? n * (n - 1) / 2 : n * (counts[other.id] ?? 0)
                guard dyads > 0 else { return nil }
                var ties = Density(dyads: dyads, in: network)
                let spans = (grouped[pair(kind.id, other.id)] ?? []).compactMap { relation in
                    let summary = relation.overall()
                    ties.count(summary, conventions)
                    return summary?.span(conventions.side)
                }
                return KindDensity(
                    kinds: (kind, other), ties: ties,
                    levels: LevelDistribution(
                        spans.filter(\.isDetermined).map(\.low), scale: network.scale))
            }
        }
    }
}
