// A line between two boxes whose places are fixed: straight, or once bent where it would run behind a third box and look
// as if it ended there.

package enum LineRouting {
    /// Room between a bent line and the boxes that it passes.
    private static let clearance = 4.0
    private static let fractions = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9]
    private static let farthest = 22

    /// The points of the way: the two ends, and the bend between them when there is one. The shortest way that passes no
    /// box; the straight one when none is found near it.
    ///
    /// - Complexity: O(*n*) in the boxes when nothing is in the way.
    package static func path(from: Point, to: Point, around boxes: [Rect], within page: Rect) -> [Point] {
        let straight = Segment(from: from, to: to)
        guard straight.length > 0, boxes.contains(where: straight.passesThrough) else { return [from, to] }
        let roomy = boxes.map { $0.inset(-clearance, -clearance) }
        let across = Point(
            x: -(to.y - from.y) / straight.length, y: (to.x - from.x) / straight.length)
        var best: (length: Double, bend: Point)?
        for fraction in fractions {
            let middle = from.toward(to, fraction)
            for step in 1...farthest {
                for side in [1.0, -1.0] {
                    let offset = Double(step) * 8 * side
                    let bend = Point(x: middle.x + across.x * offset, y: middle.y + across.y * offset)
                    guard bend.x > page.minX, bend.x < page.maxX, bend.y > page.minY, bend.y < page.maxY
                    else {
                        continue
                    }
                    let parts = [Segment(from: from, to: bend), Segment(from: bend, to: to)]
                    let length = parts[0].length + parts[1].length
                    if let best, length >= best.length - 1e-9 { continue }
                    if !roomy.contains(where: { parts[0].passesThrough($0) || parts[1].passesThrough($0) }) {
                        best = (length, bend)
                    }
                }
            }
        }
        return best.map { [from, $0.bend, to] } ?? [from, to]
    }
}
