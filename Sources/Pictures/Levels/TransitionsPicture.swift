internal import Analysis
public import Drawing
public import Model
internal import Results
internal import Words

extension Picture {
    /// From which level to which relations went between two waves.
    ///
    /// - Parameter from: the earlier wave; the one before when nil.
    public static func transitions(_ context: PictureContext, from: Wave.Place? = nil)
        throws(DiagramError) -> Picture
    {
        let to = context.conventions.wave
        guard to > 0 else {
            throw .nothingToShow(
                Name(
                    swedish: "det finns ingen tidigare mätomgång att jämföra med.",
                    english: "there is no earlier wave to compare with."))
        }
        let from = from ?? to - 1
        guard from < to else {
            throw .nothingToShow(
                Name(
                    swedish: "den tidigare mätomgången måste ligga före den senare.",
                    english: "the earlier wave must come before the later one."))
        }
        let change = context.analyzed.change(from: from, to: to)
        let matrix = TransitionMatrix(change, top: context.scale.top)
        guard matrix.flows.contains(where: { $0.before != nil || $0.after != nil }) else {
            throw .nothingToShow(
                Name(
                    swedish: "ingen relation har en nivå som går att jämföra mellan mätomgångarna.",
                    english: "no relation has a level that can be compared between the waves."))
        }
        let drawing = TransitionsDrawing(matrix: matrix, from: from, context: context)
        return Picture(
            for: context.audience, fileStem: context.fileStem("transitions"), scenes: try drawing.scenes(),
            table: .transitions(matrix))
    }
}

private struct TransitionsDrawing {
    let matrix: TransitionMatrix
    let from: Wave.Place
    let context: PictureContext
    var tightness = Tightness.full

    private typealias Flow = TransitionMatrix.Flow

    /// What became of the relations of a ribbon.
    private enum Sort: CaseIterable {
        case added, raised, same, lowered, lost, none, unknown

        init(_ flow: Flow) {
            guard let before = flow.before, let after = flow.after else {
                self = .unknown
                return
            }
            self =
                before == after
                ? after == 0 ? .none : .same
                : before == 0 ? .added : after == 0 ? .lost : after > before ? .raised : .lowered
        }
    }

    /// What tells it in gray, as on the map of change.
    private static func sign(_ sort: Sort) -> String {
        switch sort {
        case .added: "+"
        case .raised: "↑"
        case .lowered: "↓"
        case .lost: "×"
        case .same, .none, .unknown: ""
        }
    }

    private static let height = 400.0
    private static let nodeWidth = 15.0
    private static let between = 360.0
    private static let gap = 6.0
    /// What is not a level stands further off.
    private static let wideGap = 20.0

    private var language: Language { context.language }
    private var scale: Scale { context.scale }
    private var flows: [Flow] { matrix.flows }
    private var total: Int { flows.map(\.relations).reduce(0, +) }

    /// Deepest first, then none, then unknown.
    private var states: [Level?] { scale.levels.reversed().map { $0 } + [nil] }

    private func name(_ state: Level?) -> String {
        state.map { context.levelName($0) } ?? language("okänd", "unknown")
    }

    private func words(_ sort: Sort) -> String {
        switch sort {
        case .added: language("tillkommit", "added")
        case .raised: language("blivit djupare", "grown deeper")
        case .same: language("oförändrade", "unchanged")
        case .lowered: language("blivit grundare", "grown shallower")
        case .lost: language("upphört", "lost")
        case .none: language("utan samverkan i båda", "without a tie in both")
        case .unknown: language("okända i minst en mätomgång", "unknown in at least one wave")
        }
    }

    /// As a phrase after a number.
    private func words(_ sort: Sort, _ count: Int) -> String {
        let isOne = count == 1
        return switch sort {
        case .same: language(isOne ? "oförändrad" : "oförändrade", "unchanged")
        case .unknown: language(isOne ? "okänd i minst en mätomgång" : words(sort), words(sort))
        default: words(sort)
        }
    }

    private func count(_ sort: Sort) -> Int {
        flows.filter { Sort($0) == sort }.map(\.relations).reduce(0, +)
    }

