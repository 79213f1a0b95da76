internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `settings` {
    private let samverkan: Samverkan

    init() throws {
        samverkan = try Samverkan()
        try samverkan.folder.write(Folders.sound)
    }

    @Test func `are written to a package that describes the tables, and shown`() async throws {
        let run = try await samverkan(
            "settings", "net", "--title", "Vättern", "--waves", "2024", "--lang", "sv")
        #expect(run.status == 0)
        #expect(run.talk == "skrivet i net/datapackage.json\n")
        let package = try samverkan.folder.text(of: "net/datapackage.json")
        #expect(package.contains("\"path\" : \"ties.csv\""))
        let shown = try await samverkan("settings", "net", "--lang", "sv")
        #expect(
            shown.output == """
                Inställning  Satt till
                ───────────  ─────────────────────────────────
                titel        Vättern
                beskrivning  inte satt
                löfte        inte satt; svar räknas som agreed
                skala        samverkan-8, 1–8
                mätomgångar  2024

                """)
        #expect(try await samverkan("check", "net").status == 0)
    }

    @Test func `make a promise stricter once anybody has answered, and not looser`() async throws {
        let run = try await samverkan("settings", "net", "--promise", "confirmed", "--lang", "sv")
        #expect(run.status == 64)
        #expect(
            run.talk == """
                samverkan: svar har lämnats under löftet ”samstämmigt”, som är strängare än ”bekräftat”
                  = Var löftet ett annat när enkäten gick ut skriver du det vid mätomgången i waves.csv.

                """)
        #expect(try await samverkan("settings", "net", "--promise", "agreed").status == 0)
        try samverkan.folder.write(["new/actors.csv": Folders.sound["net/actors.csv", default: ""]])
        try samverkan.folder.write(["new/ties.csv": "wave,from,to,level\n"])
        #expect(try await samverkan("settings", "new", "--promise", "öppet").status == 0)
    }

    @Test func `keep the promise in a folder that cannot be read, and mind each wave's own`() async throws {
        try samverkan.folder.write(Folders.broken)
        let run = try await samverkan("settings", "net", "--promise", "open", "--lang", "en")
        #expect(run.status == 65)
        #expect(
            run.talk == """
                samverkan: the promise is not changed while the folder has errors
                  = “samverkan check net” shows them.

                """)
        try samverkan.folder.write(Folders.sound)
        try samverkan.folder.write(["net/waves.csv": "id,promise\n2024,agreed\n"])
        // The wave's own promise stands, whatever the package says of others.
        #expect(try await samverkan("settings", "net", "--promise", "confirmed").status == 0)
    }

    @Test(arguments: [
        ["--tie-from", "3"], ["--levels", ","], ["--levels", "A,B", "--scale", "samverkan-8"],
        ["--scale", "egen"], ["--promise", "hemligt"],
    ])
    func `that make no sense are refused`(options: [String]) async throws {
        #expect(try await samverkan.run(["settings", "net"] + options).status == 64)
        #expect(try samverkan.folder.contents() == ["net"])
    }

    @Test func `do not make a folder unreadable`() async throws {
        let run = try await samverkan("settings", "net", "--levels", "Känner,Möts", "--lang", "en")
        #expect(run.status == 65)
        #expect(run.talk.hasSuffix("  = Nothing is written.\n"))
        #expect(try samverkan.folder.contents() == ["net"])
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: samverkan.folder.path + "/net").sorted()
                == ["actors.csv", "ties.csv"])
        #expect(
            try await samverkan("settings", "net", "--levels", "a,b,c,d,e", "--tie-from", "6").status == 64)
        try samverkan.folder.write(["net/datapackage.json": "{\"title\": }"])
        #expect(try await samverkan("settings", "net", "--title", "x").status == 65)
        #expect(try samverkan.folder.text(of: "net/datapackage.json") == "{\"title\": }")
    }
}
