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
        #expect(excel.hasPrefix("\u{FEFF}nivå;namn;betydelse\r\n1;Öppenhet;"))
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
                level  name
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
}
