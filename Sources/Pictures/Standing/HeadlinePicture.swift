internal import Analysis
public import Drawing
internal import Model
internal import Results
internal import Words

extension Picture {
    /// How the targeted relations stand, wave by wave, and so how many are in line at least and at most.
    public static func headline(_ context: PictureContext) throws(DiagramError) -> Picture {
        let drawing = HeadlineDrawing(context)
        guard !drawing.moments.isEmpty else {
            throw .nothingToShow(
                Name(
                    swedish: "inga relationer har mål i någon mätomgång. Mål skrivs i targets.csv.",
                    english: "no relation has a target in any wave. Targets are written in targets.csv."))
        }
        return Picture(
            for: context.audience, fileStem: context.fileStem("headline"), scenes: try drawing.scenes(),
            table: drawing.table)
    }
}

extension Standing {
    /// From the foot of a bar: in line, then what the missing answers decide, then what is not in line. So the edges of the
    /// second are the least and the most that is in line.
    fileprivate static let bars: [Standing] = [.inLine, .undecided, .above, .ahead, .toTakeUp, .short]

    /// As it stands for how a relation is drawn elsewhere.
    private var state: TargetLook {
        switch self {
        case .inLine: .within
        case .above: .above
        case .short: .below
        case .ahead: .ahead
        case .toTakeUp: .toTakeUp
        case .undecided: .unknown
        }
    }

    fileprivate var sign: String { state.sign }

    fileprivate var look: Look {
        switch self {
        case .inLine: .bar(.named(.within), border: .paper)
        case .above: .bar(.named(.above), border: .paper)
        case .short: .bar(.named(.below), border: .paper)
        case .ahead: .bar(.panel, border: .muted)
        case .toTakeUp: .bar(.named(.contested), border: .paper)
        case .undecided: Look(shape: .box, fill: .paper, border: .unknown, borderWidth: 1, isDashed: true)
        }
    }
}

private struct HeadlineDrawing {
    struct Moment {
        var wave: Wave.Place
        var headline: Headline
        var lower: Double
        var upper: Double
        var isDocuments: Bool
        /// Of targets that nobody has decided yet.
        var undecided: [Target.Status: Headline]
    }

    private let context: PictureContext
    let moments: [Moment]

    private static let height = 240.0
    private static let barWidth = 46.0
    private static let columnWidth = 132.0
    private static let left = 44.0
    /// Targets with these are told apart.
    private static let notDecided: [Target.Status] = [.proposed, .example]

    init(_ context: PictureContext) {
        self.context = context
        moments = (0...context.conventions.wave).compactMap { wave in
            let analyzed = context.analyzed[wave]
            let gaps = analyzed.gaps
            guard let lower = gaps.headline.lower, let upper = gaps.headline.upper else { return nil }
            let rows = wave == context.conventions.wave ? context.analyzed.breakdown.rows(.status) : []
            var undecided: [Target.Status: Headline] = [:]
            for row in rows {
                if case .status(let status?) = row.group, Self.notDecided.contains(status) {
                    undecided[status] = row.headline
                }
            }
            return Moment(
                wave: wave, headline: gaps.headline, lower: lower, upper: upper,
                isDocuments: analyzed.isDocumentsOnly, undecided: undecided)
        }
    }

    private var language: Language { context.language }

    private func name(_ moment: Moment) -> String { context.name(wave: moment.wave).capitalizedFirst }

    var table: Sheet {
        var fields: [Field<Moment>] = [
            Field(.wave) { .wave($0.wave, context.network) },
            Field(.targeted) { .count($0.headline.targeted) },
        ]
        fields += Standing.bars.map { standing in
            Field(.standing(standing)) { .count($0.headline.count(standing)) }
        }
        fields += [
            Field(.lower) { .share($0.lower) }, Field(.upper) { .share($0.upper) },
            Field(.evidence) { $0.isDocuments ? .evidence(Evidence.document) : .answers },
        ]
        return Sheet(moments, fields)
    }

    private func told(_ moment: Moment) -> String {
        language(
            "\(name(moment)): av \(language.relations(moment.headline.targeted)) med mål: \(moment.headline.standing(language)).",
            "\(name(moment)): of \(language.relations(moment.headline.targeted)) with a target: \(moment.headline.standing(language))."
        )
    }

    func scenes() throws(DiagramError) -> [Scene] {
        var page = ChartPage(
            context, language("Läget mot målen, omgång för omgång", "Against the targets, wave by wave"),
            details: [
                language(
                    "relationer med mål; lägsta och högsta möjliga andel i linje",
                    "targeted relations; the lowest and highest possible share in line")
            ],
            waves: moments.map(\.wave), summary: moments.map(told).joined(separator: " "))
        page.key = .below
        page.finding = moments.last.flatMap {
            Finding(context: context).headline($0.headline, hasUndecidedTargets: !$0.undecided.isEmpty)
        }
        page.footnotes = footnotes
        return try page.spread(moments.count, over: Tightness.all) { range, tightness throws(DiagramError) in
            let body = try drawing(range, tightness)
            return ChartPage.Part(
                body: body,
                legend: try Legend(
                    sections: [(heading, key)], within: max(body.size.width, 430), theme: context.theme)
            )
        }
    }

