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
        let drawing = MatrixDrawing(matrix: matrix, context: context, order: order)
        return Picture(
            for: context.audience, fileStem: context.fileStem(showsSides ? "matrix-sides" : "matrix"),
            scene: try drawing.scene(),
            table: drawing.table)
    }
}

private struct MatrixDrawing {
    let matrix: LevelMatrix
    let context: PictureContext
    let order: MatrixOrder
    let actors: [Actor.Place]
    /// The side of a cell.
    let side: Double
    private let ids: SceneIDs

    private static let mostActors = 1_500
    private static let signsFrom = 10.5
    private static let namesFrom = 9.0
    /// How long a name may be.
    private static let longest = 34

    init(matrix: LevelMatrix, context: PictureContext, order: MatrixOrder) {
        self.matrix = matrix
        self.context = context
        self.order = order
        actors = matrix.actors
        side = max(2.6, min(22, 680 / Double(max(1, matrix.actors.count))))
        ids = SceneIDs(matrix.actors.map { context.network.actors[$0].id.text })
    }

    private var language: Language { context.language }
    private var scale: Scale { context.scale }
    private var hasSigns: Bool { side >= Self.signsFrom }
    private var hasNames: Bool { side >= Self.namesFrom }
    /// Between two kinds, where a kind's name stands when actors have names.
    private var gap: Double { hasNames ? 18 : max(3, side) }

    // MARK: What it says

    /// Each relation once; each answer once where sides are shown.
    private var counted: [(row: Actor.Place, column: Actor.Place, cell: LevelMatrix.Cell)] {
        actors.enumerated().flatMap { place, row in
            (matrix.showsSides ? actors : Array(actors[(place + 1)...])).compactMap { column in
                matrix.cells[row]?[column].map { (row, column, $0) }
            }
        }
    }

