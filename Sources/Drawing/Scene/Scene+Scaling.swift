extension Scene {
    /// The size of the smallest text; nil without any.
    public var smallestText: Double? { boxes.lazy.filter { !$0.label.lines.isEmpty }.map(\.label.size).min() }

    /// Everything in it so many times as large, text and strokes too.
    package func scaled(by factor: Double) -> Scene {
        var scene = self
        scene.unit *= factor
        scene.size = size.scaled(by: factor)
        for index in areas.indices {
            scene.areas[index].shape = areas[index].shape.scaled(by: factor)
            scene.areas[index].borderWidth *= factor
        }
        for index in lines.indices {
            let path = lines[index].path
            scene.lines[index].path = Segment(
                from: path.from.scaled(by: factor), to: path.to.scaled(by: factor))
            scene.lines[index].width *= factor
        }
        for index in boxes.indices {
            let box = boxes[index]
            scene.boxes[index].center = box.center.scaled(by: factor)
            scene.boxes[index].size = box.size.scaled(by: factor)
            scene.boxes[index].label.size *= factor
            scene.boxes[index].look.borderWidth *= factor
            scene.boxes[index].look.margin = box.look.margin.scaled(by: factor)
        }
        for index in images.indices { scene.images[index].rect = images[index].rect.scaled(by: factor) }
        return scene
    }
}

extension Scene.Area.Shape {
    fileprivate func scaled(by factor: Double) -> Self {
        switch self {
        case .ellipse(let rect): .ellipse(rect.scaled(by: factor))
        case .polygon(let points): .polygon(points.map { $0.scaled(by: factor) })
        case .curve(let points): .curve(points.map { $0.scaled(by: factor) })
        }
    }
}

extension Point {
    fileprivate func scaled(by factor: Double) -> Point { Point(x: x * factor, y: y * factor) }
}

extension Size {
    package func scaled(by factor: Double) -> Size { Size(width: width * factor, height: height * factor) }
}

extension Rect {
    fileprivate func scaled(by factor: Double) -> Rect {
        Rect(minX: minX * factor, minY: minY * factor, maxX: maxX * factor, maxY: maxY * factor)
    }
}
