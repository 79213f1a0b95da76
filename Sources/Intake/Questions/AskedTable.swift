internal import Files
public import Model

extension SurveyPlan {
    /// `asked.csv` with the plan in it: the rows that stand there as they are, then those that are new. Nil when
    /// nothing is new.
    ///
    /// - Parameters:
    ///   - draft: The folder that the network was made of.
    /// - Returns: The file's bytes, written as the table is, or as `actors.csv` where there is none.
    /// - Complexity: O(*n*) in the rows.
    public func askedTable(in network: Network, _ draft: Draft) -> [UInt8]? {
        let known = Set((network.asked ?? []).filter { $0.wave == wave })
        let new = items.filter { item in
            !known.contains(
                Asked(wave: wave, actor: item.actor, forum: item.forum, partner: item.partner))
        }
        if new.isEmpty { return nil }
        return draft.extended(
            .asked,
            adding: new.map { item in
                [
                    "wave": network.waves[wave].id.text, "actor": network.actors[item.actor].id.text,
                    "forum": item.forum.map { network.forums[$0].id.text } ?? "",
                    "partner": network.actors[item.partner].id.text,
                ]
            })
    }
}
