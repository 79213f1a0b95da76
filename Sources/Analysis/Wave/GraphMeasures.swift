internal import Graphs

/// The measures of a graph, each made when first asked for and kept.
///
/// **For the planner.** The same number wherever it stands: table, picture and report read one measure, computed once.
final class GraphMeasures: Sendable {
    let graph: Graph

    private let keptBetweenness = Kept<[Double]>()
    private let keptEdgeBetweenness = Kept<Both>()
    private let keptDistances = Kept<DistanceSummary>()
    private let keptHarmonicSums = Kept<HarmonicSums>()
    private let keptComponents = Kept<[Int]>()
    private let keptCuts = Kept<(vertices: [Bool], edges: [Bool])>()
    private let keptCores = Kept<[Int]>()
    private let keptClustering = Kept<[Double]>()
    private let keptConstraint = Kept<[Double?]>()
    private let keptPageRank = Kept<[Double]>()
    private let keptEigenvector = Kept<[Double?]>()
    private let keptKatz = Kept<[Double?]>()
    private let keptEffectiveSize = Kept<[Double?]>()
    private let keptHierarchy = Kept<[Double?]>()
    private let keptReachTwo = Kept<[Double]>()

    private struct Both {
        let vertices: [Double]
        let edges: [Double]
    }

    init(_ graph: Graph) { self.graph = graph }

    /// Betweenness of every vertex. With that of edges it comes out of one pass.
    var betweenness: [Double] {
        keptEdgeBetweenness.made?.vertices
            ?? keptBetweenness.value {
                WorkTally.count(.betweenness)
                return graph.betweenness()
            }
    }

    var edgeBetweenness: [Double] {
        keptEdgeBetweenness.value {
            WorkTally.count(.betweenness)
            let both = graph.vertexAndEdgeBetweenness()
            return Both(vertices: both.vertices, edges: both.edges)
        }.edges
    }

    /// How far all are from all: harmonic closeness and that of Wasserman and Faust come out of one pass.
    private var distances: DistanceSummary { keptDistances.value { graph.distanceSummary() } }

    /// Nil where the network has one actor: there is nobody to be close to.
    var harmonicCloseness: [Double?] { ofOthers(distances.harmonicCloseness) }

    /// Wasserman and Faust's; nil where the network has one actor.
    var closeness: [Double?] { ofOthers(distances.wassermanFaustCloseness) }

    /// The share of the others within two steps; nil where the network has one actor.
    var reachTwo: [Double?] {
        ofOthers(
            keptReachTwo.value {
                let others = Double(max(1, graph.vertexCount - 1))
                return graph.distanceSummary(within: 2).reach.map { Double($0) / others }
            })
    }

    private func ofOthers(_ values: [Double]) -> [Double?] {
        graph.vertexCount > 1 ? values : values.map { _ in nil }
    }

    /// Nil outside the largest component; nil for all where two eigenvalues lie so close that what belongs to which cannot
    /// be told. Hubs and authorities are the same here, since ties have no direction.
    var eigenvector: [Double?] { found(keptEigenvector) { try graph.eigenvectorCentrality() } }

    /// How far below its limit Katz' attenuation lies.
    static let katzShare = 0.85

    /// Nil for all where the largest eigenvalue cannot be told.
    var katz: [Double?] {
        found(keptKatz) {
            let limit = try graph.spectralRadius()
            return try graph.katz(attenuation: limit == 0 ? 0 : Self.katzShare / limit)
        }
    }

    /// What a search that may come to nothing finds; that of a task that was cancelled is not kept.
    private func found(_ kept: Kept<[Double?]>, _ search: () throws -> [Double?]) -> [Double?] {
        if let made = kept.made { return made }
        let values = (try? search()) ?? [Double?](repeating: nil, count: graph.vertexCount)
        if !Task.isCancelled { kept.keep(values) }
        return values
    }

    var effectiveSize: [Double?] { keptEffectiveSize.value { graph.effectiveSize() } }
    var efficiency: [Double?] {
        zip(effectiveSize, graph.degrees()).map { size, degree in size.map { $0 / Double(degree) } }
    }
    var hierarchy: [Double?] { keptHierarchy.value { graph.hierarchy() } }

    /// How near the others are to every vertex, ready to be followed while edges come and go.
    var harmonicSums: HarmonicSums { keptHarmonicSums.value { HarmonicSums(graph) } }

    var components: [Int] { keptComponents.value { graph.components() } }
    var cutVertices: [Bool] { keptCuts.value { graph.cutVerticesAndBridges() }.vertices }
    var bridges: [Bool] { keptCuts.value { graph.cutVerticesAndBridges() }.edges }
    var coreNumbers: [Int] { keptCores.value { graph.coreNumbers() } }
    var clustering: [Double] { keptClustering.value { graph.localClustering() } }
    var constraint: [Double?] { keptConstraint.value { graph.constraint() } }
    var pageRank: [Double] { keptPageRank.value { graph.pageRank() } }

    /// A measure of every actor, in order of vertex; nil for a measure that is no number of an actor.
    func values(of measure: Measure) -> [Double?]? {
        switch measure {
        case .degree: graph.degrees().map(Double.init)
        case .betweenness: betweenness
        case .harmonicCloseness: harmonicCloseness
        case .core: coreNumbers.map(Double.init)
        case .clustering: clustering
        case .constraint: constraint
        case .pagerank: pageRank
        case .closeness: closeness
        case .eigenvector: eigenvector
        case .katz: katz
        case .effectiveSize: effectiveSize
        case .efficiency: efficiency
        case .hierarchy: hierarchy
        case .reachTwo: reachTwo
        case .component, .cutVertex, .edgeBetweenness, .bridge, .density, .components, .bridges: nil
        }
    }

    /// Makes what is dear among some measures ahead of time, on several threads: the same to the last bit as if it
    /// were made when asked for.
    ///
    /// - Precondition: `threads` is at least 1.
    /// - Throws: `CancellationError` when the task is cancelled.
    func prepare(_ measures: Set<Measure>, threads: Int) async throws(CancellationError) {
        if measures.contains(.edgeBetweenness) {
            if keptEdgeBetweenness.made == nil {
                WorkTally.count(.betweenness)
                let both = try await graph.vertexAndEdgeBetweenness(threads: threads)
                keptEdgeBetweenness.keep(Both(vertices: both.vertices, edges: both.edges))
            }
        } else if measures.contains(.betweenness), keptBetweenness.made == nil,
            keptEdgeBetweenness.made == nil
        {
            WorkTally.count(.betweenness)
            keptBetweenness.keep(try await graph.betweenness(threads: threads))
        }
        if !measures.isDisjoint(with: [.harmonicCloseness, .closeness]), keptDistances.made == nil {
            keptDistances.keep(try await graph.distanceSummary(threads: threads))
        }
        if measures.contains(.reachTwo), keptReachTwo.made == nil {
            let others = Double(max(1, graph.vertexCount - 1))
            keptReachTwo.keep(
                try await graph.distanceSummary(within: 2, threads: threads).reach.map { Double($0) / others }
            )
        }
        if measures.contains(.eigenvector) { _ = eigenvector }
        if measures.contains(.katz) { _ = katz }
        if Task.isCancelled { throw CancellationError() }
    }

    /// Makes ``harmonicSums`` ahead of time, likewise.
    func prepareSums(threads: Int) async throws(CancellationError) {
        if keptHarmonicSums.made == nil {
            keptHarmonicSums.keep(try await HarmonicSums(graph, threads: threads))
        }
    }
}
