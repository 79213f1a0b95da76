// Graphs whose every measure is known in closed form: for tests, examples and a feeling for a measure.

extension Graph {
    /// A hub, vertex 0, joined to `leaves` others.
    public static func star(leaves: Int) -> Graph {
        completeBipartite(1, leaves)
    }

    /// Vertices in a row, each joined to the next.
    public static func path(vertexCount: Int) -> Graph {
        precondition(vertexCount >= 0, "a path cannot have \(vertexCount) vertices")
        return Graph(
            vertexCount: vertexCount, edges: (0..<max(0, vertexCount - 1)).map { v in (v, v + 1) })
    }

    /// Vertices in a ring, each joined to the next and the last to the first.
    ///
    /// - Precondition: At least three vertices.
    public static func cycle(vertexCount: Int) -> Graph {
        precondition(vertexCount >= 3, "a cycle has at least 3 vertices, not \(vertexCount)")
        return Graph(
            vertexCount: vertexCount, edges: (0..<vertexCount).map { v in (v, (v + 1) % vertexCount) })
    }

    /// Every two vertices joined.
    public static func complete(vertexCount: Int) -> Graph {
        Graph(vertexCount: vertexCount, edges: pairs(of: 0..<vertexCount))
    }

    /// Every vertex of 0 ..< `first` joined to every one of the `second` vertices that follow.
    public static func completeBipartite(_ first: Int, _ second: Int) -> Graph {
        precondition(first >= 0 && second >= 0, "a side cannot have fewer than 0 vertices")
        let edges = (0..<first).flatMap { v in (first..<first + second).map { w in (v, w) } }
        return Graph(vertexCount: first + second, edges: edges)
    }

    /// Two complete graphs held together by one edge, between vertices `cliqueSize` − 1 and `cliqueSize`.
    ///
    /// - Precondition: At least one vertex in each.
    public static func barbell(cliqueSize: Int) -> Graph {
        precondition(cliqueSize >= 1, "a barbell needs at least 1 vertex at each end, not \(cliqueSize)")
        let ends = pairs(of: 0..<cliqueSize) + pairs(of: cliqueSize..<2 * cliqueSize)
        return Graph(vertexCount: 2 * cliqueSize, edges: ends + [(cliqueSize - 1, cliqueSize)])
    }

    /// A rectangle of vertices, numbered row by row, each joined to those beside, above and below it.
    public static func grid(rows: Int, columns: Int) -> Graph {
        precondition(rows >= 0 && columns >= 0, "a grid cannot have fewer than 0 rows or columns")
        let edges = (0..<rows * columns).flatMap { v in
            var edges: [(Int, Int)] = []
            if (v + 1) % columns != 0 { edges.append((v, v + 1)) }
            if v + columns < rows * columns { edges.append((v, v + columns)) }
            return edges
        }
        return Graph(vertexCount: rows * columns, edges: edges)
    }

    private static func pairs(of vertices: Range<Int>) -> [(Int, Int)] {
        vertices.flatMap { v in (v + 1..<vertices.upperBound).map { w in (v, w) } }
    }
}
