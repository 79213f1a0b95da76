// What networkx 3.6.1 and igraph 1.0.0 (Python) give for four networks from the literature and one generated.
// Where both have a measure they were held against each other and agree to 1e-9; else the one that has it.
//
// All five are used in three forms, so that no file of arcs or strengths is needed:
//     undirected                  the edges as they are
//     with strengths, lengths     edge e has strength 1 + e mod 5 and length 1 + 7e mod 11
//     directed                    edge {v, w}, v < w, by (31 v + 17 w) mod 3: 0 v → w, 1 w → v, 2 both
// A vertex v is in group v mod 3 and has the value v² mod 7. Values of vertices are those of every `step`th.
//
//     triads, directedTriads      triadic_census; igraph triad_census
//     dyads                       igraph dyad_census: mutual, asymmetric, null
//     transitivity                transitivity
//     reciprocity                 overall_reciprocity, edgewise; igraph reciprocity(mode="ratio"), dyadic
//     globalEfficiency            global_efficiency
//     degreeAssortativity …       degree_, attribute_ and numeric_assortativity_coefficient; igraph the same
//     modularity                  community.modularity of the groups; strong: with strengths, resolution 1.5
//     bestModularity              igraph community_leiden(n_iterations=-1), best of 20 runs
//     blockSizes                  biconnected_components; igraph the same
//     strongComponentSizes        strongly_connected_components
//     vertexConnectivity          node_connectivity; igraph vertex_connectivity
//     pathsApart, edgeFlow        local_node_connectivity, edge_connectivity from vertex 0 to `target`
//     strengthFlow                maximum_flow_value with strengths as capacities
//     spanningLength              minimum_spanning_edges, the sum of the lengths
//     richClub                    rich_club_coefficient(normalized=False)
//     effectiveSize, constraint   effective_size, constraint; igraph constraint. effective_size is asked for
//                                 its vertices one by one (nodes=list(G)): its way for all at once gives
//                                 other values for strengths, which its own formula does not
//     eigenvector                 igraph eigenvector_centrality; eigenvector_centrality_numpy, largest 1
//     katz                        katz_centrality_numpy(alpha=0.02, normalized=False)
//     hubs, authorities           igraph hub_score, authority_score
//
// networkx leaves Burt's measures undefined for vertices without arcs out, also when arcs lead in; we do not,
// for a contact is one in either direction. Such a value is nil here and not compared.

import Graphs
import Testing

struct FurtherValues: Sendable, CustomTestStringConvertible {
    let name: String
    let step: Int
    let triads: [Int]
    let directedTriads: [Int]
    let dyads: [Int]
    let transitivity: Double
    let edgewiseReciprocity: Double
    let dyadicReciprocity: Double
    let globalEfficiency: Double
    let degreeAssortativity: Double
    let groupAssortativity: Double
    let valueAssortativity: Double
    let directedDegreeAssortativity: Double
    let directedGroupAssortativity: Double
    let modularity: Double
    let strongModularity: Double
    let bestModularity: Double
    let blockSizes: [Int]
    let strongComponentSizes: [Int]
    let vertexConnectivity: Int
    let target: Int
    let pathsApart: Int
    let edgeFlow: Double
    let strengthFlow: Double
    let spanningLength: Double
    let richClub: [Double?]
    let effectiveSize: [Double]
    let strongEffectiveSize: [Double]
    let strongConstraint: [Double]
    let directedConstraint: [Double?]
    let directedEffectiveSize: [Double?]
    let eigenvector: [Double]
    let katz: [Double]
    let directedKatz: [Double]
    let hubs: [Double]
    let authorities: [Double]

    var testDescription: String { name }

    static let all = [karateClub, lesMiserables, florentineFamilies, davisWomen, thousand]

    var graph: Graph {
        if let network = KnownNetwork.all.first(where: { $0.name == name }) { return network.graph }
        var random = SeededRandom(seed: 1)
        return .preferentialAttachment(vertexCount: 1000, edgesPerVertex: 3, using: &random)
    }

    var directedGraph: DirectedGraph {
        let edges = graph.edges()
        let arcs = edges.flatMap { v, w in
            switch (31 * v + 17 * w) % 3 {
            case 0: [(v, w)]
            case 1: [(w, v)]
            default: [(v, w), (w, v)]
            }
        }
        return DirectedGraph(vertexCount: graph.vertexCount, arcs: arcs)
    }

    var strengths: [Double] { graph.edges().indices.map { Double(1 + $0 % 5) } }
    var lengths: [Double] { graph.edges().indices.map { Double(1 + $0 * 7 % 11) } }
    var groups: [Int] { (0..<graph.vertexCount).map { $0 % 3 } }
    var vertexValues: [Double] { (0..<graph.vertexCount).map { Double($0 * $0 % 7) } }

    /// Every `step`th of the values.
    func sampled<Value>(_ values: [Value]) -> [Value] {
        stride(from: 0, to: values.count, by: step).map { values[$0] }
    }
}
