// Searches from several sources go over the same arcs. So they are run side by side: every vertex holds one
// number for each of them, a lane each, and an arc is looked at once for all. Sixteen lanes are faster than
// eight by half; with more, the compiler no longer makes vector instructions of the arithmetic.

/// A number for each of the searches that run side by side. How many they are is decided here alone.
typealias Lanes = SIMD16<Double>

/// Some of the lanes, a bit each.
typealias LaneSet = UInt16

extension Lanes {
    /// The numbers of some lanes, and 0 in the others.
    @inline(__always)
    func only(_ lanes: LaneSet) -> Lanes {
        let isIn = (SIMD16<UInt64>(repeating: UInt64(lanes)) & Self.bits) .!= SIMD16<UInt64>.zero
        return Lanes.zero.replacing(with: self, where: isIn)
    }

    /// The sum of all lanes, added by halves.
    var total: Double {
        @inline(__always) get {
            let eight = lowHalf + highHalf
            let four = eight.lowHalf + eight.highHalf
            let two = four.lowHalf + four.highHalf
            return two.x + two.y
        }
    }

    private static var bits: SIMD16<UInt64> {
        // Written out as arguments: an array literal would be taken apart at run time.
        @inline(__always) get {
            SIMD16<UInt64>(
                1, 1 << 1, 1 << 2, 1 << 3, 1 << 4, 1 << 5, 1 << 6, 1 << 7, 1 << 8, 1 << 9, 1 << 10, 1 << 11,
                1 << 12, 1 << 13, 1 << 14, 1 << 15)
        }
    }
}

/// For every set of eight lanes a 1 for those in it and a 0 for the others.
struct LaneMasks {
    let halves: [SIMD8<Double>]

    init() {
        halves = (0..<256).map { set in
            SIMD8((0..<8).map { set >> $0 & 1 == 1 ? 1 : 0 })
        }
    }
}

/// A 1 for each of the lanes and a 0 for the others.
@inline(__always)
func mask(_ lanes: LaneSet, _ halves: Span<SIMD8<Double>>) -> Lanes {
    Lanes(lowHalf: halves[Int(lanes & 255)], highHalf: halves[Int(lanes >> 8)])
}

/// Lists the neighbors along some arcs that have any of the lanes, and says how many and which lanes.
@inline(__always)
func listNeighbors(
    along arcs: Range<Int>, _ head: Span<UInt32>, having lanes: LaneSet,
    in sets: Span<LaneSet>, into list: inout MutableSpan<UInt32>
) -> (count: Int, found: LaneSet) {
    var count = 0
    var found: LaneSet = 0
    for arc in arcs {
        let common = sets[Int(head[arc])] & lanes
        // Written in any case and kept if useful: no branch to guess wrong.
        list[count] = head[arc]
        count += common == 0 ? 0 : 1
        found |= common
    }
    return (count, found)
}

/// Adds up the numbers of the vertices that a list begins with.
@inline(__always)
func sum(
    of numbers: Span<Lanes>, at list: borrowing MutableSpan<UInt32>, _ count: Int
) -> Lanes {
    var sum = Lanes.zero
    for place in 0..<count {
        sum += numbers[Int(list[place])]
    }
    return sum
}
