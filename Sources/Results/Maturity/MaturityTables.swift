public import Analysis
public import Model
internal import Words

// The tables behind `maturity`: profiles, the levels themselves, what forums are for, and the checklist.

extension TextTable {
    /// How deep the relations of every group are: one row a group.
    public static func maturityProfiles(
        _ maturity: Maturity, _ network: Network, for reader: TableReader, withMean: Bool = false
    ) -> TextTable {
        typealias Column = ResultColumn<LevelProfile>
        func side(
            _ key: String, _ swedish: String, _ english: String,
            _ text: @escaping (SideLevels, TableReader) -> String
        ) -> [Column] {
            [
                Column("\(key)_confirmed", "\(swedish), bekr.", "\(english), conf.", isNumber: true) {
                    text($0.confirmed, $1)
                },
                Column("\(key)_claimed", "\(swedish), ang.", "\(english), claimed", isNumber: true) {
                    text($0.claimed, $1)
                },
            ]
        }
        func span(_ span: LevelSpan?) -> String { span?.description ?? "" }
        var columns = subjectColumns(network)
        columns += [
            Column("possible", "Par", "Pairs", isNumber: true) { profile, _ in "\(profile.possible)" },
            Column("asked", "Med uppgift", "With data", isNumber: true) { profile, _ in "\(profile.asked)" },
            Column("not_relevant", "Ej aktuella", "Not relevant", isNumber: true) { profile, _ in
                "\(profile.notRelevant)"
            },
        ]
        columns += side("known", "Kända", "Known") { side, _ in "\(side.knownCount)" }
        columns += side("none", "Varav ingen", "Of them none") { side, _ in "\(side.known.none)" }
        columns += side("first_quartile", "Undre kvartil", "First quartile") { side, _ in
            span(side.known.quantile(1, of: 4))
        }
        columns += side("median", "Mittnivå", "Median") { side, _ in span(side.known.median) }
        columns += side("third_quartile", "Övre kvartil", "Third quartile") { side, _ in
            span(side.known.quantile(3, of: 4))
        }
        columns += side("agreement", "Samling A", "Agreement A") { side, reader in
            number(side.agreement, reader)
        }
        if withMean {
            columns += side("mean", "Medel (lika steg)", "Mean (equal steps)") { side, reader in
                number(side.meanAssumingEqualSteps, reader)
            }
        }
        columns += [
            Column("targeted", "Med mål", "Targeted", isNumber: true) { profile, _ in
                "\(profile.targets.targeted)"
            },
            Column("both_known", "båda svarat", "both known", isNumber: true) { profile, _ in
                "\(profile.targets.bothKnown)"
            },
            Column("within", "i linje", "within", isNumber: true) { profile, _ in
                "\(profile.targets.within)"
            },
            Column("share", "andel", "share", isNumber: true) { profile, reader in
                share(profile.targets.share, reader)
            },
            Column("lower", "lägst", "lowest", isNumber: true) { profile, reader in
                share(profile.targets.lower, reader)
            },
            Column("upper", "högst", "highest", isNumber: true) { profile, reader in
                share(profile.targets.upper, reader)
            },
        ]
        // A person reads what matters most; the rest is for programs.
        if case .person = reader {
            let spoken: Set = [
                "group", "id", "other_id", "possible", "known_confirmed", "known_claimed", "none_confirmed",
                "median_confirmed", "median_claimed", "agreement_confirmed", "mean_confirmed", "mean_claimed",
                "targeted", "share", "lower", "upper",
            ]
            columns = columns.filter { spoken.contains($0.key) }
        }
        let profiles = [maturity.network] + maturity.kinds + maturity.forums + maturity.actors
        return table(profiles, columns, reader)
    }

