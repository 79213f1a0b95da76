internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `A graph file in place of a folder` {
    let samverkan: Samverkan

    init() throws {
        samverkan = try Samverkan()
        try samverkan.folder.write([
            "triangle.csv":
                "Source,Target,Type,Weight\na,b,Undirected,3\nb,c,Undirected,1\nc,a,Undirected,2\nc,d,Directed,1\n",
            "levels.csv": ";alvby;bergby;cederby\nalvby;;5;0\nbergby;3;;\ncederby;0;2;\n",
            "gephi/nodes.csv": "Id,Label,Club\na,Alfa,north\nb,Beta,south\nc,Gamma,south\nd,Delta,north\n",
            "gephi/edges.csv": "Source,Target,Type\na,b,Undirected\nb,c,Undirected\n",
            "net/actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,region\n",
            "net/ties.csv": "wave,from,to,level\n1,a,b,3\n1,b,a,5\n",
        ])
    }

    private func json(_ run: Run) throws -> [String: Any] {
        #expect(run.status == 0)
        return try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    private func object(_ value: Any?) throws -> [String: Any] { try #require(value as? [String: Any]) }

    @Test func `has measures without levels, where absent pairs are known and nobody was asked`() async throws
    {
        let measures = try json(try await samverkan("measures", "triangle.csv", "--json"))
        let counts = try object(measures["counts"])
        #expect(counts["edges"] as? Int == 3)
        // The lone arc leaves the other side silent.
        #expect(counts["undetermined"] as? Int == 1)
        #expect(counts["unasked"] as? Int == 0)
        #expect(counts["known_not"] as? Int == 2)
        let whole = try object(measures["network_measures"])
        #expect(whole["density"] as? Double == 0.6)
        #expect(whole["density_lower"] as? Double == 0.5)
        let response = try object(measures["response"])
        #expect(response.count == 6)
        #expect(response.values.allSatisfy { $0 is NSNull })
        let claimed = try json(try await samverkan("measures", "triangle.csv", "--json", "--side", "claimed"))
        #expect(try object(claimed["counts"])["edges"] as? Int == 4)
    }

    @Test func `says what it was read as`() async throws {
        let run = try await samverkan("measures", "triangle.csv")
        #expect(
            run.talk == """
                triangle.csv: read as CSV, 4 nodes and 4 edges, 1 of them with a direction
                without levels: an edge is a tie, and a pair without one has none
                an edge with a direction is what the one says that it goes from; where only one says anything the tie is in doubt (--side claimed counts it)
                no survey: there is no response rate
                triangle.csv:1:1: warning: not read: the edges’ attribute “weight” (4)
                  = If it is the level, give --level; if a strength, --strength.

                """)
    }

    @Test func `has levels where a matrix has them`() async throws {
        let measures = try json(try await samverkan("measures", "levels.csv", "--json", "--min-level", "3"))
        #expect(try object(measures["counts"])["edges"] as? Int == 1)
        #expect(try object(measures["counts"])["known_not"] as? Int == 2)
    }

    @Test func `has kinds and strengths that the user names`() async throws {
        let kinds = try json(try await samverkan("measures", "gephi", "--kind", "Club", "--json"))
        let actors = try #require(kinds["actors"] as? [[String: Any]])
        #expect(actors.map { $0["kind"] as? String } == ["north", "south", "south", "north"])
        #expect(try object(kinds["network"])["id"] as? String == "gephi")
        let strengths = try json(
            try await samverkan(
                "measures", "triangle.csv", "--strength", "weight", "--min-level", "2", "--json"))
        #expect(try object(strengths["counts"])["edges"] as? Int == 2)
        #expect(try object(strengths["conventions"])["top"] as? Int == 3)
        let none = try await samverkan("measures", "triangle.csv", "--level", "nivå")
        #expect(none.status == 65)
        #expect(none.talk.contains("the edges have no attribute “nivå”"))
    }

    @Test func `is measured along its directions on request`() async throws {
        let measures = try json(try await samverkan("measures", "triangle.csv", "--directed", "--json"))
        #expect(try object(measures["counts"])["arcs"] as? Int == 7)
        let actors = try #require(measures["actors"] as? [[String: Any]])
        #expect(actors.map { $0["in_degree"] as? Int } == [2, 2, 2, 1])
        #expect(actors.map { $0["out_degree"] as? Int } == [2, 2, 3, 0])
        // As igraph 1.0 gives them of the same arcs: two ordered pairs go through c.
        #expect(actors.map { $0["betweenness"] as? Double } == [0, 0, 2, 0])
        let whole = try object(measures["network_measures"])
        #expect(try #require(whole["reciprocity"] as? Double).isNear(6.0 / 7))
    }

    @Test func `is checked, drawn and reported like a folder`() async throws {
        #expect(try await samverkan("check", "gephi").status == 0)
        #expect(try await samverkan("draw", "network", "gephi", "-o", "map.svg").status == 0)
        #expect(try await samverkan("report", "gephi", "--format", "md").output == "Output/gephi/report.md\n")
        #expect(try samverkan.folder.text(of: "Output/gephi/report.md").contains("no survey"))
        let piped = try await samverkan.shell(#""$samverkan" measures - --json < triangle.csv"#)
        #expect(piped.status == 0)
    }

    @Test
    func `is no folder to commands that write into one, and options for graph files are none for folders`()
        async throws
    {
        let tidy = try await samverkan("tidy", "triangle.csv")
        #expect(tidy.status == 66)
        #expect(tidy.talk.contains("samverkan convert triangle.csv FOLDER"))
        let strange = try await samverkan("measures", "net", "--strength", "weight")
        #expect(strange.status == 64)
        let table = try await samverkan("measures", "net/ties.csv")
        #expect(table.status == 66)
        #expect(table.talk.contains("Give the folder that it lies in: net."))
    }

    @Test(arguments: [
        "", "\u{0}", "a\u{0}b,c", "\"open", "just words\n", "{", "<", "*Vertices 99999999999\n",
        "dl n=999999999",
    ])
    func `that is none is told with status 65`(text: String) async throws {
        try samverkan.folder.write(["broken.dat": text])
        let run = try await samverkan("measures", "broken.dat")
        #expect(run.status == 65, "\(run.talk)")
        #expect(run.talk.contains("broken.dat"))
        #expect(run.output.isEmpty)
    }
}

@Suite struct `The convert command` {
    let samverkan: Samverkan

    init() throws {
        samverkan = try Samverkan()
        try samverkan.folder.write([
            "net/actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,region\nc,Gamma,firm\n",
            "net/ties.csv":
                "wave,from,to,level,forum\n1,a,b,3,\n1,b,a,5,\n2,a,b,x,\n2,b,c,7,f\n2,c,a,,\n",
            "net/forums.csv": "id,name\nf,Forum åäö\n",
            "net/targets.csv": "min,from,to,reason\n4,a,b,\"avtal, 2024\"\n",
            "graph.csv": "Source,Target,Weight\na,b,2\nb,b,1\n",
        ])
    }

    @Test func `brings a network back from a workbook, byte by byte`() async throws {
        #expect(try await samverkan("convert", "net", "one.xlsx").status == 0)
        #expect(try await samverkan("convert", "one.xlsx", "again").status == 0)
        #expect(try await samverkan("convert", "again", "two.xlsx").status == 0)
        let bytes = { (name: String) in try Data(contentsOf: samverkan.folder.url.appending(path: name)) }
        #expect(try bytes("one.xlsx") == bytes("two.xlsx"))
        let before = try await samverkan("gaps", "net", "--json")
        let after = try await samverkan("gaps", "again", "--json")
        #expect(after.output == before.output)
        #expect(
            try samverkan.folder.text(of: "again/targets.csv")
                == "min,from,to,reason\n4,a,b,\"avtal, 2024\"\n")
    }

    @Test func `counts what a format has no room for, also as JSON`() async throws {
        let run = try await samverkan("convert", "net", "ties.csv")
        #expect(run.status == 0)
        #expect(
            run.talk == """
                written: ties.csv (3 nodes, 5 edges)
                  no room for: title, scale and kinds of datapackage.json (1)
                  no room for: rows of forums.csv (1)
                  no room for: rows of waves.csv (2)
                  no room for: rows of targets.csv (1)
                  no room for: names of nodes (3)
                  no room for: “kind” of nodes (3)

                """)
        let told = try await samverkan("convert", "net", "matrix.csv", "--to", "matrix", "--json", "-q")
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [String: Any])
        #expect(object["schema"] as? String == "samverkan.convert/1")
        let lost = try #require(object["lost"] as? [[String: Any]])
        #expect(lost.contains { $0["what"] as? String == "other_waves" && $0["count"] as? Int == 2 })
        #expect(try samverkan.folder.text(of: "matrix.csv") == ",a,b,c\na,,,\nb,,,7\nc,,,\n")
    }

    @Test func `reads and writes pipes`() async throws {
        let run = try await samverkan.shell(
            #""$samverkan" convert net - --to tsv | "$samverkan" convert - out.csv --from tsv -q"#)
        #expect(run.status == 0, "\(run.talk)")
        #expect(try samverkan.folder.text(of: "out.csv").hasPrefix("Source,Target,wave,level"))
    }

    @Test func `makes a network folder of a graph`() async throws {
        #expect(try await samverkan("convert", "graph.csv", "folder", "--strength", "weight").status == 0)
        let check = try await samverkan("check", "folder")
        #expect(check.status == 0, "\(check.output)")
        #expect(try samverkan.folder.text(of: "folder/ties.csv") == "wave,from,to,level\n1,a,b,1\n")
    }

    @Test func `tells what a network has no place for, also as JSON`() async throws {
        let run = try await samverkan("convert", "graph.csv", "plain", "--json")
        #expect(run.status == 0)
        #expect(run.talk.contains("1 edge from a node to itself is not counted"))
        #expect(run.talk.contains("not read: the edges’ attribute “weight” (2)"))
        #expect(run.output.contains("\"loops\""))
        #expect(run.output.contains("\"passed_over\""))
    }

    @Test func `writes an edge list where several formats share the ending`() async throws {
        #expect(try await samverkan("convert", "graph.csv", "graph.txt").status == 0)
        #expect(try samverkan.folder.text(of: "graph.txt") == "a\tb\t2\nb\tb\t1\n")
    }

    @Test func `keeps the key to codes in a file of its own`() async throws {
        let run = try await samverkan("convert", "net", "shared.xlsx", "--anonymous", "--key", "key.csv")
        #expect(run.status == 0)
        let key = try samverkan.folder.text(of: "key.csv")
        #expect(key.hasPrefix("code,id,name\na1,"))
        #expect(
            Set(key.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[2] }) == [
                "Alfa", "Beta", "Gamma",
            ])
        #expect(try await samverkan("convert", "shared.xlsx", "shared").status == 0)
        let actors = try samverkan.folder.text(of: "shared/actors.csv")
        for name in ["Alfa", "Beta", "Gamma"] { #expect(!actors.contains(name)) }
        #expect(try !samverkan.folder.text(of: "shared/forums.csv").contains("åäö"))
        #expect(try !samverkan.folder.text(of: "shared/targets.csv").contains("avtal"))
        #expect(try await samverkan("convert", "net", "a.csv", "--key", "k.csv").status == 64)
    }

    @Test func `replaces nothing unasked, and writes nothing when the input is broken`() async throws {
        #expect(try await samverkan("convert", "net", "a.csv").status == 0)
        #expect(try await samverkan("convert", "net", "a.csv").status == 73)
        #expect(try await samverkan("convert", "net", "a.csv", "--force").status == 0)
        try samverkan.folder.write(["broken.csv": "Source,Target\na,\n"])
        #expect(try await samverkan("convert", "broken.csv", "b.csv").status == 65)
        #expect(!FileManager.default.fileExists(atPath: samverkan.folder.url.appending(path: "b.csv").path))
        #expect(try await samverkan("convert", "net", "a.unknown").status == 64)
        #expect(try await samverkan("convert", "missing", "a2.csv").status == 66)
    }

    @Test func `lists the formats`() async throws {
        let run = try await samverkan("formats", "--csv")
        #expect(run.status == 0)
        #expect(run.output.contains("\nxlsx,true,true,XLSX,"))
        #expect(try await samverkan("formats", "--json").output.contains("samverkan.formats/1"))
    }
}

extension Double {
    fileprivate func isNear(_ other: Double) -> Bool { abs(self - other) < 1e-12 }
}
