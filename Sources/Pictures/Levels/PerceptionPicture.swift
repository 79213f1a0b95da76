internal import Analysis
public import Drawing
internal import Model
internal import Results
internal import Words

/// Whose views are held against each other.
public enum PerceptionGrouping: String, CaseIterable, Sendable {
    /// Two kinds of actors: a pattern, for everybody to read.
    case kinds
    /// Each actor against all others, for internal readers.
    case actors
}

extension Picture {
    /// Who says more, and who less, of the relations that both have answered for.
    public static func perception(_ context: PictureContext, by grouping: PerceptionGrouping = .kinds)
        throws(DiagramError) -> Picture
    {
        if grouping == .actors, !context.tellsAnswers {
            throw context.refusal(
                "vem som säger mer än vem är inte för alla", "who says more than whom is not for everybody")
        }
        let views = grouping == .kinds ? PerceptionViews(kinds: context) : PerceptionViews(actors: context)
        guard !views.rows.isEmpty else {
            throw .nothingToShow(
                views.withheld > 0
                    ? Name(
                        swedish: "så få relationer kan jämföras att en sidas svar gick att räkna ut.",
                        english:
                            "so few relations can be compared that one side’s answer could be worked out.")
                    : views.alike > 0
                        ? Name(
                            swedish: "där båda sidor har svarat skiljer sig svaren inte åt.",
                            english: "where both sides have answered, the answers do not differ.")
                        : Name(
                            swedish:
                                "ingen relation mellan två typer av aktörer har en nivå från båda sidor.",
                            english: "no relation between two kinds of actors has a level from both sides."))
        }
        let drawing = PerceptionDrawing(views: views, grouping: grouping, context: context)
        return Picture(
            for: context.audience,
            fileStem: context.fileStem("perception", grouping == .kinds ? "" : grouping.rawValue),
            scenes: try drawing.scenes(), table: drawing.table)
    }
}

/// Who says more than whom, row by row.
private struct PerceptionViews {
    struct Row {
        var id: String
        /// Of the two kinds, or of the actor.
        var ids: [String]
        /// Who stands to the left, and to the right.
        var left: String
        var right: String
        /// Relations in which the left says more, by rising number of steps; likewise the right.
        var leftMore: [Int]
        var rightMore: [Int]
        var compared: Int

        var apart: Int { (leftMore + rightMore).reduce(0, +) }
    }

    private(set) var rows: [Row] = []
    /// Pairs of kinds with too few relations for the reader.
    private(set) var withheld = 0
    /// Relations within one kind, which has no two sides.
    private(set) var within = 0
    /// Rows left out since nobody there says more.
    private(set) var alike = 0

    init(kinds context: PictureContext) {
        let network = context.network
        let perception = context.analyzedWave.perception
        let differences = context.tellsAnswers ? Difference.all(context) : []
        for pair in perception.kindPairs {
            if pair.apart == nil {
                withheld += 1
                continue
            }
            guard let first = pair.firstSaysMore, let second = pair.secondSaysMore else {
                within += pair.compared
                continue
            }
            // How far apart is for those who may know single answers: steps beside a count of one give one away.
            var (left, right) = ([first], [second])
            if context.tellsAnswers {
                func split(_ says: Kind, _ other: Kind) -> [Int] {
                    Self.bySteps(
                        differences.filter {
                            network.actors[$0.more].kind == says.id
                                && network.actors[$0.less].kind == other.id
                        })
                }
                left = split(pair.kinds.0, pair.kinds.1)
                right = split(pair.kinds.1, pair.kinds.0)
            }
            rows.append(
                Row(
                    id: "pair-\(rows.count)", ids: [pair.kinds.0.id.text, pair.kinds.1.id.text],
                    left: pair.kinds.0.plural(context.language).capitalizedFirst,
                    right: pair.kinds.1.plural(context.language).capitalizedFirst, leftMore: left,
                    rightMore: right, compared: pair.compared))
        }
        dropEmpty()
    }

