// Brandes' algorithm: breadth-first searches count shortest paths on the way out (LaneSearch; with lengths
// ShortestPaths), and one pass back hands every vertex its share of the paths through it. Here is what they
// add up to, and how the sources are shared out.

/// Betweenness summed over ordered pairs, of vertices and, when asked for, of edges.
struct PairSums: Sendable {
    var vertices: [Double]
    var edges: [Double]

    static func += (sums: inout PairSums, part: PairSums) {
        for v in part.vertices.indices {
            sums.vertices[v] += part.vertices[v]
        }
        for edge in part.edges.indices {
            sums.edges[edge] += part.edges[edge]
        }
    }
}

/// What is to be searched: a graph whose vertices may stand for several each.
struct PairSearch: Sendable {
    /// The arcs, and the same turned around; for an undirected graph both are the same.
    let outward: Adjacency
    let inward: Adjacency

    /// How many vertices each one counts for as a source and as a target.
    let spokenFor: [Double]

    /// 0 when the sums of edges are not asked for.
    let edgeCount: Int

    /// nil when every arc is one step.
    let lengths: ArcLengths?

    private var noSums: PairSums {
        PairSums(
            vertices: [Double](repeating: 0, count: outward.vertexCount),
            edges: [Double](repeating: 0, count: edgeCount))
    }

    /// The sums over all sources.
    func sums() -> PairSums {
        inBlocks(Array(spokenFor.indices), into: noSums, part: sums(from:)) { $0 += $1 }
    }

    /// The same to the last bit, with up to `threads` threads.
    func sums(
        threads: Int, _ progress: @escaping Progress
    ) async throws(CancellationError) -> PairSums {
        try await inBlocks(
            Array(spokenFor.indices), threads: threads, progress: progress, into: noSums,
            part: { sums(from: $0) }, add: { $0 += $1 })
    }

    /// Sums, over the given sources and every target, the share of the shortest paths that pass.
    private func sums(from sources: ArraySlice<Int>) -> PairSums {
        if let lengths {
            return pairSums(outward, lengths, from: sources, spokenFor: spokenFor, edgeCount: edgeCount)
        }
        var search = LaneSearch(outward, inward, spokenFor: spokenFor, edgeCount: edgeCount)
        for start in stride(from: sources.startIndex, to: sources.endIndex, by: Lanes.scalarCount) {
            search.addSums(from: sources[start..<min(start + Lanes.scalarCount, sources.endIndex)])
        }
        return search.sums
    }
}
