// Positions for one connected part of a network. In maps of up to sixty actors Graphviz lays it out from forty starts;
// the best few are improved by moving one box at a time, and the best of those is kept. Larger maps are laid out once,
// and when they are thousands of dots Graphviz does not keep those apart: that is done here.

package struct LayoutSearch {
    package static let thorough = 60
    /// Up to this many actors Graphviz keeps boxes apart.
    package static let separated = 1_000
    private static let starts = 40
    private static let improved = 3
    private static let repaired = 2
    static let patience = 15.0
    private static let retried = 6
    /// With more lines through boxes than this a map is so dense that further starts mend nothing.
    private static let mendable = 3
    /// Labels are wide, so the layout is made in a plane that is afterwards stretched sideways.
    private static let stretch = 1.3

    package var problem: LayoutProblem
    /// How many actors the whole map shows.
    package var mapCount: Int

    package init(problem: LayoutProblem, mapCount: Int) {
        self.problem = problem
        self.mapCount = mapCount
    }

    package func positions() throws(DiagramError) -> [Point] {
        let count = problem.sizes.count
        if count == 1 { return [Point(x: 0, y: 0)] }
        if count == 2 { return [Point(x: 0, y: 0), Point(x: problem.lengths.first ?? 200, y: 0)] }
        guard mapCount <= Self.separated else {
            let engine = Graphviz.Engine(name: "sfdp", seed: 1, separates: false)
            return DotLayout(sizes: problem.sizes, aspect: LayoutProblem.aspect).spread(try start(engine))
        }
        guard mapCount <= Self.thorough else {
            return widened(try start(Graphviz.Engine(name: count <= 150 ? "neato" : "sfdp", seed: 1)))
        }
        var candidates: [(cost: Double, positions: [Point])] = []
        for seed in 1...Self.starts {
            let positions = try start(Graphviz.Engine(name: "neato", seed: seed))
            let fitted = fitted(positions, to: problem.frame)
            candidates.append((problem.cost(fitted), fitted))
        }
        // Stable, so that equal costs keep the order of the seeds.
        let order = candidates.indices.sorted { (candidates[$0].cost, $0) < (candidates[$1].cost, $1) }
        var climbed = order.prefix(Self.improved).map { climb(from: candidates[$0].positions) }
        // A line through a box is worth some more tries.
        for index in order.dropFirst(Self.improved).prefix(Self.retried) {
            guard let positions = Self.best(climbed)?.positions,
                (1...Self.mendable).contains(problem.intrusions(positions))
            else { break }
            climbed.append(climb(from: candidates[index].positions))
        }
        let mended = climbed.sorted { $0.cost < $1.cost }.prefix(Self.repaired).map {
            let positions = repaired($0.positions)
            return (cost: problem.cost(positions), positions: positions)
        }
        return Self.best(mended)?.positions ?? []
    }

    private func climb(from start: [Point]) -> (cost: Double, positions: [Point]) {
        let positions = climbed(from: start, patience: Self.patience)
        return (problem.cost(positions), positions)
    }

    /// The first of those that cost least.
    private static func best(
        _ maps: [(cost: Double, positions: [Point])]
    ) -> (cost: Double, positions: [Point])? {
        maps.min { $0.cost < $1.cost }
    }

    /// Stretched or pressed into the page; what then overlaps is sorted out afterwards.
    private func fitted(_ positions: [Point], to frame: Rect) -> [Point] {
        let xs = positions.map(\.x)
        let ys = positions.map(\.y)
        let widest = problem.sizes.map(\.width).max() ?? 0
        let highest = problem.sizes.map(\.height).max() ?? 0
        guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else {
            return []
        }
        let scaleX = right > left ? max(1, frame.width - widest) / (right - left) : 1
        let scaleY = bottom > top ? max(1, frame.height - highest) / (bottom - top) : 1
        let center = Point(x: (left + right) / 2, y: (top + bottom) / 2)
        return positions.map {
            Point(
                x: frame.center.x + ($0.x - center.x) * scaleX,
                y: frame.center.y + ($0.y - center.y) * scaleY)
        }
    }

    /// Pulled apart until the page has its shape: that never makes boxes overlap.
    private func widened(_ positions: [Point]) -> [Point] {
        let bounds = problem.bounds(of: positions)
        let shape = bounds.width / max(bounds.height, 1)
        return positions.map {
            Point(
                x: $0.x * max(1, min(2, LayoutProblem.aspect / shape)),
                y: $0.y * max(1, min(2, shape / LayoutProblem.aspect)))
        }
    }

    private func start(_ engine: Graphviz.Engine) throws(DiagramError) -> [Point] {
        let narrow = problem.sizes.map { Size(width: $0.width / Self.stretch, height: $0.height) }
        let gap = Size(width: LayoutProblem.gap.width / Self.stretch, height: LayoutProblem.gap.height)
        let centers = try Graphviz.centers(
            sizes: narrow, edges: problem.edges, lengths: problem.lengths, gap: gap, by: engine)
        return centers.map { Point(x: $0.x * Self.stretch, y: -$0.y) }
    }

    /// Looks all over the page for a better place for those boxes that a line still runs through, or whose line runs
    /// through another.
    func repaired(_ start: [Point]) -> [Point] {
        var positions = start
        var random = SplitMix(state: 20_260_926)
        for _ in 0..<8 {
            let vertices = positions.indices.filter { problem.intrudes($0, positions) }
            var moved = false
            for vertex in vertices {
                let lines = problem.lines(without: vertex, positions)
                var best = problem.cost(of: vertex, positions, lines)
                for _ in 0..<200 {
                    let old = positions[vertex]
                    positions[vertex] = Point(
                        x: problem.frame.minX + random.unit() * problem.frame.width,
                        y: problem.frame.minY + random.unit() * problem.frame.height)
                    let cost = problem.cost(of: vertex, positions, lines, limit: best)
                    if cost < best - 1e-9 {
                        best = cost
                        moved = true
                    } else {
                        positions[vertex] = old
                    }
                }
            }
            if !moved { break }
        }
        return positions
    }

    /// Moves one box at a time to where it costs less, by ever shorter steps, and exchanges pairs.
    package func climbed(from start: [Point], patience: Double) -> [Point] {
        var positions = start
        var random = SplitMix(state: 20_240_926)
        let rounds = 90
        for round in 0..<rounds {
            let radius = 6 + problem.frame.width * 0.35 * Double(rounds - round) / Double(rounds)
            // With patience, early steps may make things a little worse: the map leaves the first dip it meets.
            let allowance = patience * max(0, 1 - 4 * Double(round) / Double(3 * rounds))
            var moved = false
            for vertex in positions.indices {
                let lines = problem.lines(without: vertex, positions)
                var cost = problem.cost(of: vertex, positions, lines)
                for _ in 0..<8 {
                    let old = positions[vertex]
                    positions[vertex] = Point(
                        x: old.x + (random.unit() * 2 - 1) * radius,
                        y: old.y + (random.unit() * 2 - 1) * radius * 0.8)
                    let limit = cost - 1e-9 + allowance * random.unit()
                    let next = problem.cost(of: vertex, positions, lines, limit: limit)
                    if next < limit {
                        cost = next
                        moved = true
                    } else {
                        positions[vertex] = old
                    }
                }
                let other = Int(random.unit() * Double(positions.count))
                if other != vertex, problem.groups?.ofBox[other] == problem.groups?.ofBox[vertex] {
                    let limit = cost + problem.cost(of: other, positions) - 1e-9
                    positions.swapAt(vertex, other)
                    var after = problem.cost(of: vertex, positions, limit: limit)
                    if after < limit { after += problem.cost(of: other, positions, limit: limit - after) }
                    if after < limit { moved = true } else { positions.swapAt(vertex, other) }
                }
            }
            if moveGroups(&positions, radius, &random) { moved = true }
            if !moved, round > rounds / 2 { break }
        }
        return positions
    }

    /// Moves a whole group at a time to where the map costs less; returns whether any moved.
    private func moveGroups(_ positions: inout [Point], _ radius: Double, _ random: inout SplitMix) -> Bool {
        guard let groups = problem.groups else { return false }
        var moved = false
        var cost = problem.cost(positions)
        for members in groups.members where members.count > 1 {
            for _ in 0..<3 {
                let offset = Point(
                    x: (random.unit() * 2 - 1) * radius, y: (random.unit() * 2 - 1) * radius * 0.8)
                var tried = positions
                for box in members { tried[box] = tried[box].moved(by: offset) }
                let next = problem.cost(tried)
                if next < cost - 1e-9 {
                    positions = tried
                    cost = next
                    moved = true
                }
            }
        }
        return moved
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
