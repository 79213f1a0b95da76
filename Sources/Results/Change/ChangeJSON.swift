public import Analysis
internal import Model

extension JSONValue {
    /// `samverkan change --json`: what became of every relation that two waves can be compared on, and what that adds
    /// up to.
    public static func change(_ comparison: WaveComparison, _ analyzed: AnalyzedNetwork) -> JSONValue {
        contract(
            "change", analyzed, Self.changeConventions(analyzed.conventions),
            changeMembers(comparison, analyzed.network, analyzed.conventions))
    }

    static func changeConventions(_ conventions: Conventions) -> [(String, JSONValue)] {
        [
            ("side", .string("confirmed")), ("evidence", .string("alike in both waves")),
            ("min_level", .int(conventions.tieFrom)),
            (
                "verdict",
                .string("first-order dominance of the later wave over the earlier, level 0 included")
            ),
            ("certain", .string("under every completion of relations that any row of either wave speaks of")),
            ("delta", .string("Cliff's delta, later over earlier")),
            ("interval", .string("indicative: delete-one-actor jackknife, Student's t, 95 %")),
            ("fit", .string("steps from the bands of the later wave, the farthest unit; 0 inside")),
        ]
    }

    // MARK: Two waves

    static func changeMembers(
        _ comparison: WaveComparison, _ network: Network, _ conventions: Conventions
    ) -> [(String, JSONValue)] {
        let change = comparison.change
        return [
            ("from", wave(network.waves[change.from])), ("to", wave(network.waves[change.to])),
            (
                "response",
                .array(
                    [(change.from, comparison.responses.before), (change.to, comparison.responses.after)].map
                    {
                        .object([("wave", wave(network.waves[$0]))] + response($1))
                    })
            ),
            (
                "counts",
                .object(
                    Change.Sort.allCases.map { ($0.rawValue, .int(change.count($0))) }
                        + [
                            ("not_comparable", .int(change.notComparable.count)),
                            ("withheld", .int(change.outlines.count { $0.sort == nil })),
                        ])
            ),
            (
                "ties",
                .array(
                    change.ties.map { tie in
                        .object(
                            pair(tie.dyad, network) + [
                                ("before", .int(tie.before)), ("after", .int(tie.after)),
                                ("change", .string(tie.sort.rawValue)),
                            ])
                    }
                        + change.outlines.map { outline in
                            .object(
                                pair(outline.dyad, network) + [
                                    ("before", .null), ("after", .null),
                                    ("change", .string(outline.sort?.rawValue)),
                                ])
                        })
            ),
            (
                "not_comparable",
                .array(
                    change.notComparable.map { entry in
                        .object(pair(entry.dyad, network) + [("reason", .string(entry.why.rawValue))])
                    })
            ),
            ("fit", fit(comparison.fit, network)),
            ("depth", comparison.depth.map { shift($0, network) { .string($0.rawValue) } } ?? .null),
            ("common_respondents", comparison.respondents.map { respondents($0, network) } ?? .null),
            ("actors", actors(comparison.actors, network)),
            ("overlap", overlap(comparison, conventions)),
            ("transitions", transitions(comparison.transitions)),
            ("gaps", gaps(comparison.gaps, network)),
            ("pace", .array(comparison.pace.map { pace($0, network) })),
            (
                "stale",
                .array(
                    comparison.stale.map { tie in
                        .object(
                            pair(tie.dyad, network) + [
                                ("level", .int(tie.level)), ("known", wave(network.waves[tie.known])),
                                ("waves", .int(tie.waves)),
                                ("evidence", .string(tie.isDocument ? "document" : "both")),
                            ])
                    })
            ),
        ]
    }

    static func pair(_ dyad: Dyad, _ network: Network) -> [(String, JSONValue)] {
        [("a", id(dyad.a, network)), ("b", id(dyad.b, network))]
    }

    static func range(_ range: ClosedRange<Double>?) -> JSONValue {
        range.map { .object([("low", .double($0.lowerBound)), ("high", .double($0.upperBound))]) } ?? .null
    }

    static func levels(_ levels: [Level]) -> JSONValue { .array(levels.map { .int($0) }) }

    private static func shift(
        _ shift: OrdinalShift, _ network: Network, _ word: (Dominance.Sort) -> JSONValue
    ) -> JSONValue {
        var mixed: [(String, JSONValue)] = []
        if case .mixed(let ahead, let behind) = shift.verdict {
            mixed = [("ahead", levels(ahead)), ("behind", levels(behind))]
        }
        return .object(
            [("verdict", word(shift.verdict.sort))] + mixed + [
                ("certain", .bool(shift.isCertain)),
                ("can_be", .array(canBe(shift, word))),
                ("compared", .int(shift.count)), ("unknown", .int(shift.unknown)),
                ("delta", .double(shift.delta.value)), ("delta_bounds", range(shift.deltaBounds)),
                ("interval", range(shift.interval)), ("p", .double(shift.p)),
                ("robust", .bool(shift.isRobust)),
                ("overturned_without", .array(shift.overturning.map { id($0, network) })),
                (
                    "busiest",
                    .object([
                        ("id", id(shift.busiest.actor, network)), ("share", .double(shift.busiest.share)),
                    ])
                ),
            ])
    }

    private static func canBe(_ shift: OrdinalShift, _ word: (Dominance.Sort) -> JSONValue) -> [JSONValue] {
        (shift.canBeDeeper ? [word(.deeper)] : []) + (shift.canBeShallower ? [word(.shallower)] : [])
    }

