internal import Analysis
package import Model

// The names of what an analysis finds, as tables say them. Whole sentences are in Wording.

extension GapState {
    package func name(_ language: Language) -> String {
        switch self {
        case .missing: language("samverkan saknas", "collaboration missing")
        case .below: language("under målet", "below the target")
        case .contested: language("olika syn", "different views")
        case .unknown: language("går inte att avgöra", "cannot be told")
        case .above: language("djupare än målet", "deeper than the target")
        case .within: language("i linje med målet", "in line with the target")
        }
    }

    /// The same as a heading says it.
    package func label(_ language: Language) -> String { name(language).capitalizedFirst }
}

extension Evidence {
    package func name(_ language: Language) -> String {
        switch self {
        case .both: language("båda sidor", "both sides")
        case .oneSide: language("ett svar", "one answer")
        case .document: language("dokument", "documents")
        case .none: language("inget", "none")
        case .mixed: language("olika i olika forum", "differs between forums")
        }
    }
}

extension Change.Sort {
    package func name(_ language: Language) -> String {
        switch self {
        case .added: language("ny", "new")
        case .lost: language("upphörd", "ended")
        case .raised: language("djupare", "deeper")
        case .lowered: language("grundare", "shallower")
        case .same: language("oförändrad", "same")
        }
    }

    /// Of so many relations: "5 nya".
    package func phrase(_ count: Int, _ language: Language) -> String {
        language.count(count) + " " + (count == 1 ? name(language) : plural(language))
    }

    /// Of several relations: "nya".
    package func plural(_ language: Language) -> String {
        switch self {
        case .added: language("nya", "new")
        case .lost: language("upphörda", "ended")
        case .raised, .lowered: name(language)
        case .same: language("oförändrade", "same")
        }
    }
}

extension Change.Outline {
    package func name(_ language: Language) -> String {
        sort?.name(language) ?? language("varken ny eller upphörd", "neither new nor ended")
    }
}

extension Change.Obstacle {
    /// - Parameter isUncoded: Whether nobody was asked, so that no answer is missing.
    package func name(isUncoded: Bool, _ language: Language) -> String {
        switch self {
        case .split:
            language("går inte att jämföra: delad organisation", "not comparable: split organisation")
        case .evidence: language("går inte att jämföra: olika underlag", "not comparable: unlike evidence")
        case .unknown where isUncoded:
            language(
                "går inte att jämföra: inget dokument anger nivån",
                "not comparable: no document tells the level")
        case .unknown: language("går inte att jämföra: svar saknas", "not comparable: answers missing")
        }
    }
}

extension ChecklistEntry.Change {
    package func name(_ language: Language) -> String {
        switch self {
        case .first: language("ny uppgift", "first record")
        case .same: language("oförändrat", "same")
        case .toward: language("mer än förut", "more than before")
        case .away: language("mindre än förut", "less than before")
        case .nowKnown: language("nu känt", "now known")
        case .noLongerKnown: language("inte längre känt", "no longer known")
        case .notRecorded: language("inte bedömt nu", "not judged now")
        }
    }
}

extension NeighborTies.State {
    package func name(_ language: Language) -> String {
        switch self {
        case .tie: language("med relation", "with a tie")
        case .none: language("säkert utan relation", "surely without a tie")
        case .notRelevant: language("ej aktuell", "not relevant")
        case .unknown: language("osäkert", "in doubt")
        case .unasked: language("utan uppgift", "without data")
        }
    }
}

extension Reference.Neighbors.Status {
    package func name(_ language: Language) -> String {
        switch self {
        case .land: language("land", "land")
        case .waterOrShortLand: language("vatten eller kort landgräns", "water or a short land border")
        case .waterInOneSource: language("vatten, enligt en källa", "water, by one source")
        }
    }
}

extension Conventions.Side {
    package func name(_ language: Language) -> String {
        switch self {
        case .confirmed: language("det båda står bakom", "what both stand behind")
        case .claimed: language("det minst en anger", "what at least one says")
        }
    }
}

extension Dominance.Sort {
    package func name(_ language: Language) -> String {
        switch self {
        case .deeper: language("djupare", "deeper")
        case .shallower: language("grundare", "shallower")
        case .same: language("oförändrad", "same")
        case .mixed: language("delad", "mixed")
        }
    }
}

extension FitChange.Sort {
    package func name(_ language: Language) -> String {
        switch self {
        case .nearer: language("närmare", "nearer")
        case .farther: language("längre ifrån", "farther")
        case .same: language("oförändrad", "same")
        case .mixed: language("delad", "mixed")
        }
    }
}

extension Load.ActorLoad.Standing {
    package func name(_ language: Language) -> String {
        switch self {
        case .over: language("över kapacitet", "over capacity")
        case .possiblyOver: language("kanske över kapacitet", "possibly over capacity")
        case .within: language("inom kapacitet", "within capacity")
        case .unknown: language("ingen kapacitet i tal", "no capacity as a number")
        }
    }
}

extension Conversation.Structure {
    package func name(_ language: Language) -> String {
        switch self {
        case .joinsParts: language("binder ihop delnät", "joins separate parts")
        case .relievesCutVertex:
            language("avlastar den som ensam håller ihop", "relieves one who alone holds together")
        case .isSoleLink: language("är en ensam länk", "is a sole link")
        }
    }
}

extension Obstacles.Sort {
    package func name(_ language: Language) -> String {
        switch self {
        case .time: language("tid", "time")
        case .mandate: language("mandat", "mandate")
        case .roles: language("roller", "roles")
        case .knowledge: language("kunskap", "knowledge")
        case .wrongForum: language("fel forum", "wrong forum")
        case .other: language("annat", "other")
        }
    }
}

extension Silo.Grouping {
    package func name(_ language: Language) -> String {
        switch self {
        case .county: language("län", "county")
        case .kind: language("typ", "kind")
        }
    }
}

extension HeadlineBreakdown.Dimension {
    package func name(_ language: Language) -> String {
        switch self {
        case .actor: language("aktör", "actor")
        case .kinds: language("typ", "kind")
        case .county: language("län", "county")
        case .forum: language("forum", "forum")
        case .purpose: language("syfte", "purpose")
        case .status: language("målets status", "target status")
        case .wave: language("mätomgång", "wave")
        }
    }
}

extension Indicator.Value {
    package func name(_ language: Language) -> String {
        switch self {
        case .yes: language("ja", "yes")
        case .partly: language("delvis", "partly")
        case .no: language("nej", "no")
        case .unknown: language("vet inte", "do not know")
        }
    }
}
