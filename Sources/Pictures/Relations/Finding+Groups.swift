internal import Analysis
internal import Model
internal import Words

// What a matrix, or a picture of groups, shows of them. Only known relations are counted, and that none is known is said only
// where enough have answered and nothing between the two is in doubt.

extension Finding {
    /// Actors of a group, and groups, below which nothing is said of it.
    private static let fewestActors = 4

    /// **Rule.** Of groups of at least four actors, the two with most pairs between them among those between which no
    /// relation is known or in doubt. Else, of at least five relations, how many are within the groups when that is at least
    /// half. No claim of none where too few have answered.
    func groups(_ groups: [ActorGroups.Group]) -> String? {
        let counts = RelationsByGroup(context, groups)
        let pairs = groups.indices.flatMap { one in groups.indices[(one + 1)...].map { (one, $0) } }
        if let sentence = noneKnown(groups, pairs.filter { counts[$0.0, $0.1].isNone }) { return sentence }
        let (within, all) = (counts.within, counts.all)
        guard all >= 5, within * 2 >= all, within < all else { return nil }
        return context.language(
            "\(of(within, all)) kända relationer är inom grupperna",
            "\(of(within, all)) known relations are within the groups")
    }

    /// Of the two largest groups among some pairs of groups; nil where they are too small, or too few have answered for
    /// silence to say something.
    private func noneKnown(_ groups: [ActorGroups.Group], _ pairs: [(Int, Int)]) -> String? {
        guard ConnectorTrust(response: context.analyzedWave.response, language: context.language).namesActors
        else { return nil }
        func possible(_ pair: (Int, Int)) -> Int { groups[pair.0].actors.count * groups[pair.1].actors.count }
        let large = pairs.filter { pair in
            [pair.0, pair.1].allSatisfy {
                groups[$0].actors.count >= Self.fewestActors && groups[$0].phrase != nil
            }
        }
        guard let most = large.map(possible).max(), let pair = large.first(where: { possible($0) == most }),
            let one = groups[pair.0].phrase, let other = groups[pair.1].phrase
        else { return nil }
        return context.language(
            "Ingen känd relation mellan \(one) och \(other), av \(context.language.count(most)) möjliga",
            "No known relation between \(one) and \(other), of \(context.language.count(most)) possible")
    }

    /// **Rule.** Of at least five known relations between groups, the two groups that more than half of them join. Else the
    /// two groups, each of at least four actors, with most pairs between them among those between which no relation is known
    /// or in doubt, where enough have answered.
    func between(_ groups: [ActorGroups.Group], _ pairs: [GroupTies.Pair]) -> String? {
        let language = context.language
        let across = pairs.filter { !$0.isInside }
        let all = across.reduce(0) { $0 + $1.edges }
        if all >= 5, across.count > 1, let most = across.first(where: { $0.edges * 2 > all }),
            let one = groups[most.groups.0].phrase, let other = groups[most.groups.1].phrase
        {
            return language(
                "\(of(most.edges, all)) kända relationer mellan grupper är mellan \(one) och \(other)",
                "\(of(most.edges, all)) known relations between groups are between \(one) and \(other)")
        }
        return noneKnown(
            groups, across.filter { $0.edges == 0 && $0.asked <= $0.knownNot }.map(\.groups))
    }
}

/// How many relations are known, and how many in doubt, within groups and between them.
private struct RelationsByGroup {
    struct Count {
        var edges = 0
        /// Of which somebody speaks without its being known whether there is a tie.
        var undecided = 0

        var isNone: Bool { edges == 0 && undecided == 0 }
    }

    private var counts: [SIMD2<Int>: Count] = [:]

    init(_ context: PictureContext, _ groups: [ActorGroups.Group]) {
        var places: [Actor.Place: Int] = [:]
        for (place, group) in groups.enumerated() { for actor in group.actors { places[actor] = place } }
        for relation in context.relations.asked {
            guard let one = places[relation.dyad.a], let other = places[relation.dyad.b],
                let summary = relation.overall()
            else { continue }
            let span = summary.span(context.conventions.side)
            let key = SIMD2(min(one, other), max(one, other))
            if span.low >= context.conventions.tieFrom {
                counts[key, default: Count()].edges += 1
            } else if span.high >= context.conventions.tieFrom {
                counts[key, default: Count()].undecided += 1
            }
        }
    }

    subscript(one: Int, other: Int) -> Count { counts[SIMD2(min(one, other), max(one, other))] ?? Count() }

    var all: Int { counts.values.reduce(0) { $0 + $1.edges } }
    var within: Int { counts.filter { $0.key.x == $0.key.y }.values.reduce(0) { $0 + $1.edges } }
}
