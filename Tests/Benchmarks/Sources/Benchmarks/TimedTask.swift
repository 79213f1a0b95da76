import Graphs

/// A measure to be timed, and how to get its values as numbers that can be compared.
struct TimedTask {
    let run: @Sendable () async throws -> [Double]

    /// What is compared, made of what was found when the clock has stopped.
    private(set) var compared: @Sendable ([Double]) -> [Double] = { $0 }

    init(named name: String, on list: EdgeList, threads: Int) throws {
        if name.hasPrefix("directed") {
            let graph = DirectedGraph(vertexCount: list.vertexCount, tails: list.tails, heads: list.heads)
            switch name {
            case "directed-betweenness":
                run = { try await graph.betweenness(threads: threads) }
            case "directed-closeness":
                run = { try await graph.distanceSummary(threads: threads).harmonicCloseness }
            case "directed-pagerank":
                run = { graph.pageRank(tolerance: 1e-10) }
            default:
                throw Unknown(name: name)
            }
            return
        }
        let graph = Graph(vertexCount: list.vertexCount, tails: list.tails, heads: list.heads)
        switch name {
        case "betweenness":
            run = { try await graph.betweenness(threads: threads) }
        case "edge-betweenness":
            run = { try await graph.vertexAndEdgeBetweenness(threads: threads).edges }
        case "betweenness-lengths":
            run = { try await graph.betweenness(lengths: list.lengths, threads: threads) }
        case "closeness":
            run = { try await graph.harmonicCloseness(threads: threads) }
        case "pagerank":
            run = { graph.pageRank(tolerance: 1e-10) }
        case "clustering":
            run = { graph.localClustering() }
        case "constraint":
            run = { graph.constraint().map { $0 ?? .nan } }
        case "cores":
            run = { graph.coreNumbers().map(Double.init) }
        case "estimated-betweenness":
            let pairs = Double(list.vertexCount) * Double(list.vertexCount - 1) / 2
            run = {
                var random = SeededRandom(seed: 1)
                return try await graph.estimatedBetweenness(within: 0.01, using: &random, threads: threads)
            }
            compared = { found in found.map { $0 / pairs } }
        case "louvain", "leiden":
            run = {
                var random = SeededRandom(seed: 1)
                let communities =
                    name == "louvain"
                    ? try graph.louvainCommunities(using: &random)
                    : try graph.leidenCommunities(iterations: 3, using: &random)
                return communities.map(Double.init)
            }
            compared = { found in [graph.modularity(of: found.map { Int($0) }) ?? 0] }
        case "components":
            run = { [Double((graph.components().max() ?? -1) + 1)] }
        case "cut-vertices-bridges":
            run = {
                let weak = graph.cutVerticesAndBridges()
                return [Double(weak.vertices.count { $0 }), Double(weak.edges.count { $0 })]
            }
        default:
            throw Unknown(name: name)
        }
    }
}
