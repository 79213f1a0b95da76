// A scene written as SVG: the only way that pictures are drawn. Bitmaps and pages are made of it. Text stays text; an
// element carries its id, its role as a class, and what it says to those who do not see it as a title.

struct SVGWriter {
    private let scene: Scene
    /// Of every id.
    private let prefix: String
    private let isInline: Bool
    private let font: String

    /// - Parameter prefix: of ids, for an element in a page of HTML, which gives it its size; nil for a document of its own.
    init(_ scene: Scene, inline prefix: String? = nil) {
        self.scene = scene
        self.prefix = prefix ?? ""
        isInline = prefix != nil
        font = Self.escaped(scene.theme.fontName)
    }

    func text() -> String {
        var result = isInline ? "" : #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
        result += root
        let page = #"width="\#(number(scene.size.width))" height="\#(number(scene.size.height))""#
        result += #"<rect \#(page) fill="\#(hex(.paper))"/>"# + "\n"
        for area in scene.areas { result += group(area.id, area.role, area.title, shape(area)) }
        for line in scene.lines { result += group(line.id, line.role, line.title, stroke(line)) }
        for box in scene.boxes { result += group(box.id, box.role, box.title, ground(box) + words(box)) }
        for image in scene.images { result += picture(image) }
        return result + "</svg>\n"
    }

    // MARK: What has a name

    /// The root element's beginning, with the picture's name and what it shows in words.
    private var root: String {
        let width = number(scene.size.width)
        let height = number(scene.size.height)
        // A screen counts in pixels, and on a page of HTML a picture of its own size is not to be shrunk.
        let unit = scene.page == .screen ? "px" : "pt"
        let hasSize = !isInline || scene.page == .screen
        let size = hasSize ? #" width="\#(width)\#(unit)" height="\#(height)\#(unit)""# : ""
        let title = prefix + "title"
        let summary = scene.summary.isEmpty ? nil : prefix + "summary"
        let names = [title, summary].compactMap { $0 }.joined(separator: " ")
        var result = """
            <svg xmlns="http://www.w3.org/2000/svg"\(size) viewBox="0 0 \(width) \(height)" role="img" \
            aria-labelledby="\(names)">
            <title id="\(title)">\(Self.escaped(scene.title))</title>

            """
        if let summary {
            result += #"<desc id="\#(summary)">\#(Self.escaped(scene.summary))</desc>"# + "\n"
        }
        return result
    }

    private func group(_ id: String, _ role: Scene.Role, _ title: String, _ inside: String) -> String {
        let name = title.isEmpty ? "" : "<title>\(Self.escaped(title))</title>\n"
        return #"<g id="\#(prefix)\#(Self.escaped(id))" class="\#(role.rawValue)">"# + "\n" + name + inside
            + "</g>\n"
    }

    /// A picture in the picture, its bytes with it. Decoration: what it says is said in words elsewhere.
    private func picture(_ image: Scene.Image) -> String {
        let rect = image.rect
        return
            #"<image id="\#(prefix)\#(image.id)" \#(place(rect)) href="\#(image.logo.dataURI)"/>"# + "\n"
    }

    // MARK: Shapes

    private func shape(_ area: Scene.Area) -> String {
        let paint = paint(area.fill, area.border, area.borderWidth, area.dash, opacity: area.opacity)
        switch area.shape {
        case .ellipse(let rect): return ellipse(rect, paint)
        case .polygon(let points): return polygon(points, paint)
        case .curve(let points):
            let places = points.map(pair)
            return #"<path d="M\#(places[0]) C\#(places.dropFirst().joined(separator: " "))" \#(paint)/>"#
                + "\n"
        }
    }

    private func stroke(_ line: Scene.Line) -> String {
        let (from, to) = (line.path.from, line.path.to)
        let ends =
            #"x1="\#(number(from.x))" y1="\#(number(from.y))" x2="\#(number(to.x))" y2="\#(number(to.y))""#
        return "<line \(ends) \(paint(nil, line.color, line.width, line.dash))/>\n"
    }

    /// Between the two lines of a double border.
    private var betweenBorders: Double { 4 * scene.unit }

    private func ground(_ box: Scene.Box) -> String {
        let look = box.look
        guard look.shape != .none, look.fill != nil || look.border != nil else { return "" }
        let dash: Scene.Dash = look.isDashed ? .dashed : .solid
        let inner = paint(look.fill, look.border, look.borderWidth, dash)
        guard look.borders > 1, look.border != nil else { return outline(look.shape, box.rect, inner) }
        // Lines that pass below do not show between the two.
        let outer = paint(.paper, look.border, look.borderWidth, dash)
        return outline(look.shape, box.rect, outer)
            + outline(look.shape, box.rect.inset(betweenBorders, betweenBorders), inner)
    }

