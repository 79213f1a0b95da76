internal import Analysis
internal import Drawing
internal import Model
internal import Words

// How a cell looks, in the matrix and in its key: a ground and a sign for what is said, a frame and a mark in its corner
// where a target stands out. Each is told from the others without its color.

extension LevelMatrix.Content {
    /// What stands in a cell.
    ///
    /// - Parameter isNarrow: whether there is room for one character only.
    func sign(isNarrow: Bool) -> String {
        switch self {
        case .level(let level): "\(level)"
        case .span(let span): isNarrow ? "~" : span.description
        case .unknown: ShownLevel.unknown.sign
        case .withheld: ShownLevel.withheld.sign
        case .oneAnswer: ShownLevel.oneAnswer.sign
        case .notRelevant: "–"
        case .nothing: ""
        }
    }

    /// Nil for none of its own.
    func ground(_ scale: Scale) -> Color? {
        func color(_ level: Level) -> Color { .level(step: max(level, 1) - 1, of: scale.top) }
        return switch self {
        case .level(0), .unknown, .nothing: nil
        case .level(let level): color(level)
        case .span(let span): .pale(color(span.low), 0.6)
        case .withheld: .pale(.unknown, 0.45)
        case .oneAnswer: .pale(.unknown, 0.75)
        case .notRelevant: .panel
        }
    }

    func label(_ scale: Scale, isNarrow: Bool, size: Double) -> Scene.Label? {
        let sign = sign(isNarrow: isNarrow)
        return sign.isEmpty ? nil : .on(ground(scale) ?? .paper, sign, size: size)
    }

    /// - Parameter knowsAnswers: whether the reader may know which level the only answer is.
    func words(_ scale: Scale, _ language: Language, knowsAnswers: Bool = false) -> String {
        switch self {
        case .level(0): "0 \(scale.name(0, language))"
        case .level(let level): "\(level) \(scale.name(level, language))"
        case .span(let span): span.description
        case .unknown: language("okänt", "unknown")
        case .withheld: language("nivån visas inte", "level not shown")
        case .oneAnswer:
            knowsAnswers
                ? language("bara den ena har svarat", "only one has answered")
                : ToldState.oneAnswer.label(language).lowercasedFirst
        case .notRelevant: language("ej aktuell", "not relevant")
        case .nothing: language("ingen uppgift", "nothing said")
        }
    }
}

/// The frame of a cell whose relation is out of line with its target, and the mark in its corner.
struct MatrixMark {
    let look: TargetLook

    private var color: Color { look == .contested ? .ink : look.stroke.color }

    private var width: Double {
        switch look {
        case .belowProposed, .belowExample: 0.9
        case .contested: 1.2
        default: 1.6
        }
    }

    /// The mark's corner in a cell.
    private func corner(_ cell: Rect) -> Rect {
        let side = max(4, cell.height * 0.36)
        let edge = width * 0.6
        return Rect(x: cell.maxX - edge - side, y: cell.minY + edge, width: side, height: side)
    }

    /// How far the cell's sign stands aside for the mark.
    func shift(_ cell: Rect) -> Double { -corner(cell).width * 0.4 }

    /// Under what is a line, so that it is seen on a dark cell.
    func backing(_ cell: Rect) -> Rect? { strokes(cell).isEmpty ? nil : corner(cell).inset(-0.4, -0.4) }

    func boxes(_ cell: Rect, id: String, role: Scene.Role, title: String) -> [Scene.Box] {
        func box(_ part: String, _ rect: Rect, _ look: Look) -> Scene.Box {
            Scene.Box(
                id: "\(id)-\(part)", role: role, title: title, center: rect.center,
                size: Size(width: rect.width, height: rect.height), label: Scene.Label(lines: []), look: look)
        }
        let frame = box(
            "frame", cell.inset(width / 2, width / 2),
            Look(
                shape: .box, border: color, borderWidth: width, isDashed: look == .belowByOneAnswer))
        guard let shape else { return [frame] }
        var ground =
            isHollow ? Look.bar(.paper, border: color, width: 0.7) : .bar(color, border: .paper, width: 0.4)
        ground.shape = shape
        return [frame, box("mark", corner(cell), ground)]
    }

    /// Nil for a mark of lines.
    private var shape: Look.Shape? {
        switch look {
        case .missing: .circle
        case .below, .belowByOneAnswer, .belowProposed: .triangleDown
        case .belowExample: .diamond
        case .above: .triangle
        default: nil
        }
    }

    private var isHollow: Bool { [.missing, .belowProposed, .belowExample].contains(look) }

    /// The lines of a mark that is made of lines.
    func lines(_ cell: Rect, id: String, role: Scene.Role) -> [Scene.Line] {
        strokes(cell).enumerated().map { number, path in
            Scene.Line(
                id: "\(id)-stroke-\(number)", role: role, title: "", path: path, color: color, width: 0.9,
                dash: .solid)
        }
    }

    /// What tells in a cell's lower left corner that a document says so, and no side.
    static func document(_ cell: Rect, on ground: Color?, id: String, role: Scene.Role) -> Scene.Box {
        let side = max(2.4, cell.height * 0.22)
        return Scene.Box(
            id: id, role: role, title: "",
            center: Point(x: cell.minX + side / 2 + 0.4, y: cell.maxY - side / 2 - 0.4),
            size: Size(width: side, height: side), label: Scene.Label(lines: []),
            look: Look(shape: .box, fill: .text(on: ground ?? .paper)))
    }

    private func strokes(_ cell: Rect) -> [Segment] {
        let rect = corner(cell)
        func line(_ from: (Double, Double), _ to: (Double, Double)) -> Segment {
            func point(_ share: (Double, Double)) -> Point {
                Point(x: rect.minX + share.0 * rect.width, y: rect.minY + share.1 * rect.height)
            }
            return Segment(from: point(from), to: point(to))
        }
        switch look {
        case .contested:
            return [line((0, 0.33), (1, 0.33)), line((0, 0.72), (1, 0.72)), line((0.25, 1), (0.75, 0))]
        case .toTakeUp: return [line((0.5, 0), (0.5, 0.62)), line((0.5, 0.8), (0.5, 1))]
        default: return []
        }
    }
}
