extension Graph {
    /// Returns how far the network falls apart when some vertices go: Borgatti's fragmentation.
    ///
    /// **For the planner.** The share of pairs among those left who cannot reach each other any more. Compare
    /// with the same of the network as it is, `fragmentation(without: [])`: the change is what the loss does.
    ///
    /// **Definition.** F = 1 − Σ N(N − 1) / n′(n′ − 1), with N the sizes of the components of what is left and
    /// n′ the number of vertices left.
    ///
    /// **Scale.** 0 when all left reach each other … 1 when none do; nil when fewer than two are left.
    ///
    ///     Graph.star(leaves: 3).fragmentation(without: [0])   // 1
    ///
    /// - Precondition: Each is a vertex.
    /// - Complexity: O(*n* + *m*).
    /// - SeeAlso: S. Borgatti (2006), doi:10.1007/s10588-006-7084-x.
    public func fragmentation(without removed: [Int]) -> Double? {
        let isLeft = marks(of: removed, false)
        let left = isLeft.count { $0 }
        if left < 2 { return nil }
        let joined = joinedPairs(where: isLeft)
        return 1 - Double(joined) / (Double(left) * Double(left - 1))
    }

    /// Returns how far apart the network is when some vertices go: distance-weighted fragmentation.
    ///
    /// **For the planner.** As ``fragmentation(without:)``, and it also sees when those left reach each other
    /// only by long ways round.
    ///
    /// **Definition.** D = 1 − Σ 1/d(v, w) / n′(n′ − 1) over ordered pairs of those left, distances among them
    /// alone, 1/d = 0 where there is no path, n′ the number of vertices left.
    ///
    /// **Scale.** 0 when all left are joined directly … 1 when none reach each other; nil when fewer than two
    /// are left.
    ///
    ///     Graph.path(vertexCount: 4).distanceFragmentation(without: [3])   // 1/6
    ///
    /// - Precondition: Each is a vertex.
    /// - Complexity: O(*n* · *m*).
    /// - SeeAlso: S. Borgatti (2006), doi:10.1007/s10588-006-7084-x.
    public func distanceFragmentation(without removed: [Int]) -> Double? {
        let isLeft = marks(of: removed, false)
        let left = isLeft.count { $0 }
        if left < 2 { return nil }
        var pairsAtDistance: [Int] = []
        var search = PartSearch(vertexCount: vertexCount)
        for source in 0..<vertexCount where isLeft[source] {
            search.search(self, from: [source], where: isLeft)
            for (distance, size) in search.waveSizes.enumerated() {
                if distance == pairsAtDistance.count { pairsAtDistance.append(0) }
                pairsAtDistance[distance] += size
            }
        }
        return 1 - reciprocalSum(pairsAtDistance) / (Double(left) * Double(left - 1))
    }

    /// Returns the share of vertices within some steps of a set.
    ///
    /// **For the planner.** Whom a few chosen actors reach by word of mouth, in so many steps.
    ///
    /// **Definition.** The vertices at most `steps` from one of the set, itself included, over n.
    ///
    /// **Scale.** 0 … 1; nil for the empty graph.
    ///
    ///     Graph.path(vertexCount: 4).reach(from: [0], within: 1)   // 0.5
    ///
    /// - Precondition: Each is a vertex; `steps` is 0 or more.
    /// - Complexity: O(*n* + *m*).
    /// - SeeAlso: S. Borgatti (2006), doi:10.1007/s10588-006-7084-x.
    public func reach(from set: [Int], within steps: Int) -> Double? {
        precondition(steps >= 0, "nobody is reached within \(steps) steps")
        if vertexCount == 0 { return nil }
        let reached = waveSizes(from: set, within: steps).reduce(0, +)
        return Double(reached) / Double(vertexCount)
    }

