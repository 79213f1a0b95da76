// Brandes' algorithm where lengths are small whole numbers, from several sources side by side. Time goes on by one at a
// step. What sets out from a vertex along an arc waits in the bucket of the time when it arrives, with the lanes of its
// sources; when a bucket is emptied, the lanes that have not been at the vertex before have found it, and those that
// have come too late are dropped. What is left over are the arcs of all shortest paths, in the order of their ends:
// they are written down, and the way back is to read them from last to first.
//
// R. Dial (1969), doi:10.1145/363269.363610, for the buckets.
//
// Names here ↔ the paper:  pathCount σ · dependency δ
// Here, too:  onward δ / σ, own spokenFor / σ: what each shortest path to a vertex carries beyond it, and to it

/// What sets out along an arc.
private struct Journey {
    let tail: UInt32
    let head: UInt32
    let edge: UInt32
    let length: UInt16
    var lanes: LaneSet

    static let none = Journey(tail: 0, head: 0, edge: 0, length: 0, lanes: 0)
}

/// Searches from as many sources as there are lanes, batch after batch, and adds up what they find.
struct BucketSearch {
    private let firstArc: [UInt32]
    /// Without lanes, arc by arc.
    private let journeys: [Journey]
    private let spokenFor: [Double]
    private(set) var sums: PairSums

    private var pathCounts: [Lanes]
    private var owns: [Lanes]
    private var onwards: [Lanes]
    /// The lanes that have reached a vertex, and those that do so now.
    private var reached: [LaneSet]
    private var arriving: [LaneSet]
    /// The vertices that some lane has reached.
    private var visited: [UInt32] = []
    /// Those reached now, and by which lanes.
    private var wave: [(vertex: UInt32, lanes: LaneSet)] = []
    private var buckets: Buckets
    private var departing: [Journey]
    /// What came in time, first to last.
    private var arrived: [Journey] = []
    private let masks = LaneMasks()

    init(_ outward: Adjacency, _ lengths: UnitLengths, spokenFor: [Double], edgeCount: Int) {
        let n = outward.vertexCount
        firstArc = outward.firstArc
        var journeys: [Journey] = []
        journeys.reserveCapacity(outward.arcCount)
        for v in 0..<n {
            for arc in outward.arcs(of: v) {
                journeys.append(
                    Journey(
                        tail: UInt32(v), head: outward.head[arc], edge: outward.edgeOfArc[arc],
                        length: lengths.ofArc[arc], lanes: 0))
            }
        }
        self.journeys = journeys
        self.spokenFor = spokenFor
        sums = PairSums(vertexCount: n, edgeCount: edgeCount)
        pathCounts = [Lanes](repeating: .zero, count: n)
        owns = pathCounts
        onwards = pathCounts
        reached = [LaneSet](repeating: 0, count: n)
        arriving = reached
        buckets = Buckets(count: lengths.longest + 1)
        let mostArcs = (0..<n).reduce(0) { max($0, outward.arcs(of: $1).count) }
        departing = [Journey](repeating: .none, count: mostArcs + Self.departuresAtOnce)
    }

    /// Few enough to stay near the processor.
    private static let departuresAtOnce = 1024

    /// Adds, over the given sources and every target, the share of the shortest paths that pass; or says that there
    /// are more than `most` from one of them to some target, and adds nothing.
    mutating func addSums(from batch: ArraySlice<Int>, unlessMoreThan most: Double) -> Bool {
        for (lane, source) in batch.enumerated() {
            pathCounts[source][lane] = 1
            reached[source] = 1 << LaneSet(lane)
            visited.append(UInt32(source))
            wave.append((UInt32(source), reached[source]))
        }
        var time = 0
        depart(at: time)
        while !buckets.areEmpty {
            time += 1
            arrive(at: time)
            depart(at: time)
        }
        let isCounted = visited.allSatisfy { pathCounts[Int($0)].max() <= most }
        if isCounted { handBack(batch) }
        for v in visited {
            pathCounts[Int(v)] = .zero
            onwards[Int(v)] = .zero
            reached[Int(v)] = 0
        }
        visited.removeAll(keepingCapacity: true)
        arrived.removeAll(keepingCapacity: true)
        return isCounted
    }

    /// Sends the lanes of the wave on along all arcs to where they have not been.
    private mutating func depart(at time: Int) {
        var next = 0
        while next < wave.count {
            let count = listDepartures(
                of: wave, from: &next, firstArc, journeys, reached, atLeast: Self.departuresAtOnce,
                into: &departing)
            buckets.add(departing[..<count], at: time)
        }
        wave.removeAll(keepingCapacity: true)
    }

    /// Counts the paths that arrive, and makes the next wave of where they do.
    private mutating func arrive(at time: Int) {
        let first = arrived.count
        buckets.empty(at: time, reached, into: &arrived)
        count(arrived[first...], masks, &pathCounts, &arriving)
        for journey in arrived[first...] {
            let w = Int(journey.head)
            if arriving[w] == 0 { continue }
            if reached[w] == 0 { visited.append(journey.head) }
            reached[w] |= arriving[w]
            wave.append((journey.head, arriving[w]))
            arriving[w] = 0
        }
    }

    /// Hands every vertex its share of the paths beyond it.
    private mutating func handBack(_ batch: ArraySlice<Int>) {
        var pairsOfSource = Lanes.zero
        for (lane, source) in batch.enumerated() {
            pairsOfSource[lane] = spokenFor[source]
        }
        for v in visited {
            let paths = pathCounts[Int(v)]
            owns[Int(v)] = (Lanes(repeating: spokenFor[Int(v)]) / paths).replacing(
                with: 0, where: paths .== 0)
        }
        share(arrived, masks, pairsOfSource, pathCounts, owns, &onwards, &sums.edges)
        for (lane, source) in batch.enumerated() {
            onwards[source][lane] = 0
        }
        for v in visited {
            sums.vertices[Int(v)] += (pairsOfSource * pathCounts[Int(v)] * onwards[Int(v)]).total
        }
    }
}

