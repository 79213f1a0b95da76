// The logarithms and exponentials of C libraries differ in their last bit from one processor to the next. What
// must come out the same everywhere uses these, which consist of sums and products alone.

/// The natural logarithm, right to two units in the last place and the same on every machine.
///
/// - Precondition: `x` is above 0 and finite.
func naturalLogarithm(_ x: Double) -> Double {
    precondition(x > 0 && x.isFinite, "\(x) has no logarithm")
    var exponent = Double(x.exponent)
    var significand = x.significand
    if significand > 2.0.squareRoot() {
        significand /= 2
        exponent += 1
    }
    // ln s = 2 artanh((s − 1)/(s + 1)); the argument is below 0.172, so that 12 terms are enough.
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    for odd in stride(from: 23.0, through: 3, by: -2) {
        sum = (sum + 1 / odd) * square
    }
    return exponent * ln2.high + (exponent * ln2.low + 2 * (ratio + ratio * sum))
}

/// e to the power `x`, right to a few units in the last place and the same on every machine.
func exponential(_ x: Double) -> Double {
    if x < -745 { return 0 }
    if x > 709 { return .infinity }
    // x = k ln 2 + rest, |rest| ≤ 0.35: 15 terms of the series are enough.
    let doublings = (x / (ln2.high + ln2.low)).rounded()
    let rest = (x - doublings * ln2.high) - doublings * ln2.low
    var sum = 1.0
    for term in stride(from: 15.0, through: 1, by: -1) {
        sum = 1 + sum * rest / term
    }
    // Twice half the power: the whole one may have no floating-point number of its own.
    let half = (doublings / 2).rounded(.down)
    return sum * Double(sign: .plus, exponent: Int(half), significand: 1)
        * Double(sign: .plus, exponent: Int(doublings - half), significand: 1)
}

/// ln 2 in two parts, of which the first has so few bits that its multiples are exact.
private let ln2 = (high: 0x1.62E42FEE00000p-1, low: 0x1.A39EF35793C76p-33)
