import Analysis
import Model
import Results
import TestNetworks
import Testing

// What readers may not know is looked for in everything that the commands print (`rules.md` §6.8): when the two sides of
// a relation exchange what they say, or an answer that stands alone becomes another, no byte may change.

/// Numbers that look random and are the same each time.
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ (state >> 29)) &* 0x9E37_79B9_7F4A_7C15
    }
}

/// A small made-up survey of two waves, whose answers can be changed.
private struct Survey {
    struct Place: Hashable {
        let wave: Int
        let pair: [Int]
        let forum: String
    }

    static let actors = 6
    let promise: String
    /// What the first and the second of the pair say; nil where one says nothing.
    var answers: [Place: [Int?]] = [:]

    /// Pairs of which anybody may answer anything; those next to each other have said the same, so that everybody has
    /// answered.
    static let free = (0..<actors).flatMap { a in
        ((a + 1)..<actors).filter { $0 != a + 1 && !(a == 0 && $0 == actors - 1) }.map { [a, $0] }
    }

    init(promise: String, _ dice: inout Dice) {
        self.promise = promise
        for wave in 1...2 {
            for pair in Self.free {
                for forum in ["", "f"] where Bool.random(using: &dice) {
                    answers[Place(wave: wave, pair: pair, forum: forum)] = (0..<2).map { _ in
                        Int.random(in: 0..<10, using: &dice) < 3 ? nil : Int.random(in: 0...8, using: &dice)
                    }
                }
            }
        }
    }

    func exchanged(_ pair: [Int]) -> Survey {
        var other = self
        for (place, said) in answers where place.pair == pair { other.answers[place] = said.reversed() }
        return other
    }

    /// With other levels wherever one side alone has given any.
    func withOtherSingles(_ dice: inout Dice) -> Survey {
        var other = self
        for place in answers.keys.sorted(by: { "\($0)" < "\($1)" }) {
            guard let said = answers[place], said.count(where: { $0 != nil }) == 1 else { continue }
            other.answers[place] = said.map { $0 == nil ? nil : Int.random(in: 0...8, using: &dice) }
        }
        return other
    }

    func network() throws -> Network {
        var ties = "wave,from,to,level,forum\n"
        func id(_ actor: Int) -> String { "a\(actor)" }
        for wave in 1...2 {
            for actor in 0..<Self.actors {
                let next = (actor + 1) % Self.actors
                for (from, to) in [(actor, next), (next, actor)] {
                    ties += "\(wave),\(id(from)),\(id(to)),4,\n"
                }
            }
        }
        for (place, said) in answers.sorted(by: { "\($0.key)" < "\($1.key)" }) {
            for (side, level) in said.enumerated() {
                // Who says nothing is in the file too, as one who was asked and did not know.
                let (from, to) = (place.pair[side], place.pair[1 - side])
                ties += "\(place.wave),\(id(from)),\(id(to)),\(level.map(String.init) ?? ""),\(place.forum)\n"
            }
        }
        let members = (0..<Self.actors).map { "f,\(id($0))\n" }.joined()
        let kinds = ["municipality", "region", "firm"]
        let codes = ["0643", "0680", "0665", "0642", "0682", "0686"]
        return try Draft(files: [
            "datapackage.json": #"{"name": "n", "samverkan": {"promise": "\#(promise)"}}"#,
            "actors.csv": "id,name,kind,county,municipality\n"
                + (0..<Self.actors).map {
                    "\(id($0)),Aktör \($0),\(kinds[$0 % 3]),06,\($0 % 3 == 0 ? codes[$0] : "")\n"
                }.joined(),
            "ties.csv": ties, "forums.csv": "id,name\nf,Forumet\n",
            "participation.csv": "forum,actor\n" + members,
            "targets.csv": """
            min,max,from,to,forum,due,status
            3,6,,,,,agreed
            2,5,,,f,2030,agreed
            5,7,a0,a2,,,law
            """,
        ]).validated().network
    }
}

