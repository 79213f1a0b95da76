internal import TestNetworks
internal import Testing

@Suite struct `The response command` {
    let samverkan: Samverkan

    init() throws {
        samverkan = try Samverkan()
        try samverkan.folder.write([
            "net/actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,region\n",
            "net/ties.csv": "wave,from,to,level\n1,a,b,vet ej\n",
            "net/asked.csv": "wave,actor,partner\n1,a,b\n1,b,a\n",
        ])
    }

    @Test func `says who has answered, internally`() async throws {
        let run = try await samverkan("response", "net")
        #expect(run.status == 0)
        #expect(
            run.talk
                == "Internal: shows who has answered; --audience participants shows how many only.\n")
        #expect(
            run.output.contains(
                "Of 2 organisations asked 1 has answered (50%); do not know is an answer too.")
        )
        #expect(try await samverkan("response", "net", "--quiet").talk.isEmpty)
    }

    @Test func `tells others totals only`() async throws {
        for format in [[], ["--json"], ["--csv"]] {
            let run = try await samverkan.run(["response", "net", "--audience", "deltagare"] + format)
            #expect(run.status == 0)
            #expect(!run.output.contains("Beta"))
        }
    }

    @Test(arguments: [["--reminder"], ["--by", "forum"]])
    func `refuses to tell others who is missing`(option: [String]) async throws {
        let run = try await samverkan.run(["response", "net", "--audience", "public"] + option)
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(run.talk.hasSuffix("shown internally only\n  = Choose --audience internal.\n"))
    }

    @Test func `writes a letter, and the list to fill it in with`() async throws {
        let letter = try await samverkan("response", "net", "--reminder", "--lang", "sv")
        #expect(letter.output.hasPrefix("Ämne: Påminnelse"))
        let list = try await samverkan("response", "net", "--reminder", "--csv")
        #expect(list.output == "id,name,given,questions,left\r\nb,Beta,0,1,Alfa\r\n")
        #expect(try await samverkan("response", "net", "--reminder", "--by", "kind").status == 64)
    }
}
