/// Nearest names, remembered. Only so many are looked for: a file with a million slips has one cause.
struct Suggestions {
    enum Sort { case actors, actorNames, forums, waves }

    /// What an unknown actor may be: one of the folder's, or one that the reference knows and the folder lacks.
    struct Actor {
        let nearest: String?
        let known: Reference.Organisation?
    }

    enum Code { case counties, municipalities }

    private static let most = 200
    private var names: [Sort: NearestName] = [:]
    private var found: [Sort: [String: String?]] = [:]
    private var actors: [String: Actor] = [:]
    private var codes: [Code: [String: Problem.NamedCode?]] = [:]

    /// The candidate nearest to a text.
    mutating func nearest(to text: String, among sort: Sort, _ candidates: @autoclosure () -> [String])
        -> String?
    {
        if let known = found[sort]?[text] { return known }
        guard found[sort, default: [:]].count < Self.most else { return nil }
        if names[sort] == nil { names[sort] = NearestName(candidates()) }
        let nearest = names[sort]?(text)
        found[sort, default: [:]][text] = .some(nearest)
        return nearest
    }

    /// What an unknown actor is found to be, as remembered.
    func actor(for text: String) -> Actor? {
        actors.count < Self.most ? actors[text] : actors[text] ?? Actor(nearest: nil, known: nil)
    }

    mutating func remember(_ actor: Actor, for text: String) { actors[text] = actor }

    /// What an unknown code may mean, as remembered: nil when it has not been looked for and still may be.
    func code(for text: String, among sort: Code) -> Problem.NamedCode?? {
        if let known = codes[sort]?[text] { return known }
        return codes[sort, default: [:]].count < Self.most ? nil : .some(nil)
    }

    mutating func remember(_ code: Problem.NamedCode?, for text: String, among sort: Code) {
        codes[sort, default: [:]][text] = .some(code)
    }
}
