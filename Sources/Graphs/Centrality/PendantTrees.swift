// A vertex with one neighbor is on the way to nothing. Betweenness needs no search to deal with it: fold it
// into its neighbor, which from then on speaks for both, and go on until nobody with one neighbor is left.
// What hangs on the network by a single thread, in sum whole trees, is thus settled by counting.
//
// When a vertex that speaks for a vertices is folded into v, in a component of N:
//     its edge carries every pair of one of the a and one of the N − a others;
//     v gains the pairs of one of the a and one of those folded into v before.
// When all is folded, v gains the pairs of one of those folded into it and one of those outside.
//
// Everything here is a whole number, so nothing is rounded below 2^53 pairs.

/// A graph split into its pendant trees, whose betweenness is settled, and the core they hang on.
struct PendantTrees: Sendable {
    /// Pairs settled, for every vertex and every edge of the whole graph.
    private(set) var vertexPairs: [Double]
    private(set) var edgePairs: [Double]

    /// What is left when the trees are folded: every vertex has at least two neighbors. Often empty. Vertices
    /// that are near each other have near numbers.
    let core: Subgraph<Graph>

    /// For every vertex of the core, how many it speaks for: itself and the trees folded into it.
    let spokenFor: [Double]

    init(folding graph: Graph) {
        let n = graph.vertexCount
        var componentSize = [Double](repeating: 0, count: n)
        let component = graph.components()
        for number in component {
            componentSize[number] += 1
        }

        vertexPairs = [Double](repeating: 0, count: n)
        edgePairs = [Double](repeating: 0, count: graph.givenEdgeCount)
        var spokenFor = [Double](repeating: 1, count: n)
        var remaining = graph.degrees()
        var isFolded = [Bool](repeating: false, count: n)
        var pending = (0..<n).filter { remaining[$0] == 1 }
        while let leaf = pending.popLast() {
            // The last of a tree finds nobody left to be folded into.
            for arc in graph.arcs(of: leaf) where !isFolded[Int(graph.head[arc])] {
                let v = Int(graph.head[arc])
                let others = componentSize[component[v]] - spokenFor[leaf]
                edgePairs[Int(graph.edgeOfArc[arc])] = spokenFor[leaf] * others
                vertexPairs[v] += spokenFor[leaf] * (spokenFor[v] - 1)
                spokenFor[v] += spokenFor[leaf]
                remaining[v] -= 1
                if remaining[v] == 1 { pending.append(v) }
            }
            remaining[leaf] = 0
            isFolded[leaf] = true
        }
        for v in 0..<n {
            vertexPairs[v] += (spokenFor[v] - 1) * (componentSize[component[v]] - spokenFor[v])
        }

        // A tree's last vertex has no neighbor left: no path runs in the core, so it is not in it.
        let order = graph.adjacency.verticesFromHubs(where: { remaining[$0] > 0 })
        core = graph.subgraph(on: order)
        self.spokenFor = order.map { spokenFor[$0] }
    }
}
