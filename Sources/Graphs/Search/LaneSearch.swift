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

/// A vertex in a wave, and the lanes of the sources that reach it there.
private struct Visit {
    let vertex: UInt32
    let lanes: LaneSet
}

/// Searches from as many sources as there are lanes, batch after batch, and adds up what they find.
struct LaneSearch {
    private let outward: Adjacency
    private let inward: Adjacency
    private let spokenFor: [Double]
    /// One step on, paths are less than two to this power times as many as before.
    private let bitsOfStep: Int
    private(set) var sums: PairSums

    private var pathCounts: [Lanes]
    private var carried: [Lanes]
    /// Sums under way; zero between waves.
    private var arriving: [Lanes]
    /// The lanes that have reached a vertex; those in whose last wave it is; those in whose next wave.
    private var reached: [LaneSet]
    private var inWave: [LaneSet]
    private var inNextWave: [LaneSet]
    private var list: [UInt32]
    /// The vertices that some source has not reached, when they are known.
    private var unfinished: [UInt32] = []
    /// Wave after wave; those at distance d end at waveEnds[d].
    private var visits: [Visit] = []
    private var waveEnds: [Int] = []

    init(_ outward: Adjacency, _ inward: Adjacency, spokenFor: [Double], edgeCount: Int) {
        let n = outward.vertexCount
        self.outward = outward
        self.inward = inward
        self.spokenFor = spokenFor
        sums = PairSums(vertexCount: n, edgeCount: edgeCount)
        let mostArcs = (0..<n).reduce(0) { max($0, inward.arcs(of: $1).count) }
        bitsOfStep = Int.bitWidth - mostArcs.leadingZeroBitCount
        pathCounts = [Lanes](repeating: .zero, count: n)
        carried = pathCounts
        arriving = pathCounts
        reached = [LaneSet](repeating: 0, count: n)
        inWave = reached
        inNextWave = reached
        list = [UInt32](repeating: 0, count: n + 1)
    }

    /// Adds, over the given sources and every target, the share of the shortest paths that pass; or says that there
    /// are more than `most` from one of them to some target, and adds nothing.
    mutating func addSums(from batch: ArraySlice<Int>, unlessMoreThan most: Double) -> Bool {
        let pairsOfSource = begin(at: batch)
        searchOutward(LaneSet.max >> (LaneSet.bitWidth - batch.count))
        // In all but the strangest of networks the paths are too short for that, and nothing has to be looked at.
        let isCounted =
            (waveEnds.count - 1) * bitsOfStep <= Int(most.exponent)
            || visits.allSatisfy { pathCounts[Int($0.vertex)].max() <= most }
        if isCounted { handBack(pairsOfSource) }
        clear()
        return isCounted
    }

    private mutating func begin(at batch: ArraySlice<Int>) -> Lanes {
        var pairsOfSource = Lanes.zero
        for (lane, source) in batch.enumerated() {
            pairsOfSource[lane] = spokenFor[source]
            pathCounts[source][lane] = 1
            reached[source] = 1 << LaneSet(lane)
            inWave[source] = reached[source]
            visits.append(Visit(vertex: UInt32(source), lanes: reached[source]))
        }
        return pairsOfSource
    }

    /// Counts the shortest paths of all the lanes, wave after wave.
    private mutating func searchOutward(_ all: LaneSet) {
        var wave = 0..<visits.count
        var arcsUnfinished = inward.arcCount
        unfinished.removeAll(keepingCapacity: true)
        while !wave.isEmpty {
            waveEnds.append(wave.upperBound)
            if outward.arcCount(of: visits[wave]) * 4 < arcsUnfinished {
                let count = outward.pushCounts(
                    of: visits[wave], pathCounts, reached, into: &arriving, &inNextWave, &list)
                for w in list[..<count] {
                    visits.append(Visit(vertex: w, lanes: inNextWave[Int(w)]))
                    inNextWave[Int(w)] = 0
                }
                unfinished.removeAll(keepingCapacity: true)
            } else {
                if unfinished.isEmpty {
                    for v in reached.indices where reached[v] != all { unfinished.append(UInt32(v)) }
                }
                arcsUnfinished = inward.pullCounts(
                    to: unfinished, all, pathCounts, reached, inWave, into: &arriving, &list, &visits)
            }
            let next = wave.upperBound..<visits.count
            for visit in visits[wave] {
                inWave[Int(visit.vertex)] = 0
            }
            enter(visits[next], arriving: &arriving, into: &pathCounts, &reached, &inWave)
            unfinished.removeAll { reached[Int($0)] == all }
            wave = next
        }
    }

