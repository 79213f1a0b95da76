import Analysis
import Graphs
import Model
import Testing

@Suite struct `A gate` {
    static let seeds = Array(0..<250)
    static let readers: [(Audience, Promise)] = [
        (.participants, .confirmed), (.participants, .agreed), (.public, .confirmed), (.public, .agreed),
    ]

    @Test(arguments: seeds)
    func `shows the same whichever side of a relation said what`(seed: Int) throws {
        try attack(seed: seed) { folder, random in
            guard let pair = folder.anyPair(&random) else { return nil }
            var other = folder
            other.exchangeSides(of: pair)
            return other
        }
    }

    @Test(arguments: seeds)
    func `shows the same whatever a side says alone`(seed: Int) throws {
        try attack(seed: seed) { folder, random in
            guard let place = folder.anyLoneAnswer(&random) else { return nil }
            var other = folder
            let levels = (0...folder.top).map(String.init) + ["x"]
            other.ties[place].level = levels[random.integer(below: levels.count)]
            return other
        }
    }

    @Test(arguments: seeds)
    func `shows the same of two relations that are told alike, whichever of them is which`(seed: Int) throws {
        try attack(seed: seed) { folder, random in
            guard let one = folder.anyPair(&random), let two = folder.anyPair(&random), one.wave == two.wave,
                let other = folder.exchangingClaims(of: one, and: two)
            else { return nil }
            return other
        }
    }

    /// Compares all that readers see of a random folder and of the same folder under attack, as far as nothing that
    /// they may know tells the two apart: who has answered, and in words, how the relations stand.
    private func attack(
        seed: Int, _ change: (Folder, inout SeededRandom) -> Folder?
    ) throws {
        var random = SeededRandom(seed: UInt64(seed))
        for (audience, promise) in Self.readers {
            var folder = Folder.random(seed: seed)
            folder.promise = promise
            for _ in 0..<4 {
                guard let attacked = change(folder, &random) else { continue }
                let (before, after) = (try View(folder, audience), try View(attacked, audience))
                guard before.knowable == after.knowable else { continue }
                let difference = before.difference(from: after)
                #expect(difference == nil, "\(audience), \(promise)")
            }
        }
    }

    @Test func `leaves those in charge everything`() throws {
        let network = try Folder(ties: ["1 a b 5", "1 b a 3", "1 a c 4"]).network()
        let analyzed = AnalyzedNetwork(network, Conventions(for: network))
        let seen = analyzed.seen(by: .internal)
        #expect(seen.wave.relations.asked.map(\.reports.count) == [2, 1])
        #expect(seen.network.reports.count == 3)
    }

