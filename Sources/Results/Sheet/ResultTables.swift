public import Analysis
public import Model
internal import Words

// The tables behind `measures`, `gaps` and `change`. One definition of each serves people and programs: for
// people titles and words are in their language and numbers are short; for programs titles are the JSON
// contract's keys and numbers are whole.

/// Who a table is written for.
public enum TableReader: Sendable {
    case person(Language)
    case program
}

/// A column of a result: what it is called, and what it says of a row.
struct ResultColumn<Row> {
    let key: String
    let name: Name
    let isNumber: Bool
    let text: (Row, TableReader) -> String

    init(
        _ key: String, _ swedish: String, _ english: String, isNumber: Bool = false,
        _ text: @escaping (Row, TableReader) -> String
    ) {
        self.key = key
        name = Name(swedish: swedish, english: english)
        self.isNumber = isNumber
        self.text = text
    }
}

/// What became of one relation, as a row.
private struct ChangeRow {
    let dyad: Dyad
    let before: Level?
    let after: Level?
    let program: String
    let word: (Language) -> String

    /// Those that can be compared first; in order of id for a program, of name for a person.
    static func rows(_ change: Change, _ order: RowOrder) -> [ChangeRow] {
        let comparable = change.ties.map {
            ChangeRow(
                dyad: $0.dyad, before: $0.before, after: $0.after, program: $0.sort.rawValue,
                word: $0.sort.name)
        }
        let rest = change.notComparable.map { relation in
            ChangeRow(
                dyad: relation.dyad, before: nil, after: nil,
                program: "not_comparable:\(relation.why.rawValue)",
                word: { relation.why.name(isUncoded: relation.isUncoded, $0) })
        }
        return order.sorted(comparable, by: \.dyad) + order.sorted(rest, by: \.dyad)
    }
}

/// In which order a table's relations stand, and the two actors of each: by id for programs, as their contract has it;
/// by name for people.
struct RowOrder {
    /// Nil for order of id.
    private let ranks: [Int]?

    init(_ network: Network, for reader: TableReader) {
        ranks = if case .person = reader { network.nameRanks } else { nil }
    }

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

extension TextTable {
    /// The actors of a wave and their measures.
    public static func measures(_ measures: Measures, _ network: Network, for reader: TableReader)
        -> TextTable
    {
        let computed = ActorMeasure.all.filter { measures.computed.contains($0.measure) }
        let columns: [ResultColumn<Int>] =
            [
                ResultColumn("id", "Id", "Id") { vertex, _ in
                    network.actors[measures.network.actors[vertex]].id.text
                },
                ResultColumn("name", "Aktör", "Actor") { vertex, _ in
                    network.actors[measures.network.actors[vertex]].name
                },
                ResultColumn("kind", "Typ", "Kind") { vertex, reader in
                    let kind = network.actors[measures.network.actors[vertex]].kind
                    return reader.say(program: kind.text) { network.kind(kind).name($0) }
                },
            ]
            + computed.map { column in
                ResultColumn(
                    column.measure.rawValue, column.name.swedish, column.name.english, isNumber: true
                ) {
                    vertex, reader in column.value(measures, vertex).map { reader.say($0) } ?? ""
                }
            }
        return table(Array(measures.network.actors.indices), columns, reader)
    }

