package import Analysis
package import Model

// What goes together with what, in sentences: how much comes first, then how seldom chance gives so much, then whom it
// hangs on. None of it says what causes what.

package struct AssociationWording {
    let network: Network
    let trust: ConnectorTrust
    let language: Language

    package init(_ wave: AnalyzedWave, language: Language) {
        network = wave.relations.network
        trust = ConnectorTrust(response: wave.response, language: language)
        self.language = language
    }

    // MARK: Two things

    package func sentences(_ test: AssociationTest) -> [String] {
        [effect(test), chance(test.qap.test, test.qap.influence, test.data)]
            + robustness(test.qap.influence, test.data, isSmall: isSmall(test.qap.p)) {
                decimal(max(-1, min(1, $0)))
            }
            + [pairs(test.data, [test.first, test.second]), Self.causes(language)]
            + documents + [seed(test.seed)]
    }

    private func effect(_ test: AssociationTest) -> String {
        let (first, second) = (test.first.name(network, language), test.second.name(network, language))
        let value = decimal(test.value)
        let direction =
            value == decimal(0)
            ? language("De följs inte åt.", "They do not go together.")
            : test.value > 0
                ? language(
                    "Par med mer av det ena har oftare mer av det andra.",
                    "Pairs with more of the one more often have more of the other.")
                : language(
                    "Par med mer av det ena har oftare mindre av det andra.",
                    "Pairs with more of the one more often have less of the other.")
        return language(
            "\(first.capitalizedFirst) och \(second): \(test.qap.coefficient.name(language)) \(value) (−1 är omvänd ordning, 0 inget samband, 1 samma ordning). \(direction)",
            "\(first.capitalizedFirst) and \(second): \(test.qap.coefficient.name(language)) \(value) (−1 is the opposite order, 0 no association, 1 the same order). \(direction)"
        )
    }

    // MARK: A model

    package func sentences(_ model: AssociationModel) -> [String] {
        [whole(model)] + model.predictors.indices.flatMap { term($0, model) } + spacing(model)
            + [pairs(model.data, [model.outcome] + model.predictors), Self.causes(language)]
            + documents + [seed(model.seed)]
    }

    private func whole(_ model: AssociationModel) -> String {
        let outcome = model.outcome.name(network, language)
        let fit = language.decimal(model.regression.fit, places: 2)
        switch model.regression.model {
        case .linear:
            return language(
                "Vad \(outcome) går ihop med, vart och ett vid sidan av de andra (linjär regression): tillsammans R² \(fit), av högst 1.",
                "What \(outcome) goes with, each beside the others (linear regression): together R² \(fit), of at most 1."
            )
        case .logistic:
            let ties = language.count(model.regression.ties ?? 0)
            return language(
                "Vad \(outcome) går ihop med, vart och ett vid sidan av de andra (logistisk regression; \(ties) av \(language.count(model.regression.dyads)) par har det): tillsammans McFaddens R² \(fit), av högst 1.",
                "What \(outcome) goes with, each beside the others (logistic regression; \(ties) of \(language.count(model.regression.dyads)) pairs have it): together McFadden’s R² \(fit), of at most 1."
            )
        }
    }

    private func term(_ place: Int, _ model: AssociationModel) -> [String] {
        let term = model.regression.terms[place]
        let name = model.predictors[place].name(network, language).capitalizedFirst
        let effect: String
        switch model.regression.model {
        case .linear:
            effect = language(
                "\(name): standardiserad koefficient \(decimal(term.standardized)) (ostandardiserad \(language.decimal(term.coefficient, places: 3))).",
                "\(name): standardized coefficient \(decimal(term.standardized)) (unstandardized \(language.decimal(term.coefficient, places: 3)))."
            )
        case .logistic:
            let ratio = language.decimal(term.oddsRatio, places: 2)
            effect =
                model.predictors[place].isYesOrNo
                ? language(
                    "\(name): oddskvot \(ratio) mot när det inte är så (1 är ingen skillnad).",
                    "\(name): odds ratio \(ratio) against where it is not so (1 is no difference).")
                : language(
                    "\(name): oddskvot \(ratio) för en enhet mer, \(language.decimal(term.standardizedOddsRatio, places: 2)) för en standardavvikelse mer (1 är ingen skillnad).",
                    "\(name): odds ratio \(ratio) for one unit more, \(language.decimal(term.standardizedOddsRatio, places: 2)) for one standard deviation more (1 is no difference)."
                )
        }
        // Less than a tenth of its own: its coefficient is told from little. (A variance inflation of ten.)
        let close =
            term.tolerance >= 0.1
            ? []
            : [
                language(
                    "Det följer så nära de andra att koefficienten är osäker.",
                    "It follows the others so closely that the coefficient is uncertain.")
            ]
        let parts =
            [effect, chance(term.test, term.influence, model.data)]
            + robustness(term.influence, model.data, isSmall: isSmall(term.p)) { told($0, model) } + close
        return [parts.joined(separator: " ")]
    }

    /// That levels were taken for amounts, and what does not.
    private func spacing(_ model: AssociationModel) -> [String] {
        guard model.takesStepsForEqual else { return [] }
        return [
            language(
                "Modellen räknar alla steg på skalan som lika långa, och det har ingen visat. --logistic \(model.conventions.tieFrom) frågar i stället om relationen når nivå \(model.conventions.tieFrom), och behöver inget sådant antagande.",
                "The model takes all steps of the scale for equally long, which nobody has shown. --logistic \(model.conventions.tieFrom) asks instead whether the relation reaches level \(model.conventions.tieFrom), and needs no such assumption."
            )
        ]
    }

    // MARK: Of both

    private func chance(_ test: ActorPermutationTest?, _ influence: ActorInfluence, _ data: DyadData)
        -> String
    {
        if let busiest = influence.busiest, influence.isDominated {
            let share = language.percent(busiest.share)
            return language(
                "Inget p-värde anges, eftersom \(name(busiest.actor, data)) är med i \(share) av paren.",
                "No p is given, since \(name(busiest.actor, data)) is in \(share) of the pairs.")
        }
        guard let test else { return "" }
        let way =
            test.isEnumerated
            ? language(
                "alla \(language.count(test.orders)) sätt att byta plats på aktörerna",
                "all \(language.count(test.orders)) ways to let the actors change places")
            : language(
                "\(language.count(test.orders)) slumpvisa platsbyten av aktörerna",
                "\(language.count(test.orders)) random dealings of the actors’ places")
        let undefined =
            test.undefined == 0
            ? ""
            : language(
                "; i \(language.count(test.undefined)) av dem gick det inte att räkna, och de räknas som lika starka",
                "; in \(language.count(test.undefined)) of them it could not be computed, and they count as equally strong"
            )
        return isSmall(test.twoSided)
            ? language(
                "Slumpen ger sällan så mycket (\(probability(test.twoSided)), \(way)\(undefined)).",
                "Chance seldom gives so much (\(probability(test.twoSided)), \(way)\(undefined)).")
            : language(
                "Slumpen ensam kan ge lika mycket (\(probability(test.twoSided)), \(way)\(undefined)).",
                "Chance alone may give as much (\(probability(test.twoSided)), \(way)\(undefined)).")
    }

    /// A coefficient, as an odds ratio where the model is of odds.
    private func told(_ coefficient: Double, _ model: AssociationModel) -> String {
        guard model.regression.model == .logistic else { return language.decimal(coefficient, places: 3) }
        return language.decimal(MRQAP.oddsRatio(coefficient), places: 2)
    }

    /// - Parameter number: Says a value of the coefficient.
    private func robustness(
        _ influence: ActorInfluence, _ data: DyadData, isSmall: Bool, _ number: (Double) -> String
    ) -> [String] {
        var lines: [String] = []
        if influence.isRobust, let range = influence.range {
            lines.append(
                language(
                    "Riktningen står sig vilken aktör som än tas bort (mellan \(number(range.lowerBound)) och \(number(range.upperBound))).",
                    "The direction stays whichever actor is left out (between \(number(range.lowerBound)) and \(number(range.upperBound)))."
                ))
        } else if influence.overturning.count == 1 {
            let name = name(influence.overturning[0], data)
            lines.append(
                language(
                    "Det hänger på \(name): utan den byter det riktning eller går inte att räkna.",
                    "It hangs on \(name): without that actor it changes direction or cannot be computed."))
        } else {
            let who = some(influence.overturning, data)
            lines.append(
                language(
                    "Det hänger på enskilda aktörer: det räcker att ta bort en av \(who) för att det ska byta riktning eller inte gå att räkna.",
                    "It hangs on single actors: it is enough to leave out one of \(who) for it to change direction or not to be computed."
                ))
        }
        if let words = certainty(influence, data, isSmall: isSmall) { lines.append(words) }
        if let jackknife = influence.jackknife {
            let interval = jackknife.interval
            lines.append(
                language(
                    "Vägledande intervall när aktörer tas bort en i taget: \(number(interval.lowerBound)) till \(number(interval.upperBound)).",
                    "Indicative interval from leaving out actors one at a time: \(number(interval.lowerBound)) to \(number(interval.upperBound))."
                ))
        }
        return lines
    }

    private func isSmall(_ p: Double?) -> Bool { p.map { $0 <= ActorInfluence.smallP } ?? false }

    /// Whether what is said of chance stays whichever actor is left out; nil where it was not tried.
    private func certainty(_ influence: ActorInfluence, _ data: DyadData, isSmall: Bool) -> String? {
        guard let unsettling = influence.unsettling, !influence.isDominated else { return nil }
        if unsettling.isEmpty {
            return language(
                "Det som sägs om slumpen gäller också vilken aktör som än tas bort.",
                "What is said of chance holds whichever actor is left out, too.")
        }
        guard unsettling.count > 1 else {
            let name = name(unsettling[0], data)
            return isSmall
                ? language(
                    "Utan \(name) kan slumpen ensam ge lika mycket.",
                    "Without \(name) chance alone may give as much.")
                : language(
                    "Utan \(name) ger slumpen sällan så mycket.",
                    "Without \(name) chance seldom gives so much.")
        }
        let who = some(unsettling, data)
        return isSmall
            ? language(
                "Det räcker att ta bort en av \(who) för att slumpen ensam ska kunna ge lika mycket.",
                "It is enough to leave out one of \(who) for chance alone to be able to give as much.")
            : language(
                "Det räcker att ta bort en av \(who) för att slumpen sällan ska ge så mycket.",
                "It is enough to leave out one of \(who) for chance to give so much but seldom.")
    }

    /// A few actors by name, where they may be named; else how many.
    private func some(_ places: [Int], _ data: DyadData) -> String {
        places.count <= 3 && trust.namesActors
            ? language.list(places.map { name($0, data) }) : language.actors(places.count)
    }

    private func pairs(_ data: DyadData, _ variables: [DyadVariable]) -> String {
        let lacking = zip(variables, data.unknown).filter { $1 > 0 }.map {
            language(
                "\($0.name(network, language)) i \(language.count($1)) par",
                "\($0.name(network, language)) in \(language.count($1)) \($1 == 1 ? "pair" : "pairs")")
        }
        let why =
            lacking.isEmpty
            ? ""
            : language(
                " Okänt: \(language.list(lacking)).",
                " Unknown: \(language.list(lacking)).")
        return language(
            "Bygger på \(language.count(data.used)) av \(language.count(data.possible)) par, mellan \(language.actors(data.actors.count)). Par där något är okänt är utelämnade, aldrig räknade som noll, och följer med sina aktörer när de byter plats.\(why)",
            "Made of \(language.count(data.used)) of \(language.count(data.possible)) pairs, among \(language.actors(data.actors.count)). Pairs of which something is unknown are left out, never counted as nought, and move with their actors.\(why)"
        )
    }

    private static func causes(_ language: Language) -> String {
        language(
            "Att saker följs åt säger inte vad som orsakar vad.",
            "That things go together does not say what causes what.")
    }

    private var documents: [String] {
        trust.response.isDocumentsOnly
            ? [
                language(
                    "Kodat från dokument, ingen enkät: ett dokument säger aldrig att samverkan saknas, så sambandet gäller bara det som är skrivet.",
                    "Coded from documents, no survey: a document never says that there is no tie, so that this holds of what is written alone."
                )
            ] : []
    }

    private func seed(_ seed: UInt64) -> String { language("Frö \(seed).", "Seed \(seed).") }

    /// An actor by its place in the data, where single actors may be named.
    private func name(_ place: Int, _ data: DyadData) -> String {
        trust.namesActors
            ? network.actors[data.actors[place]].name : language("en enskild aktör", "a single actor")
    }

    private func decimal(_ value: Double) -> String { language.decimal(value, places: 2) }

    private func probability(_ p: Double) -> String {
        p < 0.001 ? "p < \(language.decimal(0.001, places: 3))" : "p = \(language.decimal(p, places: 3))"
    }
}
