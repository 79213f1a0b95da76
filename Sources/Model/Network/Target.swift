/// A band of levels that was agreed, decided or proposed for some relations.
public struct Target: Hashable, Sendable {
    /// A place in `Network.targets`, which stands in the order of the file.
    public typealias Place = Int

    /// Which relations a target speaks of. Pairs and kinds are unordered; the more specific wins.
    public enum Scope: Hashable, Sendable {
        case pair(Actor.Place, Actor.Place)
        case kinds(Identifier, Identifier)
        case everyone

        public var name: String {
            switch self {
            case .pair: "pair"
            case .kinds: "kinds"
            case .everyone: "default"
            }
        }
    }

    /// How binding a target is, the most binding first.
    public enum Status: String, CaseIterable, Comparable, Sendable {
        case law, assignment, agreed, proposed, example

        public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

        public var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }

        public func name(_ language: Language) -> String {
            switch self {
            case .law: language("lag", "law")
            case .assignment: language("uppdrag", "assignment")
            case .agreed: language("överenskommet", "agreed")
            case .proposed: language("förslag", "proposed")
            case .example: language("exempel", "example")
            }
        }
    }

    /// Levels min … max, both included.
    public let band: ClosedRange<Level>
    public let scope: Scope
    public let forum: Forum.Place?
    /// The first wave in which it holds; nil is the earliest of all.
    public let from: Wave.Place?
    /// The last wave in which it holds; nil means that it holds on.
    public let until: Wave.Place?
    public let purpose: Purpose?
    public let status: Status?
    public let agreedBy: String
    public let decided: Due?
    /// By when it is to be reached.
    public let due: Due?
    public let reason: String
    /// The line of `targets.csv` that it was read from.
    public let line: Int

    public func holds(in wave: Wave.Place) -> Bool {
        (from ?? 0) <= wave && wave <= (until ?? Int.max)
    }

    /// Whether the scope covers a pair of actors.
    public func speaks(of one: Actor.Place, _ other: Actor.Place, in network: Network) -> Bool {
        switch scope {
        case .pair(let a, let b): a == min(one, other) && b == max(one, other)
        case .kinds(let a, let b):
            [a, b] == [network.actors[one].kind, network.actors[other].kind].sorted()
        case .everyone: true
        }
    }

    /// Whether the row is made up to show the product, not coded from a source.
    public var isIllustration: Bool { reason.isIllustration }

    /// Whether its time is not up before a wave's last day: then what is not reached in the wave is not missed yet.
    public func isDue(after wave: Wave) -> Bool {
        guard let due, let lastDay = wave.lastDay else { return false }
        return due.last >= lastDay
    }
}

extension String {
    /// Whether a source or a reason says that its row is made up: an illustration, or synthetic.
    public var isIllustration: Bool {
        let text = lowercased()
        return text.hasPrefix("illustration") || text.hasPrefix("syntetisk") || text.hasPrefix("synthetic")
    }
}
