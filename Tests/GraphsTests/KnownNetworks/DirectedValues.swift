// What networkx 3.6.1 and igraph 1.0.0 (Python) give for the four networks of KnownNetwork where arcs have a
// direction or edges a length. The two were held against each other and agree to 1e-9.
//
// Arcs and lengths are those of FurtherValues: edge {v, w}, v < w, by (31 v + 17 w) mod 3: 0 v → w, 1 w → v,
// 2 both; edge or arc e has length 1 + 7e mod 11.
//
//     measure                          networkx                                          igraph
//     betweenness                      betweenness_centrality(normalized=False)          betweenness()
//     harmonicCloseness                harmonic_centrality() of the reverse / (n - 1)    harmonic_centrality("out")
//     wassermanFaustCloseness          closeness_centrality() of the reverse             closeness("out") · r/(n - 1)
//     pageRank                         pagerank(tol=1e-16, max_iter=10000)               pagerank()
//     betweennessWithLengths           betweenness_centrality(weight=…), undirected      betweenness(weights=…)
//     edgeBetweennessWithLengths       edge_betweenness_centrality, undirected           edge_betweenness(weights=…)
//     directedBetweennessWithLengths   betweenness_centrality(weight=…)                  betweenness(weights=…)
//
// **Which way closeness looks.** Ours is outward: how near what a vertex reaches is. networkx looks at what
// leads to it, and is asked of the reverse.

import Graphs
import Testing

struct DirectedValues: Sendable, CustomTestStringConvertible {
    let name: String
    let betweenness: [Double]
    let harmonicCloseness: [Double]
    let wassermanFaustCloseness: [Double]
    let pageRank: [Double]
    let betweennessWithLengths: [Double]
    let edgeBetweennessWithLengths: [Double]
    let directedBetweennessWithLengths: [Double]

    var testDescription: String { name }

    static let all = [karateClub, lesMiserables, florentineFamilies, davisWomen]

    /// The network in the forms that are used here.
    var forms: FurtherValues? { FurtherValues.all.first { $0.name == name } }
}
