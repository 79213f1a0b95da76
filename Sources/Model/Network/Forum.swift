/// Where actors meet: a working group, a network, a series of seminars, a project.
public struct Forum: Hashable, Sendable {
    /// A place in `Network.forums`, which stands in ascending order of id.
    public typealias Place = Int

    public let id: Identifier
    public let name: String
    public let process: String
    public let purpose: Purpose?
    public let description: String
}

/// What a collaboration is for. Each needs what the ones before it need, and one characteristic more.
public enum Purpose: String, CaseIterable, Sendable {
    case network, understanding, effort, vision

    /// The deepest characteristic that the purpose needs.
    public var needs: Characteristic {
        switch self {
        case .network: .involvement
        case .understanding: .interaction
        case .effort: .influence
        case .vision: .empowerment
        }
    }

    public func name(_ language: Language) -> String {
        switch self {
        case .network: language("gemensamt nätverk", "joint network")
        case .understanding: language("gemensam förståelse", "joint understanding")
        case .effort: language("gemensam insats", "joint effort")
        case .vision: language("gemensam vision", "joint vision")
        }
    }
}

/// An actor takes part in a forum, in one wave or in all.
public struct Participation: Hashable, Sendable {
    public let forum: Forum.Place
    public let actor: Actor.Place
    /// Nil means every wave.
    public let wave: Wave.Place?
    public let role: String
    public let arena: String
}

/// An actor was asked to answer in a wave.
public struct Asked: Hashable, Sendable {
    public let wave: Wave.Place
    public let actor: Actor.Place
    /// Beside a partner: the forum that the question was about; nil is their relation in general.
    public let forum: Forum.Place?
    /// Whom the question was about. Nil says only that the actor was asked.
    public let partner: Actor.Place?

    public init(wave: Wave.Place, actor: Actor.Place, forum: Forum.Place?, partner: Actor.Place?) {
        self.wave = wave
        self.actor = actor
        self.forum = forum
        self.partner = partner
    }
}

/// Something a network or a forum has, or has not, in a wave.
public struct Indicator: Hashable, Sendable {
    public enum Value: String, CaseIterable, Sendable {
        case yes, partly, no, unknown
    }

    public let wave: Wave.Place
    public let name: String
    public let value: Value
    public let forum: Forum.Place?
    public let source: String
    public let note: String
}
