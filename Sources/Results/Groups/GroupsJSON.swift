public import Analysis
internal import Model
internal import Words

extension JSONValue {
    /// `samverkan groups --json`: how the network is made up of groups. A part that was not computed is null.
    ///
    /// - Parameter structure: That of the wave that is asked about, as readers may see it.
    public static func groups(_ structure: GroupStructure, _ analyzed: AnalyzedNetwork) -> JSONValue {
        let network = analyzed.network
        return contract(
            "groups", analyzed, groupConventions(structure, network),
            [
                ("wave", wave(network.waves[structure.conventions.wave])),
                ("response", .object(response(analyzed[structure.conventions.wave].response))),
                ("counts", counts(structure.counts)),
                ("grouping", grouping(structure)),
                ("density", structure.pairs.map { density($0, structure) } ?? .null),
                ("ei", structure.closure.map(closure) ?? .null),
                ("assortativity", structure.closure.map { ranged($0.assortativity) } ?? .null),
                (
                    "centralization",
                    structure.centralizations.map { centralizations in
                        .object(
                            centralizations.rows.map { row in
                                (
                                    row.measure.rawValue,
                                    .object(rangedMembers(row.value) + [("divisor", .double(row.divisor))])
                                )
                            })
                    } ?? .null
                ),
                ("core_periphery", structure.core.map { core($0, structure, network) } ?? .null),
                ("cohesion", structure.cohesion.map(cohesion) ?? .null),
                ("reciprocity", structure.agreement.map { agreement($0, network) } ?? .null),
                ("communities", structure.communities.map { communities($0, network) } ?? .null),
                ("blocks", structure.blocks.map { blocks($0, network) } ?? .null),
            ])
    }

    /// `samverkan test ei --json`: whether ties stay inside groups, beside the pairs of groups that it is made of.
    public static func closure(_ structure: GroupStructure, _ analyzed: AnalyzedNetwork) -> JSONValue {
        let network = analyzed.network
        return contract(
            "test-ei", analyzed, groupConventions(structure, network),
            [
                ("wave", wave(network.waves[structure.conventions.wave])),
                ("response", .object(response(analyzed[structure.conventions.wave].response))),
                ("grouping", grouping(structure)),
                ("density", structure.pairs.map { density($0, structure) } ?? .null),
                ("ei", structure.closure.map(closure) ?? .null),
                ("assortativity", structure.closure.map { ranged($0.assortativity) } ?? .null),
            ])
    }

    private static func groupConventions(_ structure: GroupStructure, _ network: Network) -> [(
        String, JSONValue
    )] {
        ties(structure.conventions, network) + [
            ("by", .string(structure.grouping.key)),
            ("seed", Int(exactly: structure.seed).map { .int($0) } ?? .string("\(structure.seed)")),
            (
                "ei",
                "ties with both ends in a group; rescaled by pairs known to be a tie or not; p by permuting groups"
            ),
            (
                "range",
                .string(
                    "bounds: nothing outside is possible; completions: the least and the most over the two extremes and \(WaveMeasures.completions) completions drawn; untried: none drawn"
                )
            ),
            ("centralization", "Freeman: divided by the sum of differences in a star of as many actors"),
            (
                "core_periphery",
                "correlation with the ideal over pairs; joined: mixed pairs should be ties; missing: they are left out; no p"
            ),
            (
                "efficiency",
                "Krackhardt, undirected; hierarchy and least upper bound need direction and are left out"
            ),
            ("alpha", "Krippendorff, ordinal, two observers, own statements; strata pooled in all"),
            (
                "communities",
                .string(
                    "Leiden, modularity, the best of \(Communities.seeds) seeds; numbered from 1 by falling size"
                )
            ),
            ("normalized_mutual_information", "by the arithmetic mean of the entropies"),
            (
                "blocks",
                .string(
                    "homogeneous blocks at levels that differ by a tenth of the ties; held over consecutive levels at adjusted Rand \(LevelBlocks.agreementAsked) or more"
                )
            ),
        ]
    }

