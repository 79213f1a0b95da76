// Everything here is a whole number, so that it does not matter in which order it is added up.
//
// **Counting.** A vertex with one neighbor is as far from anybody, but for what hangs on itself, as its neighbor and
// one step more. So trees that hang on the network are folded away; from what is left one searches, in sets; and the
// trees are unfolded again. With t(v, d) vertices at depth d below v (itself at 0) and p the neighbor that v hangs on,
//
//     count(v, d) = t(v, d) + count(p, d − 1) − t(v, d − 2)
//
// **One edge {v, w} more or less.** Only pairs with one end nearer to v and the other nearer to w, each by two steps at
// least as seen without the edge, can be nearer by it. One searches from the lesser side, in the graph without it.

/// How many vertices lie at each distance from each vertex.
struct DistanceCounts: Sendable {
    /// By distance, then by vertex; all are 0 at distance 0.
    private var counts: [[Int32]]
    private let vertexCount: Int

    /// As many numbers as may be kept: four bytes each.
    static let most = 64_000_000

    private init(vertexCount: Int) {
        self.vertexCount = vertexCount
        counts = [[Int32](repeating: 0, count: vertexCount)]
    }

    /// For every vertex, the sum over the others of 1 / distance, nearest first.
    var harmonicSums: [Double] {
        var sums = [Double](repeating: 0, count: vertexCount)
        for (distance, counts) in counts.enumerated().dropFirst() {
            for v in counts.indices { sums[v] += Double(counts[v]) / Double(distance) }
        }
        return sums
    }

    private mutating func add(_ count: Int32, at distance: Int, from v: Int) {
        while distance >= counts.count { counts.append([Int32](repeating: 0, count: vertexCount)) }
        counts[distance][v] += count
    }

    static func += (whole: inout DistanceCounts, part: DistanceCounts) {
        for (distance, counts) in part.counts.enumerated() {
            if distance == whole.counts.count {
                whole.counts.append(counts)
            } else {
                // Taken out, so that it is changed in place.
                var sum: [Int32] = []
                swap(&sum, &whole.counts[distance])
                for v in counts.indices { sum[v] += counts[v] }
                swap(&sum, &whole.counts[distance])
            }
        }
    }
}

extension DistanceCounts {
    /// Counts from every vertex; nil where the numbers to be kept would be more than about `most`.
    ///
    /// - Complexity: O(*n* + *m*), and O(*k* · *l*) for *k* vertices and *l* edges outside all hanging trees, at 512
    ///   sources a pass.
    init?(_ graph: Graph, most: Int) {
        guard let trees = HangingTrees(of: graph, most: most) else { return nil }
        let core = trees.core.graph
        let part = inBlocks(
            Array(0..<core.vertexCount), of: SourceSet.size,
            into: DistanceCounts(vertexCount: core.vertexCount),
            part: { trees.counts(from: $0) }, add: { $0 += $1 })
        self.init(part, trees)
    }

    /// The same with up to `threads` threads.
    ///
    /// - Precondition: `threads` is at least 1.
    /// - Throws: `CancellationError` when the task is cancelled.
    init?(_ graph: Graph, threads: Int) async throws(CancellationError) {
        guard let trees = HangingTrees(of: graph, most: Self.most) else { return nil }
        let core = trees.core.graph
        let part = try await inBlocks(
            Array(0..<core.vertexCount), of: SourceSet.size, threads: threads, progress: { _ in },
            into: DistanceCounts(vertexCount: core.vertexCount), part: { trees.counts(from: $0) },
            add: { $0 += $1 })
        self.init(part, trees)
    }

    /// Unfolds the trees.
    private init(_ core: DistanceCounts, _ trees: HangingTrees) {
        self.init(vertexCount: trees.below.count)
        for (distance, counts) in core.counts.enumerated().dropFirst() {
            for (place, v) in trees.core.vertices.enumerated() {
                add(counts[place], at: distance, from: v)
            }
        }
        for v in trees.core.vertices {
            for (depth, count) in trees.below[v].enumerated().dropFirst() { add(count, at: depth, from: v) }
        }
        for (v, parent) in trees.folds.reversed() {
            // What the neighbor counts at a distance stands one farther from here.
            for distance in 1..<counts.count where counts[distance][parent] > 0 {
                add(counts[distance][parent], at: distance + 1, from: v)
            }
            add(1, at: 1, from: v)
            for (depth, count) in trees.below[v].enumerated() {
                if depth > 0 { add(count, at: depth, from: v) }
                add(-count, at: depth + 2, from: v)
            }
            if trees.below[v].isEmpty { add(-1, at: 2, from: v) }
        }
    }
}