/// Everything that the commands print of a network for some readers, part by part.
private func printed(_ network: Network, for audience: Audience, singlesOnly: Bool) throws -> [(
    String, String
)] {
    let conventions = Conventions(for: network)
    let analyzed = AnalyzedNetwork(network, conventions).seen(by: audience)
    let wave = analyzed.wave
    let details = GapDetails(analyzed)
    let comparison = analyzed.comparison(from: 0, to: 1)
    let territory = try Territory(
        wave.relations, conventions, areas: .counties(of: network, network.reference),
        reference: network.reference, seed: 1)
    // Medians by kinds are aggregates that tell the sides apart.
    let aspects = GapAspect.allCases.filter { $0 != .perception && !$0.isInternal }
    var parts: [(String, String)] = [
        ("measures", Sheet.measures(wave.measures, network).asCSV()),
        ("change", Sheet.change(comparison.change, network, for: .program).asCSV()),
    ]
    parts += [GapAspect.relations, .structure, .load, .relax, .wishes].map { aspect in
        ("gaps \(aspect)", details.sheet(aspect, for: .program).asCSV())
    }
    parts += TerritoryPart.allCases.filter { $0 != .density }.map { part in
        ("territory \(part)", part.sheet(territory, network, for: .program).asCSV())
    }
    // What is summed over several relations may change with what is summed.
    if singlesOnly { return parts }
    parts += [
        ("measures, JSON", JSONValue.measures(wave.measures, analyzed).asText()),
        ("gaps, JSON", JSONValue.gaps(analyzed, further: details.json(aspects)).asText()),
        ("next, JSON", JSONValue.next(wave.next(10), analyzed).asText()),
        ("change, JSON", JSONValue.change(comparison, analyzed).asText()),
        ("changes, JSON", JSONValue.changes(Changes(analyzed), analyzed).asText()),
        ("maturity, JSON", JSONValue.maturity(analyzed).asText()),
        ("territory, JSON", JSONValue.territory(territory, analyzed).asText()),
    ]
    for language in Language.allCases {
        parts +=
            [
                ("measures", ResultText.measures(wave.measures, wave.relations, language)),
                ("gaps", details.overview(language)),
                ("next", ResultText.next(wave.next(10), wave.relations, language)),
                ("change", ResultText.change(comparison, network, conventions, language)),
                ("changes", ResultText.changes(Changes(analyzed), language)),
                (
                    "maturity",
                    ResultText.maturity(wave.maturity, wave.relations, only: nil, withMean: true, language)
                ),
                ("territory", ResultText.territory(territory, wave.relations, only: nil, language)),
            ] + aspects.map { ("gaps \($0)", details.text($0, language)) }
    }
    return parts
}

@Suite struct `What is printed for others` {
    private func expectSame(
        _ one: Network, _ other: Network, for audience: Audience, singlesOnly: Bool = false, _ seed: UInt64
    ) throws {
        let (before, after) = (
            try printed(one, for: audience, singlesOnly: singlesOnly),
            try printed(other, for: audience, singlesOnly: singlesOnly)
        )
        for (part, changed) in zip(before, after) where part.1 != changed.1 {
            let lines = zip(part.1.split(separator: "\n"), changed.1.split(separator: "\n"))
            let line = lines.first { $0 != $1 }.map { "\($0) ≠ \($1)" } ?? "lengths"
            Issue.record("\(part.0) for \(audience), seed \(seed): \(line)")
        }
    }

    @Test(arguments: ["confirmed", "agreed"], [Audience.participants, .public])
    func `is the same when two sides exchange what they say`(promise: String, audience: Audience) throws {
        for seed in 1...12 as ClosedRange<UInt64> {
            var dice = Dice(state: seed)
            let survey = Survey(promise: promise, &dice)
            let pair = try #require(Survey.free.randomElement(using: &dice))
            try expectSame(
                try survey.network(), try survey.exchanged(pair).network(), for: audience, seed)
        }
    }

    @Test(arguments: ["confirmed", "agreed"], [Audience.participants, .public])
    func `is the same whatever is said by one side alone`(promise: String, audience: Audience) throws {
        for seed in 1...12 as ClosedRange<UInt64> {
            var dice = Dice(state: seed)
            let survey = Survey(promise: promise, &dice)
            let other = survey.withOtherSingles(&dice)
            try expectSame(
                try survey.network(), try other.network(), for: audience, singlesOnly: true, seed)
        }
    }

    @Test func `differs for those in charge`() throws {
        var dice = Dice(state: 1)
        let survey = Survey(promise: "confirmed", &dice)
        let place = try #require(
            survey.answers.first { $0.value[0] != $0.value[1] && $0.key.wave == 2 }?.key)
        let (one, other) = (try survey.network(), try survey.exchanged(place.pair).network())
        let (before, after) = (
            try printed(one, for: .internal, singlesOnly: false),
            try printed(other, for: .internal, singlesOnly: false)
        )
        #expect(zip(before, after).contains { $0.1 != $1.1 })
    }
}
