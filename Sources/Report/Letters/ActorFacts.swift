internal import Analysis
internal import Model

/// What the findings tell of one actor: all that a page on it says.
struct ActorFacts: Sendable {
    /// A relation of which something is known.
    struct Tie: Sendable {
        let other: Actor.Place
        let relation: Relation
        /// Nil when it has no target.
        let targeted: TargetedDyad?

        /// The strata taken together; where the sides see none to speak of, as a target has it, if it has.
        var summary: Summary? { relation.overall() ?? targeted?.units.first?.summary }

        var isIllustration: Bool { targeted?.isIllustration ?? relation.isIllustration }
    }

    let actor: Actor.Place
    /// By name of the other.
    var ties: [Tie] = []
    /// With whom there is a target or a question and nothing is known, by name.
    var unknown: [Actor.Place] = []
    /// The relations with a target, those of which nothing is known too; in order.
    var targeted: [TargetedDyad] = []
    /// The relations that the wave can be held against the one before in, in order.
    var changes: [Change.Tie] = []
    var outlines: [Change.Outline] = []
    /// Relations known in one of the two waves that cannot be compared.
    var notComparable = 0
    /// Its place in the wave's graph; nil for an actor that is not in it.
    var vertex: Int?
    /// With whom its relation is the only way between two parts of the network.
    var soleLinks: [Actor.Place] = []
    /// What it should talk about next, among the conversations of the whole network.
    var conversations: [Conversation] = []

    /// Whether there is anything to write a page of.
    var isKnown: Bool { !ties.isEmpty }
    var isIllustration: Bool {
        ties.contains(where: \.isIllustration) || targeted.contains(where: \.isIllustration)
    }

    /// Of so many conversations of the network are those of single actors taken.
    static let conversations = 100

    /// Of every actor of the wave, by place of actor.
    ///
    /// - Complexity: O(*r* + *d* + *c*) in the relations with rows, the targeted dyads and what is compared; and what
    ///   ``AnalyzedWave/next(_:)`` takes for ``conversations``.
    static func all(_ context: ReportContext) -> [Actor.Place: ActorFacts] {
        let findings = context.findings
        var facts = Dictionary(
            uniqueKeysWithValues: findings.relations.actors.map { ($0, ActorFacts(actor: $0)) })
        func add(_ relation: Relation, _ targeted: TargetedDyad?) {
            let dyad = relation.dyad
            let isKnown =
                relation.isAsked
                && (relation.overall().map { $0.evidence != .none } ?? true || relation.isKnownByName
                    || targeted?.units.contains { $0.summary.evidence != .none } == true)
            for (actor, other) in [(dyad.a, dyad.b), (dyad.b, dyad.a)] {
                if let targeted { facts[actor]?.targeted.append(targeted) }
                if isKnown {
                    facts[actor]?.ties.append(Tie(other: other, relation: relation, targeted: targeted))
                } else {
                    facts[actor]?.unknown.append(other)
                }
            }
        }
        var isTargeted: Set<Dyad> = []
        for targeted in findings.gaps.dyads {
            isTargeted.insert(targeted.dyad)
            add(targeted.relation, targeted)
        }
        for relation in findings.relations.asked where !isTargeted.contains(relation.dyad) {
            add(relation, nil)
        }
        if let change = findings.change {
            for tie in change.ties {
                for actor in [tie.dyad.a, tie.dyad.b] { facts[actor]?.changes.append(tie) }
            }
            for outline in change.outlines {
                for actor in [outline.dyad.a, outline.dyad.b] { facts[actor]?.outlines.append(outline) }
            }
            for (dyad, _, _) in change.notComparable {
                for actor in [dyad.a, dyad.b] { facts[actor]?.notComparable += 1 }
            }
        }
        for conversation in findings.analyzedWave.next(conversations).conversations {
            for actor in [conversation.dyad.a, conversation.dyad.b] {
                facts[actor]?.conversations.append(conversation)
            }
        }
        let measures = findings.measures
        for (vertex, actor) in measures.network.actors.enumerated() { facts[actor]?.vertex = vertex }
        for (edge, isBridge) in zip(measures.network.edges, measures.isBridge ?? []) where isBridge {
            facts[edge.dyad.a]?.soleLinks.append(edge.dyad.b)
            facts[edge.dyad.b]?.soleLinks.append(edge.dyad.a)
        }
        return facts.mapValues { facts in
            var facts = facts
            facts.ties.sort { context.nameRanks[$0.other] < context.nameRanks[$1.other] }
            facts.unknown.sort { context.nameRanks[$0] < context.nameRanks[$1] }
            return facts
        }
    }
}