    /// Left of the middle: the actor says more than the other; right: less.
    init(actors context: PictureContext) {
        let differences = Difference.all(context)
        var compared: [Actor.Place: Int] = [:]
        for difference in context.analyzedWave.profile.perception {
            compared[difference.dyad.a, default: 0] += 1
            compared[difference.dyad.b, default: 0] += 1
        }
        for actor in context.inReadingOrder(compared.keys.sorted()) {
            rows.append(
                Row(
                    id: "actor-\(rows.count)", ids: [context.network.actors[actor].id.text],
                    left: context.network.actors[actor].short, right: "",
                    leftMore: Self.bySteps(differences.filter { $0.more == actor }),
                    rightMore: Self.bySteps(differences.filter { $0.less == actor }),
                    compared: compared[actor] ?? 0))
        }
        dropEmpty()
    }

    /// One step, two, and more.
    private static func bySteps(_ differences: [Difference]) -> [Int] {
        [
            differences.count { $0.steps == 1 }, differences.count { $0.steps == 2 },
            differences.count { $0.steps > 2 },
        ]
    }

    /// Rows without any difference are only counted.
    private mutating func dropEmpty() {
        alike = rows.count { $0.apart == 0 }
        rows.removeAll { $0.apart == 0 }
    }

    /// A relation in which one surely says more than the other.
    private struct Difference {
        var more: Actor.Place
        var less: Actor.Place
        var steps: Int

        static func all(_ context: PictureContext) -> [Difference] {
            context.analyzedWave.profile.perception.compactMap { difference in
                guard difference.steps.low > 0 else { return nil }
                let (a, b) = (difference.dyad.a, difference.dyad.b)
                let isFirst = difference.said[0].low > difference.said[1].high
                return Difference(
                    more: isFirst ? a : b, less: isFirst ? b : a, steps: difference.steps.low)
            }
        }
    }
}

private struct PerceptionDrawing {
    let views: PerceptionViews
    let grouping: PerceptionGrouping
    let context: PictureContext

    private static let half = 180.0
    private static let rowHeight = 30.0

    private var language: Language { context.language }
    private var byKinds: Bool { grouping == .kinds }
    private var hasSteps: Bool { context.tellsAnswers }

    private func looks() -> [Look] {
        // The farther apart the darker, also in gray.
        let ramp: [Color] = [.paper, .named(.contested), .named(.noticeFrame)]
        return (hasSteps ? ramp : [ramp[1]]).map { .bar($0, border: .named(.noticeFrame)) }
    }

    private func words(_ place: Int) -> String { words(place, language) }

    private func words(_ place: Int, _ language: Language) -> String {
        guard hasSteps else { return language("minst två steg isär", "two steps apart or more") }
        return switch place {
        case 0: language("ett steg isär", "one step apart")
        case 1: language("två steg isär", "two steps apart")
        default: language("tre steg isär eller mer", "three steps apart or more")
        }
    }

    var table: Sheet {
        let subject: [Field<PerceptionViews.Row>] =
            byKinds
            ? [
                Field(.kindA) { .said(id: $0.ids[0], $0.left) },
                Field(.kindB) { .said(id: $0.ids[1], $0.right) },
            ]
            : [Field(.actor) { .said(id: $0.ids[0], $0.left) }]
        return Sheet(
            views.rows,
            subject + [Field(.compared) { .count($0.compared) }]
                + counts(.firstSaysMore, own: ("more", "Anger mer", "Says more"), \.leftMore)
                + counts(.secondSaysMore, own: ("less", "Anger mindre", "Says less"), \.rightMore))
    }

    /// One side's counts, by rising number of steps where those may be told.
    private func counts(
        _ column: Sheet.Column, own: (key: String, swedish: String, english: String),
        _ counts: @escaping (PerceptionViews.Row) -> [Int]
    ) -> [Field<PerceptionViews.Row>] {
        guard hasSteps else { return [Field(column) { .count(counts($0)[0]) }] }
        let name = column.name
        let side = byKinds ? (key: column.key, swedish: name.swedish, english: name.english) : own
        return ["one_step", "two_steps", "three_steps"].enumerated().map { place, key in
            Field(
                .number(
                    "\(side.key)_\(key)", "\(side.swedish), \(words(place, .swedish))",
                    "\(side.english), \(words(place, .english))")
            ) { .count(counts($0)[place]) }
        }
    }

