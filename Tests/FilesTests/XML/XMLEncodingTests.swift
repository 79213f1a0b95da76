import Files
import Model
import Testing

private func document(_ encoding: String) -> String {
    let declaration =
        encoding.isEmpty ? "<?xml version=\"1.0\"?>" : "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>"
    return declaration
        + "\n<graphml><key id=\"n\" for=\"node\" attr.name=\"namn\"/><graph edgedefault=\"directed\"><node id=\"å\"><data key=\"n\">Örebro län</data></node></graph></graphml>"
}

private func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }

private func read(_ bytes: [UInt8]) throws(Problems) -> GraphDocument {
    try GraphDocument.read(GraphSource(file: "file", bytes: bytes), as: FileFormat.named("graphml")).document
}

@Suite struct `A graph in XML` {
    @Test func `is read in UTF-16 of either order, with and without a mark`() throws {
        for encoding in ["UTF-16", ""] {
            let units = Array(document(encoding).utf16)
            let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
            let little = units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
            for bytes in [[0xFE, 0xFF] + big, [0xFF, 0xFE] + little] {
                #expect(try read(bytes).statements == ["å namn=Örebro län"])
            }
        }
    }

    @Test func `is read in Latin 1 and Windows-1252, which it says itself`() throws {
        for name in ["ISO-8859-1", "iso-8859-1", "windows-1252", "latin1"] {
            let document = try read(latin(document(name)))
            #expect(document.statements == ["å namn=Örebro län"])
            #expect(document.problems.isEmpty)
        }
    }

    @Test func `is read in Windows-1252 that says it is UTF-8, with a warning`() throws {
        for name in ["UTF-8", "utf-8", ""] {
            let document = try read(latin(document(name)))
            #expect(document.statements == ["å namn=Örebro län"])
            #expect(document.problems.map(\.fact) == [.readAs(.windows1252)])
        }
    }

    @Test func `is read in UTF-8 that says it is UTF-16, as texts from memory do`() throws {
        #expect(try read(Array(document("utf-16").utf8)).statements == ["å namn=Örebro län"])
    }

    @Test func `is read with a mark, blanks and lines before its declaration, and counts those lines`() throws
    {
        #expect(try read([0xEF, 0xBB, 0xBF] + Array(document("UTF-8").utf8)).statements.count == 1)
        #expect(try read(Array(("\n\n " + document("UTF-8")).utf8)).statements.count == 1)
        let text = "\n\n" + document("UTF-8").replacing("node id", with: "node name")
        #expect(faults(in: text, as: "graphml") == ["4: missing here: the id of a node"])
    }

    @Test(arguments: 0..<3)
    func `is read whole where characters lie across the pieces that it is read in`(_ shift: Int) throws {
        let name = String(repeating: "x", count: shift) + String(repeating: "å€𝄞", count: 250_000)
        let text = document("UTF-8").replacing("Örebro län", with: name)
        #expect(try read(Array(text.utf8)).statements == ["å namn=\(name)"])
        let older = latin(
            document("UTF-8").replacing("Örebro län", with: String(repeating: "å", count: 1 << 21)))
        #expect(try read(older).problems.map(\.fact) == [.readAs(.windows1252)])
    }

    @Test func `in an encoding that nobody knows is a fault, and so is a nought`() {
        #expect(faults(in: document("klingon"), as: "graphml").count == 1)
        #expect(
            faults(in: document("UTF-8").replacing("Örebro", with: "Ö\0"), as: "graphml").first?.hasPrefix(
                "2: ")
                == true)
        #expect(faults(in: latin(document("UTF-8")) + [0], as: "graphml").count == 1)
    }
}
