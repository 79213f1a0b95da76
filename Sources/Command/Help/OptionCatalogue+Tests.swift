internal import Model

// What the tests by permutation ask.

extension OptionWords {
    static let ofTests = [
        testedVariable, otherVariable, predictors, associationCoefficient, drawsOfTest, logisticLevel,
    ]

    static let testedVariable = OptionWords(
        "Det som prövas, till exempel nivå.", "What is tested, such as level.",
        .text(Name("egenskap", "variable")))
    static let otherVariable = OptionWords(
        "Det som det hålls mot, till exempel avstånd.", "What it is held against, such as distance.",
        .text(Name("egenskap", "variable")))
    static let predictors = OptionWords(
        "Egenskaper att hålla utfallet mot, minst en.",
        "Variables to hold the outcome against, at least one.",
        .text(Name("egenskap", "variable")))
    static let associationCoefficient = OptionWords(
        "Hur sambandet mäts.", "How the association is measured.",
        .one(ValueWords.associationCoefficients, Name("mått", "coefficient")))
    static let drawsOfTest = OptionWords(
        "Så många gånger får aktörerna byta plats.", "How many times the actors change places.",
        .wholeNumber(Name("antal", "count")))
    static let logisticLevel = OptionWords(
        "Fråga om relationen når den nivån, utan antagande om hur långa stegen är.",
        "Ask whether the relation reaches this level, with no assumption of how long steps are.",
        .wholeNumber(Name("nivå", "level")))
}

extension ValueWords {
    static let associationCoefficients = [
        ValueWords("spearman", "spearman", Name("rangkorrelation", "rank correlation")),
        ValueWords(
            "gamma", "gamma", Name("Goodman och Kruskals, för nivåer", "Goodman and Kruskal's, for levels")),
    ]
}
