// Pairs of vertices are drawn, and for each pair one of its shortest paths, all alike: how often a vertex is
// passed is how much it is between. A path is found by two searches, one from each end, that take turns until
// they meet, the one whose next wave has fewer arcs first: in a network with hubs they see little of it.
//
// How many pairs are needed. Let b(v) be the share of pairs, a mean of draws that are 0 or 1. Bernstein's
// inequality bounds the chance that it comes out ε off in r draws:
//
//     2 exp(−r ε² / (2 b(v) (1 − b(v)) + 2ε/3)),   and Hoeffding's by  2 exp(−2 r ε²)
//
// Few vertices can have a large share: together they have no more than the most vertices there are within a
// shortest path, L, so that no more than L/x have x or more. So vertices are counted by halves: at most 4L have
// 1/4 or more and get three quarters of the risk; at most L 2^(j + 1) have between 2^-(j + 1) and 2^-j, j = 2,
// 3 …, and get the share 2^-(j + 1). The number of draws that serves every class is what the most demanding
// one needs; n itself hardly matters.

extension Graph {
    /// Returns an estimate of ``betweenness(lengths:)``, right within a stated error with a stated probability.
    ///
    /// **For the planner.** For networks so large that the exact search takes too long. Who are the great
    /// go-betweens comes out; how those with small values stand among themselves does not.
    ///
    /// **Definition.** The share of ordered pairs drawn, all alike, on whose drawn shortest path a vertex is,
    /// ends not counted, times the number of unordered pairs n(n − 1)/2. With probability 1 − `risk`, all n
    /// values at once are within `error` · n(n − 1)/2 of the truth.
    ///
    /// **Scale.** That of ``betweenness(lengths:)``. 0 below three vertices; empty for the empty graph.
    ///
    /// - Parameters:
    ///   - error: The largest error, as a share of all pairs (ε).
    ///   - risk: The probability that any of the values is farther off (δ).
    /// - Precondition: `error` and `risk` are above 0 and below 1; `threads` is at least 1. The result is the
    ///   same to the last bit on any number of them.
    /// - Throws: `CancellationError` when the task is cancelled.
    /// - Complexity: About ln(8L/`risk`) / 2`error`² draws, L the diameter or a little more: 37,000 for 0.01,
    ///   0.1 and L = 13. O(*n* + *m*) a draw, much less in a network with hubs; 16 bytes a vertex for every
    ///   thread.
    /// - SeeAlso: M. Riondato & E. Kornaropoulos (2016), doi:10.1007/s10618-015-0423-0, for drawing paths;
    ///   M. Borassi & E. Natale (2019), doi:10.1145/3284359, for searching from both ends; L. Pellegrina &
    ///   F. Vandin (2023), "SILVAN", for counting by the mean length of paths.
    public func estimatedBetweenness(
        within error: Double = 0.01, risk: Double = 0.1, using random: inout SeededRandom, threads: Int,
        progress: @escaping Progress = { _ in }
    ) async throws(CancellationError) -> [Double] {
        precondition(error > 0 && error < 1, "an error is above 0 and below 1, not \(error)")
        precondition(risk > 0 && risk < 1, "a risk is above 0 and below 1, not \(risk)")
        let n = vertexCount
        let order = adjacency.verticesFromHubs(where: { _ in true })
        let ordered = subgraph(on: order).graph
        let mostWithinPath = ordered.longestPossiblePath() - 1
        if mostWithinPath < 1 { return [Double](repeating: 0, count: n) }

        let drawCount = drawCount(within: error, risk: risk, vertexCount: n, mostWithinPath: mostWithinPath)
        let blockSize = 512
        // Every block draws from a source of its own, so that it does not matter who works on it.
        let seeds = stride(from: 0, to: drawCount, by: blockSize).map { _ in random.next() }
        let passes = try await inBlocks(
            Array(0..<drawCount), of: blockSize, threads: threads, progress: progress,
            into: [Int](repeating: 0, count: n),
            part: { draws in
                var random = SeededRandom(seed: seeds[draws.startIndex / blockSize])
                return ordered.adjacency.verticesPassed(draws.count, using: &random)
            },
            add: { passes, passed in
                for v in passed { passes[Int(v)] += 1 }
            })
        let pairs = Double(n) * Double(n - 1) / 2
        var estimate = [Double](repeating: 0, count: n)
        for (count, v) in zip(passes, order) {
            estimate[v] = Double(count) / Double(drawCount) * pairs
        }
        return estimate
    }

