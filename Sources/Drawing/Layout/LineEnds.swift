/// Where lines of a map run, side by side in memory: one line or box is held against all, many times over.
struct LineEnds {
    struct Line {
        fileprivate let segment: Segment
        /// Whether its crossings with others that lead count in full.
        fileprivate let leads: Bool
        private let minX, maxX, minY, maxY: Double

        init(_ segment: Segment, leads: Bool = true) {
            self.segment = segment
            self.leads = leads
            (minX, maxX) = (min(segment.from.x, segment.to.x), max(segment.from.x, segment.to.x))
            (minY, maxY) = (min(segment.from.y, segment.to.y), max(segment.from.y, segment.to.y))
        }

        /// Whether the line passes through the inside of a box, given by its center and half its sides: as
        /// `Segment.passesThrough`, without a division. A box is missed when one of three axes keeps the two apart: the
        /// box's own two, and the one across the line.
        func passes(_ center: Point, _ halves: Size) -> Bool {
            if maxX <= center.x - halves.width || minX >= center.x + halves.width { return false }
            if maxY <= center.y - halves.height || minY >= center.y + halves.height { return false }
            let (from, to) = (segment.from, segment.to)
            let (dx, dy) = (to.x - from.x, to.y - from.y)
            let across = dx * (center.y - from.y) - dy * (center.x - from.x)
            return abs(across) < halves.width * abs(dy) + halves.height * abs(dx)
        }

        /// Whether the two cross at an inner point of both, as ``Segment/crosses(_:)`` says.
        fileprivate func crosses(_ other: Line) -> Bool {
            // Most are far away.
            if maxX < other.minX || other.maxX < minX { return false }
            if maxY < other.minY || other.maxY < minY { return false }
            let (from, to) = (segment.from, segment.to)
            let (start, end) = (other.segment.from, other.segment.to)
            let (dx, dy) = (to.x - from.x, to.y - from.y)
            let first = dx * (start.y - from.y) - dy * (start.x - from.x)
            let second = dx * (end.y - from.y) - dy * (end.x - from.x)
            if first * second >= 0 { return false }
            let (ox, oy) = (end.x - start.x, end.y - start.y)
            let third = ox * (from.y - start.y) - oy * (from.x - start.x)
            let fourth = ox * (to.y - start.y) - oy * (to.x - start.x)
            return third * fourth < 0
        }
    }

    private let lines: [Line]

    init(_ lines: some Sequence<Line>) { self.lines = Array(lines) }

    /// How many of the lines cross one at an inner point of both; a half for each pair of which one does not lead.
    func crossings(of line: Line) -> Double {
        lines.reduce(0) { $1.crosses(line) ? $0 + ($1.leads && line.leads ? 1 : 0.5) : $0 }
    }

    /// How many of the lines pass through the inside of a box, given by its center and half its sides.
    func passing(_ center: Point, _ halves: Size) -> Int {
        lines.count { $0.passes(center, halves) }
    }
}
