public import Analysis
public import Model
internal import Words

// The tables behind `maturity`: profiles, the levels themselves, what forums are for, and the checklist.

extension Sheet {
    /// How deep the relations of every group are: one row a group. A person reads what matters most; the rest is for
    /// programs.
    public static func maturityProfiles(
        _ maturity: Maturity, _ network: Network, for reader: TableReader, withMean: Bool = false
    ) -> Sheet {
        typealias Row = Field<LevelProfile>
        func sides(
            _ key: String, _ swedish: String, _ english: String, _ cell: @escaping (SideLevels) -> Cell
        ) -> [Row] {
            [
                Field(.of(.confirmed, key, swedish, english)) { cell($0.confirmed) },
                Field(.of(.claimed, key, swedish, english)) { cell($0.claimed) },
            ]
        }
        var fields = subject(network)
        fields += [
            Field(.number("possible", "Par", "Pairs")) { .count($0.possible) },
            Field(.asked) { .count($0.asked) },
            Field(.number("not_relevant", "Ej aktuella", "Not relevant")) { .count($0.notRelevant) },
        ]
        fields += sides("known", "Kända", "Known") { .count($0.knownCount) }
        fields += sides("none", "Varav ingen", "Of them none") { .count($0.known.none) }
        fields += sides("first_quartile", "Undre kvartil", "First quartile") {
            .span($0.known.quantile(1, of: 4))
        }
        fields += sides("median", "Mittnivå", "Median") { .span($0.known.median) }
        fields += sides("third_quartile", "Övre kvartil", "Third quartile") {
            .span($0.known.quantile(3, of: 4))
        }
        fields += sides("agreement", "Samling A", "Agreement A") { .real($0.agreement, places: 2) }
        if withMean {
            fields += sides("mean", "Medel (lika steg)", "Mean (equal steps)") {
                .real($0.meanAssumingEqualSteps, places: 2)
            }
        }
        fields += [
            Field(.targeted) { .count($0.targets.targeted) },
            Field(.bothKnown) { .count($0.targets.bothKnown) }, Field(.within) { .count($0.targets.within) },
            Field(.share) { .share($0.targets.share) }, Field(.lower) { .share($0.targets.lower) },
            Field(.upper) { .share($0.targets.upper) },
        ]
        let spoken: Set = [
            "by", "group", "other_group", "possible", "confirmed_known", "claimed_known", "confirmed_none",
            "confirmed_median", "claimed_median", "confirmed_agreement", "confirmed_mean", "claimed_mean",
            "targeted", "lower", "upper",
        ]
        return Sheet(
            [maturity.network] + maturity.kinds + maturity.forums + maturity.actors,
            reader.isPerson ? fields.filter { spoken.contains($0.column.key) } : fields)
    }

    /// The relations at each level, and the share at least so deep with what the missing answers leave open: of
    /// every group for programs, of the network for people.
    public static func maturityLevels(_ maturity: Maturity, _ network: Network, for reader: TableReader)
        -> Sheet
    {
        typealias Row = (profile: LevelProfile, level: Level)
        var fields: [Field<Row>] = [
            Field(.level) { .count($0.level) }, Field(.name) { .levelName($0.level, network.scale) },
        ]
        fields += levelFields(.confirmed) { ($0.profile.confirmed, $0.level) }
        fields += levelFields(.claimed) { ($0.profile.claimed, $0.level) }
        var profiles = [maturity.network]
        if !reader.isPerson {
            fields = subject(network).map { $0.of(\.profile) } + fields
            profiles += maturity.kinds + maturity.forums + maturity.actors
        }
        return Sheet(
            profiles.flatMap { profile in network.scale.steps.map { (profile, $0.level) } }, fields)
    }

    /// What the relations of each forum carry: for programs one row a forum and characteristic.
    public static func maturityPurposes(_ maturity: Maturity, _ network: Network, for reader: TableReader)
        -> Sheet
    {
        reader.isPerson ? purposesForPeople(maturity, network) : purposes(maturity, network)
    }

