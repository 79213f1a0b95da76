internal import Model

/// What a form's words mean in this network: actors and forums by their names, by the codes of lists, and by what the saved
/// mapping says of them.
struct Names {
    let actors: ActorMatcher
    let forums: ForumMatcher
    let lists: CodeLists
    let mapping: IntakeMapping
    private let mapped: [String: String]
    private let ignored: Set<String>

    init(actors: ActorMatcher, forums: ForumMatcher, lists: CodeLists, mapping: IntakeMapping) {
        (self.actors, self.forums, self.lists, self.mapping) = (actors, forums, lists, mapping)
        mapped = Dictionary(
            mapping.names.filter { !$0.actor.isEmpty }.map { ($0.text, $0.actor) },
            uniquingKeysWith: { first, _ in first })
        ignored = Set(mapping.names.filter(\.isIgnored).map(\.text))
    }

    /// The actor that a text means.
    func actor(_ text: String) -> Actor.Place? {
        if text.isEmpty || ignored.contains(text) { return nil }
        if let mapped = mapped[text] { return actors.actor(called: mapped) }
        if let place = actors.actor(called: text) { return place }
        return lists.actors[text].flatMap { actors.actor(called: $0) }
    }

    /// The actor that a text or an e-mail address means. An address is saved by its domain.
    func organisation(_ text: String) -> Actor.Place? {
        if let place = actor(text) { return place }
        guard let domain = Self.domain(of: text), !ignored.contains(domain) else { return nil }
        return actor(domain) ?? actors.actor(ofAddress: text)
    }

    /// What stands behind the @ of an address.
    static func domain(of text: String) -> String? {
        text.firstIndex(of: "@").map { String(text[text.index(after: $0)...]) }
    }

    /// Why what is called so is set aside: a hand has said so, or it adds others up and is no actor.
    func setAside(_ text: String) -> SetAside.Reason? {
        if isIgnored(text) { return .ignoredName }
        return ColumnWord(text) == .sum && actor(text) == nil ? .sum : nil
    }

    /// Why what names a forum is set aside.
    func setAside(forum text: String) -> SetAside.Reason? {
        if isIgnored(text) { return .ignoredName }
        return ColumnWord(text) == .sum && forums.meaning(of: text) == nil ? .sum : nil
    }

    /// Whether a hand has set the name aside; an address by its domain.
    func isIgnored(_ text: String) -> Bool {
        !ignored.isEmpty && ignored.contains(Self.domain(of: text) ?? text)
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
