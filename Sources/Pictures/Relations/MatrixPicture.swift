internal import Analysis
public import Drawing
internal import Model
internal import Results
internal import Words

extension Picture {
    /// How many actors a matrix shows one by one; of more it shows the groups.
    public static let mostActorsOfMatrix = 120

    /// The levels between all actors, on as many pages as they need. Of more actors than that the groups are drawn
    /// instead, how many of their pairs work together and how deeply.
    ///
    /// - Parameters:
    ///   - showsSides: each cell is what the row's actor says of the column's, for internal readers.
    ///   - group: the name, the id or the number of the one group that is shown; nil for all.
    public static func matrix(
        _ context: PictureContext, order: MatrixOrder = .community, showsSides: Bool = false,
        group: String? = nil
    ) throws(DiagramError) -> Picture {
        if showsSides, !context.tellsAnswers {
            throw context.refusal(
                "vad var och en svarar är inte för alla", "what each one answers is not for everybody")
        }
        let matrix = try LevelMatrix(context, order: order, showsSides: showsSides, only: group)
        guard !matrix.actors.isEmpty else {
            throw .nothingToShow(
                Name(
                    swedish:
                        "ingen uppgift om någon relation finns i \(context.name(wave: context.conventions.wave)).",
                    english:
                        "nothing is said of any relation in \(context.name(wave: context.conventions.wave)).")
            )
        }
        guard matrix.actors.count <= mostActorsOfMatrix else {
            return try .groups(
                context, by: order.division, inPlaceOfMatrixOf: matrix.actors.count, within: group)
        }
        let page = try MatrixPage(matrix: matrix, context: context)
        return Picture(
            for: context.audience, fileStem: context.fileStem(showsSides ? "matrix-sides" : "matrix"),
            scenes: try page.scenes(), table: page.table)
    }
}

/// What a matrix says, and how it is laid out.
private struct MatrixPage {
    let matrix: LevelMatrix
    let context: PictureContext
    let grid: MatrixGrid
    let count: MatrixCount

    init(matrix: LevelMatrix, context: PictureContext) throws(DiagramError) {
        self.matrix = matrix
        self.context = context
        grid = try MatrixGrid(matrix, context)
        count = MatrixCount(matrix, context)
    }

    private var language: Language { context.language }
    private var actors: Int { grid.names.count }

    var table: Sheet {
        let fields: [Field<MatrixCount.Entry>] = [
            Field(matrix.showsSides ? .from : .a) { .actor($0.row, context.network) },
            Field(matrix.showsSides ? .to : .b) { .actor($0.column, context.network) },
            Field(.level) { .level($0.cell.shown) },
            Field(.evidence) { $0.cell.evidence },
        ]
        let state: [Field<MatrixCount.Entry>] =
            count.marks.isEmpty ? [] : [Field(.state) { $0.cell.mark.map { .state($0) } ?? .none }]
        return Sheet(count.entries, fields + state)
    }

    // MARK: Pages

    /// How large cells are, what heads them, and into how many parts rows and columns are cut.
    private struct Plan {
        var side: Double
        var heads: MatrixGrid.Heads
        var rows = 1
        var columns = 1
    }

    func scenes() throws(DiagramError) -> [Scene] {
        guard context.page != nil else {
            let side = max(10, min(MatrixGrid.greatestSide, 680 / Double(actors)))
            return [try scene(whole, Plan(side: side, heads: .names))]
        }
        var best: Plan?
        // A name reads better than a number, but a matrix reads better on one page.
        for heads in [MatrixGrid.Heads.names, .numbers] where best == nil {
            for room in try rooms(isWhole: true) {
                let side = fitted(actors, actors, in: room, heads)
                if side >= MatrixGrid.leastSide, side > best?.side ?? 0 { best = Plan(side: side, heads: heads) }
            }
        }
        if let best { return [try scene(whole, best)] }
        return try spread()
    }

    private var whole: MatrixGrid.Part {
        MatrixGrid.Part(rows: 0..<actors, columns: 0..<actors, isHalf: false)
    }

    /// The largest cells of which so many rows and columns fit.
    private func fitted(_ rows: Int, _ columns: Int, in room: Size, _ heads: MatrixGrid.Heads) -> Double {
        let margin = grid.margin(heads)
        // From a size on text grows too, and with it the heads.
        func side(_ growth: Double) -> Double {
            min(
                (room.width - margin.width * growth) / Double(columns),
                (room.height - margin.height * growth) / Double(rows), MatrixGrid.greatestSide)
        }
        let large = side(10.0 / 9)
        return large >= 13 ? large : min(side(1), 12.9)
    }

