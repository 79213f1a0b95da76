internal import Analysis
internal import Drawing
internal import Model
internal import Words

extension NetworkMap.Words {
    static func words(_ language: Language, isSelection: Bool = false) -> NetworkMap.Words {
        var words = NetworkMap.Words(
            levels: language("Nivå", "Level"),
            unknownLevel: language("nivån okänd", "level unknown"),
            evidence: language("Vem säger det", "Who says so"),
            bothSides: language("Båda anger samverkan", "Both say so"),
            oneSide: language("Bara den ena anger samverkan", "Only one says so"),
            document: language("Ur dokument", "From a document"),
            targets: language("Mot målet", "Against the target"),
            marks: Dictionary(
                uniqueKeysWithValues: NetworkMap.Mark.allCases.map { ($0, $0.look.label(language)) }),
            missing: language("Mål finns, men ingen samverkan", "A target, but no tie"),
            kinds: language("Aktörer", "Actors"),
            withoutTies: isSelection
                ? language("Utan samverkan i urvalet", "Without a tie in this selection")
                : language("Utan känd samverkan", "Without a known tie"),
            digitsLeftOut: { count in
                language(
                    "\(count) \(count == 1 ? "nivåsiffra" : "nivåsiffror") fick inte plats.",
                    "\(count) level \(count == 1 ? "digit" : "digits") did not fit.")
            },
            labelsLeftOut: { count in
                language(
                    "\(count) namn fick inte plats.", "\(count) \(count == 1 ? "name" : "names") did not fit."
                )
            },
            placing: { manner, behind in placing(manner, behind, language) })
        words.labelsCut = { count in
            language(
                "\(count) namn är \(count == 1 ? "avkortat" : "avkortade").",
                "\(count) \(count == 1 ? "name is" : "names are") cut short.")
        }
        words.alone = { names in alone(names, isSelection, language) }
        words.strongDigits = { level in
            language(
                "Siffran är nivån; den står på linjer från nivå \(level), där den får plats.",
                "The digit is the level; it stands on lines from level \(level), where it fits.")
        }
        words.kindGroup = { group in
            switch group {
            case .family(let family): family.name(language)
            case .others: language("Övriga typer", "Other kinds")
            }
        }
        words.kindsAlike = { names in
            language(
                "Fler typer än så går inte att skilja åt; övriga typer är \(language.list(names)).",
                "No more kinds than these can be told apart; other kinds are \(language.list(names)).")
        }
        words.betweenLevels = language("mellan två nivåer", "between two levels")
        words.withheldLevel = language("nivån visas inte", "level not shown")
        words.answered = language("Båda har svarat", "Both have answered")
        words.oneAnswer = ToldState.oneAnswer.label(language)
        words.belowLimit = language(", under kartans gräns", ", below the map’s limit")
        words.shallow = language(
            "Målet inte nått, nivån under kartans gräns", "Target not reached, level below the map’s limit")
        return words
    }

    /// Names as long as they are few.
    private static let mostNames = 16

    private static func alone(_ names: [String], _ isSelection: Bool, _ language: Language) -> String {
        let has = names.count == 1 ? "has" : "have"
        var text =
            isSelection
            ? language(
                "\(language.actors(names.count)) har ingen relation i urvalet",
                "\(language.actors(names.count)) \(has) no tie in this selection")
            : language(
                "\(language.actors(names.count)) har ingen känd relation i mätomgången",
                "\(language.actors(names.count)) \(has) no known tie in the wave")
        if names.count <= mostNames { text += ": " + language.list(names) }
        return text + "."
    }

    private static func placing(_ manner: MapLayout.Manner, _ behind: Int, _ language: Language) -> String {
        let lines =
            behind == 0
            ? ""
            : behind == 1
                ? language(
                    " En linje går bakom en aktör som den inte hör till.",
                    " One line runs behind an actor that is not its own.")
                : language(
                    " \(language.count(behind)) linjer går bakom en aktör som de inte hör till.",
                    " \(language.count(behind)) lines run behind an actor that is not theirs.")
        switch manner {
        case .searched:
            return language(
                "Placering: den tydligaste av många prövade. Avstånd är inget mått.",
                "Places: the clearest of many that were tried. Distance is no measure.") + lines
        case .hubs(let count):
            return language(
                "Placering: de som samverkar står nära varandra. Namn i ruta har de \(count) med flest relationer.",
                "Places: those who work together stand near each other. The \(count) with most ties have their name in a box."
            ) + lines
        case .dots(let count):
            return language(
                "Placering: de som samverkar står nära varandra. Bara de \(count) med flest relationer har sitt namn; övriga är prickar.",
                "Places: those who work together stand near each other. Only the \(count) with most ties are named; the others are dots."
            )
        }
    }
}
