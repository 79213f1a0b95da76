internal import Files
internal import Graphs
internal import Model

/// The invented survey in `Networks/exempel-enkat`, made anew: the story is told by hand, and what each side
/// answers is drawn around it by a seeded source of chance. The same tables each time.
public struct ExampleSurvey {
    /// The tables, by the names of their files.
    public static var files: [(name: String, text: String)] {
        var survey = ExampleSurvey()
        return [
            (.actors, survey.actorTable), (.ties, survey.tieTable()), (.forums, survey.forumTable),
            (.participation, survey.participationTable), (.asked, survey.askedTable),
            (.targets, Self.targetTable), (.indicators, Self.indicatorTable),
        ].map { (table: Draft.TableName, rows: [[String]]) in (table.file, csv(rows)) }
    }

    private var random = SeededRandom(seed: 2026)

    private static let answer = "illustration: påhittat enkätsvar"

    private static func csv(_ rows: [[String]]) -> String {
        var text = ""
        var writer = CSVWriter<Never>(.swedishExcel) { text += String(decoding: $0, as: UTF8.self) }
        for row in rows { writer.write(row) }
        writer.finish()
        return text
    }

    // MARK: Who

    private var actorTable: [[String]] {
        [
            [
                "id", "name", "kind", "short", "governance", "capacity", "since", "until", "became",
                "delområde", "source",
            ]
        ]
            + Self.actors.map { actor in
                let governance =
                    switch actor.kind {
                    case "agency": "national"
                    case "region", "county-board": "regional"
                    case "municipality", "municipal-federation", "municipal-company": "local"
                    default: ""
                    }
                return [
                    actor.id, actor.name, actor.kind, actor.short, governance, actor.capacity,
                    actor.since > 0 ? Self.waves[actor.since] : "",
                    actor.until < Self.waves.count - 1 ? Self.waves[actor.until] : "", actor.became,
                    actor.area,
                    "illustration: påhittad organisation",
                ]
            }
    }

    private var forumTable: [[String]] {
        [["id", "name", "process", "purpose", "description"]]
            + Self.forums.map {
                [$0.id, $0.name, $0.process, $0.purpose, "illustration: påhittat forum. \($0.description)"]
            }
    }

    private var participationTable: [[String]] {
        var rows = [["forum", "actor", "wave", "role", "arena"]]
        for forum in Self.forums {
            for (place, participant) in forum.participants.enumerated() {
                guard let actor = Self.actors.first(where: { $0.id == participant }) else { continue }
                for wave in Self.waves.indices where actor.isAlive(in: wave) && wave <= forum.until {
                    // The invitation to the energy group came after the first wave.
                    if forum.id == "energigruppen", wave == 0, place > 3 { continue }
                    let role =
                        place == 0
                        ? "sammankallande"
                        : place == 1 && forum.id == "regionradet" ? "adjungerad" : "deltagare"
                    rows.append([forum.id, actor.id, Self.waves[wave], "illustration: \(role)", forum.arena])
                }
            }
        }
        return rows
    }

    private var askedTable: [[String]] {
        [["wave", "actor"]]
            + Self.waves.indices.flatMap { wave in
                Self.actors.filter { $0.isAlive(in: wave) }.map { [Self.waves[wave], $0.id] }
            }
    }

    // MARK: Answers

    private mutating func tieTable() -> [[String]] {
        var rows = [
            [
                "wave", "from", "to", "level", "forum", "by", "respondent", "arena", "wanted", "ticked",
                "obstacle",
                "source", "note",
            ]
        ]
        for wave in Self.waves.indices {
            for relation in Self.relations {
                guard let depth = relation.depths[wave] else { continue }
                for (from, to) in [(relation.from, relation.to), (relation.to, relation.from)] {
                    rows += answers(of: from, about: to, relation, depth, wave)
                }
            }
            rows += Self.reportsByOthers.filter { $0[0] == Self.waves[wave] }
        }
        return rows
    }

