internal import Foundation
internal import TestNetworks
internal import Testing

/// The commands that say who holds the network together, on one small network: a path of municipalities through a region.
@Suite struct `The commands of structure` {
    let samverkan: Samverkan

    init() throws {
        samverkan = try Samverkan()
        let pairs = [
            ("a", "b", 5), ("b", "c", 4), ("c", "d", 6), ("c", "e", 4), ("a", "c", 0), ("a", "d", 0),
            ("a", "e", 0), ("b", "d", 0), ("b", "e", 0), ("d", "e", 0),
        ]
        let rows = pairs.map { "1,\($0),\($1),\($2)\n1,\($1),\($0),\($2)\n" }.joined()
        try samverkan.folder.write([
            "net/actors.csv":
                "id,name,kind,county\na,Alfa,municipality,06\nb,Beta,municipality,06\nc,Gamma,region,06\nd,Delta,municipality,14\ne,Epsilon,agency,14\n",
            "net/ties.csv": "wave,from,to,level\n" + rows,
            "net/forums.csv": "id,name\nf,Ett\ng,Två\n",
            "net/participation.csv": "forum,actor\nf,a\nf,b\nf,c\ng,a\ng,b\n",
        ])
    }

    private func json(_ arguments: String...) async throws -> [String: Any] {
        let run = try await samverkan.run(arguments + ["--json", "--quiet"])
        #expect(run.status == 0, "\(arguments): \(run.talk)")
        return try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    @Test func `say by roles whose loss separates whom`() async throws {
        let roles = try await json("roles", "net")
        #expect(roles["schema"] as? String == "samverkan.roles/1")
        let cuts = try #require(roles["cuts"] as? [[String: Any]])
        #expect(cuts.map { $0["id"] as? String } == ["b", "c"])
        #expect(cuts.allSatisfy { $0["certainty"] as? String == "certain" })
        let conventions = try #require(roles["conventions"] as? [String: Any])
        #expect(conventions["min_level"] as? Int == 4)
        let text = try await samverkan("roles", "net", "--quiet", "--lang", "sv").output
        #expect(text.contains("Faller Beta bort tappar Alfa säkert kontakten med de andra."), "\(text)")
    }

    @Test func `say by groups how densely counties work`() async throws {
        let groups = try await json("groups", "net", "--by", "county", "--part", "density")
        #expect(groups["schema"] as? String == "samverkan.groups/1")
        let wrong = try await samverkan("groups", "net", "--by", "color", "--lang", "en")
        #expect(wrong.status == 64)
        #expect(wrong.talk.contains("Actors can be divided by: kind, county."))
        #expect(try await samverkan("roles", "net", "--by", "color").status == 64)
    }

    @Test func `find the key player, and what separates two`() async throws {
        let found = try await json("key-players", "net", "-k", "1")
        let sets = try #require(found["sets"] as? [[String: Any]])
        #expect(sets.count == 1)
        #expect(sets[0]["actors"] as? [String] == ["c"])
        let text = try await samverkan("separate", "net", "Alfa", "d", "--quiet", "--lang", "en").output
        #expect(
            text.contains("Alfa and Delta reach each other, but all ways between them run through"), "\(text)"
        )
        #expect(try await samverkan("separate", "net", "a", "a").status == 64)
    }

    @Test func `say who meets whom, and how the network holds`() async throws {
        let forums = try await json("forums", "net")
        let pairs = try #require(forums["pairs"] as? [[String: Any]])
        let told = pairs.map { "\($0["a"] ?? "")\($0["b"] ?? "") \((($0["forums"] as? [Any]) ?? []).count)" }
        #expect(told == ["ab 2", "ac 1", "bc 1"])
        let first = try await samverkan("resilience", "net", "--seed", "7", "--json").output
        #expect(try await samverkan("resilience", "net", "--seed", "7", "--json").output == first)
    }

    @Test func `test what goes with what`() async throws {
        let test = try await json("test", "qap", "net", "tie", "same:county")
        #expect(test["schema"] as? String == "samverkan.test/1")
        #expect(
            try await json("test", "ei", "net", "--by", "county")["schema"] as? String
                == "samverkan.test-ei/1")
        let unknown = try await samverkan("test", "qap", "net", "tie", "colour", "--lang", "en")
        #expect(unknown.status == 64)
    }
}
