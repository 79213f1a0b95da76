internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `New` {
    let samverkan: Samverkan
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        samverkan = try Samverkan(in: folder)
    }

    private let names = [
        "README.md", "actors.csv", "agreements.csv", "aliases.csv", "asked.csv", "datapackage.json",
        "forums.csv",
        "indicators.csv",
        "participation.csv", "targets.csv", "ties.csv", "waves.csv",
    ]

    @Test(arguments: ["sv", "en"])
    func `writes a folder in which there is nothing to mend`(language: String) async throws {
        let run = try await samverkan("new", "a/Vår samverkan", "--lang", language)
        #expect(run.status == 0)
        #expect(run.output == "")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/a/Vår samverkan").sorted()
                == names)
        let check = try await samverkan("check", "a/Vår samverkan")
        #expect(check.status == 0)
        #expect(check.output == "3 actors, 6 reports, 1 wave: no errors, no warnings\n")
    }

    @Test func `says where to begin`() async throws {
        #expect(
            try await samverkan("new", "net").talk
                == "net is written. Begin with net/README.md; “samverkan check net” tells if all is well.\n")
        #expect(try await samverkan("new", "other", "--quiet").talk == "")
    }

    @Test func `leaves a folder alone that holds anything`() async throws {
        try folder.write(["net/notes.txt": "mine"])
        let run = try await samverkan("new", "net")
        #expect(run.status == 73)
        #expect(
            run.talk == """
                samverkan: the folder “net” is not empty
                  = Give a new folder, or --force.

                """)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/net") == ["notes.txt"])
    }

    @Test func `replaces only its own files when it is forced to`() async throws {
        try folder.write(["net/notes.txt": "mine", "net/ties.csv": "old"])
        #expect(try await samverkan("new", "net", "--force").status == 0)
        #expect(try folder.text(of: "net/notes.txt") == "mine")
        #expect(try folder.text(of: "net/ties.csv").hasPrefix("\u{FEFF}wave;from;to;level;"))
    }

    @Test func `fills a folder that is empty`() async throws {
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "net"), withIntermediateDirectories: false)
        #expect(try await samverkan("new", "net/").status == 0)
        #expect(try await samverkan("check", "net").status == 0)
    }

    @Test func `cannot write where a file stands`() async throws {
        try folder.write(["net": "mine"])
        let run = try await samverkan("new", "net")
        #expect(run.status == 73)
        #expect(
            run.talk
                == "samverkan: cannot create net/README.md (a file stands where a folder is needed)\n")
        #expect(try folder.text(of: "net") == "mine")
    }

    // MARK: The actors of a place

    @Test(arguments: [
        (["--county", "06"], 18), (["--county", "6", "--county", "g"], 28),
        (["--county", "Jönköping,07"], 28),
        (["--municipalities", "Jönköping,Habo,0642,Vaggeryds kommun"], 6), (["--national"], 343),
    ])
    func `begins with the actors of a place`(options: [String], count: Int) async throws {
        let run = try await samverkan.run(["new", "net"] + options)
        #expect(run.status == 0)
        #expect(
            run.talk
                == "net is written, with \(count) actors. Begin with net/README.md; “samverkan check net” tells if all is well.\n"
        )
        #expect(
            try await samverkan("check", "net").output
                == "\(count) actors, 0 reports, 1 wave: no errors, no warnings\n")
    }

    @Test func `tells all that it does not know, with what was meant`() async throws {
        let run = try await samverkan("new", "net", "--municipalities", "Hjoo,Habo,9999,Tibor")
        #expect(run.status == 64)
        #expect(
            run.talk == """
                samverkan: unknown municipalities: “Hjoo” (did you mean Hjo kommun, 1497?); “9999”; “Tibor” (did you mean Tibro kommun, 1472?)
                  = Give a name or a code.

                """)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/net"))
        #expect(
            try await samverkan("new", "net", "--county", "Jonkopnig").talk.hasPrefix(
                "samverkan: unknown county: “Jonkopnig” (did you mean Jönköpings län, 06?)\n"))
    }

    @Test func `has one place at a time`() async throws {
        let run = try await samverkan("new", "net", "--county", "06", "--national")
        #expect(run.status == 64)
        #expect(
            run.talk == """
                samverkan: --county, --municipalities and --national exclude each other
                  = Choose one of them.

                """)
    }

    @Test func `takes another country's actors from a folder, and a copy of it along`() async throws {
        try folder.write([
            "norge/counties.csv": "code,name\n31,Østfold\n",
            "norge/municipalities.csv": "code,name,county\n3101,Halden,31\n3103,Moss,31\n",
            "norge/neighbors.csv": "a,b\n3101,3103\n",
            "norge/organisations.csv":
                "id,name,kind,county,municipality\nfylke-31,Østfold fylkeskommune,region,31,\nkommune-3101,Halden kommune,municipality,31,3101\nkommune-3103,Moss kommune,municipality,31,3103\n",
        ])
        #expect(
            try await samverkan("new", "net", "--reference", "norge", "--county", "Østfold").talk.hasPrefix(
                "net is written, with 3 actors."))
        #expect(try folder.text(of: "net/reference/counties.csv") == "code,name\n31,Østfold\n")
        let check = try await samverkan("check", "net")
        #expect(check.output == "3 actors, 0 reports, 1 wave: no errors, no warnings\n")
        // Sweden has no such codes.
        let swedish = try await samverkan("check", "net", "--reference", "sweden")
        #expect(swedish.status == 0)
        #expect(swedish.output.contains(": no errors, 5 warnings. "))
        #expect(try await samverkan("check", "net", "--reference", "danmark").status == 66)
        let broken = try await samverkan("new", "other", "--reference", "net", "--national")
        #expect(broken.status == 65)
    }
}
