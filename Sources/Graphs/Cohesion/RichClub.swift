extension Graph {
    /// Returns, for every k, how densely the vertices of more than k neighbors are joined: the rich club.
    ///
    /// **For the planner.** Do those with many contacts work with each other? The value rises by itself with
    /// k, for who has many contacts is likely to know another who has: ``richClubRatios`` takes that away.
    ///
    /// **Definition.** For k = 0, 1, …: the edges among the N vertices of degree above k, over N(N − 1)/2.
    ///
    /// **Scale.** 0 … 1, up to the largest degree; nil where fewer than two vertices have more than k
    /// neighbors. Empty for the empty graph.
    ///
    ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)]).richClub()   // [2/3, 1, nil, nil]
    ///
    /// - Complexity: O(*n* + *m*).
    /// - SeeAlso: S. Zhou & R. Mondragón (2004), doi:10.1109/LCOMM.2004.823426.
    public func richClub() -> [Double?] {
        let degrees = degrees()
        guard let largest = degrees.max() else { return [] }
        // What first falls away when more than k neighbors are asked for, by that k.
        var members = [Int](repeating: 0, count: largest + 1)
        var edges = members
        for v in 0..<vertexCount {
            members[degrees[v]] += 1
            for w in neighbors(of: v) where v < w {
                edges[min(degrees[v], degrees[w])] += 1
            }
        }
        var membersLeft = vertexCount
        var edgesLeft = edgeCount
        return zip(members, edges).map { membersGone, edgesGone in
            membersLeft -= membersGone
            edgesLeft -= edgesGone
            if membersLeft < 2 { return nil }
            return Double(2 * edgesLeft) / (Double(membersLeft) * Double(membersLeft - 1))
        }
    }

    /// Returns, for every k, the rich club over its mean in random graphs of the same degrees.
    ///
    /// **For the planner.** Above 1 those with many contacts work with each other more than their number of
    /// contacts brings with it; below 1 less. In small networks it varies much from one random graph to the
    /// next: more samples steady the mean, not the finding.
    ///
    /// **Definition.** ``richClub()`` of this graph over the mean of the same in `samples` graphs made by
    /// ``rewired(swapsPerEdge:using:)``.
    ///
    /// **Scale.** 0 and up; nil where the rich club is nil or 0 in all the samples.
    ///
    /// - Precondition: At least one sample.
    /// - Throws: `CancellationError` when the task is cancelled; noticed between samples.
    /// - Complexity: O(`samples` · (*n* + *m*)) on average.
    /// - SeeAlso: V. Colizza and others (2006), doi:10.1038/nphys209.
    public func richClubRatios(
        samples: Int = 20, using random: inout SeededRandom
    ) throws(CancellationError) -> [Double?] {
        precondition(samples >= 1, "a mean needs at least 1 sample, not \(samples)")
        let own = richClub()
        var sums = [Double](repeating: 0, count: own.count)
        for _ in 0..<samples {
            if Task.isCancelled { throw CancellationError() }
            for (k, density) in rewired(using: &random).richClub().enumerated() {
                sums[k] += density ?? 0
            }
        }
        return zip(own, sums).map { own, sum in
            own.flatMap { sum == 0 ? nil : $0 * Double(samples) / sum }
        }
    }
}