    /// A number of steps that no shortest path exceeds: in a component, the two farthest from one vertex are
    /// no farther from each other than by way of it.
    private func longestPossiblePath() -> Int {
        let everywhere = [Bool](repeating: true, count: vertexCount)
        var isOpen = everywhere
        var search = PartSearch(vertexCount: vertexCount)
        var longest = 0
        for source in 0..<vertexCount where isOpen[source] {
            search.search(self, from: [source], where: everywhere)
            for v in search.visited { isOpen[Int(v)] = false }
            let farthest = search.waveSizes.count - 1
            let isAlone = search.waveSizes[farthest] == 1
            longest = max(longest, 2 * farthest - (isAlone && farthest > 0 ? 1 : 0))
        }
        return longest
    }
}

/// How many draws are enough, as explained above.
private func drawCount(
    within error: Double, risk: Double, vertexCount: Int, mostWithinPath: Int
) -> Int {
    func draws(_ members: Double, _ risk: Double, exponent: Double) -> Double {
        max(1, naturalLogarithm(2 * members / risk) * exponent / (error * error))
    }
    let n = Double(vertexCount)
    var members = 4 * Double(mostWithinPath)
    var most = draws(min(n, members), 0.75 * risk, exponent: 0.5)
    var largest = 0.25
    var share = 0.125
    while members < n {
        members *= 2
        most = max(
            most,
            draws(
                min(n, members), share * risk, exponent: 2 * largest * (1 - largest) + 2 * error / 3))
        largest /= 2
        share /= 2
    }
    return Int(most.rounded(.up))
}

/// How a vertex was reached: by which of the searches, at what distance, on how many shortest paths.
private struct Arrival<Number: PathNumber> {
    /// Above 0: steps from the source, and one. Below 0: the same from the target, less. 0: not reached.
    var rank: Int32 = 0
    var pathCount = Number(0)
}

/// An arc from what one search has reached to what the other has.
private struct Meeting {
    let tail: Int
    let head: Int
}

extension Adjacency {
    /// The vertices within one shortest path for each of `count` pairs drawn, path after path; the adjacency is
    /// that of an undirected graph.
    fileprivate func verticesPassed(_ count: Int, using random: inout SeededRandom) -> [UInt32] {
        var arrivals = [Arrival<Double>](repeating: Arrival(), count: vertexCount)
        // Of no use but where paths are too many for the others.
        var wideArrivals: [Arrival<WideNumber>] = []
        var passed: [UInt32] = []
        for _ in 0..<count {
            let source = random.integer(below: vertexCount)
            let other = random.integer(below: vertexCount - 1)
            let ends = (source, other < source ? other : other + 1)
            if appendPath(between: ends, &arrivals, unlessMoreThan: mostPaths, to: &passed, using: &random) {
                continue
            }
            if wideArrivals.isEmpty {
                wideArrivals = [Arrival<WideNumber>](repeating: Arrival(), count: vertexCount)
            }
            _ = appendPath(
                between: ends, &wideArrivals, unlessMoreThan: .infinity, to: &passed, using: &random)
        }
        return passed
    }

    /// Draws one of the shortest paths and adds what lies within it, if there is any; or says that there are more than
    /// `most` of them, and draws nothing.
    private func appendPath<Number: PathNumber>(
        between ends: (source: Int, target: Int), _ arrivals: inout [Arrival<Number>],
        unlessMoreThan most: Double,
        to passed: inout [UInt32], using random: inout SeededRandom
    ) -> Bool {
        var visited: (source: [UInt32], target: [UInt32]) = ([UInt32(ends.source)], [UInt32(ends.target)])
        let meetings = searchFromBothEnds(&arrivals, &visited)
        var paths = Number(0)
        for meeting in meetings {
            paths += arrivals[meeting.tail].pathCount * arrivals[meeting.head].pathCount
        }
        // No vertex on the way has more than the whole, so that all were counted right if it was.
        let isCounted = paths.rounded <= most
        if isCounted && !meetings.isEmpty {
            let meeting = drawn(from: meetings, paths, arrivals, using: &random)
            for end in [meeting.tail, meeting.head] {
                appendPath(from: end, arrivals, to: &passed, using: &random)
            }
        }
        for v in visited.source { arrivals[Int(v)] = Arrival() }
        for v in visited.target { arrivals[Int(v)] = Arrival() }
        return isCounted
    }

