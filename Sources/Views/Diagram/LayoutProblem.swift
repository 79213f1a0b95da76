// What makes a map good, as a number: few crossings, no line through a box that is not its end, room for a digit on
// every line, lines that leave a box in different directions, and a page that is wider than high. Low is good.

struct LayoutProblem: Sendable {
    var sizes: [Size]
    var edges: [(Int, Int)]
    /// Length that an edge would like to have between centers, and room that its digit needs between the boxes.
    var lengths: [Double]
    var room: [Double]
    /// The page: boxes outside of it cost.
    let frame: Rect

    /// Free space between boxes.
    static let gap = Size(width: 22, height: 16)
    /// Free space between a box and lines that pass by.
    static let clearance = 5.0
    static let aspect = 1.3
    private static let stretch = aspect.squareRoot()
    /// What a line through a foreign box costs, when a crossing costs 4.
    private static let intrusion = 40.0

    let incident: [[Int]]

    init(sizes: [Size], edges: [(Int, Int)], room: [Double]) {
        self.sizes = sizes
        self.edges = edges
        self.room = room
        lengths = edges.indices.map { index in
            let (a, b) = edges[index]
            return (sizes[a].width + sizes[b].width) * 0.32 + (sizes[a].height + sizes[b].height) * 0.3
                + room[index]
                + (sizes.count < 20 ? 72 : 34)
        }
        var incident = Array(repeating: [Int](), count: sizes.count)
        for (index, edge) in edges.enumerated() {
            incident[edge.0].append(index)
            incident[edge.1].append(index)
        }
        self.incident = incident
        // About the room that the boxes and the lines between them need, in the shape that is wanted.
        let density = Double(edges.count) / Double(max(sizes.count, 1))
        let spread = sizes.count < 20 ? 2.4 : 1.4 + 0.3 * min(density, 4)
        let area = sizes.reduce(0) { $0 + ($1.width + 40) * ($1.height + 40) } * spread
        // A handful of short names may still use the page.
        let width = max((area * Self.aspect).squareRoot(), sizes.count > 4 ? 540 : 0)
        frame = Rect(center: Point(x: 0, y: 0), size: Size(width: width, height: width / Self.aspect))
    }

    func bounds(of positions: [Point]) -> Rect {
        var result = Rect(center: positions[0], size: sizes[0])
        for index in positions.indices {
            result = result.union(Rect(center: positions[index], size: sizes[index]))
        }
        return result
    }

    func segment(_ edge: Int, _ positions: [Point]) -> Segment {
        Segment(from: positions[edges[edge].0], to: positions[edges[edge].1])
    }

    /// How much of the line is seen between its two boxes.
    func visible(_ edge: Int, _ positions: [Point]) -> Double {
        let segment = segment(edge, positions)
        let (a, b) = edges[edge]
        let start = segment.part(inside: Rect(center: positions[a], size: sizes[a]))?.upperBound ?? 0
        let end = segment.part(inside: Rect(center: positions[b], size: sizes[b]))?.lowerBound ?? 1
        return max(0, end - start) * segment.length
    }

    /// Everything that changes when the vertex moves. Once it is at least the limit, the rest is not added: most moves
    /// that are tried are far worse than what they would replace.
    func cost(of vertex: Int, _ positions: [Point], limit: Double = .infinity) -> Double {
        let mine = Rect(center: positions[vertex], size: sizes[vertex])
        let outside =
            max(0, frame.minX - mine.minX) + max(0, mine.maxX - frame.maxX)
            + max(0, frame.minY - mine.minY) + max(0, mine.maxY - frame.maxY)
        var sum = outside * 0.3
        let spaced = mine.inset(-Self.gap.width, -Self.gap.height)
        for other in positions.indices where other != vertex {
            let theirs = Rect(center: positions[other], size: sizes[other])
            guard spaced.overlaps(theirs) else { continue }
            let dx = min(spaced.maxX, theirs.maxX) - max(spaced.minX, theirs.minX)
            let dy = min(spaced.maxY, theirs.maxY) - max(spaced.minY, theirs.minY)
            sum += 20 + min(dx, dy) * 4
        }
        if sum >= limit { return sum }
        let cleared = mine.inset(-Self.clearance, -Self.clearance)
        for edge in edges.indices where edges[edge].0 != vertex && edges[edge].1 != vertex {
            if segment(edge, positions).passesThrough(cleared) { sum += Self.intrusion }
        }
        for edge in incident[vertex] {
            if sum >= limit { return sum }
            sum += edgeCost(edge, positions)
        }
        return sum
    }