    private func told(_ row: PerceptionViews.Row) -> String {
        let (left, right) = (row.leftMore.reduce(0, +), row.rightMore.reduce(0, +))
        let of = language.relations(row.compared)
        return byKinds
            ? language(
                "\(row.left) och \(row.right.lowercasedFirst), \(of): de förra anger mer i \(left), de senare i \(right).",
                "\(row.left) and \(row.right.lowercasedFirst), \(of): the former say more in \(left), the latter in \(right)."
            )
            : language(
                "\(row.left), \(of): anger mer i \(left), mindre i \(right).",
                "\(row.left), \(of): says more in \(left), less in \(right).")
    }

    func scenes() throws(DiagramError) -> [Scene] {
        var page = ChartPage(
            context, language("Vem anger mer", "Who says more"),
            details: [
                hasSteps
                    ? language(
                        "relationer där parterna anger olika nivå",
                        "relations where the parties give different levels")
                    : language(
                        "relationer där parterna anger minst två steg olika nivå",
                        "relations where the parties’ levels are two steps apart or more"),
                byKinds
                    ? language("efter typ av aktör", "by kind of actor")
                    : language("efter aktör", "by actor"),
            ],
            summary: views.rows.map(told).joined(separator: " "))
        page.key = .below
        page.finding = Finding(context: context).perception(
            views.rows.map {
                ($0.left, $0.right, $0.leftMore.reduce(0, +), $0.rightMore.reduce(0, +), $0.compared)
            },
            isByKinds: byKinds, fewestSteps: hasSteps ? 1 : 2)
        page.footnotes = footnotes
        let counts = looks().indices.map { place in
            views.rows.map { $0.leftMore[place] + $0.rightMore[place] }.reduce(0, +) / (byKinds ? 1 : 2)
        }
        let key = zip(looks().indices, counts).filter { $0.1 > 0 }.map { place, count in
            Legend.Row(
                sample: .cell(looks()[place], nil, isFramed: false), text: words(place).capitalizedFirst,
                count: count)
        }
        return try page.spread(views.rows.count, over: Tightness.all) {
            range, tightness throws(DiagramError) in
            let body = try drawing(range, tightness)
            return ChartPage.Part(
                body: body,
                legend: try Legend(
                    sections: [(language("Antal relationer", "Relations"), key)], within: body.size.width,
                    theme: context.theme))
        }
    }

    private var footnotes: [String] {
        var notes = [
            hasSteps
                ? language(
                    "Siffran inom parentes är antalet relationer där båda har svarat; i resten säger de detsamma.",
                    "The number in brackets is the relations where both have answered; in the rest they say the same."
                )
                : language(
                    "Siffran inom parentes är antalet relationer där båda har svarat; i resten är de högst ett steg isär.",
                    "The number in brackets is the relations where both have answered; in the rest they are at most one step apart."
                )
        ]
        if views.alike > 0 {
            notes.append(
                byKinds
                    ? language(
                        "\(language.count(views.alike)) par av typer utan sådan skillnad är inte ritade.",
                        "\(language.count(views.alike)) \(views.alike == 1 ? "pair" : "pairs") of kinds without such a difference \(views.alike == 1 ? "is" : "are") not drawn."
                    )
                    : language(
                        "\(language.actors(views.alike)) utan sådan skillnad är inte \(views.alike == 1 ? "ritad" : "ritade").",
                        "\(language.actors(views.alike)) without such a difference \(views.alike == 1 ? "is" : "are") not drawn."
                    ))
        }
        if views.within > 0 {
            notes.append(
                language(
                    "\(language.relations(views.within)) inom en och samma typ är inte med.",
                    "\(language.relations(views.within)) within one kind \(views.within == 1 ? "is" : "are") left out."
                ))
        }
        if views.withheld > 0 {
            notes.append(
                language(
                    "\(language.count(views.withheld)) par av typer visas inte: så få relationer att en sidas svar gick att räkna ut.",
                    "\(language.count(views.withheld)) \(views.withheld == 1 ? "pair" : "pairs") of kinds \(views.withheld == 1 ? "is" : "are") not shown: so few relations that one side’s answer could be worked out."
                ))
        }
        return notes
    }

