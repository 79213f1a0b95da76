// A depth-first search puts edges on a pile as they are found. When it comes back from a branch that hangs on the
// vertex it returns to, what lies on the pile above the edge into that branch is one block, and is taken off.

extension Graph {
    /// Returns the largest parts in which nobody is the only go-between, each as its vertices.
    ///
    /// **For the planner.** Groups that hold together whoever leaves: inside one, every two actors are joined
    /// by two chains of contacts that share nobody. An actor in several groups is the only one who joins them.
    ///
    /// **Definition.** A biconnected component, or block, is a largest set of edges of which every two lie on
    /// a common cycle; a bridge is a block of its own. Its vertices are the ends of its edges.
    ///
    /// **Scale.** Each block ascending, of two vertices or more; blocks by falling size, equal ones in the
    /// order of their vertices. A cut vertex is in two blocks or more, an isolated vertex in none.
    ///
    ///     Graph.barbell(cliqueSize: 3).biconnectedComponents()   // [[0, 1, 2], [3, 4, 5], [2, 3]]
    ///
    /// - Complexity: O(*n* + *m*), without recursion, and O(*b* log *b*) to order *b* blocks.
    /// - SeeAlso: J. Hopcroft & R. Tarjan (1973), doi:10.1145/362248.362272.
    public func biconnectedComponents() -> [[Int]] {
        blocks().vertices
    }

    /// Returns, for every edge in the order given, the place of its block in ``biconnectedComponents()``.
    ///
    /// **For the planner.** Paints a map by the groups that hold together whoever leaves.
    ///
    /// **Definition.** Every edge is in one block. Repetitions are in that of the edge they repeat.
    ///
    /// **Scale.** 0 … b − 1 for b blocks; nil for a loop. Empty when there are no edges.
    ///
    ///     Graph(vertexCount: 4, edges: [(2, 3), (0, 1), (1, 2), (2, 0)])
    ///         .biconnectedComponentsOfEdges()   // [1, 0, 0, 0]
    ///
    /// - Complexity: As ``biconnectedComponents()``.
    public func biconnectedComponentsOfEdges() -> [Int?] {
        blocks().ofEdges
    }

    private func blocks() -> (vertices: [[Int]], ofEdges: [Int?]) {
        let (found, count) = blocksAsFound()
        var members = [[Int]](repeating: [], count: count)
        for v in 0..<vertexCount {
            for arc in arcs(of: v) {
                let block = Int(found[Int(edgeOfArc[arc])])
                if members[block].last != v { members[block].append(v) }
            }
        }
        // Two blocks share at most one vertex: their two smallest tell them apart.
        let order = members.indices.sorted {
            (-members[$0].count, members[$0][0], members[$0][1])
                < (-members[$1].count, members[$1][0], members[$1][1])
        }
        var number = [Int](repeating: 0, count: count)
        for (position, block) in order.enumerated() {
            number[block] = position
        }
        var ofEdges = found.map { $0 < 0 ? nil : number[Int($0)] }
        copyToRepetitions(&ofEdges)
        return (order.map { members[$0] }, ofEdges)
    }

    /// For every edge its block, numbered as they are found; −1 for those set aside.
    private func blocksAsFound() -> (ofEdges: [Int32], count: Int) {
        var block = [Int32](repeating: -1, count: givenEdgeCount)
        var blockCount: Int32 = 0
        var pile: [UInt32] = []
        adjacency.searchDepthFirst(found: { pile.append($0) }) { back in
            if !back.isOutOfBlock { return }
            while block[back.edge] < 0, let edge = pile.popLast() {
                block[Int(edge)] = blockCount
            }
            blockCount += 1
        }
        return (block, Int(blockCount))
    }
}