    /// Hands every vertex its share of the paths beyond it.
    private mutating func handBack(_ pairsOfSource: Lanes) {
        // Farthest first, so that a vertex's own share is complete before it is passed on.
        var farther = visits.count..<visits.count
        var arcsOfFarther = 0
        for distance in stride(from: waveEnds.count - 1, through: 0, by: -1) {
            let wave = (distance == 0 ? 0 : waveEnds[distance - 1])..<waveEnds[distance]
            let arcsOfWave = outward.arcCount(of: visits[wave])
            if arcsOfFarther < arcsOfWave {
                for visit in visits[wave] {
                    inNextWave[Int(visit.vertex)] = visit.lanes
                }
                inward.pushShares(
                    of: visits[farther], pairsOfSource, pathCounts, carried, inNextWave, into: &arriving,
                    &sums.edges, &list)
                for visit in visits[wave] {
                    inNextWave[Int(visit.vertex)] = 0
                }
            } else {
                outward.pullShares(
                    to: visits[wave], pairsOfSource, pathCounts, carried, inWave, into: &arriving,
                    &sums.edges, &list)
            }
            for visit in visits[farther] {
                inWave[Int(visit.vertex)] = 0
            }
            if distance > 0 {
                addShares(of: visits[wave], pairsOfSource, pathCounts, arriving, to: &sums.vertices)
            }
            settle(visits[wave], pathCounts, spokenFor, arriving: &arriving, into: &carried, &inWave)
            farther = wave
            arcsOfFarther = arcsOfWave
        }
    }

    private mutating func clear() {
        for visit in visits {
            let v = Int(visit.vertex)
            pathCounts[v] = .zero
            carried[v] = .zero
            reached[v] = 0
            inWave[v] = 0
        }
        visits.removeAll(keepingCapacity: true)
        waveEnds.removeAll(keepingCapacity: true)
    }
}

// The steps of a search are functions, for only their parameters can be reached as spans side by side.

/// Takes the vertices of a new wave in, with the counts that arrived.
private func enter(
    _ wave: ArraySlice<Visit>, arriving: inout [Lanes], into pathCounts: inout [Lanes],
    _ reached: inout [LaneSet], _ inWave: inout [LaneSet]
) {
    var arriving = arriving.mutableSpan
    var pathCount = pathCounts.mutableSpan
    var reached = reached.mutableSpan
    var inWave = inWave.mutableSpan
    for visit in wave {
        let w = Int(visit.vertex)
        pathCount[w] += arriving[w].only(visit.lanes)
        arriving[w] = .zero
        reached[w] |= visit.lanes
        inWave[w] = visit.lanes
    }
}

/// Adds what lies on the paths through the vertices of a wave.
private func addShares(
    of wave: ArraySlice<Visit>, _ pairsOfSource: Lanes, _ pathCounts: [Lanes], _ arriving: [Lanes],
    to sums: inout [Double]
) {
    let pathCount = pathCounts.span
    let arriving = arriving.span
    var sum = sums.mutableSpan
    for visit in wave {
        let v = Int(visit.vertex)
        sum[v] += (pairsOfSource * pathCount[v] * arriving[v]).only(visit.lanes).total
    }
}

/// Makes what arrived at the vertices of a wave into what each of their paths carries.
private func settle(
    _ wave: ArraySlice<Visit>, _ pathCounts: [Lanes], _ spokenFor: [Double], arriving: inout [Lanes],
    into carried: inout [Lanes], _ inWave: inout [LaneSet]
) {
    let pathCount = pathCounts.span
    let spokenFor = spokenFor.span
    var arriving = arriving.mutableSpan
    var carried = carried.mutableSpan
    var inWave = inWave.mutableSpan
    for visit in wave {
        let v = Int(visit.vertex)
        let own = Lanes(repeating: spokenFor[v]) / pathCount[v]
        carried[v] += (own + arriving[v]).only(visit.lanes)
        arriving[v] = .zero
        inWave[v] = visit.lanes
    }
}

extension Adjacency {
    fileprivate func arcCount(of wave: ArraySlice<Visit>) -> Int {
        let first = firstArc.span
        var count = 0
        for visit in wave {
            count += Int(first[Int(visit.vertex) + 1] - first[Int(visit.vertex)])
        }
        return count
    }

