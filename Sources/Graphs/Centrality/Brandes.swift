// Brandes' algorithm: breadth-first searches count shortest paths on the way out (LaneSearch; with lengths
// BucketSearch or LengthSearch), and one pass back hands every vertex its share of the paths through it. Here is what they
// add up to, and how the sources are shared out.

/// Betweenness summed over ordered pairs, of vertices and, when asked for, of edges.
struct PairSums: Sendable {
    var vertices: [Double]
    var edges: [Double]

    init(vertexCount: Int, edgeCount: Int) {
        vertices = [Double](repeating: 0, count: vertexCount)
        edges = [Double](repeating: 0, count: edgeCount)
    }

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

    /// The same, where all are small multiples of one.
    private let unitLengths: UnitLengths?

    /// Where there are more paths than this to a vertex they are counted in wide numbers.
    let mostPaths: Double

    /// `lengths` has one for every edge, or is nil when every arc is one step.
    init(
        outward: Adjacency, inward: Adjacency, spokenFor: [Double], edgeCount: Int, lengths: [Double]?,
        mostPaths: Double
    ) {
        self.outward = outward
        self.inward = inward
        self.spokenFor = spokenFor
        self.edgeCount = edgeCount
        self.lengths = lengths.map { ArcLengths($0, outward) }
        // Up to here it was measured that time is gained by going on from step to step.
        unitLengths = self.lengths.flatMap { UnitLengths($0, vertexCount: outward.vertexCount, most: 16) }
        self.mostPaths = mostPaths
    }

    private var noSums: PairSums {
        PairSums(vertexCount: outward.vertexCount, edgeCount: edgeCount)
    }

    /// The sums over some sources, in the order given; over all without.
    func sums(from sources: [Int]? = nil) -> PairSums {
        inBlocks(sources ?? Array(spokenFor.indices), into: noSums, part: part(from:)) { $0 += $1 }
    }

    /// The sums over all sources, the same to the last bit, with up to `threads` threads.
    func sums(
        threads: Int, _ progress: @escaping Progress
    ) async throws(CancellationError) -> PairSums {
        try await inBlocks(
            Array(spokenFor.indices), threads: threads, progress: progress, into: noSums,
            part: { part(from: $0) }, add: { $0 += $1 })
    }

    /// Sums, over the given sources and every target, the share of the shortest paths that pass.
    private func part(from sources: ArraySlice<Int>) -> PairSums {
        var wide: LengthSearch<WideNumber>?
        func addWidely(_ sources: ArraySlice<Int>) {
            if wide == nil {
                wide = LengthSearch(
                    outward, lengths ?? ArcLengths(steps: outward.arcCount), spokenFor: spokenFor,
                    edgeCount: edgeCount)
            }
            for source in sources {
                _ = wide?.addSums(from: source, unlessMoreThan: .infinity)
            }
        }

        let batches = stride(from: sources.startIndex, to: sources.endIndex, by: Lanes.scalarCount)
            .map { sources[$0..<min($0 + Lanes.scalarCount, sources.endIndex)] }
        var sums: PairSums
        if let unitLengths {
            var search = BucketSearch(outward, unitLengths, spokenFor: spokenFor, edgeCount: edgeCount)
            for batch in batches where !search.addSums(from: batch, unlessMoreThan: mostPaths) {
                addWidely(batch)
            }
            sums = search.sums
        } else if let lengths {
            var search = LengthSearch<Double>(outward, lengths, spokenFor: spokenFor, edgeCount: edgeCount)
            for source in sources where !search.addSums(from: source, unlessMoreThan: mostPaths) {
                addWidely([source])
            }
            sums = search.sums
        } else {
            var search = LaneSearch(outward, inward, spokenFor: spokenFor, edgeCount: edgeCount)
            for batch in batches where !search.addSums(from: batch, unlessMoreThan: mostPaths) {
                addWidely(batch)
            }
            sums = search.sums
        }
        if let wide { sums += wide.sums }
        return sums
    }
}
