internal import Analysis
internal import Drawing
internal import Model
internal import Words

// Half a matrix of groups: a cell for every two, and on the diagonal for those within one. A group's name stands at its
// row's beginning, and above the diagonal, where its column begins.

struct GroupMatrix {
    /// What is told of two groups, or of the relations within one.
    enum Told: Hashable {
        /// The lowest of the median's span.
        case level(Level)
        case withheld, unknown
        /// All that is known is that there is no tie.
        case none
        /// No row speaks of any of its pairs.
        case nothing
    }

    struct Cell {
        let pair: GroupTies.Pair
        let levels: LevelSummary
        let told: Told
        /// "4" or "3–4".
        let median: LevelSpan?
    }

    let groups: [ActorGroups.Group]
    /// The places of those of which nothing is said, which are not drawn.
    let silent: Set<Int>
    /// Every two groups with a pair of actors, in order.
    let cells: [Cell]
    private let context: PictureContext

    private var language: Language { context.language }
    private var side: Conventions.Side { context.conventions.side }

    init(_ context: PictureContext, _ made: ActorGroups) {
        self.context = context
        groups = made.groups
        let groupOfActor = made.groupOfActor
        let ties = GroupTies(
            context.relations, context.conventions, groupOfActor: groupOfActor, groupCount: made.groups.count)
        var dyads: [SIMD2<Int>: [Dyad]] = [:]
        for relation in context.relations.asked {
            guard let one = groupOfActor[relation.dyad.a], let other = groupOfActor[relation.dyad.b] else {
                continue
            }
            dyads[SIMD2(min(one, other), max(one, other)), default: []].append(relation.dyad)
        }
        let pairs = ties.pairs
        let levels = context.analyzedWave.levels(
            in: pairs.map { dyads[SIMD2($0.groups.0, $0.groups.1)] ?? [] }
        ).groups
        let side = context.conventions.side
        cells = zip(pairs, levels).map { pair, levels in
            let withheld = side == .confirmed ? levels.withheldConfirmed : levels.withheldClaimed
            // All levels that are known, or none: a median of those alone that may be shown would be another.
            let distribution =
                withheld > 0 ? nil : side == .confirmed ? levels.confirmed : levels.claimed
            let median = distribution?.median
            let told: Told =
                if pair.asked == 0 {
                    .nothing
                } else if withheld > 0 {
                    .withheld
                } else if let median {
                    .level(median.low)
                } else {
                    pair.knownNot > 0 && pair.knownNot >= pair.asked ? .none : .unknown
                }
            return Cell(pair: pair, levels: levels, told: told, median: median)
        }
        let spokenOf = cells.filter { $0.told != .nothing }.flatMap { [$0.pair.groups.0, $0.pair.groups.1] }
        silent = Set(groups.indices).subtracting(spokenOf)
    }

    /// The cells between groups that are drawn.
    var drawn: [Cell] {
        cells.filter { !silent.contains($0.pair.groups.0) && !silent.contains($0.pair.groups.1) }
    }

    /// The places of the groups that are drawn, in order.
    private var shown: [Int] { groups.indices.filter { !silent.contains($0) } }

    /// All levels that are known, where none of them is withheld.
    func distribution(_ cell: Cell) -> LevelDistribution? {
        guard cell.told != .withheld else { return nil }
        return side == .confirmed ? cell.levels.confirmed : cell.levels.claimed
    }

    func ground(_ told: Told) -> Color? {
        switch told {
        case .level(let level): .level(step: max(level, 1) - 1, of: context.scale.top)
        case .withheld: .pale(.unknown, 0.45)
        case .unknown, .none, .nothing: nil
        }
    }

    /// What stands for the level.
    func sign(_ told: Told, _ median: LevelSpan? = nil) -> String {
        switch told {
        case .level(let level): median?.description ?? "\(level)"
        case .withheld: ShownLevel.withheld.sign
        case .unknown: ShownLevel.unknown.sign
        case .none: "0"
        case .nothing: ""
        }
    }

    /// How much a cell says, the most first.
    private enum Wording: CaseIterable { case sentence, fraction, stacked }

    private func lines(_ cell: Cell, _ wording: Wording) -> [String] {
        guard cell.told != .nothing else { return [] }
        let (edges, dyads) = (language.count(cell.pair.edges), language.count(cell.pair.dyads))
        let sign = sign(cell.told, cell.median)
        switch wording {
        case .sentence:
            let level = cell.median == nil ? sign : language("nivå \(sign)", "level \(sign)")
            return ["\(edges) \(language("av", "of"))\u{A0}\(dyads)", level]
        case .fraction: return ["\(edges)/\(dyads)", sign]
        case .stacked: return [edges, "/\(dyads)", sign]
        }
    }

    // MARK: The drawing

    private static let textSize = 10.0
    private static let smallestText = 9.0

    /// As large as there is room for; the smallest where there is none.
    ///
    /// - Parameter rooms: that the page leaves, with the key here or there.
    func drawing(in rooms: [Size]) throws(DiagramError) -> Scene {
        var smallest: Plan?
        for wording in Wording.allCases {
            for size in [Self.textSize, Self.smallestText] {
                let plan = try plan(wording, textSize: size)
                smallest = plan
                for room in rooms {
                    if let grown = plan.grown(in: room, shown.count) { return try drawn(grown) }
                }
            }
        }
        return try smallest.map(drawn) ?? Scene(.chart, theme: context.theme)
    }

