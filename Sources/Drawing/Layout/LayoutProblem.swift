// What makes a map good, as a number: boxes as far apart as lines lead from one to the other, few crossings, few
// lines through a box that is not their end, room for a digit on every line, lines that leave a box in different directions, and a
// page that is wider than high. Low is good.

package struct LayoutProblem: Sendable {
    package let sizes: [Size]
    package let edges: [(Int, Int)]
    /// Which lines count in full, in how far boxes stand apart and in crossings: those that most readers see.
    package let leads: [Bool]
    /// Room that each line's digit needs between the boxes.
    package let room: [Double]
    /// The page: boxes outside of it cost.
    package let frame: Rect
    /// All the room that there is; nil, or endless downwards, where a map may become as large as it likes.
    let page: Size?
    /// Boxes that have to stand together, apart from all others; nil where nothing has.
    package let groups: LayoutGroups?

    /// Free space between boxes.
    package static let gap = Size(width: 12, height: 10)
    /// Free space between a box and lines that pass by.
    package static let clearance = 2.0
    package static let aspect = 1.35

    /// What each costs. Of a pair of boxes counts how far
    /// they are from as many units apart as there are steps between them, in shares, squared.
    private enum Price {
        static let crossing = 4.0
        /// A line behind a foreign box: it is bent around it, and so not seen to end there.
        static let intrusion = 45.0
        static let pair = 64.0
        static let overlap = 20.0
        static let overlapDepth = 4.0
        static let outside = 2.0
        static let room = 20.0
        static let anyRoom = 6.0
        static let angle = 3.0
    }
    /// Of maps of up to sixty boxes, which alone have a cost.
    let distances: StepDistances
    private let neighbors: [[Int]]
    private let edgesOfVertex: [[Int]]
    /// Half the sides of every box with the room around it that lines keep away from.
    private let clearedHalves: [Size]

    /// - Parameters:
    ///   - leads: which lines lead; all of them when nil.
    ///   - page: the room that there is; it gives the frame its shape, and never is the frame larger.
    ///   - scale: how much larger the page is than boxes and lines usually need.
    /// - Complexity: O(*n* · (*n* + *m*)) up to sixty boxes, O(*n* + *m*) beyond.
    package init(
        sizes: [Size], edges: [(Int, Int)], leads: [Bool]? = nil, room: [Double],
        groups: LayoutGroups? = nil, page: Size? = nil, scale: Double = 1
    ) {
        self.page = page
        let leads = leads ?? edges.map { _ in true }
        self.leads = leads
        self.groups = groups
        self.sizes = sizes
        self.edges = edges
        self.room = room
        // Only small maps are searched by it.
        let isSearched = sizes.count <= LayoutSearch.thorough
        distances =
            isSearched
            ? StepDistances(
                count: sizes.count, edges: edges, leading: zip(edges, leads).filter(\.1).map(\.0))
            : StepDistances(count: 0, edges: [])
        var neighbors = Array(repeating: [Int](), count: sizes.count)
        var edgesOfVertex = neighbors
        for (place, edge) in edges.enumerated() {
            neighbors[edge.0].append(edge.1)
            neighbors[edge.1].append(edge.0)
            edgesOfVertex[edge.0].append(place)
            edgesOfVertex[edge.1].append(place)
        }
        self.neighbors = neighbors
        self.edgesOfVertex = edgesOfVertex
        clearedHalves = sizes.map {
            Size(width: $0.width / 2 + Self.clearance, height: $0.height / 2 + Self.clearance)
        }
        // About the room that the boxes and the lines between them need, in the shape that is wanted.
        let density = Double(edges.count) / Double(max(sizes.count, 1))
        let spread = sizes.count < 20 ? 2.2 : 1.3 + 0.2 * min(density, 4)
        let area =
            sizes.reduce(0) { $0 + ($1.width + 40) * ($1.height + 40) } * spread * scale
            * (groups == nil ? 1 : 1.25)
        let aspect = Self.aspect(of: page)
        // A handful of short names may still use the page.
        let wanted = max((area * aspect).squareRoot(), sizes.count > 4 ? 460 : 0)
        let width = min(wanted, page?.width ?? .infinity, (page?.height ?? .infinity) * aspect)
        frame = Rect(center: Point(x: 0, y: 0), size: Size(width: width, height: width / aspect))
    }

    /// Width by height of a map: the room's, if that is neither a column nor a strip.
    static func aspect(of page: Size?) -> Double {
        guard let page, page.height.isFinite else { return aspect }
        return max(0.7, min(2, page.width / page.height))
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

    /// How long a step is drawn, so that stress is least.
    package func unit(_ positions: [Point]) -> Double {
        var (squares, shares) = (0.0, 0.0)
        for one in positions.indices {
            for other in 0..<one {
                let share = positions[one].distance(to: positions[other]) / distances[one, other]
                squares += share * share
                shares += share
            }
        }
        return shares > 0 ? squares / shares : 1
    }

    // MARK: Cost

    /// Where the lines run that do not end at the vertex: they stay when it moves.
    func lines(without vertex: Int, _ positions: [Point]) -> LineEnds {
        LineEnds(
            edges.indices.lazy.filter { edges[$0].0 != vertex && edges[$0].1 != vertex }
                .map { line($0, positions) })
    }

    private func line(_ edge: Int, _ positions: [Point]) -> LineEnds.Line {
        LineEnds.Line(segment(edge, positions), leads: leads[edge])
    }

    /// All that a box has a part in: what the whole map costs falls or rises by as much as this does when the box moves.
    /// Once it is at least the limit, the rest is not added: most moves that are tried are far worse than what they would
    /// replace.
    ///
    /// - Parameters:
    ///   - unit: How long a step should be.
    ///   - lines: Those that do not end at the vertex.
    /// - Complexity: O(*n* + *m* + *d* · (*n* + *m*)) with *d* lines at the box.
    func cost(
        of vertex: Int, _ positions: [Point], unit: Double, _ lines: LineEnds, limit: Double = .infinity
    ) -> Double {
        let center = positions[vertex]
        var sum = pairs(of: vertex, positions, unit)
        if sum >= limit { return sum }
        if let groups {
            sum += groups.cost(of: vertex, positions, sizes)
            if sum >= limit { return sum }
        }
        sum += Price.intrusion * Double(lines.passing(center, clearedHalves[vertex]))
        if sum >= limit { return sum }
        for (place, neighbor) in neighbors[vertex].enumerated() {
            let edge = edgesOfVertex[vertex][place]
            sum += lineCost(edge, positions)
            if sum >= limit { return sum }
            // Lines that share an end touch there and do not cross.
            sum += Price.crossing * lines.crossings(of: line(edge, positions))
            if sum >= limit { return sum }
            for other in neighbors[vertex] where other != neighbor {
                sum += angleCost(center, positions[neighbor], positions[other]) / 2
            }
            for other in neighbors[neighbor] where other != vertex {
                sum += angleCost(positions[neighbor], center, positions[other])
            }
            if sum >= limit { return sum }
        }
        return sum
    }

    package func cost(
        of vertex: Int, _ positions: [Point], unit: Double, limit: Double = .infinity
    ) -> Double {
        cost(of: vertex, positions, unit: unit, lines(without: vertex, positions), limit: limit)
    }

    /// The whole map's.
    ///
    /// - Complexity: O(*n*² + *n* · *m* + *m*²).
    package func cost(_ positions: [Point], unit: Double) -> Double {
        var sum = groups?.cost(positions, sizes) ?? 0
        for vertex in positions.indices {
            let outside = Price.outside * outside(positions[vertex], sizes[vertex])
            sum += outside + (pairs(of: vertex, positions, unit) - outside) / 2
            for (place, one) in neighbors[vertex].enumerated() {
                for other in neighbors[vertex].dropFirst(place + 1) {
                    sum += angleCost(positions[vertex], positions[one], positions[other])
                }
            }
        }
        let lines = LineEnds(edges.indices.lazy.map { line($0, positions) })
        for edge in edges.indices {
            sum += lineCost(edge, positions)
            sum += Price.crossing * lines.crossings(of: line(edge, positions)) / 2
        }
        return sum
    }

    /// What the box costs where it stands and with each of the others, lines apart.
    private func pairs(of vertex: Int, _ positions: [Point], _ unit: Double) -> Double {
        let (center, size) = (positions[vertex], sizes[vertex])
        var (stress, sum) = (0.0, Price.outside * outside(center, size))
        for other in positions.indices where other != vertex {
            let dx = abs(positions[other].x - center.x)
            let dy = abs(positions[other].y - center.y)
            let share = (dx * dx + dy * dy).squareRoot() / (unit * distances[vertex, other]) - 1
            stress += share * share
            let overX = (size.width + sizes[other].width) / 2 + Self.gap.width - dx
            guard overX > 0 else { continue }
            let overY = (size.height + sizes[other].height) / 2 + Self.gap.height - dy
            if overY > 0 { sum += Price.overlap + Price.overlapDepth * min(overX, overY) }
        }
        return sum + Price.pair * stress
    }

    /// How far the box is off the page.
    private func outside(_ center: Point, _ size: Size) -> Double {
        let (halfWidth, halfHeight) = (size.width / 2, size.height / 2)
        return max(0, frame.minX - center.x + halfWidth) + max(0, center.x + halfWidth - frame.maxX)
            + max(0, frame.minY - center.y + halfHeight) + max(0, center.y + halfHeight - frame.maxY)
    }

    /// What a line costs by itself and by the boxes that it runs behind.
    private func lineCost(_ edge: Int, _ positions: [Point]) -> Double {
        let (a, b) = edges[edge]
        let visible = visible(segment(edge, positions), a, b)
        var sum = visible < room[edge] ? Price.anyRoom + Price.room * (1 - visible / room[edge]) : 0
        let line = line(edge, positions)
        for other in positions.indices where other != a && other != b {
            if line.passes(positions[other], clearedHalves[other]) { sum += Price.intrusion }
        }
        return sum
    }

    /// How much of a line is seen between its two boxes.
    private func visible(_ segment: Segment, _ a: Int, _ b: Int) -> Double {
        let start = segment.part(inside: Rect(center: segment.from, size: sizes[a]))?.upperBound ?? 0
        let end = segment.part(inside: Rect(center: segment.to, size: sizes[b]))?.lowerBound ?? 1
        return max(0, end - start) * segment.length
    }

    /// Two lines that leave a box almost in the same direction are hard to tell apart.
    private func angleCost(_ hub: Point, _ one: Point, _ other: Point) -> Double {
        let (x1, y1) = (one.x - hub.x, one.y - hub.y)
        let (x2, y2) = (other.x - hub.x, other.y - hub.y)
        guard x1 * x2 + y1 * y2 > 0 else { return 0 }
        let across = x1 * y2 - y1 * x2
        let square = (x1 * x1 + y1 * y1) * (x2 * x2 + y2 * y2)
        // Most are seen to be far apart without a root: the sine is 0.15 or more.
        guard square > 0, across * across < 0.0225 * square else { return 0 }
        return Price.angle * (1 - abs(across) / square.squareRoot() / 0.15)
    }
}
