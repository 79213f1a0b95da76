public import Model

/// Where two sides place the same relation two steps or more apart.
///
/// By pair of kinds it is a pattern, and for everybody to read. By name it is one side's answer beside the other's,
/// and for those in charge of the survey.
public struct PerceptionGaps: Sendable {
    /// How many steps apart count as a difference.
    public static let steps = 2

    public struct KindPair: Sendable {
        /// In the network's order of kinds.
        public let kinds: (Kind, Kind)
        /// Relations for which both sides gave a level in the same forum, or in general.
        public let compared: Int
        /// Of them, those surely two steps or more apart; nil where that would give an answer away.
        public let apart: Int?
        /// Of those apart, where the first kind says more; likewise the second. Nil within one kind.
        public let firstSaysMore: Int?
        public let secondSaysMore: Int?
        /// The median of what each kind says in the relations compared; nil within one kind.
        public let said: (LevelSpan, LevelSpan)?
        /// What is compared, the side of the earlier kind first.
        let differences: [PerceptionDifference]

        /// The pair of kinds with nothing but how many relations are compared.
        var withheld: KindPair {
            KindPair(
                kinds: kinds, compared: compared, apart: nil, firstSaysMore: nil, secondSaysMore: nil,
                said: nil,
                differences: [])
        }
    }

    /// One relation, for internal readers.
    public struct Pair: Sendable {
        public let dyad: Dyad
        /// What each side says, `a` first.
        public let said: [LevelSpan]
        public let steps: LevelSpan
        /// The one that says more.
        public let deeper: Actor.Place
    }

    /// In the network's order of kinds.
    public let kindPairs: [KindPair]
    /// The most steps first, then by id.
    public let pairs: [Pair]

    init(kindPairs: [KindPair], pairs: [Pair]) {
        self.kindPairs = kindPairs
        self.pairs = pairs
    }

    public init(_ relations: WaveRelations) {
        let network = relations.network
        let differences = relations.asked.compactMap(PerceptionDifference.init)
        let order = Dictionary(
            network.kinds.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: min)
        /// What is said, the side of the earlier kind first.
        func ordered(_ difference: PerceptionDifference) -> (kinds: [Int], difference: PerceptionDifference) {
            let kinds = [difference.dyad.a, difference.dyad.b].map {
                order[network.actors[$0].kind] ?? network.kinds.count
            }
            return kinds[0] <= kinds[1] ? (kinds, difference) : (kinds.reversed(), difference.turned)
        }
        let grouped = Dictionary(grouping: differences.map(ordered), by: \.kinds)
        kindPairs = grouped.keys.sorted { $0.lexicographicallyPrecedes($1) }.map { key in
            let differences = (grouped[key] ?? []).map(\.difference)
            let said = differences.map(\.said)
            let apart = said.filter { $0[0].steps(to: $0[1]).low >= Self.steps }
            let isMixed = key[0] != key[1]
            func median(_ side: Int) -> LevelSpan {
                LevelSpan(
                    LevelSpan.median(of: said.map { $0[side].low }).low,
                    LevelSpan.median(of: said.map { $0[side].high }).high)
            }
            return KindPair(
                kinds: (network.kinds[key[0]], network.kinds[key[1]]), compared: said.count,
                apart: apart.count, firstSaysMore: isMixed ? apart.count { $0[0].low > $0[1].high } : nil,
                secondSaysMore: isMixed ? apart.count { $0[1].low > $0[0].high } : nil,
                said: isMixed ? (median(0), median(1)) : nil, differences: differences)
        }
        pairs = differences.filter { $0.steps.low >= Self.steps }
            .map { difference in
                Pair(
                    dyad: difference.dyad, said: difference.said, steps: difference.steps,
                    deeper: difference.said[0].low > difference.said[1].high
                        ? difference.dyad.a : difference.dyad.b)
            }
            .sorted { ($1.steps.low, $0.dyad) < ($0.steps.low, $1.dyad) }
    }
}
