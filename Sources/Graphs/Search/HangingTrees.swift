// A vertex with one neighbor left is folded into it, again and again, until nobody has just one. What is not folded is
// the core: a whole tree leaves one vertex of itself.

/// A graph split into a core and the trees that hang on it.
struct HangingTrees: Sendable {
    /// Every vertex of the core has two neighbors in it at least, or none. Near vertices have near numbers.
    let core: Subgraph<Graph>
    /// Each vertex folded and the one that it hangs on, farthest from the core first.
    private(set) var folds: [(vertex: Int, parent: Int)] = []
    /// For every vertex, how many hang on it at each depth, itself at 0; empty when nothing does.
    private(set) var below: [[Int32]]

    /// Nil when the depths, or about as many distances as the core has, are more than `most`.
    init?(of graph: Graph, most: Int) {
        let n = graph.vertexCount
        below = [[Int32]](repeating: [], count: n)
        var remaining = graph.degrees()
        var isFolded = [Bool](repeating: false, count: n)
        var pending = (0..<n).filter { remaining[$0] == 1 }
        var kept = 0
        // In the order in which they come, so that what hangs on a vertex is known before it is folded itself.
        var next = 0
        while next < pending.count {
            let leaf = pending[next]
            next += 1
            // The last of a tree finds nobody left to be folded into.
            if remaining[leaf] == 0 { continue }
            guard let parent = graph.neighbors(of: leaf).first(where: { !isFolded[$0] }) else { continue }
            isFolded[leaf] = true
            folds.append((leaf, parent))
            if below[parent].isEmpty { below[parent] = [1] }
            let depths = below[leaf].isEmpty ? [1] : below[leaf]
            kept += max(0, depths.count + 1 - below[parent].count)
            if kept > most { return nil }
            for (depth, count) in depths.enumerated() {
                if depth + 1 == below[parent].count { below[parent].append(0) }
                below[parent][depth + 1] += count
            }
            remaining[parent] -= 1
            if remaining[parent] == 1 { pending.append(parent) }
        }
        let order = graph.adjacency.verticesFromHubs(where: { !isFolded[$0] })
        core = graph.subgraph(on: order)
        // A search from its first vertex goes at least half as far as any goes in its part of the core.
        let farthest = core.graph.farthest
        let deepest = below.reduce(0) { max($0, $1.count) }
        if n * (farthest + 2 * deepest) > most { return nil }
    }
}

extension Graph {
    /// How far it is at most from the first vertex of each component.
    fileprivate var farthest: Int {
        var search = PartSearch(vertexCount: vertexCount)
        var isOpen = [Bool](repeating: true, count: vertexCount)
        let everywhere = isOpen
        var farthest = 0
        for v in 0..<vertexCount where isOpen[v] {
            search.search(self, from: [v], where: everywhere)
            for w in search.visited { isOpen[Int(w)] = false }
            farthest = max(farthest, search.waveSizes.count - 1)
        }
        return farthest
    }
}
