internal import Analysis
package import Model

// What stands above each table of `samverkan gaps`: what it is, and how it was made, in a sentence or two.

extension GapAspect {
    package func title(_ language: Language) -> String {
        switch self {
        case .relations: language("RELATIONER MED MÅL", "TARGETED RELATIONS")
        case .breakdown: language("ANDEL I LINJE, UPPDELAD", "SHARE IN LINE, BY PARTS")
        case .wishes: language("VAD PARTERNA SJÄLVA VILL", "WHAT THE PARTIES THEMSELVES WANT")
        case .structure: language("VAR NÄTET INTE HÄNGER IHOP", "WHERE THE NETWORK DOES NOT HANG TOGETHER")
        case .silos: language("STUPRÖR", "SILOS")
        case .perception: language("SKILLNAD I SYN, EFTER TYP", "DIFFERENCE IN VIEW, BY KIND")
        case .differences:
            language("SKILLNAD I SYN, MED NAMN (INTERNT)", "DIFFERENCE IN VIEW, BY NAME (INTERNAL)")
        case .load: language("BELASTNING", "LOAD")
        case .relax:
            language("DJUPARE ÄN MÅLET: KAN NÅGOT LÄTTAS?", "DEEPER THAN THE TARGET: CAN ANY BE EASED?")
        case .answers: language("SVAR SOM SAKNAS OCH SPELAR ROLL", "MISSING ANSWERS THAT MATTER")
        case .obstacles: language("HINDER, EFTER FORUM", "OBSTACLES, BY FORUM")
        case .idle: language("MÅL SOM INTE GÄLLER NÅGON", "TARGETS THAT CONCERN NOBODY")
        }
    }

    /// What is said in place of an empty table; nil where the sentence above it says enough.
    package func nothing(_ language: Language) -> String? {
        switch self {
        case .wishes, .structure, .answers: nil
        case .relations, .breakdown:
            language("Inga relationer har något mål.", "No relation has a target.")
        case .silos:
            language(
                "Aktörerna är inte delade i flera grupper, så inget kan hålla sig inom dem.",
                "The actors are not divided into groups, so nothing can stay within them.")
        case .perception:
            language(
                "Ingen relation har en nivå från båda sidor, så inget går att jämföra.",
                "No relation has a level from both sides, so nothing can be compared.")
        case .differences:
            language(
                "I ingen relation är parternas svar säkert minst två steg isär.",
                "In no relation are the parties' answers surely two steps apart or more.")
        case .load:
            language(
                "Ingen aktör har en djup relation eller en angiven kapacitet.",
                "No actor has a deep relation or a stated capacity.")
        case .relax:
            language(
                "Ingen relation är säkert djupare än sitt mål.",
                "No relation is surely deeper than its target.")
        case .obstacles:
            language(
                "Inga hinder är angivna, eller för få för att visas.",
                "No obstacles are given, or too few to show.")
        case .idle:
            language(
                "Alla mål gäller några aktörer i nätverket.",
                "Every target concerns some actors of the network.")
        }
    }

    /// What is to be known of the table whatever it holds; nil where what is said depends on that, or nothing is.
    package func explanation(_ language: Language) -> String? {
        switch self {
        case .relations, .wishes, .structure, .perception, .load, .answers, .obstacles: nil
        case .breakdown:
            language(
                "Forum, syfte och status bedömer bara målen där. Aktör och län räknar relationer som de har del i.",
                "Forum, purpose and status judge the targets there alone. Actor and county count relations they have part in."
            )
        case .silos:
            language(
                "E–I går från −1 (alla relationer inom gruppen) till 1 (alla mellan grupper); omräknat mot vad som är möjligt.",
                "E–I runs from −1 (all ties within the group) to 1 (all between groups); rescaled to what is attainable."
            )
        case .differences:
            language(
                "Relationer där parterna anger minst två steg olika. För dem som ansvarar för enkäten.",
                "Relations where the parties are two steps apart or more. For those in charge of the survey."
            )
        case .relax:
            language(
                "En fråga, inte ett fel: är målet inaktuellt eller insatsen för stor?",
                "A question, not a fault: is the target outdated or the effort too large?")
        case .idle:
            language(
                "Ingen i nätverket omfattas: aktörerna finns inte i mätomgången, eller deltar inte i forumet.",
                "Nobody in the network is covered: the actors do not exist in the wave, or take no part in the forum."
            )
        }
    }
}

extension [Wish] {
    /// In how many relations both want more, and in how many the target goes beyond what either wants.
    package func sentence(_ language: Language) -> String {
        guard !isEmpty else {
            return language("Ingen har angett en önskad nivå.", "Nobody has stated a wish.")
        }
        let unmet = count(where: \.isAgreedAndUnmet)
        let imposed = count(where: \.isImposed)
        return language(
            "I \(language.relations(unmet)) vill båda djupare än i dag; i \(language.relations(imposed)) går målet längre än någon av dem vill.",
            "In \(language.relations(unmet)) both want to go deeper than today; in \(language.relations(imposed)) the target goes beyond what either wants."
        )
    }
}

