// Shortest paths can be more than a floating-point number holds: a chain of diamonds doubles them at every link, and
// 1,024 links are past 1e308. Such counts are rare, and checked for; a search that meets one is made again with
// numbers whose exponent has room of its own.

/// What paths are counted in.
protocol PathNumber: Comparable, Sendable {
    init(_ number: Double)
    /// As near as a Double comes; 0 where it is too small for one.
    var rounded: Double { get }
    static func += (sum: inout Self, term: Self)
    static func * (one: Self, other: Self) -> Self
    static func / (dividend: Self, divisor: Self) -> Self
}

/// Up to here every count, what a path carries of it, and their products are right as Doubles, with room to spare.
let mostPaths = 0x1p1000

extension Double: PathNumber {
    var rounded: Double { self }
}

/// A number of at least 0, as exact as a Double and with no end to how large or small it may be.
struct WideNumber: PathNumber {
    /// 1 ..< 2, or 0 for nothing, which has the lowest exponent there is.
    private var significand: Double
    private var exponent: Int

    init(_ number: Double) {
        self.init(number, exponent: 0)
    }

    private init(_ number: Double, exponent: Int) {
        significand = number == 0 ? 0 : number.significand
        self.exponent = number == 0 ? Int.min / 4 : exponent + Int(number.exponent)
    }

    var rounded: Double { scaled(by: exponent) }

    /// The significand times a power of two.
    private func scaled(by exponent: Int) -> Double {
        Double(sign: .plus, exponent: min(max(exponent, -1100), 1100), significand: significand)
    }

    static func < (one: WideNumber, other: WideNumber) -> Bool {
        (one.exponent, one.significand) < (other.exponent, other.significand)
    }

    static func += (sum: inout WideNumber, term: WideNumber) {
        if term.significand == 0 { return }
        if sum.significand == 0 || sum.exponent < term.exponent {
            sum = WideNumber(
                term.significand + sum.scaled(by: sum.exponent - term.exponent), exponent: term.exponent)
        } else {
            sum = WideNumber(
                sum.significand + term.scaled(by: term.exponent - sum.exponent), exponent: sum.exponent)
        }
    }

    static func * (one: WideNumber, other: WideNumber) -> WideNumber {
        WideNumber(one.significand * other.significand, exponent: one.exponent + other.exponent)
    }

    /// - Precondition: The divisor is above 0.
    static func / (dividend: WideNumber, divisor: WideNumber) -> WideNumber {
        WideNumber(dividend.significand / divisor.significand, exponent: dividend.exponent - divisor.exponent)
    }
}