    private static func fit(_ fit: FitChange, _ network: Network) -> JSONValue {
        .object([
            ("targeted", .int(fit.targeted)), ("compared", .int(fit.relations.count)),
            (
                "counts",
                .object(
                    FitChange.Sort.allCases.map { ($0.rawValue, .int(fit.count($0))) } + [
                        ("reached", .int(fit.relations.count(where: \.isReached))),
                        ("left", .int(fit.relations.count(where: \.isLeft))),
                    ])
            ),
            ("targets_moved", .int(fit.moved)), ("newly_targeted", .int(fit.newlyTargeted)),
            (
                "shift",
                fit.shift.map { shift($0, network) { .string(FitChange.Sort($0).rawValue) } } ?? .null
            ),
            (
                "dyads",
                .array(
                    fit.relations.map { relation in
                        .object(
                            pair(relation.dyad, network) + [
                                ("before", .int(relation.before)), ("after", .int(relation.after)),
                                ("change", .string(relation.sort.rawValue)),
                                ("above", .bool(relation.isAbove)),
                            ])
                    })
            ),
        ])
    }

    private static func respondents(_ respondents: CommonRespondents, _ network: Network) -> JSONValue {
        func spread(_ spread: CommonRespondents.Spread) -> JSONValue {
            .object([
                ("before", levels(spread.before.counts)), ("after", levels(spread.after.counts)),
                ("verdict", .string(spread.verdict?.sort.rawValue)),
                ("delta", .double(spread.delta?.value)),
            ])
        }
        return .object([
            ("before", .int(respondents.before)), ("after", .int(respondents.after)),
            ("common", .array(respondents.common.map { id($0, network) })),
            ("same_respondents", .bool(respondents.isSame)),
            ("all_relations", spread(respondents.full)), ("among_common", spread(respondents.among)),
            ("disagree", .bool(respondents.isContradicted)),
        ])
    }

    private static func actors(_ turnover: ActorTurnover, _ network: Network) -> JSONValue {
        .object([
            (
                "counts",
                .object(
                    ActorTurnover.Sort.allCases.map { ($0.rawValue, .int(turnover.events($0).count)) })
            ),
            (
                "events",
                .array(
                    turnover.events.filter { $0.sort != .stayed }.map { event in
                        .object([
                            ("event", .string(event.sort.rawValue)),
                            ("before", .array(event.before.map { id($0, network) })),
                            ("after", .array(event.after.map { id($0, network) })),
                        ])
                    })
            ),
        ])
    }

    private static func overlap(_ comparison: WaveComparison, _ conventions: Conventions) -> JSONValue {
        func members(_ overlap: TieOverlap) -> [(String, JSONValue)] {
            [
                ("jaccard", .double(overlap.jaccard)), ("bounds", range(overlap.bounds)),
                ("kept", .int(overlap.kept)), ("lost", .int(overlap.lost)), ("gained", .int(overlap.gained)),
            ]
        }
        return .object(
            members(comparison.overlap(tieFrom: conventions.tieFrom)) + [
                (
                    "levels",
                    .array(comparison.overlaps.map { .object([("level", .int($0.level))] + members($0)) })
                )
            ])
    }

    private static func transitions(_ matrix: TransitionMatrix) -> JSONValue {
        let top = matrix.counts.count - 2
        return .object([
            ("states", .array((0...top).map { .int($0) } + [.null])),
            ("counts", .array(matrix.counts.map(levels))),
            (
                "row_shares",
                .array(
                    (0...top).map { level in
                        matrix.shares(from: level).map { .array($0.map { .double($0) }) } ?? .null
                    })
            ),
            (
                "flows",
                .array(
                    matrix.flows.map { flow in
                        .object([
                            ("before", .int(flow.before)), ("after", .int(flow.after)),
                            ("relations", .int(flow.relations)),
                        ])
                    })
            ),
            (
                "left_out",
                .object([
                    ("split", .int(matrix.split)), ("evidence", .int(matrix.unlikeEvidence)),
                    ("not_relevant", .int(matrix.notRelevant)),
                ])
            ),
        ])
    }

    private static func gaps(_ gaps: GapHistory, _ network: Network) -> JSONValue {
        .object([
            (
                "counts",
                .object(GapHistory.Sort.allCases.map { ($0.rawValue, .int(gaps.count($0))) })
            ),
            (
                "dyads",
                .array(
                    gaps.entries.map { entry in
                        .object(
                            pair(entry.dyad, network) + [
                                ("change", .string(entry.sort.rawValue)),
                                ("before", .string(entry.before?.rawValue)),
                                ("after", .string(entry.after?.rawValue)),
                                ("since", entry.since.map { wave(network.waves[$0]) } ?? .null),
                            ])
                    })
            ),
        ])
    }

    private static func pace(_ pace: Pace, _ network: Network) -> JSONValue {
        .object(
            pair(pace.dyad, network) + [
                ("forum", .string(pace.forum.map { network.forums[$0].id.text })),
                ("min", .int(pace.target.band.lowerBound)),
                ("due", pace.target.due.map { .string($0.description) } ?? .null),
                ("pace", .string(pace.sort.rawValue)), ("remaining", .int(pace.remaining)),
                ("earlier", pace.earlier.map { wave(network.waves[$0.wave]) } ?? .null),
                ("earlier_remaining", .int(pace.earlier?.remaining)),
                ("as_much_again_is_enough", .bool(pace.isEnough)),
            ])
    }
}