    /// Searches until the two waves touch; every shortest path has one of the arcs found. None when no path
    /// joins the ends.
    private func searchFromBothEnds<Number>(
        _ arrivals: inout [Arrival<Number>], _ visited: inout (source: [UInt32], target: [UInt32])
    ) -> [Meeting] {
        arrivals[Int(visited.source[0])] = Arrival(rank: 1, pathCount: Number(1))
        arrivals[Int(visited.target[0])] = Arrival(rank: -1, pathCount: Number(1))
        var meetings: [Meeting] = []
        var waves = (source: 0..<1, target: 0..<1)
        while meetings.isEmpty && !waves.source.isEmpty && !waves.target.isEmpty {
            let arcs = (
                arcCount(of: visited.source[waves.source]), arcCount(of: visited.target[waves.target])
            )
            if arcs.0 <= arcs.1 {
                advance(&waves.source, &visited.source, step: 1, &arrivals, &meetings)
            } else {
                advance(&waves.target, &visited.target, step: -1, &arrivals, &meetings)
            }
        }
        return meetings
    }

    private func arcCount(of wave: ArraySlice<UInt32>) -> Int {
        wave.reduce(0) { $0 + arcs(of: Int($1)).count }
    }

    /// Goes one step on from a wave, or, where it touches the other search, lists the arcs that do.
    private func advance<Number>(
        _ wave: inout Range<Int>, _ visited: inout [UInt32], step: Int32, _ arrivals: inout [Arrival<Number>],
        _ meetings: inout [Meeting]
    ) {
        let first = firstArc.span
        let head = head.span
        var arrival = arrivals.mutableSpan
        for place in wave {
            let v = Int(visited[place])
            let (next, pathCount) = (arrival[v].rank + step, arrival[v].pathCount)
            for arc in Int(first[v])..<Int(first[v + 1]) {
                let w = Int(head[arc])
                let rank = arrival[w].rank
                if rank == 0 {
                    // Once the searches have met, what lies farther is on no shortest path.
                    if !meetings.isEmpty { continue }
                    arrival[w] = Arrival(rank: next, pathCount: pathCount)
                    visited.append(head[arc])
                } else if rank == next {
                    arrival[w].pathCount += pathCount
                } else if (rank > 0) != (step > 0) {
                    meetings.append(Meeting(tail: v, head: w))
                }
            }
        }
        wave = wave.upperBound..<visited.count
    }

    /// One of the arcs where the searches met, by how many of all shortest paths run along it.
    private func drawn<Number>(
        from meetings: [Meeting], _ paths: Number, _ arrivals: [Arrival<Number>],
        using random: inout SeededRandom
    ) -> Meeting {
        let point = Number(random.unit()) * paths
        var sum = Number(0)
        for meeting in meetings {
            sum += arrivals[meeting.tail].pathCount * arrivals[meeting.head].pathCount
            if point < sum { return meeting }
        }
        // Rounding may leave a little over.
        return meetings[meetings.count - 1]
    }

    /// Walks from a vertex back to where its search began, by a shortest path, all alike; the beginning is not
    /// entered.
    private func appendPath<Number>(
        from end: Int, _ arrivals: [Arrival<Number>], to passed: inout [UInt32],
        using random: inout SeededRandom
    ) {
        var v = end
        while abs(arrivals[v].rank) > 1 {
            passed.append(UInt32(v))
            let nearer = arrivals[v].rank - arrivals[v].rank.signum()
            let point = Number(random.unit()) * arrivals[v].pathCount
            var sum = Number(0)
            var chosen = v
            for w in neighbors(of: v) where arrivals[w].rank == nearer {
                chosen = w
                sum += arrivals[w].pathCount
                if point < sum { break }
            }
            v = chosen
        }
    }
}
