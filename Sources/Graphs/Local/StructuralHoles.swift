// Burt's measures ask, of every two contacts of a vertex, whether they are joined: a sum over triangles. With
// w the strengths and s the sums of a vertex's strengths, p(i, j) = w(i, j) / s(i), and what comes back to i by
// way of others is
//
//     Σ over q of p(i, q) · p(q, j)  =  detour / s(i),   detour = Σ over triangles i, j, q of w(i, q) · w(q, j) / s(q)
//
// which is the same from both ends of the edge {i, j}: listing the triangles once is the whole work.

/// The edges ranked for listing triangles, with their strengths.
struct RankedStrengths {
    let edges: RankedEdges

    /// By place; nil where all are 1, and need not be fetched from memory.
    private let strengths: [Double]?

    /// By rank: the sum of the strengths at the vertex; 0 where it is isolated.
    private(set) var sum: [Double]

    init(_ graph: Graph, _ strengths: [Double]?) {
        let edges = RankedEdges(graph, withEdges: strengths != nil)
        let merged = strengths.map { graph.mergedStrengths($0) }
        self.edges = edges
        self.strengths = merged.map { merged in edges.edge.map { merged[Int($0)] } }
        sum = [Double](repeating: 0, count: graph.vertexCount)
        forEachEnd { rank, place in sum[rank] += strength(at: place) }
    }

    @inline(__always)
    func strength(at place: Int) -> Double {
        if let strengths { strengths[place] } else { 1 }
    }

    /// Calls `body` with every edge twice, with the rank of either end and its place.
    @inline(__always)
    func forEachEnd(_ body: (_ rank: Int, _ place: Int) -> Void) {
        for rank in 0..<edges.vertex.count {
            for place in Int(edges.firstPlace[rank])..<Int(edges.firstPlace[rank + 1]) {
                body(rank, place)
                body(Int(edges.end[place]), place)
            }
        }
    }

    /// For every edge, by place, its strength and what comes back by way of others. Divided by the sum of
    /// strengths at one end, it is how much of all that this end invests leads to the other.
    func invested<Failure: Error>(
        _ checkpoint: (Double) throws(Failure) -> Void
    ) throws(Failure) -> [Double] {
        let shares = sum.map { 1 / $0 }
        var detours = [Double](repeating: 0, count: edges.end.count - 1)
        do {
            let share = shares.span
            var detour = detours.mutableSpan
            try edges.forEachTriangle(in: 0..<sum.count, checkpoint: checkpoint) { corners, opposite in
                let across = (
                    strength(at: opposite.0), strength(at: opposite.1), strength(at: opposite.2)
                )
                detour[opposite.0] += across.1 * across.2 * share[corners.0]
                detour[opposite.1] += across.0 * across.2 * share[corners.1]
                detour[opposite.2] += across.0 * across.1 * share[corners.2]
            }
        }
        return detours.indices.map { strength(at: $0) + detours[$0] }
    }

    /// By rank, Burt's constraint; 0 where the vertex is isolated.
    func constraints(by invested: [Double]) -> [Double] {
        var constraints = [Double](repeating: 0, count: sum.count)
        forEachPart(invested) { rank, part in constraints[rank] += part }
        return constraints
    }

    /// Calls `body` with the rank of every vertex and the part that a contact has in its constraint, contact
    /// after contact.
    @inline(__always)
    func forEachPart(_ invested: [Double], _ body: (_ rank: Int, _ part: Double) -> Void) {
        let shares = sum.map { 1 / $0 }
        forEachEnd { rank, place in
            let share = invested[place] * shares[rank]
            body(rank, share * share)
        }
    }
}
