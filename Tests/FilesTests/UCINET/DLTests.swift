import Files
import Model
import TestNetworks
import Testing

@Suite struct `UCINET DL files` {
    private func read(_ text: String) throws -> GraphDocument { try GraphDocument.read(text, "dl") }

    @Test func `have full matrices with labels, blanks or commas between cells`() throws {
        for text in [
            "DL N = 3\nLabels:\nhabo,mullsjö,\"Aneby kommun\"\nData:\n0 1 0\n2.5 0 0\n0 0 0\n",
            "dl n=3, format = fullmatrix\r\nlabels:\r\nhabo\r\nmullsjö\r\nAneby kommun\r\ndata:\r\n0,1,0\r\n2.5,0,0\r\n0,0,0",
            "dl format=fm diagonal=present n 3 labels: habo mullsjö 'Aneby kommun' data: 0 1 0 2.5 0 0 0 0 0",
            "dl n=3 labels embedded data:\n habo mullsjö \"Aneby kommun\"\nhabo 0 1 0\nmullsjö 2.5 0 0\nx 0 0 0",
        ] {
            let document = try read(text)
            #expect(document.ids == ["habo", "mullsjö", "Aneby kommun"])
            #expect(document.edges("weight") == ["habo→mullsjö 1", "mullsjö→habo 2.5"])
            #expect(document.isDirected)
        }
    }

