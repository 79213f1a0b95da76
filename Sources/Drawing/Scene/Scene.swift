/// A drawing before it is drawn: areas, on top of them straight lines, and on top of those boxes with text, at known
/// places on a page. Every picture is built as a scene. Graphviz draws diagrams; charts, which are no graphs, have a
/// writer of their own.
public struct Scene: Sendable {
    public enum Dash: String, Sendable { case solid, dashed, dotted }

    public enum Sort: Sendable { case diagram, chart }

    /// A shape without text: a disc, a hull, a ribbon.
    public struct Area: Sendable {
        public enum Shape: Sendable {
            case ellipse(Rect)
            /// Closed, with straight sides.
            case polygon([Point])
            /// Closed, with cubic Bézier sides: a start, then two control points and an end for each side.
            case curve([Point])
        }

        public var id: String
        public var role = Role.area
        public var title: String
        public var shape: Shape
        var fill: Color?
        /// 0 … 1.
        var opacity = 1.0
        var border: Color?
        var borderWidth = 1.0
        var dash = Dash.solid
    }

    public struct Line: Sendable {
        /// Unique in the scene; the element's id in the SVG.
        public var id: String
        public var role: Role
        /// What a screen reader or a pointer is told.
        public var title: String
        public var path: Segment
        /// The boxes that it joins, when it joins any.
        public var ends: [String] = []
        var color: Color
        var width: Double
        var dash: Dash
    }

    public struct Box: Sendable {
        public var id: String
        public var role: Role
        public var title: String
        public var center: Point
        public var size: Size
        public var label: Label
        var look: Look

        public var rect: Rect { Rect(center: center, size: size) }
    }

    /// What an element is for: the class in the SVG.
    public enum Role: String, Sendable {
        /// `shadow`: where an actor stands in other pictures on the same layout.
        case actor, shadow, tie, missing, digit, name, heading, text, notice, panel, legend
        /// A ground under other things; a bar, a cell or a point that stands for a number; an axis or a rule.
        case area, mark, axis
    }

    public struct Label: Hashable, Sendable {
        public var lines: [String]
        package var size = 11.0
        var color = Color.ink
        var isBold = false
        var isLeft = false
        /// Ends at the right edge. Only charts can.
        var isRight = false
        /// Read from the bottom up. Only charts can.
        var isTurned = false
    }

    /// A picture in the picture.
    struct Image: Sendable {
        var id: String
        var rect: Rect
        var logo: Logo
    }

    var images: [Image] = []
    public internal(set) var sort = Sort.diagram
    package internal(set) var theme: Theme

    /// Drawn in this order, so the last lies on top; below all lines.
    public internal(set) var areas: [Area] = []
    /// Likewise, below all boxes.
    public internal(set) var lines: [Line] = []
    public internal(set) var boxes: [Box] = []
    public package(set) var size = Size(width: 0, height: 0)
    /// The name of the picture, and what it shows in words.
    public internal(set) var title = ""
    public internal(set) var summary = ""

    init(_ sort: Sort = .diagram, theme: Theme) {
        self.sort = sort
        self.theme = theme
    }
}

/// How a box looks.
struct Look: Hashable, Sendable {
    enum Shape: String, Sendable {
        case box, rounded, ellipse, hexagon, octagon, note, tab, component, circle, square, diamond, triangle
        /// Text alone.
        case none
    }

    var shape = Shape.none
    var fill: Color?
    var border: Color?
    var borderWidth = 1.1
    /// Two draw a double border.
    var borders = 1
    var isDashed = false
    /// Whether the box keeps its size whatever its text would need.
    var isFixed = false
    /// Room between text and border.
    var margin = Size(width: 0, height: 0)

    /// The same shape and size, hardly there.
    static func shadow(of look: Look) -> Look {
        var pale = look
        pale.fill = .paper
        pale.border = .rule
        return pale
    }
}
