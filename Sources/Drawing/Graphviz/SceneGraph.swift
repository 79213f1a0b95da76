// Graphviz's graphs: boxes to be measured, and a scene's actors and ties as text. Engine `nop2` takes positions as they are.

import Foundation

enum SceneGraph {
    /// Pango reads a weight at the end of a list of families.
    private static func boldFont(_ theme: Theme) -> String { theme.fontName + " Bold" }

    /// Bounds that keep the library from failing silently.
    static let farthest = 100_000.0

    private static func defaults(_ theme: Theme) -> [(GraphvizGraph.Subject, Attribute, String)] {
        let (font, ink, paper) = (theme.fontName, theme.hex(.ink), theme.hex(.paper))
        return [
            (.graph, .charset, "UTF-8"), (.graph, .bgcolor, paper), (.graph, .outputorder, "edgesfirst"),
            (.graph, .splines, "line"), (.graph, .pad, "0"), (.graph, .margin, "0"),
            (.graph, .labelloc, "t"), (.graph, .fontname, font),
            (.node, .shape, "box"), (.node, .style, ""), (.node, .label, ""), (.node, .fontname, font),
            (.node, .fontsize, "11"), (.node, .fontcolor, ink), (.node, .width, "0.01"),
            (.node, .height, "0.01"), (.node, .margin, "0"), (.node, .penwidth, "1"),
            (.node, .color, ink), (.node, .fillcolor, paper), (.node, .peripheries, "1"),
            (.node, .id, ""), (.node, .class, ""), (.node, .pos, ""), (.node, .fixedsize, "false"),
            (.edge, .headclip, "true"), (.edge, .tailclip, "true"), (.edge, .style, "solid"),
            (.edge, .color, ink), (.edge, .penwidth, "1"), (.edge, .id, ""), (.edge, .class, ""),
            (.edge, .label, ""), (.edge, .fontname, font), (.edge, .fontsize, "10"),
        ]
    }

    /// The actors and ties alone, for whoever opens them in Graphviz (`neato -n2`).
    static func text(of scene: Scene) throws(DiagramError) -> GraphvizGraph {
        var graph = try empty("samverkan", scene.theme, title: scene.title)
        var nodes: [String: GraphvizGraph.Node] = [:]
        var taken: Set<String> = []
        for box in scene.boxes where box.role == .actor {
            // By the id in the folder, so that what another tool finds there is found here again. Graphviz keeps names
            // that begin with a percent sign for itself.
            let isFree = !box.key.isEmpty && !box.key.hasPrefix("%") && taken.insert(box.key).inserted
            if !isFree { taken.insert(box.id) }
            nodes[box.id] = try add(box, named: isFree ? box.key : box.id, to: &graph, in: scene)
        }
        let digits = Dictionary(scene.boxes.filter { $0.role == .digit }.map { ($0.id, $0.label.lines) }) {
            first, _ in first
        }
        for line in scene.lines {
            guard line.ends.count == 2, let tail = nodes[line.ends[0]], let head = nodes[line.ends[1]]
            else { continue }
            let label = GraphvizText.label(digits[line.id + "-digit"] ?? [], lineEnd: #"\n"#)
            graph.addEdge(tail, head, key: line.id, try drawn(line, scene.theme) + [(.label, label)])
        }
        return graph
    }

    /// Only the boxes, to learn how large their text makes them.
    static func measuring(_ boxes: [(Scene.Label, Look)], _ theme: Theme) throws(DiagramError)
        -> GraphvizGraph
    {
        var graph = try empty("measure", theme)
        for (index, box) in boxes.enumerated() {
            _ = graph.addNode("n\(index)", try looks(box.1, box.0, theme) + [(.pos, "0,0")])
        }
        return graph
    }

    private static func empty(
        _ name: String, _ theme: Theme, title: String = ""
    ) throws(DiagramError) -> GraphvizGraph {
        let label = GraphvizText.label([title], lineEnd: #"\n"#)
        guard let graph = GraphvizGraph(name: name, defaults: defaults(theme) + [(.graph, .label, label)])
        else {
            throw .layoutFailed(engine: "nop2", message: "agopen")
        }
        return graph
    }

    private static func add(
        _ box: Scene.Box, named name: String, to graph: inout GraphvizGraph, in scene: Scene
    ) throws(DiagramError) -> GraphvizGraph.Node {
        var attributes = try looks(box.look, box.label, scene.theme)
        attributes += [
            (.pos, try place(box.center, in: scene)), (.id, box.id), (.class, box.role.rawValue),
        ]
        // Boxes with text take the size that was measured, by themselves.
        if box.label.lines.isEmpty || box.look.isFixed {
            // Graphviz draws further borders outside of the size, four points apart.
            let outside = Double(max(0, box.look.borders - 1)) * 8
            attributes += [
                (.fixedsize, "true"), (.width, try inches(max(1, box.size.width - outside))),
                (.height, try inches(max(1, box.size.height - outside))),
            ]
        }
        return graph.addNode(name, attributes)
    }

    private static func looks(
        _ look: Look, _ label: Scene.Label, _ theme: Theme
    ) throws(DiagramError) -> [(Attribute, String)] {
        var style: [String] = []
        if look.shape == .rounded { style.append("rounded") }
        if look.fill != nil { style.append("filled") }
        if look.isDashed { style.append("dashed") }
        let shape =
            switch look.shape {
            case .rounded: "box"
            case .none: "plaintext"
            default: look.shape.rawValue
            }
        var result: [(Attribute, String)] = [
            (.shape, shape), (.style, style.joined(separator: ",")),
            (.margin, try inches(look.margin.width) + "," + inches(look.margin.height)),
            (.fontsize, try number(label.size)), (.fontcolor, theme.hex(label.color)),
        ]
        if let fill = look.fill { result.append((.fillcolor, theme.hex(fill))) }
        if look.shape == .none {
            result.append((.peripheries, "0"))
        } else {
            result.append((.color, theme.hex(look.border ?? look.fill ?? .paper)))
            result.append((.penwidth, try number(look.border == nil ? 0 : look.borderWidth)))
            result.append((.peripheries, String(look.border == nil ? 0 : look.borders)))
        }
        if label.isBold { result.append((.fontname, boldFont(theme))) }
        result.append((.label, GraphvizText.label(label.lines, lineEnd: label.isLeft ? #"\l"# : #"\n"#)))
        return result
    }

    private static func drawn(_ line: Scene.Line, _ theme: Theme) throws(DiagramError) -> [(
        Attribute, String
    )] {
        [
            (.id, line.id), (.class, line.role.rawValue), (.color, theme.hex(line.color)),
            (.penwidth, try number(line.width)), (.style, line.dash.rawValue),
        ]
    }

    private static func place(_ point: Point, in scene: Scene) throws(DiagramError) -> String {
        try number(point.x) + "," + number(scene.size.height - point.y)
    }

    private static func inches(_ points: Double) throws(DiagramError) -> String {
        try number(points / 72, decimals: 4)
    }

    static func number(_ value: Double, decimals: Int = 2) throws(DiagramError) -> String {
        guard value.isFinite, abs(value) <= farthest else { throw .badNumber("\(value)") }
        let scale = decimals == 2 ? 100.0 : 10_000.0
        let rounded = (value * scale).rounded() / scale
        // Never "-0" or an exponent.
        return abs(rounded) < 0.001 ? "0" : String(rounded)
    }
}
