public import Analysis
public import Drawing
internal import Model
internal import Results
internal import Words

extension Picture {
    /// A measure of single actors, with what relations in doubt leave open.
    ///
    /// - Parameters:
    ///   - measure: one of `Measure.ofActors`.
    ///   - count: how many actors; those with the highest values.
    public static func centrality(
        _ context: PictureContext, of measure: Measure = .degree, count: Int = 20
    ) throws(DiagramError) -> Picture {
        let trust = ConnectorTrust(response: context.analyzedWave.response, language: context.language)
        let indexed = context.analyzedWave.indexed
        guard !indexed.edges.isEmpty else {
            let from = context.conventions.tieFrom
            throw .nothingToShow(
                Name(
                    swedish:
                        "ingen relation är säkert känd på minst nivå \(from), så inget kan sägas om vem som är central.",
                    english:
                        "no relation is surely known at level \(from) or deeper, so nothing can be said of who is central."
                ))
        }
        guard let intervals = ActorIntervals(indexed, of: measure) else {
            throw .badNumber(measure.rawValue)
        }
        let drawing = CentralityDrawing(
            context: context, measure: measure, trust: trust, intervals: intervals,
            actors: indexed.actors,
            wanted: count)
        return Picture(
            for: context.audience, fileStem: context.fileStem("centrality", measure.rawValue),
            scenes: try drawing.scenes(),
            table: drawing.table)
    }
}

private struct CentralityDrawing {
    let context: PictureContext
    let measure: Measure
    let trust: ConnectorTrust
    let intervals: ActorIntervals
    let actors: [Actor.Place]
    let wanted: Int

    private static let width = 360.0
    private static let rowHeight = 20.0
    /// Unranked, all stand there; beyond so many that is no picture.
    private static let mostUnranked = 80

    private var language: Language { context.language }
    private var words: MeasureWords { measure.words }
    private var isRanked: Bool { trust.namesActors }

    private func text(_ value: Double) -> String { language.decimal(value, places: words.decimals) }

