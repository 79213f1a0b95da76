public import Model

// What both sides *want* stands beside what is imposed on them. A wish is what the column `wanted` says; it is put
// together from a side's reports exactly as a statement of a level is.

/// What the two sides of a relation wish for, held against what is and against the target.
public struct Wish: Sendable {
    public let dyad: Dyad
    /// The level that each side wishes, `a` first; nil for a side that wishes nothing.
    public let wished: [LevelSpan?]
    /// What both stand behind today.
    public let confirmed: LevelSpan
    /// The target that asks most of the relation; nil when it has none.
    public let target: Target?
    public let isIllustration: Bool

    /// The level that both wish at least; nil when only one has said what it wishes.
    public var shared: Level? {
        guard let one = wished[0], let other = wished[1] else { return nil }
        return min(one.low, other.low)
    }

    /// Whether both wish the very same.
    public var isSame: Bool { wished[0] != nil && wished[0] == wished[1] }

    /// Whether both wish for more than what both surely stand behind.
    public var isAgreedAndUnmet: Bool { steps > 0 }

    /// How many steps lie from what is to what both wish; 0 when nothing does.
    public var steps: Int { shared.map { max(0, $0 - confirmed.high) } ?? 0 }

    /// Whether both have said what they wish, and the target asks for more than either.
    public var isImposed: Bool {
        guard let one = wished[0], let other = wished[1], let target else { return false }
        return target.band.lowerBound > max(one.high, other.high)
    }
}

extension Gaps {
    /// The relations of which either side has said what it wishes: those where the wishes agree and are unmet
    /// first, the most steps first; then by id.
    ///
    /// - Complexity: O(*r* + *d* log *d*).
    public func wishes(_ relations: WaveRelations) -> [Wish] {
        relations.asked.compactMap { relation -> Wish? in
            let wished = relation.wishes(in: nil, relations.network)
            guard wished.contains(where: { $0 != nil }) else { return nil }
            let targets = (self[relation.dyad]?.units ?? []).map(\.target)
            return Wish(
                dyad: relation.dyad, wished: wished,
                confirmed: relation.overall()?.confirmed ?? relation.scale.anything,
                target: targets.max { $0.band.lowerBound < $1.band.lowerBound },
                isIllustration: relation.isIllustration)
        }
        .sorted { ($1.steps, $0.dyad) < ($0.steps, $1.dyad) }
    }
}

extension Relation {
    /// The level that each side wishes, `a` first. In a forum: what it wishes there, else what it wishes in general.
    /// Of the relation as a whole: the deepest that it wishes anywhere.
    func wishes(in forum: Forum.Place?, _ network: Network) -> [LevelSpan?] {
        [dyad.a, dyad.b].map { side in
            func wish(_ stratum: Forum.Place?) -> LevelSpan? {
                LevelSpan(ofSide: reports.lazy.filter { $0.by == .actor(side) && $0.forum == stratum }) {
                    network.remarks[$0.remark].wanted
                }
            }
            if let forum { return wish(forum) ?? wish(nil) }
            return strata.compactMap { wish($0.forum) }.deepest
        }
    }
}
