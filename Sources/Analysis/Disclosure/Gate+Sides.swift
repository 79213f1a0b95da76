internal import Model

// What is told of single sides, whose words nobody but those in charge may read: counts in which they hide.

extension Gate {
    /// Where kinds of actors see the same relation differently. Who says more by name is left out.
    func seen(_ perception: PerceptionGaps) -> PerceptionGaps {
        PerceptionGaps(
            kindPairs: perception.kindPairs.map { pair in
                let contributions = pair.differences.map {
                    Contribution($0.dyad, $0.said, isWithheld: $0.said[0] != $0.said[1])
                }
                return suppression.aggregate(contributions).withheld == 0 ? pair : pair.withheld
            }, pairs: [])
    }

    /// What stands in the way, forum by forum: where those who say so hide one another, and in no words of theirs.
    func seen(_ obstacles: Obstacles) -> Obstacles {
        Obstacles(
            rows: obstacles.rows.compactMap { row in
                suppression.hides(row.named) ? row.withoutWords : nil
            })
    }

    /// The relations whose two sides wish the same, where their level may be known.
    func seen(_ wishes: [Wish], of relations: WaveRelations) -> [Wish] {
        audience == .public
            ? []
            : wishes.filter { wish in
                wish.isSame && relations[wish.dyad].overall()?.shown(.confirmed).level != nil
            }
    }
}
