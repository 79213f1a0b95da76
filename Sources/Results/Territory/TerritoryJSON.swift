public import Analysis
internal import Model

extension JSONValue {
    /// `samverkan territory --json`: how far collaboration follows borders.
    ///
    /// - Parameter territory: That of the wave that is asked about, as readers may see it.
    public static func territory(_ territory: Territory, _ analyzed: AnalyzedNetwork) -> JSONValue {
        let network = analyzed.network
        let areas = territory.areas
        func area(_ place: Int) -> JSONValue { .string(areas.areas[place].id.text) }
        func areaOf(_ actor: Actor.Place) -> JSONValue { areas.areaOfActor[actor].map(area) ?? .null }
        let regions = territory.regions
        return contract(
            "territory", analyzed,
            ties(territory.conventions, network) + [
                ("areas", .string(areas.title.english)),
                ("seed", Int(exactly: territory.seed).map { .int($0) } ?? .string("\(territory.seed)")),
                ("ei", "ties with both ends in an area; p by permuting the areas of actors"),
                (
                    "regions",
                    .string(
                        "Leiden, modularity, the best of \(FunctionalRegions.seeds) seeds; actors with an area and a tie to another such"
                    )
                ),
                ("normalized_mutual_information", "by the arithmetic mean of the entropies"),
                ("neighbors", "municipalities that border on each other, both in the network"),
                (
                    "distance",
                    "between the middles of municipalities; Spearman over known levels, 0 included; p by permuting places"
                ),
            ],
            [
                ("wave", wave(network.waves[territory.conventions.wave])),
                (
                    "areas",
                    .array(
                        areas.areas.indices.map { place in
                            .object([
                                ("id", area(place)), ("name", .string(areas.areas[place].name)),
                                ("actors", .int(territory.actorCounts[place])),
                            ])
                        })
                ),
                ("without_area", .array(territory.ties.withoutGroup.map { id($0, network) })),
                (
                    "density",
                    .object([
                        ("inside", density(territory.ties.inside, network.scale)),
                        ("across", density(territory.ties.across, network.scale)),
                        (
                            "pairs",
                            .array(
                                territory.ties.pairs.map { pair in
                                    .object(
                                        [("a", area(pair.groups.0)), ("b", area(pair.groups.1))]
                                            + densityMembers(pair, network.scale))
                                })
                        ),
                    ])
                ),
                ("ei", index(territory.index)),
                (
                    "communities",
                    .object([
                        ("actors", .int(regions.regionOfActor.count)),
                        ("regions", .int(regions.regions.count)),
                        ("modularity", .double(regions.modularity)),
                        ("stability", .double(regions.regions.isEmpty ? nil : regions.stability)),
                        ("adjusted_rand", .double(regions.adjustedRand)),
                        ("normalized_mutual_information", .double(regions.mutualInformation)),
                        (
                            "elsewhere",
                            .array(
                                regions.elsewhere.map {
                                    .object([
                                        ("id", id($0.actor, network)), ("area", area($0.area)),
                                        ("region", .int($0.region + 1)),
                                        ("region_area", area($0.regionArea)),
                                    ])
                                })
                        ),
                        ("isolates", .array(regions.isolates.map { id($0, network) })),
                    ])
                ),
                (
                    "regions",
                    .array(
                        regions.regions.enumerated().map { number, region in
                            .object([
                                ("region", .int(number + 1)),
                                ("actors", .array(region.actors.map { id($0, network) })),
                                (
                                    "areas",
                                    .array(
                                        region.areas.map {
                                            .object([("id", area($0.area)), ("actors", .int($0.actors))])
                                        })
                                ),
                                ("ties_inside", .int(region.tiesInside)), ("ties_out", .int(region.tiesOut)),
                            ])
                        })
                ),
                ("map", .array(territory.mapPoints(network).map { point($0, areaOf($0.actor), network) })),
                ("neighbors", neighbors(territory.neighbors, network)),
                ("distance", territory.distance.map(distance) ?? .null),
            ])
    }

    private static func density(_ pair: GroupTies.Pair, _ scale: Scale) -> JSONValue {
        .object(densityMembers(pair, scale))
    }

    private static func densityMembers(_ pair: GroupTies.Pair, _ scale: Scale) -> [(String, JSONValue)] {
        func levels(_ distribution: LevelDistribution) -> JSONValue {
            .array((0...scale.top).map { .int(distribution.counts[$0]) })
        }
        return [
            ("dyads", .int(pair.dyads)), ("asked", .int(pair.asked)), ("edges", .int(pair.edges)),
            ("known_not", .int(pair.knownNot)), ("density", .double(pair.density)),
            ("lower", .double(pair.densityLower)), ("upper", .double(pair.densityUpper)),
            ("confirmed_levels", levels(pair.confirmed)), ("claimed_levels", levels(pair.claimed)),
            ("confirmed_median", pair.confirmed.median.map(span) ?? .null),
            ("claimed_median", pair.claimed.median.map(span) ?? .null),
        ]
    }

    private static func index(_ index: EIIndex) -> JSONValue {
        .object([
            ("ties_inside", .int(index.ties.inside)), ("ties_across", .int(index.ties.across)),
            ("value", .double(index.value)), ("least", .double(index.attainable?.least)),
            ("greatest", .double(index.attainable?.greatest)), ("rescaled", .double(index.rescaled)),
            ("p", .double(index.test?.twoSided)), ("p_lower", .double(index.test?.lower)),
            ("labellings", .int(index.test?.labellings)), ("enumerated", .bool(index.test?.isEnumerated)),
        ])
    }

    private static func point(_ point: MapPoint, _ area: JSONValue, _ network: Network) -> JSONValue {
        .object([
            ("id", id(point.actor, network)),
            ("municipality", .string(network.actors[point.actor].municipality)),
            ("latitude", .double(point.latitude)), ("longitude", .double(point.longitude)),
            ("area", area), ("region", .int(point.region.map { $0 + 1 })),
        ])
    }

    private static func neighbors(_ neighbors: NeighborTies, _ network: Network) -> JSONValue {
        .object(
            [("pairs", .int(neighbors.pairs.count))]
                + NeighborTies.State.allCases.map { ($0.rawValue, .int(neighbors.count($0))) }
                + [
                    (
                        "without_tie",
                        .array(
                            neighbors.withoutTie.map {
                                .object([
                                    ("a", id($0.dyad.a, network)), ("b", id($0.dyad.b, network)),
                                    ("state", .string($0.state.rawValue)), ("crosses", .bool($0.crosses)),
                                    ("border", .string($0.border.rawValue)),
                                ])
                            })
                    )
                ])
    }

    private static func distance(_ distance: DistanceAndLevel) -> JSONValue {
        .object([
            ("actors", .int(distance.actors)), ("relations", .int(distance.relations)),
            ("spearman", .double(distance.correlation)), ("p", .double(distance.p)),
            ("dealings", .int(distance.dealings)), ("enumerated", .bool(distance.isEnumerated)),
            (
                "levels",
                .array(
                    distance.levels.map {
                        .object([
                            ("level", .int($0.level)), ("relations", .int($0.relations)),
                            ("median_km", .double($0.medianDistance)),
                        ])
                    })
            ),
        ])
    }
}