    /// Every unit of every targeted relation, the furthest from its target first.
    public static func gaps(_ gaps: Gaps, _ network: Network, for reader: TableReader) -> TextTable {
        typealias Row = (dyad: TargetedDyad, unit: Unit)
        let relationOrder = RowOrder(network, for: reader)
        var columns: [ResultColumn<Row>] = [
            ResultColumn("a", "Aktör", "Actor") { row, reader in
                name(relationOrder.ends(row.dyad.dyad).0, network, reader)
            },
            ResultColumn("b", "Med", "With") { row, reader in
                name(relationOrder.ends(row.dyad.dyad).1, network, reader)
            },
            ResultColumn("forum", "Forum", "Forum") { row, reader in
                guard let forum = row.unit.forum else {
                    return reader.say(program: "") { $0("i stort", "overall") }
                }
                return reader.say(program: network.forums[forum].id.text) { _ in network.forums[forum].name }
            },
            ResultColumn("state", "Läge", "State") { row, reader in
                reader.say(program: row.unit.toldState?.rawValue ?? "") { row.unit.told.name($0) }
            },
            ResultColumn("min", "Mål från", "Target from", isNumber: true) { row, _ in
                "\(row.unit.target.band.lowerBound)"
            },
            ResultColumn("max", "till", "to", isNumber: true) { row, _ in "\(row.unit.target.band.upperBound)"
            },
            ResultColumn("confirmed", "Bekräftat", "Confirmed", isNumber: true) { row, reader in
                FindingValue.level(row.unit.summary, .confirmed).text(for: reader)
            },
            ResultColumn("claimed", "Uppgivet", "Claimed", isNumber: true) { row, reader in
                FindingValue.level(row.unit.summary, .claimed).text(for: reader)
            },
            ResultColumn("steps", "Steg", "Steps", isNumber: true) { row, _ in
                row.unit.toldState == nil ? "" : row.unit.steps.map(String.init) ?? ""
            },
            ResultColumn("status", "Målets status", "Target status") { row, reader in
                row.unit.target.status.map { status in
                    reader.say(program: status.rawValue) { status.name($0) }
                } ?? ""
            },
            ResultColumn("evidence", "Underlag", "Evidence") { row, reader in
                reader.say(program: row.unit.summary.evidence.rawValue) { row.unit.summary.evidence.name($0) }
            },
        ]
        // People read both in the state.
        if case .program = reader {
            columns += [
                ResultColumn("ahead", "Ska nås senare", "To be reached later") { row, _ in
                    row.unit.told == .ahead
                        ? "true" : row.unit.told == .oneAnswer || row.unit.told == .withheld ? "" : "false"
                },
                ResultColumn("standing", "Läge", "Standing") { row, _ in row.dyad.toldStanding },
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
        return table(sorted.map(\.element), columns, reader)
    }

    /// The relations that two waves can be compared on, then those that cannot, with the reason.
    public static func change(_ change: Change, _ network: Network, for reader: TableReader) -> TextTable {
        let order = RowOrder(network, for: reader)
        return table(ChangeRow.rows(change, order), changeColumns(network, order), reader)
    }

    /// The same for several pairs of waves, one after another.
    public static func changes(_ changes: [Change], _ network: Network, for reader: TableReader) -> TextTable
    {
        typealias Row = (change: Change, row: ChangeRow)
        let waves: [ResultColumn<Row>] = [
            ResultColumn("from", "Från", "From") { row, _ in network.waves[row.change.from].id.text },
            ResultColumn("to", "Till", "To") { row, _ in network.waves[row.change.to].id.text },
        ]
        let order = RowOrder(network, for: reader)
        let rest = changeColumns(network, order).map { column in
            ResultColumn<Row>(column.key, column.name.swedish, column.name.english, isNumber: column.isNumber)
            {
                row, reader in column.text(row.row, reader)
            }
        }
        return table(
            changes.flatMap { change in ChangeRow.rows(change, order).map { (change, $0) } }, waves + rest,
            reader)
    }

    private static func changeColumns(_ network: Network, _ order: RowOrder) -> [ResultColumn<ChangeRow>] {
        [
            ResultColumn("a", "Aktör", "Actor") { row, reader in
                name(order.ends(row.dyad).0, network, reader)
            },
            ResultColumn("b", "Med", "With") { row, reader in
                name(order.ends(row.dyad).1, network, reader)
            },
            ResultColumn("before", "Före", "Before", isNumber: true) { row, _ in
                row.before.map(String.init) ?? ""
            },
            ResultColumn("after", "Efter", "After", isNumber: true) { row, _ in
                row.after.map(String.init) ?? ""
            },
            ResultColumn("change", "Förändring", "Change") { row, reader in
                reader.say(program: row.program, row.word)
            },
        ]
    }

    static func name(_ actor: Actor.Place, _ network: Network, _ reader: TableReader) -> String {
        reader.say(program: network.actors[actor].id.text) { _ in network.actors[actor].name }
    }

    static func table<Row>(_ rows: [Row], _ columns: [ResultColumn<Row>], _ reader: TableReader)
        -> TextTable
    {
        TextTable(
            columns: columns.map { column in
                TextTable.Column(
                    reader.say(program: column.key) { column.name($0) }, isNumber: column.isNumber)
            },
            rows: rows.map { row in columns.map { $0.text(row, reader) } })
    }
}

extension TableReader {
    /// A program's word, or a person's.
    func say(program: String, _ person: (Language) -> String) -> String {
        switch self {
        case .program: program
        case .person(let language): person(language)
        }
    }

    /// A measure's value: whole for programs; three decimals, unless said otherwise, and the reader's decimal sign for people.
    func say(_ value: ActorMeasure.Value, places: Int = 3) -> String {
        switch (value, self) {
        case (.count(let count), _): return "\(count)"
        case (.claim(let isTrue), .program): return isTrue ? "true" : "false"
        case (.claim(let isTrue), .person(let language)): return isTrue ? language("ja", "yes") : ""
        case (.real(nil), _): return ""
        case (.real(let value?), .program): return "\(value)"
        case (.real(let value?), .person(let language)): return language.decimal(value, places: places)
        }
    }
}
