internal import Analysis
internal import Model
internal import Words

// What the two sides see, carry and have not said.

extension GapDetails {
    var perception: FindingList {
        FindingList(
            columns: [
                FindingList.Column("kind_a", "Slag", "Kind"), FindingList.Column("kind_b", "Med", "With"),
                FindingList.Column("compared", "Jämförda", "Compared", isNumber: true),
                FindingList.Column("apart", "Minst två steg isär", "Two steps apart", isNumber: true),
                FindingList.Column("a_says_more", "Första anger mer", "First says more", isNumber: true),
                FindingList.Column("b_says_more", "Andra anger mer", "Second says more", isNumber: true),
                FindingList.Column("said_a", "Första anger", "First says", isNumber: true),
                FindingList.Column("said_b", "Andra anger", "Second says", isNumber: true),
            ],
            rows: wave.perception.kindPairs.map { pair in
                let kinds: [FindingValue] = [
                    .kind(pair.kinds.0), .kind(pair.kinds.1), .count(pair.compared),
                ]
                guard let apart = pair.apart else {
                    return kinds + [FindingValue](repeating: .withheld, count: 5)
                }
                return kinds + [
                    .count(apart), .count(pair.firstSaysMore), .count(pair.secondSaysMore),
                    .span(pair.said?.0), .span(pair.said?.1),
                ]
            })
    }

    var differences: FindingList {
        let pairs = wave.perception.pairs
        return FindingList(
            columns: [
                FindingList.Column("a", "Aktör", "Actor"), FindingList.Column("b", "Med", "With"),
                FindingList.Column("said_a", "Den ena anger", "The one says", isNumber: true),
                FindingList.Column("said_b", "Den andra anger", "The other says", isNumber: true),
                FindingList.Column("steps", "Steg isär", "Steps apart", isNumber: true),
                FindingList.Column("deeper", "Anger mer", "Says more"),
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

    var load: FindingList {
        let loads = wave.load.actors
        return FindingList(
            columns: [
                FindingList.Column("actor", "Aktör", "Actor"),
                FindingList.Column("deep_ties", "Djupa relationer", "Deep relations", isNumber: true),
                FindingList.Column("possible_deep_ties", "Högst", "At most", isNumber: true),
                FindingList.Column("capacity", "Kapacitet", "Capacity"),
                FindingList.Column("standing", "Läge", "Standing"),
                FindingList.Column("above", "Över målet", "Above target", isNumber: true),
                FindingList.Column("constraint", "Inlåsning", "Constraint", isNumber: true),
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

    var relax: FindingList {
        let candidates = wave.load.candidates
        return FindingList(
            columns: [
                FindingList.Column("a", "Aktör", "Actor"), FindingList.Column("b", "Med", "With"),
                FindingList.Column("forum", "Forum", "Forum"),
                FindingList.Column("max", "Mål till", "Target to", isNumber: true),
                FindingList.Column("confirmed", "Bekräftat", "Confirmed", isNumber: true),
                FindingList.Column("steps", "Steg", "Steps", isNumber: true),
                FindingList.Column("status", "Målets status", "Target status"),
                FindingList.Column("common_partners", "Gemensamma", "In common", isNumber: true),
                FindingList.Column("overloaded", "Över kapacitet", "Over capacity"),
            ],
            rows: candidates.map { candidate in
                let target = candidate.unit.target
                return [
                    .actor(candidate.dyad.a, network), .actor(candidate.dyad.b, network),
                    .forum(candidate.unit.forum, network), .count(target.band.upperBound),
                    .level(candidate.unit.summary, .confirmed), .count(candidate.steps),
                    .word(target.status?.rawValue ?? "") { target.status?.name($0) ?? "" },
                    .count(candidate.commonPartners), .claim(candidate.isOverloaded),
                ]
            },
            readingKeys: {
                let ranks = network.nameRanks
                return candidates.map { $0.urgency + [ranks[$0.dyad.a], ranks[$0.dyad.b]] }
            })
    }

    var answers: FindingList {
        FindingList(
            columns: [
                FindingList.Column("by", "Vem", "Who"), FindingList.Column("about", "Om", "About"),
                FindingList.Column("forums", "Forum", "Forum"),
                FindingList.Column("changes_headline", "Kan ändra andelen", "Could change the share"),
                FindingList.Column("is_last", "Avgör ensamt", "Decides alone"),
                FindingList.Column("structure", "För nätet", "For the network"),
                FindingList.Column("changes_brokers", "Kan byta mellanhand", "Could change go-betweens"),
                FindingList.Column("owed", "Saknas av samma", "Owed by the same", isNumber: true),
            ],
            rows: wave.answers.answers.map { answer in
                let forums = answer.forums.map { FindingValue.forum($0, network) }
                return [
                    .actor(answer.by, network), .actor(answer.dyad.other(than: answer.by), network),
                    .list(answer.forums.map { $0.map { network.forums[$0].id.text } ?? "overall" }) {
                        language in forums.map { $0.text(for: .person(language)) }
                    },
                    .claim(answer.changesHeadline), .claim(answer.isLast),
                    .word(answer.structure?.rawValue ?? "") { answer.structure?.name($0) ?? "" },
                    .claim(answer.changesBrokers), .count(answer.owed),
                ]
            })
    }

    var obstacles: FindingList {
        FindingList(
            columns: [
                FindingList.Column("forum", "Forum", "Forum"),
                FindingList.Column("obstacle", "Hinder", "Obstacle"),
                FindingList.Column("answers", "Svar", "Answers", isNumber: true),
                FindingList.Column("words", "Med egna ord", "In their words"),
            ],
            rows: wave.obstacles.rows.flatMap { row in
                row.counts.map { sort, count in
                    let words = sort == .other ? row.words : []
                    return [
                        .forum(row.forum, network), .word(sort.rawValue) { sort.name($0) }, .count(count),
                        .list(words) { _ in words },
                    ]
                }
            })
    }
}
