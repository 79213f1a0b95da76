/// A line between two boxes of a scene, and what stands on it.
package struct SceneStroke {
    package var id: String
    package var role = Scene.Role.tie
    package var title: String
    /// The ids of the boxes that it joins.
    package var ends: [String]
    package var color: Color
    package var width: Double
    package var dash = Scene.Dash.solid
    package var label: DigitStyle?
    /// Whether the line may be bent once where it would run behind an actor that is not its end.
    package var bends = true

    package init(
        id: String, role: Scene.Role = .tie, title: String, ends: [String], color: Color, width: Double,
        dash: Scene.Dash = .solid, label: DigitStyle? = nil, bends: Bool = true
    ) {
        self.id = id
        self.role = role
        self.title = title
        self.ends = ends
        self.color = color
        self.width = width
        self.dash = dash
        self.label = label
        self.bends = bends
    }
}

extension Scene {
    /// Draws lines with their labels, in their order; returns how many labels found no room.
    ///
    /// - Complexity: O(*m* + *b* · *n*) for *m* lines, *b* of which may be bent, among *n* actors.
    package mutating func add(_ strokes: [SceneStroke]) throws(DiagramError) -> Int {
        let actors = boxes.filter { $0.role == .actor }
        let rects = actors.map(\.rect)
        let numbers = Dictionary(zip(actors.map(\.id), 0...)) { first, _ in first }
        let page = Rect(minX: -12, minY: -12, maxX: size.width + 12, maxY: size.height + 12)
        var labelled: [LineDigit] = []
        for stroke in strokes {
            guard let one = numbers[stroke.ends[0]], let other = numbers[stroke.ends[1]] else { continue }
            let (first, second) = (rects[one], rects[other])
            let (from, to) = (first.center, second.center)
            var points = [from, to]
            if stroke.bends {
                var foreign = rects
                foreign.remove(at: max(one, other))
                if one != other { foreign.remove(at: min(one, other)) }
                points = LineRouting.path(from: from, to: to, around: foreign, within: page)
            }
            let parts = zip(points, points.dropFirst()).map { Segment(from: $0, to: $1) }
            for (number, part) in parts.enumerated() {
                lines.append(
                    Line(
                        id: number == 0 ? stroke.id : "\(stroke.id)-\(number + 1)", role: stroke.role,
                        title: stroke.title, path: part,
                        // Only one part stands for the pair where the scene is written as a graph.
                        ends: number == 0 ? stroke.ends : [], color: stroke.color, width: stroke.width,
                        dash: stroke.dash))
            }
            guard let style = stroke.label, let longest = parts.max(by: { $0.length < $1.length }) else {
                continue
            }
            // A bend is no box, but nothing should stand on it.
            let ends = [longest.from, longest.to].map { point in
                point == from
                    ? first
                    : point == to ? second : Rect(center: point, size: Size(width: 4, height: 4))
            }
            labelled.append(
                LineDigit(id: stroke.id, title: stroke.title, path: longest, ends: ends, style: style))
        }
        return try add(
            labelled,
            around: boxes.filter { [.actor, .shadow, .name].contains($0.role) }.map(\.rect))
    }

    /// How many lines run behind an actor that is not their end, where no bend was found that would lead around it.
    ///
    /// - Complexity: O(*m* · *n*).
    package var linesBehind: Int {
        let actors = boxes.filter { $0.role == .actor }
        return lines.count { line in
            line.ends.count == 2
                && actors.contains { !line.ends.contains($0.id) && line.path.passesThrough($0.rect) }
        }
    }
}
