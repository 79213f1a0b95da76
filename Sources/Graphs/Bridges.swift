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
        weakPoints().vertices
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
        weakPoints().edges
    }

    private func weakPoints() -> (vertices: [Bool], edges: [Bool]) {
        var isCutVertex = [Bool](repeating: false, count: vertexCount)
        var isBridge = [Bool](repeating: false, count: givenEdgeCount)
        var arrival = [UInt32](repeating: 0, count: vertexCount)  // from 1; 0 is not yet arrived
        var escape = arrival
        var nextArc = Array(firstArc.dropLast())
        var arrivals: UInt32 = 0
        // The tree path from the root to where the search stands, and the edges along it.
        var path: [Int] = []
        var pathEdges: [UInt32] = []

        for root in 0..<vertexCount where arrival[root] == 0 {
            var branchesAtRoot = 0
            path.append(root)
            arrivals += 1
            arrival[root] = arrivals
            escape[root] = arrivals

            while let v = path.last {
                if nextArc[v] < firstArc[v + 1] {
                    let arc = Int(nextArc[v])
                    nextArc[v] += 1
                    let w = Int(head[arc])
                    if arrival[w] == 0 {
                        path.append(w)
                        pathEdges.append(edgeOfArc[arc])
                        arrivals += 1
                        arrival[w] = arrivals
                        escape[w] = arrivals
                    } else if edgeOfArc[arc] != pathEdges.last {
                        escape[v] = min(escape[v], arrival[w])
                    }
                } else {
                    path.removeLast()
                    guard let parent = path.last, let edge = pathEdges.popLast() else { break }
                    escape[parent] = min(escape[parent], escape[v])
                    isBridge[Int(edge)] = escape[v] > arrival[parent]
                    if parent == root {
                        branchesAtRoot += 1
                    } else if escape[v] >= arrival[parent] {
                        isCutVertex[parent] = true
                    }
                }
            }
            isCutVertex[root] = branchesAtRoot > 1
        }
        copyToRepetitions(&isBridge)
        return (isCutVertex, isBridge)
    }
}
