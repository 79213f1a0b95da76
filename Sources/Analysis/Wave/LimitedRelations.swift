internal import Model

extension WaveRelations {
    /// The relations where ties are looked for, and nothing of what is said elsewhere: of a forum, what is said there, among
    /// those who take part in it.
    ///
    /// What a side says elsewhere still bounds what it may mean here where it is silent (`rules.md` §2, 2).
    ///
    /// - Complexity: O(*r*) in the wave's rows.
    public func limited(to scope: Conventions.Scope) -> WaveRelations {
        switch scope {
        case .everywhere: return self
        case .general: return limited(actors: actors, asked: asked.compactMap { $0.limited(to: nil) })
        case .forum(let forum):
            let participants = participants[forum]
            return limited(
                actors: actors.filter(participants.contains),
                asked: asked.compactMap { relation in
                    // Rows may speak of somebody who does not take part.
                    participants.contains(relation.dyad.a) && participants.contains(relation.dyad.b)
                        ? relation.limited(to: forum) : nil
                })
        }
    }
}
