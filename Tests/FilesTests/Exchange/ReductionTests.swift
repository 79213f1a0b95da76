import Files
import Graphs
import Model
import TestNetworks
import Testing

@Suite struct `What a format cannot say` {
    private func written(_ document: GraphDocument, _ format: String) throws -> (
        again: GraphDocument, losses: [String]
    ) {
        let format = try #require(FileFormat.named(format))
        let (files, losses) = try document.written(as: format)
        return (
            try GraphDocument.read(files, as: format),
            losses.map { "\($0.code) \($0.name ?? "") \($0.count)" }
        )
    }

    private func gml(_ edges: String) throws -> GraphDocument {
        try GraphDocument.read("graph [ directed 1 node [ id 0 ] node [ id 1 ] \(edges) ]", "gml")
    }

    @Test func `of time in Pajek are dates and open bounds`() throws {
        let document = try gml(
            """
            edge [ source 0 target 1 spells "[1,3],[5,*]" ] edge [ source 0 target 1 spells "(1,3]" ]
            edge [ source 1 target 0 spells "[2009-03-01,*]" ]
            """)
        let (again, losses) = try written(document, "pajek")
        #expect(again.edges("spells") == ["0→1 [1,3],[5,*]", "0→1", "1→0"])
        #expect(losses == ["spells  2"])
    }

    @Test func `are values that are no numbers`() throws {
        let document = try gml(
            "edge [ source 0 target 1 weight \"strong\" ] edge [ source 1 target 0 weight \"2\" ]")
        for format in ["pajek", "dl", "edgelist"] {
            let (again, losses) = try written(document, format)
            #expect(again.edges("weight") == ["0→1", "1→0 2"])
            #expect(losses == ["edge_attribute weight 1"])
        }
    }

    @Test(arguments: ["pajek", "paj", "dl", "ucinet"])
    func `are no relations where it knows several`(_ format: String) throws {
        let document = try gml(
            """
            edge [ source 0 target 1 relation "råd" weight 2 ] edge [ source 0 target 1 relation "vän \\&quot;x&quot;" ]
            edge [ source 1 target 0 weight 3 ]
            """)
        let (again, losses) = try written(document, format)
        #expect(losses.isEmpty)
        #expect(again.edges("relation").sorted() == ["0→1 råd", #"0→1 vän \"x""#, "1→0"])
    }

    @Test(arguments: ["pajek", "paj", "dl", "ucinet"])
    func `are no levels, waves, forums and authors where it knows relations`(_ format: String) throws {
        for seed in 0..<60 {
            let document = GraphDocument.randomReports(seed: UInt64(seed))
            let format = try #require(FileFormat.named(format))
            let (files, losses) = try document.written(as: format)
            let again = try GraphDocument.read(files, as: format)
            #expect(Set(losses.map(\.code)).isSubset(of: ["parallel_edges"]), "seed \(seed)")
            if losses.isEmpty {
                let columns = ["wave", "forum", "by", "level"]
                #expect(said(again, columns) == said(document, columns), "seed \(seed)")
            }
            #expect(try again.written(as: format).files.map(\.bytes) == files.map(\.bytes), "seed \(seed)")
        }
    }

    private func said(_ document: GraphDocument, _ columns: [String]) -> [String] {
        (0..<document.edgeCount).map { edge in
            let values = columns.map { name in
                document.edgeColumn(name).flatMap { document.value($0, edge) } ?? ""
            }
            return "\(document.id(document.tail(edge)))→\(document.id(document.head(edge))) \(values)"
        }.sorted()
    }
}

@Suite struct `A network in a format of relations` {
    @Test(arguments: ["pajek", "paj", "dl", "ucinet"], ["skaraborg", "sodra-vatterbygden", "exempel-enkat"])
    func `is a network with the same levels, waves and forums`(_ format: String, _ name: String) throws {
        let network = try Samples.network(named: name)
        let format = try #require(FileFormat.named(format))
        let document = GraphDocument(network)
        let read = try Draft(GraphDocument.read(document.written(as: format).files, as: format)).validated()
            .network
        #expect(Self.deepest(read) == Self.deepest(network))
        #expect(read.actors.map(\.id) == network.actors.map(\.id))
        if format.id == "paj" {
            #expect(read.actors.map(\.name) == network.actors.map(\.name))
            #expect(read.actors.map(\.kind) == network.actors.map(\.kind))
        }
    }

    /// Of several who answer for one actor the deepest stays where a format cannot say who they are.
    private static func deepest(_ network: Network) -> [String: Int] {
        var deepest: [String: Int] = [:]
        for report in network.reports {
            guard case .level(let level) = report.answer else { continue }
            let ends = [report.from, report.to].map { network.actors[$0].id.text }
            let forum = report.forum.map { network.forums[$0].id.text } ?? ""
            let key = "\(network.waves[report.wave].id.text) \(forum) \(ends)"
            deepest[key] = max(deepest[key] ?? 0, Int(level))
        }
        return deepest
    }
}

@Suite struct `Files with a million lone quotes or brackets` {
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("pajek", "*Vertices 1\n1 ", "\"a ", "\n"), ("pajek", "*Vertices 1\n1 a ", "[a ", "\n"),
            ("pajek", "*Vertices 1\n1 a ", "\"a\\\" ", "\n"),
            ("dl", "dl n=2 labels: ", "\"a ", " data: 0 1 1 0"),
            ("dl", "dl n=2 labels: a b data: ", "'a \"b ", "\n"),
            ("vna", "*node data\nid\n", "\"a ", "\n"), ("gdf", "nodedef>name\n", "'a,", "\n"),
            ("gml", "graph [ node [ id 0 label \"", "&", "\" ] ]"),
        ])
    func `are read in no time, or told of`(_ format: String, _ start: String, _ part: String, _ end: String) {
        let text = start + String(repeating: part, count: 200_000) + end
        #expect(GraphDocument.faults(text, format).count < 1_100)
    }
}
