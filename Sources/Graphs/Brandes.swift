// Brandes' algorithm, from several sources side by side. Breadth-first searches count shortest paths on the
// way out; one pass back hands every vertex its share of the paths through it. Predecessors are not stored.
//
// The searches advance in waves. A vertex may be reached by different sources in different waves; it stands
// in each of them, with the lanes of those sources. A wave is found in one of two ways: a small wave pushes
// its counts along its own arcs; before a large one, every vertex that still lacks some source pulls counts
// from its neighbors in the wave. The same two ways lead back. Sets of lanes are small enough to stay near
// the processor: they are scanned first, and only arcs that carry something are followed to the numbers.
//
// No count can go astray. Where v was reached by a source but is not in its last wave, no neighbor of v is
// still unreached by it; so all of a vertex's lanes may be added, and only those just reached are kept.
//
// Names here ↔ the paper:  pathCount σ · dependency δ · visits S
// Here, too:  carried (spokenFor + δ) / σ, what each shortest path to a vertex carries to it and beyond
//
// After S. Beamer, K. Asanović & D. Patterson (2012), doi:10.1109/SC.2012.50, for the two directions.

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

/// A vertex in a wave, and the lanes of the sources that reach it there.
private struct Visit {
    let vertex: UInt32
    let lanes: LaneSet
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
        try await sums(from: Array(spokenFor.indices), threads: threads, progress)
    }

    /// The sums over some sources, with up to `threads` threads.
    func sums(
        from sources: [Int], threads: Int, _ progress: @escaping Progress
    ) async throws(CancellationError) -> PairSums {
        try await inBlocks(
            sources, threads: threads, progress: progress, into: noSums,
            part: { sums(from: $0) }, add: { $0 += $1 })
    }

    /// Sums, over the given sources and every target, the share of the shortest paths that pass.
    private func sums(from sources: ArraySlice<Int>) -> PairSums {
        if let lengths {
            return pairSums(outward, lengths, from: sources, spokenFor: spokenFor, edgeCount: edgeCount)
        }
        return pairSums(outward, inward, from: sources, spokenFor: spokenFor, edgeCount: edgeCount)
    }
}

