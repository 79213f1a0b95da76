internal import Analysis
internal import Model
internal import Words

// What the two sides see, carry and have not said.

extension GapDetails {
    var perception: Sheet {
        Sheet(
            columns: [
                .kindA, .kindB,
                .compared,
                .number("apart", "Minst två steg isär", "Two steps apart"),
                .firstSaysMore,
                .secondSaysMore,
                .saidA,
                .saidB,
            ],
            rows: wave.perception.kindPairs.map { pair in
                let kinds: [Sheet.Cell] = [
                    .kinds(pair.kinds.0), .kinds(pair.kinds.1), .count(pair.compared),
                ]
                guard let apart = pair.apart else {
                    return kinds + [Sheet.Cell](repeating: .withheld, count: 5)
                }
                return kinds + [
                    .count(apart), .count(pair.firstSaysMore), .count(pair.secondSaysMore),
                    .span(pair.said?.0), .span(pair.said?.1),
                ]
            })
    }

    var differences: Sheet {
        let pairs = wave.perception.pairs
        return Sheet(
            columns: [
                .a, .b,
                .saidA,
                .saidB,
                .steps,
                Sheet.Column("deeper", "Anger mer", "Says more"),
            ],
            rows: pairs.map {
                [
                    .actor($0.dyad.a, network), .actor($0.dyad.b, network), .span($0.said[0]),
                    .span($0.said[1]), .span($0.steps), .actor($0.deeper, network),
                ]
            },
            readingKeys: {
                let ranks = network.nameRanks
                return pairs.map { [-$0.steps.low, ranks[$0.dyad.a], ranks[$0.dyad.b]] }
            })
    }

    var load: Sheet {
        let loads = wave.load.actors
        return Sheet(
            columns: [
                .actor,
                .number("deep_ties", "Djupa relationer", "Deep relations"),
                .number("possible_deep_ties", "Djupa, högst", "Deep, at most"),
                Sheet.Column("capacity", "Kapacitet", "Capacity"),
                .standing,
                .number("above", "Över målet", "Above target"),
                .constraint,
            ],
            rows: loads.map { load in
                [
                    .actor(load.actor, network), .count(load.deepTies), .count(load.possibleDeepTies),
                    .text(network.actors[load.actor].capacity),
                    .word(load.standing.rawValue) { load.standing.name($0) },
                    .count(load.above), .real(load.constraint),
                ]
            },
            readingKeys: {
                let ranks = network.nameRanks
                return loads.map { [-$0.deepTies, ranks[$0.actor]] }
            })
    }

    var relax: Sheet {
        let candidates = wave.load.candidates
        return Sheet(
            columns: [
                .a, .b,
                .forum,
                .max,
                .confirmed,
                .steps,
                .status,
                .number("common_partners", "Gemensamma", "In common"),
                Sheet.Column("overloaded", "Över kapacitet", "Over capacity"),
            ],
            rows: candidates.map { candidate in
                let target = candidate.unit.target
                return [
                    .actor(candidate.dyad.a, network), .actor(candidate.dyad.b, network),
                    .forum(candidate.unit.forum, network), .count(target.band.upperBound),
                    .level(candidate.unit.summary, .confirmed), .count(candidate.steps),
                    .word(target.status) { $0.name($1) },
                    .count(candidate.commonPartners), .claim(candidate.isOverloaded),
                ]
            },
            readingKeys: {
                let ranks = network.nameRanks
                return candidates.map { $0.urgency + [ranks[$0.dyad.a], ranks[$0.dyad.b]] }
            })
    }

    var answers: Sheet {
        Sheet(
            columns: [
                Sheet.Column("by", "Vem", "Who"), Sheet.Column("about", "Om", "About"),
                Sheet.Column("forums", "Forum", "Forum"),
                Sheet.Column("changes_headline", "Kan ändra andelen", "Could change the share"),
                Sheet.Column("is_last", "Avgör ensamt", "Decides alone"),
                .structure,
                Sheet.Column("changes_brokers", "Kan byta mellanhand", "Could change go-betweens"),
                .number("owed", "Saknas av samma", "Owed by the same"),
            ],
            rows: wave.answers.answers.map { answer in
                let forums = answer.forums.map { forum in
                    (
                        id: forum.map { network.forums[$0].id.text } ?? "overall",
                        name: Name { Sheet.Cell.forum(forum, network).text($0) }
                    )
                }
                return [
                    .actor(answer.by, network), .actor(answer.dyad.other(than: answer.by), network),
                    .list(forums),
                    .claim(answer.changesHeadline), .claim(answer.isLast),
                    .word(answer.structure) { $0.name($1) },
                    .claim(answer.changesBrokers), .count(answer.owed),
                ]
            })
    }

    var obstacles: Sheet {
        Sheet(
            columns: [
                .forum,
                .obstacle,
                .number("answers", "Svar", "Answers"),
                Sheet.Column("words", "Med egna ord", "In their words"),
            ],
            rows: wave.obstacles.rows.flatMap { row in
                row.counts.map { sort, count in
                    let words = sort == .other ? row.words : []
                    return [
                        .forum(row.forum, network), .word(sort.rawValue) { sort.name($0) }, .count(count),
                        .list(words.map { (id: $0, name: Name(swedish: $0, english: $0)) }),
                    ]
                }
            })
    }
}
