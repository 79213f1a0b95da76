// A search wave by wave: first the source, then its neighbors, then theirs. The queue is the answer: the
// vertices reached, nearest first.

/// A breadth-first search whose memory serves one source after the other.
struct BreadthFirst {
    /// Steps from the source; −1 where it does not reach. Holds until the next search.
    private(set) var distance: [Int32]

    /// The vertices reached, source first, in order of distance.
    private(set) var visited: [UInt32] = []

    /// How many vertices lie at each distance; at distance 0 the source alone.
    private(set) var waveSizes: [Int] = []

    init(vertexCount: Int) {
        distance = [Int32](repeating: -1, count: vertexCount)
        visited.reserveCapacity(vertexCount)
    }

    mutating func search(_ graph: Graph, from source: Int) {
        for v in visited {
            distance[Int(v)] = -1
        }
        visited.removeAll(keepingCapacity: true)
        waveSizes.removeAll(keepingCapacity: true)
        visited.append(UInt32(source))
        distance[source] = 0

        var wave = 0..<1
        while !wave.isEmpty {
            waveSizes.append(wave.count)
            for place in wave {
                for arc in graph.arcs(of: Int(visited[place])) {
                    let w = Int(graph.head[arc])
                    if distance[w] < 0 {
                        distance[w] = Int32(waveSizes.count)
                        visited.append(UInt32(w))
                    }
                }
            }
            wave = wave.upperBound..<visited.count
        }
    }
}

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
        precondition(
            source >= 0 && source < vertexCount, "\(source) is not a vertex of 0..<\(vertexCount)")
        var search = BreadthFirst(vertexCount: vertexCount)
        search.search(self, from: source)
        return search.distance.map { $0 < 0 ? nil : Int($0) }
    }
}
