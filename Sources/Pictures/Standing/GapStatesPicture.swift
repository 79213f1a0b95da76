internal import Analysis
public import Drawing
internal import Model
internal import Results
internal import Words

extension Picture {
    /// How the targets of each forum are met: of every relation in each forum where a target rules it.
    public static func gapStates(_ context: PictureContext) throws(DiagramError) -> Picture {
        let drawing = GapStatesDrawing(context)
        guard !drawing.rows.isEmpty else {
            if context.analyzedWave.gaps.headline.targeted > 0 { throw .nothingToShow(.singleStatesNotShown) }
            let wave = context.name(wave: context.conventions.wave)
            throw .nothingToShow(
                Name(
                    swedish: "ingen relation har ett mål i \(wave). Mål skrivs i targets.csv.",
                    english: "no relation has a target in \(wave). Targets are written in targets.csv."))
        }
        return Picture(
            for: context.audience, fileStem: context.fileStem("gap-states"), scenes: try drawing.scenes(),
            table: drawing.table)
    }
}

extension TargetLook {
    /// From what is in line to what nobody knows.
    fileprivate static let bars: [TargetLook] = [
        .above, .within, .ahead, .toTakeUp, .contested, .belowExample, .belowProposed, .belowByOneAnswer,
        .below,
        .missing, .withheld, .oneAnswer, .unknown,
    ]

    var id: String { "\(self)" }

    /// In the letters of the contract: "below_proposed".
    fileprivate var key: String { id.replacing(/[A-Z]/) { "_" + $0.output.lowercased() } }

    /// As a part of a bar.
    var bar: Look {
        switch self {
        case .within: .bar(.named(.within), border: .paper)
        case .above: .bar(.named(.above), border: .paper)
        case .contested: .bar(.named(.contested), border: .paper)
        case .below, .toTakeUp: .bar(.named(.below), border: .paper)
        case .belowByOneAnswer:
            Look(
                shape: .box, fill: .pale(.named(.below), 0.45), border: .named(.below), borderWidth: 1,
                isDashed: true)
        case .belowProposed: .bar(.pale(.named(.below), 0.45), border: .named(.below))
        case .belowExample: .bar(.pale(.named(.below), 0.7), border: .named(.below))
        case .missing: .bar(.named(.missing), border: .paper)
        case .unknown: Look(shape: .box, fill: .paper, border: .unknown, borderWidth: 1, isDashed: true)
        case .ahead: .bar(.panel, border: .muted)
        case .withheld: .bar(.panel, border: .unknown)
        case .oneAnswer: Look(shape: .box, fill: .panel, border: .unknown, borderWidth: 1, isDashed: true)
        }
    }
}

private struct GapStatesDrawing {
    struct Row {
        var id: String
        var forum: Forum.Place?
        var name: String
        var counts: [TargetLook: Int]
        var total: Int { counts.values.reduce(0, +) }
    }

    private let context: PictureContext
    let rows: [Row]

    private static let width = 430.0
    private static let rowHeight = 34.0
    private static let barHeight = 20.0

    init(_ context: PictureContext) {
        self.context = context
        let gaps = context.analyzedWave.gaps
        let units = Dictionary(grouping: gaps.dyads.flatMap(\.units)) { $0.forum ?? -1 }
        rows = units.keys.sorted().map { forum in
            Row(
                id: "forum-\(forum + 1)", forum: forum < 0 ? nil : forum,
                name: context.name(forum: forum < 0 ? nil : forum).capitalizedFirst,
                counts: (units[forum] ?? []).reduce(into: [:]) {
                    $0[TargetLook($1), default: 0] += 1
                })
        }
    }

    private var language: Language { context.language }
    private var dyads: Int { context.analyzedWave.gaps.dyads.count }
    private var total: Int { rows.map(\.total).reduce(0, +) }

    private func count(_ standing: TargetLook) -> Int {
        rows.map { $0.counts[standing] ?? 0 }.reduce(0, +)
    }

    private var occurring: [TargetLook] { TargetLook.bars.filter { count($0) > 0 } }

    var table: Sheet {
        var fields: [Field<Row>] = [Field(.forum) { .forum($0.forum, context.network) }]
        fields += TargetLook.bars.map { look in
            Field(.number("targets_\(look.key)", look.label(.swedish), look.label(.english))) {
                .count($0.counts[look] ?? 0)
            }
        }
        fields.append(Field(.number("targets", "Alla mål", "All targets")) { .count($0.total) })
        return Sheet(rows, fields)
    }

