internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `The choice of ties on the command line` {
    let samverkan: Samverkan

    init() throws {
        samverkan = try Samverkan()
        try samverkan.folder.write([
            "net/actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,region\nc,Gamma,region\n",
            "net/forums.csv": "id,name\nf,Forum ett\n",
            "net/participation.csv": "forum,actor\nf,a\nf,b\n",
            "net/ties.csv":
                "wave,from,to,level,forum\n1,a,b,3,f\n1,b,a,3,f\n1,a,c,5,\n1,c,a,5,\n1,b,c,4,\n",
        ])
    }

    private func measured(_ options: String...) async throws -> [String: Any] {
        let run = try await samverkan.run(["measures", "net", "--json", "--quiet"] + options)
        #expect(run.status == 0, "\(run.talk)")
        return try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    private func edges(_ json: [String: Any]) -> [String] {
        (json["ties"] as? [[String: Any]] ?? []).map { "\($0["a"] ?? "")–\($0["b"] ?? "")" }
    }

    @Test func `is printed with the result`() async throws {
        let conventions = try #require(
            try await measured("--forum", "forum ett")["conventions"] as? [String: Any])
        #expect(conventions["scope"] as? String == "forum")
        #expect(conventions["forum"] as? String == "f")
        #expect(conventions["unknowns"] as? String == "open")
        let text = try await samverkan(
            "measures", "net", "--forum", "f", "--unknowns", "finns", "--lang", "sv")
        #expect(
            text.output.contains(
                "Relation = nivå 2 eller djupare, räknat på det båda står bakom, i Forum ett. Osäkra par räknas som relationer."
            ), "\(text.output)")
    }

    @Test func `is everywhere, in general, or in one forum`() async throws {
        #expect(edges(try await measured()) == ["a–b", "a–c"])
        #expect(edges(try await measured("--general")) == ["a–c"])
        #expect(edges(try await measured("--forum", "f")) == ["a–b"])
        #expect((try await measured("--forum", "f")["actors"] as? [Any])?.count == 2)
    }

    @Test func `takes a pair in doubt for a tie when told to`() async throws {
        #expect(edges(try await measured("--unknowns", "present")) == ["a–b", "a–c", "b–c"])
        #expect(edges(try await measured("--unknowns", "absent")) == ["a–b", "a–c"])
    }

    @Test func `refuses a forum and general at once, and a forum that is none`() async throws {
        #expect(try await samverkan("measures", "net", "--forum", "f", "--general").status == 64)
        let unknown = try await samverkan("measures", "net", "--forum", "Forum et", "--lang", "en")
        #expect(unknown.status == 64)
        #expect(unknown.talk.contains("“Forum et” is no forum"))
    }
}
