package import Analysis
package import Model

// How a relation stands against its target, in words. The words follow what the target is (law, assignment, agreed,
// proposed, example) and whether its time has come: before that it is to be reached, never missed.

extension GapState {
    func meaning(_ language: Language) -> String {
        switch self {
        case .missing:
            language(
                "Båda uppger att de inte samverkar, fast ett mål finns.",
                "Both say they do not work together, though a target exists.")
        case .below:
            language(
                "Ingen av dem anser att målnivån är nådd.", "Neither considers the target level reached.")
        case .contested:
            language(
                "Den ena anser att målnivån är nådd, den andra inte.",
                "One considers the target reached, the other does not.")
        case .unknown:
            language(
                "Svar saknas, så vi kan inte säga om målet nås.",
                "Answers are missing, so we cannot tell whether the target is met.")
        case .above:
            language(
                "Båda anger mer än målet; är målet inaktuellt eller insatsen för stor?",
                "Both report more than the target; is the target outdated or the effort too large?")
        case .within:
            language("Båda anser att målnivån är nådd.", "Both consider the target level reached.")
        }
    }
}

extension ToldState {
    package func label(_ language: Language) -> String {
        switch self {
        case .state(let state): state.label(language)
        case .ahead: language("Ska nås senare", "To be reached later")
        case .toTakeUp: language("Att ta upp", "To take up")
        case .oneAnswer: language("Ett svar finns", "One answer exists")
        case .withheld: language("Visas inte", "Not shown")
        }
    }
}

/// Of what sort the target is that a relation lies below, and by whose word it does.
package enum Shortfall: CaseIterable {
    case target
    /// By the only answer there is.
    case byOneAnswer
    /// Of a level that somebody proposes, and of one that nobody has decided.
    case proposed, example

    package func label(_ language: Language) -> String {
        switch self {
        case .target: GapState.below.label(language)
        case .byOneAnswer: language("Under målet enligt ett svar", "Below the target by one answer")
        case .proposed: language("Under föreslagen nivå", "Below the proposed level")
        case .example: language("Under exempelnivån", "Below the example level")
        }
    }
}

extension Unit {
    /// As it is where the state is *below*.
    package var shortfall: Shortfall {
        switch target.status {
        case .proposed: .proposed
        case .example: .example
        default: summary.isOneSided ? .byOneAnswer : .target
        }
    }

    /// The state's name, as the target's status and time let it be said.
    package func stateName(in wave: Wave, _ language: Language) -> String {
        switch told {
        case .ahead: language("Ska nås \(target.dueYear)", "To be reached by \(target.dueYear)")
        case .state(.below): shortfall.label(language)
        default: told.label(language)
        }
    }

    /// Why, in one sentence without its first capital and its full stop. Names no side and no level.
    package func stateClause(_ language: Language) -> String {
        switch told {
        case .state: reason(language)
        case .ahead:
            summary.withheld.contains(.confirmed)
                ? language("målnivån är inte nådd", "the target level is not reached") : reason(language)
        case .toTakeUp:
            language("det är inte i linje med målet", "it is not in line with the target")
        case .oneAnswer: language("ett svar finns", "one answer exists")
        case .withheld:
            language("hur det står mot målet visas inte", "how it stands against the target is not shown")
        }
    }

    private func reason(_ language: Language) -> String {
        switch state {
        case .missing:
            language("båda uppger att de inte samverkar", "both say they do not work together")
        case .below where summary.isOneSided:
            language(
                "den som svarat anser inte att målnivån är nådd",
                "the one that answered does not consider the target level reached")
        case .below where summary.evidence == .document:
            language(
                "målnivån är inte nådd enligt dokument", "the target level is not reached by the documents")
        case .below where summary.evidence == .none:
            language(
                "det de uppger i andra sammanhang ligger under målnivån",
                "what they say elsewhere lies below the target level")
        case .below:
            language(
                "ingen av dem anser att målnivån är nådd", "neither considers the target level reached")
        case .contested:
            language(
                "den ena anser att målnivån är nådd, den andra inte",
                "one considers the target level reached, the other does not")
        case .unknown:
            language("svar saknas", "answers are missing")
        case .above where summary.evidence == .document:
            language("djupare än målet enligt dokument", "deeper than the target by the documents")
        case .above:
            language("båda anger mer än målet", "both report more than the target")
        case .within where summary.evidence == .document:
            language("målnivån är nådd enligt dokument", "the target level is reached by the documents")
        case .within:
            language("båda anser att målnivån är nådd", "both consider the target level reached")
        }
    }
}
