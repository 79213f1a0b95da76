public import Analysis
public import Model
internal import Words

// The tables behind `test`: what goes with what, one row each.

extension Sheet.Column {
    fileprivate static let variable = said(
        "variable", "Egenskap", "Variable",
        "Det som hålls mot utfallet.", "What is held against the outcome.")
    static let outcome = said(
        "outcome", "Utfall", "Outcome",
        "Det som det andra hålls mot.", "What the other is held against.")
    static let method = said(
        "method", "Mått", "Method",
        "Vilket samband eller vilken modell det är.", "Which association or model it is.")
    fileprivate static let effect = counted(
        "effect", "Storlek", "Effect",
        "Rangkorrelationen eller gamma; i en modell den standardiserade koefficienten.",
        "The rank correlation or gamma; in a model the standardized coefficient.")
    fileprivate static let coefficient = counted(
        "coefficient", "Koefficient", "Coefficient",
        "Vad en enhet mer ger, i modellens enheter.", "What one unit more gives, in the model’s units.")
    fileprivate static let oddsRatio = counted(
        "odds_ratio", "Oddskvot", "Odds ratio",
        "Så många gånger blir oddsen med en enhet mer.", "By how much one unit more multiplies the odds.")
    fileprivate static let statistic = counted(
        "statistic", "t eller z", "t or z",
        "Koefficienten delad med sitt medelfel.", "The coefficient over its standard error.")
    fileprivate static let p = counted(
        "p", "p", "p",
        "Andelen platsbyten av aktörerna som ger minst så mycket åt något håll; tom när en aktör är med i över en tredjedel av paren.",
        "The share of dealings of the actors that give at least as much either way; empty when one actor is in over a third of the pairs."
    )
    fileprivate static let pLower = counted(
        "p_lower", "p, nedåt", "p, lower",
        "Andelen platsbyten som ger högst så mycket.", "The share of dealings that give at most as much.")
    fileprivate static let pUpper = counted(
        "p_upper", "p, uppåt", "p, upper",
        "Andelen platsbyten som ger minst så mycket.", "The share of dealings that give at least as much.")
    fileprivate static let indicativeLow = counted(
        "indicative_low", "Vägledande från", "Indicative from",
        "Det vägledande intervallets början, när aktörer tas bort en i taget.",
        "Where the indicative interval begins, from leaving out actors one at a time.")
    fileprivate static let indicativeHigh = counted(
        "indicative_high", "till", "to",
        "Det vägledande intervallets slut.", "Where the indicative interval ends.")
    fileprivate static let withoutLeast = counted(
        "without_least", "Minst utan en", "Least without one",
        "Det minsta som det blir när en aktör tas bort.", "The least that it becomes without one actor.")
    fileprivate static let withoutMost = counted(
        "without_most", "Mest utan en", "Most without one",
        "Det största som det blir när en aktör tas bort.", "The most that it becomes without one actor.")
    fileprivate static let overturning = counted(
        "overturning", "Hänger på", "Hangs on",
        "Så många aktörer kan var för sig tas bort så att tecknet ändras.",
        "How many actors there are of which each, left out, changes the sign.")
    fileprivate static let pairsUsed = counted(
        "pairs_used", "Par", "Pairs used",
        "Så många par som allt är känt om.", "How many pairs there are of which all is known.")
    fileprivate static let yes = counted(
        "yes", "Ja", "Yes", "Så många av svaren är ja.", "How many of the answers are a yes.")
    fileprivate static let answersGiven = counted(
        "answers_given", "Svar", "Answers given",
        "Så många svar finns om relationen.", "How many answers there are on the relation.")
    fileprivate static let chanceReal = counted(
        "chance_real", "Chans att den finns", "Chance that it is real",
        "Hur troligt det är att en sådan relation finns; tom när det inte går att skatta.",
        "How likely it is that such a relation is real; empty where it cannot be estimated.")
    fileprivate static let chanceLow = counted(
        "chance_low", "lägst", "at least",
        "Det lägsta som är möjligt; för tre svar eller fler ett vägledande intervalls början.",
        "The least that is possible; of three answers or more where an indicative interval begins.")
    fileprivate static let chanceHigh = counted(
        "chance_high", "högst", "at most",
        "Det högsta som är möjligt; för tre svar eller fler ett vägledande intervalls slut.",
        "The most that is possible; of three answers or more where an indicative interval ends.")

