/// How much of what was agreed is reached, and how sure that is.
///
/// **Guarantee** (`rules.md` §3, headline). The counts of all standings add up to `targeted`; whatever the missing
/// answers are, the share in line lies between `lower` and `upper`, in the sense of §2, 5.
public struct Headline: Hashable, Sendable {
    public private(set) var targeted = 0
    /// Relations where both sides stand behind what is known.
    public private(set) var bothKnown = 0
    /// Of `bothKnown`, those in line with their target.
    public private(set) var within = 0
    /// Relations known in another way, mostly from documents.
    public private(set) var determinedOtherwise = 0
    public private(set) var determinedOtherwiseWithin = 0
    /// Relations that are in line whatever the missing answers are.
    public private(set) var surelyWithin = 0
    /// Relations that are out of line whatever the missing answers are.
    public private(set) var surelyNotWithin = 0
    private var standings = [Int](repeating: 0, count: Standing.allCases.count)

    public func count(_ standing: Standing) -> Int { standings[standing.place] }

    init(_ dyads: some Sequence<TargetedDyad>) {
        for dyad in dyads { count(dyad) }
    }

    /// Counts a relation or, with -1 times, takes back that it was counted.
    mutating func count(_ dyad: TargetedDyad, times: Int = 1) {
        let isWithin = dyad.state == .within
        targeted += times
        if dyad.isBothKnown {
            bothKnown += times
            if isWithin { within += times }
        } else if dyad.isDetermined {
            determinedOtherwise += times
            if isWithin { determinedOtherwiseWithin += times }
        }
        if dyad.isSurelyWithin { surelyWithin += times }
        if dyad.isSurelyNotWithin { surelyNotWithin += times }
        standings[dyad.standing.place] += times
    }

    /// The share in line among relations where both sides are known; nil when they are fewer than half.
    public var share: Double? {
        bothKnown == 0 || bothKnown * 2 < targeted ? nil : Double(within) / Double(bothKnown)
    }

    /// The share in line among all targeted, if every missing answer disappoints.
    public var lower: Double? { targeted == 0 ? nil : Double(surelyWithin) / Double(targeted) }

    /// The share in line among all targeted, if every missing answer pleases.
    public var upper: Double? {
        targeted == 0 ? nil : Double(targeted - surelyNotWithin) / Double(targeted)
    }
}

extension Standing {
    fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
