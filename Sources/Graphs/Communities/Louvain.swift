extension Graph {
    /// Returns, for every vertex, the number of its community, found by Louvain's algorithm.
    ///
    /// **For the planner.** Groups that work more within than between. Prefer ``leidenCommunities``, which
    /// never returns a group in pieces; this is here to compare with results from elsewhere.
    ///
    /// **Definition.** Vertices move, one at a time, to the community where the quality gains most, until none
    /// gains; communities then become the vertices of a smaller graph, and so on until nothing is merged. The
    /// result is good, not the best there is, and depends on the seed.
    ///
    /// **Scale.** 0 … c − 1 for c communities by falling size, equal sizes by their smallest vertex. Without
    /// edges everybody is alone.
    ///
    ///     var random = SeededRandom(seed: 1)
    ///     try Graph.barbell(cliqueSize: 4).louvainCommunities(using: &random)   // [0, 0, 0, 0, 1, 1, 1, 1]
    ///
    /// - Parameters:
    ///   - strengths: One for every edge in the order given, above 0; all 1 when left out.
    ///   - progress: Told the share of the work that is done, roughly.
    /// - Throws: `CancellationError` when the task is cancelled.
    /// - Complexity: O(*n* + *m*) for every round over the queue and level; both are few in practice.
    /// - SeeAlso: V. Blondel and others (2008), doi:10.1088/1742-5468/2008/10/P10008.
    public func louvainCommunities(
        _ quality: CommunityQuality = .modularity(), strengths: [Double]? = nil,
        using random: inout SeededRandom, progress: Progress = { _ in }
    ) throws(CancellationError) -> [Int] {
        let strengths = mergedStrengths(strengths)
        var ofVertex = (0..<vertexCount).map { UInt32($0) }
        if let price = CommunityPrice(quality, of: self, strengths: strengths) {
            let vertices = verticesForCommunities
            var level = CommunityLevel(self, quality, strengths: strengths, vertices: vertices)
            while true {
                try checkpoint(1 - Double(level.vertexCount) / Double(vertexCount), progress)
                var community = (0..<level.vertexCount).map { UInt32($0) }
                try level.moveVertices(&community, price, using: &random)
                let count = renumber(&community)
                for v in 0..<vertexCount {
                    ofVertex[v] = community[Int(ofVertex[v])]
                }
                if count == level.vertexCount { break }
                level = level.merged(community, count: count)
            }
            ofVertex = inGivenOrder(ofVertex, vertices)
        }
        try checkpoint(1, progress)
        return numberedByFallingSize(ofVertex.map { Int($0) })
    }
}
