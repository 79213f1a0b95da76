public import Model

/// A plan held against the rules: some relations at other levels, some actors gone.
///
/// **What a level means.** Both sides say it: in the forum that is named or, without one, in general and in every
/// forum that has a row on the two or a target for them, so that the relation as a whole is at that level. What
/// others say, and who takes part where, stays. An actor that leaves takes its relations with it.
public struct WhatIf: Sendable {
    /// What is imagined of one relation.
    public struct Tie: Hashable, Sendable {
        public let dyad: Dyad
        public let level: Level
        /// Nil means everywhere.
        public let forum: Forum.Place?

        public init(_ dyad: Dyad, _ level: Level, in forum: Forum.Place? = nil) {
            self.dyad = dyad
            self.level = level
            self.forum = forum
        }
    }

    /// A relation whose state is another than before; nil where it has no target, or is gone.
    public struct Turn: Sendable {
        public let dyad: Dyad
        public let before: GapState?
        public let after: GapState?
    }

    public let relations: WaveRelations
    public let gaps: (before: Gaps, after: Gaps)
    public let outcomes: (before: Outcome, after: Outcome)
    public let structures: (before: StructuralGaps, after: StructuralGaps)
    /// The targeted relations whose state changes, by id.
    public let turns: [Turn]

    /// Ties are taken in order: a later one on the same relation and forum replaces an earlier.
    public init(
        _ relations: WaveRelations, _ conventions: Conventions, ties: [Tie], leaving: Set<Actor.Place>
    ) {
        let before = Gaps(relations)
        var changes: [Dyad: [AgreedLevel]] = [:]
        for tie in ties {
            var levels = changes[tie.dyad] ?? []
            let strata: [Forum.Place?] =
                tie.forum.map { [$0] }
                ?? Set(
                    [nil] + relations[tie.dyad].strata.map(\.forum)
                        + (before[tie.dyad]?.units ?? []).map(\.forum)
                ).sorted { ($0 ?? -1) < ($1 ?? -1) }
            levels.removeAll { strata.contains($0.forum) }
            changes[tie.dyad] = levels + strata.map { AgreedLevel(tie.level, in: $0) }
        }
        let imagined = relations.after(changes, without: leaving)
        let after = Gaps(imagined)
        self.relations = imagined
        gaps = (before, after)
        outcomes = (Outcome(relations, conventions), Outcome(imagined, conventions))
        structures = (
            StructuralGaps(relations, conventions), StructuralGaps(imagined, conventions)
        )
        turns = Set((before.dyads + after.dyads).map(\.dyad)).sorted().compactMap { dyad in
            let (one, other) = (before[dyad]?.state, after[dyad]?.state)
            return one == other ? nil : Turn(dyad: dyad, before: one, after: other)
        }
    }
}
