// Burt's shares are made from w(i, j) + w(j, i): a directed graph is as good as the undirected one with those
// sums for strengths.

extension DirectedGraph {
    /// Returns, for every vertex, Burt's constraint: see ``Graph/constraint(strengths:)``.
    ///
    /// **Definition.** A contact is a vertex joined in either direction; its strength is the sum of the arcs
    /// both ways. So a contact that names and is named counts twice one that only names or is named.
    ///
    ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 0), (1, 2)]).constraint()   // [1, 5/9, 1]
    ///
    /// - Parameter strengths: One for every arc in the order given, above 0; all 1 when left out, so that
    ///   parallel arcs count once. Given strengths of parallel arcs are added.
    /// - Complexity: O(*n* + *m*^1.5) time, O(*n* + *m*) space.
    /// - SeeAlso: M. Everett & S. Borgatti (2020), doi:10.1016/j.socnet.2020.02.001.
    public func constraint(strengths: [Double]? = nil) -> [Double?] {
        let (graph, sums) = contacts(strengths)
        return graph.constraint(strengths: sums)
    }

    /// ``constraint(strengths:)``, the same to the last bit, telling how far it has come.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    public func constraint(
        strengths: [Double]? = nil, progress: @escaping Progress
    ) async throws(CancellationError) -> [Double?] {
        let (graph, sums) = contacts(strengths)
        return try await graph.constraint(strengths: sums, progress: progress)
    }

    /// Returns, for every vertex, Burt's effective size: see ``Graph/effectiveSize(strengths:)``.
    ///
    /// **Definition.** As there, on the sums of the arcs both ways.
    ///
    /// - Complexity: As ``constraint(strengths:)``.
    public func effectiveSize(strengths: [Double]? = nil) -> [Double?] {
        let (graph, sums) = contacts(strengths)
        return graph.effectiveSize(strengths: sums)
    }

    /// ``effectiveSize(strengths:)``, the same to the last bit, telling how far it has come.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    public func effectiveSize(
        strengths: [Double]? = nil, progress: @escaping Progress
    ) async throws(CancellationError) -> [Double?] {
        let (graph, sums) = contacts(strengths)
        return try await graph.effectiveSize(strengths: sums, progress: progress)
    }

    /// Returns, for every vertex, Burt's efficiency: see ``Graph/efficiency(strengths:)``.
    ///
    /// - Complexity: As ``constraint(strengths:)``.
    public func efficiency(strengths: [Double]? = nil) -> [Double?] {
        let (graph, sums) = contacts(strengths)
        return graph.efficiency(strengths: sums)
    }

    /// ``efficiency(strengths:)``, the same to the last bit, telling how far it has come.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    public func efficiency(
        strengths: [Double]? = nil, progress: @escaping Progress
    ) async throws(CancellationError) -> [Double?] {
        let (graph, sums) = contacts(strengths)
        return try await graph.efficiency(strengths: sums, progress: progress)
    }

    /// Returns, for every vertex, Burt's hierarchy: see ``Graph/hierarchy(strengths:)``.
    ///
    /// - Complexity: As ``constraint(strengths:)``.
    public func hierarchy(strengths: [Double]? = nil) -> [Double?] {
        let (graph, sums) = contacts(strengths)
        return graph.hierarchy(strengths: sums)
    }

    /// ``hierarchy(strengths:)``, the same to the last bit, telling how far it has come.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    public func hierarchy(
        strengths: [Double]? = nil, progress: @escaping Progress
    ) async throws(CancellationError) -> [Double?] {
        let (graph, sums) = contacts(strengths)
        return try await graph.hierarchy(strengths: sums, progress: progress)
    }

    /// The graph in which arcs of either direction are edges. Arcs both ways are parallel edges there, whose
    /// strengths the measures add.
    private func contacts(_ strengths: [Double]?) -> (Graph, [Double]) {
        if let strengths { return (underlyingGraph, strengths) }
        let arcs = (0..<vertexCount).flatMap { v in successors(of: v).map { (v, $0) } }
        return (
            Graph(vertexCount: vertexCount, edges: arcs), [Double](repeating: 1, count: arcs.count)
        )
    }
}