    @Test func `tells under each promise as much as was promised`() throws {
        func shown(_ promise: Promise, _ audience: Audience = .participants) throws -> [[ShownLevel]] {
            var folder = Folder(
                ties: ["1 a b 5", "1 b a 3", "1 a c 4", "1 c a 4", "1 b c 6", "1 c d 2 - document"])
            folder.promise = promise
            let network = try folder.network()
            return AnalyzedNetwork(network, Conventions(for: network)).seen(by: audience).wave.relations.asked
                .map {
                    relation in
                    Conventions.Side.allCases.map { relation.overall()?.shown($0) ?? .unknown }
                }
        }
        func level(_ level: Level) -> ShownLevel { .level(LevelSpan(level, level)) }
        #expect(
            try shown(.confirmed) == [
                [level(3), .withheld], [level(4), level(4)], [.oneAnswer, .oneAnswer], [level(2), level(2)],
            ])
        #expect(
            try shown(.agreed) == [
                [.withheld, .withheld], [level(4), level(4)], [.oneAnswer, .oneAnswer], [level(2), level(2)],
            ])
        #expect(
            try shown(.open) == [
                [level(3), level(5)], [level(4), level(4)],
                [.level(LevelSpan(0, 6)), .level(LevelSpan(6, 8))],
                [level(2), level(2)],
            ])
        // Nobody but those who take part is told that a single answer exists.
        #expect(
            try shown(.confirmed, .public) == [
                [.withheld, .withheld], [.withheld, .withheld], [level(2), level(2)],
            ])
    }

    @Test func `tells nobody that what is to be taken up now may wait for another target's date`() throws {
        // Short of a target for 2030 in one forum; in the other deeper than a target, or short of one without a date.
        func told(_ second: Level) throws -> (ToldState, [Int]) {
            var folder = Folder(
                ties: ["1 a b 2 f", "1 b a 3 f", "1 a b \(second) g", "1 b a \(second + 1) g"],
                targets: ["5-6 forum=f due=2030", "4-5 forum=g"], waves: ["1"])
            folder.participation = [("f", "a"), ("f", "b"), ("g", "a"), ("g", "b")].map {
                Folder.ParticipationRow(forum: $0.0, actor: $0.1)
            }
            folder.waveEnds = ["1": "2026-12-31"]
            folder.promise = .agreed
            let network = try folder.network()
            let gaps = AnalyzedNetwork(network, Conventions(for: network)).seen(by: .participants).wave.gaps
            let dyad = try #require(gaps.dyads.first)
            #expect(dyad.units.map(\.told) == [.ahead, .toTakeUp])
            return (dyad.told, Standing.allCases.map(gaps.headline.count))
        }
        let (short, above) = (try told(1), try told(6))
        #expect(short.0 == .toTakeUp)
        #expect(short == above)
    }

    @Test func `keeps the strictest promise of the waves that are shown together`() throws {
        let network = try Folder(ties: ["1 a b 5", "2 a b 5"], waves: ["1", "2"]).network()
        let analyzed = AnalyzedNetwork(network, Conventions(for: network))
        #expect(analyzed.seen(by: .participants).gate.promise == .agreed)
    }

    @Test func `tells of a star's answers nothing to its hub`() throws {
        var folder = Folder(ties: ["b", "c", "d"].flatMap { ["1 a \($0) 5", "1 \($0) a 3"] })
        folder.promise = .confirmed
        let network = try folder.network()
        let levels = AnalyzedNetwork(network, Conventions(for: network)).seen(by: .participants).wave.levels
        #expect(levels.confirmed.counts[3] == 3)
        #expect(levels.claimed.total == 0)
        #expect(levels.withheldClaimed == 3)
    }
}

/// All that readers see of a folder, as text, and what they may know of it beside.
private struct View {
    var seen = ""
    /// Who has answered, and how relations are told to stand.
    var knowable = ""

    init(_ folder: Folder, _ audience: Audience) throws {
        let network = try folder.network()
        let all = AnalyzedNetwork(network, Conventions(for: network))
        let shown = all.seen(by: audience)
        for wave in network.waves.indices {
            knowable += "\(all[wave].response) \(all[wave].relations.respondents.sorted())\n"
            knowable += shown[wave].gaps.dyads.map { "\($0.dyad) \($0.units.map(\.told))\n" }.joined()
            knowable += Self.aggregates(shown[wave])
            seen += Self.text(shown[wave])
            for later in network.waves.indices where later > wave {
                let comparison = shown.comparison(from: wave, to: later)
                seen += Self.text(comparison)
            }
        }
    }

    /// Where the two first differ, short enough to read.
    func difference(from other: View) -> String? {
        if seen == other.seen { return nil }
        let (one, two) = (Array(seen.utf8), Array(other.seen.utf8))
        let place = zip(one, two).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
        func around(_ text: [UInt8]) -> String {
            String(decoding: text[max(0, place - 200)..<min(text.count, place + 100)], as: UTF8.self)
        }
        return around(one) + "\n⟷\n" + around(two)
    }

    private static func text(_ wave: AnalyzedWave) -> String {
        [
            "\(wave.relations.asked)", "\(wave.gaps.dyads)", "\(wave.indexed.edges) \(wave.indexed.counts)",
            "\(wave.structure)", "\(wave.load)", "\(wave.answers)", "\(wave.wishes)", "\(wave.next(5))",
            "\(wave.maturity)", "\(wave.profile.ties) \(wave.profile.densities)", "\(wave.waveMeasures)",
            "\(wave.relations.participants.map { $0.sorted() })", "\(wave.network.reports)",
            "\(wave.network.remarks)",
        ].joined(separator: "\n")
    }

