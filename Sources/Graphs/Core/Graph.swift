// An edge {v, w} is stored as two arcs, v → w and w → v.

/// An undirected graph on the vertices 0 ..< `vertexCount`, fixed once it is made.
///
/// The graph is simple: a self-loop joins nothing and is left out, and edges that join the same two
/// vertices are one edge.
///
/// **Edges keep the index they were given.** A result for edges has one value for every edge handed to
/// ``init(vertexCount:edges:)``, in that order. Parallel edges share the value of the one edge they are;
/// a loop has 0 or `false`. Where a measure takes values of edges, such as lengths, they stand in the same
/// order.
///
///     let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (1, 3)])
///     Array(graph.neighbors(of: 1))   // [0, 2, 3]
///     graph.betweenness()             // [0, 3, 0, 0]
///     graph.edgeBetweenness()         // [3, 3, 3]
///
/// Where direction matters, use ``DirectedGraph``.
public struct Graph: Sendable {
    let adjacency: Adjacency
    let setAside: EdgesSetAside

    public var vertexCount: Int { adjacency.vertexCount }

    /// The number of edges: parallel edges count once, loops not at all.
    public var edgeCount: Int { adjacency.arcCount / 2 }

    var firstArc: [UInt32] { adjacency.firstArc }
    var head: [UInt32] { adjacency.head }
    var edgeOfArc: [UInt32] { adjacency.edgeOfArc }

    /// The number of edges handed to the initializer, hence of values in a result for edges.
    var givenEdgeCount: Int { edgeCount + setAside.count }

    /// The arcs that lead out of a vertex.
    func arcs(of v: Int) -> Range<Int> { adjacency.arcs(of: v) }
}

extension Graph {
    /// Builds a graph from its edges.
    ///
    /// The order of the two ends does not matter. Loops and repetitions are allowed and join nothing more:
    ///
    ///     let graph = Graph(vertexCount: 3, edges: [(0, 1), (1, 0), (2, 2)])
    ///     graph.edgeCount           // 1
    ///     graph.degrees()           // [1, 1, 0]
    ///     graph.edgeBetweenness()   // [1, 1, 0]
    ///
    /// - Precondition: Both ends of every edge are in 0 ..< `vertexCount`; fewer than 2³¹ edges and fewer
    ///   than 2³¹ vertices.
    /// - Complexity: O(*n* + *m*) time and space.
    public init(vertexCount: Int, edges: [(Int, Int)]) {
        self.init(vertexCount: vertexCount, EdgeColumns(vertexCount: vertexCount, edges))
    }

    /// Builds a graph from two columns, where edge e joins `tails[e]` and `heads[e]`.
    ///
    /// The same graph as from the edges in pairs, in less memory: 28 bytes an edge while it is built (the two
    /// columns included, if the caller hands them over), 16 when it stands, and 4 to 12 a vertex.
    ///
    /// - Precondition: As ``init(vertexCount:edges:)``; both columns are equally long.
    /// - Complexity: O(*n* + *m*) time and space.
    public init(vertexCount: Int, tails: consuming [UInt32], heads: consuming [UInt32]) {
        self.init(
            vertexCount: vertexCount, EdgeColumns(vertexCount: vertexCount, tails: tails, heads: heads))
    }

    private init(vertexCount: Int, _ edges: consuming EdgeColumns) {
        precondition(edges.tails.count <= Int32.max, "a graph has at most 2^31 - 1 edges")
        edges.putSmallerEndFirst()
        // A vertex's smaller neighbors are dealt to it before its larger ones.
        var repetitions: [Adjacency.Repetition] = []
        adjacency = Adjacency(
            vertexCount: vertexCount,
            deals: [(edges.heads, edges.tails), (edges.tails, edges.heads)], repetitions: &repetitions)
        // Both ends see a repetition; the smaller reports it.
        repetitions.removeAll { $0.tail > $0.head }
        setAside = EdgesSetAside(tails: edges.tails, heads: edges.heads, repetitions: repetitions)
    }

    /// The vertices that share an edge with `v`, in ascending order and each once.
    ///
    /// A view into the graph: nothing is copied.
    ///
    /// - Precondition: `v` is a vertex.
    /// - Complexity: O(1).
    public func neighbors(of v: Int) -> Neighbors { adjacency.neighbors(of: v) }

    /// The edges in the order given, loops and repetitions included, each with its smaller end first.
    ///
    /// - Complexity: O(*n* + *m*) time and space.
    public func edges() -> [(Int, Int)] {
        var edges = [(Int, Int)](repeating: (0, 0), count: givenEdgeCount)
        for v in 0..<vertexCount {
            for arc in arcs(of: v) where v < head[arc] {
                edges[Int(edgeOfArc[arc])] = (v, Int(head[arc]))
            }
        }
        setAside.enterEnds(into: &edges)
        return edges
    }

    /// Gives repeated edges the value of the edge they repeat; `values` is in edge order.
    func copyToRepetitions<Value>(_ values: inout [Value]) {
        setAside.copyToRepetitions(&values)
    }
}
