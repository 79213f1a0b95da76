internal import Model

/// What a form's words mean in this network: actors and forums by their names, by the codes of lists, and by what the saved
/// mapping says of them.
struct Names {
    let actors: ActorMatcher
    let forums: ForumMatcher
    let lists: CodeLists
    let mapping: IntakeMapping

    /// The actor that a text means.
    func actor(_ text: String) -> Actor.Place? {
        if text.isEmpty { return nil }
        if let mapped = mapping.actor(called: text) { return actors.actor(called: mapped) }
        if let place = actors.actor(called: text) { return place }
        return lists.actors[text].flatMap { actors.actor(called: $0) }
    }

    /// The actor at the end of a heading, and where it stands.
    func partner(_ heading: Heading) -> (cut: HeadingCut, actor: Actor.Place)? {
        for cut in heading.cuts {
            if let place = actor(cut.tail) { return (cut, place) }
        }
        guard heading.isShortened else { return nil }
        // A part that is cut off means an actor when only one name begins so.
        for cut in heading.cuts where Heading.isShortened(cut.tail) {
            if let place = actors.actor(beginning: Self.whole(cut.tail)) { return (cut, place) }
        }
        return nil
    }

    /// The forum that the head of a heading names; nil where a list says one that the network has not.
    func forum(_ head: String) -> ForumMatcher.Meaning? {
        if let meaning = forums.meaning(of: head) { return meaning }
        if let listed = lists.forums[head] {
            return listed.isEmpty ? .general : forums.meaning(of: listed)
        }
        return forums.forum(in: head).map { .forum($0) } ?? .general
    }

    private static func whole(_ text: String) -> String {
        var text = text
        while text.last == "." || text.last == "…" || text.last == " " { text.removeLast() }
        return text
    }
}
