internal import Analysis
internal import Drawing
internal import Model
internal import Words

/// How a targeted relation is drawn: by its state, or as one whose target still lies ahead.
enum TargetLook: Hashable {
    case state(GapState)
    case ahead

    /// In the order of a key: what stands out first.
    static let all: [TargetLook] = [
        .state(.missing), .state(.below), .state(.contested), .state(.above), .ahead, .state(.unknown),
        .state(.within),
    ]
    /// Left out first when there is no room for all.
    static let quiet: [TargetLook] = [.state(.within), .state(.unknown), .ahead]

    init(_ dyad: TargetedDyad) {
        self = dyad.isAhead ? .ahead : .state(dyad.spokenFor.state)
    }

    var stroke: (color: Color, width: Double, dash: Scene.Dash) {
        switch self {
        case .state(.missing): (.named(.missing), 3, .dashed)
        case .state(.below): (.named(.below), 3, .solid)
        case .state(.contested): (.named(.contested), 2.2, .solid)
        case .state(.above): (.named(.above), 2.2, .solid)
        case .ahead: (.muted, 1.3, .dashed)
        case .state(.unknown): (.unknown, 1, .dotted)
        case .state(.within): (.pale(.named(.within), 0.25), 1.2, .solid)
        }
    }

    /// What stands first on the line; tells the states apart without color.
    var sign: String? {
        switch self {
        case .state(.missing): "0"
        case .state(.below): MapStyle.symbol(.below)
        case .state(.contested): MapStyle.symbol(.contested)
        case .state(.above): MapStyle.symbol(.above) + "?"
        case .ahead, .state(.unknown), .state(.within): nil
        }
    }

    /// The color of words on the line: read on white.
    var text: Color {
        switch self {
        case .state(.missing), .state(.below): .named(.missing)
        case .state(.above): .named(.above)
        case .ahead: .muted
        default: .ink
        }
    }

    /// As the targets' status and time let it be said, when that is one thing for all of them.
    func name(_ dyads: [TargetedDyad], in wave: Wave, _ language: Language) -> String {
        switch self {
        case .ahead: return language("Ska nås senare", "Still to be reached")
        case .state(.above):
            return language(
                "Djupare än avtalat: passar målet än?", "Deeper than agreed: does the target still fit?")
        case .state(let state):
            let names = Set(dyads.map { $0.spokenFor.stateName(in: wave, language) })
            return names.count == 1 ? names.first ?? state.label(language) : state.label(language)
        }
    }
}
