internal import Analysis
internal import Model
internal import Words

// The tables behind `roles`: what every actor has, between whom it stands, what ties carry, whom one actor alone joins, and
// who is at least as central as whom.

extension Sheet {
    private static func who(_ network: Network) -> [Field<Actor.Place>] {
        [
            Field(.id) { .text(network.actors[$0].id.text) },
            Field(.name) { .text(network.actors[$0].name) },
        ]
    }

    private static func group(_ place: Int?, _ grouping: Grouping) -> Cell {
        place.map { .word(id: grouping.groups[$0].id.text, name: grouping.groups[$0].name) } ?? .none
    }

    private static func names(_ actors: [Actor.Place], of count: Int, _ network: Network) -> Cell {
        let more = count - actors.count
        return .list(
            actors.map { place in
                (network.actors[place].id.text, Name { _ in network.actors[place].short })
            }
                + (more > 0
                    ? [("…", Name { language in language("\(more) till", "\(more) more") })] : []))
    }

    private static func place(_ places: ClosedRange<Int>?) -> Cell {
        .span(places.map { LevelSpan($0.lowerBound, $0.upperBound) })
    }

    /// "2–4 (1–6)": the place and, where it may change, what it may be.
    private static func bothPlaces(_ ranking: Ranking, _ vertex: Int) -> Cell {
        func told(_ places: ClosedRange<Int>) -> String {
            LevelSpan(places.lowerBound, places.upperBound).description
        }
        guard let places = ranking.places[vertex] else { return .none }
        guard let possible = ranking.possible[vertex], possible != places else { return .text(told(places)) }
        return .text("\(told(places)) (\(told(possible)))")
    }

    /// Every actor's levels, ties, forums and places in the rankings.
    static func actorRoles(
        _ roles: Roles, _ network: Network, about actor: Actor.Place?, for reader: TableReader
    ) -> Sheet {
        let actors = roles.actors
        var fields: [Field<Int>] = who(network).map { field in field.of { actors[$0].actor } }
        fields.append(Field(.group) { group(actors[$0].group, roles.grouping) })
        fields.append(Field(.measure(.degree)) { .count(actors[$0].degree) })
        fields.append(Field(.degreeUpper) { .count(actors[$0].degreeUpper) })
        let levels = 0...network.scale.top
        if reader.isPerson {
            fields.append(
                Field(.levelCounts) { row in
                    .list(
                        levels.filter { actors[row].levels.counts[$0] > 0 }.map { level in
                            let told = "\(level): \(actors[row].levels.counts[level])"
                            return (id: told, name: Name { _ in told })
                        })
                })
        } else {
            fields += levels.map { level in
                Field(.atLevel(level)) { .count(actors[$0].levels.counts[level]) }
            }
        }
        fields.append(Field(.unknownLevels) { .count(actors[$0].unknownLevels) })
        fields.append(Field(.forumCount) { .count(actors[$0].forums) })
        for ranking in roles.rankings {
            if reader.isPerson {
                fields.append(Field(.place(ranking.measure)) { bothPlaces(ranking, $0) })
            } else {
                fields.append(Field(.place(ranking.measure)) { place(ranking.places[$0]) })
                fields.append(Field(.possiblePlace(ranking.measure)) { place(ranking.possible[$0]) })
            }
        }
        return Sheet(actors.indices.filter { actor == nil || actors[$0].actor == actor }, fields)
    }

    /// Who stands between others, by role; people see those who do, the most first.
    static func brokerage(
        _ roles: Roles, _ network: Network, about actor: Actor.Place?, for reader: TableReader
    ) -> Sheet {
        let groups = roles.grouping.groups
        var fields: [Field<Broker>] = who(network).map { field in field.of(\.actor) }
        fields.append(Field(.group) { group($0.group, roles.grouping) })
        fields.append(Field(.certainPairs) { .count($0.certain) })
        fields.append(Field(.openPairs) { .count($0.open) })
        fields += BrokerRole.allCases.map { role in
            Field(.count(role)) { .count($0[role].certain) }
        }
        fields.append(
            Field(.betweenGroups) { broker in
                .list(
                    broker.between.prefix(reader.isPerson ? 3 : broker.between.count).map { pair in
                        let ends = pair.groups.map { groups[$0] }
                        return (
                            id: "\(ends[0].id.text) \(ends[1].id.text) \(pair.certain)",
                            name: Name { language in
                                "\(ends[0].name(language))–\(ends[1].name(language)) \(pair.certain)"
                            }
                        )
                    })
            })
        if !reader.isPerson {
            for role in BrokerRole.allCases {
                fields.append(Field(.open(role)) { .count($0[role].open) })
                fields.append(Field(.most(role)) { .count($0[role].most) })
                fields.append(Field(.expected(role)) { .real($0[role].expected) })
                fields.append(Field(.chance(role)) { .real($0[role].p) })
            }
            fields.append(Field(.dealings) { .count($0.dealings) })
        }
        let shown = roles.brokerage.brokers.filter {
            (actor == nil || $0.actor == actor) && (!reader.isPerson || $0.certain + $0.open > 0)
        }
        // In documents alone nobody comes first.
        guard !roles.isDocumentsOnly else { return Sheet(shown, fields) }
        let keys = shown.map { [-$0.certain, -$0.open] }
        return Sheet(shown, fields) { keys }
    }

