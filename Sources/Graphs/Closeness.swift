extension Graph {
    /// Returns, for every vertex, its mean nearness to the others, where nearness is 1 / distance.
    ///
    /// **For the planner.** How few steps it takes to the others: 1 is direct contact with all, 0 contact with
    /// none. It can be compared between separate parts of the network, which mean distance cannot.
    ///
    /// **Definition.** Σ over w ≠ v of 1 / d(v, w), divided by n − 1; where there is no path, 1 / d is 0.
    ///
    /// **Scale.** 0 … 1. The only vertex of a graph has nobody to be near and scores 0; empty for the empty
    /// graph.
    ///
    ///     Graph.path(vertexCount: 3).harmonicCloseness()   // [0.75, 1, 0.75]
    ///
    /// - Complexity: O(*n* · *m*) time, O(*n* + *m*) space.
    /// - SeeAlso: M. Marchiori & V. Latora (2000), doi:10.1016/S0378-4371(00)00311-3; P. Boldi & S. Vigna
    ///   (2014), doi:10.1080/15427951.2013.865686.
    public func harmonicCloseness() -> [Double] {
        inBlocks(0..<vertexCount, into: [], part: nearness(of:)) { $0 += $1 }
    }

    /// The same to the last bit, with up to `threads` threads.
    ///
    /// - Precondition: `threads` is at least 1.
    /// - Throws: `CancellationError` when the task is cancelled.
    public func harmonicCloseness(threads: Int) async throws(CancellationError) -> [Double] {
        try await inBlocks(
            0..<vertexCount, threads: threads, into: [], part: { nearness(of: $0) }, add: { $0 += $1 })
    }

    private func nearness(of sources: Range<Int>) -> [Double] {
        var search = BreadthFirst(vertexCount: vertexCount)
        return sources.map { source in
            search.search(self, from: source)
            // Added wave by wave, nearest first, so that the sum does not depend on the numbering.
            var sum = 0.0
            for (distance, size) in search.waveSizes.enumerated().dropFirst() {
                sum += Double(size) / Double(distance)
            }
            return sum / Double(max(1, vertexCount - 1))
        }
    }
}
