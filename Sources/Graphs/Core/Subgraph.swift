/// A part of a graph, and where its vertices and edges are in the whole.
///
/// `Whole` is ``Graph`` or ``DirectedGraph``.
public struct Subgraph<Whole: Sendable>: Sendable {
    public let graph: Whole

    /// For every vertex of the part, the vertex it is in the whole graph.
    public let vertices: [Int]

    /// For every edge (or arc) of the part, the edge it is in the whole graph.
    public let edges: [Int]
}

extension Graph {
    /// The graph on some of the vertices, with the edges that join two of them.
    ///
    /// Vertex v of the part is `vertices[v]`. Edges stand in the order of the whole graph; loops and
    /// repetitions are left behind.
    ///
    ///     Graph.star(leaves: 3).subgraph(on: [2, 0]).graph.edges()   // [(0, 1)]
    ///
    /// - Precondition: Each is a vertex, and given once.
    /// - Complexity: O(*n* + *m*).
    public func subgraph(on vertices: [Int]) -> Subgraph<Graph> {
        var part = adjacency.reversed(among: vertices)
        let edges = part.renumberEdges(below: givenEdgeCount)
        return Subgraph(graph: Graph(adjacency: part, setAside: .none), vertices: vertices, edges: edges)
    }
}

extension DirectedGraph {
    /// The graph on some of the vertices, with the arcs that lead from one of them to another.
    ///
    /// Vertex v of the part is `vertices[v]`. Arcs stand in the order of the whole graph; loops and
    /// repetitions are left behind.
    ///
    /// - Precondition: Each is a vertex, and given once.
    /// - Complexity: O(*n* + *m*).
    public func subgraph(on vertices: [Int]) -> Subgraph<DirectedGraph> {
        var inwardPart = outward.reversed(among: vertices)
        let arcs = inwardPart.renumberEdges(below: givenArcCount)
        let part = DirectedGraph(
            outward: inwardPart.reversed(among: vertices.indices), inward: inwardPart, setAside: .none)
        return Subgraph(graph: part, vertices: vertices, edges: arcs)
    }
}
