public import Analysis
internal import Model

extension JSONValue {
    /// `samverkan test qap --json`.
    public static func association(_ test: AssociationTest, _ analyzed: AnalyzedNetwork) -> JSONValue {
        let network = analyzed.network
        return contract(
            "test", analyzed,
            associationConventions(test.conventions, analyzed, seed: test.seed) + [
                (
                    "p",
                    "by permuting the actors of the second; (1 + #)/(1 + orders), of all orders #/orders; null when one actor is in over a third of the pairs"
                )
            ],
            [
                ("test", "qap"), ("wave", wave(network.waves[test.conventions.wave])),
                ("coefficient", .string(test.qap.coefficient.rawValue)),
                ("first", .string(test.first.id(network))), ("second", .string(test.second.id(network))),
                ("value", .double(test.value)),
            ] + chance(test.qap.test, test.qap.influence)
                + [
                    ("influence", influence(test.qap.influence, test.data, network)),
                    ("pairs", pairs(test.data, [test.first, test.second], network)),
                ])
    }

    /// `samverkan test mrqap --json`.
    public static func association(_ model: AssociationModel, _ analyzed: AnalyzedNetwork) -> JSONValue {
        let network = analyzed.network
        let regression = model.regression
        let isLogistic = regression.model == .logistic
        return contract(
            "test", analyzed,
            associationConventions(model.conventions, analyzed, seed: model.seed) + [
                ("p", "double semi-partialling (Dekker, Krackhardt & Snijders 2007), comparing t or z"),
                (
                    "standardized",
                    isLogistic ? "log odds for a deviation of the predictor" : "deviations for a deviation"
                ),
                ("fit", isLogistic ? "McFadden's 1 - deviance / deviance without predictors" : "R squared"),
                ("levels_as_equal_steps", .bool(model.takesStepsForEqual)),
            ],
            [
                ("test", "mrqap"), ("wave", wave(network.waves[model.conventions.wave])),
                ("model", .string(regression.model.rawValue)),
                ("outcome", .string(model.outcome.id(network))), ("ties", .int(regression.ties)),
                ("fit", .double(regression.fit)), ("intercept", .double(regression.intercept)),
                (
                    "terms",
                    .array(
                        zip(model.predictors, regression.terms).map { predictor, term in
                            .object(
                                [
                                    ("predictor", .string(predictor.id(network))),
                                    ("standardized", .double(term.standardized)),
                                    ("coefficient", .double(term.coefficient)),
                                    ("odds_ratio", .double(isLogistic ? term.oddsRatio : nil)),
                                    ("statistic", .double(term.statistic)),
                                    ("tolerance", .double(term.tolerance)),
                                ] + chance(term.test, term.influence)
                                    + [("influence", influence(term.influence, model.data, network))])
                        })
                ),
                ("pairs", pairs(model.data, [model.outcome] + model.predictors, network)),
            ])
    }

    /// `samverkan test reports --json`.
    public static func reliability(
        _ reliability: ReportReliability, _ analyzed: AnalyzedNetwork
    ) -> JSONValue {
        let network = analyzed.network
        let two = reliability.two
        return contract(
            "test", analyzed,
            ties(reliability.conventions, network) + [
                (
                    "two",
                    "what is possible when sides answer independently and err equally often, fn + fp at most 1, at the shares seen"
                ),
                (
                    "several",
                    "two latent classes, reports independent and equally good; intervals by jackknife over actors, indicative"
                ),
            ],
            [
                ("test", "reports"), ("wave", wave(network.waves[reliability.conventions.wave])),
                (
                    "two",
                    two.map { two in
                        .object([
                            ("both_yes", .int(two.bothYes)), ("one_yes", .int(two.oneYes)),
                            ("both_no", .int(two.bothNo)), ("fits_model", .bool(two.fitsModel)),
                            ("real", range(two.real)), ("real_when_both_yes", range(two.whenBothYes)),
                            ("real_when_one_yes", range(two.whenOneYes())),
                            ("real_when_both_no", range(two.whenBothNo)),
                        ])
                    } ?? .null
                ),
                ("unclear", .int(reliability.unclear)),
                (
                    "errors",
                    reliability.several.map {
                        .object([
                            ("real", .double($0.real)), ("false_no", .double($0.falseNo)),
                            ("false_yes", .double($0.falseYes)),
                        ])
                    } ?? .null
                ),
                (
                    "several",
                    .array(
                        reliability.counts.enumerated().map { place, count in
                            let certainty =
                                reliability.certainties.isEmpty ? nil : reliability.certainties[place]
                            return .object([
                                ("reports", .int(count.reports)), ("yes", .int(count.yes)),
                                ("relations", .int(count.relations)),
                                ("chance", .double(certainty?.chance)),
                                ("indicative", range(certainty?.interval)),
                            ])
                        })
                ),
            ])
    }

    private static func associationConventions(
        _ conventions: Conventions, _ analyzed: AnalyzedNetwork, seed: UInt64
    ) -> [(String, JSONValue)] {
        ties(conventions, analyzed.network) + [
            ("seed", Int(exactly: seed).map { .int($0) } ?? .string("\(seed)")),
            ("unknown", "pairs of which something is unknown are left out and move with their actors"),
            ("indicative", "delete-one-actor jackknife, 95 %, indicative"),
        ]
    }

    private static func chance(
        _ test: ActorPermutationTest?, _ influence: ActorInfluence
    ) -> [(String, JSONValue)] {
        let told = influence.isDominated ? nil : test
        return [
            ("p", .double(told?.twoSided)), ("p_lower", .double(told?.lower)),
            ("p_upper", .double(told?.upper)), ("orders", .int(test?.orders)),
            ("enumerated", .bool(test?.isEnumerated)), ("undefined", .int(test?.undefined)),
        ]
    }

    private static func influence(
        _ influence: ActorInfluence, _ data: DyadData, _ network: Network
    ) -> JSONValue {
        func actor(_ place: Int) -> JSONValue { id(data.actors[place], network) }
        return .object([
            ("indicative", range(influence.jackknife?.interval)),
            ("standard_error", .double(influence.jackknife?.standardError)),
            ("range", range(influence.range)), ("overturning", .array(influence.overturning.map(actor))),
            ("unsettling", influence.unsettling.map { .array($0.map(actor)) } ?? .null),
            ("busiest", influence.busiest.map { actor($0.actor) } ?? .null),
            ("busiest_share", .double(influence.busiest?.share)),
            (
                "without",
                .array(
                    influence.without.enumerated().map { place, value in
                        .object([
                            ("id", actor(place)), ("value", .double(value)),
                            ("p", .double(influence.chances.flatMap { $0[place] })),
                        ])
                    })
            ),
        ])
    }

    private static func pairs(
        _ data: DyadData, _ variables: [DyadVariable], _ network: Network
    ) -> JSONValue {
        .object([
            ("actors", .int(data.actors.count)), ("possible", .int(data.possible)), ("used", .int(data.used)),
            ("dropped", .int(data.dropped)),
            (
                "unknown",
                .array(
                    zip(variables, data.unknown).map { variable, count in
                        .object([("variable", .string(variable.id(network))), ("pairs", .int(count))])
                    })
            ),
        ])
    }
}
