public import Model

/// Municipalities that border on each other across a county border, without a tie.
///
/// **For the planner.** Planning here starts from functions and relations rather than from administrative borders. A
/// border that nobody talks across is a place to look.
///
/// **Definition.** Two living actors of the kind `municipality` whose codes are neighbors in the reference, whose counties
/// there differ, and whose relation is not surely a tie. None in a network whose codes are not to be read as anything.
public struct UnmetNeighbors: Sendable {
    public struct Pair: Sendable {
        public let dyad: Dyad
        /// Whether it is known that there is no tie; else nobody has told, or answers are missing.
        public let isKnown: Bool
    }

    /// How many pairs of actors border on each other across a county border.
    public let bordering: Int
    /// Those without a tie, by id.
    public let pairs: [Pair]

    /// - Complexity: O(*b* log *d*) in the borders of the reference.
    public init(_ relations: WaveRelations, _ conventions: Conventions) {
        let network = relations.network
        guard let reference = network.reference else {
            bordering = 0
            pairs = []
            return
        }
        let municipalities = MunicipalActors(network, wave: relations.wave, reference: reference)
        let present = Set(relations.actors)
        let bordering = reference.neighbors.filter(reference.crossesCounty).compactMap(municipalities.dyad)
            .filter { present.contains($0.a) && present.contains($0.b) }
        self.bordering = bordering.count
        pairs = bordering.sorted().compactMap { dyad in
            let span = relations[dyad].overall()?.span(conventions.side) ?? LevelSpan(0, 0)
            return span.low >= conventions.tieFrom
                ? nil : Pair(dyad: dyad, isKnown: span.high < conventions.tieFrom)
        }
    }
}
