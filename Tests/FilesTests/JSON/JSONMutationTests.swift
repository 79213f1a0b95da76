import Files
import Graphs
import Model
import TestNetworks
import Testing

// Small files of every dialect, cut at every byte and with bytes changed: whatever comes out is a document or a message that
// points into the file.
@Suite struct `A JSON graph that was damaged` {
    private static let files: [String] = {
        let document = GraphDocument.random(seed: 5)
        let written = ["json", "graphology", "jgf", "cyjs", "cx2", "kumu"].compactMap { id in
            FileFormat.named(id).flatMap { try? document.written(as: $0).files[0].bytes }
        }
        return written.map { String(decoding: $0, as: UTF8.self) } + [
            #"{"directed": false, "multigraph": true, "graph": [["t", 1]], "nodes": [{"id": "a"}, {"id": "b"}], "adjacency": [[{"weight": 2, "id": "b", "key": 0}], [{"weight": 2, "id": "a", "key": 0}]]}"#,
            #"[{"nodes": [{"@id": 0, "n": "H\u00e5bo", "r": "x"}, {"@id": 1}]}, {"edges": [{"@id": 0, "s": 0, "t": 1, "i": "m"}]}, {"nodeAttributes": [{"po": [0,1], "n": "size", "v": "3", "d": "integer"}]}]"#,
            #"{"nodes":[{"name":"A\ud83d\ude00","g":1,"x":[1,{"y":NaN}]},{"name":"B"}],"links":[{"source":1,"target":0,"value":3},{"source":{"name":"A"},"target":"B"}],"categories":[{"name":"k"}]}"#,
            #"[{"data":{"source":"a","target":"b"}},{"group":"nodes","data":{"id":"a"},"position":{"x":1}},{"data":{"id":"b"}}]"#,
            #"{"elements":[{"_id":"e","attributes":{"label":"A","tags":["x","y"]}}],"connections":[{"from":"e","to":"A","direction":"mutual"}]}"#,
        ]
    }()

    private func check(_ bytes: [UInt8], _ comment: Comment) {
        let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
        do {
            let document = try GraphDocument.read(GraphSource(file: "g.json", bytes: bytes)).document
            for edge in 0..<document.edgeCount {
                #expect(document.tail(edge) < document.vertexCount, comment)
                #expect(document.head(edge) < document.vertexCount, comment)
            }
            _ = Told(document)
        } catch {
            #expect(error.all.contains { $0.severity == .error }, comment)
            for problem in error.all {
                #expect((1...lines).contains(problem.location.line), comment)
                #expect(problem.location.column >= 1, comment)
            }
        }
    }

    @Test(arguments: 0..<11)
    func `by being cut off is a message`(file: Int) throws {
        let bytes = Array(Self.files[file].utf8)
        let whole = bytes.last == 0x0A ? bytes.count - 1 : bytes.count
        for end in 0..<whole {
            let cut = Array(bytes[..<end])
            check(cut, "cut at \(end)")
            #expect(throws: Problems.self, "cut at \(end)") {
                try GraphDocument.read(GraphSource(file: "g.json", bytes: cut))
            }
        }
    }

    @Test(arguments: 0..<11)
    func `by bytes that are others is a graph or a message`(file: Int) {
        let bytes = Array(Self.files[file].utf8)
        var random = SeededRandom(seed: UInt64(file))
        let signs = Array("{}[],:\"\\0-9eNtfu \u{1}".utf8)
        for round in 0..<1_500 {
            var changed = bytes
            for _ in 0...random.integer(below: 3) {
                let place = random.integer(below: changed.count)
                switch random.integer(below: 4) {
                case 0: changed[place] = UInt8(random.integer(below: 256))
                case 1: changed.remove(at: place)
                case 2: changed.insert(signs[random.integer(below: signs.count)], at: place)
                default: changed[place] = signs[random.integer(below: signs.count)]
                }
            }
            check(changed, "round \(round)")
        }
    }

    @Test func `by attributes of 10 MB and a million names ends in time`() throws {
        let long = String(repeating: "å", count: 5_000_000)
        let document = try GraphDocument.json(#"{"nodes":[{"id":"a","x":""# + long + #""}],"links":[]}"#)
        #expect(document.vertexColumn("x").flatMap { document.value($0, 0) }?.utf8.count == 10_000_000)
        let names = (0..<100_000).map { #""n\#($0)":1"# }.joined(separator: ",")
        let told = complaints(#"{"nodes":[{"id":"a",\#(names)}],"links":[]}"#)
        #expect(told.first == "1:39879 the file has more than 4096 attributes")
        let graph = complaints(
            #"{"directed":true,"multigraph":true,"nodes":[],"links":[],"graph":{\#(names)}}"#)
        #expect(graph.count == 1)
    }
}
