internal import Analysis
public import Drawing
internal import Model
internal import Words

extension Picture {
    /// How many relations are at each level, in the network, by wave or by kinds.
    public static func profile(_ context: PictureContext, by grouping: LevelGrouping = .wave)
        throws(DiagramError) -> Picture
    {
        let groups = try context.groups(by: grouping)
        let shown = groups.largest(LevelGroup.mostPanels)
        let bars = shown.map { LevelBars($0, context) }
        let most = bars.map(\.most).max() ?? 1
        let language = context.language
        var page = ChartPage(
            context, language("Nivåbild", "Level profile"), details: [context.details(of: grouping)],
            waves: context.waves(of: grouping),
            summary: zip(shown, bars).map { "\($0.name). \($1.summary)" }.joined(separator: " "))
        page.key = .below
        if grouping != .kinds {
            page.finding = shown.last.flatMap { Finding(context: context).profile($0.confirmed.known) }
        }
        page.footnotes = context.footnotes(
            groups, drawable: groups.filter { $0.knownCount > 0 }, shown, waves: context.waves(of: grouping))
        let measures: LevelBars.Measures = shown.count > 1 ? .beside : .alone
        let scenes = try page.spread(shown.count, over: PanelOption.all) {
            range, option throws(DiagramError) in
            var panels: [ChartPanels.Panel] = []
            for place in range {
                let group = shown[place]
                panels.append(
                    ChartPanels.Panel(
                        id: group.id, title: group.name, subtitle: group.known(language),
                        drawing: try bars[place].drawing(
                            group.id, most: most, measures.tightened(option.tightness))))
            }
            let body = try ChartPanels.drawn(panels, columns: option.columns, theme: context.theme)
            return ChartPage.Part(
                body: body,
                legend: try Legend(
                    sections: [
                        (
                            Self.keyHeading(shown, grouping, language),
                            LevelBars.key(bars, isSum: grouping != .wave)
                        )
                    ],
                    within: max(body.size.width, 420), theme: context.theme)
            )
        }
        return Picture(
            for: context.audience,
            fileStem: context.fileStem("profile", grouping == .network ? "" : grouping.rawValue),
            scenes: scenes,
            table: .levels(groups, context))
    }

    /// Of several waves the key counts one, the wave that is shown, and says which.
    private static func keyHeading(_ shown: [LevelGroup], _ grouping: LevelGrouping, _ language: Language)
        -> String
    {
        let heading = language("Staplarnas relationer", "Relations in the bars")
        guard grouping == .wave, shown.count > 1, let last = shown.last else { return heading }
        return "\(heading), \(last.name.lowercasedFirst)"
    }
}

/// How panels stand on a page.
struct PanelOption {
    var columns: Int
    var tightness: Tightness

    /// Three in a row where the page is wide, fewer where it is narrow.
    static let all = [
        Tightness.full, Tightness(across: 0.7, down: 0.7), Tightness(across: 0.45, down: 0.7),
        Tightness(across: 0.45, down: 0.4),
    ]
    .flatMap { tightness in
        [3, 4, 2, 1].map { PanelOption(columns: $0, tightness: tightness) }
    }
}

extension LevelBars {
    init(_ group: LevelGroup, _ context: PictureContext) {
        self.init(
            scale: context.scale, language: context.language, theme: context.theme,
            confirmed: group.confirmed.known,
            claimed: group.isDocuments ? nil : group.claimed.known)
    }

    /// One key for several panels, each sort of bar once. Those of several waves are no sum: the key counts the last, which
    /// is the wave that is shown.
    static func key(_ bars: [LevelBars], isSum: Bool) -> [Legend.Row] {
        var rows: [Legend.Row] = []
        for row in bars.flatMap({ $0.key() }) where !rows.contains(where: { $0.text == row.text }) {
            rows.append(row)
        }
        return rows.map { row in
            var row = row
            let counts = (isSum ? bars[...] : bars.suffix(1)).flatMap { $0.key() }
                .filter { $0.text == row.text }.compactMap(\.count)
            row.count = counts.isEmpty ? nil : counts.reduce(0, +)
            return row
        }
    }
}

