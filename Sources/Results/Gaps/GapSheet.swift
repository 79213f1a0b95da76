public import Analysis
public import Model
internal import Words

extension Sheet {
    /// Every unit of every targeted relation, the furthest from its target first.
    ///
    /// - Parameter withTargets: Whether it is told by when, by whom and why each target was set.
    public static func gaps(
        _ gaps: Gaps, _ network: Network, for reader: TableReader, withTargets: Bool = false
    ) -> Sheet {
        typealias Row = (dyad: TargetedDyad, unit: Unit)
        let relationOrder = RowOrder(network, for: reader)
        var fields: [Field<Row>] = [
            Field(.a) { .actor(relationOrder.ends($0.dyad.dyad).0, network) },
            Field(.b) { .actor(relationOrder.ends($0.dyad.dyad).1, network) },
            Field(.forum) { .forum($0.unit.forum, network) },
            Field(.state) { row in
                .word(row.unit.toldState?.rawValue ?? "") { row.unit.told.name($0) }
            },
            Field(.min) { .count($0.unit.target.band.lowerBound) },
            Field(.max) { .count($0.unit.target.band.upperBound) },
            Field(.confirmed) { .level($0.unit.summary, .confirmed) },
            Field(.claimed) { .level($0.unit.summary, .claimed) },
            Field(.steps) { .count($0.unit.toldState == nil ? nil : $0.unit.steps) },
            Field(.status) { .word($0.unit.target.status) { $0.name($1) } },
            Field(.evidence) {
                .word($0.unit.summary.evidence) { $0.name($1) }
            },
        ]
        if withTargets {
            fields += [
                Field(.due) { .day($0.unit.target.due) }, Field(.agreedBy) { .text($0.unit.target.agreedBy) },
                Field(.reason) { .text($0.unit.target.reason) },
            ]
        }
        // People read both in the state.
        if !reader.isPerson {
            fields += [
                Field(Column("ahead", "Ska nås senare", "To be reached later")) {
                    .claim($0.unit.told.isAhead)
                },
                Field(.standing) { .text($0.dyad.standing.rawValue) },
            ]
        }
        let rows: [Row] = relationOrder.sorted(gaps.dyads, by: \.dyad).flatMap { dyad in
            dyad.units.map { (dyad, $0) }
        }
        let order = Dictionary(
            uniqueKeysWithValues: GapState.allCases.enumerated().map { ($0.element, $0.offset) })
        func rank(_ row: Row) -> (Int, Int) { (order[row.unit.state] ?? 0, -(row.unit.steps ?? 0)) }
        // The place in the list settles ties, since `sorted` promises no order among equals.
        let sorted = rows.enumerated().sorted { left, right in
            let (one, other) = (rank(left.element), rank(right.element))
            return one == other ? left.offset < right.offset : one < other
        }
        return Sheet(sorted.map(\.element), fields)
    }
}
