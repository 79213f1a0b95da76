public import Model

/// How deep collaboration is in one wave, held against what it is for.
///
/// Higher is not better: maturity is fit to an agreed target and to a forum's purpose, not height.
///
/// A forum's relations are those among its participants and those that a row in it speaks of.
public struct Maturity: Sendable {
    public let wave: Wave.Place
    public let network: LevelProfile
    /// Pairs of kinds that have any pair of actors, in the network's order of kinds.
    public let kinds: [LevelProfile]
    public let forums: [LevelProfile]
    public let actors: [LevelProfile]
    /// What each forum's relations carry, held against its purpose; empty on scales without that reading.
    public let purposes: [ForumPurpose]
    /// What the network and its forums have, or have not, in order of forum (the network first) and name.
    public let checklist: [ChecklistEntry]

    /// - Parameter levels: The levels of all relations, as far as readers may know them as a whole.
    /// - Complexity: O(*r* + *d* + *p*²) in the wave's rows, the targeted dyads and the largest forum.
    public init(_ relations: WaveRelations, _ gaps: Gaps, levels: LevelSummary? = nil) {
        let meetings = relations.participants.enumerated()
            .map { Meeting($0, of: $1, relations) }
        wave = relations.wave
        network = Self.profileOfNetwork(relations, gaps, levels)
        kinds = Self.profilesOfKinds(relations, gaps)
        forums = meetings.map { Self.profile(of: $0, relations, gaps) }
        actors = Self.profilesOfActors(relations, gaps)
        purposes =
            relations.network.scale.id == Scale.samverkan8.id
            ? meetings.map { ForumPurpose($0.forum, relations.network, $0.strata) } : []
        checklist = ChecklistEntry.all(in: relations.network, wave: relations.wave)
    }

    /// The strata of a forum: of every two that take part, and of whoever else a row there speaks of.
    private struct Meeting {
        let forum: Forum.Place
        let strata: [Stratum]
        let asked: Int

        init(_ forum: Forum.Place, of participants: Set<Actor.Place>, _ relations: WaveRelations) {
            let participants =
                participants
                .filter { relations.network.actors[$0].isAlive(in: relations.wave) }.sorted()
            var dyads = Set(
                participants.indices.flatMap { one in
                    participants[(one + 1)...].map { Dyad(participants[one], $0) }
                })
            dyads.formUnion(
                relations.asked.filter { $0.strata.contains { $0.forum == forum } }.map(\.dyad))
            let pairs = dyads.sorted().map { relations[$0] }
            self.forum = forum
            asked = pairs.count { $0.strata.contains { $0.forum == forum } }
            strata = pairs.map { $0.stratum(in: forum) }
        }
    }

    private static func profileOfNetwork(
        _ relations: WaveRelations, _ gaps: Gaps, _ levels: LevelSummary?
    ) -> LevelProfile {
        let count = relations.actors.count
        return profile(
            .network, possible: count * (count - 1) / 2, relations.asked.map { $0.overall() },
            targets: gaps.headline, relations, levels)
    }

    private static func profilesOfKinds(_ relations: WaveRelations, _ gaps: Gaps) -> [LevelProfile] {
        struct Pair: Hashable {
            let a: Identifier
            let b: Identifier
        }
        let network = relations.network
        let sizes = Dictionary(grouping: relations.actors) { network.actors[$0].kind }.mapValues(\.count)
        // Kinds that nobody named come last, by id.
        let named = network.kinds.map(\.id)
        let kinds = (named + sizes.keys.filter { !named.contains($0) }.sorted()).filter { sizes[$0] != nil }
        func pair(_ dyad: Dyad) -> Pair {
            let (a, b) = (network.actors[dyad.a].kind, network.actors[dyad.b].kind)
            return Pair(a: min(a, b), b: max(a, b))
        }
        let asked = Dictionary(grouping: relations.asked) { pair($0.dyad) }
        let targeted = Dictionary(grouping: gaps.dyads) { pair($0.dyad) }
        return kinds.indices.flatMap { one in
            kinds[one...].compactMap { other -> LevelProfile? in
                let (size, others) = (sizes[kinds[one]] ?? 0, sizes[other] ?? 0)
                let possible = kinds[one] == other ? size * (size - 1) / 2 : size * others
                guard possible > 0 else { return nil }
                let key = Pair(a: min(kinds[one], other), b: max(kinds[one], other))
                return profile(
                    .kinds(kinds[one], other), possible: possible,
                    (asked[key] ?? []).map { $0.overall() }, targets: Headline(targeted[key] ?? []), relations
                )
            }
        }
    }

    private static func profile(of meeting: Meeting, _ relations: WaveRelations, _ gaps: Gaps)
        -> LevelProfile
    {
        let targets = gaps.dyads.compactMap { dyad -> TargetedDyad? in
            let units = dyad.units.filter { $0.forum == meeting.forum }
            return units.isEmpty ? nil : TargetedDyad(dyad.relation, units: units)
        }
        let counted = meeting.strata.filter { !$0.isLeftOut }
        return LevelProfile(
            subject: .forum(meeting.forum), possible: meeting.strata.count, asked: meeting.asked,
            notRelevant: meeting.strata.count - counted.count,
            confirmed: SideLevels(counted.map(\.confirmed), scale: relations.network.scale),
            claimed: SideLevels(counted.map(\.claimed), scale: relations.network.scale),
            targets: Headline(targets))
    }

    private static func profilesOfActors(_ relations: WaveRelations, _ gaps: Gaps) -> [LevelProfile] {
        let count = relations.network.actors.count
        var asked = [[Summary?]](repeating: [], count: count)
        var targeted = [[TargetedDyad]](repeating: [], count: count)
        for relation in relations.asked {
            let summary = relation.overall()
            asked[relation.dyad.a].append(summary)
            asked[relation.dyad.b].append(summary)
        }
        for dyad in gaps.dyads {
            targeted[dyad.dyad.a].append(dyad)
            targeted[dyad.dyad.b].append(dyad)
        }
        return relations.actors.map { actor in
            profile(
                .actor(actor), possible: relations.actors.count - 1, asked[actor],
                targets: Headline(targeted[actor]), relations)
        }
    }

    private static func profile(
        _ subject: LevelProfile.Subject, possible: Int, _ asked: [Summary?], targets: Headline,
        _ relations: WaveRelations, _ levels: LevelSummary? = nil
    ) -> LevelProfile {
        let relevant = asked.compactMap { $0 }
        return LevelProfile(
            subject: subject, possible: possible, asked: asked.count,
            notRelevant: asked.count - relevant.count,
            confirmed: SideLevels(
                relevant.map(\.confirmed), scale: relations.network.scale, shown: levels?.confirmed),
            claimed: SideLevels(
                relevant.map(\.claimed), scale: relations.network.scale, shown: levels?.claimed),
            targets: targets)
    }
}
