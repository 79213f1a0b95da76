internal import TestNetworks
internal import Testing

@Suite struct `The maturity command` {
    let samverkan: Samverkan

    init() throws {
        samverkan = try Samverkan()
        try samverkan.folder.write([
            "net/actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,region\n",
            "net/ties.csv": "wave,from,to,level\n1,a,b,5\n1,b,a,5\n",
        ])
    }

    @Test func `tells of levels in words, as CSV and as JSON`() async throws {
        let words = try await samverkan("maturity", "net")
        #expect(words.status == 0)
        #expect(words.output.contains("The median level is 5 (confirmed) and 5 (claimed)."))
        #expect(try await samverkan("maturity", "net", "--json").output.contains("samverkan.maturity/1"))
        #expect(
            try await samverkan("maturity", "net", "--part", "levels", "--csv").output
                .hasPrefix("by,group,other_group,level,"))
    }

    @Test func `has no mean unless asked`() async throws {
        #expect(!(try await samverkan("maturity", "net", "--json").output.contains("mean")))
        #expect(
            try await samverkan("maturity", "net", "--mean", "--json").output
                .contains(#""mean": "assumes that steps are equal""#))
    }

    @Test func `knows its tables by name`() async throws {
        #expect(try await samverkan("maturity", "net", "--part", "nothing").status == 64)
    }
}
