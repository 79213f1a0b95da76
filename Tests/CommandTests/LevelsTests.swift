internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `Levels` {
    let samverkan: Samverkan

    init() throws { samverkan = try Samverkan() }

    @Test func `are printed as a table`() async throws {
        let run = try await samverkan("levels")
        #expect(run.status == 0)
        #expect(run.talk == "")
        try expectGolden(run.output, "levels.en.txt")
        try expectGolden(try await samverkan("levels", "--lang", "sv").output, "levels.sv.txt")
    }

    @Test func `are printed as JSON and CSV`() async throws {
        try expectGolden(try await samverkan("levels", "--json").output, "levels.json")
        try expectGolden(try await samverkan("levels", "--csv").output, "levels.csv")
        let excel = try await samverkan("levels", "--excel-sv", "--lang", "sv").output
        #expect(excel.hasPrefix("\u{FEFF}Nivå;Namn;Betydelse\r\n1;Öppenhet;"))
    }

    @Test func `make the question of a survey`() async throws {
        let run = try await samverkan("levels", "--survey")
        #expect(run.status == 0)
        #expect(
            run.talk
                == "The answer goes into the column level of ties.csv: the number, x for not relevant, empty for don’t know.\n"
        )
        try expectGolden(run.output, "survey.en.txt")
        try expectGolden(try await samverkan("levels", "--survey", "--lang", "sv").output, "survey.sv.txt")
        try expectGolden(try await samverkan("levels", "--survey", "--json").output, "survey.json")
        try expectGolden(try await samverkan("levels", "--survey", "--csv").output, "survey.csv")
    }

    @Test func `may be a folder's own`() async throws {
        try samverkan.folder.write([
            "net/datapackage.json": """
            {"name": "own", "samverkan": {"scale": {"id": "three", "levels": ["Möts", "Delar", "Gör ihop"]}}}
            """
        ])
        let run = try await samverkan("levels", "net")
        #expect(run.status == 0)
        #expect(
            run.output == """
                Level  Name
                ─────  ────────
                    1  Möts
                    2  Delar
                    3  Gör ihop

                A relation counts from level 1.

                """)
        let survey = try await samverkan("levels", "net", "--survey").output
        #expect(survey.contains("\n\n0 No collaboration: We do not work together.\n1 Möts\n2 Delar\n"))
    }

    @Test func `are not guessed when the folder's own cannot be read`() async throws {
        try samverkan.folder.write([
            "net/datapackage.json": #"{"samverkan": {"scale": "samverkan-9"}}"#
        ])
        let run = try await samverkan("levels", "net")
        #expect(run.status == 65)
        #expect(run.output == "")
        #expect(run.talk.contains("net/datapackage.json:1:1: error: scale “samverkan-9” is unknown\n"))
    }

    @Test func `are checked against a folder's answers`() async throws {
        try samverkan.folder.write([
            "net/actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,region\n",
            "net/ties.csv": "wave,from,to,level,ticked\n1,a,b,3,1 2 3\n",
        ])
        let run = try await samverkan("levels", "--check", "net")
        #expect(run.status == 0)
        #expect(run.output.contains("1\u{A0}answer with ticks from 1\u{A0}actor."))
        #expect(
            try await samverkan("levels", "--check", "net", "--json").output.contains(
                #""verdict": "too_few""#))
        #expect(try await samverkan("levels", "--check").status == 64)
    }

    @Test func `are held against other scales, for the scale of eight levels only`() async throws {
        let run = try await samverkan("levels", "--crosswalk", "frey")
        #expect(run.status == 0)
        #expect(run.output.contains("Approximate"))
        #expect(try await samverkan("levels", "--crosswalk", "other").status == 64)
        try samverkan.folder.write([
            "net/datapackage.json": #"{"samverkan": {"scale": {"id": "two", "levels": ["Möts", "Delar"]}}}"#
        ])
        #expect(try await samverkan("levels", "net", "--crosswalk", "frey").status == 65)
    }
}
