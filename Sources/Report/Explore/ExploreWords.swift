internal import Analysis
internal import Model
internal import Results
internal import Words

/// What the script says, in the reader's language: sentences with places for numbers and names, and pairs of one and many.
struct ExploreWords {
    let language: Language
    /// Whether documents alone speak, so that there are no two sides.
    let isOfDocuments: Bool

    private func pair(_ swedish: (String, String), _ english: (String, String)) -> JSONValue {
        [.string(language(swedish.0, english.0)), .string(language(swedish.1, english.1))]
    }
    private func one(_ swedish: String, _ english: String) -> JSONValue {
        .string(language(swedish, english))
    }

    var json: JSONValue {
        .object(
            levels + counts + changes + [
                ("thousand", .string(language("\u{A0}", ","))),
                ("found", pair(("{n} träff.", "{n} träffar."), ("{n} match.", "{n} matches."))),
                ("chosen", one("Vald: {name}, {n} visas.", "Chosen: {name}, {n} shown.")),
                ("spot", one("{name}, {kind}: {n}", "{name}, {kind}: {n}")),
                ("none", one("Ingen relation att visa.", "No relation to show.")),
                (
                    "alone",
                    pair(
                        (
                            "{n} aktör utan känd relation i någon mätomgång:",
                            "{n} aktörer utan känd relation i någon mätomgång:"
                        ),
                        (
                            "{n} actor without a known relation in any wave:",
                            "{n} actors without a known relation in any wave:"
                        ))
                ),
                (
                    "matrixMany",
                    one(
                        "Matrisen har plats för {most} aktörer, och här är {n}. Välj en aktör, så visas den och de den samverkar med; eller välj typer i nyckeln eller en högre nivå.",
                        "The matrix has room for {most} actors, and there are {n}. Choose an actor to see it and those it works with; or choose kinds in the key, or a higher level."
                    )
                ),
                (
                    "matrixNear",
                    one(
                        "{name} och {n} av {m} som den har relation med, de djupaste.",
                        "{name} and {n} of {m} that it has relations with, the deepest.")
                ),
                ("noTie", one("ingen relation visas", "no relation shown")),
                ("saved", one("Bilden är sparad.", "The picture is saved.")),
            ] + card + tables)
    }

    private var levels: [(String, JSONValue)] {
        [
            ("withheld", .string(ShownLevel.withheld.text(language))),
            ("one", .string(ShownLevel.oneAnswer.text(language))),
            ("unknown", .string(ShownLevel.unknown.text(language))),
            ("notRelevant", one("ej aktuell", "not relevant")),
            ("byName", one("nivån okänd", "level unknown")),
            ("oneSideSays", one("{level} enligt bara den ena", "{level} by one of them only")),
            ("fromLevel", one("från nivå {level}", "from level {level}")),
            (
                "sides",
                .object(
                    Conventions.Side.allCases.map { side in
                        (
                            side.rawValue,
                            isOfDocuments
                                ? one("enligt dokument", "by documents") : .string(side.name(language))
                        )
                    })
            ),
        ]
    }

    private var counts: [(String, JSONValue)] {
        [
            (
                "shown",
                one(
                    "{n} av {all} är på minst nivå {level} ({side}).",
                    "{n} of {all} are at level {level} or deeper ({side}).")
            ),
            ("relations", pair(("{n} relation", "{n} relationer"), ("{n} relation", "{n} relations"))),
            ("besides", one("Dessutom visas: {list}.", "Shown besides: {list}.")),
            (
                "withheldCount",
                pair(
                    ("{n} vars nivå inte visas", "{n} vars nivå inte visas"),
                    ("{n} whose level is not shown", "{n} whose levels are not shown"))
            ),
            (
                "oneCount",
                pair(
                    ("{n} där ett svar finns", "{n} där ett svar finns"),
                    ("{n} of which one answer exists", "{n} of which one answer exists"))
            ),
            (
                "unknownCount",
                pair(
                    ("{n} med okänd nivå", "{n} med okänd nivå"),
                    ("{n} of unknown level", "{n} of unknown level"))
            ),
            (
                "missingCount",
                pair(
                    ("{n} mål som inte nås, utan relation", "{n} mål som inte nås, utan relation"),
                    (
                        "{n} target not reached, without a relation",
                        "{n} targets not reached, without a relation"
                    ))
            ),
            (
                "oneSideCount",
                pair(
                    ("{n} som bara den ena anger", "{n} som bara den ena anger"),
                    ("{n} by the word of one side only", "{n} by the word of one side only"))
            ),
            ("filtered", one("Urvalet i nyckeln gäller.", "The choice in the key applies.")),
        ]
    }

    private var changes: [(String, JSONValue)] {
        [
            (
                "noEarlier",
                one("Ingen tidigare mätomgång att jämföra med.", "No earlier wave to compare with.")
            ),
            ("since", one("Sedan {wave}: {list}.", "Since {wave}: {list}.")),
            (
                "nothingCompared",
                one(
                    "Sedan {wave} kan ingen relation jämföras.", "Since {wave} no relation can be compared.")
            ),
        ]
    }

    private var card: [(String, JSONValue)] {
        [
            ("page", one("Aktörens egen sida", "The actor’s own page")),
            ("next", one("Nästa samtal", "Next conversations")),
            ("gaps", one("Mot målen ({n})", "Against the targets ({n})")),
            ("ofActor", one("Relationer som visas ({n} av {m})", "Relations shown ({n} of {m})")),
            ("more", pair(("{n} till", "{n} till"), ("{n} more", "{n} more"))),
            (
                "silent",
                pair(
                    ("För {n} mål saknas uppgifter helt.", "För {n} mål saknas uppgifter helt."),
                    (
                        "On {n} target there is no information at all.",
                        "On {n} targets there is no information at all."
                    ))
            ),
            (
                "notAlive",
                one("Aktören finns inte i {wave}.", "The actor does not exist in {wave}.")
            ),
            ("clear", one("Rensa valet", "Clear the choice")),
        ]
    }

    private var tables: [(String, JSONValue)] {
        [
            ("noTarget", one("Inget mål", "No target")),
            ("rowsOf", one("Relationer för {name} ({n})", "Relations of {name} ({n})")),
            ("rowsAll", one("Relationer ({n})", "Relations ({n})")),
            ("people", one("Aktörer ({n})", "Actors ({n})")),
            ("peopleNear", one("Aktören och dess grannar ({n})", "The actor and its neighbors ({n})")),
            ("previous", one("Föregående", "Previous")),
            ("following", one("Nästa", "Next")),
            ("part", one("Rad {from}–{to} av {all}", "Rows {from}–{to} of {all}")),
            (
                "scroll",
                one("Fler kolumner finns: dra tabellen i sidled →", "More columns: drag the table sideways →")
            ),
            (
                "columns",
                .object([
                    ("a", one("Aktör", "Actor")), ("b", one("Med", "With")),
                    ("level", one("Nivå", "Level")),
                    ("confirmed", one("Bekräftad nivå", "Confirmed level")),
                    ("claimed", one("Angiven nivå", "Claimed level")),
                    ("evidence", one("Underlag", "Evidence")),
                    ("state", one("Mot målet", "Against the target")),
                    ("change", one("Förändring", "Change")), ("mark", one("Märkning", "Mark")),
                    ("name", one("Aktör", "Actor")), ("kind", one("Typ", "Kind")),
                    ("degree", one("Relationer", "Relations")),
                    ("deepest", one("Djupaste nivå", "Deepest level")),
                    ("gaps", one("Under målet", "Short of targets")),
                ])
            ),
        ]
    }
}
