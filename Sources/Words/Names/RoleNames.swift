package import Analysis
package import Model

extension BrokerRole {
    package var name: Name {
        switch self {
        case .coordinator: Name(swedish: "inom egen grupp", english: "coordinator")
        case .itinerant: Name(swedish: "inom annan grupp", english: "itinerant")
        case .gatekeeper: Name(swedish: "egen och annan grupp", english: "gatekeeper")
        case .liaison: Name(swedish: "mellan andra grupper", english: "liaison")
        }
    }

    /// What it says, in a sentence.
    package var meaning: Name {
        switch self {
        case .coordinator:
            Name(
                swedish: "Aktören och båda de andra hör till samma grupp.",
                english: "The actor and both others are of one group.")
        case .itinerant:
            Name(
                swedish: "De två andra hör till samma grupp, aktören till en annan.",
                english: "The two others are of one group, the actor of another.")
        case .gatekeeper:
            Name(
                swedish: "Aktören och den ena av de två hör till samma grupp, den andra till en annan.",
                english: "The actor and one of the two are of one group, the other is of another.")
        case .liaison:
            Name(
                swedish: "Alla tre hör till olika grupper.", english: "All three are of different groups.")
        }
    }
}

extension CutActor.Certainty {
    package func name(_ language: Language) -> String {
        switch self {
        case .certain: language("säkert", "certain")
        case .possible: language("möjligt", "possible")
        }
    }
}
