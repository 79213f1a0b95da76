// With attenuation α the sum over paths of all lengths is 1 + αA1 + α²A²1 + …, which ends somewhere only where
// α is below 1/λ. Whether it is shows on the way. With x above 0 wherever it is not 0, and A never below 0:
// where αAx ≥ x everywhere, λ ≥ 1/α; where αAx < x everywhere, λ < 1/α (Collatz and Wielandt).

/// An attenuation at which the sum over paths has no end.
public struct AttenuationTooLarge: Error, Equatable {
    public let attenuation: Double
}

extension Graph {
    /// Returns, for every vertex, how many paths lead to it, longer ones counting less: Katz' centrality.
    ///
    /// **For the planner.** Having many contacts, and contacts with many contacts, farther ones counting less
    /// the smaller `attenuation` is. Unlike the eigenvector it has a value for every part of the network.
    ///
    /// **Definition.** The solution of x = αAx + 1, with α the attenuation: Σ αᵏ · paths of k steps that end in
    /// the vertex, which may pass vertices again, and k from 0.
    ///
    /// **Scale.** 1 and up, 1 for an isolated vertex; not normalized (networkx makes the sum of squares 1).
    ///
    ///     try Graph.star(leaves: 2).katz(attenuation: 0.5)   // [4, 3, 3]
    ///
    /// - Parameter attenuation: From 0 up to but not including 1 over the largest eigenvalue of the adjacency
    ///   matrix. Below 1 over the largest degree it is always low enough.
    /// - Precondition: `attenuation` is 0 or more.
    /// - Throws: ``AttenuationTooLarge``; ``DidNotConverge`` when it is so near the limit that it cannot be
    ///   told; `CancellationError` when the task is cancelled.
    /// - Complexity: O(*n* + *m*) a step, the more steps the nearer α is to the limit.
    /// - SeeAlso: L. Katz (1953), doi:10.1007/BF02289026.
    public func katz(attenuation: Double) throws -> [Double] {
        try Graphs.katz(vertexCount, attenuation) { v, vector in
            arcs(of: v).reduce(0) { $0 + vector[Int(head[$1])] }
        }
    }
}

extension DirectedGraph {
    /// Returns, for every vertex, how many paths along arcs lead to it: see ``Graph/katz(attenuation:)``.
    ///
    ///     try DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)]).katz(attenuation: 0.5)   // [1, 1.5, 1.75]
    ///
    /// - Complexity: As there.
    public func katz(attenuation: Double) throws -> [Double] {
        try Graphs.katz(vertexCount, attenuation) { v, vector in
            predecessors(of: v).reduce(0) { $0 + vector[$1] }
        }
    }
}

private func katz(
    _ vertexCount: Int, _ attenuation: Double, _ sumOverPredecessors: (Int, [Double]) -> Double
) throws -> [Double] {
    precondition(attenuation >= 0 && attenuation.isFinite, "attenuation is 0 or more, not \(attenuation)")
    func next(_ vector: [Double]) -> [Double] {
        (0..<vertexCount).map { attenuation * sumOverPredecessors($0, vector) }
    }
    try decide(attenuation, vertexCount, next)

    var sum = [Double](repeating: 1, count: vertexCount)
    var change = 1.0
    for _ in 0..<mostSteps {
        try checkpoint(0) { _ in }
        let updated = next(sum).map { $0 + 1 }
        change = zip(sum, updated).reduce(0) { max($0, abs($1.0 - $1.1) / $1.1) }
        sum = updated
        if change <= 1e-15 { return sum }
    }
    // Rounding may keep the last digits moving for ever.
    if change <= 1e-12 { return sum }
    throw DidNotConverge(residual: change)
}

/// Returns when the attenuation is low enough, and throws when it is not.
private func decide(_ attenuation: Double, _ vertexCount: Int, _ next: ([Double]) -> [Double]) throws {
    var vector = [Double](repeating: 1, count: vertexCount)
    for _ in 0..<mostSteps {
        try checkpoint(0) { _ in }
        let image = next(vector)
        if zip(vector, image).allSatisfy({ $1 < $0 }) { return }
        let support = zip(vector, image).filter { $0.0 > 0 }
        if support.allSatisfy({ $1 >= $0 }) { throw AttenuationTooLarge(attenuation: attenuation) }
        // The mean of the two has the same limit, and does not swing to and fro between the sides of a
        // bipartite graph.
        let largest = zip(vector, image).reduce(0) { max($0, $1.0 + $1.1) }
        vector = zip(vector, image).map { ($0 + $1) / largest }
    }
    throw DidNotConverge(residual: 1)
}

private let mostSteps = 100_000
