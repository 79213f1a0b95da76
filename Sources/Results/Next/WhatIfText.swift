public import Analysis
public import Model
internal import Words

// `samverkan what-if`: the same numbers before and after, and which relations change state.

extension Sheet {
    /// Each number before and after.
    public static func whatIf(_ whatIf: WhatIf) -> Sheet { WhatIfList(whatIf: whatIf).numbers }
}

extension ResultText {
    public static func whatIf(_ whatIf: WhatIf, _ language: Language) -> String {
        let network = whatIf.after.network
        let wave = whatIf.after.wave
        let list = WhatIfList(whatIf: whatIf)
        let turns = list.turns.table(for: .person(language))
        var lines = [
            heading(network, [wave], language),
            language("Ett tankeexperiment: inget skrivs.", "A thought experiment: nothing is written."), "",
            list.numbers.table(for: .person(language)).asText(),
        ]
        lines.append(
            turns.rows.isEmpty
                ? language(
                    "Ingen relation med mål byter läge.", "No targeted relation changes state.") + "\n"
                : language("Relationer som byter läge:", "Relations that change state:") + "\n\n"
                    + turns.asText())
        return lines.joined(separator: "\n")
    }
}

extension JSONValue {
    /// `samverkan what-if --json`.
    public static func whatIf(_ whatIf: WhatIf, _ conventions: Conventions) -> JSONValue {
        let network = whatIf.after.network
        return contract(
            "what-if", network, nil,
            [("side", .string(conventions.side.rawValue)), ("min_level", .int(conventions.tieFrom))],
            [
                ("wave", wave(whatIf.after.wave)),
                ("before", outcome(whatIf.before.outcome)), ("after", outcome(whatIf.after.outcome)),
                ("numbers", WhatIfList(whatIf: whatIf).numbers.json),
                ("dyads", WhatIfList(whatIf: whatIf).turns.json),
            ])
    }
}

struct WhatIfList {
    let whatIf: WhatIf

    var numbers: Sheet {
        let (one, other) = (whatIf.before.outcome, whatIf.after.outcome)
        let (before, after) = (one.headline, other.headline)
        func row(_ key: String, _ swedish: String, _ english: String, _ values: Sheet.Cell...)
            -> [Sheet.Cell]
        {
            [.word(id: key, name: Name(swedish: swedish, english: english))] + values
        }
        func count(_ gaps: Gaps, _ state: GapState) -> Sheet.Cell {
            .count(gaps.dyads.count { $0.state == state })
        }
        var rows = [
            row(
                "targeted", "Relationer med mål", "Targeted relations", .count(before.targeted),
                .count(after.targeted)),
            row(
                "both_known", "  båda kända", "  both known", .count(before.bothKnown),
                .count(after.bothKnown)),
            row(
                "within", "  av dem i linje", "  of them in line", .count(before.within), .count(after.within)
            ),
            row("share", "  andel i linje", "  share in line", .share(before.share), .share(after.share)),
            row(
                "lower", "  lägsta andel av alla", "  lowest share of all", .share(before.lower),
                .share(after.lower)),
            row(
                "upper", "  högsta andel av alla", "  highest share of all", .share(before.upper),
                .share(after.upper)),
        ]
        rows += GapState.allCases.map { state in
            [
                .word("state_" + state.rawValue) { "  " + state.label($0).lowercased() },
                count(whatIf.before.gaps, state), count(whatIf.after.gaps, state),
            ]
        }
        let (old, new) = (whatIf.before.structure, whatIf.after.structure)
        rows += [
            row("actors", "Aktörer", "Actors", .count(one.actors), .count(other.actors)),
            row("ties", "Relationer i nätet", "Ties", .count(one.ties), .count(other.ties)),
            row("components", "Delnät", "Separate parts", .count(one.components), .count(other.components)),
            row("isolates", "Utan relation", "Without a tie", .count(one.isolates), .count(other.isolates)),
            row(
                "cut_vertices", "Håller ensamma ihop", "Alone hold others together", .count(one.cutVertices),
                .count(other.cutVertices)),
            row(
                "sole_links", "Ensamma länkar", "Sole links", .count(old.soleLinks.count),
                .count(new.soleLinks.count)),
            row(
                "dependents", "All kontakt genom en annan", "All contact through one other",
                .count(old.dependents.count), .count(new.dependents.count)),
            row(
                "fragmentation", "Splittring", "Fragmentation", .real(one.fragmentation),
                .real(other.fragmentation)),
            row("reach", "Räckvidd", "Reach", .real(one.reach), .real(other.reach)),
        ]
        return Sheet(
            columns: [
                Sheet.Column("measure", "Mått", "Measure"),
                .before,
                .after,
            ], rows: rows)
    }

    var turns: Sheet {
        let network = whatIf.after.network
        func state(_ state: GapState?) -> Sheet.Cell {
            .word(state?.rawValue ?? "") { state?.name($0) ?? $0("inget mål", "no target") }
        }
        return Sheet(
            columns: [
                .a, .b, Sheet.Column("before", "Före", "Before"), Sheet.Column("after", "Efter", "After"),
            ],
            rows: whatIf.turns.map {
                [
                    .actor($0.dyad.a, network), .actor($0.dyad.b, network), state($0.before), state($0.after),
                ]
            })
    }
}
