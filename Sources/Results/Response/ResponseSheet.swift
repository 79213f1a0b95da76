public import Analysis
public import Model
internal import Words

/// What the response is divided by.
public enum ResponseGrouping: String, CaseIterable, Sendable {
    case kind, forum
}

extension Sheet.Column {
    static let handedIn = Self(
        "handed_in", "Har svarat", "Has answered",
        meaning: Name(
            swedish: "Om organisationen har lämnat in, också bara med vet ej.",
            english: "Whether the organisation has handed in, also with do not know only."))
    static let given = Self(
        "given", "Lämnade svar", "Answers given", isNumber: true,
        meaning: Name(
            swedish: "Så många av de begärda svaren är lämnade, vet ej inräknat.",
            english: "How many of the answers asked for are given, do not know included."))
    static let questions = Self(
        "questions", "Begärda svar", "Answers asked for", isNumber: true,
        meaning: Name(
            swedish: "Så många svar har begärts, enligt asked.csv.",
            english: "How many answers were asked for, by asked.csv."))
    static let left = Self(
        "left", "Kvar", "Left",
        meaning: Name(
            swedish: "Vilka organisationen ännu inte har svarat om.",
            english: "About whom the organisation has not answered yet."))
    static let organisationsAsked = Self(
        "organisations_asked", "Tillfrågade", "Asked", isNumber: true,
        meaning: Name(
            swedish: "Så många organisationer är tillfrågade.", english: "How many organisations were asked.")
    )
    static let organisationsAnswered = Self(
        "organisations_answered", "Svarat", "Answered", isNumber: true,
        meaning: Name(
            swedish: "Så många av dem har lämnat in.", english: "How many of them have handed in."))
    static let responseRate = Self(
        "response_rate", "Svarsandel", "Response rate", isNumber: true,
        meaning: Name(
            swedish: "Andelen av de tillfrågade organisationerna som har lämnat in.",
            english: "The share of organisations asked that have handed in."))

    static let ofResponse = [
        handedIn, given, questions, left, organisationsAsked, organisationsAnswered, responseRate,
    ]
}

extension Sheet {
    /// Every organisation: whether it has handed in, how much, and about whom answers are left. For people those to be
    /// reminded come first, then by name.
    public static func returns(_ returns: Returns, _ network: Network, for reader: TableReader) -> Sheet {
        let ranks = network.nameRanks
        let order = Dictionary(
            uniqueKeysWithValues: Returns.Progress.inOrderOfNeed.enumerated().map { ($1, $0) })
        var organisations = returns.organisations ?? []
        if reader.isPerson {
            organisations.sort { left, right in
                (order[left.progress] ?? 0, ranks[left.actor]) < (
                    order[right.progress] ?? 0, ranks[right.actor]
                )
            }
        }
        var fields: [Field<Returns.Organisation>] = [
            Field(.id) { .text(network.actors[$0.actor].id.text) },
            Field(.name) { .text(network.actors[$0.actor].name) },
            Field(.kind) { .kind(network.actors[$0.actor].kind, network) },
            Field(.handedIn) { .word($0.progress) { $0.name($1) } },
        ]
        if returns.total.items > 0 || !reader.isPerson {
            fields += [
                Field(.given) { .count($0.items == 0 ? nil : $0.given) },
                Field(.questions) { .count($0.items == 0 ? nil : $0.items) },
                Field(.left) { row in
                    reader.isPerson ? .text(row.shortList(network)) : .list(row.left.map { $0.word(network) })
                },
            ]
        }
        return Sheet(organisations, reader.isPerson ? Array(fields.dropFirst()) : fields)
    }

    /// The same by kind or by forum. Kinds too small to hide in are withheld from programs and left out for people.
    public static func returns(
        _ returns: Returns, by grouping: ResponseGrouping, _ network: Network, for reader: TableReader
    ) -> Sheet {
        typealias Row = (name: Cell, tally: Returns.Tally?)
        var rows: [Row] =
            switch grouping {
            case .kind: returns.kinds.map { row in (.kinds(row.kind), row.tally) }
            case .forum:
                (returns.forums ?? []).map { row in
                    (row.forum.map { .forum($0, network) } ?? .inGeneral, row.tally)
                }
            }
        if reader.isPerson { rows.removeAll { $0.tally == nil } }
        func count(_ row: Row, _ value: KeyPath<Returns.Tally, Int>) -> Cell {
            row.tally.map { .count($0[keyPath: value]) } ?? .withheld
        }
        func items(_ row: Row, _ value: KeyPath<Returns.Tally, Int>) -> Cell {
            row.tally?.items == 0 ? .count(nil) : count(row, value)
        }
        var fields: [Field<Row>] = [
            Field(grouping == .kind ? .kind : .forum) { $0.name },
            Field(.organisationsAsked) { count($0, \.asked) },
            Field(.organisationsAnswered) { count($0, \.handedIn) },
            Field(.responseRate) { row in row.tally.map { .share($0.handedInShare) } ?? .withheld },
        ]
        if returns.total.items > 0 || !reader.isPerson {
            fields += [
                Field(.given) { items($0, \.given) }, Field(.questions) { items($0, \.items) },
            ]
        }
        return Sheet(rows, fields)
    }

    /// Those to remind: what a letter to each is filled in with. No addresses and no persons.
    public static func reminders(_ returns: Returns, _ network: Network) -> Sheet {
        let fields: [Field<Returns.Organisation>] = [
            Field(.id) { .text(network.actors[$0.actor].id.text) },
            Field(.name) { .text(network.actors[$0.actor].name) },
            Field(.given) { .count($0.items == 0 ? nil : $0.given) },
            Field(.questions) { .count($0.items == 0 ? nil : $0.items) },
            // For a letter, whoever reads the list: names, not ids.
            Field(.left) { row in
                .text(row.left.map { $0.word(network).name.swedish }.joined(separator: "; "))
            },
        ]
        return Sheet(returns.owing, fields)
    }
}

extension Returns.Progress {
    fileprivate static let inOrderOfNeed: [Self] = [.nothing, .partly, .unlisted, .all]
}

extension Sheet.Cell {
    fileprivate static var inGeneral: Self { .word("") { $0("i allmänhet", "in general") } }
}

extension Returns.Item {
    /// The partner, and the forum where it is about one.
    func word(_ network: Network) -> (id: String, name: Name) {
        let actor = network.actors[partner]
        let place = forum.map { network.forums[$0] }
        func words(_ one: String, _ other: String?) -> String { other.map { "\(one) (\($0))" } ?? one }
        let name = words(actor.name, place?.name)
        return (words(actor.id.text, place?.id.text), Name(swedish: name, english: name))
    }
}

extension Returns.Organisation {
    // As many names as a line of a terminal bears.
    private static let named = 2

    /// The first of those left, and how many more there are.
    fileprivate func shortList(_ network: Network) -> String {
        let names = left.map { item in
            network.actors[item.partner].short + (item.forum.map { " (\(network.forums[$0].name))" } ?? "")
        }
        let more = names.count - Self.named
        return names.prefix(Self.named).joined(separator: ", ") + (more > 0 ? " + \(more)" : "")
    }
}