    private func rooms(isWhole: Bool) throws(DiagramError) -> [Size] {
        var page = page
        if !isWhole { page.details += [pageWords(8, of: 8, part: whole)] }
        let legend = try legend(isNarrow: true)
        var rooms: [Size] = []
        for key in [PicturePage.Key.beside, .below] { rooms.append(try page.room(key: key, legend)) }
        return rooms
    }

    /// On as few pages as hold every pair, each once but for answers, which are two of each pair.
    private func spread() throws(DiagramError) -> [Scene] {
        let margin = grid.margin(.both)
        var plans: [(plan: Plan, parts: [MatrixGrid.Part])] = []
        for room in try rooms(isWhole: false) {
            let rows = Int((room.height.isFinite ? room.height - margin.height : 1e6) / MatrixGrid.leastSide)
            let columns = Int((room.width - margin.width) / MatrixGrid.leastSide)
            guard rows > 0, columns > 0 else { continue }
            var plan = Plan(side: MatrixGrid.leastSide, heads: .both)
            plan.rows = (actors + rows - 1) / rows
            plan.columns = (actors + columns - 1) / columns
            let parts = parts(plan)
            plan.side = max(
                MatrixGrid.leastSide,
                fitted(
                    parts.map(\.rows.count).max() ?? 1, parts.map(\.columns.count).max() ?? 1, in: room,
                    .both))
            plans.append((plan, parts))
        }
        guard
            let best = plans.min(by: { ($0.parts.count, -$0.plan.side) < ($1.parts.count, -$1.plan.side) })
        else { return [try scene(whole, Plan(side: MatrixGrid.leastSide, heads: .numbers))] }
        var scenes: [Scene] = []
        for (number, part) in best.parts.enumerated() {
            scenes.append(try scene(part, best.plan, (number + 1, best.parts.count)))
        }
        return scenes
    }

    /// Of about equal size, in reading order; those below the diagonal say nothing new.
    private func parts(_ plan: Plan) -> [MatrixGrid.Part] {
        func ranges(_ count: Int) -> [Range<Int>] {
            (0..<count).map { actors * $0 / count..<actors * ($0 + 1) / count }
        }
        return ranges(plan.rows).flatMap { rows in
            ranges(plan.columns).compactMap { columns in
                !matrix.showsSides && columns.upperBound - 1 <= rows.lowerBound
                    ? nil : MatrixGrid.Part(rows: rows, columns: columns, isHalf: !matrix.showsSides)
            }
        }
    }

    private func scene(
        _ part: MatrixGrid.Part, _ plan: Plan, _ number: (Int, of: Int)? = nil
    ) throws(DiagramError) -> Scene {
        let isNarrow = grid.isNarrow(plan.side)
        var page = page
        if let number { page.details += [pageWords(number.0, of: number.of, part: part)] }
        return try page.composed(
            grid.drawing(part, side: plan.side, heads: plan.heads), legend(isNarrow: isNarrow))
    }

    private func legend(isNarrow: Bool) throws(DiagramError) -> Legend {
        try Legend(
            sections: count.sections(isNarrow: isNarrow, showsDocuments: grid.showsDocuments),
            theme: context.theme)
    }

    // MARK: Words

    private func pageWords(_ number: Int, of all: Int, part: MatrixGrid.Part) -> String {
        let (rows, columns) = (
            "\(part.rows.lowerBound + 1)–\(part.rows.upperBound)",
            "\(part.columns.lowerBound + 1)–\(part.columns.upperBound)"
        )
        let once = part.isHalf ? language(", varje par en gång", ", each pair once") : ""
        return language(
            "sida \(number) av \(all): rad \(rows), kolumn \(columns)\(once)",
            "page \(number) of \(all): rows \(rows), columns \(columns)\(once)")
    }

    private var page: ChartPage {
        var page = ChartPage(
            context, language("Nivåmatris", "Level matrix"),
            details: [
                matrix.showsSides
                    ? language(
                        "varje ruta är vad radens aktör säger om kolumnens",
                        "each cell is what the row’s actor says of the column’s")
                    : context.sideWords,
                matrix.order,
            ],
            summary: count.summary)
        page.footnotes = footnotes
        page.instead = .partOfNetworkOrProfile
        if !matrix.showsSides, matrix.hasGroups {
            page.finding = Finding(context: context).groups(matrix.groups)
        }
        return page
    }

    private var footnotes: [String] {
        var notes = matrix.notes
        if matrix.leftOut > 0 {
            notes.append(
                language(
                    "\(language.actors(matrix.leftOut)) som ingen uppgift gäller är inte med.",
                    "\(language.actors(matrix.leftOut)) of which nothing is said \(matrix.leftOut == 1 ? "is" : "are") left out."
                ))
        }
        if case let cut = grid.names.count(where: { TextWrap.isCut([$0]) }), cut > 0 {
            notes.append(NetworkMap.Words.words(language).labelsCut(cut))
        }
        return notes
    }
}