    /// The relations at each level, and the share at least so deep with what the missing answers leave open: of
    /// every group for programs, of the network for people.
    public static func maturityLevels(_ maturity: Maturity, _ network: Network, for reader: TableReader)
        -> TextTable
    {
        typealias Row = (profile: LevelProfile, level: Level)
        typealias Column = ResultColumn<Row>
        func side(
            _ key: String, _ swedish: String, _ english: String, _ side: KeyPath<LevelProfile, SideLevels>
        ) -> [Column] {
            [
                Column(key, swedish, english, isNumber: true) { row, _ in
                    "\(row.profile[keyPath: side].known.counts[row.level])"
                },
                Column("\(key)_share", "minst så djupt", "at least as deep", isNumber: true) { row, reader in
                    share(row.profile[keyPath: side].known.share(atLeast: row.level), reader)
                },
                Column("\(key)_lower", "lägst", "lowest", isNumber: true) { row, reader in
                    share(row.profile[keyPath: side].bounds(atLeast: row.level)?.lower, reader)
                },
                Column("\(key)_upper", "högst", "highest", isNumber: true) { row, reader in
                    share(row.profile[keyPath: side].bounds(atLeast: row.level)?.upper, reader)
                },
            ]
        }
        var columns: [Column] = []
        var profiles = [maturity.network]
        if case .program = reader {
            columns += subjectColumns(network).map { column in
                Column(column.key, column.name.swedish, column.name.english) { column.text($0.profile, $1) }
            }
            profiles += maturity.kinds + maturity.forums + maturity.actors
        }
        columns += [
            Column("level", "Nivå", "Level", isNumber: true) { row, _ in "\(row.level)" },
            Column("name", "Namn", "Name") { row, reader in
                reader.say(program: network.scale.name(row.level, .english)) {
                    network.scale.name(row.level, $0)
                }
            },
        ]
        columns += side("confirmed", "Bekräftad", "Confirmed", \.confirmed)
        columns += side("claimed", "Angiven", "Claimed", \.claimed)
        let rows = profiles.flatMap { profile in network.scale.steps.map { (profile, $0.level) } }
        return table(rows, columns, reader)
    }

    /// What the relations of each forum carry: for programs one row a forum and characteristic.
    public static func maturityPurposes(_ maturity: Maturity, _ network: Network, for reader: TableReader)
        -> TextTable
    {
        if case .person = reader { return purposesForPeople(maturity, network, reader) }
        typealias Row = (forum: ForumPurpose, carrying: ForumPurpose.Carrying)
        typealias Column = ResultColumn<Row>
        func count(
            _ key: String, _ swedish: String, _ english: String,
            _ value: KeyPath<ForumPurpose.Carrying, Int>
        ) -> Column {
            Column(key, swedish, english, isNumber: true) { row, _ in "\(row.carrying[keyPath: value])" }
        }
        let columns: [Column] = [
            Column("forum", "Forum", "Forum") { row, reader in
                let forum = network.forums[row.forum.forum]
                return reader.say(program: forum.id.text) { _ in forum.name }
            },
            Column("purpose", "Syfte", "Purpose") { row, reader in
                row.forum.purpose.map { purpose in
                    reader.say(program: purpose.rawValue) { purpose.name($0) }
                } ?? ""
            },
            Column("characteristic", "Kännetecken", "Characteristic") { row, reader in
                let characteristic = row.carrying.characteristic
                return reader.say(program: "\(characteristic)") { characteristic.name($0) }
            },
            Column("needed", "Behövs", "Needed") { row, reader in
                guard let needs = row.forum.purpose?.needs else { return "" }
                let isNeeded = row.carrying.characteristic <= needs
                return reader.say(program: isNeeded ? "true" : "false") {
                    isNeeded ? $0("ja", "yes") : $0("nej", "no")
                }
            },
            Column("from_level", "Från nivå", "From level", isNumber: true) { row, _ in
                "\(row.carrying.characteristic.firstLevel)"
            },
            Column("relations", "Relationer", "Relations", isNumber: true) { row, _ in
                "\(row.forum.relations)"
            },
            count("carried", "har det", "carry it", \.carried),
            count("not_carried", "har inte", "do not", \.notCarried),
            count("unknown", "okänt", "unknown", \.unknown),
            count("claimed", "enligt minst den ena", "by at least one", \.claimed),
        ]
        return table(
            maturity.purposes.flatMap { forum in forum.carrying.map { (forum, $0) } }, columns, reader)
    }

