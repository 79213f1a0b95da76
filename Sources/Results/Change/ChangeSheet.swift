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

    /// Each pair of waves in a row; the last against the first below when there are more than two.
    static func steps(_ changes: Changes) -> Sheet {
        let network = changes.network
        func verdict(_ shift: OrdinalShift?, _ name: (Dominance.Sort, Language) -> String) -> Cell {
            guard let shift else { return .word("") { _ in "–" } }
            let (sort, doubt) = (shift.verdict.sort, shift.isCertain ? "" : "?")
            return .word("\(sort)") { name(sort, $0) + doubt }
        }
        let counts: [(sort: Change.Sort, swedish: String, english: String)] = [
            (.added, "Nya", "Added"), (.lost, "Upphörda", "Lost"), (.raised, "Djupare", "Raised"),
            (.lowered, "Grundare", "Lowered"), (.same, "Samma", "Same"),
        ]
        var fields: [Field<WaveComparison>] = [
            Field(.from) { .wave($0.change.from, network) }, Field(.to) { .wave($0.change.to, network) },
            Field(.compared) { .count($0.change.ties.count) },
        ]
        fields += counts.map { sort, swedish, english in
            Field(.number(sort.rawValue, swedish, english)) { .count($0.change.count(sort)) }
        }
        fields += [
            Field(.number("not_comparable", "Går ej", "Not comp.")) { .count($0.change.notComparable.count) },
            Field(Column("to_targets", "Mot målen", "To targets")) {
                verdict($0.fit.shift) { FitChange.Sort($0).name($1) }
            },
            Field(Column("depth", "Djup", "Depth")) { verdict($0.depth) { $0.name($1) } },
            Field(.number("jaccard", "Jaccard", "Jaccard")) {
                .real($0.overlap(tieFrom: changes.conventions.tieFrom).jaccard, places: 2)
            },
        ]
        return Sheet(changes.steps + (changes.steps.count > 1 ? [changes.whole] : []), fields)
    }
}
