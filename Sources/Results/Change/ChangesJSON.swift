public import Analysis
internal import Model

extension JSONValue {
    /// `samverkan change --all --json`: each wave against the one before, the last against the first, and what runs
    /// through all of them.
    public static func changes(_ changes: Changes, _ analyzed: AnalyzedNetwork) -> JSONValue {
        let (network, conventions) = (changes.network, changes.conventions)
        func change(_ comparison: WaveComparison) -> JSONValue {
            .object(changeMembers(comparison, network, conventions))
        }
        return contract(
            "changes", analyzed, Self.changeConventions(conventions),
            [
                ("waves", .array(network.waves.map(wave))),
                ("changes", .array(changes.steps.map(change))),
                ("first_last", change(changes.whole)),
                (
                    "trajectories",
                    .object([
                        ("dyads", .array(changes.trajectories.map { trajectory($0, network) })),
                        ("actors", .array(changes.actors.map { trajectory($0, network) })),
                        ("forums", .array(changes.forums.map { trajectory($0, network) })),
                    ])
                ),
                ("measures", .array(changes.measures.map { measures($0, network) })),
            ])
    }

    private static func trajectory(_ trajectory: Trajectory, _ network: Network) -> JSONValue {
        .object(
            pair(trajectory.dyad, network) + [
                ("course", .string(trajectory.course.rawValue)),
                (
                    "points",
                    .array(
                        trajectory.points.map { point in
                            .object([
                                ("state", .string(point.word)), ("level", .int(point.level)),
                            ])
                        })
                ),
            ])
    }

    private static func trajectory(_ trajectory: ActorTrajectory, _ network: Network) -> JSONValue {
        .object([
            ("id", id(trajectory.actor, network)),
            (
                "points",
                .array(
                    trajectory.points.map { point in
                        point.map {
                            .object([
                                ("ties", .int($0.ties)), ("undetermined", .int($0.undetermined)),
                                ("levels", levels($0.levels.counts)),
                                ("median", $0.levels.median.map(span) ?? .null),
                            ])
                        } ?? .null
                    })
            ),
        ])
    }

    private static func trajectory(_ trajectory: ForumTrajectory, _ network: Network) -> JSONValue {
        .object([
            ("forum", .string(network.forums[trajectory.forum].id.text)),
            (
                "points",
                .array(
                    trajectory.points.map { point in
                        point.map {
                            .object([
                                ("participants", .int($0.participants)), ("unknown", .int($0.unknown)),
                                ("levels", levels($0.levels.counts)),
                                ("median", $0.levels.median.map(span) ?? .null),
                            ])
                        } ?? .null
                    })
            ),
        ])
    }

    private static func measures(_ measures: WaveMeasures, _ network: Network) -> JSONValue {
        .object([
            ("wave", wave(network.waves[measures.wave])),
            ("actors", .int(measures.counts.actors)), ("edges", .int(measures.counts.edges)),
            ("undetermined", .int(measures.counts.undetermined)),
            ("unasked", .int(measures.counts.unasked)),
            ("density", .double(measures.counts.density)),
            ("density_lower", .double(measures.counts.densityLower)),
            ("density_upper", .double(measures.counts.densityUpper)),
            ("fragmentation", .double(measures.fragmentation)),
            ("fragmentation_lower", .double(measures.fragmentationLower)),
            ("centralization", .double(measures.centralization)),
            ("centralization_range", range(measures.centralizationRange)),
            (
                "ei",
                .array(
                    measures.closures.map { closure in
                        .object([
                            ("grouping", .string(closure.grouping.rawValue)),
                            ("value", .double(closure.value)), ("lower", .double(closure.lower)),
                            ("upper", .double(closure.upper)),
                        ])
                    })
            ),
            (
                "constraint",
                .array(
                    measures.constraints.map { constraint in
                        .object([
                            ("id", id(constraint.actor, network)), ("value", .double(constraint.value)),
                            ("range", range(constraint.range)),
                        ])
                    })
            ),
        ])
    }
}

extension Trajectory.Point {
    fileprivate var word: String {
        switch self {
        case .absent: "absent"
        case .split: "split"
        case .notRelevant: "not_relevant"
        case .unknown: "unknown"
        case .known(_, let isDocument): isDocument ? "document" : "both"
        }
    }
}