    /// What the network and its forums have, or have not, with evidence and what it was before.
    public static func checklist(_ maturity: Maturity, _ network: Network, for reader: TableReader)
        -> TextTable
    {
        typealias Column = ResultColumn<ChecklistEntry>
        func value(_ value: Indicator.Value?, _ reader: TableReader) -> String {
            value.map { value in reader.say(program: value.rawValue) { value.name($0) } } ?? ""
        }
        func evidence(_ entry: ChecklistEntry, _ part: KeyPath<Indicator, String>) -> String {
            entry.evidence.map { $0[keyPath: part] }.filter { !$0.isEmpty }.joined(separator: " / ")
        }
        let columns: [Column] = [
            Column("forum", "Forum", "Forum") { entry, reader in
                guard let forum = entry.forum else {
                    return reader.say(program: "") { $0("hela nätverket", "whole network") }
                }
                return reader.say(program: network.forums[forum].id.text) { _ in network.forums[forum].name }
            },
            Column("indicator", "Tecken", "Indicator") { entry, _ in entry.name },
            Column("before_wave", "Tidigare", "Earlier") { entry, _ in
                entry.before.map { network.waves[$0.wave].id.text } ?? ""
            },
            Column("before", "var", "was") { entry, reader in value(entry.before?.value, reader) },
            Column("value", "är", "is") { entry, reader in
                entry.isDisputed
                    ? reader.say(program: "unknown") { $0("motsägs", "contradicted") }
                    : value(entry.value, reader)
            },
            Column("change", "Förändring", "Change") { entry, reader in
                reader.say(program: entry.change.rawValue) { entry.change.name($0) }
            },
            Column("source", "Källa", "Source") { entry, _ in evidence(entry, \.source) },
            Column("note", "Anmärkning", "Note") { entry, _ in evidence(entry, \.note) },
        ]
        return table(maturity.checklist, columns, reader)
    }

    // One row a forum that has relations: how many surely carry each characteristic, to how many possibly.
    private static func purposesForPeople(_ maturity: Maturity, _ network: Network, _ reader: TableReader)
        -> TextTable
    {
        typealias Column = ResultColumn<ForumPurpose>
        var columns: [Column] = [
            Column("forum", "Forum", "Forum") { forum, _ in network.forums[forum.forum].name },
            Column("purpose", "Syfte", "Purpose") { forum, reader in
                reader.say(program: "") { forum.purpose?.name($0) ?? "" }
            },
            Column("relations", "Relationer", "Relations", isNumber: true) { forum, _ in
                "\(forum.relations)"
            },
        ]
        columns += Characteristic.allCases.enumerated().map { place, characteristic in
            Column(
                "\(characteristic)", characteristic.name(.swedish), characteristic.name(.english),
                isNumber: true
            ) { forum, _ in
                let carrying = forum.carrying[place]
                let text =
                    carrying.unknown == 0
                    ? "\(carrying.carried)" : "\(carrying.carried)–\(carrying.carried + carrying.unknown)"
                return characteristic == forum.purpose?.needs ? "*" + text : text
            }
        }
        return table(maturity.purposes.filter { $0.relations > 0 }, columns, reader)
    }

    // Whose relations a row is about.
    private static func subjectColumns(_ network: Network) -> [ResultColumn<LevelProfile>] {
        func names(_ subject: LevelProfile.Subject, _ reader: TableReader) -> (String, String) {
            switch subject {
            case .network: (reader.say(program: "") { $0("hela nätverket", "whole network") }, "")
            case .kinds(let a, let b):
                (
                    reader.say(program: a.text) { network.kind(a).name($0) },
                    reader.say(program: b.text) { network.kind(b).name($0) }
                )
            case .forum(let forum):
                (reader.say(program: network.forums[forum].id.text) { _ in network.forums[forum].name }, "")
            case .actor(let actor):
                (reader.say(program: network.actors[actor].id.text) { _ in network.actors[actor].name }, "")
            }
        }
        return [
            ResultColumn("group", "Grupp", "Group") { profile, reader in
                switch profile.subject {
                case .network: reader.say(program: "network") { $0("nätverk", "network") }
                case .kinds: reader.say(program: "kinds") { $0("typer", "kinds") }
                case .forum: reader.say(program: "forum") { $0("forum", "forum") }
                case .actor: reader.say(program: "actor") { $0("aktör", "actor") }
                }
            },
            ResultColumn("id", "Vilka", "Who") { profile, reader in names(profile.subject, reader).0 },
            ResultColumn("other_id", "Med", "With") { profile, reader in names(profile.subject, reader).1 },
        ]
    }

    private static func number(_ value: Double?, _ reader: TableReader) -> String {
        reader.say(ActorMeasure.Value.real(value), places: 2)
    }

    private static func share(_ value: Double?, _ reader: TableReader) -> String {
        value.map { value in reader.say(program: "\(value)") { $0.percent(value) } } ?? ""
    }
}
