import Analysis
import Graphs
import Testing

@Suite struct `Two reports on a relation` {
    private func isNear(_ range: ClosedRange<Double>?, _ low: Double, _ high: Double, _ margin: Double = 1e-9)
        -> Bool
    {
        range.map { abs($0.lowerBound - low) < margin && abs($0.upperBound - high) < margin } ?? false
    }

    @Test func `leave everything open where they disagree`() throws {
        let reports = try #require(TwoReports(bothYes: 40, oneYes: 20, bothNo: 40))
        #expect(isNear(reports.whenOneYes(), 0, 1))
        // m = 0.5 and v = 0.15: π from 0.15/0.4 to 0.25/0.4.
        #expect(isNear(reports.real, 0.375, 0.625))
        #expect(isNear(reports.whenBothYes, 0.9375, 1))
        #expect(isNear(reports.whenBothNo, 0, 0.0625))
    }

    // All three sorts of reports, over every model that gives what was seen, on a grid of π.
    @Test(arguments: 1...40)
    func `say what every model that gives the same shares says, brute force`(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let counts = (0..<3).map { _ in 1 + random.integer(below: 60) }
        let reports = try #require(TwoReports(bothYes: counts[0], oneYes: counts[1], bothNo: counts[2]))
        let all = Double(reports.relations)
        let yes = (Double(counts[0]) + Double(counts[1]) / 2) / all
        var found: [[Double]] = [[], [], []]
        for step in 1..<20_000 {
            let real = Double(step) / 20_000
            // From P(both yes) alone: (yes − πa)/(1 − π) = b, and π a² + (1 − π) b² = both / all.
            let (p, q) = (real, 1 - real)
            let both = Double(counts[0]) / all
            // π a² + (yes − π a)²/(1 − π) = both, a quadratic in a.
            let (square, linear, constant) = (p + p * p / q, -2 * yes * p / q, yes * yes / q - both)
            let under = linear * linear - 4 * square * constant
            guard under >= 0 else { continue }
            for a in [(-linear + under.squareRoot()) / (2 * square)] {
                let b = (yes - p * a) / q
                guard (0...1).contains(a), (0...1).contains(b), a >= b else { continue }
                found[0].append(p * a * a / both)
                found[1].append(p * a * (1 - a) * 2 * all / Double(counts[1]))
                found[2].append(p * (1 - a) * (1 - a) * all / Double(counts[2]))
            }
        }
        guard reports.fitsModel else {
            #expect(reports.whenOneYes() == nil)
            #expect(reports.whenBothYes == nil)
            return
        }
        guard reports.areRelated, let least = found[0].min(), let most = found[2].max() else { return }
        let bothYes = try #require(reports.whenBothYes)
        let bothNo = try #require(reports.whenBothNo)
        // The grid lies inside, and comes near.
        #expect(bothYes.lowerBound <= least + 1e-9)
        #expect(least - bothYes.lowerBound < 0.02)
        #expect(bothNo.upperBound >= most - 1e-9)
        #expect(bothNo.upperBound - most < 0.02)
        let disagreeing = try #require(reports.whenOneYes())
        #expect(
            found[1].allSatisfy {
                (disagreeing.lowerBound - 1e-9...disagreeing.upperBound + 1e-9).contains($0)
            })
    }

    @Test func `say more for whoever assumes how often a side errs`() throws {
        let reports = try #require(TwoReports(bothYes: 40, oneYes: 20, bothNo: 40))
        // fp = 0.05: odds 0.45²/0.15 = 1.35, π = 1.35/2.35, a = 0.5 + √(0.15/1.35) = 5/6.
        let real = 1.35 / 2.35
        #expect(isNear(reports.whenOneYes(falseYes: 0.05), 2 * real * 5 / 6 / 6 / 0.2, 1))
        // fn = 0.05 in turn is the same the other way round.
        #expect(isNear(reports.whenOneYes(falseNo: 0.05), 0, 1 - 2 * real * 5 / 6 / 6 / 0.2))
        #expect(isNear(reports.whenOneYes(falseYes: 0), 1, 1))
        // Sides that hardly ever err do not disagree so often.
        #expect(reports.whenOneYes(falseYes: 0.01, falseNo: 0.01) == nil)
    }

    @Test func `that have nothing to do with each other say nothing`() throws {
        let guesses = try #require(TwoReports(bothYes: 25, oneYes: 50, bothNo: 25))
        #expect(guesses.fitsModel)
        #expect(!guesses.areRelated)
        #expect(guesses.whenOneYes() == 0...1)
        #expect(guesses.whenBothYes == 0...1)
        #expect(guesses.real == 0...1)
    }

    @Test func `that agree less than guesses are of no such model`() throws {
        let opposed = try #require(TwoReports(bothYes: 10, oneYes: 80, bothNo: 10))
        #expect(!opposed.fitsModel)
        #expect(opposed.whenOneYes() == nil)
        #expect(opposed.real == nil)
    }

    @Test func `that always agree leave no disagreement to judge`() throws {
        let agreed = try #require(TwoReports(bothYes: 3, oneYes: 0, bothNo: 5))
        #expect(agreed.whenOneYes() == nil)
        #expect(isNear(agreed.whenBothYes, 1, 1))
        #expect(isNear(agreed.whenBothNo, 0, 0))
        #expect(TwoReports(bothYes: 0, oneYes: 0, bothNo: 0) == nil)
    }
}
