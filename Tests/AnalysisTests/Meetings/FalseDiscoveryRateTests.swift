import Analysis
import Testing

@Suite struct `The false discovery rate` {
    @Test func `is as the examples say`() {
        let close = zip(falseDiscoveryRates([0.01, 0.04, 0.03]), [0.03, 0.04, 0.04]).allSatisfy {
            abs($0 - $1) < 1e-12
        }
        #expect(close)
        #expect(falseDiscoveryRates([0.01], among: 100) == [1])
        #expect(falseDiscoveryRates([]).isEmpty)
    }

    // R 4.2.2: p.adjust(c(0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216), "BH").
    @Test func `is what R's p.adjust gives`() {
        let q = falseDiscoveryRates([0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216])
        let expected = [
            0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.10571428571428572, 0.216, 0.216, 0.216,
        ]
        #expect(zip(q, expected).allSatisfy { abs($0 - $1) < 1e-12 })
        #expect(
            zip(
                falseDiscoveryRates([0.001, 0.008, 1, 1]), falseDiscoveryRates([0.001, 0.008], among: 4)
            ).allSatisfy { $0 == $1 })
    }
}
