internal import Analysis
internal import Drawing
internal import Model
internal import Words

// A matrix as it is drawn: one grid of cells with a thin rule between them and a frame around what stands together. A part
// of it is drawn alike, so that a large one can be spread over pages.

struct MatrixGrid {
    /// The places of rows and columns among the actors.
    struct Part: Hashable {
        let rows: Range<Int>
        let columns: Range<Int>
        /// Whether every pair stands once, in the row of the first of the two.
        let isHalf: Bool

        func contains(_ row: Int, _ column: Int) -> Bool { row != column && (!isHalf || row < column) }
    }

    /// How rows and columns are headed.
    enum Heads { case names, numbers, both }

    /// Of actors, in the order of rows.
    let names: [String]
    private let actors: [Actor.Place]
    private let matrix: LevelMatrix
    private let context: PictureContext
    private let ids: SceneIDs
    /// How wide the widest name is at the size of the smallest text.
    private let nameWidth: Double
    private let numberWidth: Double

    /// A cell is no smaller than its sign, nor than the name of its row is high.
    static let leastSide = 9.0
    static let greatestSide = 22.0
    private static let smallestText = 9.0
    private static let longestName = 26

    init(_ matrix: LevelMatrix, _ context: PictureContext) throws(DiagramError) {
        self.matrix = matrix
        self.context = context
        actors = matrix.actors
        names = context.shortNames(actors, longest: Self.longestName)
        ids = SceneIDs(actors.map { context.network.actors[$0].id.text })
        nameWidth = try ChartCanvas.width(names, size: Self.smallestText, in: context.theme)
        numberWidth = try ChartCanvas.width(
            [String(actors.count)], size: Self.smallestText, in: context.theme)
    }

    private var language: Language { context.language }

    /// What the heads of rows, and of columns, take.
    func margin(_ heads: Heads) -> Size {
        let between = 5.0
        let (name, number) = (nameWidth + between, numberWidth + between)
        return switch heads {
        case .names: Size(width: name + 2, height: name + 2)
        case .numbers: Size(width: name + number, height: number)
        case .both: Size(width: name + number, height: name + number)
        }
    }

    /// Text grows with the cells, but little.
    private func textSize(_ side: Double) -> Double { side < 13 ? Self.smallestText : 10 }

    func drawing(_ part: Part, side: Double, heads: Heads) throws(DiagramError) -> Scene {
        var canvas = ChartCanvas(theme: context.theme)
        let textSize = textSize(side)
        let growth = textSize / Self.smallestText
        let margin = margin(heads)
        let corner = Point(x: margin.width * growth, y: margin.height * growth)
        let size = Size(width: side * Double(part.columns.count), height: side * Double(part.rows.count))
        func x(_ column: Int) -> Double { corner.x + Double(column - part.columns.lowerBound) * side }
        func y(_ row: Int) -> Double { corner.y + Double(row - part.rows.lowerBound) * side }
        let number = heads == .names ? 0 : numberWidth * growth + 4
        for row in part.rows {
            let middle = y(row) + side / 2
            canvas.say(
                "row-\(row)", names[row], at: Point(x: corner.x - 4 - number, y: middle), .right,
                size: textSize, role: .name)
            guard heads != .names else { continue }
            canvas.say(
                "row-number-\(row)", "\(row + 1)", at: Point(x: corner.x - 4, y: middle), .right,
                size: textSize, color: .muted, role: .name)
        }
        for column in part.columns {
            let middle = x(column) + side / 2
            if heads != .numbers {
                canvas.say(
                    "column-\(column)", names[column], at: Point(x: middle, y: corner.y - 4 - number),
                    size: textSize, isTurned: true, role: .name)
            }
            guard heads != .names else { continue }
            canvas.say(
                "column-number-\(column)", "\(column + 1)", at: Point(x: middle, y: corner.y - 4),
                size: textSize, color: .muted, isTurned: true, role: .name)
        }
        if let below = below(part) {
            canvas.area(
                Scene.Area(
                    id: "told-elsewhere", title: "",
                    shape: .polygon(
                        below.map { Point(x: x($0.column), y: y($0.row)) }), fill: .panel))
        }
        for row in part.rows {
            for column in part.columns {
                let rect = Rect(x: x(column), y: y(row), width: side, height: side)
                if row == column {
                    canvas.rule("self-\(row)", rect.corners[0], rect.corners[2])
                    continue
                }
                guard part.contains(row, column) else { continue }
                guard let cell = matrix.cells[actors[row]]?[actors[column]] else { continue }
                draw(cell, actors[row], actors[column], rect, textSize, on: &canvas)
            }
        }
        rule(part, corner, size, side, on: &canvas)
        var scene = try canvas.drawn(Size(width: corner.x + size.width, height: corner.y + size.height))
        // A line of text is measured with the room that others need above and below it.
        for place in scene.boxes.indices where scene.boxes[place].role == .name {
            let isRow = scene.boxes[place].id.hasPrefix("row-")
            if isRow {
                scene.boxes[place].size.height = min(scene.boxes[place].size.height, side - 0.02)
            } else {
                scene.boxes[place].size.width = min(scene.boxes[place].size.width, side - 0.02)
            }
        }
        return scene
    }

