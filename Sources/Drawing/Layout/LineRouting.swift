// A line between two boxes whose places are fixed: straight, or bent where it would run behind a third box and look as if
// it ended there.

package enum LineRouting {
    /// Room between a bent line and the boxes that it passes.
    private static let clearance = 4.0
    private static let fractions = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9]
    private static let farthest = 22

    /// How near a box's corner a line may pass that has to turn more than once.
    private static let least = 2.0

    /// The points of the way: the two ends, and the bends between them when there are any. The shortest way with one bend that
    /// passes no box, else the shortest around the boxes' corners; the straight one when there is no way at all.
    ///
    /// - Complexity: O(*n*) in the boxes when nothing is in the way, O(*n*³) when one bend does not do.
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
        if let best { return [from, best.bend, to] }
        return around(from: from, to: to, boxes, within: page) ?? [from, to]
    }

    /// The shortest way from corner to corner (E. W. Dijkstra, "A note on two problems in connexion with graphs", 1959).
    private static func around(from: Point, to: Point, _ boxes: [Rect], within page: Rect) -> [Point]? {
        let cleared = boxes.map { $0.inset(-least, -least) }
        let corners = boxes.flatMap { $0.inset(-clearance, -clearance).corners }.filter { corner in
            corner.x > page.minX && corner.x < page.maxX && corner.y > page.minY && corner.y < page.maxY
                && !cleared.contains {
                    $0.minX < corner.x && corner.x < $0.maxX && $0.minY < corner.y && corner.y < $0.maxY
                }
        }
        let points = [from, to] + corners
        var lengths = Array(repeating: Double.infinity, count: points.count)
        var before = Array(repeating: 0, count: points.count)
        var open = Set(points.indices)
        lengths[0] = 0
        while let nearest = open.min(by: { (lengths[$0], $0) < (lengths[$1], $1) }) {
            guard lengths[nearest].isFinite else { return nil }
            if nearest == 1 { break }
            open.remove(nearest)
            for next in open {
                let part = Segment(from: points[nearest], to: points[next])
                let length = lengths[nearest] + part.length
                guard length < lengths[next], !cleared.contains(where: part.passesThrough) else { continue }
                lengths[next] = length
                before[next] = nearest
            }
        }
        var way = [1]
        while let last = way.last, last != 0 { way.append(before[last]) }
        return way.reversed().map { points[$0] }
    }
}
