internal import Model

/// What actors and forums are called in a form: their names, or something else that is understood as them alone.
struct SurveyNames: Sendable {
    /// By place.
    let actors: [String]
    private let forums: [String]
    /// What no forum is called.
    let general: String

    init(_ network: Network, _ language: Language) {
        actors = network.actors.indices.map { place in
            let actor = network.actors[place]
            return [actor.name, actor.short].first { network.actors(called: $0) == [place] } ?? actor.id.text
        }
        general = GeneralForum.word(language)
        forums = network.forums.indices.map { place in
            let name = network.forums[place].name
            return network.forums(called: name) == [place] && !GeneralForum.isMeant(by: name)
                ? name : network.forums[place].id.text
        }
    }

    func forum(_ forum: Forum.Place?) -> String { forum.map { forums[$0] } ?? general }
}
