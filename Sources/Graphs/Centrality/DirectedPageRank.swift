// Arcs lead one way, so that the equations of PageRank cannot be made symmetric: the walk is walked, step by
// step, until it hardly moves.

extension DirectedGraph {
    /// Returns, for every vertex, the share of time a walker along the arcs spends there who now and then
    /// starts afresh.
    ///
    /// **For the planner.** Being pointed to by those who are themselves much pointed to.
    ///
    /// **Definition.** As ``Graph/pageRank(damping:tolerance:restart:)``, where the walker at v goes on to one
    /// of its successors and starts afresh from a vertex without any; found by walking from the distribution of
    /// starts until a step moves less than `tolerance` in all.
    ///
    /// **Scale.** 0 … 1, sum 1. One vertex has 1; empty for the empty graph.
    ///
    /// - Precondition: As ``Graph/pageRank(damping:tolerance:restart:)``.
    /// - Complexity: O(*n* + *m*) a step, at most log(`tolerance`/2)/log(`damping`) steps: 175 as it stands.
    /// - SeeAlso: S. Brin & L. Page (1998), doi:10.1016/S0169-7552(98)00110-X.
    public func pageRank(
        damping: Double = 0.85, tolerance: Double = 1e-12, restart: [Double]? = nil
    ) -> [Double] {
        pageRank(damping, RestartingWalk(vertexCount, damping, tolerance, restart)) { _ in }
    }

    /// ``pageRank(damping:tolerance:restart:)``, the same to the last bit, telling how far it has come.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    public func pageRank(
        damping: Double = 0.85, tolerance: Double = 1e-12, restart: [Double]? = nil,
        progress: @escaping Progress
    ) async throws(CancellationError) -> [Double] {
        try pageRank(
            damping, RestartingWalk(vertexCount, damping, tolerance, restart),
            checkpoints(telling: progress))
    }

    private func pageRank<Failure: Error>(
        _ damping: Double, _ walk: RestartingWalk, _ checkpoint: (Double) throws(Failure) -> Void
    ) throws(Failure) -> [Double] {
        if vertexCount == 0 {
            try checkpoint(1)
            return []
        }

        var ranks = walk.restart
        var outflows = ranks
        do {
            let firstOut = outward.firstArc.span
            let firstIn = inward.firstArc.span
            let tail = inward.head.span
            let restart = walk.restart.span
            var rank = ranks.mutableSpan
            var outflow = outflows.mutableSpan
            var done = 0.0
            for _ in 0..<walk.mostSteps {
                try checkpoint(done)
                var stranded = 0.0
                for v in 0..<vertexCount {
                    let degree = firstOut[v + 1] - firstOut[v]
                    outflow[v] = degree == 0 ? 0 : rank[v] / Double(degree)
                    stranded += degree == 0 ? rank[v] : 0
                }
                let restarting = 1 - damping + damping * stranded
                var change = 0.0
                for v in 0..<vertexCount {
                    var inflow = 0.0
                    for arc in Int(firstIn[v])..<Int(firstIn[v + 1]) {
                        inflow += outflow[Int(tail[arc])]
                    }
                    let updated = restarting * restart[v] + damping * inflow
                    change += abs(updated - rank[v])
                    rank[v] = updated
                }
                if change < walk.tolerance { break }
                done = max(done, walk.share(doneWhenMoving: change))
            }
        }
        try checkpoint(1)
        return sharesOfOne(ranks)
    }
}
