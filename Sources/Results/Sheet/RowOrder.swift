internal import Analysis
internal import Model

/// In which order a table's relations stand, and the two actors of each: by id for programs, as their contract has it;
/// by name for people.
struct RowOrder {
    /// Nil for order of id.
    private let ranks: [Int]?

    init(_ network: Network, for reader: TableReader) { ranks = reader.isPerson ? network.nameRanks : nil }

    /// The two in order.
    func ends(_ dyad: Dyad) -> (Actor.Place, Actor.Place) {
        guard let ranks, ranks[dyad.b] < ranks[dyad.a] else { return (dyad.a, dyad.b) }
        return (dyad.b, dyad.a)
    }

    /// What to sort a relation by.
    func key(_ dyad: Dyad) -> (Int, Int) {
        let ends = ends(dyad)
        return ranks.map { ($0[ends.0], $0[ends.1]) } ?? ends
    }

    /// - Precondition: The rows are in order of id, one for each relation.
    func sorted<Row>(_ rows: [Row], by dyad: (Row) -> Dyad) -> [Row] {
        ranks == nil ? rows : rows.sorted { key(dyad($0)) < key(dyad($1)) }
    }
}
