package import Analysis
package import Model
internal import Words

// The columns that stand in more than one sheet: a fact has one key and one name.

extension Sheet.Column {
    /// A column of words, with what it says of a row.
    static func said(
        _ key: String, _ swedish: String, _ english: String, _ meaning: String, _ englishMeaning: String
    ) -> Self {
        Self(key, swedish, english, meaning: Name(swedish: meaning, english: englishMeaning))
    }

    /// A column of numbers, likewise.
    static func counted(
        _ key: String, _ swedish: String, _ english: String, _ meaning: String, _ englishMeaning: String
    ) -> Self {
        Self(
            key, swedish, english, isNumber: true, meaning: Name(swedish: meaning, english: englishMeaning))
    }

    // Who.
    package static let a = said(
        "a", "Aktör", "Actor",
        "Den ena aktören i relationen; den vars id kommer först.",
        "The one actor of the relation, whose id comes first.")
    package static let b = said(
        "b", "Med", "With",
        "Den andra aktören i relationen.",
        "The other actor of the relation.")
    package static let actor = said(
        "actor", "Aktör", "Actor",
        "Den aktör som raden gäller.",
        "The actor that the row is about.")
    package static let id = said(
        "id", "Id", "Id",
        "Aktörens id, som i actors.csv.",
        "The actor’s id, as in actors.csv.")
    package static let name = said(
        "name", "Namn", "Name",
        "Namnet på det som raden gäller.",
        "The name of what the row is about.")
    package static let kind = said(
        "kind", "Typ", "Kind",
        "Vilken typ av organisation aktören är.",
        "Which kind of organisation the actor is.")
    package static let county = said(
        "county", "Län", "County",
        "Länet som aktören hör till, med dess kod.",
        "The county that the actor belongs to, by its code.")
    /// Two kinds of actors, or one within itself.
    package static let kinds = said(
        "kinds", "Mellan", "Between",
        "Vilka två aktörstyper som relationerna går mellan.",
        "Which two kinds of actors the relations are between.")
    package static let kindA = said(
        "kind_a", "Typ", "Kind",
        "Den ena aktörstypen.",
        "The one kind of actors.")
    package static let kindB = said(
        "kind_b", "Med", "With",
        "Den andra aktörstypen.",
        "The other kind of actors.")
    package static let forum = said(
        "forum", "Forum", "Forum",
        "Forumet som raden gäller; tomt är hela relationen.",
        "The forum that the row is about; empty is the whole relation.")
    package static let purpose = said(
        "purpose", "Syfte", "Purpose",
        "Vad målet eller forumet är till för.",
        "What the target or the forum is for.")
    /// What the rows are divided by.
    package static let by = said(
        "by", "Delat efter", "By",
        "Vad raderna är delade efter.",
        "What the rows are divided by.")
    package static let group = said(
        "group", "Grupp", "Group",
        "Den ena gruppen som raden gäller.",
        "The one group that the row is about.")
    package static let otherGroup = said(
        "other_group", "Med", "With",
        "Den andra gruppen; samma när relationerna går inom gruppen.",
        "The other group; the same when the relations are inside one.")
    package static let wave = said(
        "wave", "Mätomgång", "Wave",
        "Mätomgången som raden gäller.",
        "The wave that the row is about.")
    package static let from = said(
        "from", "Från", "From",
        "Där raden börjar: en mätomgång eller en nivå.",
        "Where the row begins: a wave or a level.")
    package static let to = said(
        "to", "Till", "To",
        "Där raden slutar: en mätomgång eller en nivå.",
        "Where the row ends: a wave or a level.")