extension HangingTrees {
    /// The counts of the core's vertices as far as some of them are concerned, as those that search: how many of them
    /// lie at each distance from each vertex, and for each of them what hangs on others.
    fileprivate func counts(from sources: ArraySlice<Int>) -> DistanceCounts {
        DistanceCounts(core.graph, from: sources, below: core.vertices.map { below[$0] })
    }
}

extension DistanceCounts {
    fileprivate init(_ core: Graph, from sources: ArraySlice<Int>, below: [[Int32]]) {
        self.init(vertexCount: core.vertexCount)
        var counts = counts
        let none = counts[0]
        var current = none
        // What hangs on others, for each source: distance by distance.
        var hanging: [Int32] = []
        searchInSets(core.adjacency, core.adjacency, sources, within: .max) { vertex, reached, distance in
            let v = Int(vertex)
            current[v] = Int32(reached.count)
            if below[v].isEmpty { return }
            for depth in 1..<below[v].count {
                let start = (distance + depth) * SourceSet.size
                while hanging.count < start + SourceSet.size { hanging.append(0) }
                let count = below[v][depth]
                reached.forEach { hanging[start + $0] &+= count }
            }
        } ended: { _ in
            counts.append(current)
            current = none
        }
        self.counts = counts
        for start in stride(from: 0, to: hanging.count, by: SourceSet.size) {
            for (number, source) in sources.enumerated() where hanging[start + number] > 0 {
                add(hanging[start + number], at: start / SourceSet.size, from: source)
            }
        }
    }
}

extension DistanceCounts {
    /// Brings the counts up to date when an edge comes or goes.
    ///
    /// - Parameters:
    ///   - graph: The graph without the edge.
    ///   - sign: 1 when the edge comes, −1 when it goes.
    /// - Complexity: O(*n*) where the edge joins two parts; else O(*s* · (*n* + *m*)) for the *s* vertices on the lesser
    ///   side, at 512 a pass.
    mutating func change(_ v: Int, _ w: Int, _ graph: Graph, _ sign: Int32) {
        let (fromV, fromW) = (graph.distances(from: v), graph.distances(from: w))
        if fromV[w] == nil {
            join(fromV, fromW, sign)
            join(fromW, fromV, sign)
            return
        }
        var sides: (v: [Int], w: [Int]) = ([], [])
        for s in 0..<graph.vertexCount {
            guard let one = fromV[s], let other = fromW[s] else { continue }
            if one + 1 < other { sides.v.append(s) }
            if other + 1 < one { sides.w.append(s) }
        }
        if sides.v.count < sides.w.count {
            shorten(from: sides.v, fromV, to: sides.w, fromW, graph, sign)
        } else {
            shorten(from: sides.w, fromW, to: sides.v, fromV, graph, sign)
        }
    }

    /// All on one's own side get all on the other's.
    private mutating func join(_ own: [Int?], _ others: [Int?], _ sign: Int32) {
        var sizes: [Int32] = []
        for case let distance? in others {
            while distance >= sizes.count { sizes.append(0) }
            sizes[distance] += 1
        }
        for (s, distance) in own.enumerated() {
            guard let distance else { continue }
            for (further, size) in sizes.enumerated() {
                add(sign * size, at: distance + 1 + further, from: s)
            }
        }
    }

    private mutating func shorten(
        from sources: [Int], _ toEnd: [Int?], to targets: [Int], _ fromEnd: [Int?], _ graph: Graph,
        _ sign: Int32
    ) {
        /// How far it is along the edge to a vertex of the other side, less the steps to the edge; none elsewhere.
        var beyond = [Int](repeating: .max, count: graph.vertexCount)
        for target in targets { beyond[target] = (fromEnd[target] ?? 0) + 1 }
        for start in stride(from: 0, to: sources.count, by: SourceSet.size) {
            let pass = sources[start..<min(start + SourceSet.size, sources.count)]
            let steps = pass.map { toEnd[$0] ?? 0 }
            searchInSets(graph.adjacency, graph.adjacency, pass, within: .max) { vertex, reached, distance in
                let t = Int(vertex)
                if beyond[t] >= distance { return }
                reached.forEach { number in
                    let along = steps[number] + beyond[t]
                    if along >= distance { return }
                    for end in [t, pass[start + number]] {
                        add(-sign, at: distance, from: end)
                        add(sign, at: along, from: end)
                    }
                }
            } ended: { _ in
            }
        }
    }
}