    private static func counts(_ counts: DyadCounts) -> JSONValue {
        .object([
            ("actors", .int(counts.actors)), ("edges", .int(counts.edges)),
            ("undetermined", .int(counts.undetermined)), ("unasked", .int(counts.unasked)),
            ("known_not", .int(counts.knownNot)), ("not_relevant", .int(counts.notRelevant)),
        ])
    }

    private static func grouping(_ structure: GroupStructure) -> JSONValue {
        .object([
            ("by", .string(structure.grouping.key)),
            (
                "groups",
                .array(
                    structure.grouping.groups.enumerated().map { place, group in
                        .object([
                            ("id", .string(group.id.text)), ("name", .string(group.name.english)),
                            ("actors", .int(structure.pairs?.sizes[place])),
                        ])
                    })
            ),
        ])
    }

    private static func density(_ pairs: GroupPairs, _ structure: GroupStructure) -> JSONValue {
        let groups = structure.grouping.groups
        func ties(_ ties: Density) -> [(String, JSONValue)] {
            [
                ("dyads", .int(ties.dyads)), ("known_not", .int(ties.knownNot)),
                ("density", .double(ties.value)), ("lower", .double(ties.lower)),
                ("upper", .double(ties.upper)),
            ]
        }
        return .object([
            ("inside", .object([("edges", .int(pairs.inside.edges))] + ties(pairs.inside))),
            ("across", .object([("edges", .int(pairs.across.edges))] + ties(pairs.across))),
            ("without_group", .int(pairs.withoutGroup.count)),
            (
                "pairs",
                .array(
                    pairs.pairs.map { pair in
                        .object(
                            [
                                ("a", .string(groups[pair.groups.0].id.text)),
                                ("b", .string(groups[pair.groups.1].id.text)),
                                ("asked", .int(pair.asked)), ("edges", .int(pair.mixing)),
                            ] + ties(pair.ties) + [
                                ("levels", .array(pair.levels.counts.map { .int($0) })),
                                ("levels_unknown", .int(pair.unknown)),
                                ("median", pair.median.map(span) ?? .null),
                                ("median_bounds", pair.medianBounds.map(span) ?? .null),
                            ])
                    })
            ),
        ])
    }

    private static func closure(_ closure: GroupClosure) -> JSONValue {
        .object(
            indexMembers(closure.index) + [
                ("lowest", closure.lowest.map { .object(indexMembers($0)) } ?? .null),
                ("highest", closure.highest.map { .object(indexMembers($0)) } ?? .null),
            ])
    }

    private static func indexMembers(_ index: EIIndex) -> [(String, JSONValue)] {
        [
            ("ties_inside", .int(index.ties.inside)), ("ties_across", .int(index.ties.across)),
            ("known_inside", .int(index.observed.inside)), ("known_across", .int(index.observed.across)),
            ("value", .double(index.value)), ("least", .double(index.attainable?.least)),
            ("greatest", .double(index.attainable?.greatest)), ("rescaled", .double(index.rescaled)),
            ("p", .double(index.test?.twoSided)), ("p_lower", .double(index.test?.lower)),
            ("labellings", .int(index.test?.labellings)), ("enumerated", .bool(index.test?.isEnumerated)),
        ]
    }

    static func ranged(_ value: RangedValue) -> JSONValue { .object(rangedMembers(value)) }

    private static func rangedMembers(_ value: RangedValue) -> [(String, JSONValue)] {
        let basis =
            switch value.basis {
            case .bounds: "bounds"
            case .completions: "completions"
            case .untried: "untried"
            }
        return [
            ("value", .double(value.value)), ("lower", .double(value.range?.lowerBound)),
            ("upper", .double(value.range?.upperBound)), ("basis", .string(basis)),
        ]
    }
}
