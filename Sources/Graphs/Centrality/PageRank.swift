// The distribution that the walk leaves unchanged solves a system of linear equations. In an undirected graph
// it can be made symmetric, since what v passes on to w and w to v differ only by their degrees; and it is
// positive definite, so that conjugate gradients solve it, in half the steps that walking takes.
//
//     x = damping · A D⁻¹ x + (1 − damping) · restart          with  x = D^½ y  becomes
//     (I − damping · D^-½ A D^-½) y = (1 − damping) · D^-½ restart
//
// A vertex without neighbors would lose what it has; since it is given back as `restart` is spread, it is
// enough to scale the solution to the sum of 1.
//
// Names here ↔ M. Hestenes & E. Stiefel (1952), doi:10.6028/jres.049.044:
// solution x · residual r · direction p · applied A p

extension Graph {
    /// Returns, for every vertex, the share of time a walker spends there who now and then starts afresh.
    ///
    /// **For the planner.** Being in touch with those who are themselves much in touch. Unlike most measures
    /// of its kind it is comparable between separate parts of the network. Started afresh from a few actors
    /// only, it tells who is near *them*.
    ///
    /// **Definition.** The walker at v goes on to one of its neighbors, all alike, with probability `damping`,
    /// and otherwise starts afresh; from a vertex without neighbors always. It starts at v with a probability
    /// proportional to `restart[v]`, and anywhere, all alike, without `restart`. The result is the distribution
    /// that this leaves unchanged, found so closely that a step would move less than `tolerance` in all.
    ///
    /// **Scale.** 0 … 1, sum 1. One vertex has 1; empty for the empty graph.
    ///
    ///     Graph.cycle(vertexCount: 4).pageRank()   // [0.25, 0.25, 0.25, 0.25]
    ///
    /// - Precondition: `damping` is at least 0 and below 1; `tolerance` is above 0; `restart` has a finite
    ///   value of 0 or more for every vertex, and not only 0.
    /// - Complexity: O(*n* + *m*) a step, at most log(`tolerance`/2)/log(`damping`) steps: 175 as it stands,
    ///   and usually 40. 48 bytes a vertex beside the graph.
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

        var solutions = [Double](repeating: 0, count: vertexCount)
        let scales = (0..<vertexCount).map { v in 1 / Double(max(1, arcs(of: v).count)).squareRoot() }
        var residuals = zip(walk.restart, scales).map { (1 - damping) * $0 * $1 }
        var directions = residuals
        var appliedTo = solutions
        // Directions as A D^-½ meets them: their neighbors' values are gathered from here.
        var scaledDirections = zip(directions, scales).map { $0 * $1 }
        do {
            let firstArc = adjacency.firstArc.span
            let head = adjacency.head.span
            let scale = scales.span
            var solution = solutions.mutableSpan
            var residual = residuals.mutableSpan
            var direction = directions.mutableSpan
            var applied = appliedTo.mutableSpan
            var scaled = scaledDirections.mutableSpan
            var square = 0.0
            for v in 0..<vertexCount { square += residual[v] * residual[v] }

            var done = 0.0
            for _ in 0..<walk.mostSteps {
                try checkpoint(done)
                var curvature = 0.0
                for v in 0..<vertexCount {
                    var inflow = 0.0
                    for arc in Int(firstArc[v])..<Int(firstArc[v + 1]) {
                        inflow += scaled[Int(head[arc])]
                    }
                    applied[v] = direction[v] - damping * scale[v] * inflow
                    curvature += direction[v] * applied[v]
                }
                if curvature <= 0 { break }
                let step = square / curvature
                let lastSquare = square
                square = 0
                var moved = 0.0
                for v in 0..<vertexCount {
                    solution[v] += step * direction[v]
                    residual[v] -= step * applied[v]
                    square += residual[v] * residual[v]
                    moved += abs(residual[v]) / scale[v]
                }
                if moved < walk.tolerance || square == 0 { break }
                done = max(done, walk.share(doneWhenMoving: moved))
                let turn = square / lastSquare
                for v in 0..<vertexCount {
                    direction[v] = residual[v] + turn * direction[v]
                    scaled[v] = direction[v] * scale[v]
                }
            }
        }
        try checkpoint(1)
        return sharesOfOne(zip(solutions, scales).map { max(0, $0 / $1) })
    }
}

/// What the walks of PageRank have in common.
struct RestartingWalk {
    /// Where the walk starts afresh: a distribution.
    let restart: [Double]

    /// The walk ends when a step moves less than this in all.
    let tolerance: Double

    /// No step moves more than 2 in all, and each at most `damping` times what the one before did: so the walk
    /// ends even where rounding would keep the change above the tolerance.
    let mostSteps: Int

    init(_ vertexCount: Int, _ damping: Double, _ tolerance: Double, _ restart: [Double]?) {
        precondition(damping >= 0 && damping < 1, "damping is in 0..<1, not \(damping)")
        precondition(tolerance > 0, "tolerance is above 0, not \(tolerance)")
        self.tolerance = tolerance
        var steps = 1
        var mostPossible = 2 * damping
        while mostPossible >= tolerance {
            mostPossible *= damping
            steps += 1
        }
        mostSteps = steps
        guard let restart else {
            self.restart = [Double](repeating: 1 / Double(max(1, vertexCount)), count: vertexCount)
            return
        }
        precondition(
            restart.count == vertexCount, "\(restart.count) values to restart at for \(vertexCount) vertices")
        precondition(
            restart.allSatisfy { $0 >= 0 && $0.isFinite }
                && (vertexCount == 0 || restart.contains { $0 > 0 }),
            "values to restart at are finite, 0 or more, and not only 0")
        self.restart = sharesOfOne(restart)
    }

    /// How much of the walk is done when a step still moves so much, as steps move less and less by a factor.
    func share(doneWhenMoving moved: Double) -> Double {
        if moved < tolerance || tolerance >= 2 { return 1 }
        let steps = naturalLogarithm(2) - naturalLogarithm(moved)
        return max(0, steps / (naturalLogarithm(2) - naturalLogarithm(tolerance)))
    }
}

/// Values in proportion, with the sum of 1.
func sharesOfOne(_ values: [Double]) -> [Double] {
    let sum = values.reduce(0, +)
    return values.map { $0 / sum }
}
