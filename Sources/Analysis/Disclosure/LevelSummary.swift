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
    /// those that readers may know one by one.
    func levels(
        in groups: [[Dyad]], of all: WaveRelations, seenAs seen: WaveRelations
    ) -> (groups: [LevelSummary], total: LevelSummary) {
        func aggregates(_ side: Conventions.Side) -> (groups: [Aggregate<Level>], total: Aggregate<Level>) {
            suppression.aggregates(
                groups.map { dyads in
                    dyads.compactMap { dyad -> Contribution<Level>? in
                        guard let span = all[dyad].overall()?.span(side), span.isDetermined else {
                            return nil
                        }
                        let shown = seen[dyad].overall()?.shown(side)
                        return Contribution(dyad, span.low, isWithheld: shown?.level != span.low)
                    }
                })
        }
        let (confirmed, claimed) = (aggregates(.confirmed), aggregates(.claimed))
        return (
            zip(confirmed.groups, claimed.groups).map {
                LevelSummary(confirmed: $0, claimed: $1, all.network.scale)
            },
            LevelSummary(confirmed: confirmed.total, claimed: claimed.total, all.network.scale)
        )
    }
}