    private static func text(_ comparison: WaveComparison) -> String {
        let change = comparison.change
        return [
            "\(change.ties) \(change.outlines) \(change.notComparable) \(change.relations)",
            "\(comparison.overlaps)",
            "\(comparison.transitions)", "\(String(describing: comparison.depth))", "\(comparison.fit)",
            "\(String(describing: comparison.respondents))", "\(comparison.gaps)", "\(comparison.pace)",
            "\(comparison.stale)",
        ].joined(separator: "\n")
    }

    /// What may change since those withheld in it hide one another.
    private static func aggregates(_ wave: AnalyzedWave) -> String {
        "\(wave.levels) \(wave.gaps.headline) \(wave.perception) \(wave.obstacles)\n"
    }
}

extension Folder {
    fileprivate struct Pair: Equatable {
        let wave: String
        let ends: Set<String>
    }

    fileprivate func side(_ row: TieRow) -> String { row.by.isEmpty ? row.from : row.by }

    private func isOwn(_ row: TieRow, _ pair: Pair) -> Bool {
        row.wave == pair.wave && [row.from, row.to].allSatisfy(pair.ends.contains)
            && pair.ends.contains(side(row))
    }

    fileprivate func anyPair(_ random: inout SeededRandom) -> Pair? {
        guard !ties.isEmpty else { return nil }
        let row = ties[random.integer(below: ties.count)]
        return Pair(wave: row.wave, ends: [row.from, row.to])
    }

    /// Lets each side of a relation say what the other says.
    fileprivate mutating func exchangeSides(of pair: Pair) {
        let ends = pair.ends.sorted()
        func other(_ id: String) -> String { id == ends[0] ? ends[1] : id == ends[1] ? ends[0] : id }
        for place in ties.indices where isOwn(ties[place], pair) {
            ties[place].from = other(ties[place].from)
            ties[place].to = other(ties[place].to)
            ties[place].by = other(ties[place].by)
        }
    }

    /// A row with a statement in a stratum where the other side says nothing.
    fileprivate func anyLoneAnswer(_ random: inout SeededRandom) -> Int? {
        let places = ties.indices.filter { place in
            let row = ties[place]
            let pair = Pair(wave: row.wave, ends: [row.from, row.to])
            guard isOwn(row, pair), !row.level.isEmpty else { return false }
            // Alone in the stratum, and the only row there: several together may be a median.
            return ties.indices.allSatisfy { other in
                other == place || ties[other].forum != row.forum || !isOwn(ties[other], pair)
                    || ties[other].level.isEmpty
            }
        }
        return places.isEmpty ? nil : places[random.integer(below: places.count)]
    }

    /// The deeper words of two relations exchanged, where both have two answers in general, one shallower than the
    /// other, and no other rows.
    fileprivate func exchangingClaims(of one: Pair, and two: Pair) -> Folder? {
        guard one != two else { return nil }
        func rows(_ pair: Pair) -> [Int]? {
            let all = ties.indices.filter {
                ties[$0].wave == pair.wave && Set([ties[$0].from, ties[$0].to]) == pair.ends
            }
            guard all.count == 2, all.allSatisfy({ isOwn(ties[$0], pair) && Int(ties[$0].level) != nil }),
                Set(all.map { side(ties[$0]) }).count == 2, ties[all[0]].forum == ties[all[1]].forum
            else { return nil }
            return all.sorted { Int(ties[$0].level)! < Int(ties[$1].level)! }
        }
        guard let first = rows(one), let second = rows(two),
            ties[first[0]].level != ties[first[1]].level, ties[second[0]].level != ties[second[1]].level,
            ties[first[0]].level == ties[second[0]].level
        else { return nil }
        var other = self
        other.ties[first[1]].level = ties[second[1]].level
        other.ties[second[1]].level = ties[first[1]].level
        return other
    }
}
