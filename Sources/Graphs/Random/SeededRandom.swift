// SplitMix64: a counter that steps by the golden ratio, and a mixing of its bits. Sixty-four bits of
// state, a period of 2^64, and it passes the usual batteries of tests.
//
// The standard library's `Int.random(in:using:)` and `shuffle(using:)` may change how they draw from one
// version of Swift to the next. What must come out the same for years uses the draws written out here.

/// The one source of chance: the same seed gives the same numbers, on every machine and in every version.
///
///     var random = SeededRandom(seed: 1_234_567)
///     random.next()               // 6457827717110365317
///     random.integer(below: 10)   // 1
///
/// - SeeAlso: G. L. Steele, D. Lea & C. H. Flood (2014), doi:10.1145/2660193.2660195.
public struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) {
        state = seed
    }

    /// Any 64-bit integer, all equally likely.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// One of 0 ..< `bound`, all equally likely.
    ///
    /// - Precondition: `bound` is at least 1.
    /// - SeeAlso: D. Lemire (2019), doi:10.1145/3230636.
    public mutating func integer(below bound: Int) -> Int {
        precondition(bound >= 1, "no integer is drawn below \(bound)")
        let bound = UInt64(bound)
        var draw = next().multipliedFullWidth(by: bound)
        if draw.low < bound {
            // 2^64 is seldom a multiple of the bound; the surplus is drawn again.
            let surplus = (0 &- bound) % bound
            while draw.low < surplus {
                draw = next().multipliedFullWidth(by: bound)
            }
        }
        return Int(draw.high)
    }

    /// A number from 0 up to but not including 1: a multiple of 2⁻⁵³, all equally likely.
    public mutating func unit() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    /// The integers 0 ..< `count` in an order drawn at random, all orders equally likely.
    ///
    /// - Complexity: O(`count`).
    public mutating func permutation(_ count: Int) -> [Int] {
        var order = Array(0..<count)
        for place in stride(from: count - 1, to: 0, by: -1) {
            order.swapAt(place, integer(below: place + 1))
        }
        return order
    }
}
