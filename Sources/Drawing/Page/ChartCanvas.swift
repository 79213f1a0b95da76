// What every chart is put together from: bars, rules and words at known places. Words are measured by the engine that draws
// them, all in one go, and then stand where they were said.

package struct ChartCanvas {
    /// Which point of a text stands at the place that it was given; halfway up in each case.
    package enum Anchor { case left, center, right }

    private struct Word {
        var id: String
        var role: Scene.Role
        var label: Scene.Label
        var look: Look
        var place: Point
        var anchor: Anchor
    }

    private var scene: Scene
    private var words: [Word] = []

    package init(theme: Theme) { scene = Scene(.chart, theme: theme) }

    /// Text at a place.
    ///
    /// - Parameter isTurned: read from the bottom up; the place is then the text's beginning, at its lower end.
    package mutating func say(
        _ id: String, _ lines: [String], at place: Point, _ anchor: Anchor = .left, size: Double = 10,
        isBold: Bool = false, color: Color = .ink, isTurned: Bool = false, role: Scene.Role = .text,
        look: Look = Look()
    ) {
        guard !lines.isEmpty else { return }
        let label = Scene.Label(
            lines: lines, size: size, color: color, isBold: isBold, isLeft: anchor == .left || isTurned,
            isRight: anchor == .right && !isTurned, isTurned: isTurned)
        words.append(Word(id: id, role: role, label: label, look: look, place: place, anchor: anchor))
    }

    package mutating func say(
        _ id: String, _ text: String, at place: Point, _ anchor: Anchor = .left, size: Double = 10,
        isBold: Bool = false, color: Color = .ink, isTurned: Bool = false, role: Scene.Role = .text,
        look: Look = Look()
    ) {
        say(
            id, [text], at: place, anchor, size: size, isBold: isBold, color: color, isTurned: isTurned,
            role: role, look: look)
    }

    /// A bar, a cell or a point that stands for a number, perhaps with text in its middle.
    package mutating func mark(
        _ id: String, _ rect: Rect, _ look: Look, title: String, label: Scene.Label? = nil
    ) {
        scene.boxes.append(
            Scene.Box(
                id: id, role: .mark, title: title, center: rect.center,
                size: Size(width: rect.width, height: rect.height), label: label ?? Scene.Label(lines: []),
                look: look))
    }

    /// A thin line that helps the eye: an axis, a grid, a leader.
    package mutating func rule(
        _ id: String, _ from: Point, _ to: Point, color: Color = .rule, width: Double = 0.8,
        dash: Scene.Dash = .solid
    ) {
        line(id, from, to, color: color, width: width, dash: dash, title: "", role: .axis)
    }

    /// A line that stands for numbers.
    package mutating func line(
        _ id: String, _ from: Point, _ to: Point, color: Color, width: Double, dash: Scene.Dash = .solid,
        title: String, role: Scene.Role = .mark
    ) {
        scene.lines.append(
            Scene.Line(
                id: id, role: role, title: title, path: Segment(from: from, to: to), color: color,
                width: width, dash: dash))
    }

    package mutating func area(_ area: Scene.Area) { scene.areas.append(area) }

    package mutating func add(_ line: Scene.Line) { scene.lines.append(line) }

    package mutating func add(_ box: Scene.Box) { scene.boxes.append(box) }

    /// Another drawing with its origin at a point.
    package mutating func add(_ other: Scene, at origin: Point) { scene.add(other, at: origin) }

    /// All of it.
    package func drawn(_ size: Size) throws(DiagramError) -> Scene {
        var scene = scene
        let sizes = try Graphviz.sizes(of: words.map { ($0.label, $0.look) }, in: scene.theme)
        for (word, measured) in zip(words, sizes) {
            let place = word.place
            let center: Point
            var size = measured
            if word.label.isTurned {
                size = Size(width: measured.height, height: measured.width)
                center = Point(x: place.x, y: place.y - size.height / 2)
            } else {
                let shift =
                    switch word.anchor {
                    case .left: size.width / 2
                    case .center: 0.0
                    case .right: -size.width / 2
                    }
                center = Point(x: place.x + shift, y: place.y)
            }
            scene.boxes.append(
                Scene.Box(
                    id: word.id, role: word.role, title: "", center: center, size: size, label: word.label,
                    look: word.look))
        }
        scene.size = size
        return scene
    }

    /// How wide the widest of some texts is; 0 without any.
    package static func width(
        _ texts: [String], size: Double = 10, isBold: Bool = false, in theme: Theme
    ) throws(DiagramError) -> Double {
        let labels = texts.map { text in
            (Scene.Label(lines: [text], size: size, isBold: isBold, isLeft: true), Look())
        }
        return try Graphviz.sizes(of: labels, in: theme).map(\.width).max() ?? 0
    }
}

extension Rect {
    package init(x: Double, y: Double, width: Double, height: Double) {
        self.init(minX: x, minY: y, maxX: x + width, maxY: y + height)
    }
}

extension Look {
    /// A bar or a cell; a bar without a border of its own has a white one, which parts it from its neighbors.
    package static func bar(_ fill: Color, border: Color? = nil, width: Double = 1) -> Look {
        Look(shape: .box, fill: fill, border: border, borderWidth: width)
    }

    /// A point of a series.
    package static func point(_ shape: Shape, _ fill: Color, border: Color) -> Look {
        Look(shape: shape, fill: fill, border: border, borderWidth: 1.3)
    }
}

extension Scene.Label {
    /// Digits or a sign in the middle of a mark, readable on its ground.
    package static func on(_ ground: Color, _ text: String, size: Double = 10, isBold: Bool = false)
        -> Scene.Label
    {
        Scene.Label(lines: [text], size: size, color: .text(on: ground), isBold: isBold)
    }
}
