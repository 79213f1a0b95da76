public import Analysis
public import Model
internal import Words

extension ResultText {
    /// How many dated targets, and ties no longer known, are named one by one.
    private static let named = 10

    public static func change(
        _ comparison: WaveComparison, _ network: Network, _ conventions: Conventions, _ language: Language
    ) -> String {
        let change = comparison.change
        let words = ChangeWording(comparison, network, language)
        var lines = [heading(network, [network.waves[change.from], network.waves[change.to]], language)]
        lines.append(
            Change.Sort.allCases.map { $0.phrase(change.count($0), language) }.joined(separator: ", ")
                + language(
                    "; \(change.notComparable.count) går inte att jämföra.",
                    "; \(change.notComparable.count) not comparable."))
        lines.append(words.fit)
        if let depth = words.depth, let shift = comparison.depth {
            lines.append(depth + " " + words.numbers(shift))
        }
        lines += [
            words.respondents, words.turnover, words.overlap(tieFrom: conventions.tieFrom), words.gaps,
            words.pace,
        ].compactMap { $0 }
        lines += list(comparison.pace.compactMap(words.line), language)
        if let stale = words.stale {
            lines.append(stale)
            lines += list(comparison.stale.map { line($0, words) }, language)
        }
        let reader = TableReader.person(language)
        return text(lines, Sheet.change(change, network, for: reader).table(for: reader))
    }

    private static func line(_ tie: StaleTie, _ words: ChangeWording) -> String {
        let source = tie.isDocument ? words.language(" enligt dokument", " by documents") : ""
        return words.language(
            "\(words.pair(tie.dyad)): nivå \(tie.level) i \(words.wave(tie.known))\(source)",
            "\(words.pair(tie.dyad)): level \(tie.level) in \(words.wave(tie.known))\(source)")
    }

    private static func list(_ lines: [String], _ language: Language) -> [String] {
        lines.prefix(named).map { "  - \($0)" }
            + (lines.count > named
                ? [
                    language(
                        "  … och \(lines.count - named) till (se --json)",
                        "  … and \(lines.count - named) more (see --json)")
                ]
                : [])
    }

    // MARK: All waves

    public static func changes(_ changes: Changes, _ language: Language) -> String {
        let network = changes.network
        let whole = ChangeWording(changes.whole, network, language)
        var lines = [heading(network, network.waves, language)]
        lines.append("")
        lines.append(Sheet.steps(changes).table(for: .person(language)).asText())
        lines.append(
            language(
                "? = det som är okänt kan ändra det. Djupare är inte bättre i sig.\n",
                "? = what is not known could change it. Deeper is not better in itself.\n"))
        let (first, last) = (whole.wave(changes.whole.change.from), whole.wave(changes.whole.change.to))
        lines.append(language("\(first) → \(last):", "\(first) → \(last):"))
        lines += [
            whole.fit, whole.depth, whole.respondents, whole.turnover,
            whole.overlap(tieFrom: changes.conventions.tieFrom), whole.gaps, whole.pace,
        ].compactMap { $0 }
        lines.append(courses(changes.trajectories, language))
        if let stale = whole.stale {
            lines.append(stale)
            lines += list(changes.whole.stale.map { line($0, whole) }, language)
        }
        return text(lines, measures(changes).table(for: .person(language)))
    }

    private static func courses(_ trajectories: [Trajectory], _ language: Language) -> String {
        let words: [(Trajectory.Course, String, String)] = [
            (.deepened, "bara djupare", "only deeper"), (.shallowed, "bara grundare", "only shallower"),
            (.steady, "utan förändring", "without change"), (.wavering, "åt båda håll", "both ways"),
            (
                .untold, "kända på samma sätt i högst en mätomgång",
                "known in the same way in one wave at most"
            ),
        ]
        let parts = words.compactMap { course, swedish, english -> String? in
            let count = trajectories.count { $0.course == course }
            return count == 0 ? nil : "\(count) \(language(swedish, english))"
        }
        return language(
            "Över alla mätomgångar, av \(language.relations(trajectories.count)): ",
            "Over all waves, of \(language.relations(trajectories.count)): ") + language.list(parts) + "."
    }

    /// The network along the waves, with the bounds.
    private static func measures(_ changes: Changes) -> Sheet {
        func range(_ low: Double?, _ high: Double?) -> ClosedRange<Double>? {
            guard let low, let high else { return nil }
            return low...high
        }
        /// What is the same whatever is unknown is known.
        func cell(_ value: Double?, _ low: Double?, _ high: Double?) -> Sheet.Cell {
            .range(value ?? (low == high ? low : nil), range(low, high))
        }
        func closure(_ measures: WaveMeasures, _ grouping: Silo.Grouping) -> Sheet.Cell {
            let found = measures.closures.first { $0.grouping == grouping }
            return .range(found?.value, found.flatMap { range($0.lower ?? $0.value, $0.upper ?? $0.value) })
        }
        var fields: [Field<WaveMeasures>] = [
            Field(.wave) { .wave($0.wave, changes.network) },
            Field(.actors) { .count($0.counts.actors) }, Field(.edges) { .count($0.counts.edges) },
            Field(.number("in_doubt", "Osäkra", "In doubt")) { .count($0.counts.undetermined) },
            Field(.density) {
                cell($0.counts.ties.told, $0.counts.densityLower, $0.counts.densityUpper)
            },
            Field(.number("fragmentation", "Splittring", "Fragmentation")) {
                cell(nil, $0.fragmentationLower, $0.fragmentation)
            },
            Field(.number("centralization", "Centralisering", "Centralization")) {
                .range($0.centralization, $0.centralizationRange)
            },
            Field(.number("ei_kinds", "E–I, typer", "E–I, kinds")) { closure($0, .kind) },
            Field(.number("ei_counties", "E–I, län", "E–I, counties")) { closure($0, .county) },
        ]
        fields += Set(changes.measures.flatMap(\.constraints).map(\.actor)).sorted().map { place in
            let actor = changes.network.actors[place]
            return Field(
                .number("constraint:\(actor.id)", "Inlåsning \(actor.short)", "Constraint \(actor.short)")
            ) { measures in
                measures.constraints.first { $0.actor == place }.map { .range($0.value, $0.range) } ?? .none
            }
        }
        return Sheet(changes.measures, fields)
    }
}
