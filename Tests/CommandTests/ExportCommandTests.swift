internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `The export command` {
    let samverkan: Samverkan

    init() throws {
        samverkan = try Samverkan()
        try samverkan.folder.write([
            "net/actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,region\n",
            "net/ties.csv": "wave,from,to,level\n1,a,b,3\n1,b,a,5\n2,a,b,3\n2,b,a,5\n",
        ])
    }

    private func bytes(_ path: String) throws -> Data {
        try Data(contentsOf: samverkan.folder.url.appending(path: path))
    }

    @Test func `writes a workbook into the folder of its readers`() async throws {
        let inside = try await samverkan("export", "net")
        #expect(inside.output == "Output/net/internal/export.xlsx\n")
        #expect(inside.talk.hasPrefix("Internal: shows single answers"))
        #expect(
            try await samverkan("export", "net", "--audience", "deltagare").output
                == "Output/net/export.xlsx\n")
        #expect(
            try await samverkan("export", "net", "--wave", "1", "--lang", "sv", "-q").output
                == "Output/net/internal/export-1-sv.xlsx\n")
        #expect(try bytes("Output/net/export.xlsx").starts(with: Data("PK".utf8)))
    }

    @Test func `writes the same bytes each time, and replaces nothing unasked`() async throws {
        #expect(try await samverkan("export", "net", "-o", "one.xlsx").status == 0)
        let one = try bytes("one.xlsx")
        #expect(try await samverkan("export", "net", "-o", "one.xlsx").status == 73)
        #expect(try await samverkan("export", "net", "-o", "one.xlsx", "--force").status == 0)
        #expect(try bytes("one.xlsx") == one)
    }

    @Test(arguments: ["net.xls", "net.csv", "net"])
    func `refuses what is no workbook's name`(name: String) async throws {
        let run = try await samverkan("export", "net", "-o", name)
        #expect(run.status == 64)
        #expect(
            run.talk
                == "samverkan: “\(name)” does not end as a workbook does\n  = Let the name end in .xlsx.\n")
    }

    @Test func `tells of texts that no cell has room for`() async throws {
        let long = String(repeating: "å", count: 40_000)
        try samverkan.folder.write([
            "net/actors.csv": "id,name,kind,memo\na,Alfa,region,\(long)\nb,Beta,region,\n"
        ])
        let run = try await samverkan("export", "net", "-o", "a.xlsx")
        #expect(run.status == 0)
        #expect(run.talk.contains("The text of cell Actors!M2 is longer than a cell can hold"))
    }

    @Test func `compares with an earlier wave only`() async throws {
        #expect(try await samverkan("export", "net", "--from", "1", "-o", "a.xlsx").status == 0)
        #expect(try await samverkan("export", "net", "--from", "2", "-o", "b.xlsx").status == 64)
    }
}
