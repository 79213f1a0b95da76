extension Graph {
    /// Returns, for every vertex, the number of its community, found by Leiden's algorithm.
    ///
    /// **For the planner.** Groups that work more within than between, each one hanging together. Try several
    /// seeds: what is not found again (``adjustedRandIndex(_:_:)``) is not a finding.
    ///
    /// **Definition.** Vertices move, one at a time, to the community where the quality gains most; every
    /// community is then put together anew from well-connected parts; the parts become the vertices of a
    /// smaller graph, which begins with the communities found; and so on until every community is one part.
    /// That is an iteration, and the next begins with its result, until one changes nothing or `iterations`
    /// have been made. The result is good, not the best there is, and depends on the seed.
    ///
    /// **What is certain.** With γ the resolution, at a price of γ K K′/2m (modularity: K sums of strengths) or
    /// γ N N′ (constant Potts: N sizes) for parts put together: communities are connected; no two of them
    /// would gain by being merged; and when the last iteration changed nothing, no vertex gains by moving.
    ///
    /// **Scale.** 0 … c − 1 for c communities by falling size, equal sizes by their smallest vertex. Without
    /// edges everybody is alone.
    ///
    ///     var random = SeededRandom(seed: 1)
    ///     try Graph.barbell(cliqueSize: 4).leidenCommunities(using: &random)   // [0, 0, 0, 0, 1, 1, 1, 1]
    ///
    /// - Parameters:
    ///   - strengths: One for every edge in the order given, above 0; all 1 when left out.
    ///   - iterations: At most so many; they soon change little.
    ///   - progress: Told the share of the work that is done, roughly.
    /// - Precondition: At least one iteration; a resolution above 0.
    /// - Throws: `CancellationError` when the task is cancelled.
    /// - Complexity: O(*n* + *m*) for every round over the queue, level and iteration; all are few in practice.
    /// - SeeAlso: V. Traag, L. Waltman & N. J. van Eck (2019), doi:10.1038/s41598-019-41695-z.
    public func leidenCommunities(
        _ quality: CommunityQuality = .modularity(), strengths: [Double]? = nil, iterations: Int = 10,
        using random: inout SeededRandom, progress: Progress = { _ in }
    ) throws(CancellationError) -> [Int] {
        precondition(iterations >= 1, "communities need at least 1 iteration, not \(iterations)")
        precondition(quality.resolution > 0, "a resolution is above 0, not \(quality.resolution)")
        let strengths = mergedStrengths(strengths)
        var community = (0..<vertexCount).map { UInt32($0) }
        if let price = CommunityPrice(quality, of: self, strengths: strengths) {
            let vertices = verticesForCommunities
            let level = CommunityLevel(self, quality, strengths: strengths, vertices: vertices)
            for iteration in 0..<iterations {
                let before = community
                try level.iterateLeiden(&community, price, using: &random) {
                    (done) throws(CancellationError) in
                    try checkpoint((Double(iteration) + done) / Double(iterations), progress)
                }
                if community == before { break }
            }
            community = inGivenOrder(community, vertices)
        }
        try checkpoint(1, progress)
        return numberedByFallingSize(community.map { Int($0) })
    }
}

extension CommunityLevel {
    /// One iteration from the communities given, down through all levels. The result is numbered in the order
    /// in which communities first occur, so that equal partitions are equal arrays.
    fileprivate func iterateLeiden(
        _ result: inout [UInt32], _ price: CommunityPrice, using random: inout SeededRandom,
        checkpoint: (Double) throws(CancellationError) -> Void
    ) throws(CancellationError) {
        var level = self
        var community = result
        // For every vertex of the whole graph, the one of this level that stands for it.
        var standIn = (0..<vertexCount).map { UInt32($0) }
        while true {
            try checkpoint(1 - Double(level.vertexCount) / Double(vertexCount))
            try level.moveVertices(&community, price, using: &random)
            if renumber(&community) == level.vertexCount { break }
            var part = try level.refined(community, price, using: &random)
            let count = renumber(&part)
            if count == level.vertexCount { break }
            for v in 0..<vertexCount {
                standIn[v] = part[Int(standIn[v])]
            }
            var communityOfPart = [UInt32](repeating: 0, count: count)
            for v in 0..<level.vertexCount {
                communityOfPart[Int(part[v])] = community[v]
            }
            level = level.merged(part, count: count)
            community = communityOfPart
        }
        for v in 0..<vertexCount {
            result[v] = community[Int(standIn[v])]
        }
        _ = renumber(&result)
    }
}
