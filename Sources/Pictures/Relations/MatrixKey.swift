internal import Analysis
internal import Drawing
internal import Model
internal import Words

// What is in a matrix, counted once for its key, its words and its table.

struct MatrixCount {
    typealias Entry = (row: Actor.Place, column: Actor.Place, cell: LevelMatrix.Cell)

    /// Each relation once; each answer once where sides are shown.
    let entries: [Entry]
    private(set) var contents: [LevelMatrix.Content: Int] = [:]
    private(set) var marks: [TargetLook: Int] = [:]
    private(set) var documents = 0
    /// Whether readers may know what the only answer to a relation is.
    private(set) var knowsAnswers = false

    private let matrix: LevelMatrix
    private let context: PictureContext

    private var language: Language { context.language }
    private var scale: Scale { context.scale }

    init(_ matrix: LevelMatrix, _ context: PictureContext) {
        self.matrix = matrix
        self.context = context
        let actors = matrix.actors
        entries = actors.enumerated().flatMap { place, row -> [Entry] in
            guard let cells = matrix.cells[row] else { return [] }
            return (matrix.showsSides ? actors[...] : actors[(place + 1)...]).compactMap { column in
                cells[column].map { (row, column, $0) }
            }
        }
        for entry in entries {
            let cell = entry.cell
            if cell.content != .nothing { contents[cell.content, default: 0] += 1 }
            if let mark = cell.mark { marks[mark, default: 0] += 1 }
            if cell.isDocument { documents += 1 }
            if cell.oneAnswer != nil { knowsAnswers = true }
        }
        let pairs = actors.count * (actors.count - 1) / (matrix.showsSides ? 1 : 2)
        let blank = pairs - contents.values.reduce(0, +)
        if blank > 0 { contents[.nothing] = blank }
    }

    private var spans: Int {
        contents.filter { if case .span = $0.key { true } else { false } }.values.reduce(0, +)
    }

    // MARK: In words

    var summary: String {
        let levels = scale.steps.reversed().compactMap { step -> String? in
            guard let count = contents[.level(step.level)] else { return nil }
            return language(
                "\(language.count(count)) på nivå \(context.levelName(step.level))",
                "\(language.count(count)) at level \(context.levelName(step.level))")
        }
        func isOne(_ content: LevelMatrix.Content) -> Bool { contents[content] == 1 }
        let counts: [(Int, String)] = [
            (contents[.level(0)] ?? 0, language("utan samverkan", "without a tie")),
            (spans, language("mellan två nivåer", "between two levels")),
            (contents[.withheld] ?? 0, language("vars nivå inte visas", "of which the level is not shown")),
            (
                contents[.oneAnswer] ?? 0,
                knowsAnswers
                    ? language("som bara den ena har svarat om", "that only one has answered for")
                    : language(
                        "om \(isOne(.oneAnswer) ? "vilken" : "vilka") ett svar finns",
                        "of which one answer exists")
            ),
            (contents[.unknown] ?? 0, language(isOne(.unknown) ? "okänd" : "okända", "unknown")),
            (
                contents[.notRelevant] ?? 0,
                language(isOne(.notRelevant) ? "ej aktuell" : "ej aktuella", "not relevant")
            ),
            (contents[.nothing] ?? 0, language("som ingen uppgift gäller", "of which nothing is said")),
        ]
        let rest = counts.filter { $0.0 > 0 }.map { "\(language.count($0.0)) \($0.1)" }
        let what =
            matrix.showsSides
            ? language("svar om varandra", "answers about each other") : language("relationer", "relations")
        let actors = language.actors(matrix.actors.count)
        var text = language(
            "Matrisen visar \(actors) och deras \(what): \(language.list(levels + rest)).",
            "The matrix shows \(actors) and their \(what): \(language.list(levels + rest)).")
        let standing = TargetLook.allCases.compactMap { look in
            marks[look].map { "\(look.label(language).lowercasedFirst): \(language.count($0))" }
        }
        if !standing.isEmpty {
            text +=
                language(" Mot målen: ", " Against the targets: ") + standing.joined(separator: "; ") + "."
        }
        return text
    }

    // MARK: The key

    /// - Parameter isNarrow: whether cells have room for one character only.
    func sections(isNarrow: Bool, showsDocuments: Bool) -> [(heading: String, rows: [Legend.Row])] {
        func row(_ content: LevelMatrix.Content, _ text: String, _ count: Int) -> Legend.Row {
            Legend.Row(
                sample: .cell(
                    .bar(content.ground(scale) ?? .paper, border: .rule, width: 0.8),
                    content.label(scale, isNarrow: isNarrow, size: 10), isFramed: false),
                text: text, count: count)
        }
        let levels = scale.levels.reversed().compactMap { level -> Legend.Row? in
            let content = LevelMatrix.Content.level(level)
            return contents[content].map { row(content, content.words(scale, language), $0) }
        }
        var rest: [Legend.Row] = []
        let spanned = contents.keys.filter { if case .span = $0 { true } else { false } }
        if let span = spanned.min(by: { $0.sign(isNarrow: false) < $1.sign(isNarrow: false) }) {
            rest.append(row(span, language("mellan två nivåer", "between two levels"), spans))
        }
        for content in [LevelMatrix.Content.withheld, .oneAnswer, .unknown, .notRelevant, .nothing] {
            guard let count = contents[content] else { continue }
            let words = content.words(scale, language, knowsAnswers: knowsAnswers)
            rest.append(
                row(content, content == .nothing ? language("tomt: ", "blank: ") + words : words, count))
        }
        let cell = Rect(x: -7, y: -7, width: 14, height: 14)
        let targets = TargetLook.allCases.compactMap { look -> Legend.Row? in
            guard let count = marks[look] else { return nil }
            let mark = MatrixMark(look: look)
            return Legend.Row(
                sample: .drawing(
                    boxes: mark.boxes(cell, id: "", role: .panel, title: ""),
                    lines: mark.lines(cell, id: "", role: .legend)),
                text: look.label(language), count: count)
        }
        let ground = Scene.Box(
            id: "", role: .panel, title: "", center: cell.center, size: Size(width: 24, height: 14),
            label: Scene.Label(lines: []), look: .bar(.paper, border: .rule, width: 0.8))
        let wide = Rect(x: -12, y: -7, width: 24, height: 14)
        let evidence =
            documents == 0 || !showsDocuments
            ? []
            : [
                Legend.Row(
                    sample: .drawing(
                        boxes: [ground, MatrixMark.document(wide, on: nil, id: "", role: .panel)], lines: []),
                    text: language("hörn: ur dokument", "corner: from a document"), count: documents)
            ]
        return [
            (
                matrix.showsSides
                    ? language("Nivå, antal svar", "Level, answers")
                    : language("Nivå, antal relationer", "Level, relations"),
                levels
            ),
            (language("Utan en säker nivå", "Without a sure level"), rest),
            (language("Mot målet", "Against the target"), targets),
            (language("Vem säger det", "Who says so"), evidence),
        ]
    }
}
