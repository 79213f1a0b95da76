import Analysis
import Model
import Results
import TestNetworks
import Testing
import Words

@Suite struct `Tests of pairs in a wave` {
    private func analyzed(
        _ network: Network, for audience: Audience = .internal, side: Conventions.Side = .confirmed
    ) -> AnalyzedNetwork {
        AnalyzedNetwork(network, Conventions(for: network, side: side)).seen(by: audience)
    }

    private func qap(
        _ network: Network, _ first: String, _ second: String, for audience: Audience = .internal
    ) async throws -> AssociationTest {
        try await AssociationTest(
            analyzed(network, for: audience), DyadVariable(named: first, in: network),
            DyadVariable(named: second, in: network), draws: 199, seed: 1, threads: 1)
    }

    private func model(
        _ network: Network, _ outcome: String, _ predictors: [String], reaching level: Level? = nil
    ) async throws -> AssociationModel {
        try await AssociationModel(
            analyzed(network), DyadVariable(named: outcome, in: network),
            on: predictors.map { try DyadVariable(named: $0, in: network) }, reaching: level, draws: 199,
            seed: 1, threads: 1)
    }

    /// Seven actors of two kinds; deep relations within a kind. Of the last pair nobody speaks, and of one before it one.
    private func network(oneSided level: Int = 7) throws -> Network {
        let ids = Array("abcdefg")
        var ties = "wave,from,to,level,by\n"
        for one in 0..<7 {
            for other in (one + 1)..<7 where (one, other) != (5, 6) {
                let deep = one % 2 == other % 2 ? 5 : 2
                let said = deep + (one * 3 + other * 5) % 3
                if (one, other) == (0, 1) {
                    ties += "1,\(ids[one]),\(ids[other]),\(level),\(ids[one])\n"
                } else {
                    ties += "1,\(ids[one]),\(ids[other]),\(said),\(ids[one])\n"
                    ties += "1,\(ids[other]),\(ids[one]),\(said),\(ids[other])\n"
                }
            }
        }
        return try Draft(files: [
            "actors.csv": "id,name,kind,size\n"
                + ids.enumerated().map {
                    "\($1),Actor \($1),\($0 % 2 == 0 ? "region" : "municipality"),\($0 * $0)\n"
                }.joined(),
            "ties.csv": ties,
        ]).validated().network
    }

    @Test func `leave out pairs of which something is not known, and count them`() async throws {
        let test = try await qap(try network(), "level", "same:kind")
        #expect(test.data.possible == 21)
        #expect(test.data.used == 19)
        #expect(test.data.dropped == 2)
        #expect(test.data.unknown == [2, 0])
        #expect(test.data.actors.count == 7)
        #expect(test.qap.test?.isEnumerated == true)
        #expect(test.value > 0.8)
    }

