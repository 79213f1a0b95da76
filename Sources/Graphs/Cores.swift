// Take away the vertex with the fewest remaining neighbors, again and again. The vertices lie in one array
// sorted by remaining degree; when a neighbor goes, a vertex moves one degree down by changing places with
// the first of its own degree.

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
    /// - SeeAlso: S. Seidman (1983), doi:10.1016/0378-8733(83)90028-X; V. Batagelj & M. Zaveršnik (2003),
    ///   arXiv:cs/0310049.
    public func coreNumbers() -> [Int] {
        var remainingDegrees = (0..<vertexCount).map { UInt32(arcs(of: $0).count) }
        let largest = Int(remainingDegrees.max() ?? 0)

        // sorted[firstOfDegree[d]...] begins with the vertices of remaining degree d.
        var firstOfDegree = [UInt32](repeating: 0, count: largest + 2)
        for degree in remainingDegrees {
            firstOfDegree[Int(degree) + 1] += 1
        }
        for degree in 0...largest {
            firstOfDegree[degree + 1] += firstOfDegree[degree]
        }
        var sortedVertices = [UInt32](repeating: 0, count: vertexCount)
        var places = sortedVertices
        do {
            let firstArc = adjacency.firstArc.span
            let head = adjacency.head.span
            var remaining = remainingDegrees.mutableSpan
            var sorted = sortedVertices.mutableSpan
            var place = places.mutableSpan
            var next = firstOfDegree
            for v in 0..<vertexCount {
                place[v] = next[Int(remaining[v])]
                sorted[Int(place[v])] = UInt32(v)
                next[Int(remaining[v])] += 1
            }

            var first = firstOfDegree.mutableSpan
            for position in 0..<vertexCount {
                let v = Int(sorted[position])
                for arc in Int(firstArc[v])..<Int(firstArc[v + 1]) {
                    let w = Int(head[arc])
                    let degree = Int(remaining[w])
                    if degree <= remaining[v] { continue }
                    let front = Int(first[degree])
                    let other = sorted[front]
                    sorted[front] = UInt32(w)
                    sorted[Int(place[w])] = other
                    place[Int(other)] = place[w]
                    place[w] = UInt32(front)
                    first[degree] += 1
                    remaining[w] -= 1
                }
            }
        }
        return remainingDegrees.map(Int.init)
    }
}
