internal import Foundation

// Positions for one connected part of a network. In maps of up to sixty actors boxes are first placed by how many steps
// lie between them, from several starts; the best of those is improved by simulated annealing, one box at a time, with a
// bounded number of comparisons whatever the density. Larger maps are placed once, by steps as long as a thousand actors
// are not passed and by Graphviz's sfdp beyond, and their boxes and dots then moved apart.

package struct LayoutSearch {
    package static let thorough = 60
    /// With more lines than this hardly any place is better than another.
    package static let mostLines = 300
    /// Up to this many actors are placed by how many steps lie between them; of more, every pair would be too much.
    package static let separated = 1_000
    private static let starts = 8
    /// How many comparisons of a box or line with another the search may make: about a second's.
    package static let effort = 4.8e8
    /// How much worse a move may make the map, at first.
    private static let heat = 24.0
    /// Labels are wide, so Graphviz lays out in a plane that is afterwards stretched sideways.
    private static let stretch = 1.3

    package var problem: LayoutProblem
    /// How many actors the whole map shows.
    package var mapCount: Int
    /// Where the search starts; the same seed gives the same places.
    package var seed: Int

    package init(problem: LayoutProblem, mapCount: Int, seed: Int = 1) {
        self.problem = problem
        self.mapCount = mapCount
        self.seed = seed
    }

    package func positions() throws(DiagramError) -> [Point] {
        let count = problem.sizes.count
        if count == 1 { return [Point(x: 0, y: 0)] }
        if count == 2 { return [Point(x: 0, y: 0), Point(x: length(of: 0) ?? 200, y: 0)] }
        return mapCount <= Self.thorough && problem.edges.count <= Self.mostLines ? searched() : try crowded()
    }

    // MARK: Of many

    /// Placed once, and moved apart: there are too many to try places for each.
    private func crowded() throws(DiagramError) -> [Point] {
        let dots = DotLayout(
            sizes: problem.sizes, aspect: LayoutProblem.aspect(of: problem.page), page: problem.page)
        guard mapCount <= Self.separated else {
            return dots.spread(try start(Graphviz.Engine(name: "sfdp", seed: seed, separates: false)))
        }
        let leading = zip(problem.edges, problem.leads).filter(\.1).map(\.0)
        let distances = StepDistances(count: problem.sizes.count, edges: problem.edges, leading: leading)
        return dots.spread(
            StressLayout(distances: distances).positions(seed: UInt64(bitPattern: Int64(seed))))
    }

    // MARK: Up to sixty

    private func searched() -> [Point] {
        LayoutMemory.positions(of: problem, effort: ownEffort, seed: seed, found)
    }

    /// By the share that this part is of the map.
    private var ownEffort: Double {
        Self.effort * Double(problem.sizes.count) / Double(max(mapCount, 1))
    }

    private func found() -> [Point] {
        let stress = StressLayout(distances: problem.distances)
        let starts = (1...Self.starts).map { start in
            stress.positions(seed: UInt64(bitPattern: Int64((seed - 1) * Self.starts + start)))
        }
        let fitted = starts.map(fitted)
        let costs = fitted.map { problem.cost($0, unit: problem.unit($0)) }
        // The first of those that cost least.
        let start = fitted[costs.indices.min { costs[$0] < costs[$1] } ?? 0]
        return annealed(from: start, effort: ownEffort, heat: Self.heat).map {
            Point(x: ($0.x * 64).rounded() / 64, y: ($0.y * 64).rounded() / 64)
        }
    }

    /// As large as the page, stretched by a quarter at most.
    private func fitted(_ positions: [Point]) -> [Point] {
        let xs = positions.map(\.x)
        let ys = positions.map(\.y)
        let frame = problem.frame
        let (left, right) = (xs.min() ?? 0, xs.max() ?? 0)
        let (top, bottom) = (ys.min() ?? 0, ys.max() ?? 0)
        let across = frame.width * 0.86 / max(right - left, 1e-9)
        let down = frame.height * 0.9 / max(bottom - top, 1e-9)
        let scale = min((across * down).squareRoot(), across * 1.25)
        let stretch = max(0.8, min(1.25, across / scale))
        return positions.map {
            Point(
                x: ($0.x - (left + right) / 2) * scale * stretch,
                y: ($0.y - (top + bottom) / 2) * scale / stretch)
        }
    }

    /// Moves one box at a time, and exchanges pairs, by ever shorter steps. A move that makes the map worse is taken the
    /// less often the worse it is and the longer the search has gone on (simulated annealing).
    ///
    /// - Parameters:
    ///   - effort: how many boxes and lines may be compared.
    ///   - heat: how much worse a move may make the map at first; with 0 it never gets worse.
    package func annealed(from start: [Point], effort: Double, heat: Double) -> [Point] {
        var positions = start
        var random = SplitMix(state: 20_240_926)
        let (boxes, lines) = (Double(problem.sizes.count), Double(problem.edges.count))
        // What a round costs: each box is tried eight times, with its own lines against all boxes and lines.
        let round = max(1, 8 * (boxes + 2 * lines) * (boxes + lines))
        let rounds = max(40, min(1_500, Int(effort / round)))
        var unit = problem.unit(positions)
        for number in 0..<rounds {
            let left = 1 - Double(number) / Double(rounds)
            let radius = 6 + problem.frame.width * 0.3 * left * left.squareRoot()
            let warmth = heat * left * left
            if heat > 0 { unit = problem.unit(positions) }
            for vertex in positions.indices {
                move(vertex, &positions, unit, radius, warmth, &random)
            }
            moveGroups(&positions, unit, radius, &random)
        }
        return positions
    }

    private func move(
        _ vertex: Int, _ positions: inout [Point], _ unit: Double, _ radius: Double, _ warmth: Double,
        _ random: inout SplitMix
    ) {
        /// What a move may cost at most.
        func limit(_ cost: Double) -> Double {
            cost - 1e-9 - (warmth > 0 ? warmth * log(max(random.unit(), 1e-12)) : 0)
        }
        let lines = problem.lines(without: vertex, positions)
        var cost = problem.cost(of: vertex, positions, unit: unit, lines)
        for _ in 0..<6 {
            let old = positions[vertex]
            if random.unit() < 0.15 {
                positions[vertex] = anywhere(problem.sizes[vertex], &random)
            } else {
                positions[vertex] = Point(
                    x: old.x + (random.unit() * 2 - 1) * radius,
                    y: old.y + (random.unit() * 2 - 1) * radius * 0.75)
            }
            let limit = limit(cost)
            let next = problem.cost(of: vertex, positions, unit: unit, lines, limit: limit)
            if next < limit { cost = next } else { positions[vertex] = old }
        }
        let other = Int(random.unit() * Double(positions.count))
        guard other != vertex, problem.groups?.ofBox[other] == problem.groups?.ofBox[vertex] else { return }
        // Of the two what they share is counted twice, before as after.
        let most = limit(cost + problem.cost(of: other, positions, unit: unit))
        positions.swapAt(vertex, other)
        var after = problem.cost(of: vertex, positions, unit: unit, limit: most)
        if after < most { after += problem.cost(of: other, positions, unit: unit, limit: most - after) }
        if after >= most { positions.swapAt(vertex, other) }
    }

    private func anywhere(_ size: Size, _ random: inout SplitMix) -> Point {
        let frame = problem.frame
        return Point(
            x: frame.center.x + (random.unit() - 0.5) * max(0, frame.width - size.width),
            y: frame.center.y + (random.unit() - 0.5) * max(0, frame.height - size.height))
    }

    /// Moves a whole group at a time to where the map costs less.
    private func moveGroups(
        _ positions: inout [Point], _ unit: Double, _ radius: Double, _ random: inout SplitMix
    ) {
        guard let groups = problem.groups else { return }
        var cost = problem.cost(positions, unit: unit)
        for members in groups.members where members.count > 1 {
            let offset = Point(
                x: (random.unit() * 2 - 1) * radius, y: (random.unit() * 2 - 1) * radius * 0.75)
            var tried = positions
            for box in members { tried[box] = tried[box].moved(by: offset) }
            let next = problem.cost(tried, unit: unit)
            if next < cost - 1e-9 { (positions, cost) = (tried, next) }
        }
    }

    // MARK: By Graphviz

    /// What a line would like to be long between its boxes' centers where Graphviz places them; nil where there is none.
    private func length(of edge: Int) -> Double? {
        guard problem.edges.indices.contains(edge) else { return nil }
        let (a, b) = (problem.sizes[problem.edges[edge].0], problem.sizes[problem.edges[edge].1])
        return (a.width + b.width) * 0.32 + (a.height + b.height) * 0.3 + problem.room[edge]
            + (problem.sizes.count < 20 ? 72 : 34)
    }

    private func start(_ engine: Graphviz.Engine) throws(DiagramError) -> [Point] {
        let narrow = problem.sizes.map { Size(width: $0.width / Self.stretch, height: $0.height) }
        let gap = Size(width: LayoutProblem.gap.width / Self.stretch, height: LayoutProblem.gap.height)
        let lengths = problem.edges.indices.map { length(of: $0) ?? 0 }
        let centers = try Graphviz.centers(
            sizes: narrow, edges: problem.edges, lengths: lengths, gap: gap, by: engine)
        return centers.map { Point(x: $0.x * Self.stretch, y: -$0.y) }
    }
}

/// S. Vigna's SplitMix64: small, fast, the same on every machine.
package struct SplitMix {
    private var state: UInt64

    package init(state: UInt64) { self.state = state }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// From 0 to 1, without 1.
    package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