    private var heading: String {
        let waves = moments.map { context.network.waves[$0.wave].id.text }.filter { !$0.isEmpty }
        return language("Relationer", "Relations")
            + (waves.count > 1 ? " (\(waves.joined(separator: " · ")))" : "")
    }

    private var footnotes: [String] {
        guard let last = moments.last else { return [] }
        return Self.notDecided.compactMap { status in
            last.undecided[status].map { headline in
                let of = language.relations(headline.targeted)
                let them = headline.targeted == 1 ? "" : language("av dem ", "of them ")
                return switch status {
                case .proposed:
                    language(
                        "\(name(last)): i \(of) är målet bara föreslaget; \(them)\(headline.standing(language)).",
                        "\(name(last)): in \(of) the target is only proposed; \(them)\(headline.standing(language))."
                    )
                default:
                    language(
                        "\(name(last)): i \(of) är målet ett exempel som ingen har beslutat; \(them)\(headline.standing(language)).",
                        "\(name(last)): in \(of) the target is an example that nobody has decided; \(them)\(headline.standing(language))."
                    )
                }
            }
        }
    }

    /// Waves have no sum: the count of each stands in the order of the bars.
    private var key: [Legend.Row] {
        Standing.bars.compactMap { standing in
            let counts = moments.map { $0.headline.count(standing) }
            guard counts.contains(where: { $0 > 0 }) else { return nil }
            return Legend.Row(
                sample: .cell(
                    standing.look, .on(standing.look.fill ?? .paper, standing.sign, size: 9), isFramed: false),
                text: standing.label(language), count: counts.count == 1 ? counts[0] : nil,
                countText: counts.map(language.count).joined(separator: " · "))
        }
    }

    private func drawing(_ range: Range<Int>, _ tightness: Tightness) throws(DiagramError) -> Scene {
        var canvas = ChartCanvas(theme: context.theme)
        let columnWidth = max(104, Self.columnWidth * tightness.across)
        let plot = Rect(
            x: Self.left, y: 8, width: columnWidth * Double(range.count),
            height: max(80, Self.height * tightness.down))
        canvas.shareGrid("grid", in: plot, language)
        func y(_ share: Double) -> Double { plot.maxY - share * plot.height }
        for place in range {
            let moment = moments[place]
            let x = plot.minX + (Double(place - range.lowerBound) + 0.42) * columnWidth
            let id = "wave-\(place)"
            var before = 0
            for standing in Standing.bars {
                let count = moment.headline.count(standing)
                guard count > 0 else { continue }
                let bottom = y(Double(before) / Double(moment.headline.targeted))
                before += count
                let top = y(Double(before) / Double(moment.headline.targeted))
                let text = "\(standing.sign) \(language.count(count))"
                canvas.mark(
                    "\(id)-\(standing.rawValue)",
                    Rect(x: x - Self.barWidth / 2, y: top, width: Self.barWidth, height: bottom - top),
                    standing.look, title: "\(name(moment)): \(standing.phrase(count, language))",
                    label: bottom - top >= 12
                        ? .on(standing.look.fill ?? .paper, text, size: 9.5, isBold: true) : nil)
            }
            let isOne = moment.lower == moment.upper
            var labels = [(isOne ? y(moment.upper) : y(moment.upper) + 1, language.percent(moment.upper))]
            if !isOne { labels.append((y(moment.lower) - 1, language.percent(moment.lower))) }
            let order = labels.indices.sorted { (labels[$0].0, $0) < (labels[$1].0, $1) }
            let places = ChartLabels.spread(
                order.map { labels[$0].0 }, apart: 13, from: plot.minY, to: plot.maxY)
            for (label, height) in zip(order, places) {
                canvas.say(
                    "\(id)-label-\(label)", labels[label].1,
                    at: Point(x: x + Self.barWidth / 2 + 7, y: height), size: 9.5, isBold: true,
                    look: Look(shape: .box, fill: .paper))
            }
            let name = context.network.waves[moment.wave].id.text
            canvas.say(
                "\(id)-name", TextWrap.lines(name.isEmpty ? self.name(moment) : name, longest: 18, most: 1),
                at: Point(x: x, y: plot.maxY + 13), .center, size: 11, isBold: true)
            let notes =
                [
                    language(
                        "\(language.count(moment.headline.targeted)) med mål",
                        "\(language.count(moment.headline.targeted)) targeted")
                ] + (moment.isDocuments ? [language("enligt dokument", "by documents")] : [])
            canvas.say(
                "\(id)-count", notes, at: Point(x: x, y: plot.maxY + 34), .center, size: 9, color: .muted)
        }
        return try canvas.drawn(Size(width: plot.maxX, height: plot.maxY + 48))
    }
}
