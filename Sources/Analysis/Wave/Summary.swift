public import Model

/// Several strata, or one, taken together.
///
/// **Guarantee** (`rules.md` §2, 5). Confirmed and claimed are the deepest over the strata, lows and highs apart;
/// without any stratum both are anything.
public struct Summary: Hashable, Sendable {
    public let confirmed: LevelSpan
    public let claimed: LevelSpan
    public let evidence: Evidence
    /// Whether no stratum counts: then nobody has said anything that could be held against anything.
    public let isEmpty: Bool
    /// Whether a document stands for both sides in any stratum.
    let restsOnDocument: Bool
    /// What readers may not know of it; nothing for those in charge.
    public let withheld: Withheld
    /// The deepest level that each side has stated in its own words; nil for a side that gave none.
    public let stated: Sides<LevelSpan?>

    /// Which sides have stated a level.
    public var hasSpoken: Sides<Bool> { Sides(stated.a != nil, stated.b != nil) }
    /// Whether exactly one side has stated a level.
    public var isOneSided: Bool { hasSpoken.a != hasSpoken.b }
    public var isDetermined: Bool { confirmed.isDetermined && claimed.isDetermined }
    /// Whether both sides stated a level in every stratum, and no doubt is left of what they say.
    public var isBothKnown: Bool { evidence == .both && isDetermined }

    public func span(_ side: Conventions.Side) -> LevelSpan { side == .confirmed ? confirmed : claimed }

    /// - Complexity: O(*s*) in the strata.
    init(_ strata: [Stratum], scale: Scale) {
        confirmed = strata.lazy.map(\.confirmed).deepest ?? scale.anything
        claimed = strata.lazy.map(\.claimed).deepest ?? scale.anything
        let first = strata.first?.evidence ?? .none
        evidence = strata.allSatisfy { $0.evidence == first } ? first : .mixed
        isEmpty = strata.isEmpty
        let withheld = strata.reduce(Withheld()) { $0.union($1.withheld) }
        // Beside what both say in another stratum one answer is not all that exists.
        self.withheld =
            withheld.contains(.answer) && strata.contains { $0.evidence == .both }
            ? [.confirmed, .claimed] : withheld
        restsOnDocument = strata.contains { $0.evidence == .document }
        stated = Sides { side in strata.lazy.compactMap { $0.statements[side].span }.deepest }
    }
}