    private func edgeCost(_ edge: Int, _ positions: [Point]) -> Double {
        let segment = segment(edge, positions)
        let (a, b) = edges[edge]
        // Measured as if the page were square, so that the map gets the page's shape.
        let dx = (segment.to.x - segment.from.x) / Self.stretch
        let dy = (segment.to.y - segment.from.y) * Self.stretch
        let strain = ((dx * dx + dy * dy).squareRoot() - lengths[edge]) / lengths[edge]
        var sum = strain * strain * 1.2
        let visible = visible(edge, positions)
        if visible < room[edge] { sum += 3 + 5 * (1 - visible / room[edge]) }
        for other in positions.indices where other != a && other != b {
            let box = Rect(center: positions[other], size: sizes[other])
                .inset(-Self.clearance, -Self.clearance)
            if segment.passesThrough(box) { sum += Self.intrusion }
        }
        for other in edges.indices {
            let (c, d) = edges[other]
            if c == a || c == b || d == a || d == b {
                if other != edge { sum += angleCost(edge, other, positions) }
            } else if segment.crosses(self.segment(other, positions)) {
                sum += 4
            }
        }
        return sum
    }

    /// Two lines that leave a box almost in the same direction are hard to tell apart.
    private func angleCost(_ first: Int, _ second: Int, _ positions: [Point]) -> Double {
        let (a, b) = edges[first]
        let (c, d) = edges[second]
        let hub = a == c || a == d ? a : b
        let one = positions[hub == a ? b : a]
        let other = positions[hub == c ? d : c]
        let center = positions[hub]
        let dx1 = one.x - center.x
        let dy1 = one.y - center.y
        let dx2 = other.x - center.x
        let dy2 = other.y - center.y
        let product = ((dx1 * dx1 + dy1 * dy1) * (dx2 * dx2 + dy2 * dy2)).squareRoot()
        guard product > 0, dx1 * dx2 + dy1 * dy2 > 0 else { return 0 }
        let sine = abs(dx1 * dy2 - dy1 * dx2) / product
        return sine < 0.35 ? 3 * (1 - sine / 0.35) : 0
    }

    /// The whole map's.
    func cost(_ positions: [Point]) -> Double {
        var sum = positions.indices.reduce(0) { $0 + cost(of: $1, positions) }
        let bounds = bounds(of: positions)
        // A page that is too high costs more than one that is too wide.
        let shape = bounds.width / max(bounds.height, 1)
        if shape < 1.1 { sum += (1.1 - shape) * 20 }
        return sum
    }

    /// Whether a line runs through the box, or one of its lines through another box.
    func intrudes(_ vertex: Int, _ positions: [Point]) -> Bool {
        edges.indices.contains { edge in
            let segment = segment(edge, positions)
            let (a, b) = edges[edge]
            return positions.indices.contains { box in
                box != a && box != b && (box == vertex || a == vertex || b == vertex)
                    && segment.passesThrough(
                        Rect(center: positions[box], size: sizes[box]).inset(-Self.clearance, -Self.clearance)
                    )
            }
        }
    }

    /// What remains of lines through boxes that are not their ends.
    func intrusions(_ positions: [Point]) -> Int {
        edges.indices.reduce(0) { sum, edge in
            let segment = segment(edge, positions)
            return sum
                + positions.indices.count {
                    $0 != edges[edge].0 && $0 != edges[edge].1
                        && segment.passesThrough(Rect(center: positions[$0], size: sizes[$0]))
                }
        }
    }
}
