// Areas as Graphviz draws them below everything else: a background in the drawing language of xdot, in which every
// operation names its numbers and the length of its texts.

/// - SeeAlso: the Graphviz manual, "xdot".
struct SceneBackground {
    private let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    func text() throws(DiagramError) -> String {
        var result: [String] = []
        for area in scene.areas { result.append(try text(of: area)) }
        return result.joined(separator: " ")
    }

    private func text(of area: Scene.Area) throws(DiagramError) -> String {
        let border = area.border.map { scene.theme.hex($0) }
        // A shape without a border is drawn with an invisible one.
        var parts = [
            Self.said("c", border ?? "#FFFFFF00"),
            Self.said("S", "setlinewidth(\(try SceneGraph.number(area.borderWidth)))"),
            Self.said("S", area.dash.rawValue),
        ]
        if let fill = area.fill {
            parts.append(Self.said("C", scene.theme.hex(fill) + Self.alpha(area.opacity)))
        }
        let isFilled = area.fill != nil
        switch area.shape {
        case .ellipse(let rect):
            let numbers = [
                rect.center.x, scene.size.height - rect.center.y, rect.width / 2, rect.height / 2,
            ]
            parts.append(isFilled ? "E" : "e")
            for number in numbers { parts.append(try SceneGraph.number(number)) }
        case .polygon(let points): parts.append(try list(isFilled ? "P" : "p", points))
        case .curve(let points): parts.append(try list(isFilled ? "b" : "B", points))
        }
        return parts.joined(separator: " ")
    }

    private func list(_ operation: String, _ points: [Point]) throws(DiagramError) -> String {
        var parts = [operation, String(points.count)]
        for point in points {
            parts.append(try SceneGraph.number(point.x))
            parts.append(try SceneGraph.number(scene.size.height - point.y))
        }
        return parts.joined(separator: " ")
    }

    private static func said(_ operation: String, _ text: String) -> String {
        "\(operation) \(text.utf8.count) -\(text)"
    }

    private static func alpha(_ opacity: Double) -> String {
        let digits = String(UInt8((min(max(opacity, 0), 1) * 255).rounded()), radix: 16, uppercase: true)
        return digits.count < 2 ? "0" + digits : digits
    }
}