    private mutating func answers(
        of from: String, about to: String, _ relation: Relation, _ depth: Int, _ wave: Int
    ) -> [[String]] {
        guard let actor = Self.actors.first(where: { $0.id == from }), !Self.silent[wave].contains(from)
        else { return [] }
        let settled = Self.settled[Settled(wave, from, to, relation.forum)]
        let seen = seen(depth, by: from, of: to)
        return (1...actor.respondents).map { respondent in
            var level = settled
            if level == nil {
                // One in thirty does not know. Colleagues differ by a step in one case of five.
                let step = respondent > 1 && chance(20) ? (chance(50) ? 1 : -1) : 0
                level = chance(3) ? "" : depth == 0 ? "\(seen)" : "\(min(8, max(1, seen + step)))"
            }
            let cell = level ?? ""
            let known = Int(cell)
            let wanted = known.flatMap { wish(of: from, about: to, at: $0) }
            let isHeldBack = wanted.map { $0 > known ?? 0 } ?? false
            let obstacle = isHeldBack ? obstacle(to: from) : nil
            return [
                Self.waves[wave], from, to, cell, relation.forum, "", "r\(respondent)",
                ["official", "manager", "political"][respondent - 1], wanted.map(String.init) ?? "",
                known.map { ticks(at: $0) } ?? "", obstacle ?? "", Self.answer, "",
            ]
        }
    }

    /// The level as one side sees it. The region sees more in its relations to municipalities than they do.
    private mutating func seen(_ depth: Int, by from: String, of to: String) -> Int {
        if depth == 0 { return chance(8) ? 1 : 0 }
        var level = depth
        if from == "region-bjorkeland", to.hasPrefix("kommun-") {
            level += chance(60) ? 1 : 0
        } else if from.hasPrefix("kommun-"), to == "region-bjorkeland" {
            level -= chance(45) ? 1 : 0
        } else {
            switch random.integer(below: 100) {
            case ..<9: level += 1
            case ..<18: level -= 1
            case 18: level -= 2
            default: break
            }
        }
        return min(8, max(1, level))
    }

    private mutating func wish(of from: String, about to: String, at level: Int) -> Int? {
        if from == "kommun-ekholma", level >= 6 { return level - 2 }
        if chance(20) { return nil }
        let deeper = from == "region-bjorkeland" || from == "kommun-tallhoga" ? 70 : 45
        return chance(deeper) ? min(8, level + 1 + (chance(30) ? 1 : 0)) : level
    }

    private mutating func obstacle(to from: String) -> String? {
        guard chance(60) else { return nil }
        let obstacles = ["tid", "mandat", "oklara roller", "kunskap", "fel forum"]
        // What each sort of organisation mostly lacks; now and then it is something else.
        let usual =
            switch from {
            case "lst-bjorkeland", "farledsverket", "ledningsverket", "bygdeverket": 1
            case "region-bjorkeland", "kommun-algkulla": 2
            case _ where from.hasPrefix("kommun-"): 0
            case "foretagarringen", "tangviks-energi", "salgrund-vind", "myrlunda-metall": 4
            default: 3
            }
        return obstacles[chance(65) ? usual : random.integer(below: obstacles.count)]
    }

    /// All levels ticked: mostly every one up to the level, at times one is passed over.
    private mutating func ticks(at level: Int) -> String {
        guard level > 0 else { return "" }
        var ticked = (1..<level).filter { !chance($0 == 1 ? 9 : 4) } + [level]
        if level <= 5, chance(4) { ticked.append(level + 2) }
        return ticked.map(String.init).joined(separator: " ")
    }

    private mutating func chance(_ percent: Int) -> Bool { random.integer(below: 100) < percent }

    private static let reportsByOthers: [[String]] = [
        other(
            "2024", "kust-och-skog", "havsbystroms-fisk", "6", by: "foretagarringen", answer,
            "Uppgift från en tredje part."),
        other(
            "2026", "kommun-stenbacka", "stenbacka-data", "1", by: "foretagarringen", answer,
            "Uppgift från en tredje part."),
    ]

    private static func other(
        _ wave: String, _ from: String, _ to: String, _ level: String, by: String, _ source: String,
        _ note: String
    ) -> [String] {
        [wave, from, to, level, "", by, "", "", "", "", "", source, note]
    }
}