    func scenes() throws(DiagramError) -> [Scene] {
        let parts = Sort.allCases.filter { count($0) > 0 }.map {
            "\(language.count(count($0))) \(words($0, count($0)))"
        }
        var page = ChartPage(
            context, language("Från nivå till nivå", "From level to level"),
            details: [
                language("bekräftad nivå", "confirmed level"),
                language(
                    "relationer som går att följa från den ena mätomgången till den andra",
                    "relations that can be followed from one wave to the other"),
            ],
            waves: [from, context.conventions.wave],
            summary: language(
                "\(language.relations(total)): \(language.list(parts)).",
                "\(language.relations(total)): \(language.list(parts))."))
        page.key = .below
        page.finding = Finding(context: context).change(
            raised: count(.raised), lowered: count(.lowered), added: count(.added), lost: count(.lost),
            same: count(.same))
        page.footnotes = footnotes
        return try page.spread(1, over: Tightness.all) { _, tightness throws(DiagramError) in
            var drawing = self
            drawing.tightness = tightness
            let body = try drawing.drawing()
            return ChartPage.Part(
                body: body,
                legend: try Legend(
                    sections: [
                        (
                            language("Vad som hänt, antal relationer", "What happened, relations"),
                            Sort.allCases.filter { count($0) > 0 }.map { sort in
                                let area = Self.area(sort)
                                return Legend.Row(
                                    sample: .cell(
                                        Look(
                                            shape: .box, fill: area.fill, border: area.border ?? area.fill,
                                            borderWidth: 1,
                                            isDashed: area.dash != .solid),
                                        Scene.Label(
                                            lines: [Self.sign(sort)].filter { !$0.isEmpty }, size: 10,
                                            isBold: true),
                                        isFramed: false),
                                    text: words(sort).capitalizedFirst, count: count(sort))
                            }
                        )
                    ], within: body.size.width, theme: context.theme))
        }
    }

    private var footnotes: [String] {
        let parts = [
            (matrix.split, language("med delad aktör", "of a split actor")),
            (matrix.unlikeEvidence, language("med olika underlag", "on unlike evidence")),
            (matrix.notRelevant, language("ej aktuella", "not relevant")),
        ].filter { $0.0 > 0 }.map { "\(language.count($0.0)) \($0.1)" }
        guard !parts.isEmpty else { return [] }
        return [
            language(
                "Inte med, eftersom de inte går att jämföra: \(language.list(parts)).",
                "Left out, since they cannot be compared: \(language.list(parts)).")
        ]
    }

    // MARK: The picture

    /// Points for each relation.
    private var unit: Double { Self.height * tightness.down / Double(max(1, total)) }

    private struct Column {
        var tops: [Level?: Double] = [:]
        var counts: [Level?: Int] = [:]
        var bottom = 0.0
    }

    private func column(_ state: KeyPath<Flow, Level?>) -> Column {
        var column = Column()
        for flow in flows { column.counts[flow[keyPath: state], default: 0] += flow.relations }
        // The names of thin ones need room too.
        var y = 0.0
        for state in states {
            guard let count = column.counts[state] else { continue }
            if y > 0 {
                y += state == nil || state == 0 ? Self.wideGap * tightness.down : Self.gap * tightness.down
            }
            let height = Double(count) * unit
            let padding = max(0, 14 - height) / 2
            column.tops[state] = y + padding
            y += height + 2 * padding
        }
        column.bottom = y
        return column
    }

    private func drawing() throws(DiagramError) -> Scene {
        var canvas = ChartCanvas(theme: context.theme)
        let (before, after) = (column(\.before), column(\.after))
        func label(_ state: Level?, _ column: Column) -> String {
            "\(name(state)) (\(language.count(column.counts[state] ?? 0)))"
        }
        let width = try ChartCanvas.width(
            states.flatMap { [label($0, before), label($0, after)] }, size: 10.5, in: context.theme)
        let top = 22.0
        let left = width + 8
        let right = left + Self.nodeWidth + max(110, Self.between * tightness.across)
        for (id, x, anchor, wave) in [
            ("before", left + Self.nodeWidth, ChartCanvas.Anchor.right, from),
            ("after", right, .left, context.conventions.wave),
        ] {
            canvas.say(
                id, context.name(wave: wave).capitalizedFirst, at: Point(x: x, y: 6), anchor, size: 11.5,
                isBold: true, role: .heading)
        }
        ribbons(from: before, to: after, left: left + Self.nodeWidth, right: right, top: top, on: &canvas)
        for (id, x, column) in [("before", left, before), ("after", right, after)] {
            let isLeft = id == "before"
            for state in states {
                guard let count = column.counts[state], let y = column.tops[state] else { continue }
                let rect = Rect(x: x, y: top + y, width: Self.nodeWidth, height: Double(count) * unit)
                let look: Look =
                    switch state {
                    case nil:
                        Look(shape: .box, fill: .paper, border: .unknown, borderWidth: 1, isDashed: true)
                    case 0?: .bar(.paper, border: .muted)
                    case let level?: .bar(.level(step: level - 1, of: scale.top), border: .muted, width: 0.6)
                    }
                let key = state.map(String.init) ?? "unknown"
                canvas.mark("\(id)-\(key)", rect, look, title: label(state, column))
                canvas.say(
                    "\(id)-\(key)-name", label(state, column),
                    at: Point(x: isLeft ? x - 7 : x + Self.nodeWidth + 7, y: rect.center.y),
                    isLeft ? .right : .left, size: 10.5)
            }
        }
        return try canvas.drawn(
            Size(
                width: right + Self.nodeWidth + 8 + width, height: top + max(before.bottom, after.bottom)))
    }

