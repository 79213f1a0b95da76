internal import Analysis
public import Drawing
internal import Model
internal import Results
internal import Words

extension Picture {
    /// The levels between all actors, by kind.
    ///
    /// - Parameter showsSides: each cell is what the row's actor says of the column's, for internal readers.
    public static func matrix(
        _ context: PictureContext, order: MatrixOrder = .name, showsSides: Bool = false
    ) throws(DiagramError) -> Picture {
        if showsSides, !context.tellsAnswers {
            throw context.refusal(
                "vad var och en svarar är inte för alla", "what each one answers is not for everybody")
        }
        let matrix = LevelMatrix(context, order: order, showsSides: showsSides)
        guard !matrix.groups.isEmpty else {
            throw .nothingToShow(
                Name(
                    swedish:
                        "ingen uppgift om någon relation finns i \(context.name(wave: context.conventions.wave)).",
                    english:
                        "nothing is said of any relation in \(context.name(wave: context.conventions.wave)).")
            )
        }
        let page = MatrixPage(matrix: matrix, context: context, order: order)
        return Picture(
            for: context.audience, fileStem: context.fileStem(showsSides ? "matrix-sides" : "matrix"),
            scenes: try page.scenes(), table: page.table)
    }
}

/// What a matrix says, in words and in its key.
private struct MatrixPage {
    let matrix: LevelMatrix
    let context: PictureContext
    let order: MatrixOrder
    private(set) var grid: MatrixGrid

    private static let mostActors = 1_500

    init(matrix: LevelMatrix, context: PictureContext, order: MatrixOrder) {
        self.matrix = matrix
        self.context = context
        self.order = order
        grid = MatrixGrid(matrix, context)
    }

    private var language: Language { context.language }
    private var scale: Scale { context.scale }
    private var actors: [Actor.Place] { grid.actors }
    private var hasSigns: Bool { grid.hasSigns }

    // MARK: What it says

    /// Each relation once; each answer once where sides are shown.
    private var counted: [(row: Actor.Place, column: Actor.Place, cell: LevelMatrix.Cell)] {
        actors.enumerated().flatMap { place, row in
            (matrix.showsSides ? actors : Array(actors[(place + 1)...])).compactMap { column in
                matrix.cells[row]?[column].map { (row, column, $0) }
            }
        }
    }

    var table: Sheet {
        typealias Row = (row: Actor.Place, column: Actor.Place, cell: LevelMatrix.Cell)
        let fields: [Field<Row>] = [
            Field(matrix.showsSides ? .from : .a) { .actor($0.row, context.network) },
            Field(matrix.showsSides ? .to : .b) { .actor($0.column, context.network) },
            Field(.level) { .level($0.cell.content.shown) },
            Field(.evidence) { $0.cell.evidence },
        ]
        return Sheet(counted, fields)
    }

    private func summary(_ contents: [LevelMatrix.Content: Int], blank: Int) -> String {
        func count(_ isIncluded: (LevelMatrix.Content) -> Bool) -> Int {
            contents.filter { isIncluded($0.key) }.values.reduce(0, +)
        }
        let levels = scale.steps.reversed().compactMap { step -> String? in
            let count = contents[.level(step.level)] ?? 0
            return count == 0
                ? nil
                : language(
                    "\(language.count(count)) på nivå \(context.levelName(step.level))",
                    "\(language.count(count)) at level \(context.levelName(step.level))")
        }
        let spans = count { if case .span = $0 { true } else { false } }
        func isOne(_ content: LevelMatrix.Content) -> Bool { contents[content] == 1 }
        let counts: [(Int, String)] = [
            (contents[.level(0)] ?? 0, language("utan samverkan", "without a tie")),
            (spans, language("mellan två nivåer", "between two levels")),
            (
                contents[.withheld] ?? 0,
                language("vars nivå inte visas", "of which the level is not shown")
            ),
            (
                contents[.oneAnswer] ?? 0,
                language(
                    "om \(isOne(.oneAnswer) ? "vilken" : "vilka") ett svar finns",
                    "of which one answer exists")
            ),
            (contents[.unknown] ?? 0, language(isOne(.unknown) ? "okänd" : "okända", "unknown")),
            (
                contents[.notRelevant] ?? 0,
                language(isOne(.notRelevant) ? "ej aktuell" : "ej aktuella", "not relevant")
            ),
            (blank, language("som ingen uppgift gäller", "of which nothing is said")),
        ]
        let rest = counts.filter { $0.0 > 0 }.map { "\(language.count($0.0)) \($0.1)" }
        let what =
            matrix.showsSides
            ? language("svar om varandra", "answers about each other")
            : language("relationer", "relations")
        return language(
            "Matrisen visar \(language.actors(actors.count)) och deras \(what): \(language.list(levels + rest)).",
            "The matrix shows \(language.actors(actors.count)) and their \(what): \(language.list(levels + rest))."
        )
    }

    // MARK: The picture

