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
    /// From the left: what is in line, what is not, and last what the missing answers decide.
    fileprivate static let bars: [Standing] = [.inLine, .above, .short, .toTakeUp, .ahead, .undecided]

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

    private static let width = 560.0
    private static let barHeight = 30.0
    /// In a column of text there is less room between the waves.
    private var rowHeight: Double { context.page == .column ? 58 : 72 }
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
        page.finding = finding
        return try page.spread(moments.count, over: Tightness.all) { range, tightness throws(DiagramError) in
            let body = try drawing(range, tightness)
            return ChartPage.Part(
                body: body,
                legend: try Legend(
                    sections: [(heading, key)], within: max(body.size.width, 430), theme: context.theme),
                // They are about the last wave.
                footnotes: range.upperBound == moments.count ? footnotes : [])
        }
    }

    private var finding: String? {
        guard let last = moments.last else { return nil }
        let before = moments.dropLast().last
        func told(_ moment: Moment) -> Finding.InLine? {
            // Those whose targets nobody has decided are told apart, or nothing is told.
            guard let parts = context.analyzed[moment.wave].gaps.parts else { return nil }
            return Finding.InLine(
                headline: parts.decided, wave: context.network.waves[moment.wave].id.text,
                hasApart: parts.suggested.targeted > 0)
        }
        return told(last).flatMap { Finding(context: context).headline($0, before: before.flatMap(told)) }
    }

    /// "54 beslutade", where some are not and that is told.
    private func decided(_ moment: Moment) -> [String] {
        guard let parts = context.analyzed[moment.wave].gaps.parts, parts.suggested.targeted > 0 else {
            return []
        }
        let count = parts.decided.targeted
        return [
            count == 1
                ? language("1 beslutat", "1 decided")
                : language("\(language.count(count)) beslutade", "\(language.count(count)) decided")
        ]
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
                    standing.look, .on(standing.look.fill ?? .paper, standing.sign, size: 10), isFramed: false
                ),
                text: standing.label(language), count: counts.count == 1 ? counts[0] : nil,
                countText: counts.map(language.count).joined(separator: " · "))
        }
    }

    private func drawing(_ range: Range<Int>, _ tightness: Tightness) throws(DiagramError) -> Scene {
        var canvas = ChartCanvas(theme: context.theme)
        let rowHeight = max(54, self.rowHeight * tightness.down)
        func names(_ moment: Moment) -> [String] {
            let id = context.network.waves[moment.wave].id.text
            return TextWrap.lines(id.isEmpty ? name(moment) : id, longest: 18, most: 1)
        }
        func notes(_ moment: Moment) -> [String] {
            [
                language(
                    "\(language.count(moment.headline.targeted)) med mål",
                    "\(language.count(moment.headline.targeted)) targeted")
            ] + decided(moment)
                + (moment.isDocuments ? [language("enligt dokument", "by documents")] : [])
        }
        let left =
            try max(
                ChartCanvas.width(moments.flatMap(names), size: 12, isBold: true, in: context.theme),
                ChartCanvas.width(moments.flatMap(notes), size: 9.5, in: context.theme)) + 14
        let plot = Rect(
            x: left, y: 4, width: max(190, Self.width * tightness.across),
            height: rowHeight * Double(range.count))
        for quarter in 0...4 {
            let x = plot.minX + Double(quarter) / 4 * plot.width
            canvas.rule("grid-\(quarter)", Point(x: x, y: plot.minY), Point(x: x, y: plot.maxY))
            canvas.say(
                "grid-number-\(quarter)", language.percent(Double(quarter) / 4),
                at: Point(x: x, y: plot.maxY + 9), .center, size: 9, color: .muted)
        }
        let bounds = moments.map { moment in
            language(
                "\(language.range(moment.lower, moment.upper)) i linje",
                "\(language.range(moment.lower, moment.upper)) in line")
        }
        let right = try ChartCanvas.width(bounds, size: 11, isBold: true, in: context.theme)
        for place in range {
            let moment = moments[place]
            let y = plot.minY + (Double(place - range.lowerBound) + 0.42) * rowHeight
            let id = "wave-\(place)"
            let notes = notes(moment)
            canvas.say(
                "\(id)-name", names(moment), at: Point(x: left - 12, y: y - 6.5 * Double(notes.count)),
                .right,
                size: 12, isBold: true)
            canvas.say(
                "\(id)-count", notes, at: Point(x: left - 12, y: y + 8), .right, size: 9.5, color: .muted)
            try bar(of: moment, id, middle: y, plot, &canvas)
            canvas.say(
                "\(id)-bounds", bounds[place], at: Point(x: plot.maxX + 10, y: y), size: 11, isBold: true)
        }
        return try canvas.drawn(Size(width: plot.maxX + 10 + right, height: plot.maxY + 18))
    }

    /// All that is targeted in a wave, each standing as long as its share; where its count has no room it stands below.
    private func bar(
        of moment: Moment, _ id: String, middle y: Double, _ plot: Rect, _ canvas: inout ChartCanvas
    ) throws(DiagramError) {
        var before = 0
        var below: [(standing: Standing, middle: Double)] = []
        func x(_ count: Int) -> Double {
            plot.minX + Double(count) / Double(moment.headline.targeted) * plot.width
        }
        func text(_ standing: Standing) -> String {
            "\(standing.sign) \(language.count(moment.headline.count(standing)))"
        }
        for standing in Standing.bars {
            let count = moment.headline.count(standing)
            guard count > 0 else { continue }
            let (start, end) = (x(before), x(before + count))
            before += count
            let text = text(standing)
            let fits = end - start >= 10 + 6.6 * Double(text.count)
            if !fits { below.append((standing, (start + end) / 2)) }
            var look = standing.look
            // A border would be all that is seen.
            if end - start < 5 { look.border = look.fill == .paper ? look.border : nil }
            canvas.mark(
                "\(id)-\(standing.rawValue)",
                Rect(x: start, y: y - Self.barHeight / 2, width: end - start, height: Self.barHeight), look,
                title: "\(name(moment)): \(standing.phrase(count, language))",
                label: fits ? .on(standing.look.fill ?? .paper, text, size: 11, isBold: true) : nil)
        }
        let widest = try ChartCanvas.width(
            below.map { text($0.standing) }, size: 9.5, isBold: true, in: context.theme)
        let places = ChartLabels.spread(
            below.map(\.middle), apart: widest + 6, from: plot.minX + widest / 2, to: plot.maxX - widest / 2)
        let foot = y + Self.barHeight / 2
        for (item, place) in zip(below, places) {
            canvas.rule(
                "\(id)-\(item.standing.rawValue)-leader", Point(x: item.middle, y: foot),
                Point(x: place, y: foot + 5), color: .muted)
            canvas.say(
                "\(id)-\(item.standing.rawValue)-count", text(item.standing),
                at: Point(x: place, y: foot + 12), .center, size: 9.5, isBold: true,
                look: Look(shape: .box, fill: .paper))
        }
    }
}
