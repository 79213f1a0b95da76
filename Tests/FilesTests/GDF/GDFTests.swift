import Files
import Model
import TestNetworks
import Testing

@Suite struct `GDF files` {
    private let text = """
        nodedef>name VARCHAR,label VARCHAR(32),staff INTEGER default 3,share DOUBLE,open BOOLEAN,color VARCHAR,note
        s1,'Habo, kommun',12,0.5,true,'114,116,177',"say \\"hi\\""
        s2,Mullsjö,7,,FALSE
        edgedef>node1 VARCHAR,node2 VARCHAR,weight DOUBLE,directed BOOLEAN,label
        s1,s2,1.50,true,a 'quoted' word
        s2,s3
        """

    @Test func `have tables of nodes and edges with types`() throws {
        let document = try GraphDocument.read(text, "gdf")
        #expect(document.ids == ["s1", "s2", "s3"])
        #expect(document.vertexValues("label") == ["Habo, kommun", "Mullsjö", nil])
        #expect(document.vertexValues("note") == [#"say "hi""#, nil, nil])
        #expect(document.vertexValues("open") == ["true", "false", nil])
        #expect(document.vertexColumns.map(\.type) == [.text, .integer, .real, .boolean, .text])
        #expect(document.edges("weight", "label") == ["s1→s2 1.50 a 'quoted' word", "s2–s3"])
        #expect(document.passedOver == ["not read: places, colors and shapes (1)"])
    }

    @Test func `may call the ends of edges otherwise`() throws {
        let document = try GraphDocument.read(
            "nodedef>id,label\na,A\nedgedef> source, target, n INT\na,b,2\n", "gdf")
        #expect(document.edges("n") == ["a–b 2"])
        #expect(document.vertexValues("label") == ["A", nil])
    }

    @Test func `say what is wrong and where`() {
        let faults: (String) -> [String] = { GraphDocument.faults($0, "gdf") }
        #expect(faults("") == ["1: the file is not GDF"])
        #expect(faults("a,b\n") == ["1: the file is not GDF"])
        #expect(faults("nodedef>x\n1\n").count == 1)
        #expect(faults("nodedef>name\na\nedgedef>node1\na\n").count == 1)
        #expect(
            faults("nodedef>name,n INT\na,1,2\na,x\na,nan\n,1\nedgedef>node1,node2\na\n").map { $0.prefix(2) }
                == ["2:", "3:", "4:", "4:", "5:", "7:"])
    }

    @Test func `are told by how they begin`() throws {
        #expect(try GraphDocument.read(GraphSource(file: "-", bytes: Array(text.utf8))).format.id == "gdf")
    }

    @Test func `that are cut off or changed anywhere are read or told of`() {
        #expect((50..<2_600).contains(GraphDocument.survivors(of: Array(text.utf8), "gdf")))
    }
}