    /// What every tie carries; people see first what would be missed most.
    static func tieRoles(_ roles: Roles, _ network: Network, about actor: Actor.Place?) -> Sheet {
        let fields: [Field<TieRole>] = [
            Field(.a) { .actor($0.dyad.a, network) }, Field(.b) { .actor($0.dyad.b, network) },
            Field(.measure(.edgeBetweenness)) {
                .real($0.betweenness, places: Measure.edgeBetweenness.words.decimals)
            },
            Field(.measure(.bridge)) { .claim($0.isBridge) },
            Field(.isCertainBridge) { .claim($0.isCertainBridge) },
            Field(.cutOffCount) { .count($0.isBridge ? $0.cutOffCount : nil) },
            Field(.cutOff) { names($0.cutOff, of: $0.cutOffCount, network) },
            Field(.commonNeighbors) { .count($0.commonNeighbors) },
            Field(.embeddedness) { .real($0.embeddedness, places: 2) },
            Field(.stepsApart) { .span($0.steps) },
            Field(.isReciprocated) { .claim($0.isReciprocated) },
        ]
        let shown = roles.ties.filter { tie in actor.map { tie.dyad.contains($0) } ?? true }
        let keys = shown.map { [-$0.cutOffCount, $0.commonNeighbors] }
        return Sheet(shown, fields) { keys }
    }

    /// Whom each such actor alone holds together; people see first those without whom most lose touch.
    static func cutActors(_ roles: Roles, _ network: Network, about actor: Actor.Place?) -> Sheet {
        func lost(_ cut: CutActor) -> Int { cut.parts.reduce(0) { $0 + $1.count } }
        let fields: [Field<CutActor>] =
            who(network).map { field in field.of(\.actor) } + [
                Field(.certainty) { .word($0.certainty) { $0.name($1) } },
                Field(.separatesNow) { .claim($0.separatesNow) },
                Field(.cutOffCount) { .count(lost($0)) },
                Field(.cutOff) { names($0.parts.flatMap(\.actors), of: lost($0), network) },
                Field(.holdTogether) { .count($0.left) },
            ]
        let shown = roles.cuts.filter { actor == nil || $0.actor == actor }
        let keys = shown.map { [$0.certainty == .certain ? 0 : 1, -lost($0)] }
        return Sheet(shown, fields) { keys }
    }

    /// How many are at least as central as every actor, and whether the next in the order by betweenness might come first.
    static func dominance(_ roles: Roles, _ network: Network, about actor: Actor.Place?) -> Sheet {
        // Nobody is ranked.
        guard !roles.isDocumentsOnly else { return Sheet(columns: [], rows: []) }
        let steps = Dictionary(uniqueKeysWithValues: roles.dominance.steps.map { ($0.higher, $0) })
        let fields: [Field<PositionalDominance.Position>] =
            who(network).map { field in field.of(\.actor) } + [
                Field(.above) { .count($0.above) },
                Field(.certainlyAbove) { .count($0.certainlyAbove) },
                Field(.alike) { .count($0.alike) },
                Field(.below) { .count($0.below) },
                Field(.certainlyBelow) { .count($0.certainlyBelow) },
                Field(.dependsOnIndex) { .claim(steps[$0.actor]?.dependsOnIndex) },
            ]
        let shown = roles.dominance.positions.filter { actor == nil || $0.actor == actor }
        let keys = shown.map { [$0.above, -$0.below] }
        return Sheet(shown, fields) { keys }
    }
}