    private func outline(_ shape: Look.Shape, _ rect: Rect, _ paint: String) -> String {
        let (width, height) = (rect.width, rect.height)
        func corners(_ shares: [(Double, Double)]) -> String {
            polygon(shares.map { Point(x: rect.minX + $0.0 * width, y: rect.minY + $0.1 * height) }, paint)
        }
        // What is rounded or cut off at a corner, and what stands out at an edge.
        let corner = min(12 * scene.unit, min(width, height) / 3)
        let (fold, stub) = (corner / 2, corner / 3)
        switch shape {
        case .none: return ""
        case .ellipse, .circle: return ellipse(rect, paint)
        case .diamond: return corners([(0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)])
        case .triangle: return corners([(0.5, 0), (1, 1), (0, 1)])
        case .triangleDown: return corners([(0, 0), (1, 0), (0.5, 1)])
        case .hexagon: return corners([(0.25, 0), (0.75, 0), (1, 0.5), (0.75, 1), (0.25, 1), (0, 0.5)])
        case .octagon:
            return corners([
                (0.29, 0), (0.71, 0), (1, 0.29), (1, 0.71), (0.71, 1), (0.29, 1), (0, 0.71), (0, 0.29),
            ])
        case .box, .square: return rectangle(rect, paint)
        case .rounded: return rectangle(rect, #"rx="\#(number(corner))" "# + paint)
        case .note:
            let (x, y) = (rect.maxX - fold, rect.minY + fold)
            let sheet = [
                Point(x: rect.minX, y: rect.minY), Point(x: x, y: rect.minY), Point(x: rect.maxX, y: y),
                Point(x: rect.maxX, y: rect.maxY), Point(x: rect.minX, y: rect.maxY),
            ]
            return polygon(sheet, paint)
                + polygon([sheet[1], Point(x: x, y: y), sheet[2]], paint)
        case .tab:
            return rectangle(rect, paint)
                + rectangle(Rect(x: rect.minX, y: rect.minY - stub, width: corner, height: stub), paint)
        case .component:
            let stubs = [rect.minY + stub, rect.maxY - 2 * stub].map { y in
                Rect(x: rect.minX - stub, y: y, width: 2 * stub, height: stub)
            }
            return rectangle(rect, paint) + stubs.map { rectangle($0, paint) }.joined()
        }
    }

    private func ellipse(_ rect: Rect, _ paint: String) -> String {
        let center = #"cx="\#(number(rect.center.x))" cy="\#(number(rect.center.y))""#
        return
            #"<ellipse \#(center) rx="\#(number(rect.width / 2))" ry="\#(number(rect.height / 2))" \#(paint)/>"#
            + "\n"
    }

    private func polygon(_ points: [Point], _ paint: String) -> String {
        #"<polygon points="\#(points.map(pair).joined(separator: " "))" \#(paint)/>"# + "\n"
    }

    private func rectangle(_ rect: Rect, _ paint: String) -> String {
        "<rect \(place(rect)) \(paint)/>\n"
    }

    private func place(_ rect: Rect) -> String {
        #"x="\#(number(rect.minX))" y="\#(number(rect.minY))" width="\#(number(rect.width))" height="\#(number(rect.height))""#
    }

    private func paint(
        _ fill: Color?, _ border: Color?, _ width: Double, _ dash: Scene.Dash, opacity: Double = 1
    ) -> String {
        var result = #"fill="\#(fill.map(hex) ?? "none")""#
        if opacity < 1 { result += #" fill-opacity="\#(number(opacity))""# }
        guard let border else { return result }
        result += #" stroke="\#(hex(border))" stroke-width="\#(number(width))""#
        switch dash {
        case .solid: break
        case .dashed: result += dashes(6, 4)
        case .dotted: result += dashes(2, 4)
        }
        return result
    }

    private func dashes(_ dash: Double, _ gap: Double) -> String {
        #" stroke-dasharray="\#(length(dash)),\#(length(gap))""#
    }

    /// Whole numbers as such.
    private func length(_ points: Double) -> String {
        let text = number(points * scene.unit)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    // MARK: Text

    /// Lines are as high as the measuring engine makes them; the baseline of a line is where the letters of a font that is
    /// like Arial stand.
    private func words(_ box: Scene.Box) -> String {
        let label = box.label
        guard !label.lines.isEmpty else { return "" }
        let height = label.size * 1.2
        let style =
            #"font-family="\#(font)" font-size="\#(number(label.size))" fill="\#(hex(label.color))""#
            + (label.isBold ? #" font-weight="bold""# : "")
        let center = box.center
        let width = label.isTurned ? box.size.height : box.size.width
        let anchor = label.isLeft ? "start" : label.isRight ? "end" : "middle"
        let edge = width / 2 - box.look.margin.width
        let x = label.isLeft ? center.x - edge : label.isRight ? center.x + edge : center.x
        let top = center.y - height * Double(label.lines.count) / 2
        let turn =
            label.isTurned ? #" transform="rotate(-90 \#(number(center.x)) \#(number(center.y)))""# : ""
        return label.lines.enumerated().map { place, line in
            let y = top + height * Double(place) + label.size * 0.95
            return
                #"<text x="\#(number(x))" y="\#(number(y))" text-anchor="\#(anchor)" \#(style)\#(turn)>\#(Self.escaped(line))</text>"#
                + "\n"
        }.joined()
    }

    private static func escaped(_ text: String) -> String {
        GraphvizText.escaped(GraphvizText.cleaned(text))
    }

    private func hex(_ color: Color) -> String { scene.theme.hex(color) }

    private func number(_ value: Double) -> String { String((value * 100).rounded() / 100) }

    private func pair(_ point: Point) -> String { "\(number(point.x)),\(number(point.y))" }
}
