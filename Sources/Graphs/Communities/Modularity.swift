/// What a division into communities is judged by.
public enum CommunityQuality: Sendable, Equatable {
    /// Strength inside communities beyond what the vertices' strengths give by chance. It does not see
    /// communities that are small beside the whole network, unless the resolution is raised.
    case modularity(resolution: Double = 1)

    /// Strength inside communities beyond `resolution` for every pair: communities are denser inside than
    /// that, and less dense between them, however large the network is (the constant Potts model).
    case constantPotts(resolution: Double)

    var resolution: Double {
        switch self {
        case .modularity(let resolution), .constantPotts(let resolution): resolution
        }
    }
}

extension Graph {
    /// Returns how much more of the edges lies inside the given communities than chance would put there.
    ///
    /// **For the planner.** Above about 0.3 the network falls into groups that work more within than between.
    /// A random network, too, has divisions of high modularity: a value alone proves no groups.
    ///
    /// **Definition.** Σ over communities of L/m − γ (K/2m)²: L the strength of the edges inside, K the sum of
    /// its vertices' strengths, m the strength of all edges, γ the resolution.
    ///
    /// **Scale.** −1/2 … 1 at resolution 1, 0 when all are in one community; nil without edges.
    ///
    ///     Graph.barbell(cliqueSize: 3).modularity(of: [0, 0, 0, 1, 1, 1])   // 5/14
    ///
    /// - Parameters:
    ///   - communities: For every vertex any number; equal numbers are one community.
    ///   - strengths: One for every edge in the order given, above 0; all 1 when left out.
    /// - Complexity: O(*n* + *m*).
    /// - SeeAlso: M. Newman & M. Girvan (2004), doi:10.1103/PhysRevE.69.026113; J. Reichardt & S. Bornholdt
    ///   (2006), doi:10.1103/PhysRevE.74.016110.
    public func modularity(
        of communities: [Int], resolution: Double = 1, strengths: [Double]? = nil
    ) -> Double? {
        let inside = strengthInside(communities, strengths)
        let total = inside.ofVertices.reduce(0, +) / 2
        if total == 0 { return nil }
        return zip(inside.ofEdges, inside.ofVertices).reduce(0) { sum, community in
            let share = community.1 / (2 * total)
            return sum + community.0 / total - resolution * share * share
        }
    }

    /// Returns by how much the strength inside the given communities exceeds `resolution` for every pair there.
    ///
    /// **For the planner.** Compares divisions at one and the same resolution; the number itself has no
    /// meaning across networks.
    ///
    /// **Definition.** Σ over communities of L − γ N(N − 1)/2: L the strength of the edges inside, N the number
    /// of its vertices, γ the resolution. The constant Potts model.
    ///
    /// **Scale.** Any number; 0 for the empty graph and when all are apart.
    ///
    ///     Graph.barbell(cliqueSize: 3).constantPotts(of: [0, 0, 0, 1, 1, 1], resolution: 0.5)   // 3
    ///
    /// - Parameter strengths: One for every edge in the order given, above 0; all 1 when left out.
    /// - Complexity: O(*n* + *m*).
    /// - SeeAlso: V. Traag, P. Van Dooren & Y. Nesterov (2011), doi:10.1103/PhysRevE.84.016114.
    public func constantPotts(
        of communities: [Int], resolution: Double, strengths: [Double]? = nil
    ) -> Double {
        let inside = strengthInside(communities, strengths)
        return zip(inside.ofEdges, sizes(ofParts: numberedInOrder(communities))).reduce(0) { sum, community in
            sum + community.0 - resolution * (Double(community.1) * Double(community.1 - 1) / 2)
        }
    }

    /// For every community, in the order in which they first occur, the strength of the edges inside and the
    /// sum of its vertices' strengths.
    private func strengthInside(
        _ communities: [Int], _ strengths: [Double]?
    ) -> (ofEdges: [Double], ofVertices: [Double]) {
        precondition(
            communities.count == vertexCount,
            "\(vertexCount) vertices cannot have communities of \(communities.count)")
        let strengths = mergedStrengths(strengths)
        let community = numberedInOrder(communities)
        var ofEdges = [Double](repeating: 0, count: (community.max() ?? -1) + 1)
        var ofVertices = ofEdges
        for v in 0..<vertexCount {
            for arc in arcs(of: v) {
                let strength = strengths[Int(edgeOfArc[arc])]
                ofVertices[community[v]] += strength
                if v < head[arc] && community[v] == community[Int(head[arc])] {
                    ofEdges[community[v]] += strength
                }
            }
        }
        return (ofEdges, ofVertices)
    }
}
