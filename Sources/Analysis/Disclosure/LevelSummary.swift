internal import Model

/// How relations spread over the levels, as far as a reader may know.
public struct LevelSummary: Hashable, Sendable {
    /// Of relations whose confirmed level is known exactly.
    public let confirmed: LevelDistribution
    /// Of those whose claimed level is.
    public let claimed: LevelDistribution
    /// Relations whose confirmed level is known and left out, since showing it would give an answer away.
    public let withheldConfirmed: Int
    /// Likewise for the claimed level.
    public let withheldClaimed: Int

    /// All levels that are known.
    init(_ summaries: [Summary], _ scale: Scale) {
        func levels(_ side: Conventions.Side) -> LevelDistribution {
            LevelDistribution(
                summaries.lazy.map { $0.span(side) }.filter(\.isDetermined).map(\.low), scale: scale)
        }
        confirmed = levels(.confirmed)
        claimed = levels(.claimed)
        withheldConfirmed = 0
        withheldClaimed = 0
    }

    init(confirmed: Aggregate<Level>, claimed: Aggregate<Level>, _ scale: Scale) {
        self.confirmed = LevelDistribution(confirmed.values, scale: scale)
        self.claimed = LevelDistribution(claimed.values, scale: scale)
        withheldConfirmed = confirmed.withheld
        withheldClaimed = claimed.withheld
    }
}

extension Gate {
    /// The levels of relations in groups beside their total: all of them where those withheld hide one another, else
    /// those that readers may know one by one, and how many there are besides.
    func levels(
        in groups: [[Dyad]], of all: WaveRelations, seenAs seen: WaveRelations
    ) -> (groups: [LevelSummary], total: LevelSummary) {
        let confirmed = aggregates(.confirmed, groups, all, seen)
        let claimed = aggregates(.claimed, groups, all, seen)
        let scale = all.network.scale
        return (
            zip(confirmed.groups, claimed.groups).map { LevelSummary(confirmed: $0, claimed: $1, scale) },
            LevelSummary(confirmed: confirmed.total, claimed: claimed.total, scale)
        )
    }

    private func aggregates(
        _ side: Conventions.Side, _ groups: [[Dyad]], _ all: WaveRelations, _ seen: WaveRelations
    ) -> (groups: [Aggregate<Level>], total: Aggregate<Level>) {
        var contributions: [[Contribution<Level>]] = []
        // Not how many of those withheld are known exactly: of a single answer that would tell whether it is at an end
        // of the scale.
        var withheld: [Int] = []
        for dyads in groups {
            let shown = dyads.map { seen[$0].overall()?.shown(side) }
            withheld.append(shown.count { $0 == .withheld || $0 == .oneAnswer })
            contributions.append(
                zip(dyads, shown).compactMap { dyad, shown in
                    guard let span = all[dyad].overall()?.span(side), span.isDetermined else { return nil }
                    return Contribution(dyad, span.low, isWithheld: shown?.level != span.low)
                })
        }
        let (parts, total) = suppression.aggregates(contributions)
        func told(_ part: Aggregate<Level>, _ contributions: [Contribution<Level>], _ count: Int)
            -> Aggregate<Level>
        {
            let isWhole = part.withheld == 0 && contributions.contains(where: \.isWithheld)
            return Aggregate(values: part.values, withheld: isWhole ? 0 : count)
        }
        return (
            zip(parts, zip(contributions, withheld)).map { told($0, $1.0, $1.1) },
            told(total, contributions.flatMap { $0 }, withheld.reduce(0, +))
        )
    }
}