    @Test func `say the same to participants whatever one side alone says`() async throws {
        let one = try await qap(try network(oneSided: 7), "level", "same:kind", for: .participants)
        let other = try await qap(try network(oneSided: 0), "level", "same:kind", for: .participants)
        let (seen, otherSeen) = (
            analyzed(try network(oneSided: 7), for: .participants),
            analyzed(try network(oneSided: 0), for: .participants)
        )
        #expect(JSONValue.association(one, seen) == JSONValue.association(other, otherSeen))
        #expect(
            ResultText.association(one, seen, .swedish) == ResultText.association(other, otherSeen, .swedish))
        #expect(one.data.used == 19)
    }

    @Test func `tell why they cannot be had`() async throws {
        let network = try network()
        await #expect(throws: AssociationFault.unknown(.distance)) {
            try await qap(network, "level", "distance")
        }
        await #expect(throws: AssociationFault.constant(.tie(from: 1))) {
            try await qap(network, "tie:1", "same:kind")
        }
        await #expect(throws: AssociationFault.collinear(.same("kind"))) {
            try await model(network, "level", ["same:kind", "same:kind"])
        }
        await #expect(throws: AssociationFault.separated(.same("kind"))) {
            try await model(network, "level", ["same:kind"], reaching: 5)
        }
        for fault in [
            AssociationFault.manyActors(2_001), .unknown(.border), .fewActors(1), .fewDyads(1),
            .constant(.distance),
            .manyValues,
            .collinear(.distance), .exact, .separated(.forums()), .cancelled,
        ] {
            for language in Language.allCases {
                #expect(!fault.message(network, language).isEmpty)
                #expect(fault.remedy(language).hasSuffix("."))
            }
        }
    }

    @Test func `say in words how much first, then how seldom by chance, then whom it hangs on`() async throws
    {
        let network = try network()
        let test = try await qap(network, "level", "same:kind")
        let seen = analyzed(network)
        #expect(ResultText.association(test, seen, .swedish) == Self.swedish)
        #expect(ResultText.association(test, seen, .english) == Self.english)
    }

    private static let swedish = """
        imagined, 1
        Relation = nivå 2 eller djupare, räknat på det båda står bakom.
        Nivån och samma typ av aktör: Spearmans rangkorrelation 0,88 (−1 är omvänd ordning, 0 inget samband, 1 samma ordning). Par med mer av det ena har oftare mer av det andra.
        Slumpen ger sällan så mycket (p = 0,029, alla 5040 sätt att byta plats på aktörerna).
        Riktningen står sig vilken aktör som än tas bort (mellan 0,87 och 0,89).
        Det räcker att ta bort en av 7\u{A0}aktörer för att slumpen ensam ska kunna ge lika mycket.
        Vägledande intervall när aktörer tas bort en i taget: 0,84 till 0,92.
        Bygger på 19 av 21 par, mellan 7\u{A0}aktörer. Par där något är okänt är utelämnade, aldrig räknade som noll, och följer med sina aktörer när de byter plats. Okänt: nivån i 2 par.
        Att saker följs åt säger inte vad som orsakar vad.
        Frö 1.

        """
    private static let english = """
        imagined, 1
        A tie is level 2 or deeper, counting what both stand behind.
        The level and the same kind of actor: Spearman’s rank correlation 0.88 (−1 is the opposite order, 0 no association, 1 the same order). Pairs with more of the one more often have more of the other.
        Chance seldom gives so much (p = 0.029, all 5040 ways to let the actors change places).
        The direction stays whichever actor is left out (between 0.87 and 0.89).
        It is enough to leave out one of 7\u{A0}actors for chance alone to be able to give as much.
        Indicative interval from leaving out actors one at a time: 0.84 to 0.92.
        Made of 19 of 21 pairs, among 7\u{A0}actors. Pairs of which something is unknown are left out, never counted as nought, and move with their actors. Unknown: the level in 2 pairs.
        That things go together does not say what causes what.
        Seed 1.

        """

    @Test func `a model of levels says that it takes steps for equal, and what does not`() async throws {
        let network = try network()
        let linear = try await model(network, "level", ["same:kind", "difference:size"])
        #expect(linear.takesStepsForEqual)
        let text = ResultText.association(linear, analyzed(network), .english)
        #expect(
            text.contains(
                "takes all steps of the scale for equally long, which nobody has shown. --logistic 2 asks"))
        let logistic = try await model(network, "level", ["difference:size"], reaching: 5)
        #expect(!logistic.takesStepsForEqual)
        #expect(logistic.outcome == .tie(from: 5))
        let odds = ResultText.association(logistic, analyzed(network), .english)
        #expect(!odds.contains("equally long"))
        #expect(
            odds.contains(
                "The difference in “size”: odds ratio 1.03 for one unit more, 1.36 for one standard deviation more (1 is no difference)."
            ))
        // Who carries it is told in odds too.
        #expect(odds.contains("whichever actor is left out (between 1.02 and 1.05)"))
        #expect(
            text.contains(
                "It hangs on Actor g: without that actor it changes direction or cannot be computed."))
    }

    @Test func `have a row for each predictor, and the same in JSON`() async throws {
        let network = try network()
        let linear = try await model(network, "level", ["same:kind", "difference:size"])
        let csv = Sheet.association(linear, network).asCSV().split(whereSeparator: \.isNewline)
        #expect(csv.count == 3)
        #expect(
            csv[0]
                == "outcome,variable,method,effect,coefficient,statistic,p,p_lower,p_upper,without_least,without_most,overturning,indicative_low,indicative_high,pairs_used"
        )
        #expect(csv[1].hasPrefix("level,same:kind,linear,"))
        let json = JSONValue.association(linear, analyzed(network)).asText()
        #expect(json.contains("\"levels_as_equal_steps\": true"))
        #expect(json.contains("\"predictor\": \"difference:size\""))
        #expect(json.contains("\"schema\": \"samverkan.test/1\""))
        let test = JSONValue.association(try await qap(network, "level", "same:kind"), analyzed(network))
            .asText()
        #expect(test.contains("\"enumerated\": true"))
    }
}