extension Load {
    /// What counts as deep, and where capacity is stated.
    package func sentence(_ language: Language) -> String {
        language(
            "Djup är nivå \(deepFrom) eller mer. Kapacitet står i actors.csv.",
            "Deep is level \(deepFrom) or more. Capacity stands in actors.csv.")
    }
}

extension StructuralGaps {
    /// Parts, isolates, sole links and kinds that are not there, in one or two sentences.
    package func sentence(ties tieFrom: Level, _ language: Language) -> String {
        guard !parts.isEmpty else {
            return language(
                "Ingen relation är säkert känd på minst nivå \(tieFrom), så inget kan sägas om hur nätet hänger ihop.",
                "No relation is surely known at level \(tieFrom) or deeper, so nothing can be said of how the network hangs together."
            )
        }
        var sentence =
            parts.count == 1
            ? language(
                "Alla säkert kända relationer hänger ihop i ett nät",
                "All surely known relations hang together in one network")
            : language(
                "De säkert kända relationerna bildar \(language.count(parts.count)) delnät utan väg till varandra",
                "The surely known relations form \(language.count(parts.count)) separate parts")
        if !isolates.isEmpty {
            sentence += language(
                "; \(language.actors(isolates.count)) har ingen säkert känd relation",
                "; \(language.actors(isolates.count)) \(isolates.count == 1 ? "has" : "have") no surely known relation"
            )
        }
        sentence += "."
        if !dependents.isEmpty {
            sentence += language(
                " För \(language.actors(dependents.count)) går all kontakt genom en enda annan.",
                " For \(language.actors(dependents.count)) all contact runs through a single other.")
        }
        if !absentKinds.isEmpty {
            let kinds = language.list(absentKinds.map { $0.plural(language) })
            sentence += language(" Saknas helt: \(kinds).", " Not there at all: \(kinds).")
        }
        return sentence
    }
}

extension PerceptionGaps.KindPair {
    /// "Regioner anger 6 och kommuner 3"; nil within one kind, or where it would give an answer away.
    package func sentence(_ language: Language) -> String? {
        guard let said, let apart else { return nil }
        let (one, other) = (kinds.0.plural(language), kinds.1.plural(language))
        let of = language.relations(compared)
        let middle = language(
            "\(one.capitalizedFirst) anger \(said.0.description) och \(other) \(said.1.description) (mittnivå i \(of))",
            "\(one.capitalizedFirst) say \(said.0.description) and \(other) \(said.1.description) (median of \(of))"
        )
        guard apart > 0, let first = firstSaysMore, let second = secondSaysMore else {
            return middle + language("; ingen skillnad på två steg.", "; none two steps apart.")
        }
        let who = [(first, one), (second, other)].filter { $0.0 > 0 }.map { count, kind in
            language(
                "\(kind) anger mer i \(language.count(count))", "\(kind) say more in \(language.count(count))"
            )
        }
        return middle
            + language(
                "; i \(language.count(apart)) är de minst två steg isär: \(language.list(who)).",
                "; in \(language.count(apart)) they are two steps apart or more: \(language.list(who)).")
    }
}

extension MissingAnswers.Answer {
    /// Why it is worth asking for, each reason a clause.
    package func reasons(_ language: Language) -> [String] {
        var reasons: [String] = []
        if changesHeadline {
            reasons.append(
                isLast
                    ? language("avgör ensamt om målet nås", "decides alone whether the target is met")
                    : language(
                        "behövs, tillsammans med motpartens, för att veta om målet nås",
                        "needed, with the other side's, to know whether the target is met"))
        }
        if let structure {
            reasons.append(
                language(
                    "en relation här \(structure.name(language))", "a tie here \(structure.name(language))"))
        }
        if changesBrokers == true {
            reasons.append(
                language(
                    "kan ändra vilka tre som oftast är mellanhand",
                    "could change which three are the most frequent go-betweens"))
        }
        return reasons
    }
}

extension MissingAnswers {
    /// How many answers could change the picture, from how many.
    ///
    /// - Parameter isSurvey: Whether anybody was asked; else no answer is missing.
    package func sentence(isSurvey: Bool, _ language: Language) -> String {
        guard count > 0 else {
            return isSurvey
                ? language(
                    "Inget svar som saknas kan ändra bilden.", "No missing answer could change the picture.")
                : language("Inget svar kunde ändra bilden.", "No answer could change the picture.")
        }
        let owed = language.count(count, ("svar", "answer"), ("svar", "answers"))
        guard isSurvey else {
            return language(
                "Ingen enkät är gjord. \(owed) från \(language.actors(actors)) kunde ändra bilden för \(language.relations(relations)).",
                "There was no survey. \(owed) from \(language.actors(actors)) could change the picture of \(language.relations(relations))."
            )
        }
        return language(
            "\(owed) från \(language.actors(actors)) saknas och kan ändra bilden för \(language.relations(relations)).",
            "\(owed) from \(language.actors(actors)) \(count == 1 ? "is" : "are") missing and could change the picture of \(language.relations(relations))."
        )
    }
}
