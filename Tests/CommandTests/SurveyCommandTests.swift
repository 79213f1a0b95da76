internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `survey` {
    private let samverkan: Samverkan

    init() throws {
        samverkan = try Samverkan()
        try samverkan.folder.write([
            "net/actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,agency\nc,Gamma,agency\n",
            "net/ties.csv": "wave,from,to,level\n2024,a,b,4\n",
            "net/targets.csv": "min,from,to\n5,b,c\n",
            "net/waves.csv": "id,promise\n2024,confirmed\n2026,confirmed\n",
        ])
    }

    @Test func `says who is asked about whom, and writes nothing`() async throws {
        let run = try await samverkan("survey", "net", "--dry-run", "--lang", "sv")
        #expect(run.status == 0)
        #expect(run.output == "Alfa, 1: Beta\nBeta, 2: Alfa; Gamma\nGamma, 1: Beta\n")
        #expect(
            run.talk == """
                2026: 3 organisationer tillfrågas om 3: 4 frågor, i snitt 1 var och som mest 2
                asked.csv är ny: vilka som tillfrågades i tidigare mätomgångar står inte i den
                enkäten nämner inte vem som frågar; --leader gör det

                """)
        #expect(!FileManager.default.fileExists(atPath: samverkan.folder.path + "/net/asked.csv"))
    }

    @Test func `writes the forms, and what is decided, once`() async throws {
        let run = try await samverkan("survey", "net", "-o", "forms", "--leader", "Region X")
        #expect(run.status == 0)
        #expect(
            run.talk.hasSuffix("written: 3 files in forms, and asked.csv\n"), "\(run.talk)")
        #expect(try names(in: "forms") == ["a.xlsx", "b.xlsx", "c.xlsx"])
        let asked = try samverkan.folder.text(of: "net/asked.csv")
        #expect(
            asked == "wave,actor,forum,partner\n2026,a,,b\n2026,b,,a\n2026,b,,c\n2026,c,,b\n")
        let refused = try await samverkan("survey", "net", "-o", "forms")
        #expect(refused.status == 73)
        let again = try await samverkan("survey", "net", "-o", "forms", "--force")
        #expect(again.status == 0)
        #expect(again.talk.contains("what stands in asked.csv holds"))
        #expect(try samverkan.folder.text(of: "net/asked.csv") == asked)
        let all = try await samverkan("survey", "net", "-o", "forms", "--all", "--force")
        #expect(all.status == 64)
        #expect(all.talk.contains("asked.csv already decides who is asked about whom in 2026"))
    }

    @Test(arguments: [
        ("forms", ["forms.txt"]), ("google", ["google.gs", "google.txt"]),
        ("limesurvey", ["aktorer.tsv", "forum.tsv", "fragor.tsv", "limesurvey.txt", "svar-koder.tsv"]),
        ("qualtrics", ["aktorer.csv", "qualtrics.txt", "varden.csv"]),
        ("papper", ["a.html", "b.html", "c.html"]),
    ])
    func `makes the form for any tool`(kind: String, files: [String]) async throws {
        let run = try await samverkan("survey", "net", "--for", kind, "-o", "out", "--all", "-q")
        #expect(run.status == 0)
        #expect(run.talk == "")
        #expect(try names(in: "out") == files)
    }

    @Test func `asks for the wave when the last one has answers`() async throws {
        try samverkan.folder.write(["net/waves.csv": "id\n2024\n"])
        let run = try await samverkan("survey", "net", "-o", "out")
        #expect(run.status == 64)
        #expect(
            run.talk == """
                samverkan: the last wave, 2024, has answers already
                  = Write the new wave last in waves.csv, or name one with --wave.

                """)
    }

    @Test func `begins the first wave of a new network`() async throws {
        try samverkan.folder.write([
            "new/actors.csv": "id;name;kind\na;Alfa;region\nb;Beta;agency\n",
            "new/ties.csv": "wave;from;to;level\n", "new/waves.csv": "id;name\n",
        ])
        let unnamed = try await samverkan("survey", "new", "-o", "forms", "--all", "--lang", "sv")
        #expect(unnamed.status == 64)
        #expect(unnamed.talk.contains("Ange vad den ska heta: --wave 2026."))
        let run = try await samverkan("survey", "new", "-o", "forms", "--all", "--wave", "2026")
        #expect(run.status == 0)
        #expect(run.talk.hasSuffix("written: 2 files in forms, and waves.csv, asked.csv\n"), "\(run.talk)")
        #expect(try samverkan.folder.text(of: "new/waves.csv").hasSuffix("id;name\r\n2026;\r\n"))
        let check = try await samverkan("check", "new")
        #expect(check.status == 0)
        let other = try await samverkan("survey", "new", "-o", "more", "--wave", "2027")
        #expect(other.status == 64)
    }

    @Test func `needs somewhere to write, and somebody to ask`() async throws {
        #expect(try await samverkan("survey", "net").status == 64)
        #expect(try await samverkan("survey", "net", "-o", "out", "--for", "forms", "--single").status == 64)
        try samverkan.folder.write(["net/ties.csv": "wave,from,to,level\n", "net/targets.csv": "min\n"])
        let run = try await samverkan("survey", "net", "-o", "out")
        #expect(run.status == 65)
        #expect(run.talk.contains("nobody has anybody to be asked about"))
    }

    @Test func `warns of more questions than anybody bears`() async throws {
        let many = (1...45).map { "n\($0),Namn \($0),region\n" }.joined()
        try samverkan.folder.write([
            "net/actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,agency\nc,Gamma,agency\n" + many
        ])
        let run = try await samverkan("survey", "net", "--dry-run", "--all")
        #expect(
            run.talk.contains(
                "warning: more than 40 questions are hard to bear: Alfa, Beta, Gamma, Namn 1, Namn 10 and 43 more"
            ))
    }

    private func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: samverkan.folder.path + "/" + folder).sorted()
    }
}
