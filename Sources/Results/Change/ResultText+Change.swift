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
        lines.append(steps(changes, language).asText())
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
        return text(lines, measures(changes, language))
    }

    /// Each pair of waves in a row; the last against the first below when there are more than two.
    private static func steps(_ changes: Changes, _ language: Language) -> TextTable {
        let network = changes.network
        func verdict(_ shift: OrdinalShift?, _ word: (Dominance.Sort) -> String) -> String {
            shift.map { word($0.verdict.sort) + ($0.isCertain ? "" : "?") } ?? "–"
        }
        let all = changes.steps + (changes.steps.count > 1 ? [changes.whole] : [])
        let rows = all.map { comparison in
            let change = comparison.change
            return [network.waves[change.from].id.text, network.waves[change.to].id.text]
                + [String(change.ties.count)] + Change.Sort.allCases.map { String(change.count($0)) } + [
                    String(change.notComparable.count),
                    verdict(comparison.fit.shift) { FitChange.Sort($0).name(language) },
                    verdict(comparison.depth) { $0.name(language) },
                    comparison.overlap(tieFrom: changes.conventions.tieFrom).jaccard.map {
                        language.decimal($0, places: 2)
                    } ?? "–",
                ]
        }
        func number(_ swedish: String, _ english: String) -> TextTable.Column {
            TextTable.Column(language(swedish, english), isNumber: true)
        }
        let columns =
            [
                TextTable.Column(language("Från", "From")), TextTable.Column(language("Till", "To")),
                number("Jämförda", "Compared"), number("Nya", "Added"), number("Upphörda", "Lost"),
                number("Djupare", "Raised"), number("Grundare", "Lowered"), number("Samma", "Same"),
                number("Går ej", "Not comp."),
            ] + [
                TextTable.Column(language("Mot målen", "To targets")),
                TextTable.Column(language("Djup", "Depth")), number("Jaccard", "Jaccard"),
            ]
        return TextTable(columns: columns, rows: rows)
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
    private static func measures(_ changes: Changes, _ language: Language) -> TextTable {
        func share(_ value: Double?) -> String { value.map { language.decimal($0, places: 3) } ?? "–" }
        func bounds(_ low: Double?, _ high: Double?) -> String {
            guard let low, let high else { return "–" }
            return low == high ? share(low) : "\(share(low))–\(share(high))"
        }
        func ranged(_ value: Double?, _ range: ClosedRange<Double>?) -> String {
            guard let range, range.lowerBound < range.upperBound else { return share(value) }
            return share(value) + " (\(bounds(range.lowerBound, range.upperBound)))"
        }
        func closure(_ measures: WaveMeasures, _ grouping: Silo.Grouping) -> String {
            guard let found = measures.closures.first(where: { $0.grouping == grouping }) else { return "–" }
            let (low, high) = (found.lower ?? found.value, found.upper ?? found.value)
            return low == high ? share(found.value) : "\(share(found.value)) (\(bounds(low, high)))"
        }
        let named = changes.measures.flatMap(\.constraints).map(\.actor)
        let actors = Set(named).sorted()
        let columns =
            [
                TextTable.Column(language("Mätomgång", "Wave")),
                TextTable.Column(language("Aktörer", "Actors"), isNumber: true),
                TextTable.Column(language("Relationer", "Ties"), isNumber: true),
                TextTable.Column(language("Osäkra", "In doubt"), isNumber: true),
                TextTable.Column(language("Täthet", "Density"), isNumber: true),
                TextTable.Column(language("lägst–högst", "least–most"), isNumber: true),
                TextTable.Column(language("Splittring", "Fragmentation"), isNumber: true),
                TextTable.Column(language("Centralisering", "Centralization"), isNumber: true),
                TextTable.Column(language("E–I, typer", "E–I, kinds"), isNumber: true),
                TextTable.Column(language("E–I, län", "E–I, counties"), isNumber: true),
            ]
            + actors.map {
                TextTable.Column(
                    language("Inlåsning ", "Constraint ") + changes.network.actors[$0].short, isNumber: true)
            }
        return TextTable(
            columns: columns,
            rows: changes.measures.map { measures in
                [
                    changes.network.waves[measures.wave].id.text, String(measures.counts.actors),
                    String(measures.counts.edges), String(measures.counts.undetermined),
                    share(measures.counts.ties.told),
                    bounds(measures.counts.densityLower, measures.counts.densityUpper),
                    bounds(measures.fragmentationLower, measures.fragmentation),
                    ranged(measures.centralization, measures.centralizationRange),
                    closure(measures, .kind), closure(measures, .county),
                ]
                    + actors.map { actor in
                        measures.constraints.first { $0.actor == actor }.map {
                            ranged($0.value, $0.range)
                        } ?? ""
                    }
            })
    }
}
