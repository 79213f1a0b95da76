public import Analysis
internal import Model

extension JSONValue {
    /// `samverkan roles --json`: who holds the network together, and how.
    ///
    /// - Parameter roles: Those of the wave that is asked about, as readers may see it.
    public static func roles(_ roles: Roles, _ analyzed: AnalyzedNetwork) -> JSONValue {
        let network = analyzed.network
        let grouping = roles.grouping
        func rows(_ sheet: Sheet) -> JSONValue { sheet.json }
        func sheet(_ part: RolePart) -> Sheet { part.sheet(roles, network, for: .program) }
        return contract(
            "roles", analyzed,
            ties(roles.conventions, network) + [
                ("by", .string(grouping.key)),
                ("seed", Int(exactly: roles.seed).map { .int($0) } ?? .string("\(roles.seed)")),
                (
                    "brokerage",
                    "Gould and Fernandez, unordered pairs, gatekeeper and representative one role; certain: the two surely have no tie; p of the certain pairs, upper tail, by dealing out the labels of all others, not adjusted for many"
                ),
                (
                    "cuts",
                    "certain: whatever the relations in doubt are; possible: for some of them; pairs without data are no ties"
                ),
                ("bounds", "degree and closeness; betweenness has a range over completions drawn at random"),
                (
                    "dominance",
                    "neighborhood inclusion: degree, closeness, betweenness, eigenvector and Katz agree with it"
                ),
            ],
            [
                ("wave", wave(network.waves[roles.conventions.wave])),
                ("response", .object(response(analyzed[roles.conventions.wave].response))),
                (
                    "groups",
                    .array(
                        grouping.groups.enumerated().map { place, group in
                            .object([
                                ("id", .string(group.id.text)), ("name", .string(group.name.swedish)),
                                ("actors", .int(roles.actors.count { $0.group == place })),
                            ])
                        })
                ),
                ("without_group", .array(roles.brokerage.withoutGroup.map { id($0, network) })),
                ("undetermined", .int(roles.doubtful)),
                ("actors", rows(sheet(.actors))),
                ("brokerage", .array(roles.brokerage.brokers.map { broker($0, grouping, network) })),
                ("ties", rows(sheet(.ties))),
                ("cuts", .array(roles.cuts.map { cut($0, network) })),
                ("dominance", dominance(roles, network)),
            ])
    }

    private static func broker(_ broker: Broker, _ grouping: Grouping, _ network: Network) -> JSONValue {
        .object([
            ("id", id(broker.actor, network)), ("group", .string(grouping.groups[broker.group].id.text)),
            ("certain", .int(broker.certain)), ("open", .int(broker.open)), ("most", .int(broker.most)),
            (
                "roles",
                .array(
                    broker.roles.map {
                        .object([
                            ("role", .string($0.role.rawValue)), ("certain", .int($0.certain)),
                            ("open", .int($0.open)), ("most", .int($0.most)),
                            ("expected", .double($0.expected)), ("p", .double($0.p)),
                        ])
                    })
            ),
            (
                "between",
                .array(
                    broker.between.map {
                        .object([
                            ("a", .string(grouping.groups[$0.groups[0]].id.text)),
                            ("b", .string(grouping.groups[$0.groups[1]].id.text)),
                            ("certain", .int($0.certain)),
                        ])
                    })
            ),
            ("dealings", .int(broker.dealings)), ("enumerated", .bool(broker.isEnumerated)),
        ])
    }

    private static func cut(_ cut: CutActor, _ network: Network) -> JSONValue {
        .object([
            ("id", id(cut.actor, network)), ("certainty", .string(cut.certainty.rawValue)),
            ("separates_now", .bool(cut.separatesNow)),
            (
                "parts",
                .array(
                    cut.parts.map {
                        .object([
                            ("count", .int($0.count)),
                            ("actors", .array($0.actors.map { id($0, network) })),
                        ])
                    })
            ),
            ("left", .int(cut.left)),
        ])
    }

    /// Lists of names are left out where they would be very long.
    private static let mostInclusions = 20_000

    private static func dominance(_ roles: Roles, _ network: Network) -> JSONValue {
        let dominance = roles.dominance
        // Nobody is ranked.
        if roles.isDocumentsOnly { return .null }
        let isListed = dominance.inclusions <= mostInclusions
        return .object([
            ("pairs", .int(dominance.pairs)), ("comparable", .int(dominance.comparablePairs)),
            ("certainly_comparable", .int(dominance.certainlyComparablePairs)),
            ("comparable_share", .double(dominance.comparableShare)),
            ("undominated", .array(dominance.undominated.map { id($0, network) })),
            (
                "actors",
                .array(
                    dominance.positions.enumerated().map { vertex, position in
                        .object([
                            ("id", id(position.actor, network)), ("dominated_by_count", .int(position.above)),
                            ("certainly_dominated_by_count", .int(position.certainlyAbove)),
                            ("alike_count", .int(position.alike)), ("dominates_count", .int(position.below)),
                            ("certainly_dominates_count", .int(position.certainlyBelow)),
                            (
                                "dominated_by",
                                isListed
                                    ? .array(dominance.dominating(vertex).map { id($0, network) }) : .null
                            ),
                        ])
                    })
            ),
            (
                "betweenness_order",
                .array(
                    dominance.steps.map {
                        .object([
                            ("higher", id($0.higher, network)), ("lower", id($0.lower, network)),
                            ("depends_on_index", .bool($0.dependsOnIndex)),
                            ("certain", .bool($0.isCertain)),
                        ])
                    })
            ),
        ])
    }
}
