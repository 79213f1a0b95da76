internal import Analysis
public import Drawing
public import Model
internal import Results
internal import Words

extension Picture {
    /// One actor and all it works with: the deeper a relation, the nearer to the middle.
    public static func ego(_ context: PictureContext, _ actor: Actor.Place) throws(DiagramError) -> Picture {
        guard context.relations.actors.contains(actor) else {
            throw .nothingToShow(
                Name(
                    swedish: "\(context.name(actor)) finns inte i den mätomgången.",
                    english: "\(context.name(actor)) does not exist in that wave."))
        }
        let ego = EgoNetwork(context, actor)
        guard !ego.alters.isEmpty else {
            throw .nothingToShow(
                Name(
                    swedish:
                        "\(context.name(actor)) har varken någon känd relation eller något mål som inte nås i mätomgången.",
                    english:
                        "\(context.name(actor)) has neither a known tie nor a target that is not met in the wave."
                ))
        }
        var scene = EgoScene(ego, context)
        return Picture(
            for: context.audience,
            fileStem: context.fileStem("ego", context.network.fileName(ofActor: actor)),
            scene: try scene.page(),
            table: ego.table)
    }
}

/// What is known of one actor's relations, and of those between the actors that it has them with.
struct EgoNetwork {
    struct Alter {
        let actor: NetworkMap.Actor
        /// Nil where a target exists and no relation does.
        let tie: NetworkMap.Tie?
        let missing: NetworkMap.MissingTie?
        /// Nil when not known, or when there is no relation.
        var level: Level? { tie?.level }
    }

    let ego: NetworkMap.Actor
    let name: String
    /// By kind in the network's order, then the deepest first, then by name.
    let alters: [Alter]
    /// Between alters.
    let among: [NetworkMap.Tie]
    /// The picture's words, and the relations of the actor in the middle alone.
    let map: NetworkMap
    private let context: PictureContext

    init(_ context: PictureContext, _ place: Actor.Place) {
        self.context = context
        var whole = NetworkMap(context.analyzedWave, language: context.language)
        // Each level has a ring, and so a look.
        whole.classes = []
        let id = context.network.actors[place].id.text
        let actors = Dictionary(whole.actors.map { ($0.id, $0) }) { first, _ in first }
        name = context.name(place)
        ego = NetworkMap.Actor(context.network, place, context.language)
        let ties = whole.ties.filter { $0.a == id || $0.b == id }
        let missing = whole.missing.filter { $0.a == id || $0.b == id }
        let kinds = Dictionary(whole.kinds.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in
            first
        }
        let ranks = Dictionary(
            context.network.actors.indices.map {
                (context.network.actors[$0].id.text, context.nameRanks[$0])
            },
            uniquingKeysWith: { first, _ in first })
        func other(_ a: String, _ b: String) -> String { a == id ? b : a }
        let found =
            ties.compactMap { tie in
                actors[other(tie.a, tie.b)].map { Alter(actor: $0, tie: tie, missing: nil) }
            }
            + missing.compactMap { pair in
                actors[other(pair.a, pair.b)].map { Alter(actor: $0, tie: nil, missing: pair) }
            }
        func key(_ alter: Alter) -> (Int, Int, Int, Int) {
            (
                kinds[alter.actor.kind] ?? kinds.count, alter.tie == nil ? 1 : 0, -(alter.level ?? 0),
                ranks[alter.actor.id] ?? 0
            )
        }
        alters = found.sorted { key($0) < key($1) }
        let near = Set(alters.map(\.actor.id))
        among = whole.ties.filter { near.contains($0.a) && near.contains($0.b) }
        var map = whole
        map.ties = ties
        map.missing = missing
        map.actors = [ego] + alters.map(\.actor)
        self.map = map
    }

    private var language: Language { context.language }

    var caption: Caption {
        let words = context.words
        return Caption(
            title: name,
            finding: Finding(context: context).marked(
                Finding(context: context).ego(
                    name, kinds: known.map { Identifier($0.actor.kind) }, isPart: known.count < map.ties.count
                )),
            subtitle: words.title + " · " + words.subtitle(context.conventions),
            source: words.source,
            mark: context.mark, notice: context.notice, summary: summary)
    }

    /// Relations that there are for certain: one answer alone, or two of which nothing is told, may say that there is none.
    private var known: [Alter] {
        alters.filter { alter in
            alter.tie.map { !$0.evidence.isOfOne && $0.evidence != .answered } ?? false
        }
    }

    private var summary: String {
        let ties = map.ties
        var parts = map.levels.reversed().compactMap { level -> String? in
            let count = ties.count { $0.level == level.number }
            return count == 0
                ? nil
                : language(
                    "\(language.count(count)) på nivå \(level.number) \(level.name)",
                    "\(language.count(count)) at level \(level.number) \(level.name)")
        }
        let untold = ties.filter { $0.level == nil }
        let sorts: [(Int, String)] = [
            (
                untold.count { !$0.evidence.isOfOne && $0.untold == .between },
                language("mellan två nivåer", "between two levels")
            ),
            (
                untold.count { !$0.evidence.isOfOne && $0.untold == .withheld },
                language("vars nivå inte visas", "of which the level is not shown")
            ),
            (
                untold.count { $0.evidence == .oneAnswer },
                language("om vilken ett svar finns", "of which one answer exists")
            ),
            (
                untold.count { $0.evidence == .oneSide },
                language("som bara den ena anger", "that only one side tells of")
            ),
            (
                untold.count { !$0.evidence.isOfOne && $0.untold == .unknown },
                language("vars nivå är okänd", "of which the level is unknown")
            ),
        ]
        parts += sorts.filter { $0.0 > 0 }.map { "\(language.count($0.0)) \($0.1)" }
        var text = language(
            "\(name) har \(language.relations(ties.count))", "\(name) has \(language.relations(ties.count))")
        text += parts.isEmpty ? "." : ": \(language.list(parts))."
        text += map.standing(language)
        return text
            + language(
                " Mellan dem som \(name) samverkar eller ska samverka med finns \(language.relations(among.count)).",
                " Among those that \(name) works with, or should, there are \(language.relations(among.count))."
            )
    }

    /// The actor's own relations, then those between the others.
    var table: Sheet {
        var whole = map
        whole.actors += [ego]
        let cells = NetworkMap.LineCells(whole)
        let own = alters.compactMap { alter in
            alter.tie.map { cells($0, from: ego.id) } ?? alter.missing.map { cells($0, from: ego.id) }
        }
        return Sheet(columns: NetworkMap.LineCells.columns, rows: own + among.map { cells($0) })
    }
}

extension NetworkMap.Words {
    func mark(_ mark: NetworkMap.Mark) -> String {
        marks[mark] ?? ""
    }

    /// What is said of a pair without a tie on the map.
    func missing(_ pair: NetworkMap.MissingTie) -> String {
        switch pair.mark {
        case .missing: missing
        case .below, .oneAnswer: shallow
        default: mark(pair.mark) + belowLimit
        }
    }
}
