internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `tidy` {
    private let samverkan: Samverkan

    init() throws {
        samverkan = try Samverkan()
        try samverkan.folder.write([
            "net/actors.csv": "id;name;kind\nhabo;Habo kommun;Kommun\nregion;Regionen;region\n",
            "net/ties.csv": "wave;from;to;level\n2024;Habo kommun;region;5 Konsultera\n",
        ])
    }

    @Test func `shows what it would write, and writes nothing`() async throws {
        let before = try samverkan.folder.text(of: "net/ties.csv")
        let run = try await samverkan("tidy", "net", "--lang", "sv")
        #expect(run.status == 0)
        #expect(
            run.output == """
                Fil         Kolumn  Står som      Läses som     Celler  På rad
                ──────────  ──────  ────────────  ────────────  ──────  ──────
                actors.csv  kind    Kommun        municipality       1  2
                ties.csv    from    Habo kommun   habo               1  2
                ties.csv    level   5 Konsultera  5                  1  2

                """)
        #expect(run.talk == "skulle skrivas om: actors.csv, ties.csv; --write gör det\n")
        #expect(try samverkan.folder.text(of: "net/ties.csv") == before)
    }

    @Test func `writes, and keeps every original`() async throws {
        let before = try samverkan.folder.text(of: "net/ties.csv")
        let run = try await samverkan("tidy", "net", "--write", "--quiet")
        #expect(run.status == 0)
        #expect(
            try samverkan.folder.text(of: "net/ties.csv")
                == "\u{FEFF}wave;from;to;level\r\n2024;habo;region;5\r\n")
        #expect(try samverkan.folder.text(of: "net/ties.csv.original") == before)
        #expect(try await samverkan("check", "net").status == 0)
        let again = try await samverkan("tidy", "net", "--write")
        #expect(again.talk == "everything stands as it is read already\n")
        try samverkan.folder.write(["net/ties.csv": before])
        _ = try await samverkan("tidy", "net", "--write")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: samverkan.folder.path + "/net").sorted() == [
                "actors.csv", "actors.csv.original", "ties.csv", "ties.csv.original", "ties.csv.original-2",
            ])
    }

    @Test func `says what is left to mend`() async throws {
        try samverkan.folder.write(["net/ties.csv": "wave;from;to;level\n2024;Habo;regionen;9\n"])
        let run = try await samverkan("tidy", "net", "--lang", "en")
        #expect(
            run.talk == """
                would be rewritten: actors.csv, ties.csv; --write does it
                1 error found; “samverkan check net” shows them

                """)
        let json = try await samverkan("tidy", "net", "--json")
        #expect(json.output.contains("\"schema\": \"samverkan.tidy/1\""))
    }
}
