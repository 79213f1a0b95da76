package import Drawing

/// Faults of a scene, computed from where its elements stand.
package enum SceneFaults {
    private static let filling: Set<Scene.Role> = [
        .actor, .digit, .name, .heading, .text, .notice, .legend,
    ]

    /// Pairs of boxes that cover each other.
    package static func overlaps(_ scene: Scene) -> [String] {
        let boxes = scene.boxes.filter { filling.contains($0.role) }
        return boxes.indices.flatMap { first in
            boxes[(first + 1)...].filter { other in
                boxes[first].rect.overlaps(other.rect) && !isSample(boxes[first], other)
            }.map { "\(boxes[first].id) × \($0.id)" }
        }
    }

    /// The digit of a sample stands on the sample.
    private static func isSample(_ one: Scene.Box, _ other: Scene.Box) -> Bool {
        one.role == .legend && other.role == .legend && one.label.lines.isEmpty != other.label.lines.isEmpty
    }

    /// Lines that run through an actor that is not their end.
    package static func intrusions(_ scene: Scene) -> [String] {
        let actors = scene.boxes.filter { $0.role == .actor }
        return scene.lines.filter { $0.ends.count == 2 }.flatMap { line in
            actors.filter { !line.ends.contains($0.id) && line.path.passesThrough($0.rect) }
                .map { "\(line.id) through \($0.id)" }
        }
    }

    /// Boxes that are not on the page as a whole.
    package static func outside(_ scene: Scene) -> [String] {
        scene.boxes.filter {
            $0.rect.minX < 0 || $0.rect.minY < 0 || $0.rect.maxX > scene.size.width
                || $0.rect.maxY > scene.size.height
        }.map(\.id)
    }
}