    /// Vertices: the highest first, or by kind and name where nobody is to be singled out.
    private var order: [Int] {
        guard isRanked else {
            let vertices = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($1, $0) })
            return context.inReadingOrder(actors).compactMap { vertices[$0] }
        }
        return actors.indices.sorted {
            (-(intervals.values[$0] ?? -1), context.nameRanks[actors[$0]])
                < (-(intervals.values[$1] ?? -1), context.nameRanks[actors[$1]])
        }
    }

    private var shown: [Int] {
        let defined = order.filter { extent(of: $0) != nil }
        if isRanked { return Array(defined.prefix(max(1, wanted))) }
        // A long list of noughts hides the rest.
        let above = defined.filter { (extent(of: $0)?.upperBound ?? 0) > 0 }
        return above.isEmpty ? defined : above
    }

    /// What is drawn of an actor: its value alone where nothing is known of how far it may move.
    private func extent(of vertex: Int) -> ClosedRange<Double>? {
        intervals.intervals[vertex] ?? intervals.values[vertex].map { $0...$0 }
    }

    /// "9 (7–14)": never the value alone where it may be another.
    private func number(_ vertex: Int) -> String {
        let value = intervals.values[vertex].map(text) ?? "–"
        guard let extent = extent(of: vertex), text(extent.lowerBound) != text(extent.upperBound) else {
            return value
        }
        return "\(value)\u{A0}(\(text(extent.lowerBound))–\(text(extent.upperBound)))"
    }

    var table: Sheet {
        let network = context.network
        func value(_ value: Double?) -> Sheet.Cell { .value(value, of: measure) }
        let name = words.name
        let fields: [Field<Int>] = [
            Field(.id) { .text(network.actors[actors[$0]].id.text) },
            Field(.name) { .text(network.actors[actors[$0]].name) },
            Field(.kind) { .kind(network.actors[actors[$0]].kind, network) },
            Field(.measure(measure)) { value(intervals.values[$0]) },
            Field(
                .number("\(measure.rawValue)_lower", "\(name.swedish), lägst", "\(name.english), lowest")
            ) { value(intervals.intervals[$0]?.lowerBound) },
            Field(
                .number("\(measure.rawValue)_upper", "\(name.swedish), högst", "\(name.english), highest")
            ) { value(intervals.intervals[$0]?.upperBound) },
        ]
        return Sheet(order, fields)
    }

    private var basis: String {
        guard intervals.doubtful > 0 else {
            return language("ingen relation är oviss", "no relation is in doubt")
        }
        return switch intervals.basis {
        case .bounds:
            language(
                "punkten: bara det som är säkert; strecket: lägsta och högsta möjliga, med \(language.relations(intervals.doubtful)) \(intervals.doubtful == 1 ? "oviss" : "ovissa")",
                "the point: only what is certain; the line: lowest and highest possible, with \(language.relations(intervals.doubtful)) in doubt"
            )
        case .untried:
            language(
                "hur \(language.relations(intervals.doubtful)) som är \(intervals.doubtful == 1 ? "oviss" : "ovissa") påverkar är inte beräknat",
                "what \(language.relations(intervals.doubtful)) in doubt could change is not computed")
        case .completions:
            language(
                "punkten: bara det som är säkert; strecket: spridning över \(WaveMeasures.completions) slumpade utfall av \(language.relations(intervals.doubtful)) som är \(intervals.doubtful == 1 ? "oviss" : "ovissa"), ingen gräns",
                "the point: only what is certain; the line: range over \(WaveMeasures.completions) random outcomes of \(language.relations(intervals.doubtful)) in doubt, no bound"
            )
        }
    }

    func scenes() throws(DiagramError) -> [Scene] {
        let shown = shown
        guard isRanked || shown.count <= Self.mostUnranked else {
            throw .nothingToShow(
                Name(
                    swedish:
                        "\(trust.caution ?? "") Med \(shown.count) aktörer går det inte att visa alla i namnordning.",
                    english:
                        "\(trust.caution ?? "") With \(shown.count) actors not all can be shown in order of name."
                ))
        }
        let from = context.conventions.tieFrom
        var page = ChartPage(
            context, measure.question(language),
            details: [
                // Where the title says it another way, so that tables and help are found again.
                "\(words.name(language).lowercasedFirst): \(words.meaning(language))",
                language("relation från nivå \(from)", "a tie from level \(from)") + ", \(context.sideWords)",
                basis,
            ], summary: summary(shown))
        page.caution = trust.caution ?? ""
        if isRanked, intervals.doubtful == 0 || intervals.basis == .bounds {
            page.finding = Finding(context: context).first(
                of: measure,
                actors.indices.compactMap { vertex in extent(of: vertex).map { (actors[vertex], $0) } })
        }
        page.footnotes = footnotes(shown)
        let kinds = Dictionary(grouping: shown) { context.network.actors[actors[$0]].kind }
        let styles = styles
        let rows = context.network.kinds.compactMap { kind -> (style: KindStyle, row: Legend.Row)? in
            kinds[kind.id].map { members in
                let style = styles[kind.id.text] ?? .fallback
                return (
                    style,
                    Legend.Row(
                        sample: .dot(style.dotLook), text: kind.name(language).capitalizedFirst,
                        count: members.count)
                )
            }
        }
        let legend = try Legend(
            sections: [(language("Aktörer", "Actors"), KindStyle.rows(rows, .words(language)))],
            theme: context.theme)
        return try page.spread(shown.count, over: Tightness.all) { range, tightness throws(DiagramError) in
            ChartPage.Part(body: try drawing(shown, range, tightness, styles), legend: legend)
        }
    }

    private var styles: [String: KindStyle] {
        KindStyle.styles(for: NetworkMap.kinds(context.network, language))
    }

    private func summary(_ shown: [Int]) -> String {
        let parts = shown.prefix(isRanked ? 5 : 0).map { vertex in
            "\(context.name(actors[vertex])) \(intervals.values[vertex].map(text) ?? "–")"
        }
        let what = language(
            "\(words.name(language)): \(words.meaning(language)), för \(language.actors(shown.count)).",
            "\(words.name(language)): \(words.meaning(language)), for \(language.actors(shown.count)).")
        guard !parts.isEmpty else { return what + " " + (trust.caution ?? "") }
        return what
            + language(
                " Högst: \(parts.joined(separator: "; ")).", " Highest: \(parts.joined(separator: "; ")).")
    }

    private func footnotes(_ shown: [Int]) -> [String] {
        var notes: [String] = []
        if !isRanked {
            notes.append(
                language(
                    "Aktörerna står efter typ och namn, inte efter värde.",
                    "The actors stand by kind and name, not by value."))
        }
        let defined = intervals.intervals.count { $0 != nil }
        if shown.count < defined, !isRanked {
            let left = defined - shown.count
            notes.append(
                language(
                    "\(language.actors(left)) med värdet 0 är inte \(left == 1 ? "ritad" : "ritade").",
                    "\(language.actors(left)) with the value 0 \(left == 1 ? "is" : "are") not drawn."))
        } else if shown.count < defined {
            notes.append(
                language(
                    "\(shown.count) av \(language.actors(defined)) visas; alla står i tabellen (--format csv).",
                    "\(shown.count) of \(language.actors(defined)) are shown; the table has all (--format csv)."
                ))
        }
        let undefined = actors.count - defined
        if undefined > 0 {
            notes.append(
                language(
                    "För \(language.actors(undefined)) utan relation går måttet inte att räkna ut.",
                    "For \(language.actors(undefined)) without a tie the measure is not defined."))
        }
        return notes
    }

    private func drawing(
        _ shown: [Int], _ range: Range<Int>, _ tightness: Tightness, _ styles: [String: KindStyle]
    ) throws(DiagramError) -> Scene {
        var canvas = ChartCanvas(theme: context.theme)
        let names = context.shortNames(shown.map { actors[$0] }, longest: 36)
        let left = try ChartCanvas.width(names, size: 10, in: context.theme) + 14
        let ids = SceneIDs(actors.map { context.network.actors[$0].id.text })
        let most = shown.compactMap { extent(of: $0)?.upperBound }.max() ?? 1
        let axis = ChartAxis(
            upTo: most, ticks: tightness.across < 0.6 ? 3 : 5, hasFractions: words.decimals > 1)
        let rowHeight = max(14, Self.rowHeight * tightness.down)
        let plot = Rect(
            x: left, y: 0, width: max(130, Self.width * tightness.across),
            height: Double(range.count) * rowHeight)
        canvas.grid("grid", axis, in: plot, language)
        let numbers = shown.map(number)
        let numberWidth = try ChartCanvas.width(numbers, size: 9.5, in: context.theme)
        for place in range {
            let vertex = shown[place]
            guard let extent = extent(of: vertex) else { continue }
            let actor = context.network.actors[actors[vertex]]
            let id = "row-\(ids.plain(actor.id.text))"
            let y = (Double(place - range.lowerBound) + 0.5) * rowHeight
            canvas.say("\(id)-name", names[place], at: Point(x: left - 10, y: y), .right, role: .name)
            let (low, high) = (
                left + axis.place(extent.lowerBound, on: plot.width),
                left + axis.place(extent.upperBound, on: plot.width)
            )
            let value = intervals.values[vertex]
            let span =
                extent.lowerBound < extent.upperBound
                ? " (\(text(extent.lowerBound))–\(text(extent.upperBound)))" : ""
            let title = "\(actor.name): \(value.map(text) ?? "–")\(span)"
            if extent.lowerBound < extent.upperBound {
                canvas.line(
                    "\(id)-range", Point(x: low, y: y), Point(x: high, y: y), color: .unknown, width: 2.4,
                    title: title)
                for (end, x) in [("low", low), ("high", high)] {
                    canvas.line(
                        "\(id)-\(end)", Point(x: x, y: y - 4), Point(x: x, y: y + 4), color: .unknown,
                        width: 1.2,
                        title: "")
                }
            }
            if let value {
                canvas.mark(
                    "\(id)-value",
                    Rect(
                        center: Point(x: left + axis.place(value, on: plot.width), y: y),
                        size: Size(width: 9.5, height: 9.5)),
                    (styles[actor.kind.text] ?? .fallback).dotLook, title: title)
            }
            canvas.say("\(id)-number", numbers[place], at: Point(x: plot.maxX + 8, y: y), size: 9.5)
        }
        return try canvas.drawn(Size(width: plot.maxX + 10 + numberWidth, height: plot.maxY + 18))
    }
}

extension Measure {
    /// What is asked, in a planner's words; it says nothing of who comes first, since not everybody may be ranked.
    fileprivate func question(_ language: Language) -> String {
        switch self {
        case .degree: language("Hur många var och en samverkar med", "How many each one works with")
        case .betweenness:
            language("Hur ofta var och en är mellanhand", "How often each one is the go-between")
        case .harmonicCloseness:
            language("Hur nära var och en har till de andra", "How near each one is to the others")
        default: language("\(words.name.swedish) för var och en", "\(words.name.english) of each one")
        }
    }
}
