internal import Analysis
internal import Model

// Groups that nobody has named, in JSON: the core, communities and positions; and how far the sides see the same.

extension JSONValue {
    /// Who is in the core is null in a wave of documents, where nobody is named as central.
    static func core(_ core: CoreAndPeriphery, _ structure: GroupStructure, _ network: Network) -> JSONValue {
        let names = !structure.isDocumentsOnly
        return .object([
            (
                "splits",
                .array(
                    core.splits.map { split in
                        .object([
                            ("mixed", .string(split.mixed.rawValue)),
                            ("correlation", ranged(split.correlation)),
                            ("core_size", .int(split.core.count)), ("exact", .bool(split.isExact)),
                            ("density_core", .double(split.densities[0])),
                            ("density_mixed", .double(split.densities[1])),
                            ("density_periphery", .double(split.densities[2])),
                            ("core", names ? .array(split.core.map { id($0, network) }) : .null),
                        ])
                    })
            ),
            ("coreness_correlation", ranged(core.corenessCorrelation)),
            (
                "actors",
                names
                    ? .array(
                        core.actors.enumerated().map { vertex, actor in
                            .object(
                                [("id", id(actor, network)), ("coreness", .double(core.coreness[vertex]))]
                                    + core.splits.map { split in
                                        (
                                            "core_share_\(split.mixed.rawValue)",
                                            .double(split.share?[vertex])
                                        )
                                    })
                        }) : .null
            ),
        ])
    }

    static func cohesion(_ cohesion: Cohesion) -> JSONValue {
        .object(
            CohesionMeasure.all(cohesion).map { ($0.id, ranged($0.value)) } + [
                ("superfluous_ties", .int(cohesion.superfluous.ties)),
                ("most_superfluous_ties", .int(cohesion.superfluous.most)),
                ("triads", cohesion.triads.map { .array($0.map { .int($0) }) } ?? .null),
                ("diameter", .int(cohesion.diameter)), ("mean_distance", .double(cohesion.meanDistance)),
                (
                    "small_world",
                    cohesion.smallWorld.map { small in
                        .object([
                            ("ratio", .double(small.ratio)),
                            ("expected_transitivity", .double(small.expectedTransitivity)),
                            ("expected_mean_distance", .double(small.expectedDistance)),
                            ("random_networks", .int(small.networks)),
                        ])
                    } ?? .null
                ),
            ])
    }

    /// What readers may not know is null.
    static func agreement(_ agreement: ReportedAgreement, _ network: Network) -> JSONValue {
        func members(_ answers: ReportedAgreement.Answers) -> [(String, JSONValue)] {
            [
                ("both", .int(answers.both)), ("compared", .int(answers.compared)),
                ("equal", .int(answers.equal)),
                ("steps", answers.steps.map { .array($0.map { .int($0) }) } ?? .null),
                ("alpha", .double(answers.alpha)),
            ]
        }
        return .object([
            ("all", .object(members(agreement.all))),
            (
                "strata",
                .array(
                    agreement.strata.map { stratum in
                        .object(
                            [("forum", stratum.forum.map { .string(network.forums[$0].id.text) } ?? .null)]
                                + members(stratum.answers))
                    })
            ),
        ])
    }

    static func communities(_ found: FoundCommunities, _ network: Network) -> JSONValue {
        .object([
            ("modularity", .double(found.modularity)), ("stability", .double(found.stability)),
            ("adjusted_rand", .double(found.adjustedRand)),
            ("normalized_mutual_information", .double(found.mutualInformation)),
            (
                "completions",
                found.completions.map { agreement in
                    .object([
                        ("adjusted_rand", .double(agreement.mean)),
                        ("lower", .double(agreement.range.lowerBound)),
                        ("upper", .double(agreement.range.upperBound)),
                    ])
                } ?? .null
            ),
            (
                "communities",
                .array(
                    found.communities.enumerated().map { number, community in
                        .object([
                            ("community", .int(number + 1)),
                            (
                                "actors",
                                .array(
                                    community.members.map {
                                        .object([
                                            ("id", id($0.actor, network)), ("sureness", .double($0.sureness)),
                                        ])
                                    })
                            ),
                            ("ties_inside", .int(community.tiesInside)),
                            ("ties_out", .int(community.tiesOut)),
                        ])
                    })
            ),
            ("isolates", .array(found.isolates.map { id($0, network) })),
        ])
    }

    /// Blocks are null where none hold.
    static func blocks(_ blocks: LevelBlocks, _ network: Network) -> JSONValue {
        .object([
            ("levels", .array(blocks.levels.map { .int($0) })),
            (
                "held",
                blocks.holding.map { holding in
                    .object([
                        ("positions", .int(holding.positions)),
                        ("levels", .array(holding.levels.map { .int($0) })),
                        ("agreement", .double(holding.agreement)),
                        ("explained", .array(holding.explained.map { .double($0) })),
                        ("completions", .double(holding.completions)),
                        (
                            "blocks",
                            .array(
                                holding.blocks.enumerated().map { number, actors in
                                    .object([
                                        ("block", .int(number + 1)),
                                        ("actors", .array(actors.map { id($0, network) })),
                                        (
                                            "densities",
                                            .array(holding.densities[number].map { .double($0) })
                                        ),
                                    ])
                                })
                        ),
                        ("unplaced", .array(holding.unplaced.map { id($0, network) })),
                    ])
                } ?? .null
            ),
        ])
    }
}
