/// Another name under which an actor is mentioned.
public struct Alias: Hashable, Sendable {
    public let text: String
    public let actor: Actor.Place
}

// What people call things: by the rules that a cell of a table is read by.

extension Network {
    /// The actors that a text may mean, in order of id: the one with that id, else all whose id, name, short name or
    /// alias is equal to it in normal form.
    package func actors(called text: String) -> [Actor.Place] {
        if let place = place(ofActor: Identifier(text)) { return [place] }
        let form = text.normalForm
        if form.isEmpty { return [] }
        let aliased = Set(aliases.filter { $0.text.normalForm == form }.map(\.actor))
        return actors.indices.filter { place in
            let actor = actors[place]
            return aliased.contains(place)
                || [actor.id.text, actor.name, actor.short].contains { $0.normalForm == form }
        }
    }

    /// The forums that a text may mean, in order of id.
    package func forums(called text: String) -> [Forum.Place] {
        if let place = place(ofForum: Identifier(text)) { return [place] }
        return forums.indices.filter { Self.names([forums[$0].id.text, forums[$0].name], include: text) }
    }

    /// The waves that a text may mean, in order of time.
    package func waves(called text: String) -> [Wave.Place] {
        if let place = place(ofWave: Identifier(text)) { return [place] }
        return waves.indices.filter { Self.names([waves[$0].id.text, waves[$0].name], include: text) }
    }

    /// The kind of some actor that a text means: one of the folder's own first.
    package func kind(called text: String) -> Identifier? {
        let used = Set(actors.map(\.kind)).sorted()
        if used.contains(Identifier(text)) { return Identifier(text) }
        let own = used.first { id in
            let kind = kind(id)
            let names = [kind.name, kind.plural].flatMap { [$0.swedish, $0.english] }
            return Self.names([id.text] + names, include: text)
        }
        return own
            ?? Vocabulary.id(of: text, in: .kind).map { Identifier($0) }.flatMap {
                used.contains($0) ? $0 : nil
            }
    }

    private static func names(_ names: [String], include text: String) -> Bool {
        let form = text.normalForm
        return !form.isEmpty && names.contains { $0.normalForm == form }
    }
}
