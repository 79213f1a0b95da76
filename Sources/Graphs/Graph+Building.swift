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

        var rows = Self.rows(vertexCount, edges)
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

        var setAside = Self.mergeRepetitions(&rows, &head, &edgeOfArc)
        for (edge, (v, w)) in edges.enumerated() where v == w {
            setAside.append(EdgeSetAside(index: edge, ends: (v, w), repeats: nil))
        }
        setAside.sort { $0.index < $1.index }

        self.vertexCount = vertexCount
        self.edgeCount = head.count / 2
        self.firstArc = rows
        self.head = head
        self.edgeOfArc = edgeOfArc
        self.setAside = setAside
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

    /// Closes the rows over arcs that repeat the one before, and returns the edges they belonged to.
    private static func mergeRepetitions(
        _ rows: inout [UInt32], _ head: inout [UInt32], _ edgeOfArc: inout [UInt32]
    ) -> [EdgeSetAside] {
        var setAside: [EdgeSetAside] = []
        var kept = 0
        var first = 0
        for v in 0..<rows.count - 1 {
            let own = first..<Int(rows[v + 1])
            first = own.upperBound
            rows[v] = UInt32(kept)
            for arc in own {
                if kept == rows[v] || head[kept - 1] != head[arc] {
                    head[kept] = head[arc]
                    edgeOfArc[kept] = edgeOfArc[arc]
                    kept += 1
                } else if v < head[arc] {
                    // Both ends see the repetition; the smaller reports it.
                    setAside.append(
                        EdgeSetAside(
                            index: Int(edgeOfArc[arc]), ends: (v, Int(head[arc])),
                            repeats: Int(edgeOfArc[kept - 1])))
                }
            }
        }
        rows[rows.count - 1] = UInt32(kept)
        head.removeSubrange(kept...)
        edgeOfArc.removeSubrange(kept...)
        return setAside
    }
}
