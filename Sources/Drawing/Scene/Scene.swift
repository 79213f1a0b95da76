/// A drawing before it is drawn: areas, on top of them straight lines, and on top of those boxes with text, at known
/// places on a page. Every picture is built as a scene.
public struct Scene: Sendable {
    public enum Dash: String, Sendable { case solid, dashed, dotted }

    /// A diagram is a graph, and can be written as one; a chart is none.
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
        package var fill: Color?
        /// 0 … 1.
        package var opacity = 1.0
        package var border: Color?
        package var borderWidth = 1.0
        package var dash = Dash.solid

        package init(
            id: String, role: Role = .area, title: String, shape: Shape, fill: Color? = nil,
            opacity: Double = 1,
            border: Color? = nil, borderWidth: Double = 1, dash: Dash = .solid
        ) {
            self.id = id
            self.role = role
            self.title = title
            self.shape = shape
            self.fill = fill
            self.opacity = opacity
            self.border = border
            self.borderWidth = borderWidth
            self.dash = dash
        }
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
        package var color: Color
        package var width: Double
        package var dash: Dash

        package init(
            id: String, role: Role, title: String, path: Segment, ends: [String] = [], color: Color,
            width: Double,
            dash: Dash
        ) {
            self.id = id
            self.role = role
            self.title = title
            self.path = path
            self.ends = ends
            self.color = color
            self.width = width
            self.dash = dash
        }
    }

    public struct Box: Sendable {
        public var id: String
        public var role: Role
        public var title: String
        public var center: Point
        public var size: Size
        public var label: Label
        package var look: Look
        /// The id of what it stands for, as its folder has it: what a graph as text calls it. Empty where it stands for
        /// nothing that has one.
        package var key: String

        package init(
            id: String, key: String = "", role: Role, title: String, center: Point, size: Size, label: Label,
            look: Look
        ) {
            self.id = id
            self.key = key
            self.role = role
            self.title = title
            self.center = center
            self.size = size
            self.label = label
            self.look = look
        }

        public var rect: Rect { Rect(center: center, size: size) }
        /// Of its text.
        public var fontSize: Double { label.size }
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
        package var color = Color.ink
        package var isBold = false
        package var isLeft = false
        /// Ends at the right edge.
        var isRight = false
        /// Read from the bottom up.
        package var isTurned = false

        package init(
            lines: [String], size: Double = 11, color: Color = .ink, isBold: Bool = false,
            isLeft: Bool = false,
            isRight: Bool = false, isTurned: Bool = false
        ) {
            self.lines = lines
            self.size = size
            self.color = color
            self.isBold = isBold
            self.isLeft = isLeft
            self.isRight = isRight
            self.isTurned = isTurned
        }
    }

    /// A picture in the picture.
    struct Image: Sendable {
        var id: String
        var rect: Rect
        var logo: Logo
    }

    var images: [Image] = []
    /// How large a point of the drawing is: what has a size of its own, such as a dash, grows with the rest.
    var unit = 1.0
    /// The page that it has been put on; nil when it is as large as it became.
    public package(set) var page: PageFormat?
    public package(set) var sort = Sort.diagram
    package var theme: Theme

    /// Drawn in this order, so the last lies on top; below all lines.
    public package(set) var areas: [Area] = []
    /// Likewise, below all boxes.
    public package(set) var lines: [Line] = []
    public package(set) var boxes: [Box] = []
    public package(set) var size = Size(width: 0, height: 0)
    /// The name of the picture, and what it shows in words.
    public package(set) var title = ""
    public package(set) var summary = ""

    package init(_ sort: Sort = .diagram, theme: Theme) {
        self.sort = sort
        self.theme = theme
    }
}

/// How a box looks.
package struct Look: Hashable, Sendable {
    package enum Shape: String, Sendable {
        case box, rounded, ellipse, hexagon, octagon, note, tab, component, circle, square, diamond, triangle
        case triangleDown = "invtriangle"
        /// Text alone.
        case none
    }

    package var shape = Shape.none
    package var fill: Color?
    package var border: Color?
    package var borderWidth = 1.1
    /// Two draw a double border.
    package var borders = 1
    package var isDashed = false
    /// Whether the box keeps its size whatever its text would need.
    package var isFixed = false
    /// Room between text and border.
    package var margin = Size(width: 0, height: 0)

    package init(
        shape: Shape = .none, fill: Color? = nil, border: Color? = nil, borderWidth: Double = 1.1,
        borders: Int = 1, isDashed: Bool = false, isFixed: Bool = false,
        margin: Size = Size(width: 0, height: 0)
    ) {
        self.shape = shape
        self.fill = fill
        self.border = border
        self.borderWidth = borderWidth
        self.borders = borders
        self.isDashed = isDashed
        self.isFixed = isFixed
        self.margin = margin
    }

    /// The same shape and size, hardly there.
    package static func shadow(of look: Look) -> Look {
        var pale = look
        pale.fill = .paper
        pale.border = .rule
        return pale
    }
}
