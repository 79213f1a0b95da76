// Charts, which are no graphs, written as SVG. Text stays text. The elements carry the same ids, classes and titles as
// those that Graphviz draws.

import Foundation

struct SVGWriter {
    let scene: Scene

    /// A document of its own.
    func standalone() -> String {
        #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n" + document(prefix: "", isInline: false)
    }

    /// An element for a page of HTML. It has no size of its own: the page gives it one.
    func inline(prefix: String) -> String { document(prefix: prefix, isInline: true) }

    private func document(prefix: String, isInline: Bool) -> String {
        var result = SVGText.root(of: scene, prefix: prefix, isInline: isInline)
        let page = #"width="\#(number(scene.size.width))" height="\#(number(scene.size.height))""#
        result += #"<rect \#(page) fill="\#(hex(.paper))"/>"# + "\n"
        for area in scene.areas { result += group(area.id, area.role, area.title, prefix, shape(area)) }
        for line in scene.lines { result += group(line.id, line.role, line.title, prefix, stroke(line)) }
        for box in scene.boxes {
            result += group(box.id, box.role, box.title, prefix, ground(box) + text(box))
        }
        for image in scene.images { result += SVGText.image(image, prefix: prefix) }
        return result + "</svg>\n"
    }

    private func group(_ id: String, _ role: Scene.Role, _ title: String, _ prefix: String, _ inside: String)
        -> String
    {
        SVGText.group(id, role, title, prefix: prefix) + inside + "</g>\n"
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

    private func ground(_ box: Scene.Box) -> String {
        let look = box.look
        guard look.shape != .none, look.fill != nil || look.border != nil else { return "" }
        let paint = paint(look.fill, look.border, look.borderWidth, look.isDashed ? .dashed : .solid)
        var result = outline(look.shape, box.rect, paint)
        // A double border.
        if look.borders > 1, look.border != nil {
            let inner = self.paint(nil, look.border, look.borderWidth, .solid)
            result += outline(look.shape, box.rect.inset(2.5, 2.5), inner)
        }
        return result
    }

    private func outline(_ shape: Look.Shape, _ rect: Rect, _ paint: String) -> String {
        let (middle, width, height) = (rect.center, rect.width, rect.height)
        func corners(_ shares: [(Double, Double)]) -> String {
            polygon(shares.map { Point(x: rect.minX + $0.0 * width, y: rect.minY + $0.1 * height) }, paint)
        }
        switch shape {
        case .none: return ""
        case .ellipse, .circle:
            return ellipse(Rect(center: middle, size: Size(width: width, height: height)), paint)
        case .diamond: return corners([(0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)])
        case .triangle: return corners([(0.5, 0), (1, 1), (0, 1)])
        case .hexagon: return corners([(0.2, 0), (0.8, 0), (1, 0.5), (0.8, 1), (0.2, 1), (0, 0.5)])
        case .octagon:
            return corners([
                (0.15, 0), (0.85, 0), (1, 0.3), (1, 0.7), (0.85, 1), (0.15, 1), (0, 0.7), (0, 0.3),
            ])
        case .box, .square, .rounded, .note, .tab, .component:
            let corner = shape == .rounded ? #" rx="\#(number(min(5, height / 3)))""# : ""
            let place = #"x="\#(number(rect.minX))" y="\#(number(rect.minY))""#
            return
                #"<rect \#(place) width="\#(number(width))" height="\#(number(height))"\#(corner) \#(paint)/>"#
                + "\n"
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

    private func paint(
        _ fill: Color?, _ border: Color?, _ width: Double, _ dash: Scene.Dash, opacity: Double = 1
    ) -> String {
        var result = #"fill="\#(fill.map(hex) ?? "none")""#
        if opacity < 1 { result += #" fill-opacity="\#(number(opacity))""# }
        guard let border else { return result }
        result += #" stroke="\#(hex(border))" stroke-width="\#(number(width))""#
        switch dash {
        case .solid: break
        case .dashed: result += #" stroke-dasharray="5,2""#
        case .dotted: result += #" stroke-dasharray="1,4""#
        }
        return result
    }

    // MARK: Text

    /// Lines are as high as the measuring engine makes them; the baseline of a line is where the letters of a font that is
    /// like Arial stand.
    private func text(_ box: Scene.Box) -> String {
        let label = box.label
        guard !label.lines.isEmpty else { return "" }
        let height = label.size * 1.2
        let font =
            #"font-family="\#(SVGText.escaped(scene.theme.fontName))" font-size="\#(number(label.size))" fill="\#(hex(label.color))""#
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
                #"<text x="\#(number(x))" y="\#(number(y))" text-anchor="\#(anchor)" \#(font)\#(turn)>\#(SVGText.escaped(line))</text>"#
                + "\n"
        }.joined()
    }

    private func hex(_ color: Color) -> String { scene.theme.hex(color) }

    private func number(_ value: Double) -> String { SVGText.number(value) }

    private func pair(_ point: Point) -> String { "\(number(point.x)),\(number(point.y))" }
}
