import Analysis
import Graphs
import Testing

@Suite struct `Multiple regression on dyads` {
    private func fit(
        _ outcome: DyadMatrix, _ predictors: [DyadMatrix], _ model: MRQAP.Model = .linear, draws: Int = 19,
        seed: UInt64 = 1, threads: Int = 1, mostSteps: Int = 0
    ) async throws -> MRQAP {
        try await MRQAP(
            outcome, predictors, model, draws: draws, seed: seed, threads: threads, mostSteps: mostSteps)
    }

    private static let predictors = [Twelve.same, Twelve.distance, Twelve.forums]

    private func yes(_ matrix: DyadMatrix, from level: Double) -> DyadMatrix {
        DyadMatrix(count: matrix.count) { a, b in matrix[a, b].map { $0 >= level ? 1 : 0 } }
    }

    private func isNear(_ one: Double?, _ other: Double, within margin: Double = 1e-8) -> Bool {
        one.map { abs($0 - other) < margin } ?? false
    }

    // r-cran-sna 2.7-1 on R 4.2.2, netlm(mode = "graph", nullhyp = "qapspp"): coefficients and t; R² by lm.
    @Test func `has the coefficients and the t of sna's netlm`() async throws {
        let found = try await fit(Twelve.level, Self.predictors)
        let coefficients = [1.89782764161483386, -0.027308957530447459, 0.75716872545623537]
        let statistics = [6.4298049156058008, -3.9784722532686705, 5.6245986344892689]
        #expect(isNear(found.intercept, 3.188952543362841396))
        #expect(isNear(found.interceptStatistic, 9.9834754155787557))
        for (term, (coefficient, t)) in zip(found.terms, zip(coefficients, statistics)) {
            #expect(isNear(term.coefficient, coefficient))
            #expect(isNear(term.statistic, t))
        }
        #expect(isNear(found.fit, 0.56731309447886291))
        #expect(found.dyads == 66)
        #expect(found.ties == nil)
    }

    // R 4.2.2, lm over the pairs of which all is known.
    @Test func `leaves out pairs of which something is not known, as R's lm`() async throws {
        let found = try await fit(
            Twelve.level3Unknown, [Twelve.same, Twelve.distance2Unknown, Twelve.forums])
        #expect(isNear(found.intercept, 3.226717650921288705))
        let coefficients = [1.816616234472455682, -0.028010515431663184, 0.786590779961269138]
        let statistics = [5.8282892335008194, -3.8779864133744866, 5.6022064374855995]
        for (term, (coefficient, t)) in zip(found.terms, zip(coefficients, statistics)) {
            #expect(isNear(term.coefficient, coefficient))
            #expect(isNear(term.statistic, t))
        }
        #expect(found.dyads == 61)
    }

    // R 4.2.2, glm(family = binomial(), control = list(epsilon = 1e-14)). sna's netlogit, which stops at 1e-8, has the same
    // coefficients and z to seven digits.
    @Test func `has the odds of R's glm where the outcome is a yes or no`() async throws {
        let found = try await fit(yes(Twelve.level, from: 4), Self.predictors, .logistic)
        #expect(isNear(found.intercept, -0.871295186455647963))
        #expect(isNear(found.interceptStatistic, -1.0480860598493182))
        let coefficients = [4.875776138152971839, -0.084068676254567806, 2.310375069164008810]
        let statistics = [3.4311320968772572, -2.6584723438790667, 3.2452972605208417]
        for (term, (coefficient, z)) in zip(found.terms, zip(coefficients, statistics)) {
            #expect(isNear(term.coefficient, coefficient))
            #expect(isNear(term.statistic, z))
        }
        #expect(isNear(found.fit, 1 - 33.683539264361151 / 79.231870178417935))
        #expect(found.ties == 47)
    }

    // netlm and netlogit (qapspp) of shared forums, which have nothing to do with the others, 20,000 draws: as far, at least.
    // Of 499 draws here the standard error of a share is at most 0.022.
    @Test func `has the p of sna's netlm and netlogit`() async throws {
        let linear = try await fit(Twelve.forums, [Twelve.same, Twelve.distance], draws: 499)
        #expect(isNear(linear.terms[0].statistic, 0.10468431724974393))
        #expect(abs(linear.terms[0].test.twoSided - 0.92605) < 0.06)
        #expect(abs(linear.terms[0].test.upper - 0.46565) < 0.08)
        #expect(abs(linear.terms[1].test.twoSided - 0.5765) < 0.08)
        #expect(abs(linear.terms[1].test.lower - 0.71135) < 0.08)
        let logistic = try await fit(
            yes(Twelve.forums, from: 2), [Twelve.same, Twelve.distance], .logistic, draws: 199)
        #expect(isNear(logistic.terms[0].coefficient, 0.538448458241837624))
        #expect(isNear(logistic.terms[0].statistic, 1.0641573717075488, within: 1e-6))
        #expect(abs(logistic.terms[0].test.twoSided - 0.35315) < 0.11)
        #expect(abs(logistic.terms[1].test.twoSided - 0.38420) < 0.11)
    }