    private static func purposes(_ maturity: Maturity, _ network: Network) -> Sheet {
        typealias Row = (forum: ForumPurpose, carrying: ForumPurpose.Carrying)
        let fields: [Field<Row>] = [
            Field(.forum) { .forum($0.forum.forum, network) },
            Field(.purpose) { .word($0.forum.purpose) { $0.name($1) } },
            Field(Column("characteristic", "Kännetecken", "Characteristic")) { row in
                let characteristic = row.carrying.characteristic
                return .word("\(characteristic)") { characteristic.name($0) }
            },
            Field(Column("needed", "Behövs", "Needed")) { row in
                .claim(row.forum.purpose.map { row.carrying.characteristic <= $0.needs })
            },
            Field(.number("from_level", "Från nivå", "From level")) {
                .count($0.carrying.characteristic.firstLevel)
            },
            Field(.relations) { .count($0.forum.relations) },
            Field(.number("carried", "Har det", "Carry it")) { .count($0.carrying.carried) },
            Field(.number("not_carried", "Har inte", "Do not")) { .count($0.carrying.notCarried) },
            Field(.number("unknown", "Okänt", "Unknown")) { .count($0.carrying.unknown) },
            Field(.number("claimed", "Enligt minst den ena", "By at least one")) {
                .count($0.carrying.claimed)
            },
        ]
        return Sheet(maturity.purposes.flatMap { forum in forum.carrying.map { (forum, $0) } }, fields)
    }

    /// One row a forum that has relations: how many surely carry each characteristic, to how many possibly.
    private static func purposesForPeople(_ maturity: Maturity, _ network: Network) -> Sheet {
        var fields: [Field<ForumPurpose>] = [
            Field(.forum) { .forum($0.forum, network) },
            Field(.purpose) { .word($0.purpose) { $0.name($1) } },
            Field(.relations) { .count($0.relations) },
        ]
        fields += Characteristic.allCases.enumerated().map { place, characteristic in
            Field(
                .number("\(characteristic)", characteristic.name(.swedish), characteristic.name(.english))
            ) { forum in
                let carrying = forum.carrying[place]
                let text =
                    carrying.unknown == 0
                    ? "\(carrying.carried)" : "\(carrying.carried)–\(carrying.carried + carrying.unknown)"
                return .text(characteristic == forum.purpose?.needs ? "*" + text : text)
            }
        }
        return Sheet(maturity.purposes.filter { $0.relations > 0 }, fields)
    }

    /// What the network and its forums have, or have not, with evidence and what it was before.
    public static func checklist(_ maturity: Maturity, _ network: Network) -> Sheet {
        func evidence(_ entry: ChecklistEntry, _ part: KeyPath<Indicator, String>) -> Cell {
            .text(entry.evidence.map { $0[keyPath: part] }.filter { !$0.isEmpty }.joined(separator: " / "))
        }
        let fields: [Field<ChecklistEntry>] = [
            Field(.forum) { .scope($0.forum, network) },
            Field(.indicator) { .text($0.name) },
            Field(Column("before_wave", "Tidigare", "Earlier")) { entry in
                .text(entry.before.map { network.waves[$0.wave].id.text } ?? "")
            },
            Field(Column("before", "Före", "Before")) { .word($0.before?.value) { $0.name($1) } },
            Field(Column("value", "Nu", "Now")) { entry in
                entry.isDisputed
                    ? .word(id: "unknown", name: Name(swedish: "motsägs", english: "contradicted"))
                    : .word(entry.value) { $0.name($1) }
            },
            Field(.change) { .word($0.change) { $0.name($1) } },
            Field(.source) { evidence($0, \.source) },
            Field(.note) { evidence($0, \.note) },
        ]
        return Sheet(maturity.checklist, fields)
    }

    /// Whose relations a row is about.
    private static func subject(_ network: Network) -> [Field<LevelProfile>] {
        return [
            Field(.by) { profile in
                switch profile.subject {
                case .network: .word(id: "network", name: Name(swedish: "nätverk", english: "network"))
                case .kinds: .word(id: "kinds", name: Name(swedish: "typer", english: "kinds"))
                case .forum: .word(id: "forum", name: Name(swedish: "forum", english: "forum"))
                case .actor: .word(id: "actor", name: Name(swedish: "aktör", english: "actor"))
                }
            },
            Field(.group) { profile in
                switch profile.subject {
                case .network: .word(id: "", name: Name(swedish: "hela nätverket", english: "whole network"))
                case .kinds(let a, _): .kind(a, network)
                case .forum(let forum): .forum(forum, network)
                case .actor(let actor): .actor(actor, network)
                }
            },
            Field(.otherGroup) { profile in
                if case .kinds(_, let b) = profile.subject { .kind(b, network) } else { .none }
            },
        ]
    }
}
