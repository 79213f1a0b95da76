// Every triangle is found once, from its corner of lowest degree. Vertices are ranked by falling degree and
// every edge is kept only at its end of later rank; no vertex then keeps more than √(2m) edges, however
// large the hubs are. For each vertex its kept neighbors are marked, and a marked vertex among *their* kept
// neighbors closes a triangle.

extension Graph {
    /// Returns, for every vertex, the number of triangles it is a corner of.
    ///
    /// **For the planner.** How many pairs among the actor's contacts also work with each other.
    ///
    /// **Definition.** The number of edges between neighbors of the vertex.
    ///
    /// **Scale.** 0 … (n − 1)(n − 2)/2. Empty for the empty graph.
    ///
    ///     Graph.complete(vertexCount: 4).triangles()   // [3, 3, 3, 3]
    ///
    /// - Complexity: O(*n* + *m*^1.5) time, O(*n* + *m*) space.
    /// - SeeAlso: M. Latapy (2008), doi:10.1016/j.tcs.2008.07.017.
    public func triangles() -> [Int] {
        let ranked = RankedEdges(self, withEdges: false)
        return ranked.inVertexOrder(ranked.triangles(in: 0..<vertexCount).map { Int($0) })
    }

    /// ``triangles()`` with up to `threads` threads.
    ///
    /// - Precondition: `threads` is at least 1.
    /// - Throws: `CancellationError` when the task is cancelled.
    public func triangles(
        threads: Int, progress: @escaping Progress = { _ in }
    ) async throws(CancellationError) -> [Int] {
        let ranked = RankedEdges(self, withEdges: false)
        // Few blocks, for each has a count for every vertex.
        let blockSize = max(64, vertexCount / 32)
        let counts = try await inBlocks(
            Array(0..<vertexCount), of: blockSize, threads: threads, progress: progress,
            into: [UInt32](repeating: 0, count: vertexCount),
            part: { ranked.triangles(in: $0.startIndex..<$0.endIndex) },
            add: { sums, counts in
                for rank in sums.indices { sums[rank] += counts[rank] }
            })
        return ranked.inVertexOrder(counts.map { Int($0) })
    }
}

/// The edges, each at its end of later rank; rank 0 has the largest degree.
struct RankedEdges {
    /// The vertex of each rank; equal degrees in vertex order.
    let vertex: [UInt32]

    /// Edges kept at a rank are at firstPlace[rank] ..< firstPlace[rank + 1]; `end` is the other end's rank, with
    /// one more at its end that means nothing. `edge` is empty unless asked for.
    let firstPlace: [UInt32]
    let end: [UInt32]
    let edge: [UInt32]

    init(_ graph: Graph, withEdges: Bool) {
        let n = graph.vertexCount
        let degrees = graph.degrees()
        var next = [Int](repeating: 0, count: (degrees.max() ?? 0) + 1)
        for degree in degrees {
            next[degree] += 1
        }
        var before = 0
        for degree in next.indices.reversed() {
            before += next[degree]
            next[degree] = before - next[degree]
        }
        var vertices = [UInt32](repeating: 0, count: n)
        var ranks = vertices
        var firstPlaces = [UInt32](repeating: 0, count: n + 1)
        // What is not to be kept is written too, and then written over: faster than to ask first.
        var ends = [UInt32](repeating: 0, count: graph.edgeCount + 1)
        var edges = withEdges ? ends : []
        do {
            var vertex = vertices.mutableSpan
            var rank = ranks.mutableSpan
            for v in 0..<n {
                let own = next[degrees[v]]
                next[degrees[v]] += 1
                rank[v] = UInt32(own)
                vertex[own] = UInt32(v)
            }

            let firstArc = graph.adjacency.firstArc.span
            let head = graph.adjacency.head.span
            let edgeOfArc = graph.adjacency.edgeOfArc.span
            var firstPlace = firstPlaces.mutableSpan
            var end = ends.mutableSpan
            var edge = edges.mutableSpan
            var place = 0
            for own in 0..<n {
                let v = Int(vertex[own])
                for arc in Int(firstArc[v])..<Int(firstArc[v + 1]) {
                    let other = rank[Int(head[arc])]
                    end[place] = other
                    if withEdges { edge[place] = edgeOfArc[arc] }
                    place += other < own ? 1 : 0
                }
                firstPlace[own + 1] = UInt32(place)
            }
        }
        if withEdges { edges.removeLast() }
        vertex = vertices
        firstPlace = firstPlaces
        end = ends
        edge = edges
    }

