package import Analysis
package import Model

extension Standing {
    /// As a heading says it.
    package func label(_ language: Language) -> String {
        switch self {
        case .inLine: GapState.within.label(language)
        case .above: GapState.above.label(language)
        case .short: language("Inte nått målet", "Target not reached")
        case .ahead: ToldState.ahead.label(language)
        case .toTakeUp: ToldState.toTakeUp.label(language)
        case .undecided: GapState.unknown.label(language)
        }
    }

    /// Of so many relations: "22 inte nådda".
    package func phrase(_ count: Int, _ language: Language) -> String {
        let number = language.count(count)
        return switch self {
        case .inLine: language("\(number) i linje", "\(number) in line")
        case .above: language("\(number) djupare", "\(number) deeper")
        case .short: language("\(number) inte \(count == 1 ? "nådd" : "nådda")", "\(number) not reached")
        case .ahead: language("\(number) ska nås senare", "\(number) to be reached later")
        case .toTakeUp: language("\(number) att ta upp", "\(number) to take up")
        case .undecided: language("\(number) går inte att avgöra", "\(number) that cannot be told")
        }
    }
}
