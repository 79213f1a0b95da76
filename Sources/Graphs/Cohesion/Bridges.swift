extension Graph {
    /// Returns, for every vertex, whether others lose touch with each other when it goes.
    ///
    /// **For the planner.** A sole go-between: if this actor leaves, some who could reach each other no
    /// longer can. Worth a second pair of hands.
    ///
    /// **Definition.** A vertex is a cut vertex when the graph without it has more components than the graph
    /// with it.
    ///
    /// **Scale.** True or false. An isolated vertex, a leaf, the only vertex: false. Empty for the empty graph.
    ///
    ///     Graph.path(vertexCount: 4).cutVertices()   // [false, true, true, false]
    ///
    /// - Complexity: O(*n* + *m*), without recursion.
    /// - SeeAlso: J. Hopcroft & R. Tarjan (1973), doi:10.1145/362248.362272.
    public func cutVertices() -> [Bool] {
        cutVerticesAndBridges().vertices
    }

    /// Returns, for every edge in the order given, whether some lose touch with each other when it goes.
    ///
    /// **For the planner.** A sole link: no other chain of contacts joins its two ends. If the relation
    /// lapses, the network falls apart there.
    ///
    /// **Definition.** An edge is a bridge when the graph without it has more components: when it lies on no
    /// cycle. Repetitions of an edge are that edge, and do not back it up.
    ///
    /// **Scale.** True or false; a loop is none. Empty when there are no edges.
    ///
    ///     Graph.barbell(cliqueSize: 2).bridges()                            // [true, true, true]
    ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)]).bridges()
    ///                                                          // [false, false, false, true]
    ///
    /// - Complexity: O(*n* + *m*), without recursion.
    /// - SeeAlso: R. Tarjan (1974), doi:10.1016/0020-0190(74)90003-9.
    public func bridges() -> [Bool] {
        cutVerticesAndBridges().edges
    }

    /// Returns ``cutVertices()`` and ``bridges()`` for the price of either.
    public func cutVerticesAndBridges() -> (vertices: [Bool], edges: [Bool]) {
        var isCutVertex = [Bool](repeating: false, count: vertexCount)
        var isBridge = [Bool](repeating: false, count: givenEdgeCount)
        // A vertex is a cut vertex when blocks meet there: below it and above it, or below the root twice.
        var rootOfBlock = -1
        adjacency.searchDepthFirst(found: { _ in }) { back in
            isBridge[back.edge] = back.isOverBridge
            if !back.isOutOfBlock { return }
            isCutVertex[back.parent] = !back.isAtRoot || rootOfBlock == back.parent
            if back.isAtRoot { rootOfBlock = back.parent }
        }
        copyToRepetitions(&isBridge)
        return (isCutVertex, isBridge)
    }
}
