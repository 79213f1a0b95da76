// Two sets of compressed rows: the arcs out of every vertex, and the same arcs seen from where they lead.

/// A directed graph on the vertices 0 ..< `vertexCount`, fixed once it is made.
///
/// The graph is simple: a self-loop leads nowhere and is left out, and arcs from one vertex to the same other
/// are one arc. v → w and w → v are two.
///
/// **Arcs keep the index they were given**, as the edges of a ``Graph`` do: a result for arcs has one value
/// for every arc handed to the initializer, in that order.
///
///     let graph = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2), (2, 1)])
///     Array(graph.successors(of: 1))     // [2]
///     Array(graph.predecessors(of: 1))   // [0, 2]
///
/// A measure that is defined for undirected graphs alone is not found here: take ``underlyingGraph`` or
/// ``mutualGraph``, and so say which arcs are meant to count as edges.
public struct DirectedGraph: Sendable {
    /// Arcs by where they come from, and by where they lead.
    let outward: Adjacency
    let inward: Adjacency
    let setAside: EdgesSetAside

    public var vertexCount: Int { outward.vertexCount }

    /// The number of arcs: parallel arcs count once, loops not at all.
    public var arcCount: Int { outward.arcCount }

    /// The number of arcs handed to the initializer, hence of values in a result for arcs.
    var givenArcCount: Int { arcCount + setAside.count }
}

extension DirectedGraph {
    /// Builds a graph from its arcs, each from the first of its ends to the second.
    ///
    /// - Precondition: Both ends of every arc are in 0 ..< `vertexCount`; fewer than 2³² arcs and fewer than
    ///   2³¹ vertices.
    /// - Complexity: O(*n* + *m*) time and space.
    public init(vertexCount: Int, arcs: [(Int, Int)]) {
        self.init(vertexCount: vertexCount, EdgeColumns(vertexCount: vertexCount, arcs))
    }

    /// Builds a graph from two columns, where arc a leads from `tails[a]` to `heads[a]`.
    ///
    /// - Precondition: As ``init(vertexCount:arcs:)``; both columns are equally long.
    /// - Complexity: O(*n* + *m*) time and space.
    public init(vertexCount: Int, tails: consuming [UInt32], heads: consuming [UInt32]) {
        self.init(
            vertexCount: vertexCount, EdgeColumns(vertexCount: vertexCount, tails: tails, heads: heads))
    }

    /// Builds a graph from edges of which only some have a direction.
    ///
    /// An edge without direction stands for two arcs, first from its first end and then back. A result for
    /// arcs has one value for every arc so made, in the order of the edges.
    ///
    ///     let graph = DirectedGraph(
    ///         vertexCount: 3, mixed: [(0, 1), (1, 2)], isDirected: [false, true])
    ///     graph.arcs()   // [(0, 1), (1, 0), (1, 2)]
    ///
    /// - Precondition: As ``init(vertexCount:arcs:)``; `isDirected` has one value for every edge.
    /// - Complexity: O(*n* + *m*) time and space.
    public init(vertexCount: Int, mixed edges: [(Int, Int)], isDirected: [Bool]) {
        precondition(
            edges.count == isDirected.count, "\(isDirected.count) directions for \(edges.count) edges")
        let arcs = zip(edges, isDirected).flatMap { edge, isDirected in
            isDirected ? [edge] : [edge, (edge.1, edge.0)]
        }
        self.init(vertexCount: vertexCount, arcs: arcs)
    }

    private init(vertexCount: Int, _ arcs: consuming EdgeColumns) {
        var repetitions: [Adjacency.Repetition] = []
        outward = Adjacency(
            vertexCount: vertexCount, deals: [(arcs.tails, arcs.heads)], repetitions: &repetitions)
        inward = outward.reversed(among: 0..<vertexCount)
        setAside = EdgesSetAside(tails: arcs.tails, heads: arcs.heads, repetitions: repetitions)
    }
}

extension DirectedGraph {
    /// The vertices that an arc leads to from `v`, in ascending order and each once.
    ///
    /// - Precondition: `v` is a vertex.
    /// - Complexity: O(1).
    public func successors(of v: Int) -> Neighbors { outward.neighbors(of: v) }

    /// The vertices that an arc leads from to `v`, in ascending order and each once.
    ///
    /// - Precondition: `v` is a vertex.
    /// - Complexity: O(1).
    public func predecessors(of v: Int) -> Neighbors { inward.neighbors(of: v) }

    /// The arcs in the order given, loops and repetitions included.
    ///
    /// - Complexity: O(*n* + *m*) time and space.
    public func arcs() -> [(Int, Int)] {
        var arcs = [(Int, Int)](repeating: (0, 0), count: givenArcCount)
        for v in 0..<vertexCount {
            for arc in outward.arcs(of: v) {
                arcs[Int(outward.edgeOfArc[arc])] = (v, Int(outward.head[arc]))
            }
        }
        setAside.enterEnds(into: &arcs)
        return arcs
    }

    /// The same vertices with every arc turned around; arcs keep their index.
    ///
    /// - Complexity: O(*k*) for *k* loops and repetitions: the rest is shared.
    public var reversed: DirectedGraph {
        DirectedGraph(outward: inward, inward: outward, setAside: setAside.reversed)
    }

    /// The undirected graph in which two vertices are joined when an arc leads either way.
    ///
    /// Edge e is arc e: v → w and w → v become edges that repeat each other.
    ///
    /// - Complexity: O(*n* + *m*).
    public var underlyingGraph: Graph {
        Graph(vertexCount: vertexCount, edges: arcs())
    }

    /// The undirected graph in which two vertices are joined when arcs lead both ways.
    ///
    /// Its edges are in the order of their smaller end, then of the larger.
    ///
    /// - Complexity: O(*n* + *m*).
    public var mutualGraph: Graph {
        var edges: [(Int, Int)] = []
        for v in 0..<vertexCount {
            // Both lists ascend, so one walk along them finds what they share.
            let predecessors = predecessors(of: v)
            var next = predecessors.startIndex
            for w in successors(of: v) where w > v {
                while next < predecessors.endIndex && predecessors[next] < w { next += 1 }
                if next < predecessors.endIndex && predecessors[next] == w { edges.append((v, w)) }
            }
        }
        return Graph(vertexCount: vertexCount, edges: edges)
    }
}