    private func ribbons(
        from before: Column, to after: Column, left: Double, right: Double, top: Double,
        on canvas: inout ChartCanvas
    ) {
        var starts = before.tops
        var ends = after.tops
        func rank(_ state: Level?) -> Int { state.map { scale.top - $0 } ?? scale.top + 1 }
        // In the order in which the columns stand, so that ribbons of one level do not cross at its edge.
        let ordered = flows.sorted { (rank($0.before), rank($0.after)) < (rank($1.before), rank($1.after)) }
        var areas: [(sort: Sort, area: Scene.Area)] = []
        for flow in ordered {
            guard let start = starts[flow.before], let end = ends[flow.after] else { continue }
            let thickness = Double(flow.relations) * unit
            starts[flow.before] = start + thickness
            ends[flow.after] = end + thickness
            let middle = (left + right) / 2
            let corners = [
                Point(x: left, y: top + start), Point(x: right, y: top + end),
                Point(x: right, y: top + end + thickness), Point(x: left, y: top + start + thickness),
            ]
            func across(_ from: Point, _ to: Point) -> [Point] {
                [Point(x: middle, y: from.y), Point(x: middle, y: to.y), to]
            }
            var area = Self.area(Sort(flow))
            let key = [flow.before, flow.after].map { $0.map(String.init) ?? "unknown" }
            area.id = "ribbon-\(key[0])-\(key[1])"
            area.title =
                "\(name(flow.before)) → \(name(flow.after)): \(language.relations(flow.relations)), \(words(Sort(flow), flow.relations))"
            area.shape = .curve(
                [corners[0]] + across(corners[0], corners[1]) + [corners[1], corners[2], corners[2]]
                    + across(corners[2], corners[3]) + [corners[3], corners[0], corners[0]])
            areas.append((Sort(flow), area))
            if thickness >= 9.5 {
                canvas.say(
                    area.id + "-count", Self.sign(Sort(flow)) + language.count(flow.relations),
                    at: Point(x: left + 6, y: (corners[0].y + corners[3].y) / 2), size: 9, role: .digit)
            }
        }
        // What is known lies on top of what is not, and what changed on top of what did not.
        let layers: [Set<Sort>] = [[.unknown], [.none, .same], [.added, .raised, .lowered, .lost]]
        for layer in layers {
            for item in areas where layer.contains(item.sort) { canvas.area(item.area) }
        }
    }

    /// Up is deeper and down is shallower; edges tell the sorts apart where color does not.
    private static func area(_ sort: Sort) -> Scene.Area {
        let (fill, border, dash): (Color, Color?, Scene.Dash) =
            switch sort {
            case .added: (.pale(.named(.added), 0.45), .named(.added), .solid)
            case .raised: (.pale(.named(.raised), 0.35), .named(.added), .solid)
            case .none: (.paper, .rule, .solid)
            case .same: (.pale(.named(.unchanged), 0.35), nil, .solid)
            case .lowered: (.pale(.named(.lowered), 0.3), .named(.lost), .dashed)
            case .lost: (.pale(.named(.lost), 0.45), .named(.lost), .dashed)
            case .unknown: (.panel, .rule, .dotted)
            }
        return Scene.Area(
            id: "", role: .mark, title: "", shape: .polygon([]), fill: fill, opacity: 0.85, border: border,
            borderWidth: 0.8, dash: dash)
    }
}
