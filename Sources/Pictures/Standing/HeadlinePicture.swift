internal import Analysis
public import Drawing
internal import Model
internal import Results
internal import Words

extension Picture {
    /// How much of what was agreed is reached, wave by wave, with bounds.
    public static func headline(_ context: PictureContext) throws(DiagramError) -> Picture {
        let drawing = HeadlineDrawing(context)
        guard !drawing.moments.isEmpty else {
            throw .nothingToShow(
                Name(
                    swedish: "inga relationer har mål i någon mätomgång. Mål skrivs i targets.csv.",
                    english: "no relation has a target in any wave. Targets are written in targets.csv."))
        }
        return Picture(
            fileStem: context.fileStem("headline"), scene: try drawing.scene(), table: drawing.table)
    }
}

private struct HeadlineDrawing {
    struct Moment {
        var wave: Wave.Place
        var headline: Headline
        var lower: Double
        var upper: Double
        var isDocuments: Bool
        /// Relations not in line whose targets are all still ahead.
        var ahead: Int
    }

    private let context: PictureContext
    let moments: [Moment]

    private static let height = 240.0
    private static let barWidth = 46.0
    private static let columnWidth = 132.0
    private static let left = 44.0

    init(_ context: PictureContext) {
        self.context = context
        moments = (0...context.conventions.wave).compactMap { wave in
            let analyzed = context.analyzed[wave]
            let gaps = analyzed.gaps
            guard let lower = gaps.headline.lower, let upper = gaps.headline.upper else { return nil }
            return Moment(
                wave: wave, headline: gaps.headline, lower: lower, upper: upper,
                isDocuments: analyzed.isDocumentsOnly, ahead: gaps.headline.count(.ahead))
        }
    }

    private var language: Language { context.language }

    private func name(_ moment: Moment) -> String { context.name(wave: moment.wave).capitalizedFirst }

    var table: TextTable {
        func number(_ swedish: String, _ english: String) -> TextTable.Column {
            TextTable.Column(language(swedish, english), isNumber: true)
        }
        return TextTable(
            columns: [
                TextTable.Column(language("Mätomgång", "Wave")), number("Med mål", "Targeted"),
                number("Båda kända", "Both known"), number("I linje", "In line"), number("Andel", "Share"),
                number("Kända annars", "Known otherwise"), number("Lägst", "Lowest"),
                number("Högst", "Highest"), number("Ska nås senare", "To be reached later"),
                TextTable.Column(language("Underlag", "Evidence")),
            ],
            rows: moments.map { moment in
                let headline = moment.headline
                return [
                    context.network.waves[moment.wave].id.text, String(headline.targeted),
                    String(headline.bothKnown), String(headline.within),
                    headline.share.map(language.percent) ?? "", String(headline.determinedOtherwise),
                    language.percent(moment.lower), language.percent(moment.upper), String(moment.ahead),
                    moment.isDocuments ? language("dokument", "documents") : language("svar", "answers"),
                ]
            })
    }

    private func told(_ moment: Moment) -> String {
        let share = moment.headline.share.map {
            language(
                "; bland \(language.count(moment.headline.bothKnown)) där båda har svarat \(language.percent($0))",
                "; among \(language.count(moment.headline.bothKnown)) where both have answered \(language.percent($0))"
            )
        }
        return language(
            "\(name(moment)): av \(language.relations(moment.headline.targeted)) med mål är lägst \(language.percent(moment.lower)) och högst \(language.percent(moment.upper)) i linje med målet\(share ?? "").",
            "\(name(moment)): of \(language.relations(moment.headline.targeted)) with a target at least \(language.percent(moment.lower)) and at most \(language.percent(moment.upper)) are in line with it\(share ?? "")."
        )
    }

    func scene() throws(DiagramError) -> Scene {
        var page = ChartPage(
            context, language("Andel i linje med målet", "Share in line with the target"),
            details: [
                language(
                    "relationer med mål, med lägsta och högsta möjliga andel",
                    "targeted relations, with the lowest and highest possible share")
            ],
            waves: moments.map(\.wave), summary: moments.map(told).joined(separator: " "))
        page.key = .below
        page.footnotes = footnotes
        let body = try drawing()
        return try page.composed(
            body,
            Legend(
                sections: [(language("Mätomgångar", "Waves"), key)], within: max(body.size.width, 430),
                theme: context.theme))
    }

    private var footnotes: [String] {
        var notes: [String] = []
        if moments.contains(where: { $0.headline.share != nil }) {
            notes.append(
                language(
                    "Stapeln räknar alla relationer med mål, punkten dem där båda har svarat; därför kan punkten ligga utanför stapeln.",
                    "The bar counts all targeted relations, the point those where both have answered; so the point may lie outside the bar."
                ))
        }
        if let last = moments.last, last.ahead > 0 {
            notes.append(
                language(
                    "\(name(last)): i \(language.relations(last.ahead)) ska målet nås senare; de är inte i linje än, men inte heller försenade.",
                    "\(name(last)): in \(language.relations(last.ahead)) the target is to be reached later; not in line yet, and not late."
                ))
        }
        return notes
    }

