package import Drawing

extension Scene {
    /// The rows of the key that count something: what is said, and how many, or how many of each.
    package var key: [(text: String, counts: String)] {
        let boxes = Dictionary(boxes.map { ($0.id, $0) }) { first, _ in first }
        return self.boxes.filter { $0.id.hasPrefix("legend-legend-") && !$0.id.hasSuffix("-count") }
            .compactMap { box in
                boxes[box.id + "-count"]?.label.lines.first.map {
                    (box.label.lines.joined(separator: " "), $0)
                }
            }
    }
}