/// What is under way, by when it arrives: a ring, for nothing is longer under way than the longest arc.
private struct Buckets {
    /// Bucket after bucket, each with the same room.
    private var journeys: [Journey] = []
    private var room = 0
    private var counts: [Int]
    private var total = 0

    init(count: Int) {
        counts = [Int](repeating: 0, count: count)
    }

    var areEmpty: Bool { total == 0 }

    mutating func add(_ departing: ArraySlice<Journey>, at time: Int) {
        let fullest = counts.reduce(0, max)
        if fullest + departing.count > room { enlarge(to: 2 * (fullest + departing.count)) }
        distribute(departing, time % counts.count, room, &counts, &journeys)
        total += departing.count
    }

    private mutating func enlarge(to newRoom: Int) {
        var enlarged = [Journey](repeating: .none, count: newRoom * counts.count)
        for (bucket, count) in counts.enumerated() {
            for place in 0..<count {
                enlarged[bucket * newRoom + place] = journeys[bucket * room + place]
            }
        }
        (journeys, room) = (enlarged, newRoom)
    }

    /// Takes out what arrives now, without the lanes that have been there before.
    mutating func empty(at time: Int, _ reached: [LaneSet], into arrived: inout [Journey]) {
        let bucket = time % counts.count
        let (first, count) = (bucket * room, counts[bucket])
        let kept = arrived.count
        arrived.append(contentsOf: repeatElement(.none, count: count))
        let new = listArrivals(journeys[first..<(first + count)], reached, into: &arrived, from: kept)
        arrived.removeLast(count - new)
        counts[bucket] = 0
        total -= count
    }
}

// The steps of a search are functions, for only their parameters can be reached as spans side by side.

/// Lists where a wave goes on to, vertex after vertex until there are enough; returns how many they are.
private func listDepartures(
    of wave: [(vertex: UInt32, lanes: LaneSet)], from next: inout Int, _ firstArc: [UInt32],
    _ journeys: [Journey],
    _ reached: [LaneSet], atLeast enough: Int, into departing: inout [Journey]
) -> Int {
    let wave = wave.span
    let first = firstArc.span
    let journeys = journeys.span
    let reached = reached.span
    var departing = departing.mutableSpan
    var count = 0
    while next < wave.count && count < enough {
        let (v, lanes) = (Int(wave[next].vertex), wave[next].lanes)
        next += 1
        for arc in Int(first[v])..<Int(first[v + 1]) {
            var journey = journeys[arc]
            journey.lanes = lanes & ~reached[Int(journey.head)]
            // Written in any case and kept if useful: no branch to guess wrong.
            departing[count] = journey
            count += journey.lanes == 0 ? 0 : 1
        }
    }
    return count
}

private func distribute(
    _ departing: ArraySlice<Journey>, _ now: Int, _ room: Int, _ counts: inout [Int],
    _ journeys: inout [Journey]
) {
    let departing = departing.span
    var count = counts.mutableSpan
    var journeys = journeys.mutableSpan
    for place in departing.indices {
        let journey = departing[place]
        var bucket = now + Int(journey.length)
        if bucket >= count.count { bucket -= count.count }
        journeys[bucket * room + count[bucket]] = journey
        count[bucket] += 1
    }
}

private func listArrivals(
    _ arriving: ArraySlice<Journey>, _ reached: [LaneSet], into arrived: inout [Journey], from kept: Int
) -> Int {
    let arriving = arriving.span
    let reached = reached.span
    var arrived = arrived.mutableSpan
    var new = kept
    for place in arriving.indices {
        var journey = arriving[place]
        journey.lanes &= ~reached[Int(journey.head)]
        arrived[new] = journey
        new += journey.lanes == 0 ? 0 : 1
    }
    return new - kept
}

private func count(
    _ arrived: ArraySlice<Journey>, _ masks: LaneMasks, _ pathCounts: inout [Lanes],
    _ arriving: inout [LaneSet]
) {
    let arrived = arrived.span
    let masks = masks.halves.span
    var pathCount = pathCounts.mutableSpan
    var arriving = arriving.mutableSpan
    for place in arrived.indices {
        let journey = arrived[place]
        let w = Int(journey.head)
        pathCount[w] += pathCount[Int(journey.tail)] * mask(journey.lanes, masks)
        arriving[w] |= journey.lanes
    }
}

/// Farthest first, so that a vertex's own share is complete before it is passed on.
private func share(
    _ arrived: [Journey], _ masks: LaneMasks, _ pairsOfSource: Lanes, _ pathCounts: [Lanes], _ owns: [Lanes],
    _ onwards: inout [Lanes], _ edgeSums: inout [Double]
) {
    let arrived = arrived.span
    let masks = masks.halves.span
    let pathCount = pathCounts.span
    let own = owns.span
    var onward = onwards.mutableSpan
    var edgeSum = edgeSums.mutableSpan
    for place in arrived.indices.reversed() {
        let journey = arrived[place]
        let (v, w) = (Int(journey.tail), Int(journey.head))
        let carried = (own[w] + onward[w]) * mask(journey.lanes, masks)
        onward[v] += carried
        if !edgeSum.isEmpty {
            edgeSum[Int(journey.edge)] += (pairsOfSource * pathCount[v] * carried).total
        }
    }
}