    // What is known, and how it stands.
    package static let state = said(
        "state", "Läge", "State",
        "Hur relationen står mot sitt mål.",
        "How the relation stands against its target.")
    package static let standing = said(
        "standing", "Mot kapaciteten", "Against capacity",
        "Hur många djupa relationer aktören har mot vad den orkar; i listan över relationer: relationens läge i sammanräkningen.",
        "How the actor’s deep relations stand against what it can carry; in the list of relations, where the relation is counted."
    )
    package static let min = counted(
        "min", "Mål från", "Target from",
        "Målets lägsta nivå.",
        "The target’s lowest level.")
    package static let max = counted(
        "max", "Mål till", "Target to",
        "Målets högsta nivå.",
        "The target’s highest level.")
    package static let status = said(
        "status", "Målets status", "Target status",
        "Hur målet är bestämt: lag, uppdrag, överenskommelse, förslag eller exempel.",
        "How the target was set: law, assignment, agreement, proposal or example.")
    package static let confirmed = counted(
        "confirmed", "Bekräftat", "Confirmed",
        "Den nivå som båda minst står bakom.",
        "The level that both at least stand behind.")
    package static let claimed = counted(
        "claimed", "Angivet", "Claimed",
        "Den högsta nivå som någon av dem anger.",
        "The highest level that either of them states.")
    /// What was agreed, in words.
    package static let target = said(
        "target", "Mål", "Target",
        "Den nivå som är överenskommen, i ord.",
        "The level that was agreed, in words.")
    package static let steps = counted(
        "steps", "Steg", "Steps",
        "Så många nivåer skiljer det från målet eller, i listan över skillnader, de två svaren.",
        "How many levels lie between it and the target or, in the list of differences, between the two answers."
    )
    package static let saidA = counted(
        "said_a", "Den första anger", "First says",
        "Den nivå som den första anger.",
        "The level that the first states.")
    package static let saidB = counted(
        "said_b", "Den andra anger", "Second says",
        "Den nivå som den andra anger.",
        "The level that the second states.")
    package static let evidence = said(
        "evidence", "Underlag", "Evidence",
        "Vad nivån vilar på.",
        "What the level rests on.")
    package static let lacking = said(
        "lacking", "Slag som saknas", "Kind lacking",
        "Vilket slags samverkan som fattas för att nå målet.",
        "Which kind of collaboration is lacking to reach the target.")
    package static let reason = said(
        "reason", "Målets skäl", "Target's reason",
        "Varför målet är satt, som i targets.csv.",
        "Why the target was set, as in targets.csv.")
    package static let agreedBy = said(
        "agreed_by", "Beslutat av", "Agreed by",
        "Vem som står bakom målet.",
        "Who stands behind the target.")
    package static let due = said(
        "due", "Slutdatum", "Due",
        "När målet ska vara nått.",
        "When the target is to be reached.")
    package static let obstacle = said(
        "obstacle", "Hinder", "Obstacle",
        "Hindret som de svarande nämner.",
        "The obstacle that those who answered name.")
    package static let indicator = said(
        "indicator", "Tecken", "Indicator",
        "Det tecken på mognad som raden gäller.",
        "The indicator of maturity that the row is about.")
    /// What is recorded of an indicator in a wave.
    package static let present = said(
        "present", "Finns", "Present",
        "Om tecknet finns i mätomgången, helt, delvis eller inte.",
        "Whether the indicator is there in the wave: yes, partly or no.")
    package static let source = said(
        "source", "Källa", "Source",
        "Varifrån uppgiften kommer.",
        "Where the information is from.")
    package static let note = said(
        "note", "Anmärkning", "Note",
        "Kommentar till uppgiften.",
        "A comment on the information.")
    /// Whether it is made up.
    package static let mark = said(
        "mark", "Märkning", "Mark",
        "Säger illustration när raden vilar på påhittade uppgifter.",
        "Says illustration where the row rests on invented data.")
    package static let before = counted(
        "before", "Före", "Before",
        "Nivån i den tidigare mätomgången.",
        "The level in the earlier wave.")
    package static let after = counted(
        "after", "Efter", "After",
        "Nivån i den senare mätomgången.",
        "The level in the later wave.")
    package static let change = said(
        "change", "Förändring", "Change",
        "Vad som blev av relationen mellan mätomgångarna.",
        "What became of the relation between the waves.")
    package static let structure = said(
        "structure", "För nätet", "For the network",
        "Vad relationen betyder för hur nätverket hänger ihop.",
        "What the relation means for how the network holds together.")

