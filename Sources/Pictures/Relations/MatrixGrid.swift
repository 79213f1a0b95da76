internal import Analysis
internal import Drawing
internal import Model
internal import Words

// A matrix as it is drawn: a square of cells, kind by kind, as large as there is room for.

struct MatrixGrid {
    let actors: [Actor.Place]
    private let matrix: LevelMatrix
    private let context: PictureContext
    /// The side of a cell.
    private let side: Double
    private let ids: SceneIDs

    /// On a page nothing is smaller than can be read: below these signs, and then names, are left out.
    private var signsFrom: Double { context.page == nil ? 10.5 : 18 }
    private var namesFrom: Double { context.page == nil ? 9 : 11.5 }
    /// How long a name may be.
    private let longest: Int

    /// Sides to try on a page, the roomiest first.
    static let sides: [Double] = [22, 18, 15, 11.5, 8, 5, 3.5, 2.6]

    /// - Parameter side: of a cell; nil for what suits the number of actors.
    init(_ matrix: LevelMatrix, _ context: PictureContext, side: Double? = nil) {
        longest = side.map { $0 < 18 ? 26 : 34 } ?? 34
        self.matrix = matrix
        self.context = context
        actors = matrix.actors
        self.side = side ?? max(2.6, min(22, 680 / Double(max(1, matrix.actors.count))))
        ids = SceneIDs(matrix.actors.map { context.network.actors[$0].id.text })
    }

    private var language: Language { context.language }
    private var scale: Scale { context.scale }
    var hasSigns: Bool { side >= signsFrom }
    var hasNames: Bool { side >= namesFrom }
    /// Between two kinds, where a kind's name stands when actors have names.
    private var gap: Double { hasNames ? 18 : max(3, side) }

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

    /// What the rows and columns are called.
    var names: [String] { context.shortNames(actors, longest: longest) }

    func drawing() throws(DiagramError) -> Scene {
        var canvas = ChartCanvas(theme: context.theme)
        let names = names
        let fontSize = max(context.page == nil ? 0 : 9, min(10, side * 0.8))
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
        let size = max(
            context.page == nil ? 0 : 9, min(10, side * (cell.content.sign.count > 1 ? 0.41 : 0.62)))
        canvas.mark(
            id, place, sample.look,
            title:
                "\(context.name(row)) – \(context.name(column)): \(cell.content.words(scale, language))\(document)",
            label: hasSigns ? sample.label(cell.content, size: size) : nil)
    }
}

/// How a cell looks, in the matrix and in its key. Without its sign it must be told from others by size and shape.
struct MatrixCell {
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
