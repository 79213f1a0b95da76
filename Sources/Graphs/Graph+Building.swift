// Two counting sorts. The first deals every edge out to both its ends. The second walks the vertices in
// ascending order and enters each as a neighbor at the far end of its edges; so every list of neighbors
// is ascending without being sorted, and repetitions of an edge lie side by side, first given first.

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
        precondition(vertexCount >= 0, "a graph cannot have \(vertexCount) vertices")
        precondition(vertexCount <= Int32.max, "a graph has at most 2^31 - 1 vertices")
        precondition(edges.count <= Int32.max, "a graph has at most 2^31 - 1 edges")

        let rows = Self.rows(vertexCount, edges)
        let edgesAtVertex = Self.edgesAtVertex(edges, rows)

        var head = [UInt32](repeating: 0, count: edgesAtVertex.count)
        var edgeOfArc = head
        var next = rows
        for v in 0..<vertexCount {
            for place in Int(rows[v])..<Int(rows[v + 1]) {
                let edge = edgesAtVertex[place]
                let ends = edges[Int(edge)]
                let w = ends.0 == v ? ends.1 : ends.0
                head[Int(next[w])] = UInt32(v)
                edgeOfArc[Int(next[w])] = edge
                next[w] += 1
            }
        }
        self.init(vertexCount: vertexCount, edges: edges, rows: rows, head: head, edgeOfArc: edgeOfArc)
    }

    /// Where the arcs of each vertex begin, when repetitions are still counted; one more entry ends the last.
    private static func rows(_ vertexCount: Int, _ edges: [(Int, Int)]) -> [UInt32] {
        var rows = [UInt32](repeating: 0, count: vertexCount + 1)
        for (v, w) in edges {
            precondition(
                v >= 0 && v < vertexCount && w >= 0 && w < vertexCount,
                "edge (\(v), \(w)) ends outside the vertices 0..<\(vertexCount)")
            if v != w {
                rows[v + 1] += 1
                rows[w + 1] += 1
            }
        }
        for v in 0..<vertexCount {
            rows[v + 1] += rows[v]
        }
        return rows
    }

    /// For every vertex, the edges that end there, in the order given.
    private static func edgesAtVertex(_ edges: [(Int, Int)], _ rows: [UInt32]) -> [UInt32] {
        var edgesAtVertex = [UInt32](repeating: 0, count: rows.last.map(Int.init) ?? 0)
        var next = rows
        for (edge, (v, w)) in edges.enumerated() where v != w {
            edgesAtVertex[Int(next[v])] = UInt32(edge)
            next[v] += 1
            edgesAtVertex[Int(next[w])] = UInt32(edge)
            next[w] += 1
        }
        return edgesAtVertex
    }

    /// Merges repetitions, which must lie side by side in the rows, and notes what was set aside.
    private init(
        vertexCount: Int, edges: [(Int, Int)], rows: [UInt32], head: [UInt32], edgeOfArc: [UInt32]
    ) {
        var head = head
        var edgeOfArc = edgeOfArc
        var firstArc = rows
        var setAside: [EdgeSetAside] = []
        for (edge, (v, w)) in edges.enumerated() where v == w {
            setAside.append(EdgeSetAside(index: edge, ends: (v, w), repeats: nil))
        }

        var kept = 0
        for v in 0..<vertexCount {
            firstArc[v] = UInt32(kept)
            for arc in Int(rows[v])..<Int(rows[v + 1]) {
                if kept > firstArc[v] && head[kept - 1] == head[arc] {
                    // Both ends see the repetition; one of them reports it.
                    if v < head[arc] {
                        setAside.append(
                            EdgeSetAside(
                                index: Int(edgeOfArc[arc]), ends: (v, Int(head[arc])),
                                repeats: Int(edgeOfArc[kept - 1])))
                    }
                } else {
                    head[kept] = head[arc]
                    edgeOfArc[kept] = edgeOfArc[arc]
                    kept += 1
                }
            }
        }
        firstArc[vertexCount] = UInt32(kept)
        head.removeSubrange(kept...)
        edgeOfArc.removeSubrange(kept...)
        setAside.sort { $0.index < $1.index }

        self.vertexCount = vertexCount
        self.edgeCount = kept / 2
        self.firstArc = firstArc
        self.head = head
        self.edgeOfArc = edgeOfArc
        self.setAside = setAside
    }
}
