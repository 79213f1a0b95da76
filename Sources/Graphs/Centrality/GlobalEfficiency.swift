extension Graph {
    /// Returns the mean nearness of two vertices, where nearness is 1 / distance.
    ///
    /// **For the planner.** How near everybody is to everybody: 1 when all are in direct contact, 0 when none
    /// are. It stays meaningful when the network is in several parts, where a mean distance is not.
    ///
    /// **Definition.** The mean of 1 / d(v, w) over pairs; where there is no path, 1 / d is 0. It is the mean
    /// of ``harmonicCloseness()``.
    ///
    /// **Scale.** 0 … 1; nil below two vertices, where there is no pair.
    ///
    ///     Graph.path(vertexCount: 3).globalEfficiency()   // 5/6
    ///
    /// - Complexity: As ``harmonicCloseness()``.
    /// - SeeAlso: V. Latora & M. Marchiori (2001), doi:10.1103/PhysRevLett.87.198701.
    public func globalEfficiency() -> Double? {
        vertexCount < 2 ? nil : harmonicCloseness().reduce(0, +) / Double(vertexCount)
    }
}

extension DirectedGraph {
    /// Returns the mean nearness of one vertex to another along the arcs: see ``Graph/globalEfficiency()``.
    ///
    /// **Definition.** The mean of 1 / d(v, w) over ordered pairs.
    ///
    ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)]).globalEfficiency()   // 5/12
    ///
    /// - Complexity: As ``distanceSummary(within:)``.
    public func globalEfficiency() -> Double? {
        let nearness = distanceSummary().harmonicCloseness
        return vertexCount < 2 ? nil : nearness.reduce(0, +) / Double(vertexCount)
    }
}