    /// For explanations only.
    package static let ofAssociation: [Self] = [
        variable, outcome, method, effect, coefficient, oddsRatio, statistic, p, pLower, pUpper, withoutLeast,
        withoutMost, overturning, indicativeLow, indicativeHigh, pairsUsed, yes, answersGiven, chanceReal,
        chanceLow, chanceHigh,
    ]
}

/// What each row of the tables says of a coefficient.
private struct Found {
    let variable: DyadVariable
    let effect: Double
    let term: MRQAP.Term?
    let test: ActorPermutationTest?
    let influence: ActorInfluence
}

extension Sheet {
    /// Two things held against each other: one row.
    public static func association(_ test: AssociationTest, _ network: Network) -> Sheet {
        let found = Found(
            variable: test.second, effect: test.value, term: nil, test: test.qap.test,
            influence: test.qap.influence)
        return sheet([found], test.first, test.data, network) {
            .word(test.qap.coefficient) { $0.name($1) }
        }
    }

    /// A model: a row for each predictor.
    public static func association(_ model: AssociationModel, _ network: Network) -> Sheet {
        let found = zip(model.predictors, model.regression.terms).map { predictor, term in
            Found(
                variable: predictor, effect: term.standardized, term: term, test: term.test,
                influence: term.influence)
        }
        return sheet(
            found, model.outcome, model.data, network, isLogistic: model.regression.model == .logistic
        ) {
            .word(model.regression.model) { $0.name($1) }
        }
    }

    private static func sheet(
        _ found: [Found], _ outcome: DyadVariable, _ data: DyadData, _ network: Network,
        isLogistic: Bool = false, method: @escaping () -> Cell
    ) -> Sheet {
        func name(_ variable: DyadVariable) -> Cell {
            .word(variable.id(network)) { variable.name(network, $0) }
        }
        func told(_ p: Double?, _ found: Found) -> Cell { .real(found.influence.isDominated ? nil : p) }
        var fields: [Field<Found>] = [
            Field(.outcome) { _ in name(outcome) },
            Field(.variable) { name($0.variable) },
            Field(.method) { _ in method() },
            Field(.effect) { .real($0.effect, places: 2) },
        ]
        if found.contains(where: { $0.term != nil }) {
            fields += [
                Field(.coefficient) { .real($0.term?.coefficient) },
                Field(.statistic) { .real($0.term?.statistic, places: 2) },
            ]
        }
        if isLogistic { fields.append(Field(.oddsRatio) { .real($0.term?.oddsRatio, places: 2) }) }
        fields += [
            Field(.p) { told($0.test?.twoSided, $0) }, Field(.pLower) { told($0.test?.lower, $0) },
            Field(.pUpper) { told($0.test?.upper, $0) },
            Field(.withoutLeast) { .real($0.influence.range?.lowerBound, places: 2) },
            Field(.withoutMost) { .real($0.influence.range?.upperBound, places: 2) },
            Field(.overturning) { .count($0.influence.overturning.count) },
            Field(.indicativeLow) { .real($0.influence.jackknife?.interval.lowerBound, places: 2) },
            Field(.indicativeHigh) { .real($0.influence.jackknife?.interval.upperBound, places: 2) },
            Field(.pairsUsed) { _ in .count(data.used) },
        ]
        return Sheet(found, fields)
    }

    /// What answers on a relation leave open of whether it is real, by how many of them are a yes.
    public static func reliability(_ reliability: ReportReliability) -> Sheet {
        typealias Row = (yes: Int, answers: Int, relations: Int, chance: Double?, range: ClosedRange<Double>?)
        var rows: [Row] = []
        if let two = reliability.two {
            rows = [
                (0, 2, two.bothNo, nil, two.whenBothNo), (1, 2, two.oneYes, nil, two.whenOneYes()),
                (2, 2, two.bothYes, nil, two.whenBothYes),
            ]
        }
        let known = reliability.certainties.map(\.count)
        rows += reliability.counts.map { count in
            let certainty = known.firstIndex(of: count).map { reliability.certainties[$0] }
            return (count.yes, count.reports, count.relations, certainty?.chance, certainty?.interval)
        }
        let fields: [Field<Row>] = [
            Field(.answersGiven) { .count($0.answers) }, Field(.yes) { .count($0.yes) },
            Field(.relations) { .count($0.relations) },
            Field(.chanceReal) { .share($0.chance) }, Field(.chanceLow) { .share($0.range?.lowerBound) },
            Field(.chanceHigh) { .share($0.range?.upperBound) },
        ]
        return Sheet(rows, fields)
    }
}
