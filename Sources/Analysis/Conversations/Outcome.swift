internal import Graphs

/// Where a wave stands: how much of what was agreed is reached, and how well the network holds together.
///
/// Two of them, before and after, say what a change is worth. They are not weighed together into one number.
public struct Outcome: Hashable, Sendable {
    public let headline: Headline
    public let actors: Int
    public let ties: Int
    public let components: Int
    public let isolates: Int
    /// Actors that alone hold others together.
    public let cutVertices: Int
    /// The share of all pairs of actors between whom there is no path; nil below two actors.
    public let fragmentation: Double?
    /// The mean of 1 / distance over all pairs of actors, 0 where there is no path; nil below two actors.
    public let reach: Double?

    /// - Complexity: As `HarmonicSums` for the reach, and what `Gaps` takes.
    public init(_ wave: AnalyzedWave) {
        let graph = wave.indexed.graph
        self.init(
            headline: wave.gaps.headline, graph: graph,
            nearness: wave.indexed.measures.harmonicSums.values)
    }

    /// - Parameter nearness: of each vertex, the sum of 1 / distance to the others.
    init(headline: Headline, graph: Graph, nearness: [Double]) {
        let n = graph.vertexCount
        var sizes: [Int] = []
        for component in graph.components() {
            while sizes.count <= component { sizes.append(0) }
            sizes[component] += 1
        }
        let pairs = Double(n) * Double(n - 1)
        self.headline = headline
        actors = n
        ties = graph.edgeCount
        components = sizes.count
        isolates = sizes.count { $0 == 1 }
        cutVertices = graph.cutVertices().count { $0 }
        fragmentation = graph.fragmentation(without: [])
        reach = n < 2 ? nil : nearness.reduce(0, +) / pairs
    }
}
