internal import Model

// What serves where a picture does not fit its page: less of it, or another kind.

extension Name {
    static let partOfNetwork = Name(
        swedish:
            "Rita en del av nätverket (--kind, --forum eller --only-level), eller välj matrisen: ”samverkan draw matris”.",
        english:
            "Draw a part of the network (--kind, --forum or --only-level), or choose the matrix: “samverkan draw matrix”."
    )

    static let partOrOneWave = Name(
        swedish:
            "Rita en del av nätverket (--kind, --forum eller --only-level), eller en omgång i taget: ”samverkan draw karta --wave …”.",
        english:
            "Draw a part of the network (--kind, --forum or --only-level), or one wave at a time: “samverkan draw network --wave …”."
    )

    static let matrixServes = Name(
        swedish: "Matrisen rymmer fler: ”samverkan draw matris”.",
        english: "The matrix has room for more: “samverkan draw matrix”.")

    static let partOfNetworkOrProfile = Name(
        swedish: "Nivåerna i tal ryms alltid: ”samverkan draw profil --by typer”.",
        english: "The levels in numbers always fit: “samverkan draw profile --by kinds”.")

    static let forumsInNumbers = Name(
        swedish: "Vem som deltar i vilket forum står i tabellen (--format csv).",
        english: "The table has who takes part in which forum (--format csv).")

    static let fewerTargets = Name(
        swedish:
            "Läget forum för forum ryms alltid: ”samverkan draw lägen”; relation för relation står det i --format csv.",
        english:
            "How relations stand by forum always fits: “samverkan draw gap-states”; --format csv has them one by one."
    )

    static let fewerConversations = Name(
        swedish: "Ta färre samtal (--count), eller läs dem i ord: ”samverkan next”.",
        english: "Take fewer conversations (--count), or read them in words: “samverkan next”.")

    static let changesInNumbers = Name(
        swedish: "Förändringen i tal ryms alltid: ”samverkan draw övergångar”.",
        english: "The change in numbers always fits: “samverkan draw transitions”.")

    static let oneCounty = Name(
        swedish: "Rita ett län i taget (--county).", english: "Draw one county at a time (--county).")
}
