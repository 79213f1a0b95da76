// Compressed sparse rows. An edge {v, w} is stored as two arcs, v → w and w → v; the arcs out of one
// vertex lie side by side, so that a walk over the neighbors reads memory in order.
//
//     arcs out of v   firstArc[v] ..< firstArc[v + 1]
//     of arc a        head[a] is where it leads, ascending within a vertex; edgeOfArc[a] is its edge

/// An undirected graph on the vertices 0 ..< `vertexCount`, fixed once it is made.
///
/// The graph is simple: a self-loop joins nothing and is left out, and edges that join the same two
/// vertices are one edge.
///
/// **Edges keep the index they were given.** A result for edges has one value for every edge handed to
/// ``init(vertexCount:edges:)``, in that order. Parallel edges share the value of the one edge they are;
/// a loop has 0 or `false`.
///
///     let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (1, 3)])
///     Array(graph.neighbors(of: 1))   // [0, 2, 3]
///     graph.betweenness()             // [0, 3, 0, 0]
///     graph.edgeBetweenness()         // [3, 3, 3]
public struct Graph: Sendable {
    public let vertexCount: Int

    /// The number of edges: parallel edges count once, loops not at all.
    public let edgeCount: Int

    let firstArc: [UInt32]
    let head: [UInt32]
    let edgeOfArc: [UInt32]

    /// Edges that were given but have no arcs of their own, in the order given.
    let setAside: [EdgeSetAside]

    /// The number of edges handed to the initializer, hence of values in a result for edges.
    var givenEdgeCount: Int { edgeCount + setAside.count }

    /// The arcs that lead out of a vertex.
    func arcs(of v: Int) -> Range<Int> {
        Int(firstArc[v])..<Int(firstArc[v + 1])
    }
}

/// A loop, or a repetition of an edge given earlier.
struct EdgeSetAside: Sendable {
    let index: Int
    let ends: (Int, Int)

    /// The earlier edge that this one repeats; nil for a loop.
    let repeats: Int?
}

extension Graph {
    /// The vertices that share an edge with `v`, in ascending order and each once.
    ///
    /// A view into the graph: nothing is copied.
    ///
    /// - Precondition: `v` is a vertex.
    /// - Complexity: O(1).
    public func neighbors(of v: Int) -> Neighbors {
        precondition(v >= 0 && v < vertexCount, "\(v) is not a vertex of 0..<\(vertexCount)")
        return Neighbors(heads: head[arcs(of: v)])
    }

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
        for edge in setAside {
            edges[edge.index] = edge.ends
        }
        return edges
    }

    /// Gives repeated edges the value of the edge they repeat; `values` is in edge order.
    func copyToRepetitions<Value>(_ values: inout [Value]) {
        for edge in setAside {
            if let original = edge.repeats {
                values[edge.index] = values[original]
            }
        }
    }
}

/// The neighbors of one vertex, ascending.
public struct Neighbors: RandomAccessCollection, Sendable {
    let heads: ArraySlice<UInt32>

    public var startIndex: Int { heads.startIndex }
    public var endIndex: Int { heads.endIndex }
    public subscript(position: Int) -> Int { Int(heads[position]) }
}