    // netlm and netlogit likewise, where the outcome is unknown of every third pair (10,000 draws the latter): the
    // predictors' residuals are of all pairs.
    @Test func `has the p of sna's netlm and netlogit where the outcome is not known of all`() async throws {
        let outcome = DyadMatrix(count: 12) { a, b in (a + b) % 3 == 0 ? nil : Twelve.forums[a, b] }
        let linear = try await fit(outcome, [Twelve.same, Twelve.distance], draws: 499)
        #expect(linear.dyads == 44)
        #expect(isNear(linear.terms[0].statistic, 0.73778793576364776))
        #expect(abs(linear.terms[0].test.twoSided - 0.49) < 0.09)
        #expect(abs(linear.terms[1].test.twoSided - 0.99645) < 0.02)
        let logistic = try await fit(
            yes(outcome, from: 2), [Twelve.same, Twelve.distance], .logistic, draws: 199)
        #expect(isNear(logistic.terms[0].coefficient, 0.8177544593051244703, within: 1e-7))
        #expect(abs(logistic.terms[0].test.twoSided - 0.2137) < 0.11)
        #expect(abs(logistic.terms[1].test.twoSided - 0.8882) < 0.11)
        #expect(linear.terms.allSatisfy { $0.test.undefined == 0 })
    }

    // With one predictor the standardized coefficient is the correlation, which was published; with both, netlm: t
    // 7.50875151990093 and −3.79715285094495, p 0 and 0.044 of 10,000 draws.
    @Test func `of nineteen villages is as published`() async throws {
        let alone = try await fit(Yanomama.genetic, [Yanomama.geographic])
        #expect(isNear(alone.terms[0].standardized, 0.509868417743996))
        #expect(isNear(alone.fit, 0.509868417743996 * 0.509868417743996))
        let both = try await fit(
            Yanomama.genetic, [Yanomama.geographic, Yanomama.anthropometric], draws: 299)
        #expect(isNear(both.terms[0].statistic, 7.50875151990093))
        #expect(isNear(both.terms[1].statistic, -3.79715285094495))
        #expect(isNear(both.fit, 0.318458194856878))
        #expect(both.terms[0].test.twoSided < 0.01)
        #expect(abs(both.terms[1].test.twoSided - 0.044) < 0.04)
    }

    @Test func `goes through every order of few actors`() async throws {
        var random = SeededRandom(seed: 3)
        let outcome = DyadMatrix.drawn(5, below: 9, using: &random)
        let predictors = (0..<2).map { _ in DyadMatrix.drawn(5, below: 9, using: &random) }
        let found = try await fit(outcome, predictors)
        // The residuals of the first on the second, from the regression itself; then every order of them.
        let first = try await fit(predictors[0], [predictors[1]])
        let residual = DyadMatrix(count: 5) { a, b in
            guard let value = predictors[0][a, b], let other = predictors[1][a, b] else { return nil }
            return value - first.intercept - first.terms[0].coefficient * other
        }
        var far = 0
        for order in orders(5) {
            let t = try await fit(outcome, [residual.permuted(order), predictors[1]]).terms[0].statistic
            if abs(t) >= abs(found.terms[0].statistic) - 1e-9 { far += 1 }
        }
        #expect(found.terms[0].test.isEnumerated)
        #expect(found.terms[0].test.twoSided == Double(far) / 120)
    }

    @Test(arguments: MRQAP.Model.allCases)
    func `is told without each actor in turn`(_ model: MRQAP.Model) async throws {
        let outcome = model == .linear ? Twelve.level : yes(Twelve.level, from: 5)
        let found = try await fit(outcome, [Twelve.same, Twelve.forums], model, draws: 1)
        for left in [0, 7, 11] {
            let rest = Array(0..<12).filter { $0 != left }
            func of(_ matrix: DyadMatrix) -> DyadMatrix {
                DyadMatrix(count: 11) { matrix[rest[$0], rest[$1]] }
            }
            let without = try await fit(of(outcome), [of(Twelve.same), of(Twelve.forums)], model, draws: 1)
            for (term, other) in zip(found.terms, without.terms) {
                #expect(isNear(term.influence.without[left], other.coefficient, within: 1e-7))
            }
        }
    }

    @Test func `is tested without each actor in turn, where that does not take too long`() async throws {
        let found = try await fit(
            Twelve.level, [Twelve.same, Twelve.distance], draws: 19, mostSteps: 12 * 19 * 66 * 6)
        let rest = Array(0..<11)
        func of(_ matrix: DyadMatrix) -> DyadMatrix { DyadMatrix(count: 11) { matrix[rest[$0], rest[$1]] } }
        let without = try await fit(of(Twelve.level), [of(Twelve.same), of(Twelve.distance)], draws: 19)
        #expect(found.terms.map { $0.influence.chances?[11] } == without.terms.map(\.test.twoSided))
        #expect(without.terms[0].influence.chances == nil)
    }