    /// With cells as large as the page has room for; first without digits and then without names, where it has little.
    func scenes() throws(DiagramError) -> [Scene] {
        guard actors.count <= Self.mostActors else {
            throw .nothingToShow(
                Name(
                    swedish:
                        "matrisen får högst \(Self.mostActors) aktörer, här är \(actors.count). Välj ut en del av nätverket.",
                    english:
                        "a matrix can show at most \(Self.mostActors) actors, here are \(actors.count). Choose a part of the network."
                ))
        }
        guard context.page != nil else {
            let part = try part()
            return [try part.page.composed(part.body, part.legend)]
        }
        for side in MatrixGrid.sides {
            var tighter = self
            tighter.grid = MatrixGrid(matrix, context, side: side)
            let part = try tighter.part()
            if let scene = try part.page.composedIfItFits(part.body, part.legend) { return [scene] }
        }
        let part = try part()
        return [try part.page.composed(part.body, part.legend)]
    }

    private func part() throws(DiagramError) -> (page: ChartPage, body: Scene, legend: Legend) {
        let counted = counted
        let contents = counted.reduce(into: [LevelMatrix.Content: Int]()) {
            $0[$1.cell.content, default: 0] += 1
        }
        let pairs = actors.count * (actors.count - 1) / (matrix.showsSides ? 1 : 2)
        var page = ChartPage(
            context, language("Nivåmatris", "Level matrix"), details: details,
            summary: summary(contents, blank: pairs - counted.count))
        page.footnotes = footnotes
        page.instead = .partOfNetworkOrProfile
        return (
            page, try grid.drawing(),
            try Legend(
                sections: sections(
                    contents, blank: pairs - counted.count, documents: counted.count { $0.cell.isDocument }),
                theme: context.theme)
        )
    }

    private var details: [String] {
        [
            matrix.showsSides
                ? language(
                    "varje ruta är vad radens aktör säger om kolumnens",
                    "each cell is what the row’s actor says of the column’s")
                : context.sideWords,
            order == .name || matrix.caution != nil
                ? language("efter typ och namn", "by kind and name")
                : language("efter typ och antal relationer", "by kind and number of relations"),
        ]
    }

    private var footnotes: [String] {
        var notes = [matrix.caution].compactMap { $0 }
        if matrix.leftOut > 0 {
            notes.append(
                language(
                    "\(language.actors(matrix.leftOut)) som ingen uppgift gäller är inte med.",
                    "\(language.actors(matrix.leftOut)) of which nothing is said \(matrix.leftOut == 1 ? "is" : "are") left out."
                ))
        }
        if grid.hasNames, case let cut = grid.names.count(where: { TextWrap.isCut([$0]) }), cut > 0 {
            notes.append(NetworkMap.Words.words(language).labelsCut(cut))
        }
        if !grid.hasNames {
            notes.append(
                language(
                    "Aktörernas namn och rutornas siffror fick inte plats; de står i tabellen (--format csv).",
                    "The actors’ names and the digits did not fit; the table has them (--format csv)."))
        } else if !hasSigns {
            notes.append(
                language(
                    "Rutornas siffror fick inte plats; de står i tabellen (--format csv).",
                    "The digits did not fit; the table has them (--format csv)."))
        }
        return notes
    }

    // MARK: The key

    private func sections(
        _ contents: [LevelMatrix.Content: Int], blank: Int, documents: Int
    ) -> [(heading: String, rows: [Legend.Row])] {
        func row(_ content: LevelMatrix.Content, _ text: String, _ count: Int) -> Legend.Row {
            let sample = MatrixCell(content, scale: scale, hasSign: hasSigns)
            return Legend.Row(
                sample: .cell(sample.look, hasSigns ? sample.label(content, size: 9) : nil, isFramed: false),
                text: text, count: count)
        }
        let levels = scale.levels.reversed().compactMap { level -> Legend.Row? in
            contents[.level(level)].map {
                row(.level(level), LevelMatrix.Content.level(level).words(scale, language), $0)
            }
        }
        let spans = contents.filter { if case .span = $0.key { true } else { false } }
        var rest: [Legend.Row] = []
        if let span = spans.keys.min(by: { $0.sign < $1.sign }) {
            rest.append(
                row(
                    span, language("mellan två nivåer", "between two levels"), spans.values.reduce(0, +)))
        }
        for content in [LevelMatrix.Content.withheld, .oneAnswer, .unknown, .notRelevant] {
            guard let count = contents[content] else { continue }
            rest.append(row(content, content.words(scale, language), count))
        }
        if blank > 0 {
            rest.append(
                Legend.Row(
                    sample: .cell(.bar(.panel), nil, isFramed: false),
                    text: language("tomt: ingen uppgift", "blank: nothing said"), count: blank))
        }
        let evidence =
            documents == 0
            ? []
            : [
                Legend.Row(
                    sample: .cell(.bar(.rule), nil, isFramed: hasSigns),
                    text: hasSigns
                        ? language("ram: ur dokument", "framed: from a document")
                        : language("mindre ruta: ur dokument", "smaller: from a document"),
                    count: documents)
            ]
        return [
            (
                matrix.showsSides
                    ? language("Nivå, antal svar", "Level, answers")
                    : language("Nivå, antal relationer", "Level, relations"),
                levels
            ),
            (language("Utan en säker nivå", "Without a sure level"), rest),
            (language("Vem säger det", "Who says so"), evidence),
        ]
    }
}
