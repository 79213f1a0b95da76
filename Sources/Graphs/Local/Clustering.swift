extension Graph {
    /// Returns, for every vertex, the share of its pairs of neighbors that are joined to each other.
    ///
    /// **For the planner.** Near 1 the actor's contacts all work together, and news comes round by many ways;
    /// near 0 they meet only through this actor.
    ///
    /// **Definition.** t / (k(k − 1)/2), with t triangles at the vertex and k its degree; 0 below degree 2,
    /// where there is no pair to ask about.
    ///
    /// **Scale.** 0 … 1. Empty for the empty graph.
    ///
    ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)]).localClustering()   // [1, 1, 1/3, 0]
    ///
    /// - Complexity: O(*n* + *m*^1.5) time, O(*n* + *m*) space.
    /// - SeeAlso: D. Watts & S. Strogatz (1998), doi:10.1038/30918.
    public func localClustering() -> [Double] {
        localClustering(triangles())
    }

    /// ``localClustering()``, the same to the last bit, with up to `threads` threads.
    ///
    /// - Precondition: `threads` is at least 1.
    /// - Throws: `CancellationError` when the task is cancelled.
    public func localClustering(
        threads: Int, progress: @escaping Progress = { _ in }
    ) async throws(CancellationError) -> [Double] {
        localClustering(try await triangles(threads: threads, progress: progress))
    }

    private func localClustering(_ triangles: [Int]) -> [Double] {
        zip(triangles, degrees()).map { triangles, degree in
            degree < 2 ? 0 : 2 * Double(triangles) / (Double(degree) * Double(degree - 1))
        }
    }
}