    private static func look(isDocuments: Bool) -> Look {
        isDocuments
            ? Look(shape: .box, fill: .paper, border: .accent, borderWidth: 1.4, isDashed: true)
            : .bar(.pale(.accent, 0.55), border: .accent, width: 1.4)
    }

    private static let point = Look.point(.circle, .ink, border: .paper)

    private var key: [Legend.Row] {
        let surveys = moments.count { !$0.isDocuments }
        let documents = moments.count - surveys
        let shares = moments.count { $0.headline.share != nil }
        var rows: [Legend.Row] = []
        if surveys > 0 {
            rows.append(
                Legend.Row(
                    sample: .cell(Self.look(isDocuments: false), nil, isFramed: false),
                    text: language("lägsta–högsta möjliga", "lowest to highest possible"), count: surveys))
        }
        if documents > 0 {
            rows.append(
                Legend.Row(
                    sample: .cell(Self.look(isDocuments: true), nil, isFramed: false),
                    text: language(
                        "lägsta–högsta möjliga, bara dokument", "lowest–highest possible, documents only"),
                    count: documents))
        }
        if shares > 0 {
            rows.append(
                Legend.Row(
                    sample: .dot(Self.point),
                    text: language("andel där båda har svarat", "share where both have answered"),
                    count: shares))
        }
        return rows
    }

    private func drawing() throws(DiagramError) -> Scene {
        var canvas = ChartCanvas(theme: context.theme)
        let plot = Rect(
            x: Self.left, y: 8, width: Self.columnWidth * Double(moments.count), height: Self.height)
        canvas.shareGrid("grid", in: plot, language)
        func y(_ share: Double) -> Double { plot.maxY - share * plot.height }
        for (place, moment) in moments.enumerated() {
            let x = plot.minX + (Double(place) + 0.42) * Self.columnWidth
            let id = "wave-\(place)"
            // Certain knowledge is a bar without height; it must be seen.
            let (top, bottom) = (y(moment.upper), max(y(moment.lower), y(moment.upper) + 3))
            canvas.mark(
                id, Rect(x: x - Self.barWidth / 2, y: top, width: Self.barWidth, height: bottom - top),
                Self.look(isDocuments: moment.isDocuments), title: told(moment))
            let isOne = moment.lower == moment.upper
            var labels = [(isOne ? y(moment.upper) : y(moment.upper) + 1, language.percent(moment.upper))]
            if !isOne { labels.append((y(moment.lower) - 1, language.percent(moment.lower))) }
            let share = moment.headline.share
            if let share { labels.append((y(share), language.percent(share))) }
            let order = labels.indices.sorted { (labels[$0].0, $0) < (labels[$1].0, $1) }
            let places = ChartLabels.spread(
                order.map { labels[$0].0 }, apart: 13, from: plot.minY, to: plot.maxY)
            for (label, height) in zip(order, places) {
                let isShare = share != nil && label == labels.count - 1
                canvas.say(
                    "\(id)-label-\(label)", labels[label].1,
                    at: Point(x: x + Self.barWidth / 2 + 7, y: height), size: isShare ? 11 : 9.5,
                    isBold: isShare,
                    color: isShare ? .ink : .muted, look: Look(shape: .box, fill: .paper))
            }
            if let share {
                canvas.mark(
                    "\(id)-share", Rect(center: Point(x: x, y: y(share)), size: Size(width: 11, height: 11)),
                    Self.point, title: told(moment))
            }
            let name = context.network.waves[moment.wave].id.text
            canvas.say(
                "\(id)-name", TextWrap.lines(name.isEmpty ? self.name(moment) : name, longest: 18, most: 1),
                at: Point(x: x, y: plot.maxY + 13), .center, size: 11, isBold: true)
            var notes = [
                language(
                    "\(language.count(moment.headline.targeted)) med mål",
                    "\(language.count(moment.headline.targeted)) targeted")
            ]
            notes.append(
                moment.isDocuments
                    ? language("enligt dokument", "by documents")
                    : language(
                        "båda svarat i \(language.count(moment.headline.bothKnown))",
                        "both answered in \(language.count(moment.headline.bothKnown))"))
            canvas.say(
                "\(id)-count", notes, at: Point(x: x, y: plot.maxY + 34), .center, size: 9, color: .muted)
        }
        return try canvas.drawn(Size(width: plot.maxX, height: plot.maxY + 48))
    }
}