    private func drawing(_ range: Range<Int>, _ tightness: Tightness) throws(DiagramError) -> Scene {
        var canvas = ChartCanvas(theme: context.theme)
        let rows = views.rows
        let longest = tightness.across < 0.6 ? 24 : 32
        let rowHeight = max(21, Self.rowHeight * tightness.down)
        func name(_ row: PerceptionViews.Row, isLeft: Bool) -> String {
            let text = isLeft ? row.left : row.right
            let name = TextWrap.lines(text, longest: longest, most: 1).first ?? ""
            // The count stands at the end of the row, or beside its only name.
            return isLeft && !byKinds ? "\(name) (\(row.compared))" : name
        }
        func right(_ row: PerceptionViews.Row) -> String {
            byKinds ? "\(name(row, isLeft: false)) (\(row.compared))" : ""
        }
        let leftWidth = try ChartCanvas.width(
            rows.map { name($0, isLeft: true) }, size: 10.5, in: context.theme)
        let rightWidth = try ChartCanvas.width(rows.map(right), size: 10.5, in: context.theme)
        let most = rows.flatMap { [$0.leftMore.reduce(0, +), $0.rightMore.reduce(0, +)] }.max() ?? 1
        let half = max(95, Self.half * tightness.across, 150 - leftWidth)
        let axis = ChartAxis(upTo: max(1, most), ticks: tightness.across < 0.6 ? 3 : 4)
        let middle = leftWidth + 12 + half
        let top = 24.0
        let bottom = top + Double(range.count) * rowHeight
        let heads =
            byKinds
            ? [language("← anger mer", "← say more"), language("anger mer →", "say more →")]
            : [
                language("← anger mer än den andra", "← says more than the other"),
                language("anger mindre →", "says less →"),
            ]
        canvas.say(
            "head-left", heads[0], at: Point(x: middle - 8, y: 8), .right, isBold: true, role: .heading)
        canvas.say("head-right", heads[1], at: Point(x: middle + 8, y: 8), isBold: true, role: .heading)
        for (number, tick) in axis.ticks.enumerated() {
            for side in tick == 0 ? [1.0] : [-1.0, 1.0] {
                let x = middle + side * axis.place(tick, on: half)
                let key = "\(side < 0 ? "left" : "right")-\(number)"
                canvas.rule(
                    "grid-\(key)", Point(x: x, y: top), Point(x: x, y: bottom),
                    color: tick == 0 ? .muted : .rule,
                    width: tick == 0 ? 1.2 : 0.8)
                canvas.say(
                    "number-\(key)", axis.text(tick, language), at: Point(x: x, y: bottom + 9), .center,
                    size: 9,
                    color: .muted)
            }
        }
        for place in range {
            let row = rows[place]
            let y = top + (Double(place - range.lowerBound) + 0.5) * rowHeight
            canvas.say(
                "\(row.id)-left", name(row, isLeft: true), at: Point(x: leftWidth, y: y), .right, size: 10.5)
            if byKinds {
                canvas.say(
                    "\(row.id)-right", right(row), at: Point(x: middle + half + 12, y: y), size: 10.5)
            }
            for (side, counts) in [(-1.0, row.leftMore), (1.0, row.rightMore)] {
                var before = 0
                for (segment, count) in counts.enumerated() where count > 0 {
                    let start = middle + side * axis.place(before, on: half)
                    before += count
                    let end = middle + side * axis.place(before, on: half)
                    let look = looks()[segment]
                    let rect = Rect(
                        x: min(start, end), y: y - 9, width: abs(end - start), height: 18)
                    canvas.mark(
                        "\(row.id)-\(side < 0 ? "left" : "right")-\(segment)", rect, look,
                        title: "\(told(row)) \(words(segment).capitalizedFirst): \(count).",
                        label: rect.width >= 13
                            ? .on(look.fill ?? .paper, language.count(count), isBold: true) : nil)
                }
                if before == 0 {
                    canvas.say(
                        "\(row.id)-\(side < 0 ? "left" : "right")-none", "0",
                        at: Point(x: middle + side * 6, y: y), side < 0 ? .right : .left, size: 9,
                        color: .muted)
                }
            }
        }
        return try canvas.drawn(
            Size(width: middle + half + (byKinds ? 12 + rightWidth : 8), height: bottom + 18))
    }
}
