/// How far it is between the vertices of a graph: what closeness, reach and diameter are read from.
///
/// Everything that one search from every vertex tells, so that several measures cost no more than one. In a
/// directed graph distances are *from* each vertex along the arcs; those *to* it are in the summary of
/// ``DirectedGraph/reversed``.
///
///     let summary = Graph.path(vertexCount: 3).distanceSummary()
///     summary.harmonicCloseness   // [0.75, 1, 0.75]
///     summary.eccentricities      // [2, 1, 2]
///     summary.diameter            // 2
public struct DistanceSummary: Sendable {
    private let sums: DistanceSums

    init(_ sums: DistanceSums) {
        self.sums = sums
    }

    /// For every vertex, how many others it reaches.
    ///
    /// **For the planner.** How many others word from this actor can get to at all, or within the number of
    /// steps that was asked for.
    ///
    /// **Scale.** 0 … n − 1.
    public var reach: [Int] { sums.reachedBy }

    /// For every vertex, its mean nearness to the others, where nearness is 1 / distance.
    ///
    /// **For the planner.** How few steps it takes to the others: 1 is direct contact with all, 0 contact with
    /// none. It can be compared between separate parts of the network, which mean distance cannot.
    ///
    /// **Definition.** Σ over w ≠ v of 1 / d(v, w), divided by n − 1; where there is no path, 1 / d is 0.
    ///
    /// **Scale.** 0 … 1. The only vertex of a graph has nobody to be near and scores 0.
    ///
    /// - SeeAlso: M. Marchiori & V. Latora (2000), doi:10.1016/S0378-4371(00)00311-3; P. Boldi & S. Vigna
    ///   (2014), doi:10.1080/15427951.2013.865686.
    public var harmonicCloseness: [Double] {
        sums.nearness.map { $0 / Double(max(1, sums.nearness.count - 1)) }
    }

    /// For every vertex, Wasserman and Faust's closeness: 1 over mean distance, times the share it reaches.
    ///
    /// **For the planner.** As harmonic closeness: how few steps it takes. A contact far away costs more here.
    ///
    /// **Definition.** r² / ((n − 1) · Σ d), over the r others that v reaches; 0 where it reaches none.
    ///
    /// **Scale.** 0 … 1.
    ///
    /// - SeeAlso: S. Wasserman & K. Faust (1994), *Social Network Analysis*, p. 201.
    public var wassermanFaustCloseness: [Double] {
        zip(sums.reachedBy, sums.total).map { reached, total in
            if reached == 0 { return 0 }
            return Double(reached) / Double(total) * (Double(reached) / Double(sums.reachedBy.count - 1))
        }
    }

    /// For every vertex, the mean distance to those it reaches; nil where it reaches none.
    ///
    /// **For the planner.** How many steps it takes to another on average. Not comparable between separate
    /// parts of a network: who reaches few may reach them quickly.
    public var meanDistances: [Double?] {
        zip(sums.reachedBy, sums.total).map { $0 == 0 ? nil : Double($1) / Double($0) }
    }

    /// For every vertex, the largest distance to any that it reaches; nil where it reaches none.
    ///
    /// **For the planner.** In how many steps word from this actor has come as far as it will.
    public var eccentricities: [Int?] {
        zip(sums.reachedBy, sums.farthest).map { $0 == 0 ? nil : $1 }
    }

    /// How many ordered pairs of vertices lie at each distance; there are none at 0.
    ///
    /// In an undirected graph every pair is in it twice, once from each end.
    public var pairsAtDistance: [Int] { sums.pairsAtDistance }

    /// The largest distance between two vertices with a path; nil where there are none.
    public var diameter: Int? {
        sums.pairsAtDistance.count == 1 ? nil : sums.pairsAtDistance.count - 1
    }

    /// The mean distance over ordered pairs with a path; nil where there are none.
    public var meanDistance: Double? {
        let pairs = sums.reachedBy.reduce(0, +)
        return pairs == 0 ? nil : Double(sums.total.reduce(0, +)) / Double(pairs)
    }
}

extension Graph {
    /// Returns how far it is from every vertex to the others, within `limit` steps.
    ///
    /// - Precondition: `limit` is at least 0.
    /// - Complexity: O(*n* · *m*) time, at 512 sources a pass; O(*n* + *m*) space, about 280 bytes a vertex
    ///   for every thread.
    public func distanceSummary(within limit: Int = .max) -> DistanceSummary {
        AllDistances(adjacency, adjacency, within: limit).summary()
    }

    /// The same to the last bit, with up to `threads` threads.
    ///
    /// - Precondition: `threads` is at least 1, `limit` at least 0.
    /// - Throws: `CancellationError` when the task is cancelled.
    public func distanceSummary(
        within limit: Int = .max, threads: Int, progress: @escaping Progress = { _ in }
    ) async throws(CancellationError) -> DistanceSummary {
        try await AllDistances(adjacency, adjacency, within: limit).summary(threads: threads, progress)
    }
}

extension DirectedGraph {
    /// Returns how far it is from every vertex to the others along the arcs, within `limit` steps.
    ///
    /// - Precondition: `limit` is at least 0.
    /// - Complexity: As ``Graph/distanceSummary(within:)``.
    public func distanceSummary(within limit: Int = .max) -> DistanceSummary {
        AllDistances(inward, outward, within: limit).summary()
    }

    /// The same to the last bit, with up to `threads` threads.
    ///
    /// - Precondition: `threads` is at least 1, `limit` at least 0.
    /// - Throws: `CancellationError` when the task is cancelled.
    public func distanceSummary(
        within limit: Int = .max, threads: Int, progress: @escaping Progress = { _ in }
    ) async throws(CancellationError) -> DistanceSummary {
        try await AllDistances(inward, outward, within: limit).summary(threads: threads, progress)
    }
}

/// Searches from every vertex, in an order in which they run fast.
///
/// Sums come out at the vertex that is reached. For sums over what a vertex reaches, the arcs are to be turned
/// around.
private struct AllDistances: Sendable {
    let outward: Adjacency
    let inward: Adjacency
    let limit: Int
    /// The vertex at each place of the order.
    let vertices: [Int]

    init(_ outward: Adjacency, _ inward: Adjacency, within limit: Int) {
        precondition(limit >= 0, "nothing is within \(limit) steps")
        self.limit = limit
        vertices = outward.verticesFromHubs(where: { _ in true })
        self.outward = inward.reversed(among: vertices)
        self.inward = outward.reversed(among: vertices)
    }

    func summary() -> DistanceSummary {
        inGivenOrder(
            inBlocks(
                Array(vertices.indices), of: DistanceSums.blockSize,
                into: DistanceSums(vertexCount: vertices.count), part: sums(from:)
            ) { $0 += $1 })
    }

    func summary(
        threads: Int, _ progress: @escaping Progress
    ) async throws(CancellationError) -> DistanceSummary {
        inGivenOrder(
            try await inBlocks(
                Array(vertices.indices), of: DistanceSums.blockSize, threads: threads, progress: progress,
                into: DistanceSums(vertexCount: vertices.count), part: { sums(from: $0) }, add: { $0 += $1 }))
    }

    private func sums(from sources: ArraySlice<Int>) -> DistanceSums {
        DistanceSums(outward, inward, from: sources, within: limit)
    }

    private func inGivenOrder(_ sums: DistanceSums) -> DistanceSummary {
        DistanceSummary(sums.placed(at: vertices))
    }
}