    // How many, how large.
    package static let actors = counted(
        "actors", "Aktörer", "Actors",
        "Så många aktörer.",
        "How many actors.")
    package static let relations = counted(
        "relations", "Relationer", "Relations",
        "Så många relationer.",
        "How many relations.")
    package static let asked = counted(
        "asked", "Med uppgift", "With data",
        "Så många par som någon har lämnat uppgift om.",
        "How many pairs somebody has given information on.")
    package static let level = counted(
        "level", "Nivå", "Level",
        "Nivån på skalan.",
        "The level of the scale.")
    package static let wanted = counted(
        "wanted", "Önskad nivå", "Wanted level",
        "Den nivå som den som svarade önskar.",
        "The level that whoever answered wishes.")
    package static let constraint = counted(
        "constraint", "Inlåsning", "Constraint",
        "Hur inlåst aktören är bland parter som känner varandra.",
        "How closed in the actor is among partners who know each other.")
    package static let targeted = counted(
        "targeted", "Med mål", "Targeted",
        "Så många relationer har ett mål.",
        "How many relations have a target.")
    package static let bothKnown = counted(
        "both_known", "Båda kända", "Both known",
        "Så många relationer med mål där båda har svarat och läget är känt.",
        "How many targeted relations both have answered on, so that their state is known.")
    package static let within = counted(
        "within", "I linje", "In line",
        "Så många av dem som båda har svarat på är i linje med målet.",
        "How many of those that both have answered on are in line with the target.")
    package static let share = counted(
        "share", "Andel", "Share",
        "Andelen i linje bland dem som båda har svarat på; tom när de är färre än hälften.",
        "The share in line among those that both have answered on; empty when they are fewer than half.")
    package static let lower = counted(
        "lower", "Lägst", "Lowest",
        "Den lägsta andel som svaren tillåter, vad de som saknas än är.",
        "The lowest share that the answers allow, whatever the missing ones are.")
    package static let upper = counted(
        "upper", "Högst", "Highest",
        "Den högsta andel som svaren tillåter, vad de som saknas än är.",
        "The highest share that the answers allow, whatever the missing ones are.")
    package static let region = counted(
        "region", "Region", "Region",
        "Numret på den region som relationerna bildar.",
        "The number of the region that the ties make.")

    package static let compared = counted(
        "compared", "Jämförda", "Compared",
        "Så många relationer som går att jämföra.",
        "How many relations can be compared.")
    package static let firstSaysMore = counted(
        "a_says_more", "Första anger mer", "First says more",
        "Så många relationer där den första anger mer än den andra.",
        "In how many relations the first states more than the second.")
    package static let secondSaysMore = counted(
        "b_says_more", "Andra anger mer", "Second says more",
        "Så många relationer där den andra anger mer än den första.",
        "In how many relations the second states more than the first.")

    // Of two groups: what their actors have between them.
    package static let dyads = counted(
        "dyads", "Par", "Pairs",
        "Så många par som är möjliga.",
        "How many pairs are possible.")
    package static let edges = counted(
        "edges", "Relationer", "Relations",
        "Så många par har en säkert känd relation.",
        "How many pairs have a tie that is surely known.")
    package static let density = counted(
        "density", "Täthet", "Density",
        "Så stor del av de relationer vi har uppgift om finns.",
        "Of the relations we have data on, the share that exist.")
    package static let densityLower = counted(
        "lower", "Täthet, lägst", "Density, lowest",
        "Den lägsta täthet som svaren tillåter.",
        "The lowest density that the answers allow.")
    package static let densityUpper = counted(
        "upper", "Täthet, högst", "Density, highest",
        "Den högsta täthet som svaren tillåter.",
        "The highest density that the answers allow.")

    /// All of them, for telling what a heading stands for; a measure's column is the measure.
    package static let catalogue: [Self] = ofRows + ofStandings + ofLevels + ofResponse

    private static let ofRows: [Self] =
        [
            a, b, actor, id, name, kind, county, kinds, kindA, kindB, forum, purpose, by, group, otherGroup,
            wave, from, to, state, standing, min, max, status, confirmed, claimed, target, steps, saidA,
            saidB, evidence, lacking, reason, agreedBy, due, obstacle, indicator, present, source, note, mark,
            before, after, change, structure, actors, relations, asked, level, wanted, constraint, targeted,
            bothKnown, within, share, lower, upper, region, compared, firstSaysMore, secondSaysMore, dyads,
            edges, density, densityLower, densityUpper, documentCount, documentShare,
        ]

    private static let ofStandings: [Self] = Standing.allCases.map { standing($0) }

    private static let ofLevels: [Self] = Conventions.Side.allCases.flatMap { side in
        [
            firstQuartile(side), median(side), thirdQuartile(side), levelCount(side), levelShare(side),
            levelLower(side), levelUpper(side),
        ]
    }

    package static func measure(_ measure: Measure) -> Self {
        let name = measure.words.name
        return Self(measure.rawValue, name.swedish, name.english, isNumber: measure != .cutVertex)
    }

