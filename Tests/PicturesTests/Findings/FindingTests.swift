import Analysis
import Drawing
import Model
import Pictures
import Results
import TestNetworks
import Testing

// Every number that a title claims is counted again from what JSON tells the same readers.
@Suite struct `A finding` {
    static let networks = `A picture on a page`.networks + ["sverige"]
    static let audiences = [Audience.internal, .participants, .public]

    private static func context(_ name: String, _ audience: Audience) throws -> PictureContext {
        PictureContext(try Samples.network(named: name), audience)
    }

    /// Nil where there is no such picture.
    private static func picture(_ make: () throws -> Picture) throws -> Picture? {
        do {
            return try make()
        } catch DiagramError.refused {
            return nil
        }
    }

    private static func title(_ make: () throws -> Picture) throws -> String? {
        try picture(make)?.scene.title.replacing(" (illustration)", with: "")
    }

    /// The actors that a title names, by id; nil for a name that nobody or several have.
    private static func ids(_ names: Substring, in network: Network) -> [String?] {
        names.split(separator: " eller ").map { name in
            let found = network.actors.filter { $0.short == name }
            return found.count == 1 ? found[0].id.text : nil
        }
    }

    @Test(arguments: networks, audiences)
    func `on single relations counts what JSON counts`(name: String, audience: Audience) throws {
        let context = try Self.context(name, audience)
        try expectGaps(context)
        if audience != .public {
            try expectChange(context)
            try expectConversations(context)
        }
    }

