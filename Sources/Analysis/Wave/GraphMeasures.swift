internal import Graphs

/// The measures of a graph, each made when first asked for and kept.
///
/// **For the planner.** The same number wherever it stands: table, picture and report read one measure, computed once.
final class GraphMeasures: Sendable {
    let graph: Graph

    private let keptBetweenness = Kept<[Double]>()
    private let keptEdgeBetweenness = Kept<Both>()
    private let keptHarmonic = Kept<[Double]>()
    private let keptHarmonicSums = Kept<HarmonicSums>()
    private let keptComponents = Kept<[Int]>()
    private let keptCuts = Kept<(vertices: [Bool], edges: [Bool])>()
    private let keptCores = Kept<[Int]>()
    private let keptClustering = Kept<[Double]>()
    private let keptConstraint = Kept<[Double?]>()
    private let keptPageRank = Kept<[Double]>()

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

    /// Nil where the network has one actor: there is nobody to be close to.
    var harmonicCloseness: [Double?] {
        let values = keptHarmonic.value { graph.harmonicCloseness() }
        return graph.vertexCount > 1 ? values : values.map { _ in nil }
    }

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
        if measures.contains(.harmonicCloseness), keptHarmonic.made == nil {
            keptHarmonic.keep(try await graph.harmonicCloseness(threads: threads))
        }
    }

    /// Makes ``harmonicSums`` ahead of time, likewise.
    func prepareSums(threads: Int) async throws(CancellationError) {
        if keptHarmonicSums.made == nil {
            keptHarmonicSums.keep(try await HarmonicSums(graph, threads: threads))
        }
    }
}
