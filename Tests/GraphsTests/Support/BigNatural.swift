/// A natural number of any size, as one learns to reckon with them at school, with digits below 2⁶⁴.
struct BigNatural {
    /// The lowest first; the highest is not 0.
    private var digits: [UInt64] = []

    init(_ number: Int) {
        if number != 0 { digits = [UInt64(number)] }
    }

    static func += (sum: inout BigNatural, term: BigNatural) {
        while sum.digits.count < term.digits.count { sum.digits.append(0) }
        var carry: UInt64 = 0
        for place in sum.digits.indices {
            let digit = place < term.digits.count ? term.digits[place] : 0
            let (half, first) = sum.digits[place].addingReportingOverflow(digit)
            let (whole, second) = half.addingReportingOverflow(carry)
            sum.digits[place] = whole
            carry = first || second ? 1 : 0
        }
        if carry > 0 { sum.digits.append(carry) }
    }

    static func * (one: BigNatural, factor: Int) -> BigNatural {
        var product = one
        var carry: UInt64 = 0
        for place in one.digits.indices {
            let (high, low) = one.digits[place].multipliedFullWidth(by: UInt64(factor))
            let (digit, overflow) = low.addingReportingOverflow(carry)
            product.digits[place] = digit
            carry = high + (overflow ? 1 : 0)
        }
        if carry > 0 { product.digits.append(carry) }
        if factor == 0 { product.digits = [] }
        return product
    }

    func quotientAndRemainder(dividingBy divisor: Int) -> (quotient: BigNatural, remainder: Int) {
        var quotient = self
        var remainder: UInt64 = 0
        for place in digits.indices.reversed() {
            (quotient.digits[place], remainder) = UInt64(divisor).dividingFullWidth(
                (remainder, digits[place]))
        }
        while quotient.digits.last == 0 { quotient.digits.removeLast() }
        return (quotient, Int(remainder))
    }

    /// The number is about the fraction times 2 to the power of 64 times the shift, within 2⁻⁵² of it.
    private var leading: (fraction: Double, shift: Int) {
        let high = Double(digits.last ?? 0)
        let low = digits.count > 1 ? Double(digits[digits.count - 2]) * 0x1p-64 : 0
        return (high + low, digits.count - 1)
    }

    /// The product of some numbers by that of others, rounded.
    static func ratio(_ factors: [BigNatural], to divisors: [BigNatural]) -> Double {
        if factors.contains(where: { $0.digits.isEmpty }) { return 0 }
        let above = factors.map(\.leading)
        let below = divisors.map(\.leading)
        let shift = above.map(\.shift).reduce(0, +) - below.map(\.shift).reduce(0, +)
        let fraction = above.map(\.fraction).reduce(1, *) / below.map(\.fraction).reduce(1, *)
        return Double(sign: .plus, exponent: 64 * shift, significand: fraction)
    }
}
