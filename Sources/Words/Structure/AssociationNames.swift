package import Analysis
package import Model

extension DyadVariable {
    /// What it is, as the subject of a sentence: "avståndet i kilometer".
    package func name(_ network: Network, _ language: Language) -> String {
        let time = wave.map { " \(network.waves[$0].title(language))" } ?? ""
        func place(_ forum: Forum.Place?) -> String {
            forum.map { language(" i \(network.forums[$0].name)", " in \(network.forums[$0].name)") } ?? ""
        }
        switch self {
        case .level(let forum, _): return language("nivån", "the level") + place(forum) + time
        case .tie(let level, let forum, _):
            let reached = level.map { language("nivå \($0) eller djupare", "level \($0) or deeper") }
            return (reached ?? language("relation", "a tie")) + place(forum) + time
        case .same("kind"): return language("samma typ av aktör", "the same kind of actor")
        case .same("county"): return language("samma län", "the same county")
        case .same(let key): return language("samma ”\(key)”", "the same “\(key)”")
        case .difference(let key): return language("skillnaden i ”\(key)”", "the difference in “\(key)”")
        case .distance: return language("avståndet i kilometer", "the distance in kilometers")
        case .border: return language("gräns mellan kommunerna", "a border between the municipalities")
        case .forums: return language("antalet gemensamma forum", "the number of shared forums") + time
        }
    }
}

extension AssociationCoefficient {
    package func name(_ language: Language) -> String {
        switch self {
        case .spearman: language("Spearmans rangkorrelation", "Spearman’s rank correlation")
        case .gamma: language("Goodman och Kruskals gamma", "Goodman and Kruskal’s gamma")
        }
    }
}

extension MRQAP.Model {
    package func name(_ language: Language) -> String {
        switch self {
        case .linear: language("linjär regression", "linear regression")
        case .logistic: language("logistisk regression", "logistic regression")
        }
    }
}

extension AssociationFault {
    /// What happened, in one clause.
    package func message(_ network: Network, _ language: Language) -> String {
        func name(_ variable: DyadVariable) -> String { variable.name(network, language) }
        switch self {
        case .manyActors(let count):
            return language(
                "\(language.actors(count)) är fler än \(language.count(DyadData.mostActors)), som testet är gjort för",
                "\(language.actors(count)) are more than \(language.count(DyadData.mostActors)), which the test is made for"
            )
        case .unknown(let variable):
            return language(
                "\(name(variable)) är inte känt för något par", "\(name(variable)) is not known of any pair")
        case .fewActors(let count):
            return language(
                "bara \(language.actors(count)) finns i par där allt är känt",
                "only \(language.actors(count)) \(count == 1 ? "is" : "are") in pairs of which all is known")
        case .fewDyads(let count):
            return language(
                "allt är känt om bara \(language.count(count)) par, för få för modellen",
                "all is known of only \(language.count(count)) \(count == 1 ? "pair" : "pairs"), too few for the model"
            )
        case .constant(let variable):
            return language(
                "\(name(variable)) är samma i alla par där allt är känt",
                "\(name(variable)) is the same in all pairs of which all is known")
        case .manyValues:
            return language(
                "båda har för många olika värden för gamma", "both have too many different values for gamma")
        case .collinear(let variable):
            return language(
                "\(name(variable)) säger inget som de andra inte redan säger",
                "\(name(variable)) says nothing that the others do not say already")
        case .exact:
            return language(
                "resten bestämmer utfallet helt, så inget lämnas åt slumpen",
                "the rest decides the outcome wholly, so that nothing is left to chance")
        case .separated(let variable):
            return language(
                "\(name(variable)) avgör ensamt eller ihop med andra utan undantag var svaret är ja; oddskvoten har då ingen gräns",
                "\(name(variable)) tells without exception, alone or with others, where the answer is a yes; the odds ratio then has no end"
            )
        case .cancelled: return language("avbrutet", "interrupted")
        }
    }

    /// How to mend it, in one sentence.
    package func remedy(_ language: Language) -> String {
        switch self {
        case .manyActors:
            language(
                "Välj ett forum med --forum, eller ett mindre nätverk.",
                "Choose a forum with --forum, or a smaller network.")
        case .fewActors, .fewDyads:
            language(
                "Ta med färre egenskaper, eller vänta på fler svar.",
                "Take fewer variables, or wait for more answers.")
        case .constant, .unknown: language("Ta bort den.", "Leave it out.")
        case .manyValues: language("Använd Spearman.", "Use Spearman.")
        case .collinear, .separated:
            language("Ta bort den, eller en av de andra.", "Leave it out, or one of the others.")
        case .exact: language("Ta bort en av dem.", "Leave one of them out.")
        case .cancelled: language("Kör igen.", "Run it again.")
        }
    }
}
