public import Model

/// What one wave says of a relation, mergers followed: its confirmed level as a span, and on what it rests.
///
/// **Guarantee** (`rules.md` §4, change). The span is the highest, lows and highs apart, over those relations that
/// have a row and are not passed over as not relevant; the evidence is that of every stratum counted in them.
public struct WaveKnowledge: Sendable {
    /// The confirmed level; nil when the sides see no relation to speak of. Anything when no row speaks of it.
    public let span: LevelSpan?
    /// Whether any row speaks of the relation.
    public let isAsked: Bool
    // Nothing counted goes with either.
    private var isBothThroughout = true
    private var isDocumentThroughout = true
    private var hasDocument = false
    private let anything: LevelSpan

    /// - Parameters:
    ///   - relations: The relations that stand for it in the wave, several after a merger.
    ///   - summary: The part of a relation that counts; nil when its sides see nothing to speak of there.
    /// - Complexity: O(*s*) in the strata of the relations.
    init(
        _ relations: [Relation], scale: Scale, _ summary: (Relation) -> Summary? = { $0.overall() }
    ) {
        var span: LevelSpan?
        for relation in relations {
            guard let summary = summary(relation) else { continue }
            span = span?.deeper(summary.confirmed) ?? summary.confirmed
            if summary.isEmpty { continue }
            if summary.evidence != .both { isBothThroughout = false }
            if summary.evidence != .document { isDocumentThroughout = false }
            if summary.restsOnDocument { hasDocument = true }
        }
        anything = scale.anything
        isAsked = relations.contains(where: \.isAsked)
        self.span = relations.isEmpty ? anything : span
    }

    /// The confirmed level when it is known exactly.
    public var level: Level? { span.flatMap { $0.isDetermined ? $0.low : nil } }

    /// The level when both sides gave it throughout, or documents did: what another wave can be compared with.
    public var comparableLevel: Level? { isBothThroughout || isDocumentThroughout ? level : nil }

    /// Whether what is known rests on documents alone.
    var isDocumented: Bool { hasDocument && isDocumentThroughout }

    /// Both sides everywhere in both waves, or documents everywhere in both; nothing counted fits either.
    func isAlike(_ other: WaveKnowledge) -> Bool {
        isBothThroughout && other.isBothThroughout || isDocumentThroughout && other.isDocumentThroughout
    }

    /// The levels that it may have, told in the way in which the other wave is known; nil when there is no relation
    /// to speak of. A document does not tell what the two sides would have said.
    func possible(asIn other: WaveKnowledge) -> LevelSpan? {
        guard let span else { return nil }
        return hasDocument && !(isDocumentThroughout && other.isDocumentThroughout) ? anything : span
    }
}
