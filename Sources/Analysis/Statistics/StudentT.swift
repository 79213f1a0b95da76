internal import Foundation

// For whole degrees of freedom the distribution is a finite sum of powers of a cosine: Abramowitz & Stegun,
// 26.7.3 (odd) and 26.7.4 (even).

/// Student's t distribution with a whole number of degrees of freedom.
///
///     StudentT(degreesOfFreedom: 6).bound(0.95)   // 2.4469
struct StudentT {
    let degreesOfFreedom: Int

    /// - Precondition: at least one degree of freedom.
    init(degreesOfFreedom: Int) {
        precondition(degreesOfFreedom >= 1, "a t distribution has a degree of freedom")
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// P(|T| < t).
    ///
    /// - Complexity: O(degrees of freedom).
    func central(_ t: Double) -> Double {
        let angle = atan(abs(t) / Double(degreesOfFreedom).squareRoot())
        let isOdd = degreesOfFreedom % 2 == 1
        let (sine, cosine) = (sin(angle), cos(angle))
        var term = isOdd ? cosine : 1.0
        var sum = 0.0
        for power in stride(from: isOdd ? 1 : 0, through: degreesOfFreedom - 2, by: 2) {
            sum += term
            term *= cosine * cosine * Double(power + 1) / Double(power + 2)
        }
        return isOdd ? 2 / Double.pi * (angle + sine * sum) : sine * sum
    }

    /// The t with P(|T| < t) = `share`.
    ///
    /// - Precondition: `share` lies between 0 and 1.
    func bound(_ share: Double) -> Double {
        precondition((0..<1).contains(share), "a share of the distribution lies within it")
        var (low, high) = (0.0, 1.0)
        while central(high) < share { high *= 2 }
        // Each turn halves the interval; 60 leave nothing that a Double would show.
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if central(middle) < share { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
