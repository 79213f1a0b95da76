/// A measure whose centralization is known: its largest possible sum of differences is that of a star.
public enum CentralizedMeasure: Sendable, CaseIterable {
    /// Degree of an undirected graph.
    case degree
    /// In-degree, or out-degree, of a directed graph.
    case directedDegree
    /// Betweenness with each unordered pair counted once, not normalized.
    case betweenness
    /// Closeness (n − 1) / Σ d of a connected graph.
    case closeness
    /// Harmonic closeness divided by n − 1.
    case harmonicCloseness

    /// The sum of the differences to the largest value in a star of `vertexCount` vertices.
    public func maximum(vertexCount: Int) -> Double {
        let n = Double(vertexCount)
        return switch self {
        case .degree: (n - 1) * (n - 2)
        case .directedDegree: (n - 1) * (n - 1)
        case .betweenness: (n - 1) * (n - 1) * (n - 2) / 2
        case .closeness: (n - 1) * (n - 2) / (2 * n - 3)
        case .harmonicCloseness: (n - 2) / 2
        }
    }
}

/// Returns how far a measure is concentrated on one vertex: Freeman's centralization.
///
/// **For the planner.** 1 when the network is a star and all goes through one actor; 0 when all actors score
/// alike. It describes the whole network, not any one actor.
///
/// **Definition.** Σ (largest value − value) / the same sum in a star of as many vertices.
///
/// **Scale.** 0 … 1; nil below three vertices, where even a star has no differences (below two for directed
/// degrees).
///
///     let degrees = Graph.star(leaves: 3).degrees().map(Double.init)
///     centralization(of: degrees, as: .degree)   // 1
///
/// - Complexity: O(*n*).
/// - SeeAlso: L. Freeman (1979), doi:10.1016/0378-8733(78)90021-7.
public func centralization(of values: [Double], as measure: CentralizedMeasure) -> Double? {
    guard let largest = values.max(), values.count >= (measure == .directedDegree ? 2 : 3) else { return nil }
    let differences = values.reduce(0) { $0 + (largest - $1) }
    return differences / measure.maximum(vertexCount: values.count)
}
