internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `The command letters` {
    private static let files = [
        "net/datapackage.json": #"{"name": "net", "samverkan": {"promise": "confirmed"}}"#,
        "net/actors.csv":
            "id,name,kind\nhabo,Habo kommun,municipality\nreg,Regionen,region\nny,Ny kommun,municipality\n",
        "net/ties.csv":
            "wave,from,to,level\n2024,habo,reg,4\n2024,reg,habo,4\n2026,habo,reg,5\n2026,reg,habo,3\n",
    ]

    private func samverkan(_ more: [String: String] = [:]) throws -> Samverkan {
        let samverkan = try Samverkan()
        try samverkan.folder.write(Self.files.merging(more) { $1 })
        return samverkan
    }

    @Test func `writes a letter to each, in a folder of its own`() async throws {
        let samverkan = try samverkan()
        let run = try await samverkan("letters", "net", "--leader", "Region Dalen")
        #expect(run.status == 0)
        #expect(
            run.output == "Output/net/letters/reg.html\nOutput/net/letters/habo.html\n")
        let files = try samverkan.folder.files(below: "Output/net").sorted()
        #expect(files == [".samverkan", "letters/.samverkan", "letters/habo.html", "letters/reg.html"])
        let letter = try samverkan.folder.text(of: "Output/net/letters/habo.html")
        #expect(letter.contains("<h1>To Habo kommun</h1>"))
        #expect(letter.contains("turn to Region Dalen") || letter.contains("Turn to Region Dalen"))
        #expect(
            try samverkan.folder.text(of: "Output/net/letters/.samverkan")
                == "audience: letters\nnetwork: net\n")
        // The same data give the same bytes.
        _ = try await samverkan("letters", "net", "--leader", "Region Dalen")
        #expect(try samverkan.folder.text(of: "Output/net/letters/habo.html") == letter)
    }

    @Test func `writes to those that are named, in the formats, wave and language that are asked for`()
        async throws
    {
        let samverkan = try samverkan()
        let run = try await samverkan(
            "letters", "net", "--actor", "Habo kommun", "--actor", "habo", "--actor", "ny", "--wave", "2024",
            "--format", "md", "--format", "html", "--lang", "sv", "-q")
        #expect(run.status == 0)
        #expect(run.talk == "")
        #expect(
            run.output.split(separator: "\n") == [
                "Output/net/letters/habo_2024_sv.html", "Output/net/letters/habo_2024_sv.md",
                "Output/net/letters/ny_2024_sv.html", "Output/net/letters/ny_2024_sv.md",
            ])
        #expect(
            try samverkan.folder.text(of: "Output/net/letters/ny_2024_sv.md")
                .contains("från er finns inget svar"))
        #expect(
            try samverkan.folder.text(of: "Output/net/letters/habo_2024_sv.md")
                .contains("| Regionen | 4\u{A0}Diskutera | Båda anger 4 Diskutera |"))
    }

    @Test func `says why there is nothing to write of`() async throws {
        let documents = try samverkan(["net/ties.csv": "wave,from,to,level,by\n2026,habo,reg,5,document\n"])
        let run = try await documents("letters", "net", "-q")
        #expect(run.status == 65)
        #expect(
            run.talk.hasPrefix(
                "samverkan: wave 2026 is coded from documents, so nobody has answered\n  = A letter gives back"
            ))
        let none = try samverkan(["net/waves.csv": "id\n2024\n2026\n2028\n"])
        let empty = try await none("letters", "net", "--lang", "sv", "-q")
        #expect(empty.status == 65)
        #expect(empty.talk.hasPrefix("samverkan: ingen har svarat i mätomgång 2028 än\n"))
        for samverkan in [documents, none] {
            #expect(
                !FileManager.default.fileExists(
                    atPath: samverkan.folder.url.appending(path: "Output").path))
        }
    }

    @Test func `refuses an actor that is not there, and writes nothing then`() async throws {
        let samverkan = try samverkan([
            "net/actors.csv":
                "id,name,kind,since\nhabo,Habo kommun,municipality,\nreg,Regionen,region,\nny,Ny kommun,municipality,2026\n"
        ])
        let run = try await samverkan(
            "letters", "net", "--actor", "habo", "--actor", "ny", "--wave", "2024", "-q")
        #expect(run.status == 64)
        #expect(run.talk.hasPrefix("samverkan: Ny kommun does not exist in wave 2024\n"))
        let misspelt = try await samverkan("letters", "net", "--actor", "hbo")
        #expect(misspelt.status == 64)
        #expect(misspelt.talk.contains("Did you mean “habo”?"))
        #expect(
            !FileManager.default.fileExists(atPath: samverkan.folder.url.appending(path: "Output").path))
    }

    @Test func `never mixes letters with what is for many`() async throws {
        let samverkan = try samverkan(["Output/net/letters/.samverkan": "audience: internal\n"])
        let run = try await samverkan("letters", "net")
        #expect(run.status == 73)
        #expect(run.talk.contains("holds what is written for internal use"))
        let other = try self.samverkan()
        _ = try await other("letters", "net", "-q")
        let drawn = try await other("draw", "ego", "net", "--actor", "habo", "-o", "Output/net/letters/x.svg")
        #expect(drawn.status == 73)
        #expect(drawn.talk.contains("holds what is written for one organisation each"))
    }
}
