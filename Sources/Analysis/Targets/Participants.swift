public import Model

extension Network {
    /// Who takes part in each forum in a wave, by place of forum: as `participation.csv` says or, without one, who is
    /// an end of a report there.
    ///
    /// - Complexity: O(rows of `participation.csv` or, without one, of the wave).
    public func participants(_ wave: Wave.Place) -> [Set<Actor.Place>] {
        var participants = [Set<Actor.Place>](repeating: [], count: forums.count)
        if let participation {
            for taking in participation where taking.holds(in: wave) {
                participants[taking.forum].insert(taking.actor)
            }
        } else {
            for report in reports(in: wave) {
                guard let forum = report.forum else { continue }
                participants[forum].formUnion([report.from, report.to])
            }
        }
        return participants
    }
}

extension Participation {
    fileprivate func holds(in wave: Wave.Place) -> Bool { self.wave == nil || self.wave == wave }
}
