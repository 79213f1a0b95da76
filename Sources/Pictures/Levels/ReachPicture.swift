internal import Analysis
public import Drawing
internal import Model
internal import Words

extension Picture {
    /// The share of relations that have come at least to each level, with what unknown levels leave open.
    ///
    /// - Parameter allWaves: every wave that there is a look for, when grouped by wave. Otherwise the last two with any known
    ///   level, which are those that a change is told between when nobody says which.
    public static func reach(
        _ context: PictureContext, by grouping: LevelGrouping = .wave, allWaves: Bool = false
    ) throws(DiagramError) -> Picture {
        let groups = try context.groups(by: grouping)
        let side = context.conventions.side
        // A share of one or two relations says nothing of a group.
        let fewest = grouping == .kinds ? 3 : 1
        let drawable = groups.filter { $0.levels(side).known.total >= fewest }
        guard !drawable.isEmpty else {
            throw .nothingToShow(
                Name(
                    swedish:
                        fewest == 1
                        ? "ingen känd relation har nått nivå 1."
                        : "inga två typer har minst \(fewest) kända relationer från nivå 1.",
                    english:
                        fewest == 1
                        ? "no known relation has come to level 1."
                        : "no two kinds have at least \(fewest) known relations from level 1."))
        }
        let language = context.language
        // Waves are told apart in one drawing, the latest ones; kinds each in a drawing of their own.
        let isTogether = grouping != .kinds
        let shown =
            isTogether
            ? Array(drawable.suffix(allWaves ? ReachCurve.styles.count : 2))
            : drawable.largest(LevelGroup.mostPanels)
        let waves = grouping == .wave ? shown.compactMap(\.wave) : context.waves(of: grouping)
        // Waves that nobody asked for are not lacking.
        let wanted = allWaves || !isTogether ? drawable : shown
        let curves = shown.enumerated().map { place, group in
            ReachCurve(
                group, context,
                style: isTogether ? ReachCurve.style(place, of: shown.count) : ReachCurve.alone)
        }
        // Curves that stand together have no key to count them in.
        let known = curves.map { curve in
            let count = language.relations(curve.known)
            return curves.count == 1 ? count : "\(count) \(curve.label(context))"
        }
        let counts =
            isTogether
            ? [language("nivån känd för \(language.list(known))", "level known for \(language.list(known))")]
            : []
        var page = ChartPage(
            context, language("Så djupt har relationerna nått", "How deep relations have come"),
            details: [
                context.sideWords, context.details(of: grouping),
                language("bland relationer från nivå 1", "among relations from level 1"),
            ] + counts,
            waves: waves,
            summary: curves.map { $0.summary(language) }.joined(separator: " "))
        page.key = .below
        if isTogether, let last = curves.last {
            page.finding = Finding(context: context).reach(
                least: last.shares.map(\.lower), known: last.known)
        }
        page.footnotes = context.footnotes(
            allWaves || !isTogether ? groups : shown, drawable: wanted, shown, sides: [side], waves: waves)
        if wanted.count < drawable.count {
            page.footnotes.append(
                language(
                    "De två senaste mätomgångarna; alla ritas med --all-waves.",
                    "The two latest waves; all are drawn with --all-waves."))
        }
        func legend(_ body: Scene) throws(DiagramError) -> Legend {
            try Legend(
                sections: ReachCurve.key(curves, isTogether: isTogether, language),
                within: max(body.size.width, 420), theme: context.theme)
        }
        let scenes: [Scene]
        if isTogether {
            let names = context.scale.levels.filter { $0 > 0 }.map { context.levelName($0) }
            let named = language(
                "Nivåerna: \(language.list(names)).", "The levels: \(language.list(names)).")
            func drawn(_ tightness: [Tightness], _ page: ChartPage) throws(DiagramError) -> [Scene] {
                try page.spread(1, over: tightness) { _, tightness throws(DiagramError) in
                    let body = try ReachDrawing(
                        curves: curves, context: context, isAlone: true, tightness: tightness
                    ).drawing("reach")
                    return ChartPage.Part(body: body, legend: try legend(body))
                }
            }
            do {
                scenes = try drawn(Tightness.all.filter { $0.across == 1 }, page)
            } catch .doesNotFit {
                // Names below the levels want their width.
                page.footnotes.append(named)
                scenes = try drawn(Tightness.all.filter { $0.across < 1 }, page)
            }
        } else {
            scenes = try page.spread(shown.count, over: PanelOption.all) {
                range, option throws(DiagramError) in
                var panels: [ChartPanels.Panel] = []
                for place in range {
                    let group = shown[place]
                    panels.append(
                        ChartPanels.Panel(
                            id: group.id, title: group.name, subtitle: group.known(language),
                            drawing: try ReachDrawing(
                                curves: [curves[place]], context: context, isAlone: false,
                                tightness: option.tightness
                            ).drawing(group.id)))
                }
                let body = try ChartPanels.drawn(panels, columns: option.columns, theme: context.theme)
                return ChartPage.Part(body: body, legend: try legend(body))
            }
        }
        return Picture(
            for: context.audience,
            fileStem: context.fileStem("reach", grouping == .network ? "" : grouping.rawValue),
            scenes: scenes,
            table: .levels(groups, context))
    }
}
