// A new edge makes a cut vertex dispensable exactly when the graph falls into two parts there and the edge joins
// one part with the other: with three parts or more, at least one would still hang on the vertex alone. So each
// cut vertex is taken away in turn, its parts are flooded, and every pair is held against them.

extension Graph {
    /// Returns, for each pair of vertices, whether joining the two would relieve some cut vertex.
    ///
    /// **For the planner.** A new tie that goes round a sole go-between: if that actor left, the rest would still
    /// reach each other.
    ///
    /// **Definition.** True when some vertex is a cut vertex of the graph and not of the graph with that one edge
    /// more. Each pair is tried alone.
    ///
    /// **Scale.** True or false; false for two vertices that no path joins, since each side keeps its own cut
    /// vertices.
    ///
    ///     Graph.path(vertexCount: 4).relievesCutVertex(joining: [(0, 2), (0, 1)])   // [true, false]
    ///
    /// - Precondition: the pairs are of vertices.
    /// - Complexity: O(*c* · (*n* + *m* + *p*)) for *c* cut vertices and *p* pairs.
    public func relievesCutVertex(joining pairs: [(Int, Int)]) -> [Bool] {
        var relieves = [Bool](repeating: false, count: pairs.count)
        var pending = Array(pairs.indices)
        let isCut = cutVertices()
        // Two marks a cut vertex, so that nothing needs to be wiped between them.
        var mark = [Int](repeating: -1, count: vertexCount)
        for (turn, cut) in (0..<vertexCount).filter({ isCut[$0] }).enumerated() where !pending.isEmpty {
            guard markTwoParts(without: cut, first: 2 * turn, &mark) else { continue }
            pending.removeAll { place in
                let (v, w) = pairs[place]
                guard v != cut, w != cut, mark[v] >= 2 * turn, mark[w] >= 2 * turn, mark[v] != mark[w] else {
                    return false
                }
                relieves[place] = true
                return true
            }
        }
        return relieves
    }

    /// Marks the two parts into which a component falls without a vertex; false when there are more.
    private func markTwoParts(without cut: Int, first: Int, _ mark: inout [Int]) -> Bool {
        var part = first
        var reached: [Int] = []
        for start in neighbors(of: cut) where mark[start] < first {
            if part > first + 1 { return false }
            mark[start] = part
            reached.append(start)
            while let v = reached.popLast() {
                for w in neighbors(of: v) where w != cut && mark[w] < first {
                    mark[w] = part
                    reached.append(w)
                }
            }
            part += 1
        }
        return true
    }
}
