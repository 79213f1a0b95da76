// One depth-first search finds the weak points of every component. The edges it first arrives by make a
// tree, and every other edge leads from a vertex up to one of its ancestors. So the part of the tree below
// a vertex hangs on that vertex alone unless some edge inside that part leads higher up.
//
// `escape[v]` is the earliest arrival reached from v or from below it by one such edge. The search keeps
// its own stack: a path of a million vertices would overflow the thread's.
//
// Names here ↔ the papers:  arrival number, discovery time · escape lowpoint

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
        var arrivals = [UInt32](repeating: 0, count: vertexCount)
        var escapes = arrivals
        var nextArcs = Array(firstArc.dropLast())
        var pathVertices = arrivals
        var pathEdges = arrivals
        do {
            let firstArc = adjacency.firstArc.span
            let head = adjacency.head.span
            let edgeOfArc = adjacency.edgeOfArc.span
            var arrival = arrivals.mutableSpan  // from 1; 0 is not yet arrived
            var escape = escapes.mutableSpan
            var nextArc = nextArcs.mutableSpan
            // The tree path from the root to where the search stands, and the edge by which each was reached.
            var path = pathVertices.mutableSpan
            var edgeTo = pathEdges.mutableSpan
            var arrived: UInt32 = 0

            for root in 0..<vertexCount where arrival[root] == 0 {
                var branchesAtRoot = 0
                var depth = 0
                path[0] = UInt32(root)
                arrived += 1
                arrival[root] = arrived
                escape[root] = arrived

                while true {
                    let v = Int(path[depth])
                    if nextArc[v] < firstArc[v + 1] {
                        let arc = Int(nextArc[v])
                        nextArc[v] += 1
                        let w = Int(head[arc])
                        if arrival[w] == 0 {
                            depth += 1
                            path[depth] = UInt32(w)
                            edgeTo[depth] = edgeOfArc[arc]
                            arrived += 1
                            arrival[w] = arrived
                            escape[w] = arrived
                        } else if depth == 0 || edgeOfArc[arc] != edgeTo[depth] {
                            escape[v] = min(escape[v], arrival[w])
                        }
                    } else if depth == 0 {
                        break
                    } else {
                        let parent = Int(path[depth - 1])
                        escape[parent] = min(escape[parent], escape[v])
                        isBridge[Int(edgeTo[depth])] = escape[v] > arrival[parent]
                        depth -= 1
                        if depth == 0 {
                            branchesAtRoot += 1
                        } else if escape[v] >= arrival[parent] {
                            isCutVertex[parent] = true
                        }
                    }
                }
                isCutVertex[root] = branchesAtRoot > 1
            }
        }
        copyToRepetitions(&isBridge)
        return (isCutVertex, isBridge)
    }
}
