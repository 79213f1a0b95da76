public import Analysis
public import Model
internal import Words

/// What became of one relation, as a row.
private struct ChangeRow {
    let dyad: Dyad
    let before: Level?
    let after: Level?
    let change: Sheet.Cell

    /// Those that can be compared first; in order of id for a program, of name for a person.
    static func rows(_ change: Change, _ order: RowOrder) -> [ChangeRow] {
        let comparable = change.ties.map {
            ChangeRow(
                dyad: $0.dyad, before: $0.before, after: $0.after, change: .word($0.sort) { $0.name($1) })
        }
        let outlined = change.outlines.map { outline in
            ChangeRow(
                dyad: outline.dyad, before: nil, after: nil,
                change: outline.sort.map { sort in .word(sort) { sort.name($1) } }
                    ?? .withheld)
        }
        let rest = change.notComparable.map { relation in
            ChangeRow(
                dyad: relation.dyad, before: nil, after: nil,
                change: .notComparable(relation.why, isUncoded: relation.isUncoded))
        }
        return [comparable, outlined, rest].flatMap { order.sorted($0, by: \.dyad) }
    }

    static func fields(_ network: Network, _ order: RowOrder) -> [Field<ChangeRow>] {
        [
            Field(.a) { .actor(order.ends($0.dyad).0, network) },
            Field(.b) { .actor(order.ends($0.dyad).1, network) },
            Field(.before) { .count($0.before) }, Field(.after) { .count($0.after) },
            Field(.change) { $0.change },
        ]
    }
}

extension Sheet.Cell {
    /// Two waves that cannot be held against each other, and why.
    package static func notComparable(_ why: Change.Obstacle, isUncoded: Bool) -> Self {
        .word("not_comparable:\(why.rawValue)") { why.name(isUncoded: isUncoded, $0) }
    }
}

extension Sheet {
    /// The relations that two waves can be compared on, then those that cannot, with the reason.
    public static func change(_ change: Change, _ network: Network, for reader: TableReader) -> Sheet {
        let order = RowOrder(network, for: reader)
        return Sheet(ChangeRow.rows(change, order), ChangeRow.fields(network, order))
    }

    /// How many relations went from which level to which; no level where it is unknown or not told.
    package static func transitions(_ matrix: TransitionMatrix) -> Sheet {
        func level(_ level: Level?) -> Cell { level.map { .count($0) } ?? .level(.unknown) }
        let fields: [Field<TransitionMatrix.Flow>] = [
            Field(.before) { level($0.before) }, Field(.after) { level($0.after) },
            Field(.relations) { .count($0.relations) },
            Field(.change) { flow in
                guard let before = flow.before, let after = flow.after else { return .none }
                return .word(Change.Sort(from: before, to: after)) { $0.name($1) }
            },
        ]
        return Sheet(matrix.flows, fields)
    }

    /// The same for several pairs of waves, one after another.
    public static func changes(_ changes: [Change], _ network: Network, for reader: TableReader) -> Sheet {
        typealias Row = (change: Change, row: ChangeRow)
        let order = RowOrder(network, for: reader)
        let waves: [Field<Row>] = [
            Field(.from) { .wave($0.change.from, network) },
            Field(.to) { .wave($0.change.to, network) },
        ]
        let rows: [Row] = changes.flatMap { change in
            ChangeRow.rows(change, order).map { (change, $0) }
        }
        return Sheet(rows, waves + ChangeRow.fields(network, order).map { $0.of(\.row) })
    }
}
