// A new edge makes a cut vertex dispensable exactly when two blocks meet there and the edge goes from one side to the
// other: where three meet, at least one would still hang on the vertex alone. So blocks are put together to pieces
// wherever three or more meet: two vertices of one component that share no piece have such a vertex between them.

extension Graph {
    /// Returns, for each pair of vertices, whether joining the two would relieve some cut vertex.
    ///
    /// **For the planner.** A new tie that goes round a sole go-between: if that actor left, the rest would still
    /// reach each other.
    ///
    /// **Definition.** True when some vertex is a cut vertex of the graph and not of the graph with that one edge
    /// more. Each pair is tried alone.
    ///
    /// **Scale.** True or false; false for two vertices that no path joins, since each side keeps its own cut
    /// vertices.
    ///
    ///     Graph.path(vertexCount: 4).relievesCutVertex(joining: [(0, 2), (0, 1)])   // [true, false]
    ///
    /// - Precondition: the pairs are of vertices.
    /// - Complexity: O(*n* + *m* + *p*) for *p* pairs but for the inverse Ackermann function, and O(*b* log *b*) to order
    ///   *b* blocks.
    public func relievesCutVertex(joining pairs: [(Int, Int)]) -> [Bool] {
        if pairs.isEmpty { return [] }
        let blocks = biconnectedComponents()
        var meeting = [Int](repeating: 0, count: vertexCount)
        for block in blocks { for v in block { meeting[v] += 1 } }
        var pieces = DisjointSets(count: blocks.count)
        // A block that each vertex is in, and the other where two meet.
        var one = [Int](repeating: -1, count: vertexCount)
        var other = one
        for (number, block) in blocks.enumerated() {
            for v in block {
                if one[v] < 0 {
                    one[v] = number
                } else if meeting[v] == 2 {
                    other[v] = number
                } else {
                    pieces.unite(one[v], number)
                }
            }
        }
        let components = components()
        return pairs.map { v, w in
            guard v != w, components[v] == components[w] else { return false }
            let own = [one[v], other[v]].filter { $0 >= 0 }.map { pieces.representative(of: $0) }
            let others = [one[w], other[w]].filter { $0 >= 0 }.map { pieces.representative(of: $0) }
            return !own.contains(where: others.contains)
        }
    }
}
