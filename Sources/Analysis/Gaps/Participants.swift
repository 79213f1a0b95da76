public import Model

extension Network {
    /// Who takes part in a forum in a wave: as `participation.csv` says or, without one, who is an end of a
    /// report there.
    func participants(in forum: Forum.Place, _ wave: Wave.Place) -> Set<Actor.Place> {
        var participants: Set<Actor.Place> = []
        if let participation {
            for taking in participation where taking.forum == forum && taking.holds(in: wave) {
                participants.insert(taking.actor)
            }
        } else {
            for report in reports(in: wave) where report.forum == forum {
                participants.insert(report.from)
                participants.insert(report.to)
            }
        }
        return participants
    }

    /// The forums in which both actors take part in a wave, in order of id.
    public func sharedForums(of dyad: Dyad, _ wave: Wave.Place) -> [Forum.Place] {
        var hasA = [Bool](repeating: false, count: forums.count)
        var hasB = hasA
        func note(_ actor: Actor.Place, _ forum: Forum.Place) {
            if actor == dyad.a { hasA[forum] = true }
            if actor == dyad.b { hasB[forum] = true }
        }
        if let participation {
            for taking in participation where taking.holds(in: wave) { note(taking.actor, taking.forum) }
        } else {
            for report in reports(in: wave) {
                guard let forum = report.forum else { continue }
                note(report.from, forum)
                note(report.to, forum)
            }
        }
        return forums.indices.filter { hasA[$0] && hasB[$0] }
    }
}

extension Participation {
    fileprivate func holds(in wave: Wave.Place) -> Bool { self.wave == nil || self.wave == wave }
}
