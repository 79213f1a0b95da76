// Positions for a map whose groups stand together. First every group by itself, then the groups as large boxes, by the
// ties between them. On small maps single actors and whole groups are then moved as on any other map, with a high price
// on frames that lie on each other.

package struct GroupedSearch {
    package let problem: LayoutProblem
    package let groups: LayoutGroups
    package let mapCount: Int
    package let seed: Int

    package init(problem: LayoutProblem, groups: LayoutGroups, mapCount: Int, seed: Int = 1) {
        self.problem = problem
        self.groups = groups
        self.mapCount = mapCount
        self.seed = seed
    }

    private static let starts = 10
    private static let improved = 2
    private static let effort = LayoutSearch.effort / 3
    /// Groups stand well from the start: the search is to mend, not to begin anew.
    private static let heat = 4.0

    package func positions() throws(DiagramError) -> [Point] {
        let insides = try insides()
        guard problem.sizes.count <= LayoutSearch.thorough else {
            return groups.separated(try arranged(insides, seed: seed), problem.sizes)
        }
        var candidates: [(cost: Double, positions: [Point])] = []
        for start in 1...Self.starts {
            let positions = try arranged(insides, seed: (seed - 1) * Self.starts + start)
            candidates.append((problem.cost(positions, unit: problem.unit(positions)), positions))
        }
        let order = candidates.indices.sorted { (candidates[$0].cost, $0) < (candidates[$1].cost, $1) }
        let search = LayoutSearch(problem: problem, mapCount: mapCount, seed: seed)
        var best: (cost: Double, positions: [Point])?
        for index in order.prefix(Self.improved) {
            let annealed = search.annealed(
                from: candidates[index].positions, effort: Self.effort, heat: Self.heat)
            let positions = groups.separated(annealed, problem.sizes)
            let cost = problem.cost(positions, unit: problem.unit(positions))
            if best.map({ cost < $0.cost }) ?? true { best = (cost, positions) }
        }
        return best?.positions ?? []
    }

    /// Each group laid out from its own corner: its boxes' centers, in the order of its members.
    private func insides() throws(DiagramError) -> [[Point]] {
        var result: [[Point]] = []
        for members in groups.members {
            let local = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($0.element, $0.offset) })
            let edges = problem.edges.compactMap { edge -> (Int, Int)? in
                guard let a = local[edge.0], let b = local[edge.1] else { return nil }
                return (a, b)
            }
            let sizes = members.map { problem.sizes[$0] }
            guard members.count > 2, edges.count * 2 >= members.count else {
                result.append(Self.grid(sizes))
                continue
            }
            let inside = LayoutProblem(sizes: sizes, edges: edges, room: edges.map { _ in 16 })
            // Larger than a thorough search likes: small maps are improved as a whole.
            result.append(
                try LayoutSearch(
                    problem: inside, mapCount: max(mapCount, LayoutSearch.thorough + 1)
                ).positions())
        }
        return result
    }

    /// Rows of equal columns.
    private static func grid(_ sizes: [Size]) -> [Point] {
        let width = (sizes.map(\.width).max() ?? 0) + LayoutProblem.gap.width
        let height = (sizes.map(\.height).max() ?? 0) + LayoutProblem.gap.height
        let columns = max(
            1, Int((Double(sizes.count) * 1.3 * height / max(width, 1)).squareRoot().rounded(.up)))
        return sizes.indices.map {
            Point(x: Double($0 % columns) * width, y: Double($0 / columns) * height)
        }
    }

    /// The groups as boxes, near those that they have most ties with.
    private func arranged(_ insides: [[Point]], seed: Int) throws(DiagramError) -> [Point] {
        var positions = Array(repeating: Point(x: 0, y: 0), count: problem.sizes.count)
        for (members, inside) in zip(groups.members, insides) {
            for (box, point) in zip(members, inside) { positions[box] = point }
        }
        // Blocks: the groups with members, then the boxes by themselves.
        let filled = groups.members.indices.filter { !groups.members[$0].isEmpty }
        let single = problem.sizes.indices.filter { groups.ofBox[$0] == nil }
        let outlines =
            filled.compactMap { groups.frame($0, positions, problem.sizes) }
            + single.map { Rect(center: positions[$0], size: problem.sizes[$0]) }
        var blockOfBox = Array(repeating: 0, count: problem.sizes.count)
        for (block, group) in filled.enumerated() {
            for box in groups.members[group] { blockOfBox[box] = block }
        }
        for (place, box) in single.enumerated() { blockOfBox[box] = filled.count + place }
        var pairs: [SIMD2<Int>: Int] = [:]
        for (a, b) in problem.edges where blockOfBox[a] != blockOfBox[b] {
            let (one, two) = (blockOfBox[a], blockOfBox[b])
            pairs[SIMD2(min(one, two), max(one, two)), default: 0] += 1
        }
        let edges = pairs.keys.sorted { ($0.x, $0.y) < ($1.x, $1.y) }.map { ($0.x, $0.y) }
        let lengths = edges.map { edge in
            (outlines[edge.0].width + outlines[edge.1].width) * 0.34
                + (outlines[edge.0].height + outlines[edge.1].height) * 0.34 + 60
        }
        let gap = Size(width: LayoutGroups.gap * 2, height: LayoutGroups.gap * 2)
        let centers = try Graphviz.centers(
            sizes: outlines.map { Size(width: $0.width, height: $0.height) }, edges: edges, lengths: lengths,
            gap: gap, by: Graphviz.Engine(name: "neato", seed: seed))
        return positions.indices.map { box in
            let block = blockOfBox[box]
            let (from, to) = (outlines[block].center, centers[block])
            return Point(x: positions[box].x - from.x + to.x, y: positions[box].y - from.y - to.y)
        }
    }
}