    @Test func `have half matrices, with the diagonal and without`() throws {
        #expect(
            try read("dl n=3 format=lowerhalf diagonal=absent\ndata:\n1\n0 2").edges("weight") == [
                "2–1 1", "3–2 2",
            ])
        #expect(
            try read("dl n=3 format=uh\ndata:\n0 1 0\n5 2\n0").edges("weight") == ["1–2 1", "2–2 5", "2–3 2"])
        #expect(try read("dl n=2 diagonal absent data: 1 2").edges("weight") == ["1→2 1", "2→1 2"])
    }

    @Test func `have lists of edges, by number or by label`() throws {
        let numbers = try read("dl n=4 format=edgelist1\nlabels:\na b c d\ndata:\n1 2 3\n2,1\n\n3 1 0\n")
        #expect(numbers.ids == ["a", "b", "c", "d"])
        #expect(numbers.edges("weight") == ["a→b 3", "b→a", "c→a 0"])
        let labels = try read("dl n=4 format=el1 labels embedded:\ndata:\n\"x y\" b 2\nb c\n")
        #expect(labels.ids == ["x y", "b", "c", "1"])
        #expect(labels.edges("weight") == ["x y→b 2", "b→c"])
        #expect(try read("dl n=2 format=edgelist1 labels: a b data:\na b\n").edges() == ["a→b"])
    }

    @Test func `have lists of neighbors`() throws {
        #expect(try read("dl n=3 format=nodelist1\ndata:\n1 2 3\n3 1").edges() == ["1→2", "1→3", "3→1"])
        #expect(try read("dl n=3 format=nodelist1b\ndata:\n2 2 3\n0\n1 1").edges() == ["1→2", "1→3", "3→1"])
        #expect(try read("dl n=2 format=nl1 labels embedded data:\nb a\n").edges() == ["b→a"])
    }

    @Test func `have two sorts of vertices where rows and columns differ`() throws {
        let matrix = try read(
            "dl nr=2, nc=3\nrow labels:\nann bo\ncolumn labels:\nx y z\ndata:\n1 0 1\n0 2 0\n")
        #expect(matrix.ids == ["ann", "bo", "x", "y", "z"])
        #expect(matrix.edges("weight") == ["ann–x 1", "ann–z 1", "bo–y 2"])
        #expect(matrix.vertexValues("mode") == ["1", "1", "2", "2", "2"])
        #expect(!matrix.isDirected)
        let list = try read("dl nr=2 nc=2 format=edgelist2 labels embedded data:\nann x\nbo ann\n")
        #expect(list.ids == ["ann", "x", "bo", "ann (2)"])
        #expect(list.vertexValues("mode") == ["1", "2", "1", "2"])
        let embedded = try read(
            "dl nr=2 nc=2 row labels embedded col labels embedded data:\nx y\nann 0 1\nbo 1 0")
        #expect(embedded.edges() == ["ann–y", "bo–x"])
        #expect(try read("dl nr=1 nc=2 data: 1 1").ids == ["r1", "c1", "c2"])
    }

    @Test func `have several matrices, by name`() throws {
        let text = """
            dl n=2 nm=2
            matrix labels:
            råd
            "level; wave=2024"
            data:
            0 1
            0 0

            0 NA
            5 ?
            """
        #expect(
            try read(text).edges("relation", "weight", "wave", "level") == [
                "1→2 råd 1", "2→1 2024 5",
            ])
        let lists = try read("dl n=2 nm=2 format=edgelist1\ndata:\n1 2\n!\n2 1 4\n!\n")
        #expect(lists.edges("relation", "weight") == ["1→2 1", "2→1 2 4"])
        let array = try read("dl n=2 nm=2 format=edgearray1\ndata:\n1 2 0 3\n2 1 1 ?\n")
        #expect(array.edges("relation", "weight") == ["1→2 2 3", "2→1 1 1"])
    }

    @Test func `count cells of unknown value`() throws {
        let document = try read("dl n=2 data: 0 1e38 ? 1.0E+038")
        #expect(document.edgeCount == 0)
        #expect(document.passedOver == ["not read: cells of unknown value (3)"])
    }

    @Test func `may have labels that look like something else`() throws {
        let document = try read(
            "dl n=4 labels:\n\"data:\" n E01:06/27 \"a &#34;b&#34;\"\ndata:\n0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0")
        #expect(document.ids == ["data:", "n", "E01:06/27", #"a "b""#])
    }

    @Test func `say what is wrong and where`() {
        let faults: (String) -> [String] = { GraphDocument.faults($0, "dl") }
        #expect(faults("") == ["1: the file is not UCINET DL"])
        #expect(faults("dl n=2\n0 1\n1 0\n") == ["2: here stands “0” in place of the key “data:”"])
        #expect(
            faults("dl n=2\ndata file=krack.dat\n") == [
                "2: here stands “data file” in place of the key “data:”"
            ])
        #expect(faults("dl n=2 format=blockmatrix data:").count == 1)
        #expect(faults("dl n=2 data:\n0 1\n1") == ["3: the file is cut off: the end of UCINET DL is missing"])
        #expect(faults("dl n=2 data:\n0 1\n1 0 7") == ["3: here stands “7” in place of a section"])
        #expect(faults("dl n=2 data:\n0 x\n1 nan").count == 2)
        #expect(faults("dl n=2 format=el1 data:\n1 3\n1\n1 2 3 4\n1 2 inf\n").count == 4)
        #expect(faults("dl n=99999999999 data:").count == 1)
        #expect(faults("dl n=2 nm=1 format=el1 data:\n1 2\n!\n1 2\n").count == 1)
    }

    @Test func `of several relations say them as matrices by name`() throws {
        let network = try Samples.network(named: "ystad")
        let files = try GraphDocument(network).written(as: #require(FileFormat.named("dl"))).files
        let text = String(decoding: files[0].bytes, as: UTF8.self)
        #expect(text.hasPrefix("dl n=\(network.actors.count)"))
        let again = try read(text)
        #expect(again.ids == network.actors.map(\.id.text))
    }

    @Test func `are told by their first word`() throws {
        let source = GraphSource(file: "a.txt", bytes: Array("\u{FEFF}DL n=1 data: 0".utf8))
        #expect(try GraphDocument.read(source).format.id == "dl")
        let other = GraphSource(file: "a.txt", bytes: Array("dlo b\n".utf8))
        #expect(try GraphDocument.read(other).format.id == "edgelist")
    }

    @Test(arguments: [
        "dl nr=2, nc=2 nm=2 format=fullmatrix row labels embedded\ncol labels embedded matrix labels: a \"level\"\ndata:\nx y\nb 0 1\nc 1 0\nx y\nb 1 NA\nc 0 0",
        "dl n=3 nm=2 format=edgelist1 labels:\na,b,\"c d\"\nmatrix labels: x,y data:\n1 2 3\n!\n2 3 1e38\n3 1",
    ])
    func `that are cut off or changed anywhere are read or told of`(_ text: String) {
        #expect((50..<2_200).contains(GraphDocument.survivors(of: Array(text.utf8), "dl")))
    }
}