    /// Returns the mean nearness of all vertices to a set: distance-weighted reach.
    ///
    /// **For the planner.** As ``reach(from:within:)`` without a limit, those reached in more steps counting
    /// less.
    ///
    /// **Definition.** D = Σ 1/d / n, with d the steps from the nearest of the set, counted as 1 in the set
    /// itself, and 1/d = 0 where there is no path.
    ///
    /// **Scale.** 0 … 1; nil for the empty graph.
    ///
    ///     Graph.path(vertexCount: 4).distanceReach(from: [0])   // (1 + 1 + 1/2 + 1/3) / 4
    ///
    /// - Precondition: Each is a vertex.
    /// - Complexity: O(*n* + *m*).
    /// - SeeAlso: S. Borgatti (2006), doi:10.1007/s10588-006-7084-x.
    public func distanceReach(from set: [Int]) -> Double? {
        if vertexCount == 0 { return nil }
        let sizes = waveSizes(from: set)
        return (Double(sizes.first ?? 0) + reciprocalSum(sizes)) / Double(vertexCount)
    }

    /// How many vertices lie at each distance from the nearest of a set, up to some steps; at 0 the set itself.
    func waveSizes(from set: [Int], within steps: Int = .max) -> [Int] {
        let isInSet = marks(of: set, true)
        var search = PartSearch(vertexCount: vertexCount)
        let everywhere = [Bool](repeating: true, count: vertexCount)
        search.search(
            self, from: (0..<vertexCount).filter { isInSet[$0] }, where: everywhere, within: steps)
        return search.waveSizes
    }

    /// For every vertex, `value` where it is in the set and the contrary where it is not.
    private func marks(of set: [Int], _ value: Bool) -> [Bool] {
        var marks = [Bool](repeating: !value, count: vertexCount)
        for v in set {
            precondition(v >= 0 && v < vertexCount, "\(v) is not a vertex of 0..<\(vertexCount)")
            marks[v] = value
        }
        return marks
    }

    /// Ordered pairs that a path joins among the vertices left.
    private func joinedPairs(where isLeft: [Bool]) -> Int {
        var pairs = 0
        var isOpen = isLeft
        var search = PartSearch(vertexCount: vertexCount)
        for source in 0..<vertexCount where isOpen[source] {
            search.search(self, from: [source], where: isLeft)
            for v in search.visited { isOpen[Int(v)] = false }
            pairs += search.visited.count * (search.visited.count - 1)
        }
        return pairs
    }
}

/// Σ 1/d, nearest first, over what lies at each distance from 1 on.
func reciprocalSum(_ countAtDistance: [Int]) -> Double {
    var sum = 0.0
    for (distance, count) in countAtDistance.enumerated().dropFirst() {
        sum += Double(count) / Double(distance)
    }
    return sum
}

/// A breadth-first search that keeps to a part of the graph, and may begin at several vertices.
struct PartSearch {
    private var isReached: [Bool]

    /// The vertices reached, in order of distance.
    private(set) var visited: [UInt32] = []

    /// How many vertices lie at each distance; at distance 0 those where it began.
    private(set) var waveSizes: [Int] = []

    init(vertexCount: Int) {
        isReached = [Bool](repeating: false, count: vertexCount)
        visited.reserveCapacity(vertexCount)
    }

    /// - Parameter steps: What lies farther is not searched for.
    /// - Precondition: The sources are different vertices of the part.
    mutating func search(
        _ graph: Graph, from sources: [Int], where isInPart: [Bool], within steps: Int = .max
    ) {
        for v in visited { isReached[Int(v)] = false }
        visited.removeAll(keepingCapacity: true)
        waveSizes.removeAll(keepingCapacity: true)
        for v in sources {
            precondition(isInPart[v] && !isReached[v], "\(v) is given twice")
            isReached[v] = true
            visited.append(UInt32(v))
        }
        let head = graph.head
        var wave = 0..<visited.count
        while !wave.isEmpty {
            waveSizes.append(wave.count)
            if waveSizes.count > steps { break }
            for place in wave {
                for arc in graph.arcs(of: Int(visited[place])) {
                    let w = Int(head[arc])
                    if !isReached[w] && isInPart[w] {
                        isReached[w] = true
                        visited.append(head[arc])
                    }
                }
            }
            wave = wave.upperBound..<visited.count
        }
    }
}
