import Graphs

/// A chain of 4-cycles, each with two ways around: 2 to the power of the links shortest paths from end to end.
///
/// Joints are vertices 0 … links, and link i has middles links + 1 + 2i and links + 2 + 2i.
struct DiamondChain {
    let links: Int

    var vertexCount: Int { 3 * links + 1 }

    /// Link after link; for each middle the edge to it and the edge from it on.
    var edges: [(Int, Int)] {
        var edges: [(Int, Int)] = []
        for link in 0..<links {
            for middle in [links + 1 + 2 * link, links + 2 + 2 * link] {
                edges += [(link, middle), (middle, link + 1)]
            }
        }
        return edges
    }

    /// From 1 to 8; those of a link are equal.
    var lengths: [Double] { (0..<4 * links).map { Double(1 + $0 / 4 * 5 % 8) } }

    var graph: Graph { Graph(vertexCount: vertexCount, edges: edges) }
    var directedGraph: DirectedGraph { DirectedGraph(vertexCount: vertexCount, arcs: edges) }

    /// The same, with an arc each way for every edge.
    var graphBothWays: DirectedGraph {
        DirectedGraph(vertexCount: vertexCount, mixed: edges, isDirected: edges.map { _ in false })
    }

    /// Vertices on the near and on the far side of a link.
    private func sides(of link: Int) -> (near: Double, far: Double) {
        (Double(3 * link + 1), Double(3 * (links - 1 - link) + 1))
    }

    /// Of joints every pair that they part, and half of the two middles of each link; of a middle half of the
    /// pairs that its link parts. Edges take also what begins and ends at their middle.
    func betweenness() -> (vertices: [Double], edges: [Double]) {
        let joints = (0...links).map { joint in
            Double(3 * joint * 3 * (links - joint)) + (joint == 0 || joint == links ? 0.5 : 1)
        }
        let middles = (0..<links).flatMap { link in
            let (near, far) = sides(of: link)
            return [near * far / 2, near * far / 2]
        }
        let edges = (0..<links).flatMap { link in
            let (near, far) = sides(of: link)
            let passing = (near * far + 1) / 2
            return [passing + near, passing + far, passing + near, passing + far]
        }
        return (joints + middles, edges)
    }

    /// Of the paths from the first joint alone.
    func betweennessFromFirst() -> (vertices: [Double], edges: [Double]) {
        let joints = (0...links).map { joint in joint == 0 ? 0 : Double(3 * (links - joint)) }
        let middles = (0..<links).flatMap { link in [sides(of: link).far / 2, sides(of: link).far / 2] }
        let edges = (0..<links).flatMap { link in
            let far = sides(of: link).far / 2
            return [far + 1, far, far + 1, far]
        }
        return (joints + middles, edges)
    }
}
