// A report says on each of its pages for whom it is and what is invented, so that its pictures need not say so one by one. Their
// files do: they may be passed on alone.

extension Scene {
    /// The picture without the notices on its face, and without the room that they took.
    package var withoutNotices: Scene {
        let notices = boxes.filter { $0.role == .notice }.map(\.rect)
        guard let top = notices.map(\.minY).min(), let bottom = notices.map(\.maxY).max() else { return self }
        // The first notice stands somewhat below the words above it.
        let above = boxes.filter { $0.role != .notice && $0.rect.maxY <= top }
        let height = bottom - (above.map(\.rect.maxY).max() ?? top)
        var scene = self
        scene.boxes = boxes.filter { $0.role != .notice }
        let ids = Set(above.map(\.id))
        scene.move(by: -height, where: { !ids.contains($0) })
        scene.size.height -= height
        return scene
    }

    /// - Parameter isMoved: by the id; what is no box always is.
    private mutating func move(by distance: Double, where isMoved: (String) -> Bool) {
        func moved(_ point: Point) -> Point { Point(x: point.x, y: point.y + distance) }
        for index in boxes.indices where isMoved(boxes[index].id) {
            boxes[index].center = moved(boxes[index].center)
        }
        for index in lines.indices {
            let path = lines[index].path
            lines[index].path = Segment(from: moved(path.from), to: moved(path.to))
        }
        for index in areas.indices {
            switch areas[index].shape {
            case .ellipse(let rect):
                areas[index].shape = .ellipse(
                    Rect(
                        minX: rect.minX, minY: rect.minY + distance, maxX: rect.maxX,
                        maxY: rect.maxY + distance))
            case .polygon(let points): areas[index].shape = .polygon(points.map(moved))
            case .curve(let points): areas[index].shape = .curve(points.map(moved))
            }
        }
    }
}
