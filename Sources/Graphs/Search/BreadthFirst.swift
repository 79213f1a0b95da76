// A search wave by wave: first the source, then its neighbors, then theirs.

extension Graph {
    /// Returns, for every vertex, the number of steps from `source` along the shortest path.
    ///
    /// **For the planner.** How many handshakes away every other actor is. Two steps is a contact's contact;
    /// no value at all means that no chain of contacts leads there.
    ///
    /// **Definition.** The least number of edges on any path from `source`; nil where there is no path.
    ///
    /// **Scale.** 0 for the source itself, then 1 … n − 1.
    ///
    ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2)]).distances(from: 0)   // [0, 1, 2, nil]
    ///
    /// - Precondition: `source` is a vertex, so the graph is not empty.
    /// - Complexity: O(*n* + *m*).
    public func distances(from source: Int) -> [Int?] {
        adjacency.distances(from: source)
    }
}

extension Adjacency {
    func distances(from source: Int) -> [Int?] {
        precondition(
            source >= 0 && source < vertexCount, "\(source) is not a vertex of 0..<\(vertexCount)")
        var distance = [Int?](repeating: nil, count: vertexCount)
        distance[source] = 0
        var visited = [source]
        var wave = 0..<1
        var steps = 0
        while !wave.isEmpty {
            steps += 1
            for place in wave {
                for arc in arcs(of: visited[place]) where distance[Int(head[arc])] == nil {
                    distance[Int(head[arc])] = steps
                    visited.append(Int(head[arc]))
                }
            }
            wave = wave.upperBound..<visited.count
        }
        return distance
    }
}
