internal import TestNetworks
internal import Testing

@Suite struct `The territory command` {
    let samverkan: Samverkan

    init() throws {
        samverkan = try Samverkan()
        try samverkan.folder.write([
            "net/actors.csv":
                "id,name,kind,county,municipality,league\na,Alfa,municipality,06,0643,x\nb,Beta,municipality,06,0680,x\nc,Gamma,municipality,14,1496,y\n",
            "net/ties.csv": "wave,from,to,level\n1,a,b,5\n1,b,a,5\n1,b,c,0\n1,c,b,0\n",
            "areas.csv": "area,municipality\nE,0643\nE,1496\nW,0680\n",
            "short.csv": "area,municipality\nE,643\nE,1496\nE,6800\n",
            "wrong.csv": "area,actor\nE,a\n,b\nE,d\n",
        ])
    }

    @Test func `holds ties against counties`() async throws {
        let run = try await samverkan("territory", "net", "--json")
        #expect(run.status == 0)
        #expect(run.output.contains(#""schema": "samverkan.territory/1""#))
        #expect(run.output.contains(#""ties_inside": 1,"#))
    }

    @Test(arguments: ["league", "areas.csv"])
    func `takes other areas from a column or a file`(areas: String) async throws {
        let run = try await samverkan("territory", "net", "--areas", areas, "--json")
        #expect(run.status == 0)
        #expect(run.output.contains("\"areas\": \"\(areas.split(separator: ".")[0])\","))
    }

    @Test func `tells everything that is wrong with a file of areas`() async throws {
        let run = try await samverkan("territory", "net", "--areas", "wrong.csv")
        #expect(run.status == 65)
        #expect(run.output == "")
        #expect(run.talk.contains("wrong.csv:3:1: error: “area” is empty"))
        #expect(run.talk.contains("wrong.csv:4:3: error: “actor” is “d”, which is no actor"))
    }

    @Test func `tells what is worth a second look in a file of areas, and goes on`() async throws {
        let run = try await samverkan("territory", "net", "--areas", "short.csv")
        #expect(run.status == 0)
        #expect(run.talk.contains("short.csv:1:1: warning: 1 actor is in no area: Beta"))
        #expect(run.talk.contains("short.csv:2:3: warning: “643” lacks its leading zero"))
        #expect(run.talk.contains("short.csv:4:3: warning: “6800” is no municipality code in Sweden"))
        #expect(try await samverkan("territory", "net", "--areas", "short.csv", "--quiet").talk == "")
    }

    @Test func `tells which columns there are when it finds no such areas`() async throws {
        let run = try await samverkan("territory", "net", "--areas", "nothing")
        #expect(run.status == 66)
        #expect(run.talk.contains("“nothing” is neither a column of actors.csv nor a file"))
        #expect(run.talk.contains("league"))
    }

    @Test func `gives the same bytes for the same seed`() async throws {
        let one = try await samverkan("territory", "net", "--seed", "3", "--json").output
        #expect(try await samverkan("territory", "net", "--seed", "3", "--json").output == one)
    }
}
