extension Graph {
    /// A graph that grows: every new vertex is joined to some earlier ones, the more likely the more neighbors
    /// they have. It begins as a star of `edgesPerVertex` leaves.
    ///
    ///     var random = SeededRandom(seed: 1)
    ///     Graph.preferentialAttachment(vertexCount: 100, edgesPerVertex: 3, using: &random).edgeCount   // 291
    ///
    /// - Precondition: `edgesPerVertex` is at least 1 and below `vertexCount`.
    /// - Complexity: O(*n* + *m*) on average.
    /// - SeeAlso: A.-L. Barabási & R. Albert (1999), doi:10.1126/science.286.5439.509.
    public static func preferentialAttachment(
        vertexCount: Int, edgesPerVertex: Int, using random: inout SeededRandom
    ) -> Graph {
        precondition(
            edgesPerVertex >= 1 && edgesPerVertex < vertexCount,
            "\(vertexCount) vertices cannot be joined to \(edgesPerVertex) earlier ones each")
        var edges = star(leaves: edgesPerVertex).edges()
        // Every vertex once for each of its neighbors, so that a place drawn is a vertex drawn by degree.
        var ends = edges.flatMap { [$0.0, $0.1] }
        for newcomer in edgesPerVertex + 1..<vertexCount {
            var chosen: [Int] = []
            while chosen.count < edgesPerVertex {
                let v = ends[random.integer(below: ends.count)]
                if !chosen.contains(v) { chosen.append(v) }
            }
            for v in chosen {
                edges.append((v, newcomer))
                ends += [v, newcomer]
            }
        }
        return Graph(vertexCount: vertexCount, edges: edges)
    }
}
