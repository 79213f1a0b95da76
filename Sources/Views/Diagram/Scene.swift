/// A drawing before it is drawn: straight lines, and on top of them boxes with text, at known places on a page. Diagrams
/// are built as scenes, and one renderer turns every scene into SVG, PNG, PDF or DOT.
public struct Scene: Sendable {
    public enum Dash: String, Sendable { case solid, dashed, dotted }

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
    }

    public struct Label: Hashable, Sendable {
        public var lines: [String]
        package var size = 11.0
        var color = Color.ink
        var isBold = false
        var isLeft = false
    }

    /// Drawn in this order, so the last lies on top; below all boxes.
    public internal(set) var lines: [Line] = []
    public internal(set) var boxes: [Box] = []
    public package(set) var size = Size(width: 0, height: 0)
    /// The name of the picture, and what it shows in words.
    public internal(set) var title = ""
    public internal(set) var summary = ""
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
    /// Room between text and border.
    var margin = Size(width: 0, height: 0)

    /// The same shape and size, hardly there.
    static func shadow(of look: Look) -> Look {
        var pale = look
        pale.fill = .white
        pale.border = .rule
        return pale
    }
}

/// An opaque color.
package struct Color: Hashable, Sendable {
    package var hex: String

    init(_ hex: String) { self.hex = hex }

    package static let ink = Color("#1B2430")
    package static let muted = Color("#5B6673")
    static let rule = Color("#C9D0D8")
    package static let panel = Color("#F6F7F9")
    package static let white = Color("#FFFFFF")
    /// What was agreed and is not reached.
    package static let alarm = Color("#9B1C1C")

    /// A mixture, for scales with another number of levels than the ramp has.
    func mixed(with other: Color, _ fraction: Double) -> Color {
        func channels(_ color: Color) -> [Double] {
            let number = Int(color.hex.dropFirst(), radix: 16) ?? 0
            return [number >> 16 & 255, number >> 8 & 255, number & 255].map(Double.init)
        }
        let digits = zip(channels(self), channels(other)).map { mine, theirs in
            let value = Int((mine + (theirs - mine) * fraction).rounded())
            let text = String(value, radix: 16, uppercase: true)
            return text.count < 2 ? "0" + text : text
        }
        return Color("#" + digits.joined())
    }
}
