package import Model

/// A small made-up survey of two waves, whose answers can be exchanged for others: what an attack on the gate is made of
/// (`rules.md` §6.8).
///
/// Six organisations stand in a ring and say the same of their neighbors, so that everybody has answered, whatever is
/// said of the other pairs.
package struct AnsweredSurvey {
    package struct Place: Hashable, Comparable, Sendable {
        package let wave: Int
        package let pair: [Int]
        package let forum: String

        package init(wave: Int, pair: [Int], forum: String) {
            self.wave = wave
            self.pair = pair
            self.forum = forum
        }

        package static func < (one: Place, other: Place) -> Bool {
            let (first, second) = ([one.wave] + one.pair, [other.wave] + other.pair)
            return first == second ? one.forum < other.forum : first.lexicographicallyPrecedes(second)
        }
    }

    static let actors = 6
    /// Pairs of which anybody may answer anything: those that are not neighbors in the ring.
    static let free = (0..<actors).flatMap { a in
        ((a + 1)..<actors).filter { $0 != a + 1 && !(a == 0 && $0 == actors - 1) }.map { [a, $0] }
    }

    /// How many organisations there are, and the pairs and places of whom anybody may answer anything.
    package static var size: Int { actors }
    package static var pairs: [[Int]] { free }
    package static func places(of pair: [Int]) -> [Place] {
        ["", "f"].map { Place(wave: 2, pair: pair, forum: $0) }
    }

    package let promise: Promise
    /// What the first and the second of the pair say; nil where one says nothing.
    package var answers: [Place: [Int?]] = [:]

    package init(promise: Promise, seed: UInt64) {
        self.promise = promise
        var dice = Dice(state: seed)
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

    /// What those who would read answers out may try.
    package enum Attack: String, CaseIterable, Sendable {
        /// The two sides of a relation exchange all that they say.
        case exchangedSides
        /// A relation of which one side alone speaks is turned round.
        case turnedRound
        /// Two relations whose two answers differ exchange the deeper of theirs.
        case exchangedClaims
        /// A side that speaks alone says something else.
        case otherSingle
    }

    /// The same survey after an attack; nil where nothing can be attacked so.
    package func after(_ attack: Attack, seed: UInt64) -> AnsweredSurvey? {
        var dice = Dice(state: seed &+ 1_000)
        var other = self
        switch attack {
        case .exchangedSides:
            guard let pair = Self.free.randomElement(using: &dice) else { return nil }
            other.exchange(answers.keys.filter { $0.pair == pair })
        case .turnedRound:
            guard let place = singles.randomElement(using: &dice) else { return nil }
            other.exchange([place])
        case .otherSingle:
            guard let place = singles.randomElement(using: &dice), let said = answers[place] else {
                return nil
            }
            other.answers[place] = said.map { $0 == nil ? nil : Int.random(in: 0...8, using: &dice) }
        case .exchangedClaims:
            let alone = differing
            let pairs = alone.flatMap { one in
                alone.filter { one < $0 && one.wave == $0.wave && one.forum == $0.forum }.map { (one, $0) }
            }
            guard let (one, two) = pairs.randomElement(using: &dice) else { return nil }
            let claims = [one, two].compactMap { answers[$0]?.compactMap { $0 }.max() }
            other.claim(claims[1], at: one)
            other.claim(claims[0], at: two)
        }
        return other
    }

    /// Where one side speaks alone in every stratum of the wave, and once.
    private var singles: [Place] {
        answers.keys.filter { place in
            answers.allSatisfy { other, said in
                other.wave != place.wave || other.pair != place.pair
                    || (other == place) == (said.count { $0 != nil } == 1)
                        && (other == place || said.allSatisfy { $0 == nil })
            }
        }.sorted()
    }

    /// Where both sides have said different levels, in no other stratum.
    private var differing: [Place] {
        answers.keys.filter { place in
            guard let said = answers[place], let one = said[0], let two = said[1] else { return false }
            return one != two
                && !answers.keys.contains { $0 != place && $0.wave == place.wave && $0.pair == place.pair }
        }.sorted()
    }

    private mutating func exchange(_ places: [Place]) {
        for place in places { answers[place]?.reverse() }
    }

    private mutating func claim(_ level: Int, at place: Place) {
        guard let said = answers[place], let highest = said.compactMap({ $0 }).max() else { return }
        answers[place] = said.map { $0 == highest ? level : $0 }
    }

    /// The folder's files.
    package var files: [String: String] {
        var ties = "wave,from,to,level,forum\n"
        for wave in 1...2 {
            for actor in 0..<Self.actors {
                let next = (actor + 1) % Self.actors
                for (from, to) in [(actor, next), (next, actor)] {
                    ties += "\(wave),a\(from),a\(to),4,\n"
                }
            }
        }
        for (place, said) in answers.sorted(by: { $0.key < $1.key }) {
            for (side, level) in said.enumerated() {
                // Who says nothing is in the file too, as one who was asked and did not know.
                let (from, to) = (place.pair[side], place.pair[1 - side])
                ties += "\(place.wave),a\(from),a\(to),\(level.map(String.init) ?? ""),\(place.forum)\n"
            }
        }
        let kinds = ["municipality", "region", "firm"]
        let codes = ["0643", "0680", "0665", "0642", "0682", "0686"]
        return [
            "datapackage.json": #"{"name": "n", "samverkan": {"promise": "\#(promise.rawValue)"}}"#,
            "actors.csv": "id,name,kind,county,municipality\n"
                + (0..<Self.actors).map {
                    "a\($0),Aktör \($0),\(kinds[$0 % 3]),06,\($0 % 3 == 0 ? codes[$0] : "")\n"
                }.joined(),
            "ties.csv": ties, "forums.csv": "id,name\nf,Forumet\n",
            "participation.csv": "forum,actor\n" + (0..<Self.actors).map { "f,a\($0)\n" }.joined(),
            "indicators.csv": "wave,indicator,value,forum\n1,shared-goal,partly,\n2,shared-goal,yes,\n",
            "targets.csv": """
            min,max,from,to,forum,due,status
            3,6,,,,,agreed
            2,5,,,f,2030,agreed
            5,7,a0,a2,,,law

            """,
        ]
    }

    package func network() throws -> Network { try Draft(files: files).validated().network }
}

/// Numbers that look random and are the same each time.
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ (state >> 29)) &* 0x9E37_79B9_7F4A_7C15
    }
}
