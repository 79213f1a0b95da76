// What makes a map good, as a number: few crossings, no line through a box that is not its end, room for a digit on
// every line, lines that leave a box in different directions, and a page that is wider than high. Low is good.

package struct LayoutProblem: Sendable {
    package let sizes: [Size]
    package let edges: [(Int, Int)]
    /// Length that an edge would like to have between centers, and room that its digit needs between the boxes.
    package let lengths: [Double]
    package let room: [Double]
    /// The page: boxes outside of it cost.
    package let frame: Rect
    /// Boxes that have to stand together, apart from all others; nil where nothing has.
    package let groups: LayoutGroups?

    /// Free space between boxes.
    package static let gap = Size(width: 22, height: 16)
    /// Free space between a box and lines that pass by.
    package static let clearance = 5.0
    package static let aspect = 1.3
    private static let stretch = aspect.squareRoot()
    /// What a line through a foreign box costs, when a crossing costs 4.
    private static let intrusion = 40.0

    let incident: [[Int]]
    /// For every edge, the others that share an end with it, in order, each with that end.
    private let sharing: [[(edge: Int, hub: Int)]]
    /// Half the sides of every box with the room around it that lines keep away from.
    private let clearedHalves: [Size]

    package init(sizes: [Size], edges: [(Int, Int)], room: [Double], groups: LayoutGroups? = nil) {
        self.groups = groups
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
        sharing = edges.enumerated().map { index, edge in
            Set(incident[edge.0] + incident[edge.1]).subtracting([index]).sorted().map { other in
                let isFirst = edges[other].0 == edge.0 || edges[other].1 == edge.0
                return (other, isFirst ? edge.0 : edge.1)
            }
        }
        clearedHalves = sizes.map {
            Size(width: $0.width / 2 + Self.clearance, height: $0.height / 2 + Self.clearance)
        }
        // About the room that the boxes and the lines between them need, in the shape that is wanted.
        let density = Double(edges.count) / Double(max(sizes.count, 1))
        let spread = sizes.count < 20 ? 2.4 : 1.4 + 0.3 * min(density, 4)
        let area =
            sizes.reduce(0) { $0 + ($1.width + 40) * ($1.height + 40) } * spread
            * (groups == nil ? 1 : 1.25)
        // A handful of short names may still use the page.
        let width = max((area * Self.aspect).squareRoot(), sizes.count > 4 ? 540 : 0)
        frame = Rect(center: Point(x: 0, y: 0), size: Size(width: width, height: width / Self.aspect))
    }

    package func bounds(of positions: [Point]) -> Rect {
        var result = Rect(center: positions[0], size: sizes[0])
        for index in positions.indices {
            result = result.union(Rect(center: positions[index], size: sizes[index]))
        }
        return result
    }

    package func segment(_ edge: Int, _ positions: [Point]) -> Segment {
        Segment(from: positions[edges[edge].0], to: positions[edges[edge].1])
    }

    /// How much of the line is seen between its two boxes.
    package func visible(_ edge: Int, _ positions: [Point]) -> Double {
        let segment = segment(edge, positions)
        let (a, b) = edges[edge]
        let start = segment.part(inside: Rect(center: positions[a], size: sizes[a]))?.upperBound ?? 0
        let end = segment.part(inside: Rect(center: positions[b], size: sizes[b]))?.lowerBound ?? 1
        return max(0, end - start) * segment.length
    }

    /// Where the lines run that do not end at the vertex: they stay when it moves.
    func lines(without vertex: Int, _ positions: [Point]) -> LineEnds {
        LineEnds(edges.lazy.filter { $0.0 != vertex && $0.1 != vertex }, positions)
    }

    package func cost(of vertex: Int, _ positions: [Point], limit: Double = .infinity) -> Double {
        cost(of: vertex, positions, lines(without: vertex, positions), limit: limit)
    }

    /// Everything that changes when the vertex moves. Once it is at least the limit, the rest is not added: most moves
    /// that are tried are far worse than what they would replace.
    ///
    /// - Parameter lines: Those that do not end at the vertex.
    func cost(
        of vertex: Int, _ positions: [Point], _ lines: LineEnds, limit: Double = .infinity
    ) -> Double {
        let center = positions[vertex]
        let size = sizes[vertex]
        var sum = outside(center, size) * 0.3
        for other in positions.indices where other != vertex {
            let overlap = Self.overlap(center, size, positions[other], sizes[other])
            if overlap > 0 { sum += 20 + overlap * 4 }
        }
        if sum >= limit { return sum }
        if let groups {
            sum += groups.cost(of: vertex, positions, sizes)
            if sum >= limit { return sum }
        }
        let cleared = clearedHalves[vertex]
        sum += Self.intrusion * Double(lines.passing(center, cleared))
        if sum >= limit { return sum }
        for edge in incident[vertex] {
            sum += edgeCost(edge, positions, lines, limit: limit - sum)
            if sum >= limit { return sum }
        }
        return sum
    }

    /// How far the box is off the page.
    private func outside(_ center: Point, _ size: Size) -> Double {
        let (halfWidth, halfHeight) = (size.width / 2, size.height / 2)
        return max(0, frame.minX - center.x + halfWidth) + max(0, center.x + halfWidth - frame.maxX)
            + max(0, frame.minY - center.y + halfHeight) + max(0, center.y + halfHeight - frame.maxY)
    }

    /// How deep a box lies in the room that another wants for itself; 0 when it does not.
    private static func overlap(_ center: Point, _ size: Size, _ other: Point, _ otherSize: Size) -> Double {
        let dx = (size.width + otherSize.width) / 2 + gap.width - abs(other.x - center.x)
        guard dx > 0 else { return 0 }
        let dy = (size.height + otherSize.height) / 2 + gap.height - abs(other.y - center.y)
        guard dy > 0 else { return 0 }
        return min(dx, dy, otherSize.width, otherSize.height)
    }

    private func edgeCost(
        _ edge: Int, _ positions: [Point], _ lines: LineEnds, limit: Double
    ) -> Double {
        let (a, b) = edges[edge]
        let segment = Segment(from: positions[a], to: positions[b])
        // Measured as if the page were square, so that the map gets the page's shape.
        let dx = (segment.to.x - segment.from.x) / Self.stretch
        let dy = (segment.to.y - segment.from.y) * Self.stretch
        let strain = ((dx * dx + dy * dy).squareRoot() - lengths[edge]) / lengths[edge]
        var sum = strain * strain * 1.2
        let visible = visible(edge, positions)
        if visible < room[edge] { sum += 3 + 5 * (1 - visible / room[edge]) }
        if sum >= limit { return sum }
        let line = LineEnds.Line(segment)
        for other in positions.indices where other != a && other != b {
            if line.passes(positions[other], clearedHalves[other]) {
                sum += Self.intrusion
                if sum >= limit { return sum }
            }
        }
        // In two sums, each in the order of the edges: a crossing costs a whole number.
        var angles = 0.0
        for (other, hub) in sharing[edge] { angles += angleCost(edge, other, hub, positions) }
        if sum + angles >= limit { return sum + angles }
        // Lines that share an end touch there and do not cross.
        return sum + angles + 4 * Double(lines.crossings(of: line))
    }

    /// Two lines that leave a box almost in the same direction are hard to tell apart.
    private func angleCost(_ first: Int, _ second: Int, _ hub: Int, _ positions: [Point]) -> Double {
        let (a, b) = edges[first]
        let (c, d) = edges[second]
        let one = positions[hub == a ? b : a]
        let other = positions[hub == c ? d : c]
        let center = positions[hub]
        let dx1 = one.x - center.x
        let dy1 = one.y - center.y
        let dx2 = other.x - center.x
        let dy2 = other.y - center.y
        guard dx1 * dx2 + dy1 * dy2 > 0 else { return 0 }
        let across = dx1 * dy2 - dy1 * dx2
        let square = (dx1 * dx1 + dy1 * dy1) * (dx2 * dx2 + dy2 * dy2)
        // Most are seen to be far apart without a root: the sine is 0.35 or more.
        guard square > 0, across * across < 0.1226 * square else { return 0 }
        let sine = abs(across) / square.squareRoot()
        return sine < 0.35 ? 3 * (1 - sine / 0.35) : 0
    }

    /// The whole map's.
    package func cost(_ positions: [Point]) -> Double {
        var sum = positions.indices.reduce(0) { $0 + cost(of: $1, positions) }
        let bounds = bounds(of: positions)
        // A page that is too high costs more than one that is too wide.
        let shape = bounds.width / max(bounds.height, 1)
        if shape < 1.1 { sum += (1.1 - shape) * 20 }
        return sum
    }

    /// Whether a line runs through the box, or one of its lines through another box.
    package func intrudes(_ vertex: Int, _ positions: [Point]) -> Bool {
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
    package func intrusions(_ positions: [Point]) -> Int {
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
