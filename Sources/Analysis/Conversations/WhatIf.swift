public import Model

/// A plan held against the rules: some relations at other levels, some actors gone.
///
/// **What a level means.** Both sides say it: in the forum that is named or, without one, in general and in every
/// forum that has a row on the two or a target for them, so that the relation as a whole is at that level. What
/// others say stays, and so does who takes part where; without `participation.csv` the two take part where they say it.
/// An actor that leaves takes its relations with it.
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

    /// The wave as it is, and as it would be.
    public let before: AnalyzedWave
    public let after: AnalyzedWave
    /// The targeted relations whose state changes, by id.
    public let turns: [Turn]

    /// Ties are taken in order: a later one on the same relation and forum replaces an earlier.
    public init(_ wave: AnalyzedWave, ties: [Tie], leaving: Set<Actor.Place>) {
        let (relations, gaps) = (wave.relations, wave.gaps)
        var changes: [Dyad: [AgreedLevel]] = [:]
        for tie in ties {
            var levels = changes[tie.dyad] ?? []
            let strata: [Forum.Place?] =
                tie.forum.map { [$0] }
                ?? Set(
                    [nil] + relations[tie.dyad].strata.map(\.forum)
                        + (gaps[tie.dyad]?.units ?? []).map(\.forum)
                ).sorted { ($0 ?? -1) < ($1 ?? -1) }
            levels.removeAll { strata.contains($0.forum) }
            changes[tie.dyad] = levels + strata.map { AgreedLevel(tie.level, in: $0) }
        }
        before = wave
        after = AnalyzedWave(relations.after(changes, without: leaving), wave.conventions)
        let imagined = after.gaps
        turns = Set((gaps.dyads + imagined.dyads).map(\.dyad)).sorted().compactMap { dyad in
            let (one, other) = (gaps[dyad]?.state, imagined[dyad]?.state)
            return one == other ? nil : Turn(dyad: dyad, before: one, after: other)
        }
    }
}