    private func draw(
        _ cell: LevelMatrix.Cell, _ row: Actor.Place, _ column: Actor.Place, _ rect: Rect, _ textSize: Double,
        on canvas: inout ChartCanvas
    ) {
        let network = context.network
        let name =
            "\(ids.plain(network.actors[row].id.text))--\(ids.plain(network.actors[column].id.text))"
        let id = "cell-\(name)"
        if let ground = cell.content.ground(context.scale) {
            canvas.area(
                Scene.Area(
                    id: "ground-\(name)", title: "", shape: .polygon(rect.corners), fill: ground))
        }
        let mark = cell.mark.map(MatrixMark.init)
        if let backing = mark?.backing(rect) {
            canvas.area(
                Scene.Area(id: id + "-backing", title: "", shape: .polygon(backing.corners), fill: .paper))
        }
        let title = title(cell, row, column)
        var place = rect
        if let mark {
            for line in mark.lines(rect, id: id, role: .mark) { canvas.add(line) }
            for box in mark.boxes(rect, id: id, role: .mark, title: "") { canvas.add(box) }
            place.minX += mark.shift(rect)
            place.maxX += mark.shift(rect)
        }
        canvas.mark(
            id, place, Look(), title: title,
            label: cell.content.label(context.scale, isNarrow: isNarrow(rect.width), size: textSize))
        if cell.isDocument, showsDocuments {
            canvas.add(
                MatrixMark.document(
                    rect, on: cell.content.ground(context.scale), id: id + "-document", role: .mark))
        }
    }

    /// Around the cells below the diagonal of a half, whose pairs stand above it.
    private func below(_ part: Part) -> [(row: Int, column: Int)]? {
        let columns = part.columns
        let rows = part.rows.filter { $0 > columns.lowerBound }
        guard part.isHalf, let first = rows.first, let last = rows.last else { return nil }
        let steps = rows.flatMap { row in
            [
                (row: row, column: min(row, columns.upperBound)),
                (row: row + 1, column: min(row, columns.upperBound)),
            ]
        }
        return [(row: first, column: columns.lowerBound)] + steps + [
            (row: last + 1, column: columns.lowerBound)
        ]
    }

    func isNarrow(_ side: Double) -> Bool { side < 18 }

    /// Where documents say everything, no cell needs to say so.
    var showsDocuments: Bool { !context.analyzedWave.isDocumentsOnly }

    private func title(_ cell: LevelMatrix.Cell, _ row: Actor.Place, _ column: Actor.Place) -> String {
        let knows = cell.oneAnswer != nil
        var words = cell.content.words(context.scale, language, knowsAnswers: knows)
        if let span = cell.oneAnswer { words += " (\(span.description))" }
        if cell.isDocument { words += language(" (dokument)", " (document)") }
        if let mark = cell.mark { words += ", " + mark.label(language).lowercasedFirst }
        return "\(context.name(row)) – \(context.name(column)): \(words)"
    }

    // MARK: Rules and frames

    private func rule(
        _ part: Part, _ corner: Point, _ size: Size, _ side: Double, on canvas: inout ChartCanvas
    ) {
        let end = Point(x: corner.x + size.width, y: corner.y + size.height)
        for line in 0...part.rows.count {
            let y = corner.y + Double(line) * side
            canvas.rule("across-\(line)", Point(x: corner.x, y: y), Point(x: end.x, y: y), width: 0.5)
        }
        for line in 0...part.columns.count {
            let x = corner.x + Double(line) * side
            canvas.rule("down-\(line)", Point(x: x, y: corner.y), Point(x: x, y: end.y), width: 0.5)
        }
        guard matrix.hasGroups else { return }
        var first = 0
        for (number, group) in matrix.groups.enumerated() {
            let members = first..<(first + group.actors.count)
            first = members.upperBound
            let rows = members.clamped(to: part.rows)
            let columns = members.clamped(to: part.columns)
            guard members.count > 1, !rows.isEmpty, !columns.isEmpty else { continue }
            let frame = Rect(
                minX: corner.x + Double(columns.lowerBound - part.columns.lowerBound) * side,
                minY: corner.y + Double(rows.lowerBound - part.rows.lowerBound) * side,
                maxX: corner.x + Double(columns.upperBound - part.columns.lowerBound) * side,
                maxY: corner.y + Double(rows.upperBound - part.rows.lowerBound) * side)
            // A side where the group goes on elsewhere stays open.
            let corners = frame.corners
            let isOpen = [
                rows.lowerBound > members.lowerBound, columns.upperBound < members.upperBound,
                rows.upperBound < members.upperBound, columns.lowerBound > members.lowerBound,
            ]
            for place in 0..<4 where !isOpen[place] {
                canvas.rule(
                    "group-\(number)-\(place)", corners[place], corners[(place + 1) % 4], color: .ink,
                    width: 1.3)
            }
        }
    }
}
