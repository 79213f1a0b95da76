public import Model

extension WaveRelations {
    /// Who takes part in each forum, by place of forum: as `participation.csv` says or, without one, whoever is an end
    /// of a report there that gives a level or says "not relevant" (`rules.md` §3, units).
    ///
    /// - Complexity: O(rows of `participation.csv` or, without one, of the wave).
    public var participants: [Set<Actor.Place>] {
        if let known { return known.participants }
        var participants = [Set<Actor.Place>](repeating: [], count: network.forums.count)
        if let participation = network.participation {
            for taking in participation where taking.wave == nil || taking.wave == wave {
                participants[taking.forum].insert(taking.actor)
            }
            return participants
        }
        for relation in asked {
            let ends = [relation.dyad.a, relation.dyad.b]
            for report in relation.reports where report.answer != .unknown {
                if let forum = report.forum { participants[forum].formUnion(ends) }
            }
            // What is imagined takes part as its rows would.
            for word in relation.agreed {
                if let forum = word.forum { participants[forum].formUnion(ends) }
            }
        }
        return participants
    }
}
