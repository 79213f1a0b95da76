public import Model

/// What the readers of a result may see: the one thing that stands between what is known and whoever reads.
///
/// **For the planner.** A list of who says more than whom ends the next survey. So what those who answered were told is
/// kept in every output, and in one place: an ``AnalyzedNetwork`` that is seen through a gate holds nothing that its
/// readers may not know, so that no page, picture or table has anything to hide. It is consideration, not secrecy:
/// answers held by a Swedish authority are as a rule public documents.
///
/// **Guarantee** (`rules.md` §6). Whatever the two sides of a withheld relation say, whichever of them says it, and
/// whatever a side says alone, what is seen is the same; but for aggregates in which what is withheld hides itself
/// (``Suppression``).
public struct Gate: Hashable, Sendable {
    public let audience: Audience
    /// What is kept.
    public let promise: Promise

    public init(for audience: Audience, keeping promise: Promise) {
        self.audience = audience
        self.promise = promise
    }

    /// The gate for what is made of some waves of a network: it keeps the strictest of their promises.
    public init(for audience: Audience, _ network: Network, waves: some Sequence<Wave.Place>) {
        self.init(for: audience, keeping: network.promise(over: waves))
    }

    /// Whether everything may be seen: by those in charge, and by participants who were told so.
    public var isOpen: Bool {
        audience == .internal || audience == .participants && promise == .open
    }

    /// When withheld values may be counted together.
    public var suppression: Suppression { Suppression(fewest: audience == .public ? 5 : 3) }
}

/// What of a level readers may not know though somebody has said it.
public struct Withheld: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let confirmed = Withheld(rawValue: 1)
    public static let claimed = Withheld(rawValue: 2)
    /// All but that one answer exists.
    public static let answer = Withheld(rawValue: 4)
}

/// What readers are told of a level. Withheld and unknown are two things, and neither is no tie.
public enum ShownLevel: Hashable, Sendable {
    case level(LevelSpan)
    /// Known, and not shown since that would give an answer away.
    case withheld
    /// One side has answered, and no more is told.
    case oneAnswer
    case unknown

    /// The level where it is told exactly.
    public var level: Level? {
        if case .level(let span) = self, span.isDetermined { span.low } else { nil }
    }
}

extension Summary {
    /// What readers are told of the confirmed or the claimed level.
    public func shown(_ side: Conventions.Side) -> ShownLevel {
        if withheld.contains(.answer) { return .oneAnswer }
        if withheld.contains(side == .confirmed ? .confirmed : .claimed) { return .withheld }
        // Without evidence a level is no more than what words elsewhere leave possible.
        if evidence == .none, !span(side).isDetermined { return .unknown }
        return .level(span(side))
    }
}