    /// The relations that stand so.
    package static func standing(_ standing: Standing) -> Self {
        counted(
            "standing_\(standing.rawValue)", standing.label(.swedish), standing.label(.english),
            "Så många relationer med mål som räknas så.", "How many targeted relations count so.")
    }

    // Of one side, the levels of several relations.
    package static func firstQuartile(_ side: Conventions.Side) -> Self {
        of(
            side, "first_quartile", "Undre kvartil", "First quartile",
            Name(
                swedish: "Den nivå som en fjärdedel av relationerna högst når.",
                english: "The level that a quarter of the relations do not go beyond."))
    }

    package static func median(_ side: Conventions.Side) -> Self {
        of(
            side, "median", "Mittnivå", "Median",
            Name(
                swedish: "Nivån på den mittersta relationen när alla ordnas från grund till djup.",
                english: "The level of the middle relation when all are ordered from shallow to deep."))
    }

    package static func thirdQuartile(_ side: Conventions.Side) -> Self {
        of(
            side, "third_quartile", "Övre kvartil", "Third quartile",
            Name(
                swedish: "Den nivå som tre fjärdedelar av relationerna högst når.",
                english: "The level that three quarters of the relations do not go beyond."))
    }

    static func of(
        _ side: Conventions.Side, _ key: String, _ swedish: String, _ english: String, _ meaning: Name? = nil
    ) -> Self {
        let (one, other) = side == .confirmed ? ("bekr.", "conf.") : ("ang.", "claimed")
        return Self(
            "\(side)_\(key)", "\(swedish), \(one)", "\(english), \(other)", isNumber: true, meaning: meaning)
    }

    // Of one side, at each level: the relations there, the share at least so deep, and what the missing answers leave open.
    package static let documentCount = counted(
        "document_count", "Enligt dokument", "By documents",
        "Så många relationer på nivån enligt dokument.",
        "How many relations are at the level by documents.")
    package static let documentShare = counted(
        "document_share", "Enl. dokument, minst så djupt", "By documents, at least as deep",
        "Andelen av relationerna enligt dokument på nivån eller djupare.",
        "The share of relations by documents at the level or deeper.")

    package static func levelCount(_ side: Conventions.Side) -> Self {
        atLevel(
            side, "count", "antal", "count", "Så många relationer är på nivån.",
            "How many relations are at the level.")
    }

    package static func levelShare(_ side: Conventions.Side) -> Self {
        atLevel(
            side, "share", "minst så djupt", "at least as deep",
            "Andelen av de kända relationerna som är på nivån eller djupare.",
            "The share of known relations at the level or deeper.")
    }

    package static func levelLower(_ side: Conventions.Side) -> Self {
        atLevel(
            side, "lower", "lägst", "lowest",
            "Den lägsta andel på nivån eller djupare som svaren tillåter.",
            "The lowest share at the level or deeper that the answers allow.")
    }

    package static func levelUpper(_ side: Conventions.Side) -> Self {
        atLevel(
            side, "upper", "högst", "highest",
            "Den högsta andel på nivån eller djupare som svaren tillåter.",
            "The highest share at the level or deeper that the answers allow.")
    }

    private static func atLevel(
        _ side: Conventions.Side, _ part: String, _ swedish: String, _ english: String, _ meaning: String,
        _ englishMeaning: String
    ) -> Self {
        let (one, other) = side == .confirmed ? ("Bekr.", "Conf.") : ("Ang.", "Claimed")
        return counted(
            "\(side)_\(part)", "\(one), \(swedish)", "\(other), \(english)", meaning, englishMeaning)
    }
}

/// One side's levels, at each level of the scale. All relations are at level 0 or deeper, so there it has no shares.
package func levelFields<Row>(
    _ side: Conventions.Side, _ at: @escaping (Row) -> (levels: SideLevels, level: Level)?
) -> [Field<Row>] {
    func share(_ row: Row, _ value: (SideLevels, Level) -> Double?) -> Sheet.Cell {
        .share(at(row).flatMap { $0.level == 0 ? nil : value($0.levels, $0.level) })
    }
    return [
        Field(.levelCount(side)) { row in .count(at(row).map { $0.levels.known.counts[$0.level] }) },
        Field(.levelShare(side)) { share($0) { $0.known.share(atLeast: $1) } },
        Field(.levelLower(side)) { share($0) { $0.bounds(atLeast: $1)?.lower } },
        Field(.levelUpper(side)) { share($0) { $0.bounds(atLeast: $1)?.upper } },
    ]
}
