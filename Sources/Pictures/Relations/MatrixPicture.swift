internal import Analysis
public import Drawing
public import Model
internal import Results
internal import Words

extension Picture {
    /// How many actors a matrix shows one by one; of more it shows the groups.
    public static let mostActorsOfMatrix = 120

    /// What is drawn in place of a wave's matrix, where it has more actors than that; nil where it has not.
    public static func inPlaceOfMatrix(_ context: PictureContext) -> Name? {
        let actors = Set(context.relations.asked.flatMap { [$0.dyad.a, $0.dyad.b] }).count
        guard actors > mostActorsOfMatrix else { return nil }
        let (swedish, english) = (Language.swedish, Language.english)
        return Name(
            swedish:
                "Matrisen rymmer \(swedish.actors(mostActorsOfMatrix)), här är \(swedish.count(actors)): därför visas grupper. --only-group med en grupps namn öppnar den.",
            english:
                "A matrix has room for \(english.actors(mostActorsOfMatrix)), here are \(english.count(actors)): therefore groups are shown. --only-group with a group’s name opens it."
        )
    }

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
            return try .groups(context, by: order.division, inPlaceOfMatrixWithin: group)
        }
        let page = try MatrixPage(matrix: matrix, context: context)
        return Picture(
            for: context.audience,
            fileStem: context.fileStem(showsSides ? "matrix-sides" : "matrix", matrix.part?.id ?? ""),
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

    /// How large cells are, and what heads them.
    private struct Plan {
        var side: Double
        var heads: MatrixGrid.Heads
    }

    func scenes() throws(DiagramError) -> [Scene] {
        guard context.page != nil else {
            let side = max(10, min(MatrixGrid.greatestSide, 680 / Double(actors)))
            return [try scene(whole, Plan(side: side, heads: .names))]
        }
        var best: Plan?
        // A name reads better than a number, but a matrix reads better on one page.
        for heads in [MatrixGrid.Heads.names, .numbers] where best == nil {
            for room in try rooms(page, legend(isNarrow: true)) {
                let side = fitted(actors, actors, in: room, heads)
                if side >= MatrixGrid.leastSide, side > best?.side ?? 0 {
                    best = Plan(side: side, heads: heads)
                }
            }
        }
        if let best { return [try scene(whole, best)] }
        // Where the key leaves too little room it has a page of its own.
        for (heads, hasKey) in [(MatrixGrid.Heads.both, true), (.both, false), (.numbers, false)] {
            if let scenes = try spread(heads, hasKey: hasKey) { return scenes }
        }
        return [try scene(whole, Plan(side: MatrixGrid.leastSide, heads: .numbers))]
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

    /// What a page leaves, with the key beside and below.
    private func rooms(_ page: ChartPage, _ legend: Legend) throws(DiagramError) -> [Size] {
        var rooms: [Size] = []
        for key in [PicturePage.Key.beside, .below] {
            let room = try page.room(key: key, legend)
            let isTooHigh = key == .beside && legend.arranged(within: nil).size.height + 4 > room.height
            if !isTooHigh { rooms.append(room) }
        }
        return rooms
    }

    /// Fewer rows on a page would leave more names than cells.
    private static let fewestRows = 8

    /// On as few pages as hold every pair, each once but for answers, which are two of each pair. Nil where too little of it
    /// fits on one.
    private func spread(_ heads: MatrixGrid.Heads, hasKey: Bool) throws(DiagramError) -> [Scene]? {
        let margin = grid.margin(heads)
        let (key, noKey) = (try legend(isNarrow: true), try Legend(sections: [], theme: context.theme))
        var page = page
        page.details += [pageWords(8, of: 8, part: whole, hasKey: hasKey)]
        var plans: [(plan: Plan, parts: [MatrixGrid.Part])] = []
        for room in try rooms(page, hasKey ? key : noKey) {
            let rows = Int((room.height.isFinite ? room.height - margin.height : 1e6) / MatrixGrid.leastSide)
            let columns = Int((room.width - margin.width) / MatrixGrid.leastSide)
            guard rows >= min(Self.fewestRows, actors), columns >= min(Self.fewestRows, actors) else {
                continue
            }
            let parts = parts(rows: rows, columns: columns)
            let side = fitted(
                parts.map(\.rows.count).max() ?? 1, parts.map(\.columns.count).max() ?? 1, in: room, heads)
            plans.append((Plan(side: max(MatrixGrid.leastSide, side), heads: heads), parts))
        }
        guard
            let best = plans.min(by: { ($0.parts.count, -$0.plan.side) < ($1.parts.count, -$1.plan.side) })
        else { return nil }
        let all = best.parts.count + (hasKey ? 0 : 1)
        var scenes: [Scene] = []
        for (number, part) in best.parts.enumerated() {
            scenes.append(try scene(part, best.plan, (number + 1, all), hasKey: hasKey))
        }
        if !hasKey {
            page = self.page
            page.details += [
                language(
                    "sida \(all) av \(all): teckenförklaring", "page \(all) of \(all): what the signs mean")
            ]
            page.key = .below
            scenes.append(try page.composed(Scene(.chart, theme: context.theme), key))
        }
        return scenes
    }

    /// Of about equal size, in reading order; of a half nothing that lies below the diagonal alone.
    private func parts(rows rowCount: Int, columns most: Int) -> [MatrixGrid.Part] {
        let isHalf = !matrix.showsSides
        let bands = (actors + rowCount - 1) / rowCount
        return (0..<bands).flatMap { band -> [MatrixGrid.Part] in
            let rows = actors * band / bands..<actors * (band + 1) / bands
            let first = isHalf ? rows.lowerBound : 0
            let count = (actors - first + most - 1) / most
            return (0..<count).map { place in
                let columns =
                    first + (actors - first) * place / count..<first + (actors - first) * (place + 1) / count
                return MatrixGrid.Part(rows: rows, columns: columns, isHalf: isHalf)
            }.filter { !isHalf || $0.columns.upperBound - 1 > rows.lowerBound }
        }
    }

    private func scene(
        _ part: MatrixGrid.Part, _ plan: Plan, _ number: (Int, of: Int)? = nil, hasKey: Bool = true
    ) throws(DiagramError) -> Scene {
        let isNarrow = grid.isNarrow(plan.side)
        var page = page
        if let number { page.details += [pageWords(number.0, of: number.of, part: part, hasKey: hasKey)] }
        return try page.composed(
            grid.drawing(part, side: plan.side, heads: plan.heads),
            hasKey ? legend(isNarrow: isNarrow) : Legend(sections: [], theme: context.theme))
    }

    private func legend(isNarrow: Bool) throws(DiagramError) -> Legend {
        try Legend(
            sections: count.sections(isNarrow: isNarrow, showsDocuments: grid.showsDocuments),
            theme: context.theme)
    }

    // MARK: Words

    private func pageWords(_ number: Int, of all: Int, part: MatrixGrid.Part, hasKey: Bool) -> String {
        let (rows, columns) = (
            "\(part.rows.lowerBound + 1)–\(part.rows.upperBound)",
            "\(part.columns.lowerBound + 1)–\(part.columns.upperBound)"
        )
        let once = part.isHalf ? language(", varje par en gång", ", each pair once") : ""
        let key = hasKey ? "" : language(", tecknen förklaras sist", ", the signs are explained last")
        return language(
            "sida \(number) av \(all): rad \(rows), kolumn \(columns)\(once)\(key)",
            "page \(number) of \(all): rows \(rows), columns \(columns)\(once)\(key)")
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
        page.finding = finding
        return page
    }

    /// Of the groups, else of the gaps; of one group alone nothing is claimed.
    private var finding: String? {
        guard !matrix.showsSides, matrix.part == nil else { return nil }
        let finding = Finding(context: context)
        let ofGroups = matrix.hasGroups && matrix.areGroupsFirm ? finding.groups(matrix.groups) : nil
        return ofGroups ?? finding.gaps(context.analyzedWave.gaps.dyads.map { GapRow($0) })
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
