// Four networks from the literature, with the values that networkx 3.6.1 gives on the edges listed. Where
// igraph 1.0.0 (Python) has the measure it was asked too; the two never differed by more than 4e-15.
//
//     nx.karate_club_graph() · nx.les_miserables_graph() · nx.florentine_families_graph()
//     nx.davis_southern_women_graph()
//         vertices and edges in the order networkx lists them, strengths left out
//
//     measure             networkx                                       igraph
//     betweenness         betweenness_centrality(normalized=False)       betweenness()
//     edgeBetweenness     edge_betweenness_centrality(normalized=False)  edge_betweenness()
//     harmonicCloseness   harmonic_centrality() / (n - 1)                harmonic_centrality()
//     localClustering     clustering()                                   transitivity_local_undirected("zero")
//     constraint          constraint()                                   constraint()
//     pageRank            pagerank(tol=1e-16, max_iter=10000)            pagerank()
//     coreNumbers         core_number()                                  coreness()
//     triangles           triangles()                                    –
//     cutVertices         articulation_points(), sorted                  articulation_points()
//     bridges             bridges(), as indices of edges                 bridges()

import Graphs
import Testing

struct KnownNetwork: Sendable, CustomTestStringConvertible {
    let name: String
    let vertexCount: Int
    let edges: [(Int, Int)]
    let betweenness: [Double]
    let edgeBetweenness: [Double]
    let harmonicCloseness: [Double]
    let localClustering: [Double]
    let constraint: [Double?]
    let pageRank: [Double]
    let coreNumbers: [Int]
    let triangles: [Int]
    let cutVertices: [Int]
    let bridges: [Int]

    var graph: Graph { Graph(vertexCount: vertexCount, edges: edges) }
    var testDescription: String { name }

    static let all = [karateClub, lesMiserables, florentineFamilies, davisWomen]
}