    /// A wave adds its counts to the vertices beyond it, which are listed; returns how many they are.
    fileprivate func pushCounts(
        of wave: ArraySlice<Visit>, _ pathCounts: [Lanes], _ reached: [LaneSet], into arriving: inout [Lanes],
        _ inNextWave: inout [LaneSet], _ list: inout [UInt32]
    ) -> Int {
        let first = firstArc.span
        let head = head.span
        let pathCount = pathCounts.span
        let reached = reached.span
        var arriving = arriving.mutableSpan
        var inNextWave = inNextWave.mutableSpan
        var list = list.mutableSpan
        var count = 0
        for visit in wave {
            let v = Int(visit.vertex)
            for arc in Int(first[v])..<Int(first[v + 1]) {
                let w = Int(head[arc])
                let new = visit.lanes & ~reached[w]
                if new == 0 { continue }
                arriving[w] += pathCount[v]
                if inNextWave[w] == 0 {
                    list[count] = UInt32(w)
                    count += 1
                }
                inNextWave[w] |= new
            }
        }
        return count
    }

    /// Vertices that lack some lane gather counts from the wave, and those that find any are visited; returns
    /// how many arcs there are to the vertices that still lack some.
    fileprivate func pullCounts(
        to unfinished: [UInt32], _ all: LaneSet, _ pathCounts: [Lanes], _ reached: [LaneSet],
        _ inWave: [LaneSet], into arriving: inout [Lanes], _ list: inout [UInt32], _ visits: inout [Visit]
    ) -> Int {
        let first = firstArc.span
        let head = head.span
        let pathCount = pathCounts.span
        let reached = reached.span
        let inWave = inWave.span
        var arriving = arriving.mutableSpan
        var list = list.mutableSpan
        var arcsUnfinished = 0
        for w in unfinished {
            let w = Int(w)
            let lacking = all & ~reached[w]
            let arcs = Int(first[w])..<Int(first[w + 1])
            let (count, found) = listNeighbors(along: arcs, head, having: lacking, in: inWave, into: &list)
            if found != lacking { arcsUnfinished += arcs.count }
            if count == 0 { continue }
            arriving[w] = sum(of: pathCount, at: list, count).only(found)
            visits.append(Visit(vertex: UInt32(w), lanes: found))
        }
        return arcsUnfinished
    }

    /// A wave adds what its paths carry to the vertices before it, and to the edges between.
    fileprivate func pushShares(
        of wave: ArraySlice<Visit>, _ pairsOfSource: Lanes, _ pathCounts: [Lanes], _ carried: [Lanes],
        _ inNearerWave: [LaneSet], into arriving: inout [Lanes], _ edgeSums: inout [Double],
        _ list: inout [UInt32]
    ) {
        let first = firstArc.span
        let head = head.span
        let edge = edgeOfArc.span
        let pathCount = pathCounts.span
        let carried = carried.span
        let inNearerWave = inNearerWave.span
        var arriving = arriving.mutableSpan
        var edgeSum = edgeSums.mutableSpan
        var list = list.mutableSpan
        for visit in wave {
            let w = Int(visit.vertex)
            let arcs = Int(first[w])..<Int(first[w + 1])
            let (count, _) = listNeighbors(
                along: arcs, head, having: visit.lanes, in: inNearerWave, into: &list)
            for place in 0..<count {
                arriving[Int(list[place])] += carried[w]
            }
            if edgeSum.isEmpty { continue }
            let carriedPairs = pairsOfSource * carried[w]
            for arc in arcs {
                let v = Int(head[arc])
                let lanes = inNearerWave[v] & visit.lanes
                if lanes == 0 { continue }
                edgeSum[Int(edge[arc])] += (carriedPairs * pathCount[v]).only(lanes).total
            }
        }
    }

    /// A wave gathers what the paths of the vertices beyond it carry, and hands it to the edges between.
    fileprivate func pullShares(
        to wave: ArraySlice<Visit>, _ pairsOfSource: Lanes, _ pathCounts: [Lanes], _ carried: [Lanes],
        _ inFartherWave: [LaneSet], into arriving: inout [Lanes], _ edgeSums: inout [Double],
        _ list: inout [UInt32]
    ) {
        let first = firstArc.span
        let head = head.span
        let edge = edgeOfArc.span
        let pathCount = pathCounts.span
        let carried = carried.span
        let inFartherWave = inFartherWave.span
        var arriving = arriving.mutableSpan
        var edgeSum = edgeSums.mutableSpan
        var list = list.mutableSpan
        for visit in wave {
            let v = Int(visit.vertex)
            let arcs = Int(first[v])..<Int(first[v + 1])
            let (count, _) = listNeighbors(
                along: arcs, head, having: visit.lanes, in: inFartherWave, into: &list)
            if count == 0 { continue }
            arriving[v] = sum(of: carried, at: list, count)
            if edgeSum.isEmpty { continue }
            let paths = pairsOfSource * pathCount[v]
            for arc in arcs {
                let w = Int(head[arc])
                let lanes = inFartherWave[w] & visit.lanes
                if lanes == 0 { continue }
                edgeSum[Int(edge[arc])] += (paths * carried[w]).only(lanes).total
            }
        }
    }
}