    /// For every rank, of how many of the triangles whose latest corner is among some ranks it is a corner.
    fileprivate func triangles(in ranks: Range<Int>) -> [UInt32] {
        var counts = [UInt32](repeating: 0, count: vertex.count)
        var count = counts.mutableSpan
        forEachTriangle(in: ranks, checkpoint: { _ in }) { corners, _ in
            count[corners.0] += 1
            count[corners.1] += 1
            count[corners.2] += 1
        }
        return counts
    }

    /// Calls `body` once with the ranks of every triangle's corners, latest first and that one among `ranks`, and
    /// the places of the edges across from each; in an order that only the graph decides.
    ///
    /// `checkpoint` is told the share of the ranks that are done.
    @inline(__always)
    func forEachTriangle<Failure: Error>(
        in ranks: Range<Int>, checkpoint: (Double) throws(Failure) -> Void,
        _ body: ((Int, Int, Int), _ opposite: (Int, Int, Int)) -> Void
    ) throws(Failure) {
        let n = vertex.count
        // By rank, whether an edge leads there from the rank in hand, one bit each so that all lie close at hand,
        // and the place of that edge. The last place is for what is read ahead.
        var marks = [UInt64](repeating: 0, count: n / 64 + 1)
        var places = [UInt32](repeating: 0, count: n + 1)
        for start in stride(from: ranks.lowerBound, to: ranks.upperBound, by: 64) {
            try checkpoint(Double(start - ranks.lowerBound) / Double(ranks.count))
            let group = start..<min(start + 64, ranks.upperBound)
            places[n] = readAhead(group)
            let first = firstPlace.span
            let end = end.span
            var mark = marks.mutableSpan
            var placeTo = places.mutableSpan
            for rank in group {
                let own = Int(first[rank])..<Int(first[rank + 1])
                if own.count < 2 { continue }
                for place in own {
                    let other = Int(end[place])
                    mark[other / 64] |= 1 << UInt64(other % 64)
                    placeTo[other] = UInt32(place)
                }
                for place in own {
                    let second = Int(end[place])
                    for further in Int(first[second])..<Int(first[second + 1]) {
                        let third = Int(end[further])
                        if mark[third / 64] >> UInt64(third % 64) & 1 == 1 {
                            body((rank, second, third), (further, Int(placeTo[third]), place))
                        }
                    }
                }
                for place in own {
                    mark[Int(end[place]) / 64] = 0
                }
            }
        }
    }

    /// Reads from every place where an edge kept at these ranks leads.
    ///
    /// What is kept there is little and lies anywhere, so that listing triangles is mostly waiting for memory.
    /// Asked for at once, much of it arrives together: that takes a third off the time for a million vertices. The
    /// sum means nothing, but what nobody asks for is not read.
    private func readAhead(_ ranks: Range<Int>) -> UInt32 {
        let first = firstPlace.span
        let end = end.span
        var sum: UInt32 = 0
        for place in Int(first[ranks.lowerBound])..<Int(first[ranks.upperBound]) {
            let other = Int(end[place])
            sum &+= end[Int(first[other])] &+ end[Int(first[other + 1])]
        }
        return sum
    }

    /// Values by rank, as values by vertex.
    func inVertexOrder<Value>(_ values: [Value]) -> [Value] {
        var placed = values
        for (v, value) in zip(vertex, values) {
            placed[Int(v)] = value
        }
        return placed
    }
}
