public import Model

// A sum over a few relations gives them away to whoever can subtract the rest. So what is counted together is shown
// whole, or without what is withheld, or with one more group left out: never with a part that can be worked out.

/// One relation in an aggregate: what it adds, and whether readers may know that of it alone.
public struct Contribution<Value: Hashable & Sendable>: Hashable, Sendable {
    public let dyad: Dyad
    public let value: Value
    public let isWithheld: Bool

    public init(_ dyad: Dyad, _ value: Value, isWithheld: Bool) {
        self.dyad = dyad
        self.value = value
        self.isWithheld = isWithheld
    }
}

/// Values counted together, as far as readers may know them.
public struct Aggregate<Value: Hashable & Sendable>: Hashable, Sendable {
    /// In the order in which they were given.
    public let values: [Value]
    /// How many known values are left out. Bounds count them as whatever they may be.
    public let withheld: Int

    public init(values: [Value], withheld: Int = 0) {
        self.values = values
        self.withheld = withheld
    }
}

/// When values that are withheld one by one may still be counted together (rules §6.3).
///
/// **Guarantee 1.** A value that is withheld alone is in no aggregate unless at least ``fewest`` withheld ones are, of
/// at least as many organisations, and not all alike; and this holds also for whoever takes away what any one
/// organisation is part of, since every organisation knows its own.
///
/// **Guarantee 2.** Among groups beside their total, no withheld value is left over when the groups shown are
/// subtracted from it.
public struct Suppression: Hashable, Sendable {
    /// Relations, and organisations, that hide one another.
    public let fewest: Int

    /// - Precondition: at least two.
    public init(fewest: Int) {
        precondition(fewest >= 2, "one hides nothing")
        self.fewest = fewest
    }

    /// Whether withheld values hide one another.
    ///
    /// - Complexity: O(*w* log *w*) in the withheld values.
    public func hides<Value>(_ withheld: [Contribution<Value>]) -> Bool {
        guard areEnough(withheld) else { return false }
        var byActor: [Actor.Place: [Contribution<Value>]] = [:]
        for one in withheld {
            byActor[one.dyad.a, default: []].append(one)
            byActor[one.dyad.b, default: []].append(one)
        }
        var dyads: Set<Dyad> = []
        var values: [Value: Int] = [:]
        // By actor, in how many of the dyads it is.
        var partners: [Actor.Place: Int] = [:]
        for one in withheld {
            values[one.value, default: 0] += 1
            guard dyads.insert(one.dyad).inserted else { continue }
            partners[one.dyad.a, default: 0] += 1
            partners[one.dyad.b, default: 0] += 1
        }
        return byActor.allSatisfy { actor, own in
            let ownDyads = Set(own.map(\.dyad))
            guard dyads.count - ownDyads.count >= fewest else { return false }
            // Whoever is in no other dyad goes with the actor.
            let alone = ownDyads.count { dyad in partners[dyad.a == actor ? dyad.b : dyad.a] == 1 }
            guard partners.count - 1 - alone >= fewest else { return false }
            let ownValues = Dictionary(own.map { ($0.value, 1) }, uniquingKeysWith: +)
            return values.count - ownValues.count { values[$0.key] == $0.value } > 1
        }
    }

    private func areEnough<Value>(_ withheld: [Contribution<Value>]) -> Bool {
        let dyads = Set(withheld.map(\.dyad))
        return dyads.count >= fewest && Set(dyads.flatMap { [$0.a, $0.b] }).count >= fewest
            && Set(withheld.map(\.value)).count > 1
    }

    /// All values, or those that are open and how many are not.
    public func aggregate<Value>(_ contributions: [Contribution<Value>]) -> Aggregate<Value> {
        let withheld = contributions.filter(\.isWithheld)
        return withheld.isEmpty || hides(withheld)
            ? Aggregate(values: contributions.map(\.value)) : open(contributions)
    }

    /// Groups that stand beside their total.
    ///
    /// A group that cannot be shown whole would be what is left when the others are taken from the total. So the
    /// smallest others that withhold anything go with it, until those left out hide one another; where there are too
    /// few of them, the total is shown without what is withheld too.
    ///
    /// - Parameter groups: Each relation in one of them.
    public func aggregates<Value>(_ groups: [[Contribution<Value>]]) -> (
        groups: [Aggregate<Value>], total: Aggregate<Value>
    ) {
        let all = groups.flatMap { $0 }
        let withheld = groups.map { $0.filter(\.isWithheld) }
        var isClosed = withheld.map { !$0.isEmpty && !hides($0) }
        let others = groups.indices.filter { !isClosed[$0] && !withheld[$0].isEmpty }
            .sorted { (withheld[$0].count, $0) < (withheld[$1].count, $1) }
        func leftOver() -> [Contribution<Value>] {
            groups.indices.filter { isClosed[$0] }.flatMap { withheld[$0] }
        }
        let isTotalOpen = withheld.allSatisfy(\.isEmpty) || hides(withheld.flatMap { $0 })
        if isTotalOpen {
            // When all are left out, what is left over hides: it is all that the total withholds.
            for next in others {
                let rest = leftOver()
                if rest.isEmpty || hides(rest) { break }
                isClosed[next] = true
            }
        }
        // With the total closed too nothing can be subtracted from it; then all groups keep to what is open unless
        // they hide their own.
        return (
            groups.indices.map {
                isClosed[$0] ? open(groups[$0]) : Aggregate(values: groups[$0].map(\.value))
            },
            isTotalOpen ? Aggregate(values: all.map(\.value)) : open(all)
        )
    }

    private func open<Value>(_ contributions: [Contribution<Value>]) -> Aggregate<Value> {
        Aggregate(
            values: contributions.filter { !$0.isWithheld }.map(\.value),
            withheld: contributions.count(where: \.isWithheld))
    }
}