    /// How cells are worded, and how large they are.
    private struct Plan {
        var wording: Wording
        var textSize: Double
        var cell: Size
        /// What the names of rows take, and how far those of columns reach beyond the grid.
        var left: Double
        var beyond: Double
        var rows: [[String]]
        var columns: [[String]]

        static let header = 14.0
        private static let roomiest = Size(width: 84, height: 44)

        func size(_ groups: Int) -> Size {
            Size(
                width: left + Double(groups) * cell.width + beyond,
                height: Self.header + Double(groups) * cell.height + 1)
        }

        /// With cells as large as there is room for; nil where there is too little.
        func grown(in room: Size, _ groups: Int) -> Plan? {
            let needed = size(groups)
            guard needed.width <= room.width, needed.height <= room.height else { return nil }
            var plan = self
            let count = Double(groups)
            func larger(_ side: Double, _ spare: Double, _ most: Double) -> Double {
                min(max(side, most), side + spare / count)
            }
            plan.cell.width = larger(cell.width, room.width - needed.width, Self.roomiest.width)
            plan.cell.height = larger(cell.height, room.height - needed.height, Self.roomiest.height)
            return plan
        }
    }

    private func plan(_ wording: Wording, textSize: Double) throws(DiagramError) -> Plan {
        let theme = context.theme
        let texts = drawn.flatMap { lines($0, wording) }
        let shown = shown.map { groups[$0] }
        let rows = shown.map {
            TextWrap.lines("\($0.name): \(language.count($0.actors.count))", longest: 30, most: 2)
        }
        let columns = shown.map { TextWrap.lines($0.name, longest: 36, most: 1) }
        let cell = Size(
            width: try ChartCanvas.width(texts, size: textSize, in: theme) + 8,
            height: Double(wording == .stacked ? 3 : 2) * textSize * 1.2 + 6)
        var beyond = 0.0
        for (place, text) in columns.enumerated() {
            let width = try ChartCanvas.width(text, size: Self.smallestText, in: theme) + 1
            beyond = max(beyond, width - Double(shown.count - place) * cell.width)
        }
        return Plan(
            wording: wording, textSize: textSize, cell: cell,
            left: try ChartCanvas.width(rows.flatMap { $0 }, size: textSize, isBold: true, in: theme) + 8,
            beyond: beyond, rows: rows, columns: columns)
    }

    private func drawn(_ plan: Plan) throws(DiagramError) -> Scene {
        let cell = plan.cell
        var canvas = ChartCanvas(theme: context.theme)
        let shown = shown
        let places = Dictionary(uniqueKeysWithValues: zip(shown, 0...))
        let ids = SceneIDs(groups.map { $0.id.isEmpty ? "rest" : $0.id })
        func id(_ group: Int) -> String { ids.plain(groups[group].id.isEmpty ? "rest" : groups[group].id) }
        func rect(_ row: Int, _ column: Int) -> Rect {
            Rect(
                x: plan.left + Double(places[column] ?? 0) * cell.width,
                y: Plan.header + Double(places[row] ?? 0) * cell.height, width: cell.width,
                height: cell.height)
        }
        for (place, group) in shown.enumerated() {
            let own = rect(group, group)
            canvas.say(
                "row-\(id(group))", plan.rows[place], at: Point(x: plan.left - 6, y: own.center.y), .right,
                size: plan.textSize, isBold: true, role: .name)
            canvas.say(
                "column-\(id(group))", plan.columns[place], at: Point(x: own.minX + 1, y: own.minY - 7),
                size: Self.smallestText, color: .muted, role: .name)
            // A single actor has nobody of its own group to work with.
            if groups[group].actors.count < 2 {
                canvas.area(
                    Scene.Area(
                        id: "alone-\(id(group))", title: "", shape: .polygon(own.corners), fill: .panel,
                        border: .rule, borderWidth: 0.8))
            }
        }
        // Those within a group last, so that their frames lie on top.
        for told in drawn.filter({ !$0.pair.isInside }) + drawn.filter(\.pair.isInside) {
            let (one, other) = told.pair.groups
            let rect = rect(max(one, other), min(one, other))
            let ground = ground(told.told)
            let isInside = told.pair.isInside
            let what =
                isInside ? groups[one].name : "\(groups[one].name) – \(groups[other].name)"
            var label: Scene.Label?
            if case let lines = lines(told, plan.wording), !lines.isEmpty {
                var written = Scene.Label.on(ground ?? .paper, "", size: plan.textSize)
                written.lines = lines
                label = written
            }
            canvas.mark(
                "cell-\(id(one))--\(id(other))", rect,
                .bar(ground ?? .paper, border: isInside ? .ink : .rule, width: isInside ? 1.3 : 0.8),
                title: "\(what): \(words(told))", label: label)
        }
        return try canvas.drawn(plan.size(shown.count))
    }

    /// What a cell says, as a clause.
    func words(_ cell: Cell) -> String {
        guard cell.told != .nothing else { return language("ingen uppgift", "no data") }
        let known = language(
            "\(language.count(cell.pair.edges)) av \(language.possibleRelations(cell.pair.dyads))",
            "\(language.count(cell.pair.edges)) of \(language.possibleRelations(cell.pair.dyads))")
        let level =
            switch cell.told {
            case .level: language("mittnivå ", "median level ") + sign(cell.told, cell.median)
            case .withheld: language("nivån visas inte", "level not shown")
            case .unknown: language("nivån okänd", "level unknown")
            case .none: language("utan samverkan", "without a tie")
            case .nothing: ""
            }
        return "\(known), \(level)"
    }
}
