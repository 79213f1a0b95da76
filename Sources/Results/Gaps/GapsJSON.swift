public import Analysis
internal import Model

extension JSONValue {
    /// `samverkan gaps --json`: the headline, and every targeted relation with its units.
    ///
    /// - Parameter further: what else was asked for, as keys beside those of the contract.
    public static func gaps(_ analyzed: AnalyzedNetwork, further: [(String, JSONValue)] = []) -> JSONValue {
        let (network, gaps) = (analyzed.network, analyzed.wave.gaps)
        return contract(
            "gaps", analyzed,
            [
                ("unknown", .string("kept as spans")),
                ("share", .string("within among both_known; null under half")),
            ],
            [
                ("wave", wave(network.waves[gaps.wave])),
                ("response", .object(response(analyzed.wave.response))),
                ("headline", headline(gaps.headline)),
                ("dyads", .array(gaps.dyads.map { dyad($0, network) })),
            ] + further)
    }

    static func headline(_ headline: Headline) -> JSONValue {
        .object([
            ("targeted", .int(headline.targeted)), ("both_known", .int(headline.bothKnown)),
            ("within", .int(headline.within)), ("share", .double(headline.share)),
            ("determined_otherwise", .int(headline.determinedOtherwise)),
            ("determined_otherwise_within", .int(headline.determinedOtherwiseWithin)),
            ("lower", .double(headline.lower)), ("upper", .double(headline.upper)),
            (
                "standing",
                .object(
                    [Standing.inLine, .above, .short, .ahead, .toTakeUp, .undecided]
                        // Only readers to whom it may be told of any relation are told of it.
                        .filter { $0 != .toTakeUp || headline.count($0) > 0 }
                        .map { ($0.rawValue, .int(headline.count($0))) })
            ),
        ])
    }

    private static func dyad(_ dyad: TargetedDyad, _ network: Network) -> JSONValue {
        .object([
            ("a", id(dyad.dyad.a, network)), ("b", id(dyad.dyad.b, network)),
            ("state", .string(dyad.toldState?.rawValue)), ("ahead", .bool(dyad.told.isAhead)),
            ("standing", .string(dyad.standing.rawValue)),
            // Null is the relation as a whole.
            ("worst_forum", .string(dyad.worst.forum.map { network.forums[$0].id.text })),
            ("relevance_disputed", .bool(dyad.isRelevanceDisputed)),
            ("units", .array(dyad.units.map { unit($0, network) })),
        ])
    }

    private static func unit(_ unit: Unit, _ network: Network) -> JSONValue {
        let target = unit.target
        return .object([
            ("forum", .string(unit.forum.map { network.forums[$0].id.text })),
            ("state", .string(unit.toldState?.rawValue)), ("ahead", .bool(unit.told.isAhead)),
            (
                "possible",
                unit.toldState == nil ? .null : .array(unit.possible.map { .string($0.rawValue) })
            ),
            ("confirmed", level(unit.summary, .confirmed)), ("claimed", level(unit.summary, .claimed)),
            ("steps", .int(unit.toldState == nil ? nil : unit.steps)),
            ("one_sided", .bool(unit.summary.isOneSided)),
            ("evidence", .string(unit.summary.evidence.rawValue)),
            (
                "target",
                .object([
                    ("min", .int(target.band.lowerBound)), ("max", .int(target.band.upperBound)),
                    ("scope", .string(target.scope.name)),
                    ("purpose", .string(target.purpose?.rawValue)),
                    ("status", .string(target.status?.rawValue)),
                    ("due", target.due.map { .string($0.description) } ?? .null),
                    (
                        "lacking",
                        unit.toldState == nil
                            ? .null : .array(unit.lacking(in: network).map { .string("\($0)") })
                    ),
                ])
            ),
        ])
    }
}
