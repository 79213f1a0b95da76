public import Model

/// Finds the actor that a text means, in one place for every table that answers come in.
///
/// A text is taken for an actor when it is its id, or equal in normal form to its id, name, short name or an alias of
/// `aliases.csv`, also the domain of an e-mail address; else to a name by which the network's reference knows it. What is
/// only near is suggested, never taken.
public struct ActorMatcher: Sendable {
    private let actors: [Actor]
    private let ids: [String: Actor.Place]
    private let forms: [String: [Actor.Place]]
    private let names: [(form: String, isShort: Bool, actor: Actor.Place)]

    public init(_ network: Network) {
        actors = network.actors
        ids = Dictionary(
            network.actors.enumerated().map { ($1.id.text, $0) }, uniquingKeysWith: { first, _ in first })
        var forms: [String: [Actor.Place]] = [:]
        var names: [(form: String, isShort: Bool, actor: Actor.Place)] = []
        func add(_ text: String, _ actor: Actor.Place, isShort: Bool = false) {
            let form = text.normalForm
            if form.isEmpty || forms[form]?.contains(actor) == true { return }
            forms[form, default: []].append(actor)
            // An e-mail domain is nothing that a name comes near to.
            if !text.contains(".") || text.contains(" ") { names.append((form, isShort, actor)) }
        }
        for (place, actor) in network.actors.enumerated() {
            add(actor.name, place)
            add(actor.id.text, place, isShort: true)
            add(actor.short, place, isShort: true)
        }
        for alias in network.aliases { add(alias.text, alias.actor) }
        // What the network itself calls somebody comes first.
        let own = forms
        for (text, actor) in Self.referenceNames(network) where own[text.normalForm] == nil {
            add(text, actor, isShort: text.count < 4)
        }
        self.forms = forms
        self.names = names
    }

    /// The names by which the reference knows actors: by their ids, and municipalities by their codes.
    private static func referenceNames(_ network: Network) -> [(String, Actor.Place)] {
        guard let reference = network.reference else { return [] }
        var names = reference.organisations.flatMap { organisation in
            network.place(ofActor: organisation.id).map { place in
                ([organisation.name, organisation.short, organisation.english] + organisation.otherNames).map
                {
                    ($0, place)
                }
            } ?? []
        }
        for (place, actor) in network.actors.enumerated() where actor.kind == "municipality" {
            guard let municipality = reference.municipality(actor.municipality) else { continue }
            names += [(municipality.fullName, place), (municipality.name, place)]
        }
        return names
    }

    /// The actors that a text may mean: none, one, or several whose names are equal in normal form.
    public func actors(called text: String) -> [Actor.Place] {
        if text.isEmpty { return [] }
        if let place = ids[text] { return [place] }
        return (forms[text.normalForm] ?? []).sorted()
    }

    /// The one actor that a text means; nil for none and for several.
    public func actor(called text: String) -> Actor.Place? {
        let found = actors(called: text)
        return found.count == 1 ? found[0] : nil
    }

    /// The one actor with a name that begins so; nil for none and for several.
    func actor(beginning text: String) -> Actor.Place? {
        let form = text.normalForm
        if form.isEmpty { return nil }
        let found = Set(names.filter { !$0.isShort && $0.form.hasPrefix(form) }.map(\.actor))
        return found.count == 1 ? found.first : nil
    }

    /// The actor whose domain stands in an e-mail address, the whole domain or what it is a part of.
    public func actor(ofAddress address: String) -> Actor.Place? {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return nil }
        var domain = parts[1][...]
        while domain.contains(".") {
            if let actor = actor(called: String(domain)) { return actor }
            domain = domain.drop { $0 != "." }.dropFirst()
        }
        return nil
    }

    /// An actor whose name a text comes near to.
    public struct Suggestion: Hashable, Sendable {
        public let actor: Actor.Place
        /// From 0 to 1: the part of the two names' letters that they have in common, in order.
        public let likeness: Double
    }

    /// The actors nearest to a text, the nearest first, of equally near ones by id.
    ///
    /// - Complexity: O(number of names · length²).
    public func nearest(to text: String, count: Int = 3) -> [Suggestion] {
        let wanted = Array(text.normalForm.unicodeScalars.prefix(Self.longest))
        guard !wanted.isEmpty else { return [] }
        var best: [Actor.Place: Double] = [:]
        for name in names {
            let scalars = Array(name.form.unicodeScalars.prefix(Self.longest))
            // Abbreviations are near to nothing but themselves.
            if name.isShort, scalars.count < 4 { continue }
            let changes = NearestName.distance(wanted, scalars)
            var likeness = 1 - Double(changes) / Double(max(wanted.count, scalars.count))
            // A name with something added to it, before or after, is still that name.
            let (long, short) = wanted.count > scalars.count ? (wanted, scalars) : (scalars, wanted)
            if short.count >= 4, long.starts(with: short) || long.reversed().starts(with: short.reversed()) {
                likeness = max(likeness, 0.6 + 0.4 * Double(short.count) / Double(long.count))
            }
            best[name.actor] = max(best[name.actor] ?? 0, likeness)
        }
        return best.map { Suggestion(actor: $0.key, likeness: $0.value) }
            .filter { $0.likeness >= Self.least }
            .sorted { ($1.likeness, $0.actor) < ($0.likeness, $1.actor) }
            .prefix(count).map { $0 }
    }

    private static let longest = 200
    /// Below this nobody would see a likeness.
    private static let least = 0.45
}
