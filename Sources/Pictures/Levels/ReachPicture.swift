internal import Analysis
public import Drawing
internal import Model
internal import Words

extension Picture {
    /// The share of relations that have come at least to each level, with what unknown levels leave open.
    public static func reach(_ context: PictureContext, by grouping: LevelGrouping = .wave)
        throws(DiagramError) -> Picture
    {
        let groups = try context.groups(by: grouping)
        let side = context.conventions.side
        // A share of one or two relations says nothing of a group.
        let fewest = grouping == .kinds ? 3 : 1
        let known = groups.filter { $0.levels(side).known.total >= fewest }
        guard !known.isEmpty else {
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
            isTogether ? Array(known.suffix(ReachCurve.styles.count)) : known.largest(LevelGroup.mostPanels)
        let curves = shown.enumerated().map { place, group in
            ReachCurve(
                group, context,
                style: isTogether ? ReachCurve.style(place, of: shown.count) : ReachCurve.alone)
        }
        var page = ChartPage(
            context, language("Så djupt har relationerna nått", "How deep relations have come"),
            details: [
                context.sideWords, context.details(of: grouping),
                language("bland relationer från nivå 1", "among relations from level 1"),
            ],
            waves: context.waves(of: grouping),
            summary: curves.map { $0.summary(language) }.joined(separator: " "))
        page.key = .below
        if isTogether, let last = curves.last {
            page.finding = Finding(context: context).reach(
                least: last.shares.map(\.lower), known: last.known)
        }
        page.footnotes = context.footnotes(
            groups, drawable: known, shown, sides: [side], waves: context.waves(of: grouping))
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
            scenes = try page.spread(shown.count, over: PanelOption.all) { range, option throws(DiagramError) in
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

/// One group's shares, and how they are drawn.
private struct ReachCurve {
    struct Style {
        var color: Color
        var dash: Scene.Dash
        var width: Double
        var shape: Look.Shape
    }

    let group: LevelGroup
    let style: Style
    /// For each level from 1: the share among the known, and its bounds.
    let shares: [(known: Double, lower: Double, upper: Double)]
    let known: Int
    private let side: Conventions.Side

    init(_ group: LevelGroup, _ context: PictureContext, style: Style) {
        self.group = group
        self.style = style
        side = context.conventions.side
        let levels = group.levels(side)
        known = levels.known.total
        shares = (1...context.scale.top).map { level in
            let share = levels.known.share(atLeast: level) ?? 0
            let bounds = levels.bounds(atLeast: level)
            return (share, bounds?.lower ?? share, bounds?.upper ?? share)
        }
    }

    /// Told apart by dash and sign as well as by color; the last, which is the latest, is the plainest.
    static let styles = [
        Style(color: .named(.lost), dash: .dotted, width: 2, shape: .triangle),
        Style(color: .accent, dash: .dashed, width: 1.8, shape: .square),
        Style(color: .named(.added), dash: .dashed, width: 1.2, shape: .diamond),
        alone,
    ]
    static let alone = Style(color: .ink, dash: .solid, width: 2, shape: .circle)

    static func style(_ place: Int, of count: Int) -> Style { styles[styles.count - count + place] }

    func summary(_ language: Language) -> String {
        let parts = shares.enumerated().dropFirst().map { place, share in
            let value = language.percent(share.known)
            return share.lower < share.upper
                ? language(
                    "minst nivå \(place + 1): \(value) (möjligt \(language.percent(share.lower))–\(language.percent(share.upper)))",
                    "level \(place + 1) or deeper: \(value) (possibly \(language.percent(share.lower))–\(language.percent(share.upper)))"
                )
                : language("minst nivå \(place + 1): \(value)", "level \(place + 1) or deeper: \(value)")
        }
        return "\(group.name): \(parts.joined(separator: ", "))."
    }

    static func key(_ curves: [ReachCurve], isTogether: Bool, _ language: Language) -> [(
        heading: String, rows: [Legend.Row]
    )] {
        let lines =
            isTogether
            ? curves.map { curve in
                Legend.Row(
                    sample: .stroke(curve.style.color, curve.style.width, curve.style.dash, digit: nil),
                    text: curve.group.name, count: curve.known)
            }
            : [
                Legend.Row(
                    sample: .stroke(alone.color, alone.width, alone.dash, digit: nil),
                    text: language("andel bland de kända", "share among the known"),
                    count: curves.map(\.known).reduce(0, +))
            ]
        let whiskers =
            !curves.contains { $0.shares.contains { $0.lower < $0.upper } }
            ? []
            : [
                Legend.Row(
                    sample: .stroke(.muted, 1.2, .solid, digit: nil),
                    text: language(
                        "lodrätt: lägsta–högsta möjliga", "upright: lowest to highest possible"))
            ]
        return [
            (language("Relationer med känd nivå", "Relations with a known level"), lines),
            (language("Det okända", "What is unknown"), whiskers),
        ]
    }
}

private struct ReachDrawing {
    let curves: [ReachCurve]
    let context: PictureContext
    /// Else it is one of several small ones.
    let isAlone: Bool
    let tightness: Tightness

    private var columnWidth: Double { isAlone ? max(29, 62 * tightness.across) : 22 }
    private var height: Double { max(72, (isAlone ? 260 : 96) * tightness.down) }
    private var hasNames: Bool { isAlone && tightness.across == 1 }
    private static let left = 44.0

    func drawing(_ id: String) throws(DiagramError) -> Scene {
        var canvas = ChartCanvas(theme: context.theme)
        let scale = context.scale
        let plot = Rect(
            x: Self.left, y: 6, width: columnWidth * Double(scale.top), height: height)
        canvas.shareGrid(id + "-grid", in: plot, context.language)
        for level in 1...scale.top {
            let x = plot.minX + (Double(level) - 0.5) * columnWidth
            canvas.say(
                "\(id)-level-\(level)", isAlone ? "≥ \(level)" : "\(level)",
                at: Point(x: x, y: plot.maxY + 10), .center,
                size: 9.5, isBold: isAlone)
            if hasNames {
                canvas.say(
                    "\(id)-level-name-\(level)",
                    TextWrap.lines(scale.name(level, context.language), longest: 11, most: 2),
                    at: Point(x: x, y: plot.maxY + 28), .center, size: 9, color: .muted)
            }
        }
        for (place, curve) in curves.enumerated() {
            draw(curve, place, "\(id)-\(place)", in: plot, on: &canvas)
        }
        var right = plot.maxX + 6
        if curves.count > 1 {
            right +=
                20
                + (try ChartCanvas.width(curves.map(\.group.name), size: 10, isBold: true, in: context.theme))
            label(id, in: plot, on: &canvas)
        }
        return try canvas.drawn(Size(width: right, height: plot.maxY + (hasNames ? 42 : 18)))
    }

    private func draw(
        _ curve: ReachCurve, _ place: Int, _ id: String, in plot: Rect, on canvas: inout ChartCanvas
    ) {
        func y(_ share: Double) -> Double { plot.maxY - share * plot.height }
        let style = curve.style
        let language = context.language
        // Whiskers of several curves stand side by side.
        let apart = min(11, columnWidth / (Double(curves.count) + 0.3))
        let shift = (Double(place) - Double(curves.count - 1) / 2) * apart
        for (number, share) in curve.shares.enumerated() {
            let start = plot.minX + Double(number) * columnWidth
            let title = "\(curve.group.name), ≥ \(number + 1): \(language.percent(share.known))"
            canvas.line(
                "\(id)-step-\(number + 1)", Point(x: start, y: y(share.known)),
                Point(x: start + columnWidth, y: y(share.known)), color: style.color, width: style.width,
                dash: style.dash, title: title)
            if number > 0 {
                let before = curve.shares[number - 1].known
                canvas.line(
                    "\(id)-fall-\(number + 1)", Point(x: start, y: y(before)),
                    Point(x: start, y: y(share.known)), color: style.color, width: style.width,
                    dash: style.dash, title: "")
            }
            let x = start + columnWidth / 2 + shift
            if share.lower < share.upper {
                let bounds = "\(language.percent(share.lower))–\(language.percent(share.upper))"
                canvas.line(
                    "\(id)-bounds-\(number + 1)", Point(x: x, y: y(share.upper)),
                    Point(x: x, y: y(share.lower)), color: style.color, width: 1.2,
                    title: title + ", " + bounds)
                for (end, value) in [("upper", share.upper), ("lower", share.lower)] {
                    canvas.line(
                        "\(id)-\(end)-\(number + 1)", Point(x: x - 2.5, y: y(value)),
                        Point(x: x + 2.5, y: y(value)), color: style.color, width: 1.2, title: "")
                }
            }
            let side = isAlone ? 7.5 : 5
            canvas.mark(
                "\(id)-point-\(number + 1)",
                Rect(center: Point(x: x, y: y(share.known)), size: Size(width: side, height: side)),
                .point(style.shape, style.color, border: .paper), title: title)
        }
    }

    /// The curves' names at their ends, spread so that none lies on another.
    private func label(_ id: String, in plot: Rect, on canvas: inout ChartCanvas) {
        let ends = curves.map { plot.maxY - ($0.shares.last?.known ?? 0) * plot.height }
        let order = curves.indices.sorted { (ends[$0], $0) < (ends[$1], $1) }
        let places = ChartLabels.spread(order.map { ends[$0] }, apart: 14, from: plot.minY, to: plot.maxY)
        for (place, curve) in zip(places, order) {
            let style = curves[curve].style
            canvas.rule(
                "\(id)-leader-\(curve)", Point(x: plot.maxX, y: ends[curve]),
                Point(x: plot.maxX + 16, y: place),
                color: style.color, width: 0.9)
            canvas.say(
                "\(id)-label-\(curve)", curves[curve].group.name, at: Point(x: plot.maxX + 20, y: place),
                isBold: true, color: .text(on: .paper), role: .name)
        }
    }
}

/// Labels in a column.
enum ChartLabels {
    /// Places as near as may be to the wanted ones, at least so far apart, between two ends when there is room.
    ///
    /// - Parameter wanted: in rising order.
    static func spread(_ wanted: [Double], apart: Double, from low: Double, to high: Double) -> [Double] {
        var places: [Double] = []
        for place in wanted { places.append(max(place, (places.last ?? -.infinity) + apart)) }
        // Pushed beyond the end they are pushed back, the last first.
        var limit = max(high, low + Double(wanted.count - 1) * apart)
        for index in places.indices.reversed() {
            places[index] = min(places[index], limit)
            limit = places[index] - apart
        }
        return places
    }
}
