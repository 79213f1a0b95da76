// Distances from many sources at once. A vertex holds one bit for every source of the pass, and one look along its
// arcs serves them all: what comes in from the last wave and was not there before has just been reached.
//
// As in Brandes' algorithm here, a small wave pushes and a large one is pulled; but no paths are counted, so
// that a vertex may stop pulling once it lacks nothing.
//
// M. Then and others (2014), doi:10.14778/2735496.2735507.

/// Some of the sources of one pass, a bit each. How many they are is decided here alone.
typealias SourceSet = SIMD8<UInt64>

extension SIMD8<UInt64> {
    @inline(__always)
    var isEmpty: Bool {
        let four = lowHalf | highHalf
        let two = four.lowHalf | four.highHalf
        return two.x | two.y == 0
    }

    @inline(__always)
    var count: Int {
        var count = 0
        for word in 0..<Self.scalarCount {
            count += self[word].nonzeroBitCount
        }
        return count
    }

    /// Calls `body` with the number of every source in the set, in order.
    @inline(__always)
    func forEach(_ body: (Int) -> Void) {
        for word in 0..<Self.scalarCount {
            var bits = self[word]
            while bits != 0 {
                body(word * UInt64.bitWidth + bits.trailingZeroBitCount)
                bits &= bits &- 1
            }
        }
    }

    /// How many sources share a pass, and so how many a block of work should have.
    static var size: Int { scalarCount * UInt64.bitWidth }
}

/// Searches from some sources at once, wave by wave.
///
/// - Parameters:
///   - sources: As many as a set holds, at most; the first is the first bit.
///   - reached: Called with a vertex, the sources that have just come to it, and how far it is from them; never with a
///     source itself. The vertices of a wave come in any order.
///   - ended: Called when a wave is over, with its distance.
@inline(__always)
func searchInSets(
    _ outward: Adjacency, _ inward: Adjacency, _ sources: ArraySlice<Int>, within limit: Int,
    reached: (_ vertex: UInt32, _ sources: SourceSet, _ distance: Int) -> Void, ended: (Int) -> Void
) {
    let n = outward.vertexCount
    var seenBits = [SourceSet](repeating: .zero, count: n)
    var waveBits = seenBits
    var arrivalBits = seenBits
    var wave: [UInt32] = []
    var touched: [UInt32] = []
    var unfinished = (0..<n).map { UInt32($0) }
    var arcsUnfinished = inward.arcCount

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
        for w in touched {
            let new = arriving[Int(w)] & ~seen[Int(w)]
            arriving[Int(w)] = .zero
            if new.isEmpty { continue }
            seen[Int(w)] |= new
            inWave[Int(w)] = new
            wave.append(w)
            reached(w, new, distance)
        }
        ended(distance)
    }
}
