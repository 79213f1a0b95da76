import Analysis
import Graphs
import Model
import Testing

/// What happened to whom, one event in a line.
private func events(_ actors: [String], from: String = "1", to: String = "2") throws -> [String] {
    let waves = Array(["1", "2", "3", "4"].prefix(Int(to) ?? 4))
    let network = try Folder(actors: actors, waves: waves).network()
    let turnover = ActorTurnover(network, from: try network.wave(from), to: try network.wave(to))
    func ids(_ actors: [Actor.Place]) -> String {
        actors.map { network.actors[$0].id.text }.joined(separator: "+")
    }
    return turnover.events.map { "\($0.sort.rawValue) \(ids($0.before))>\(ids($0.after))" }
}

@Suite struct `Who came and went` {
    @Test func `is told by what each actor became`() throws {
        #expect(try events(["a", "b until=1", "c since=2"]) == ["stayed a>a", "gone b>", "new >c"])
        #expect(try events(["a until=1 became=b", "b since=2"]) == ["renamed a>b"])
        #expect(
            try events(["a until=1 became=n", "b until=1 became=n", "n since=2"]) == ["merged a+b>n"])
        #expect(try events(["a until=1 became=n", "n"]) == ["merged a+n>n"])
        #expect(try events(["s until=1 became=t+u", "t since=2", "u since=2"]) == ["split s>t+u"])
    }

    @Test func `calls it regrouping when some split and some merge`() throws {
        #expect(
            try events(["a until=1 became=n", "s until=1 became=n+t", "n since=2", "t since=2"])
                == ["regrouped a+s>n+t"])
        // Split, and one again: nobody can tell whose ties are whose.
        #expect(
            try events(
                [
                    "s until=1 became=t+u", "t since=2 until=2 became=n", "u since=2 until=2 became=n",
                    "n since=3",
                ],
                to: "3") == ["regrouped s>n"])
    }

    @Test func `follows chains, and an actor that left no successor is gone`() throws {
        #expect(
            try events(["a until=1 became=b", "b since=2 until=2 became=c", "c since=3"], to: "3")
                == ["renamed a>c"])
        #expect(
            try events(["a until=1 became=b", "b since=2 until=2", "c since=3"], to: "3")
                == ["gone a>", "new >c"])
    }

    @Test func `does not depend on the order in which a merger came about`() throws {
        // a, b and c end as n: first a and b, or first b and c, or all at once; ids in any order.
        let ways = [
            ["a until=1 became=m", "b until=1 became=m", "m since=2 until=2 became=n", "c until=2 became=n"],
            ["b until=1 became=m", "c until=1 became=m", "m since=2 until=2 became=n", "a until=2 became=n"],
            ["a until=2 became=n", "b until=2 became=n", "c until=2 became=n"],
            ["a until=1 became=m", "b until=1 became=m", "c until=1 became=m", "m since=2 until=2 became=n"],
        ]
        for way in ways {
            #expect(try events(way + ["n since=3"], to: "3") == ["merged a+b+c>n"])
        }
    }
}

@Suite struct `Mergers and splits` {
    /// Names that sort in another order than they are told, and rows told in another order than they sort.
    private func permuted(_ folder: Folder, seed: Int) -> (Folder, [String: String]) {
        var random = SeededRandom(seed: UInt64(seed))
        let order = random.permutation(folder.actors.count)
        let names = Dictionary(
            uniqueKeysWithValues: zip(folder.actors.map(\.id), order.map { "n\($0)" }))
        func name(_ id: String) -> String { names[id] ?? id }
        var other = folder
        other.actors = random.permutation(folder.actors.count).map { place in
            var actor = folder.actors[place]
            actor.id = name(actor.id)
            actor.became = actor.became.map(name).reversed()
            return actor
        }
        other.ties = random.permutation(folder.ties.count).map { place in
            var tie = folder.ties[place]
            tie.from = name(tie.from)
            tie.to = name(tie.to)
            tie.by = name(tie.by)
            return tie
        }
        other.participation = folder.participation?.map {
            Folder.ParticipationRow(forum: $0.forum, actor: name($0.actor), wave: $0.wave)
        }
        other.targets = folder.targets.map { target in
            var target = target
            target.from = name(target.from)
            target.to = name(target.to)
            return target
        }
        other.asked = nil
        return (other, names)
    }

    /// Everything a comparison says, under one set of names and in one order.
    private func words(_ folder: Folder, _ names: [String: String]) throws -> [String] {
        let network = try folder.network()
        let changes = try folder.changes(tieFrom: 1)
        func id(_ actor: Actor.Place) -> String {
            let id = network.actors[actor].id.text
            return names[id] ?? id
        }
        func pair(_ dyad: Dyad) -> String { [id(dyad.a), id(dyad.b)].sorted().joined(separator: "–") }
        return (changes.steps + [changes.whole]).flatMap { comparison -> [String] in
            var lines = comparison.change.ties.map { "\(pair($0.dyad)) \($0.before) \($0.after)" }
            lines += comparison.change.notComparable.map { "\(pair($0.dyad)) \($0.why)" }
            lines += comparison.actors.events.map {
                "\($0.sort) \($0.before.map(id).sorted()) \($0.after.map(id).sorted())"
            }
            lines += comparison.fit.relations.map { "\(pair($0.dyad)) \($0.sort) \($0.before) \($0.after)" }
            lines += comparison.gaps.entries.map { "\(pair($0.dyad)) \($0.sort) \($0.since ?? -1)" }
            lines.append("\(String(describing: comparison.depth?.verdict)) \(comparison.transitions.counts)")
            lines.append("\(String(describing: comparison.depth?.deltaBounds)) \(comparison.overlaps)")
            return lines.sorted()
        }
    }

    @Test(arguments: 0..<60)
    func `say the same whatever the order of names and rows`(seed: Int) throws {
        let folder = Folder.random(seed: seed)
        guard folder.waves.count > 1 else { return }
        let (other, names) = permuted(folder, seed: seed + 1000)
        let back = Dictionary(uniqueKeysWithValues: names.map { ($0.value, $0.key) })
        #expect(try words(folder, [:]) == words(other, back))
    }
}