    /// On gaps, the relations that JSON calls so.
    private func expectGaps(_ context: PictureContext) throws {
        guard let title = try Self.title({ try .gaps(context) }) else { return }
        let dyads = context.gapsJSON["dyads"].items.map { ToldDyad(dyad: $0) }
        let gaps = dyads.filter(\.isGap)
        if let claim = title.firstMatch(of: #/^(\d+) av (\d+) (kända )?glapp( mot beslutade mål)? rör (.+)$/#)
        {
            let decided = gaps.filter { !$0.isApart }
            let ids = Self.ids(claim.output.5, in: context.network)
            #expect(!ids.contains(nil))
            let touched = decided.count { !$0.ends.isDisjoint(with: ids.compactMap { $0 }) }
            #expect(Int(claim.output.1) == touched && Int(claim.output.2) == decided.count)
            #expect((claim.output.3 != nil) == dyads.contains { !$0.isKnown })
            #expect((claim.output.4 != nil) == (decided.count < gaps.count))
        } else if let claim = title.firstMatch(of: #/inte att säga för (\d+) av (\d+)/#) {
            #expect(gaps.isEmpty)
            #expect(Int(claim.output.1) == dyads.count { !$0.isKnown })
            #expect(Int(claim.output.2) == dyads.count)
        } else if title.hasPrefix("Om mål") {
            #expect(dyads.count { $0.isKnown } == 0)
        } else if title.hasPrefix("Inget glapp bland") {
            #expect(gaps.isEmpty && dyads.allSatisfy(\.isKnown))
        } else {
            #expect(title.hasPrefix("Glapp mot målen: ") && !gaps.isEmpty)
        }
    }

    /// How many are said to have gone each way.
    private static func ways(_ title: String) -> [String: Int] {
        let words = [
            "fördjupats": "raised", "blivit grundare": "lowered", "tillkommit": "added", "upphört": "lost",
        ]
        let claims = title.matches(
            of: #/(\d+)(?:\u{A0}relation(?:er)?)? har (fördjupats|blivit grundare|tillkommit|upphört)/#)
        return Dictionary(claims.map { (words[String($0.output.2)] ?? "", Int($0.output.1) ?? -1) }) {
            $0 + $1
        }
    }

    private func expectChange(_ context: PictureContext) throws {
        for earlier in context.network.waves.indices.dropLast() {
            guard let title = try Self.title({ try .change(context, from: earlier) }) else { continue }
            let json = context.changeJSON(from: earlier)
            let ways = Self.ways(title)
            for (way, count) in ways { #expect(json["counts"][way].number == count) }
            if let claim = title.firstMatch(of: #/^Ingen av (\d+)/#) {
                let same = json["ties"].items.count {
                    $0["change"].word == "same" && $0["before"].number ?? 1 > 0
                }
                #expect(Int(claim.output.1) == same)
                #expect(["added", "lost", "raised", "lowered"].allSatisfy { json["counts"][$0].number == 0 })
            } else {
                #expect(!ways.isEmpty || title.hasPrefix("Förändring: "), "\(title)")
            }
        }
    }

    @Test(arguments: networks, audiences)
    func `on transitions counts what its table counts`(name: String, audience: Audience) throws {
        let context = try Self.context(name, audience)
        guard let picture = try Self.picture({ try .transitions(context) }) else { return }
        var counts: [String: Int] = [:]
        for row in picture.numbers {
            guard let before = Int(row[0]), let after = Int(row[1]), let relations = Int(row[2]) else {
                continue
            }
            counts[Change.Sort(from: before, to: after).rawValue, default: 0] += relations
        }
        for (way, count) in Self.ways(picture.scene.title) { #expect(counts[way] == count) }
    }

    @Test(arguments: networks, audiences)
    func `on the headline holds for what is known`(name: String, audience: Audience) throws {
        let context = try Self.context(name, audience)
        guard let title = try Self.title({ try .headline(context) }) else { return }
        // Whatever readers may see, what they are told of the whole is true.
        let dyads = try Self.context(name, .internal).gapsJSON["dyads"].items
        let decided = dyads.filter { dyad in
            dyad["units"].items.contains { !["proposed", "example"].contains($0["target"]["status"].word) }
        }
        let least = decided.count {
            $0["units"].items.allSatisfy { $0["possible"] == .array([.string("within")]) }
        }
        let most = decided.count { dyad in
            dyad["units"].items.allSatisfy { $0["possible"].items.contains(.string("within")) }
        }
        let form =
            #/^(Mellan (\d+) och |Minst |Högst )?(\d+) av (\d+) relationer med (beslutade )?mål är i linje/#
        guard let claim = title.firstMatch(of: form) else {
            #expect(title.hasPrefix("Läget mot målen"), "\(title)")
            return
        }
        let (number, all) = (Int(claim.output.3) ?? -1, Int(claim.output.4) ?? -1)
        #expect(all == decided.count)
        #expect((claim.output.5 != nil) == (decided.count < dyads.count))
        switch claim.output.1?.prefix(3) {
        case "Min": #expect(number <= least)
        case "Hög": #expect(number >= most)
        case "Mel": #expect(Int(claim.output.2 ?? "") ?? .max <= least && number >= most)
        default: #expect(number == least && number == most)
        }
        if audience == .internal, claim.output.1 == nil || claim.output.2 != nil {
            #expect(number == most && Int(claim.output.2 ?? claim.output.3) == least)
        }
    }

    private func expectConversations(_ context: PictureContext) throws {
        guard let title = try Self.title({ try .next(context) }) else { return }
        let conversations = context.nextJSON(10)["conversations"].items.map { ToldDyad(dyad: $0) }
        guard let claim = title.firstMatch(of: #/^(\d+) av (\d+) samtal rör (.+)$/#) else {
            #expect(title.hasPrefix("Samtal att ta härnäst"))
            return
        }
        let ids = Self.ids(claim.output.3, in: context.network)
        #expect(!ids.contains(nil))
        #expect(Int(claim.output.2) == conversations.count)
        #expect(
            Int(claim.output.1)
                == conversations.count { !$0.ends.isDisjoint(with: ids.compactMap { $0 }) })
    }

    @Test(arguments: networks, audiences)
    func `on states counts the targets that JSON calls short`(name: String, audience: Audience) throws {
        let context = try Self.context(name, audience)
        guard let title = try Self.title({ try .gapStates(context) }) else { return }
        guard let claim = title.firstMatch(of: #/^(\d+) av (\d+) mål som inte nås gäller (.+)$/#) else {
            #expect(title.hasPrefix("Läget mot målen"), "\(title)")
            return
        }
        let short = context.gapsJSON["dyads"].items.flatMap { $0["units"].items }.filter {
            ["missing", "below", "contested"].contains($0["state"].word) && !$0["ahead"].isTrue
        }
        let forums = context.network.forums.filter { $0.name == claim.output.3 }.map(\.id.text)
        #expect(Int(claim.output.2) == short.count)
        #expect(Int(claim.output.1) == short.count { forums.contains($0["forum"].word ?? "") })
    }

    @Test(arguments: networks, audiences)
    func `on indicators counts those of the last wave`(name: String, audience: Audience) throws {
        let context = try Self.context(name, audience)
        guard let picture = try Self.picture({ try .indicators(context) }) else { return }
        guard
            let claim = picture.scene.title.firstMatch(of: #/^(\d+) av (\d+) bedömda tecken finns på plats/#)
        else {
            #expect(picture.scene.title.hasPrefix("Tecken på mognad"))
            return
        }
        let waves = context.network.waves.map(\.id.text)
        let last = picture.numbers.map { $0[2] }.max {
            (waves.firstIndex(of: $0) ?? 0) < (waves.firstIndex(of: $1) ?? 0)
        }
        let values = picture.numbers.filter { $0[2] == last }.map { $0[3] }
        #expect(Int(claim.output.1) == values.count { $0 == "yes" })
        #expect(Int(claim.output.2) == values.count { $0 != "unknown" })
    }
}