    func scenes() throws(DiagramError) -> [Scene] {
        var page = ChartPage(
            context, language("Läget mot målen", "How targets are met"),
            details: [
                language(
                    "mål för relationer, efter forum", "targets for relations, by forum")
            ],
            summary: rows.map { row in
                let parts = TargetLook.bars.compactMap { standing in
                    row.counts[standing].map {
                        "\(standing.label(language).lowercasedFirst) \(language.count($0))"
                    }
                }
                return "\(row.name): \(language.list(parts))."
            }.joined(separator: " "))
        page.key = .below
        if count(.toTakeUp) == 0 {
            page.finding = Finding(context: context).gapStates(
                rows.map { row in
                    (row.name, row.counts.filter { $0.key.state?.isGap ?? false }.values.reduce(0, +))
                })
        }
        page.footnotes =
            [
                language(
                    "\(language.relations(dyads)) har tillsammans \(language.count(total)) mål: en relation kan ha mål i flera forum.",
                    "\(language.relations(dyads)) \(dyads == 1 ? "has" : "have") \(language.count(total)) \(total == 1 ? "target" : "targets") together: a relation may have targets in several forums."
                )
            ]
        let key = occurring.map { standing in
            Legend.Row(
                sample: .cell(
                    standing.bar, .on(standing.bar.fill ?? .paper, standing.sign, size: 10), isFramed: false),
                text: standing.label(language), count: count(standing))
        }
        return try page.spread(rows.count, over: Tightness.all) { range, tightness throws(DiagramError) in
            let (body, left) = try drawing(range, tightness)
            // Said under the bars that it is about.
            let note =
                left == 0
                ? []
                : [
                    language(
                        "\(language.count(left)) antal fick inte plats i staplarna; de står i tabellen (--format csv).",
                        "\(language.count(left)) \(left == 1 ? "count" : "counts") did not fit in the bars; the table has them (--format csv)."
                    )
                ]
            return ChartPage.Part(
                body: body,
                legend: try Legend(
                    sections: [(language("Läge, antal mål", "State, targets"), key)],
                    within: max(body.size.width, 430), theme: context.theme), footnotes: note
            )
        }
    }

    private func drawing(
        _ range: Range<Int>, _ tightness: Tightness
    ) throws(DiagramError) -> (Scene, left: Int) {
        var canvas = ChartCanvas(theme: context.theme)
        let rowHeight = max(27, Self.rowHeight * tightness.down)
        let longest = tightness.across < 0.6 ? 20 : 30
        let names = rows.map { TextWrap.lines($0.name, longest: longest, most: 2) }
        let left = try ChartCanvas.width(names.flatMap { $0 }, size: 10.5, in: context.theme) + 10
        let axis = ChartAxis(
            upTo: rows.map(\.total).max() ?? 1, ticks: tightness.across < 0.6 ? 3 : 5)
        let plot = Rect(
            x: left, y: 0, width: Self.width * tightness.across, height: Double(range.count) * rowHeight)
        canvas.grid("grid", axis, in: plot, language)
        var unfit = 0
        for place in range {
            let row = rows[place]
            let y = (Double(place - range.lowerBound) + 0.5) * rowHeight
            canvas.say("\(row.id)-name", names[place], at: Point(x: left - 10, y: y), .right, size: 10.5)
            var before = 0
            for standing in TargetLook.bars {
                guard let count = row.counts[standing] else { continue }
                let start = left + axis.place(before, on: plot.width)
                before += count
                let end = left + axis.place(before, on: plot.width)
                let text = "\(standing.sign) \(language.count(count))"
                let fits = end - start >= 8 + 6.2 * Double(text.count)
                let isTight = !fits && end - start >= 4 + 5.8 * Double(language.count(count).count)
                // The total beside the bar tells of a state that is alone.
                if !fits, !isTight, row.counts.count > 1 { unfit += 1 }
                var look = standing.bar
                // A border would be all that is seen.
                if end - start < 5 { look.border = look.fill == .paper ? look.border : nil }
                let rect = Rect(
                    x: start, y: y - Self.barHeight / 2, width: end - start, height: Self.barHeight)
                canvas.mark(
                    "\(row.id)-\(standing.id)", rect.inset(rect.width < 5 ? 0 : 0.5, 0), look,
                    title: "\(row.name), \(standing.label(language).lowercasedFirst): \(count)",
                    label: fits || isTight
                        ? .on(
                            look.fill ?? .paper, fits ? text : language.count(count), size: 9.5,
                            isBold: true) : nil)
            }
            canvas.say(
                "\(row.id)-total", language.count(row.total),
                at: Point(x: left + axis.place(row.total, on: plot.width) + 6, y: y), isBold: true)
        }
        return (
            try canvas.drawn(Size(width: plot.maxX + 30, height: plot.maxY + 18)), unfit
        )
    }
}
