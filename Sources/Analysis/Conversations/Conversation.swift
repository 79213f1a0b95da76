public import Model

/// A talk that two actors should have next: about what, why they and not others, where, and what it would change.
public struct Conversation: Sendable {
    public enum Action: String, CaseIterable, Sendable {
        /// There is no tie yet.
        case build
        /// There is something, and the target is deeper.
        case raise
        /// In line today, and one side wishes to step back from it.
        case hold
        /// Deeper than the target.
        case relax
    }

    /// What the relation means for how the network holds together.
    public enum Structure: String, CaseIterable, Sendable {
        /// Joins parts of the network between which there is no path.
        case joinsParts = "joins_components"
        /// Some actor would no longer be alone in holding others together.
        case relievesCutVertex = "relieves_cut_vertex"
        /// It is itself a sole link: parts lose touch if it lapses.
        case isSoleLink = "is_sole_link"
    }

    public let dyad: Dyad
    public let action: Action
    /// What is taken up: every unit of the relation that falls short or, to relax, lies above. The first decides
    /// the conversation's place.
    public let units: [Unit]
    /// The level that the first unit is to come to.
    public let goal: Level
    /// What both sides would say after it; empty when all is to stay as it is.
    public let agreed: [AgreedLevel]
    /// Whether both sides wish for it themselves.
    public let isWanted: Bool
    public let structure: Structure?
    /// What the first unit's target needs, and the observed level does not carry.
    public let lacking: [Characteristic]
    public let steps: Int
    public let meeting: Meeting?
    /// Who works with both, when the two have no tie.
    public let introducer: Actor.Place?
    public let before: Outcome
    public let after: Outcome

    public var unit: Unit { units[0] }
}
