/// Where all lines of a map run, side by side in memory: one line is held against all, many times over.
struct LineEnds {
    private struct Line {
        let segment: Segment
        let minX, maxX, minY, maxY: Double

        init(_ segment: Segment) {
            self.segment = segment
            (minX, maxX) = (min(segment.from.x, segment.to.x), max(segment.from.x, segment.to.x))
            (minY, maxY) = (min(segment.from.y, segment.to.y), max(segment.from.y, segment.to.y))
        }
    }

    private let lines: [Line]

    init(_ edges: [(Int, Int)], _ positions: [Point]) {
        lines = edges.map { Line(Segment(from: positions[$0.0], to: positions[$0.1])) }
    }

    /// How many of the lines cross one at an inner point of both, as ``Segment/crosses(_:)`` says.
    func crossings(of segment: Segment) -> Int {
        let line = Line(segment)
        let (from, to) = (segment.from, segment.to)
        let (dx, dy) = (to.x - from.x, to.y - from.y)
        var count = 0
        for other in lines {
            // Most are far away.
            if line.maxX < other.minX || other.maxX < line.minX { continue }
            if line.maxY < other.minY || other.maxY < line.minY { continue }
            let (start, end) = (other.segment.from, other.segment.to)
            let first = dx * (start.y - from.y) - dy * (start.x - from.x)
            let second = dx * (end.y - from.y) - dy * (end.x - from.x)
            if first * second >= 0 { continue }
            let (ox, oy) = (end.x - start.x, end.y - start.y)
            let third = ox * (from.y - start.y) - oy * (from.x - start.x)
            let fourth = ox * (to.y - start.y) - oy * (to.x - start.x)
            if third * fourth < 0 { count += 1 }
        }
        return count
    }
}
