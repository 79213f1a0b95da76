internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `Check` {
    let samverkan: Samverkan
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        samverkan = try Samverkan(in: folder)
    }

    @Test func `has nothing to say of a sound folder but what it read`() async throws {
        try folder.write(Folders.sound)
        let run = try await samverkan("check", "net")
        #expect(run.status == 0)
        #expect(run.output == "2 actors, 1 report, 1 wave: no errors, no warnings\n")
        #expect(run.talk == "")
    }

    @Test func `shows an error with its line, a caret and the remedy`() async throws {
        try folder.write(Folders.broken)
        let run = try await samverkan("check", "net")
        #expect(run.status == 65)
        #expect(run.output == Folders.complaint + "1 error, no warnings\n")
        #expect(run.talk == "")
    }

    @Test func `says the same in Swedish`() async throws {
        try folder.write(Folders.broken)
        let run = try await samverkan("check", "net", "--lang", "sv")
        #expect(
            run.output == """
                net/ties.csv:2:6: error: relationen börjar i ”hbo”, som inte är någon aktör (ties.csv B2)
                2 | 2024,hbo,region,5
                  |      ^
                  = Menade du ”habo”? Annars: lägg till den i actors.csv.
                1 fel, inga varningar

                """)
    }

    @Test func `lists every problem in reading order`() async throws {
        try folder.write([
            "net/actors.csv": "id,name,kind\nhabo,Habo kommun,municipality\nhabo,Habo,municipality\n",
            "net/ties.csv": "wave,from,to,level\n2024,habo,habo,5\n2024,habo,region,9\n",
        ])
        let run = try await samverkan("check", "net")
        #expect(run.status == 65)
        #expect(
            run.output == """
                net/actors.csv:3:1: error: id “habo” already stands on line 2 (actors.csv A3)
                3 | habo,Habo,municipality
                  | ^
                  = If they are the same, remove one of the rows; otherwise give one of them another id.
                net/ties.csv:2:11: error: “habo” is tied to itself (ties.csv C2)
                2 | 2024,habo,habo,5
                  |           ^
                  = Correct “from” or “to”.
                net/ties.csv:3:11: error: tie ends at “region”, which is no actor (ties.csv C3)
                3 | 2024,habo,region,9
                  |           ^
                  = Add it to actors.csv.
                net/ties.csv:3:18: error: “level” is “9”, which is not on the scale 0–8 (ties.csv D3)
                3 | 2024,habo,region,9
                  |                  ^
                  = Write 0–8, a level’s name, x for not relevant, or leave it empty if unknown.
                4 errors, no warnings. Start with actors.csv A3: If they are the same, remove one of the rows; otherwise give one of them another id.

                """)
    }

    @Test func `tells of files that are missing without a line to show`() async throws {
        try folder.write(["net/readme.txt": ""])
        let run = try await samverkan("check", "net/")
        #expect(run.status == 65)
        #expect(
            run.output == """
                net/actors.csv:1:1: error: 2 files: the file does not exist (actors.csv; ties.csv)
                  = Put the file in the folder; “samverkan new” writes a folder to start from.
                --all shows each, --csv or --excel-sv writes them as a list to work through.
                2 errors, no warnings. Start with actors.csv: Put the file in the folder; “samverkan new” writes a folder to start from.

                """)
    }

    @Test func `tells alike warnings in one line`() async throws {
        try folder.write(Folders.withUnusedActors(34))
        let run = try await samverkan("check", "net")
        #expect(run.status == 0)
        #expect(
            run.output == """
                net/actors.csv:4:1: warning: 34 rows: no other table names the actor (actors.csv A4, A5, A6 …)
                4 | unused-10,Organisation 10,firm
                  | ^
                  = If the actor belongs to the network nothing is needed; otherwise remove the row.
                --all shows each, --csv or --excel-sv writes them as a list to work through.
                36 actors, 1 report, 1 wave: no errors, 34 warnings. Nothing must be mended; see whether the warnings are right.

                """)
    }

    @Test func `shows each with --all`() async throws {
        try folder.write(Folders.withUnusedActors(34))
        let run = try await samverkan("check", "net", "--all")
        #expect(run.output.split(separator: "\n").count { $0.contains(": warning: ") } == 34)
        let document = try await samverkan("check", "net", "--json", "--all").output
        #expect(document.split(separator: "\n").count { $0.contains("\"severity\"") } == 34)
    }

    @Test func `says it all as JSON, and still ends with 65`() async throws {
        try folder.write(Folders.broken)
        let run = try await samverkan("check", "net", "--json")
        #expect(run.status == 65)
        #expect(run.talk == "")
        #expect(
            run.output == """
                {
                  "schema": "samverkan.check/1",
                  "network": {
                    "id": "net",
                    "title": "net"
                  },
                  "conventions": {
                    "audience": "internal",
                    "scale": "samverkan-8",
                    "warnings_listed_of_a_sort": 20
                  },
                  "problems": [
                    {
                      "severity": "error",
                      "code": "unknown_id",
                      "file": "net/ties.csv",
                      "line": 2,
                      "column": 6,
                      "cell": "B2",
                      "message": "tie begins at “hbo”, which is no actor",
                      "remedy": "Did you mean “habo”? If not, add it to actors.csv."
                    }
                  ],
                  "summary": {
                    "errors": 1,
                    "warnings": 0,
                    "warning_sorts": []
                  }
                }

                """)
    }

    @Test func `counts in JSON the warnings that it does not list`() async throws {
        struct Document: Decodable {
            struct Summary: Decodable {
                struct Sort: Decodable {
                    let code: String
                    let count: Int
                    let listed: Int
                }

                let errors: Int
                let warnings: Int
                let warning_sorts: [Sort]
            }

            let problems: [[String: JSONAny]]
            let summary: Summary
        }
        struct JSONAny: Decodable { init(from decoder: any Decoder) {} }
        try folder.write(Folders.withUnusedActors(34))
        let run = try await samverkan("check", "net", "--json")
        #expect(run.status == 0)
        let document = try JSONDecoder().decode(Document.self, from: Data(run.output.utf8))
        #expect(document.problems.count == 20)
        #expect(document.summary.errors == 0)
        #expect(document.summary.warnings == 34)
        #expect(document.summary.warning_sorts.map(\.code) == ["unused_actor"])
        #expect(document.summary.warning_sorts.map(\.count) == [34])
        #expect(document.summary.warning_sorts.map(\.listed) == [20])
    }

    @Test func `ends with 1 when a target is not reached and that was asked for`() async throws {
        try folder.write(Folders.sound)
        try folder.write([
            "net/ties.csv": "wave,from,to,level\n2024,habo,region,1\n2024,region,habo,1\n",
            "net/targets.csv": "min\n5\n",
        ])
        #expect(try await samverkan("check", "net").status == 0)
        #expect(try await samverkan("check", "net", "--fail-on", "gaps").status == 1)
        try folder.write(["net/targets.csv": "min\n1\n"])
        #expect(try await samverkan("check", "net", "--fail-on", "gaps").status == 0)
    }

    @Test func `names a file that stands where the folder should`() async throws {
        try folder.write(["net": ""])
        // A file may be a graph; an empty one is none.
        #expect(try await samverkan("check", "net").status == 65)
        #expect(try await samverkan("tidy", "net").status == 66)
    }

    @Test(arguments: ["sodra-vatterbygden", "strategisk-planering", "sverige"])
    func `finds nothing in the sample networks`(name: String) async throws {
        let run = try await samverkan("check", Samples.path("Networks/\(name)"))
        #expect(run.status == 0)
        #expect(run.output.hasSuffix("no errors, no warnings\n"), "\(run.output)")
    }
}