private func pairSums(
    _ outward: Adjacency, _ inward: Adjacency, from sources: ArraySlice<Int>, spokenFor: [Double],
    edgeCount: Int
) -> PairSums {
    let n = outward.vertexCount
    var vertexSums = [Double](repeating: 0, count: n)
    var edgeSums = [Double](repeating: 0, count: edgeCount)
    var pathCounts = [Lanes](repeating: .zero, count: n)
    var carriedTo = pathCounts
    // Sums under way; zero between waves.
    var arrivals = pathCounts
    // The lanes that have reached a vertex; those in whose last wave it is; those in whose next wave.
    var reachedBy = [LaneSet](repeating: 0, count: n)
    var inWaveOf = reachedBy
    var inNextWaveOf = reachedBy
    var listed = [UInt32](repeating: 0, count: n + 1)
    var unfinished: [UInt32] = []
    // Wave after wave; those at distance d end at waveEnds[d].
    var visits: [Visit] = []
    var waveEnds: [Int] = []

    do {
        let firstOut = outward.firstArc.span
        let headOut = outward.head.span
        let edgeOut = outward.edgeOfArc.span
        let firstIn = inward.firstArc.span
        let headIn = inward.head.span
        let edgeIn = inward.edgeOfArc.span
        let spokenFor = spokenFor.span
        var vertexSum = vertexSums.mutableSpan
        var edgeSum = edgeSums.mutableSpan
        var pathCount = pathCounts.mutableSpan
        var carried = carriedTo.mutableSpan
        var arriving = arrivals.mutableSpan
        var reached = reachedBy.mutableSpan
        var inWave = inWaveOf.mutableSpan
        var inNextWave = inNextWaveOf.mutableSpan
        var list = listed.mutableSpan

        for start in stride(from: sources.startIndex, to: sources.endIndex, by: Lanes.scalarCount) {
            let batch = sources[start..<min(start + Lanes.scalarCount, sources.endIndex)]
            let all = LaneSet.max >> (LaneSet.bitWidth - batch.count)
            var pairsOfSource = Lanes.zero
            visits.removeAll(keepingCapacity: true)
            waveEnds.removeAll(keepingCapacity: true)
            for (lane, source) in batch.enumerated() {
                pairsOfSource[lane] = spokenFor[source]
                pathCount[source][lane] = 1
                reached[source] = 1 << LaneSet(lane)
                inWave[source] = reached[source]
                visits.append(Visit(vertex: UInt32(source), lanes: reached[source]))
            }

            var wave = 0..<visits.count
            var arcsUnfinished = headIn.count
            unfinished.removeAll(keepingCapacity: true)
            while !wave.isEmpty {
                waveEnds.append(wave.upperBound)
                var arcsOfWave = 0
                for visit in visits[wave] {
                    arcsOfWave += Int(firstOut[Int(visit.vertex) + 1] - firstOut[Int(visit.vertex)])
                }
                var listedCount = 0
                if arcsOfWave * 4 < arcsUnfinished {
                    // Push.
                    for visit in visits[wave] {
                        let v = Int(visit.vertex)
                        inWave[v] = 0
                        for arc in Int(firstOut[v])..<Int(firstOut[v + 1]) {
                            let w = Int(headOut[arc])
                            let new = visit.lanes & ~reached[w]
                            if new == 0 { continue }
                            arriving[w] += pathCount[v]
                            if inNextWave[w] == 0 {
                                list[listedCount] = UInt32(w)
                                listedCount += 1
                            }
                            inNextWave[w] |= new
                        }
                    }
                    for place in 0..<listedCount {
                        let w = Int(list[place])
                        let lanes = inNextWave[w]
                        inNextWave[w] = 0
                        pathCount[w] += arriving[w].only(lanes)
                        arriving[w] = .zero
                        reached[w] |= lanes
                        inWave[w] = lanes
                        visits.append(Visit(vertex: UInt32(w), lanes: lanes))
                    }
                    unfinished.removeAll(keepingCapacity: true)
                } else {
                    // Pull.
                    if unfinished.isEmpty {
                        for v in 0..<n where reached[v] != all { unfinished.append(UInt32(v)) }
                    }
                    arcsUnfinished = 0
                    for w in unfinished {
                        let w = Int(w)
                        let lacking = all & ~reached[w]
                        let arcs = Int(firstIn[w])..<Int(firstIn[w + 1])
                        let (count, found) = listNeighbors(
                            along: arcs, headIn, having: lacking, in: inWave, into: &list)
                        if found != lacking { arcsUnfinished += arcs.count }
                        if count == 0 { continue }
                        arriving[w] = sum(of: pathCount, at: list, count).only(found)
                        visits.append(Visit(vertex: UInt32(w), lanes: found))
                    }
                    for visit in visits[wave] {
                        inWave[Int(visit.vertex)] = 0
                    }
                    for visit in visits[wave.upperBound...] {
                        let w = Int(visit.vertex)
                        pathCount[w] += arriving[w]
                        arriving[w] = .zero
                        reached[w] |= visit.lanes
                        inWave[w] = visit.lanes
                    }
                    unfinished.removeAll { reached[Int($0)] == all }
                }
                wave = wave.upperBound..<visits.count
            }

            // Farthest first, so that a vertex's own share is complete before it is passed on.
            var fartherWave = visits.count..<visits.count
            var arcsOfFartherWave = 0
            for distance in stride(from: waveEnds.count - 1, through: 0, by: -1) {
                let wave = (distance == 0 ? 0 : waveEnds[distance - 1])..<waveEnds[distance]
                var arcsOfWave = 0
                for visit in visits[wave] {
                    inNextWave[Int(visit.vertex)] = visit.lanes
                    arcsOfWave += Int(firstOut[Int(visit.vertex) + 1] - firstOut[Int(visit.vertex)])
                }
                if arcsOfFartherWave < arcsOfWave {
                    // Push.
                    for visit in visits[fartherWave] {
                        let w = Int(visit.vertex)
                        let arcs = Int(firstIn[w])..<Int(firstIn[w + 1])
                        let (count, _) = listNeighbors(
                            along: arcs, headIn, having: visit.lanes, in: inNextWave, into: &list)
                        for place in 0..<count {
                            arriving[Int(list[place])] += carried[w]
                        }
                        if edgeCount == 0 { continue }
                        let carriedPairs = pairsOfSource * carried[w]
                        for arc in arcs {
                            let v = Int(headIn[arc])
                            let lanes = inNextWave[v] & visit.lanes
                            if lanes == 0 { continue }
                            edgeSum[Int(edgeIn[arc])] += (carriedPairs * pathCount[v]).only(lanes).total
                        }
                    }
                } else {
                    // Pull.
                    for visit in visits[wave] {
                        let v = Int(visit.vertex)
                        let arcs = Int(firstOut[v])..<Int(firstOut[v + 1])
                        let (count, _) = listNeighbors(
                            along: arcs, headOut, having: visit.lanes, in: inWave, into: &list)
                        if count == 0 { continue }
                        arriving[v] = sum(of: carried, at: list, count)
                        if edgeCount == 0 { continue }
                        let paths = pairsOfSource * pathCount[v]
                        for arc in arcs {
                            let w = Int(headOut[arc])
                            let lanes = inWave[w] & visit.lanes
                            if lanes == 0 { continue }
                            edgeSum[Int(edgeOut[arc])] += (paths * carried[w]).only(lanes).total
                        }
                    }
                }
                for visit in visits[fartherWave] {
                    inWave[Int(visit.vertex)] = 0
                }
                for visit in visits[wave] {
                    let v = Int(visit.vertex)
                    if distance > 0 {
                        vertexSum[v] += (pairsOfSource * pathCount[v] * arriving[v]).only(visit.lanes).total
                    }
                    let own = Lanes(repeating: spokenFor[v]) / pathCount[v]
                    carried[v] += (own + arriving[v]).only(visit.lanes)
                    arriving[v] = .zero
                    inNextWave[v] = 0
                    inWave[v] = visit.lanes
                }
                fartherWave = wave
                arcsOfFartherWave = arcsOfWave
            }

            for visit in visits {
                let v = Int(visit.vertex)
                pathCount[v] = .zero
                carried[v] = .zero
                reached[v] = 0
                inWave[v] = 0
            }
        }
    }
    return PairSums(vertices: vertexSums, edges: edgeSums)
}
