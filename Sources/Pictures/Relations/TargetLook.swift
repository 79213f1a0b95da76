internal import Analysis
internal import Drawing
internal import Model
internal import Results
internal import Words

/// How a targeted relation, or a unit of one, is drawn: by what is told of its state, and of what sort the target is that
/// it falls short of.
enum TargetLook: CaseIterable, Hashable {
    // In the order of a key: what stands out first.
    case missing, below
    /// Below, by the only answer there is.
    case belowByOneAnswer
    /// Below a level that somebody proposes.
    case belowProposed
    /// Below a level that nobody has decided.
    case belowExample
    case contested
    /// Out of line, and readers are not told how.
    case toTakeUp
    case above, ahead, withheld, oneAnswer, unknown, within

    /// Not worth a line where lines are many.
    static let quiet: [TargetLook] = [.within, .unknown, .oneAnswer, .withheld, .ahead]

    init(_ dyad: TargetedDyad) {
        self = dyad.told.state == nil ? Self.look(dyad.told, dyad.shown) : TargetLook(dyad.spokenFor)
    }

    init(_ unit: Unit) { self = Self.look(unit.told, unit) }

    private static func look(_ told: ToldState, _ unit: Unit) -> TargetLook {
        switch told {
        case .ahead: .ahead
        case .toTakeUp: .toTakeUp
        case .withheld: .withheld
        case .oneAnswer: .oneAnswer
        case .state(.missing): .missing
        case .state(.contested): .contested
        case .state(.above): .above
        case .state(.within): .within
        case .state(.unknown): .unknown
        case .state(.below):
            switch unit.shortfall {
            case .target: .below
            case .byOneAnswer: .belowByOneAnswer
            case .proposed: .belowProposed
            case .example: .belowExample
            }
        }
    }

    /// The state where it is told; one still ahead of its date may have any.
    var state: GapState? {
        switch self {
        case .missing: .missing
        case .below, .belowByOneAnswer, .belowProposed, .belowExample: .below
        case .contested: .contested
        case .above: .above
        case .unknown: .unknown
        case .within: .within
        case .toTakeUp, .ahead, .withheld, .oneAnswer: nil
        }
    }

    var stroke: (color: Color, width: Double, dash: Scene.Dash) {
        switch self {
        case .missing: (.named(.missing), 3, .dashed)
        case .below: (.named(.below), 3, .solid)
        case .belowByOneAnswer: (.named(.below), 2, .dashed)
        case .belowProposed: (.named(.below), 1.6, .solid)
        case .belowExample: (.named(.below), 1.2, .solid)
        case .contested: (.named(.contested), 2.2, .solid)
        case .toTakeUp: (.named(.below), 2.4, .solid)
        case .above: (.named(.above), 2.2, .solid)
        case .ahead: (.muted, 1.3, .dashed)
        case .withheld: (.muted, 1, .solid)
        case .oneAnswer: (.unknown, 1, .dashed)
        case .unknown: (.unknown, 1, .dotted)
        case .within: (.pale(.named(.within), 0.25), 1.2, .solid)
        }
    }

    /// What tells it in gray, on the marks of maps and in the bars of charts.
    var sign: String {
        switch self {
        case .missing: MapStyle.symbol(.missing)
        case .below: MapStyle.symbol(.below)
        case .belowByOneAnswer: MapStyle.symbol(.oneAnswer)
        case .belowProposed: MapStyle.symbol(.proposed)
        case .belowExample: MapStyle.symbol(.example)
        case .contested: MapStyle.symbol(.contested)
        case .toTakeUp: MapStyle.symbol(.toTakeUp)
        case .above: MapStyle.symbol(.above)
        case .ahead: "→"
        case .withheld: ShownLevel.withheld.sign
        case .oneAnswer: ShownLevel.oneAnswer.sign
        case .unknown: ShownLevel.unknown.sign
        case .within: "●"
        }
    }

    /// What stands first on a line; the quiet ones have none.
    var lineSign: String? {
        switch self {
        case .ahead, .unknown, .within: nil
        default: sign
        }
    }

    /// Whether it is known to fall short now, as the contract counts gaps.
    var isGap: Bool { state?.isGap ?? false }

    /// The color of words on the line: read on white.
    var text: Color {
        switch self {
        case .missing, .below, .belowByOneAnswer, .belowProposed, .belowExample, .toTakeUp: .named(.missing)
        case .above: .named(.above)
        case .ahead, .withheld, .oneAnswer: .muted
        default: .ink
        }
    }

    func label(_ language: Language) -> String {
        switch self {
        case .missing: GapState.missing.label(language)
        case .below: Shortfall.target.label(language)
        case .belowByOneAnswer: Shortfall.byOneAnswer.label(language)
        case .belowProposed: Shortfall.proposed.label(language)
        case .belowExample: Shortfall.example.label(language)
        case .contested: GapState.contested.label(language)
        case .toTakeUp: ToldState.toTakeUp.label(language)
        case .above: GapState.above.label(language)
        case .ahead: ToldState.ahead.label(language)
        case .withheld: ToldState.withheld.label(language)
        case .oneAnswer: ToldState.oneAnswer.label(language)
        case .unknown: GapState.unknown.label(language)
        case .within: GapState.within.label(language)
        }
    }

    /// What is said of one relation: where it is still ahead, until when.
    func told(_ unit: Unit, in wave: Wave, _ language: Language) -> String {
        self == .ahead ? unit.stateName(in: wave, language) : label(language)
    }
}

extension TargetedDyad {
    /// The unit that the relation's look comes from.
    var shown: Unit {
        told.state == nil ? units.first { $0.told == told } ?? spokenFor : spokenFor
    }
}

extension NetworkMap.Mark {
    var look: TargetLook {
        switch self {
        case .missing: .missing
        case .below: .below
        case .oneAnswer: .belowByOneAnswer
        case .proposed: .belowProposed
        case .example: .belowExample
        case .contested: .contested
        case .toTakeUp: .toTakeUp
        case .above: .above
        }
    }

    /// Nil for a relation that needs no mark: in line, still ahead of its date, or of which nothing is told.
    init?(_ look: TargetLook) {
        guard let mark = Self.allCases.first(where: { $0.look == look }) else { return nil }
        self = mark
    }
}

extension Sheet.Cell {
    /// How a relation on a map stands against its target: for people finer than for programs.
    static func state(_ look: TargetLook) -> Self {
        .word(look.state?.rawValue ?? "") { look.label($0) }
    }

    /// How a targeted relation stands.
    static func state(_ dyad: TargetedDyad, in wave: Wave) -> Self {
        let unit = dyad.shown
        return .word(unit.toldState?.rawValue ?? "") { TargetLook(dyad).told(unit, in: wave, $0) }
    }
}
