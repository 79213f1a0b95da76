// Distances from many sources at once, when only sums over them matter. A vertex holds one bit for every
// source of the pass, and one look along its arcs serves them all: what comes in from the last wave and was
// not there before has just been reached. How many bits that is, times the distance, is all that is added up.
//
// As in Brandes' algorithm here, a small wave pushes and a large one is pulled; but no paths are counted, so
// that a vertex may stop pulling once it lacks nothing.
//
// M. Then and others (2014), doi:10.14778/2735496.2735507.

/// Some of the sources of one pass, a bit each. How many they are is decided here alone.
private typealias SourceSet = SIMD8<UInt64>

extension SIMD8<UInt64> {
    @inline(__always)
    fileprivate var isEmpty: Bool {
        let four = lowHalf | highHalf
        let two = four.lowHalf | four.highHalf
        return two.x | two.y == 0
    }

    @inline(__always)
    fileprivate var count: Int {
        var count = 0
        for word in 0..<Self.scalarCount {
            count += self[word].nonzeroBitCount
        }
        return count
    }
}

/// What the distances from some sources to every vertex add up to.
struct DistanceSums: Sendable {
    /// For every vertex, over the sources other than itself that reach it: how many, the sum of their
    /// distances and of 1 over their distances, and the largest distance.
    private(set) var reachedBy: [Int]
    private(set) var total: [Int]
    private(set) var nearness: [Double]
    private(set) var farthest: [Int]

    /// How many ordered pairs lie at each distance; none at 0.
    private(set) var pairsAtDistance: [Int] = [0]

    /// How many sources share a pass, and so how many a block of work should have.
    static let blockSize = SourceSet.scalarCount * UInt64.bitWidth

    init(vertexCount: Int) {
        reachedBy = [Int](repeating: 0, count: vertexCount)
        total = reachedBy
        nearness = [Double](repeating: 0, count: vertexCount)
        farthest = reachedBy
    }

    /// Adds up distances from `sources`, along arcs that `inward` shows from where they lead.
    init(_ outward: Adjacency, _ inward: Adjacency, from sources: ArraySlice<Int>, within limit: Int) {
        self.init(vertexCount: outward.vertexCount)
        for start in stride(from: sources.startIndex, to: sources.endIndex, by: Self.blockSize) {
            let pass = sources[start..<min(start + Self.blockSize, sources.endIndex)]
            addPass(outward, inward, pass, limit)
        }
    }

    static func += (sums: inout DistanceSums, part: DistanceSums) {
        for v in part.reachedBy.indices {
            sums.reachedBy[v] += part.reachedBy[v]
            sums.total[v] += part.total[v]
            sums.nearness[v] += part.nearness[v]
            sums.farthest[v] = max(sums.farthest[v], part.farthest[v])
        }
        for distance in part.pairsAtDistance.indices {
            if distance == sums.pairsAtDistance.count { sums.pairsAtDistance.append(0) }
            sums.pairsAtDistance[distance] += part.pairsAtDistance[distance]
        }
    }

    /// The same sums where vertex v is `vertices[v]`.
    func placed(at vertices: [Int]) -> DistanceSums {
        var placed = self
        for (place, v) in vertices.enumerated() {
            placed.reachedBy[v] = reachedBy[place]
            placed.total[v] = total[place]
            placed.nearness[v] = nearness[place]
            placed.farthest[v] = farthest[place]
        }
        return placed
    }

    /// Enters that some sources, `count` of them, are at a distance from each of some vertices.
    private mutating func add(_ found: [(vertex: UInt32, count: UInt32)], at distance: Int) {
        if found.isEmpty { return }
        if distance == pairsAtDistance.count { pairsAtDistance.append(0) }
        for (vertex, count) in found {
            let v = Int(vertex)
            reachedBy[v] += Int(count)
            total[v] += distance * Int(count)
            // Wave by wave, nearest first, so that the sum of a pass does not depend on the numbering.
            nearness[v] += Double(count) / Double(distance)
            farthest[v] = max(farthest[v], distance)
            pairsAtDistance[distance] += Int(count)
        }
    }

    private mutating func addPass(
        _ outward: Adjacency, _ inward: Adjacency, _ sources: ArraySlice<Int>, _ limit: Int
    ) {
        let n = outward.vertexCount
        var seenBits = [SourceSet](repeating: .zero, count: n)
        var waveBits = seenBits
        var arrivalBits = seenBits
        var wave: [UInt32] = []
        var touched: [UInt32] = []
        var unfinished = (0..<n).map { UInt32($0) }
        var arcsUnfinished = inward.arcCount
        var found: [(vertex: UInt32, count: UInt32)] = []

        let firstOut = outward.firstArc.span
        let headOut = outward.head.span
        let firstIn = inward.firstArc.span
        let headIn = inward.head.span
        var seen = seenBits.mutableSpan
        var inWave = waveBits.mutableSpan
        var arriving = arrivalBits.mutableSpan

        var all = SourceSet.zero
        for (number, source) in sources.enumerated() {
            let word = number / UInt64.bitWidth
            let bit = UInt64(1) << UInt64(number % UInt64.bitWidth)
            all[word] |= bit
            seen[source][word] |= bit
            inWave[source][word] |= bit
            wave.append(UInt32(source))
        }

        var distance = 0
        while !wave.isEmpty && distance < limit {
            distance += 1
            var arcsOfWave = 0
            for v in wave {
                arcsOfWave += Int(firstOut[Int(v) + 1] - firstOut[Int(v)])
            }
            if arcsOfWave * 3 < arcsUnfinished {
                touched.removeAll(keepingCapacity: true)
                for v in wave {
                    let v = Int(v)
                    for arc in Int(firstOut[v])..<Int(firstOut[v + 1]) {
                        let w = Int(headOut[arc])
                        if arriving[w].isEmpty { touched.append(UInt32(w)) }
                        arriving[w] |= inWave[v]
                    }
                }
            } else {
                swap(&touched, &unfinished)
                unfinished.removeAll(keepingCapacity: true)
                arcsUnfinished = 0
                for w in touched {
                    let lacking = all & ~seen[Int(w)]
                    if lacking.isEmpty { continue }
                    unfinished.append(w)
                    let arcs = Int(firstIn[Int(w)])..<Int(firstIn[Int(w) + 1])
                    arcsUnfinished += arcs.count
                    var coming = SourceSet.zero
                    for arc in arcs {
                        coming |= inWave[Int(headIn[arc])]
                        // Seldom asked, for asking costs as much as looking along some arcs.
                        if arc & 7 == 7 && (lacking & ~coming).isEmpty { break }
                    }
                    arriving[Int(w)] = coming
                }
                touched.removeAll(keepingCapacity: true)
                touched += unfinished
            }
            for v in wave {
                inWave[Int(v)] = .zero
            }
            wave.removeAll(keepingCapacity: true)
            found.removeAll(keepingCapacity: true)
            for w in touched {
                let new = arriving[Int(w)] & ~seen[Int(w)]
                arriving[Int(w)] = .zero
                if new.isEmpty { continue }
                seen[Int(w)] |= new
                inWave[Int(w)] = new
                wave.append(w)
                found.append((w, UInt32(new.count)))
            }
            add(found, at: distance)
        }
    }
}
