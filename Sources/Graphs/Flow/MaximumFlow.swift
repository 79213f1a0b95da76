/// The most that can flow between two vertices, and the edges that set the limit.
public struct MinimumCut: Sendable, Equatable {
    /// The greatest flow, which is the sum of the capacities of the edges cut.
    public let flow: Double

    /// The edges (or arcs) cut, as indices into those given, ascending; repetitions of one stand with it.
    public let edges: [Int]

    /// For every vertex whether it stays with the source. Of all smallest cuts it is the one with the fewest
    /// vertices on this side.
    public let isOnSourceSide: [Bool]
}

extension Graph {
    /// Returns the most that can flow from one vertex to another, and the smallest cut between them.
    ///
    /// **For the planner.** Without capacities: how many chains of contacts that share no relation join two
    /// actors, and which relations would have to lapse before they lose touch.
    ///
    /// **Definition.** The greatest flow from `source` to `target` where no edge carries more than its
    /// capacity, in either direction; the least sum of capacities of edges whose loss parts the two is equal.
    ///
    /// **Scale.** 0 when no path joins them, else above.
    ///
    ///     Graph.barbell(cliqueSize: 3).maximumFlow(from: 0, to: 5)   // flow 1, edges [6]
    ///
    /// - Parameter capacities: One for every edge in the order given, above 0; those of parallel edges are
    ///   added. When left out 1 each, and parallel edges are one.
    /// - Precondition: Two different vertices.
    /// - Complexity: O(*n*² · *m*) time, and O(*m*^1.5) without capacities; O(*n* + *m*) space.
    /// - SeeAlso: L. Ford & D. Fulkerson (1956), doi:10.4153/CJM-1956-045-5; E. Dinic (1970).
    public func maximumFlow(from source: Int, to target: Int, capacities: [Double]? = nil) -> MinimumCut {
        maximumFlow(source, target, capacities) { _ in }
    }

    /// ``maximumFlow(from:to:capacities:)``, the same to the last bit, telling how far it has come.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    public func maximumFlow(
        from source: Int, to target: Int, capacities: [Double]? = nil, progress: @escaping Progress
    ) async throws(CancellationError) -> MinimumCut {
        try maximumFlow(source, target, capacities, checkpoints(telling: progress))
    }

    private func maximumFlow<Failure: Error>(
        _ source: Int, _ target: Int, _ capacities: [Double]?, _ checkpoint: (Double) throws(Failure) -> Void
    ) throws(Failure) -> MinimumCut {
        let capacities = mergedStrengths(capacities)
        let arcs = (0..<vertexCount).flatMap { v in self.arcs(of: v).filter { v < head[$0] }.map { (v, $0) } }
        return try minimumCut(
            checkpoint, from: source, to: target, vertexCount: vertexCount, edges: edges(),
            pipes: arcs.map { v, arc in
                let capacity = capacities[Int(edgeOfArc[arc])]
                return (v, Int(head[arc]), capacity, capacity)
            }
        ) { isOnSourceSide, v, w in
            isOnSourceSide[v] != isOnSourceSide[w]
        }
    }
}

extension DirectedGraph {
    /// Returns the most that can flow along arcs from one vertex to another, and the smallest cut on the way.
    ///
    /// **For the planner.** As ``Graph/maximumFlow(from:to:capacities:)``, along the arrows only.
    ///
    /// **Definition.** As there; the cut is of arcs that lead from the source's side to the other.
    ///
    ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2), (2, 1)])
    ///         .maximumFlow(from: 0, to: 2)   // flow 1, arcs [0]
    ///
    /// - Complexity: As there.
    public func maximumFlow(from source: Int, to target: Int, capacities: [Double]? = nil) -> MinimumCut {
        maximumFlow(source, target, capacities) { _ in }
    }

    /// ``maximumFlow(from:to:capacities:)``, the same to the last bit, telling how far it has come.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    public func maximumFlow(
        from source: Int, to target: Int, capacities: [Double]? = nil, progress: @escaping Progress
    ) async throws(CancellationError) -> MinimumCut {
        try maximumFlow(source, target, capacities, checkpoints(telling: progress))
    }

    private func maximumFlow<Failure: Error>(
        _ source: Int, _ target: Int, _ capacities: [Double]?, _ checkpoint: (Double) throws(Failure) -> Void
    ) throws(Failure) -> MinimumCut {
        let capacities = mergedStrengths(capacities)
        return try minimumCut(
            checkpoint, from: source, to: target, vertexCount: vertexCount, edges: arcs(),
            pipes: (0..<vertexCount).flatMap { v in
                outward.arcs(of: v).map { arc in
                    (v, Int(outward.head[arc]), capacities[Int(outward.edgeOfArc[arc])], 0)
                }
            }
        ) { isOnSourceSide, v, w in
            isOnSourceSide[v] && !isOnSourceSide[w]
        }
    }
}

private func minimumCut<Failure: Error>(
    _ checkpoint: (Double) throws(Failure) -> Void, from source: Int, to target: Int, vertexCount: Int,
    edges: [(Int, Int)],
    pipes: [(tail: Int, head: Int, capacity: Double, back: Double)],
    isCut: ([Bool], Int, Int) -> Bool
) throws(Failure) -> MinimumCut {
    for v in [source, target] {
        precondition(v >= 0 && v < vertexCount, "\(v) is not a vertex of 0..<\(vertexCount)")
    }
    precondition(source != target, "nothing flows from \(source) to itself")
    var network = FlowNetwork(vertexCount: vertexCount, pipes: pipes)
    try checkpoint(0)
    let flow = try network.send(from: source, to: target, checkpoint: checkpoint)
    try checkpoint(1)
    let isOnSourceSide = network.isOnSourceSide
    return MinimumCut(
        flow: flow,
        edges: edges.indices.filter { isCut(isOnSourceSide, edges[$0].0, edges[$0].1) },
        isOnSourceSide: isOnSourceSide)
}
