import Files
import Model
import TestNetworks
import Testing

@Suite struct `VNA files` {
    private let text = """
        *Node data
        "ID", "kind" staff
        "Habo kommun" kommun 12
        mullsjö "" 7

        *Node properties
        ID x y color shape size shortlabel
        "Habo kommun" 100 100 255 1 10 Habo
        mullsjö 1 1 255 1 10 mullsjö
        aneby 1 1 255 1 10 aneby
        *Tie data
        FROM TO strength friends
        "Habo kommun" mullsjö 4 1
        mullsjö,"Habo kommun",0,0
        *Tie properties
        FROM TO color
        mullsjö "Habo kommun" 255
        """

    @Test func `have data on nodes and ties, and drawings that are passed over`() throws {
        let document = try GraphDocument.read(text, "vna")
        #expect(document.ids == ["Habo kommun", "mullsjö", "aneby"])
        #expect(document.vertexValues("kind") == ["kommun", nil, nil])
        #expect(document.vertexValues("staff") == ["12", "7", nil])
        #expect(document.vertexValues("label") == ["Habo", nil, nil])
        #expect(
            document.edges("weight", "friends") == ["Habo kommun→mullsjö 4 1", "mullsjö→Habo kommun 0 0"])
        #expect(document.edgeColumn("weight")?.type == .integer)
        #expect(document.passedOver == ["not read: places, colors and shapes (4)"])
    }

    @Test func `need no data on nodes`() throws {
        let document = try GraphDocument.read("*tie data\r\nfrom to\r\na b\r\nb c\r\n", "vna")
        #expect(document.edges() == ["a→b", "b→c"])
    }

    @Test func `may lack the names of the columns of ties`() throws {
        let document = try GraphDocument.read("*node data\nid\na\nb\n*tie data\na b 2\nb a 1\n", "vna")
        #expect(document.edges("weight") == ["a→b 2", "b→a 1"])
    }

    @Test func `say what is wrong and where`() {
        let faults: (String) -> [String] = { GraphDocument.faults($0, "vna") }
        #expect(faults("") == ["1: the file is not VNA"])
        #expect(faults("a b\n") == ["1: the file is not VNA"])
        #expect(faults("*tie data\nfrom\na b\n").count == 1)
        #expect(faults("*node data\nid x\na 1\na 2\nb\n").map { $0.prefix(2) } == ["4:", "5:"])
    }

    @Test func `are told by how they begin`() throws {
        #expect(try GraphDocument.read(GraphSource(file: "-", bytes: Array(text.utf8))).format.id == "vna")
    }

    @Test func `that are cut off or changed anywhere are read or told of`() {
        #expect((50..<2_600).contains(GraphDocument.survivors(of: Array(text.utf8), "vna")))
    }
}
