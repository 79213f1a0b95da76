package import Analysis
package import Model
internal import Words

// The columns that stand in more than one sheet: a fact has one key and one name.

extension Sheet.Column {
    // Who.
    package static let a = Self("a", "Aktör", "Actor")
    package static let b = Self("b", "Med", "With")
    package static let actor = Self("actor", "Aktör", "Actor")
    package static let id = Self("id", "Id", "Id")
    package static let name = Self("name", "Namn", "Name")
    package static let kind = Self("kind", "Typ", "Kind")
    package static let county = Self("county", "Län", "County")
    /// Two kinds of actors, or one within itself.
    package static let kinds = Self("kinds", "Mellan", "Between")
    package static let kindA = Self("kind_a", "Typ", "Kind")
    package static let kindB = Self("kind_b", "Med", "With")
    package static let forum = Self("forum", "Forum", "Forum")
    package static let purpose = Self("purpose", "Syfte", "Purpose")
    /// What the rows are divided by.
    package static let by = Self("by", "Delat efter", "By")
    package static let group = Self("group", "Grupp", "Group")
    package static let otherGroup = Self("other_group", "Med", "With")
    package static let wave = Self("wave", "Mätomgång", "Wave")
    package static let from = Self("from", "Från", "From")
    package static let to = Self("to", "Till", "To")

    // What is known, and how it stands.
    package static let state = Self("state", "Läge", "State")
    package static let standing = Self("standing", "Mot kapaciteten", "Against capacity")
    package static let min = number("min", "Mål från", "Target from")
    package static let max = number("max", "Mål till", "Target to")
    package static let status = Self("status", "Målets status", "Target status")
    package static let confirmed = number("confirmed", "Bekräftat", "Confirmed")
    package static let claimed = number("claimed", "Angivet", "Claimed")
    /// What was agreed, in words.
    package static let target = Self("target", "Mål", "Target")
    package static let steps = number("steps", "Steg", "Steps")
    package static let saidA = number("said_a", "Den första anger", "First says")
    package static let saidB = number("said_b", "Den andra anger", "Second says")
    package static let evidence = Self("evidence", "Underlag", "Evidence")
    package static let lacking = Self("lacking", "Slag som saknas", "Kind lacking")
    package static let reason = Self("reason", "Målets skäl", "Target's reason")
    package static let agreedBy = Self("agreed_by", "Beslutat av", "Agreed by")
    package static let due = Self("due", "Slutdatum", "Due")
    package static let obstacle = Self("obstacle", "Hinder", "Obstacle")
    package static let indicator = Self("indicator", "Tecken", "Indicator")
    /// What is recorded of an indicator in a wave.
    package static let present = Self("present", "Finns", "Present")
    package static let source = Self("source", "Källa", "Source")
    package static let note = Self("note", "Anmärkning", "Note")
    /// Whether it is made up.
    package static let mark = Self("mark", "Märkning", "Mark")
    package static let before = number("before", "Före", "Before")
    package static let after = number("after", "Efter", "After")
    package static let change = Self("change", "Förändring", "Change")
    package static let structure = Self("structure", "För nätet", "For the network")

    // How many, how large.
    package static let actors = number("actors", "Aktörer", "Actors")
    package static let relations = number("relations", "Relationer", "Relations")
    package static let asked = number("asked", "Med uppgift", "With data")
    package static let level = number("level", "Nivå", "Level")
    package static let constraint = number("constraint", "Inlåsning", "Constraint")
    package static let targeted = number("targeted", "Med mål", "Targeted")
    package static let bothKnown = number("both_known", "Båda kända", "Both known")
    package static let within = number("within", "I linje", "In line")
    package static let share = number("share", "Andel", "Share")
    package static let lower = number("lower", "Lägst", "Lowest")
    package static let upper = number("upper", "Högst", "Highest")
    package static let region = number("region", "Region", "Region")

    package static let compared = number("compared", "Jämförda", "Compared")
    package static let firstSaysMore = number("a_says_more", "Första anger mer", "First says more")
    package static let secondSaysMore = number("b_says_more", "Andra anger mer", "Second says more")

    // Of two groups: what their actors have between them.
    package static let dyads = number("dyads", "Par", "Pairs")
    package static let edges = number("edges", "Relationer", "Relations")
    package static let density = number("density", "Täthet", "Density")
    package static let densityLower = number("lower", "Täthet, lägst", "Density, lowest")
    package static let densityUpper = number("upper", "Täthet, högst", "Density, highest")

    /// Those of findings, for telling what a heading stands for; a measure's column is the measure.
    package static let ofFindings = [
        a, b, kinds, kindA, kindB, group, otherGroup, state, standing, confirmed, claimed, target, steps,
        saidA,
        saidB, evidence, lacking, present, mark, before, after, change, structure, actors, relations, asked,
        targeted, bothKnown, within, share, lower, upper, region, compared, firstSaysMore, secondSaysMore,
        dyads, edges, documentCount, documentShare,
    ]

    package static func measure(_ measure: Measure) -> Self {
        let name = measure.words.name
        return Self(measure.rawValue, name.swedish, name.english, isNumber: measure != .cutVertex)
    }

    /// The relations that stand so.
    package static func standing(_ standing: Standing) -> Self {
        number("standing_\(standing.rawValue)", standing.label(.swedish), standing.label(.english))
    }

    // Of one side, the levels of several relations.
    package static func firstQuartile(_ side: Conventions.Side) -> Self {
        of(side, "first_quartile", "Undre kvartil", "First quartile")
    }

    package static func median(_ side: Conventions.Side) -> Self { of(side, "median", "Mittnivå", "Median") }

    package static func thirdQuartile(_ side: Conventions.Side) -> Self {
        of(side, "third_quartile", "Övre kvartil", "Third quartile")
    }

    static func of(_ side: Conventions.Side, _ key: String, _ swedish: String, _ english: String) -> Self {
        let (one, other) = side == .confirmed ? ("bekr.", "conf.") : ("ang.", "claimed")
        return number("\(side)_\(key)", "\(swedish), \(one)", "\(english), \(other)")
    }

    // Of one side, at each level: the relations there, the share at least so deep, and what the missing answers leave open.
    package static let documentCount = number("document_count", "Enligt dokument", "By documents")
    package static let documentShare = number(
        "document_share", "Enl. dokument, minst så djupt", "By documents, at least as deep")

    package static func levelCount(_ side: Conventions.Side) -> Self {
        atLevel(side, "count", "antal", "count")
    }

    package static func levelShare(_ side: Conventions.Side) -> Self {
        atLevel(side, "share", "minst så djupt", "at least as deep")
    }

    package static func levelLower(_ side: Conventions.Side) -> Self {
        atLevel(side, "lower", "lägst", "lowest")
    }

    package static func levelUpper(_ side: Conventions.Side) -> Self {
        atLevel(side, "upper", "högst", "highest")
    }

    private static func atLevel(
        _ side: Conventions.Side, _ part: String, _ swedish: String, _ english: String
    ) -> Self {
        let (one, other) = side == .confirmed ? ("Bekr.", "Conf.") : ("Ang.", "Claimed")
        return number("\(side)_\(part)", "\(one), \(swedish)", "\(other), \(english)")
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
