// Every triangle is found once, from its corner of lowest degree. Vertices are ranked by falling degree and
// every edge is kept only at its end of later rank; no vertex then keeps more than √(2m) edges, however
// large the hubs are. For each vertex its kept neighbors are marked, and a marked vertex among *their* kept
// neighbors closes a triangle.

extension Graph {
    /// Returns, for every vertex, the number of triangles it is a corner of.
    ///
    /// **For the planner.** How many pairs among the actor's contacts also work with each other.
    ///
    /// **Definition.** The number of edges between neighbors of the vertex.
    ///
    /// **Scale.** 0 … (n − 1)(n − 2)/2. Empty for the empty graph.
    ///
    ///     Graph.complete(vertexCount: 4).triangles()   // [3, 3, 3, 3]
    ///
    /// - Complexity: O(*n* + *m*^1.5) time, O(*n* + *m*) space.
    /// - SeeAlso: M. Latapy (2008), doi:10.1016/j.tcs.2008.07.017.
    public func triangles() -> [Int] {
        var triangles = [Int](repeating: 0, count: vertexCount)
        forEachTriangle { triangle in
            triangles[triangle.corners.0] += 1
            triangles[triangle.corners.1] += 1
            triangles[triangle.corners.2] += 1
        }
        return triangles
    }

    /// Calls `body` once with every triangle, in an order that only the graph decides.
    @inline(__always)
    func forEachTriangle(_ body: (Triangle) -> Void) {
        let ranked = RankedEdges(self)
        // The edge from the vertex in hand, by the rank it leads to; −1 leads nowhere.
        var edgeTo = [Int32](repeating: -1, count: vertexCount)
        for rank in 0..<vertexCount {
            let own = ranked.places(of: rank)
            if own.count < 2 { continue }
            for place in own {
                edgeTo[Int(ranked.end[place])] = Int32(ranked.edge[place])
            }
            for place in own {
                let second = Int(ranked.end[place])
                for further in ranked.places(of: second) {
                    let third = Int(ranked.end[further])
                    if edgeTo[third] >= 0 {
                        body(
                            Triangle(
                                corners: (ranked.vertex[rank], ranked.vertex[second], ranked.vertex[third]),
                                opposite: (
                                    Int(ranked.edge[further]), Int(edgeTo[third]), Int(ranked.edge[place])
                                )))
                    }
                }
            }
            for place in own {
                edgeTo[Int(ranked.end[place])] = -1
            }
        }
    }
}

/// Three vertices, each two of them joined.
struct Triangle {
    let corners: (Int, Int, Int)

    /// The edge across from each corner.
    let opposite: (Int, Int, Int)
}

/// The edges, each at its end of later rank; rank 0 has the largest degree.
private struct RankedEdges {
    /// The vertex of each rank; equal degrees in vertex order.
    let vertex: [Int]

    /// Edges kept at a rank are at firstPlace[rank] ..< firstPlace[rank + 1]; `end` is the other end's rank.
    private var firstPlace: [UInt32] = [0]
    private(set) var end: [UInt32] = []
    private(set) var edge: [UInt32] = []

    init(_ graph: Graph) {
        let degrees = graph.degrees()
        var verticesOfDegree = [Int](repeating: 0, count: (degrees.max() ?? 0) + 1)
        for degree in degrees {
            verticesOfDegree[degree] += 1
        }
        var next = verticesOfDegree
        var ranked = 0
        for degree in next.indices.reversed() {
            next[degree] = ranked
            ranked += verticesOfDegree[degree]
        }
        var rank = degrees
        var vertex = degrees
        for v in 0..<graph.vertexCount {
            rank[v] = next[degrees[v]]
            vertex[rank[v]] = v
            next[degrees[v]] += 1
        }

        end.reserveCapacity(graph.edgeCount)
        edge.reserveCapacity(graph.edgeCount)
        firstPlace.reserveCapacity(graph.vertexCount + 1)
        for v in vertex {
            for arc in graph.arcs(of: v) where rank[Int(graph.head[arc])] < rank[v] {
                end.append(UInt32(rank[Int(graph.head[arc])]))
                edge.append(graph.edgeOfArc[arc])
            }
            firstPlace.append(UInt32(end.count))
        }
        self.vertex = vertex
    }

    func places(of rank: Int) -> Range<Int> {
        Int(firstPlace[rank])..<Int(firstPlace[rank + 1])
    }
}
