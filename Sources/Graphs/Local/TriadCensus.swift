// Triads are counted by what is seen from their edges, and the rest follows by subtraction: every triangle has
// three chains of two, and every chain or triangle shows two or three times when each edge is put together
// with every third vertex.

/// How many sets of three vertices have no, one, two or three edges among them.
public struct TriadCensus: Sendable, Equatable {
    public let empty: Int
    public let oneEdge: Int
    public let twoEdges: Int
    public let triangles: Int

    /// All sets of three vertices.
    public var total: Int { empty + oneEdge + twoEdges + triangles }
}

extension Graph {
    /// Returns how many sets of three vertices have no, one, two or three edges among them.
    ///
    /// **For the planner.** Two edges are an opening: two who share a contact and might meet through it.
    /// Triangles are closed circles. Compare with the counts in random networks of the same degrees.
    ///
    /// **Definition.** Counts over the n(n − 1)(n − 2)/6 sets of three vertices.
    ///
    /// **Scale.** Whole numbers; all 0 below three vertices.
    ///
    ///     Graph.star(leaves: 3).triadCensus()   // 1 empty, 0 of one edge, 3 of two edges, 0 triangles
    ///
    /// - Precondition: At most 3 million vertices, beyond which the sets outnumber a 64-bit integer.
    /// - Complexity: O(*n* + *m*^1.5) time, O(*n* + *m*) space.
    /// - SeeAlso: P. Holland & S. Leinhardt (1976), doi:10.2307/270703.
    public func triadCensus() -> TriadCensus {
        let total = tripleCount(of: vertexCount)
        let triangles = triangles().reduce(0, +) / 3
        let twoEdges = chainCount() - 3 * triangles
        let oneEdge = edgeCount * max(0, vertexCount - 2) - 2 * twoEdges - 3 * triangles
        return TriadCensus(
            empty: total - oneEdge - twoEdges - triangles, oneEdge: oneEdge, twoEdges: twoEdges,
            triangles: triangles)
    }
}

/// The number of sets of three among `count` things.
///
/// - Precondition: At most 3 million things.
func tripleCount(of count: Int) -> Int {
    precondition(count <= 3_000_000, "the sets of three of \(count) vertices outnumber a 64-bit integer")
    // Of three consecutive integers one is a multiple of 3, and of two one is even: divide on the way.
    return count < 3 ? 0 : count * (count - 1) / 2 * (count - 2) / 3
}
