// Take away the vertices with k or fewer remaining neighbors until none is left that has so few, then those
// with k + 1. Those that go wait in a queue; whoever sinks to k by a neighbor's going joins it. What remains
// is looked through once for every k: a vertex of core number c is looked at c + 1 times, and no more than
// once for each of its edges and once more.

extension Graph {
    /// Returns, for every vertex, the largest k such that it lies in the k-core.
    ///
    /// **For the planner.** How deep inside the network the actor stands: core 3 is a group in which everyone
    /// works with at least three others of the group. Many contacts at the fringe do not lead inwards.
    ///
    /// **Definition.** The k-core is what remains when vertices with fewer than k neighbors are taken away
    /// until none is left to take.
    ///
    /// **Scale.** 0 … n − 1; never above the degree. 0 for isolated vertices; empty for the empty graph.
    ///
    ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)]).coreNumbers()   // [2, 2, 2, 1]
    ///
    /// - Complexity: O(*n* + *m*).
    /// - SeeAlso: S. Seidman (1983), doi:10.1016/0378-8733(83)90028-X; H. Kabir & K. Madduri (2017), "Parallel
    ///   k-core decomposition on multicore platforms".
    public func coreNumbers() -> [Int] {
        var remainingDegrees = (0..<vertexCount).map { UInt32(arcs(of: $0).count) }
        var staying = (0..<vertexCount).map { UInt32($0) }
        var leaving = [UInt32](repeating: 0, count: vertexCount)
        do {
            let firstArc = adjacency.firstArc.span
            let head = adjacency.head.span
            // Of a vertex that goes, this is left as it was: its core number.
            var remaining = remainingDegrees.mutableSpan
            var left = staying.mutableSpan
            var queue = leaving.mutableSpan
            var leftCount = vertexCount
            var core: UInt32 = 0
            while leftCount > 0 {
                var next = 0
                var end = 0
                var kept = 0
                for place in 0..<leftCount {
                    let v = left[place]
                    if remaining[Int(v)] == core {
                        queue[end] = v
                        end += 1
                    } else if remaining[Int(v)] > core {
                        left[kept] = v
                        kept += 1
                    }
                }
                leftCount = kept
                while next < end {
                    let v = Int(queue[next])
                    next += 1
                    for arc in Int(firstArc[v])..<Int(firstArc[v + 1]) {
                        let w = Int(head[arc])
                        if remaining[w] <= core { continue }
                        remaining[w] -= 1
                        if remaining[w] == core {
                            queue[end] = head[arc]
                            end += 1
                        }
                    }
                }
                core += 1
            }
        }
        return remainingDegrees.map(Int.init)
    }
}