    var table: TextTable {
        TextTable(
            columns: [
                TextTable.Column(
                    matrix.showsSides ? language("Säger", "Says") : language("Aktör", "Actor")),
                TextTable.Column(matrix.showsSides ? language("Om", "Of") : language("Med", "With")),
                TextTable.Column(language("Nivå", "Level")),
                TextTable.Column(language("Ur dokument", "From a document")),
            ],
            rows: counted.map { row, column, cell in
                [
                    context.name(row), context.name(column), cell.content.words(scale, language),
                    cell.isDocument ? language("ja", "yes") : language("nej", "no"),
                ]
            })
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

    func scene() throws(DiagramError) -> Scene {
        guard actors.count <= Self.mostActors else {
            throw .nothingToShow(
                Name(
                    swedish:
                        "matrisen får högst \(Self.mostActors) aktörer, här är \(actors.count). Välj ut en del av nätverket.",
                    english:
                        "a matrix can show at most \(Self.mostActors) actors, here are \(actors.count). Choose a part of the network."
                ))
        }
        let counted = counted
        let contents = counted.reduce(into: [LevelMatrix.Content: Int]()) {
            $0[$1.cell.content, default: 0] += 1
        }
        let pairs = actors.count * (actors.count - 1) / (matrix.showsSides ? 1 : 2)
        var page = ChartPage(
            context, language("Nivåmatris", "Level matrix"), details: details,
            summary: summary(contents, blank: pairs - counted.count))
        page.footnotes = footnotes
        return try page.composed(
            drawing(),
            Legend(
                sections: sections(
                    contents, blank: pairs - counted.count, documents: counted.count { $0.cell.isDocument }),
                theme: context.theme))
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
        if !hasNames {
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

    /// Where each actor's row and column begins, counted from the first.
    private var offsets: [Double] {
        var offset = 0.0
        return matrix.groups.flatMap { group -> [Double] in
            offset += gap
            return group.actors.map { _ in
                defer { offset += side }
                return offset
            }
        }
    }

    private func drawing() throws(DiagramError) -> Scene {
        var canvas = ChartCanvas(theme: context.theme)
        let names = actors.map { actor in
            TextWrap.lines(context.network.actors[actor].short, longest: Self.longest, most: 1).first ?? ""
        }
        let fontSize = min(10, side * 0.8)
        let kinds = matrix.groups.map { $0.kind.plural(language).capitalizedFirst }
        let nameWidth = hasNames ? try ChartCanvas.width(names, size: fontSize, in: context.theme) : 0
        let kindWidth = try ChartCanvas.width(kinds, size: 10, isBold: true, in: context.theme)
        let left = max(nameWidth, kindWidth) + 8
        // The first gap of the columns is not needed for a name.
        let origin = Point(x: left - gap, y: hasNames ? nameWidth + 6 - gap + 14 : -gap + 2)
        let offsets = offsets
        let end = (offsets.last ?? 0) + side
        var first = 0
        for (place, group) in matrix.groups.enumerated() {
            let top = origin.y + offsets[first]
            let height = Double(group.actors.count) * side
            // Without names of actors a kind's name stands at the middle of its rows, if they have room for it.
            let middle = hasNames ? top - 8 : top + height / 2
            if hasNames || height >= 11 {
                canvas.say(
                    "kind-\(place)", kinds[place], at: Point(x: left - 8, y: middle), .right, isBold: true,
                    color: .muted, role: .heading)
            }
            var column = 0
            for (number, other) in matrix.groups.enumerated() {
                let x = origin.x + offsets[column]
                let ground = Rect(x: x, y: top, width: Double(other.actors.count) * side, height: height)
                canvas.area(
                    Scene.Area(
                        id: "block-\(place)-\(number)", title: "", shape: .polygon(ground.corners),
                        fill: .panel))
                column += other.actors.count
            }
            first += group.actors.count
        }
        let fit = names.enumerated()
        if hasNames {
            for (place, name) in fit {
                let middle = offsets[place] + side / 2
                canvas.say(
                    "row-\(place)", name, at: Point(x: left - 5, y: origin.y + middle), .right,
                    size: fontSize,
                    role: .name)
                canvas.say(
                    "column-\(place)", name,
                    at: Point(x: origin.x + middle, y: origin.y + gap - 4), size: fontSize, isTurned: true,
                    role: .name)
            }
        }
        for (row, actor) in actors.enumerated() {
            for (column, other) in actors.enumerated() {
                let rect = Rect(
                    x: origin.x + offsets[column], y: origin.y + offsets[row], width: side, height: side)
                if row == column {
                    canvas.rule(
                        "self-\(row)", Point(x: rect.minX, y: rect.minY), Point(x: rect.maxX, y: rect.maxY))
                } else if let cell = matrix.cells[actor]?[other] {
                    draw(cell, actor, other, inner(rect), on: &canvas)
                }
            }
        }
        return try canvas.drawn(Size(width: origin.x + end, height: origin.y + end))
    }

    private func inner(_ rect: Rect) -> Rect {
        let margin = side >= 6 ? 0.8 : 0.15
        return rect.inset(margin, margin)
    }

    private func draw(
        _ cell: LevelMatrix.Cell, _ row: Actor.Place, _ column: Actor.Place, _ rect: Rect,
        on canvas: inout ChartCanvas
    ) {
        let network = context.network
        let id =
            "cell-\(ids.plain(network.actors[row].id.text))--\(ids.plain(network.actors[column].id.text))"
        let document = cell.isDocument ? language(" (dokument)", " (document)") : ""
        let sample = MatrixCell(cell.content, scale: scale, hasSign: hasSigns)
        var place = sample.isSmall ? rect.inset(rect.width / 4, rect.height / 4) : rect
        if cell.isDocument {
            if hasSigns {
                canvas.area(MatrixCell.frame(id + "-frame", rect))
                place = rect.inset(2.4, 2.4)
            } else {
                place = rect.inset(rect.width / 5, rect.height / 5)
            }
        }
        let size = min(10, side * (cell.content.sign.count > 1 ? 0.41 : 0.62))
        canvas.mark(
            id, place, sample.look,
            title:
                "\(context.name(row)) – \(context.name(column)): \(cell.content.words(scale, language))\(document)",
            label: hasSigns ? sample.label(cell.content, size: size) : nil)
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

/// How a cell looks, in the matrix and in its key. Without its sign it must be told from others by size and shape.
private struct MatrixCell {
    let look: Look
    let isSmall: Bool

    init(_ content: LevelMatrix.Content, scale: Scale, hasSign: Bool) {
        func color(_ level: Level) -> Color { .level(step: max(level, 1) - 1, of: scale.top) }
        isSmall =
            switch content {
            case .level, .span: false
            case .unknown, .withheld, .oneAnswer, .notRelevant: !hasSign
            }
        look =
            switch (content, hasSign) {
            case (.level(0), true): .bar(.paper, border: .muted, width: 0.9)
            case (.level(0), false): .bar(.rule)
            case (.level(let level), _): .bar(color(level))
            case (.span(let span), true):
                Look(
                    shape: .box, fill: .pale(color(span.low), 0.6), border: color(span.low), borderWidth: 0.9,
                    isDashed: true)
            case (.span(let span), false): .bar(.pale(color(span.low), 0.6))
            case (.unknown, true):
                Look(shape: .box, fill: .paper, border: .unknown, borderWidth: 0.9, isDashed: true)
            case (.unknown, false): Look(shape: .circle, fill: .unknown)
            case (.withheld, true): .bar(.pale(.unknown, 0.55))
            case (.withheld, false): Look(shape: .diamond, fill: .ink)
            case (.oneAnswer, true):
                Look(
                    shape: .box, fill: .pale(.unknown, 0.55), border: .unknown, borderWidth: 0.9,
                    isDashed: true)
            case (.oneAnswer, false): Look(shape: .diamond, fill: .unknown)
            case (.notRelevant, true): .bar(.panel, border: .rule, width: 0.9)
            case (.notRelevant, false): Look(shape: .triangle, fill: .rule)
            }
    }

    func label(_ content: LevelMatrix.Content, size: Double) -> Scene.Label {
        .on(look.fill ?? .paper, content.sign, size: size)
    }

    static func frame(_ id: String, _ rect: Rect) -> Scene.Area {
        Scene.Area(
            id: id, title: "", shape: .polygon(rect.corners), fill: .paper, border: .ink, borderWidth: 1)
    }
}