    @Test(arguments: MRQAP.Model.allCases)
    func `has the same bits on 1, 2 and 8 threads`(_ model: MRQAP.Model) async throws {
        let outcome = model == .linear ? Twelve.level3Unknown : yes(Twelve.level3Unknown, from: 5)
        let one = try await fit(outcome, [Twelve.same, Twelve.forums], model)
        for threads in [2, 8] {
            let other = try await fit(outcome, [Twelve.same, Twelve.forums], model, threads: threads)
            #expect(one.terms.map(\.coefficient) == other.terms.map(\.coefficient))
            #expect(one.terms.map(\.statistic) == other.terms.map(\.statistic))
            #expect(one.terms.map(\.test) == other.terms.map(\.test))
            #expect(one.terms.map(\.influence.without) == other.terms.map(\.influence.without))
        }
    }

    @Test func `is the same whichever actor comes first, and whatever the unit`() async throws {
        let order = [7, 2, 11, 0, 5, 9, 1, 10, 3, 6, 8, 4]
        let seen = try await fit(Twelve.level, Self.predictors, draws: 1)
        let meters = DyadMatrix(count: 12) { a, b in Twelve.distance[a, b].map { 1000 * $0 } }
        let moved = try await fit(
            Twelve.level.permuted(order), [Twelve.same, meters, Twelve.forums].map { $0.permuted(order) },
            draws: 1)
        for (one, other) in zip(seen.terms, moved.terms) {
            #expect(isNear(one.standardized, other.standardized))
            #expect(isNear(one.statistic, other.statistic))
        }
        #expect(isNear(moved.terms[1].coefficient * 1000, seen.terms[1].coefficient))
    }

    @Test func `refuses what says the same twice, or nothing`() async {
        let twice = DyadMatrix(count: 12) { a, b in Twelve.same[a, b].map { 3 - 2 * $0 } }
        let flat = DyadMatrix(count: 12) { _, _ in 4 }
        await #expect(throws: RegressionFault.collinear(2)) {
            try await fit(Twelve.level, [Twelve.same, Twelve.forums, twice])
        }
        await #expect(throws: RegressionFault.constant(1)) {
            try await fit(Twelve.level, [Twelve.same, flat])
        }
        await #expect(throws: RegressionFault.constantOutcome) { try await fit(flat, [Twelve.same]) }
        await #expect(throws: RegressionFault.exact) { try await fit(Twelve.level, [Twelve.level]) }
        let few = DyadMatrix(count: 3) { a, b in Double(a + b) }
        await #expect(throws: RegressionFault.fewDyads(3)) { try await fit(few, [few]) }
    }

    @Test func `refuses a predictor that tells every tie, and one that tells some for sure`() async {
        let tie = yes(Twelve.level, from: 5)
        await #expect(throws: RegressionFault.separated(1)) {
            try await fit(tie, [Twelve.same, Twelve.level], .logistic)
        }
        // Of one group with three shared forums there is always a tie, elsewhere sometimes.
        let sure = DyadMatrix(count: 12) { a, b in (Twelve.level[a, b] ?? 0) >= 6 ? 1 : 0 }
        await #expect(throws: RegressionFault.separated(1)) {
            try await fit(tie, [Twelve.distance, sure], .logistic)
        }
    }

    @Test func `tells its progress, which never falls`() async throws {
        for mostSteps in [0, ActorInfluence.mostSteps] {
            let shares = ToldShares()
            _ = try await MRQAP(
                Twelve.level, [Twelve.forums], .linear, draws: 9, seed: 1, threads: 2, mostSteps: mostSteps,
                progress: { shares.append($0) })
            #expect(shares.all.last == 1)
            #expect(shares.all == shares.all.sorted())
        }
    }

    @Test func `stops when it is cancelled`() async {
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await MRQAP(Twelve.level, [Twelve.forums], .linear, seed: 1, threads: 1)
        }
        task.cancel()
        await #expect(throws: RegressionFault.cancelled) { try await task.value }
    }

    @Test(arguments: NullNetworks.Sort.allCases)
    func `finds something in about 5 % of networks where there is nothing`(_ sort: NullNetworks.Sort)
        async throws
    {
        var random = SeededRandom(seed: 11)
        var found = 0
        for _ in 0..<60 {
            let (levels, first) = NullNetworks.draw(sort, count: 10, using: &random)
            // A second that the first is part of: predictors go together, neither with the levels.
            let (noise, _) = NullNetworks.draw(sort, count: 10, using: &random)
            let second = DyadMatrix(count: 10) { a, b in (first[a, b] ?? 0) + (noise[a, b] ?? 0) }
            let fitted = try await fit(levels, [first, second], draws: 39, seed: random.next())
            if fitted.terms[0].test.twoSided <= 0.05 { found += 1 }
        }
        #expect(found <= 9)
    }
}
