internal import Graphs
public import Model

/// The measures of actors, ties and the whole network that `samverkan measures` knows.
public enum Measure: String, CaseIterable, Sendable {
    case degree, betweenness
    case harmonicCloseness = "harmonic_closeness"
    case component
    case cutVertex = "is_cut_vertex"
    case core, clustering, constraint, pagerank
    case edgeBetweenness = "edge_betweenness"
    case bridge = "is_bridge"
    case density, components, bridges
    case closeness, eigenvector, katz
    case effectiveSize = "effective_size"
    case efficiency, hierarchy
    case reachTwo = "reach_two"
}

/// The measures of one wave's graph, by vertex and by edge. What was not asked for is nil.
public struct Measures: Sendable {
    public let network: IndexedNetwork
    public let computed: Set<Measure>

    public let degree: [Int]?
    public let betweenness: [Double]?
    /// Nil where the network has one actor: there is nobody to be close to.
    public let harmonicCloseness: [Double?]?
    /// Numbered from 1 by falling size, then smallest id.
    public let component: [Int]?
    public let isCutVertex: [Bool]?
    public let core: [Int]?
    public let clustering: [Double]?
    public let constraint: [Double?]?
    public let pageRank: [Double]?
    public let edgeBetweenness: [Double]?
    public let isBridge: [Bool]?
    /// Wasserman and Faust's; nil where the network has one actor.
    public let closeness: [Double?]?
    /// Nil outside the largest component, and where it cannot be told: see `GraphMeasures.eigenvector`.
    public let eigenvector: [Double?]?
    /// Attenuation 0.85 over the largest eigenvalue.
    public let katz: [Double?]?
    /// Nil for actors without ties, as efficiency is.
    public let effectiveSize: [Double?]?
    public let efficiency: [Double?]?
    /// Nil below two ties.
    public let hierarchy: [Double?]?
    /// The share of the others within two steps; nil where the network has one actor.
    public let reachTwo: [Double?]?

    /// Computes what is asked for and has not been computed yet, and nothing more.
    ///
    /// - Complexity: that of the dearest measure asked for; betweenness takes O(*n* · *m*).
    public init(_ network: IndexedNetwork, only asked: Set<Measure> = Set(Measure.allCases)) {
        let graph = network.measures
        func wants(_ measures: Measure...) -> Bool { !asked.isDisjoint(with: measures) }
        self.network = network
        computed = asked
        degree = wants(.degree) ? network.graph.degrees() : nil
        // That of edges first: that of vertices comes with it, and is only worth the room when asked for.
        edgeBetweenness = wants(.edgeBetweenness) ? graph.edgeBetweenness : nil
        betweenness = wants(.betweenness) ? graph.betweenness : nil
        harmonicCloseness = wants(.harmonicCloseness) ? graph.harmonicCloseness : nil
        component = wants(.component, .components) ? graph.components.map { $0 + 1 } : nil
        isCutVertex = wants(.cutVertex) ? graph.cutVertices : nil
        core = wants(.core) ? graph.coreNumbers : nil
        clustering = wants(.clustering) ? graph.clustering : nil
        constraint = wants(.constraint) ? graph.constraint : nil
        pageRank = wants(.pagerank) ? graph.pageRank : nil
        isBridge = wants(.bridge, .bridges) ? graph.bridges : nil
        closeness = wants(.closeness) ? graph.closeness : nil
        eigenvector = wants(.eigenvector) ? graph.eigenvector : nil
        katz = wants(.katz) ? graph.katz : nil
        effectiveSize = wants(.effectiveSize) ? graph.effectiveSize : nil
        efficiency = wants(.efficiency) ? graph.efficiency : nil
        hierarchy = wants(.hierarchy) ? graph.hierarchy : nil
        reachTwo = wants(.reachTwo) ? graph.reachTwo : nil
    }

    public var componentCount: Int? { component.map { $0.max() ?? 0 } }
    public var bridgeCount: Int? { isBridge.map { $0.count { $0 } } }

    /// Actors without any tie.
    public var isolates: [Actor.Place] {
        network.actors.indices.filter { network.graph.degree(of: $0) == 0 }.map { network.actors[$0] }
    }
}