// What the charts of levels by group have in common.

extension LevelGroup {
    /// More would be too small to read.
    static let mostPanels = 12

    /// "Nivån känd för 12 av 20 relationer".
    func known(_ language: Language) -> String {
        language(
            "Nivån känd för \(language.count(knownCount)) av \(language.relations(relations))",
            "Level known for \(language.count(knownCount)) of \(language.relations(relations))")
    }
}

extension [LevelGroup] {
    /// Those with most known levels, in their own order.
    func largest(_ most: Int) -> [LevelGroup] {
        let known = indices.filter { self[$0].knownCount > 0 }
        let largest = known.sorted { (-self[$0].knownCount, $0) < (-self[$1].knownCount, $1) }.prefix(most)
        return largest.sorted().map { self[$0] }
    }
}

extension PictureContext {
    func groups(by grouping: LevelGrouping) throws(DiagramError) -> [LevelGroup] {
        let groups = LevelGroup.all(self, by: grouping)
        guard groups.contains(where: { $0.knownCount > 0 }) else {
            let wave = name(wave: conventions.wave)
            throw .nothingToShow(
                Name(
                    swedish: "ingen relation har en känd nivå i \(wave).",
                    english: "no relation has a known level in \(wave)."))
        }
        return groups
    }

    /// The waves of which any row speaks, up to this one.
    func waves(of grouping: LevelGrouping) -> [Wave.Place] {
        grouping == .wave
            ? (0...conventions.wave).filter { !network.reports(in: $0).isEmpty } : [conventions.wave]
    }

    func details(of grouping: LevelGrouping) -> String {
        switch grouping {
        case .network: language("alla relationer", "all relations")
        case .wave: language("alla relationer, efter mätomgång", "all relations, by wave")
        case .kinds: language("efter vilka typer som möts", "by the kinds that meet")
        }
    }

    /// What is not in the panels: groups of which too little is known, groups beyond the room, levels that are not open.
    func footnotes(
        _ groups: [LevelGroup], drawable: [LevelGroup], _ shown: [LevelGroup],
        sides: [Conventions.Side] = Conventions.Side.allCases, waves: [Wave.Place] = []
    ) -> [String] {
        func counted(_ count: Int) -> String {
            language.count(count, ("grupp", "group"), ("grupper", "groups"))
        }
        var notes: [String] = []
        let unknown = groups.count - drawable.count
        if unknown > 0 {
            notes.append(
                language(
                    "\(counted(unknown)) med för få kända nivåer är inte \(unknown == 1 ? "ritad" : "ritade").",
                    "\(counted(unknown)) with too few known levels \(unknown == 1 ? "is" : "are") not drawn.")
            )
        }
        let left = drawable.count - shown.count
        if left > 0 {
            notes.append(
                language(
                    "\(counted(left)) fick inte plats; \(left == 1 ? "den" : "de") står i tabellen (--format csv).",
                    "\(counted(left)) did not fit; the table has \(left == 1 ? "it" : "them") (--format csv)."
                ))
        }
        for side in sides {
            let withheld = shown.filter { !$0.isDocuments || side == .confirmed }.map { $0.withheld(side) }
            guard withheld.contains(where: { $0 > 0 }) else { continue }
            let what =
                side == .confirmed
                ? language("Bekräftad", "The confirmed") : language("Angiven", "The claimed")
            // Waves have no sum.
            let told =
                shown.count > 1 && waves.count > 1
                ? zip(shown, withheld).filter { $0.1 > 0 }.map {
                    "\($0.0.name.lowercasedFirst): \(language.relations($0.1))"
                }.joined(separator: ", ")
                : language.relations(withheld.reduce(0, +))
            notes.append(
                language(
                    "\(what) nivå räknas som okänd, eftersom en sidas svar annars gick att räkna ut: \(told).",
                    "\(what) level counts as unknown, since one side’s answer could otherwise be worked out: \(told)."
                ))
        }
        return notes
    }
}
