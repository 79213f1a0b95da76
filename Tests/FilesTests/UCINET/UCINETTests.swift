import Files
import Model
import TestNetworks
import Testing

@Suite struct `UCINET datasets` {
    /// A header and cells as UCINET 6 writes them.
    private func dataset(
        columns: Int, rows: Int, kind: UInt8 = 7, labels: [[String]], title: String = "",
        isOlder: Bool = false,
        cells: [UInt8]
    ) throws -> GraphDocument {
        func number(_ number: Int, _ size: Int) -> [UInt8] {
            (0..<size).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
        }
        var header =
            [5] + Array((isOlder ? "DATE:" : "V6404").utf8) + number(16, 2) + number(6, 2) + number(4, 2)
        header += number(7, 2) + number(isOlder ? 1 : 3, 2) + [kind] + number(labels.count, 2)
        let size = isOlder ? 2 : 4
        header += number(columns, size) + number(rows, size)
        if labels.count == 3 { header += number(max(1, labels[2].count), size) }
        header += [UInt8(title.utf8.count)] + Array(title.utf8) + labels.map { $0.isEmpty ? 0 : 1 }
        for label in labels.joined() {
            let text =
                isOlder ? Array(label.utf8) : label.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
            header += number(text.count, 2) + text
        }
        return try GraphDocument.read(
            GraphSource(file: "a/x.##h", bytes: header, companions: ["a/x.##d": cells])
        ).document
    }

    private func singles(_ values: Float...) -> [UInt8] {
        values.flatMap { value in
            (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> UInt32(8 * $0)) }
        }
    }

    @Test func `have labels and cells, zero being no edge and the greatest unknown`() throws {
        let document = try dataset(
            columns: 2, rows: 2, labels: [["Habo", "Mullsjö"], ["Habo", "Mullsjö"]], title: "Grannar",
            cells: singles(0, 2.5, 1e38, 1))
        #expect(document.ids == ["Habo", "Mullsjö"])
        #expect(document.edges("weight") == ["Habo→Mullsjö 2.5", "Mullsjö→Mullsjö 1"])
        #expect(document.attribute("name") == "Grannar")
        #expect(document.passedOver == ["not read: cells of unknown value (1)"])
    }

    @Test func `of older versions have labels of one byte a sign`() throws {
        let document = try dataset(
            columns: 2, rows: 1, labels: [["x", "y"], ["ann"]], isOlder: true, cells: singles(0, 3))
        #expect(document.edges("weight") == ["ann–y 3"])
        #expect(document.vertexValues("mode") == ["1", "2", "2"])
    }

    @Test func `of several matrices tell relations by name`() throws {
        let document = try dataset(
            columns: 2, rows: 2, labels: [["a", "b"], ["a", "b"], ["råd", "level; wave=2024"]],
            cells: singles(0, 1, 0, 0, 1e38, 0, 1e38, 1e38))
        #expect(document.edges("relation", "weight", "wave", "level") == ["a→b råd 1", "a→b 2024 0"])
    }

    @Test(
        arguments: [
            (1, [0, 3]), (2, [0, 1]), (3, [0, 0xFE]), (4, [0, 0, 1, 2]), (5, [0, 0, 0xFF, 0xFF]),
            (6, [0, 0, 0, 0, 5, 0, 0, 0]),
            (8, [0, 0, 0, 0, 0, 0, 0x82, 0, 0, 0, 0, 0x20]),
            (9, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xF8, 0xBF]),
            (11, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xC0, 0, 0x40]),
            (20, [0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0]),
        ] as [(UInt8, [UInt8])])
    func `have cells of any type`(_ kind: UInt8, _ cells: [UInt8]) throws {
        let values: [UInt8: String] = [
            1: "3", 2: "1", 3: "-2", 4: "513", 5: "-1", 6: "5", 8: "2.5", 9: "-1.5", 11: "3", 20: "7",
        ]
        let document = try dataset(columns: 2, rows: 1, kind: kind, labels: [[], []], cells: cells)
        #expect(document.edges("weight") == ["r1–c2 " + (values[kind] ?? "")])
    }

    @Test func `are read by either of their files`() throws {
        let files = try GraphDocument.random(seed: 2).written(as: #require(FileFormat.named("ucinet"))).files
        #expect(files.map(\.name) == ["", ".##d"])
        #expect(files[1].path(beside: "folder.x/net.##h") == "folder.x/net.##d")
        #expect(files[1].path(beside: "folder.x/net") == "folder.x/net.##d")
        let source = GraphSource(
            file: "net.##d", bytes: files[1].bytes, companions: ["net.##h": files[0].bytes])
        #expect(try GraphDocument.read(source).document.vertexCount > 0)
    }

    @Test func `keep level 0 apart from what is not said`() throws {
        let document = try GraphDocument.read("dl n=3 matrix labels: level data: 0 0 ? ? 0 3 ? ? 0", "dl")
        let format = try #require(FileFormat.named("ucinet"))
        let again = try GraphDocument.read(document.written(as: format).files, as: format)
        #expect(again.edges("level") == ["1→2 0", "2→3 3"])
    }

    @Test func `lose edges of weight 0, and say so`() throws {
        let document = try GraphDocument.read("dl n=2 format=el1 data:\n1 2 0\n2 1\n", "dl")
        let format = try #require(FileFormat.named("ucinet"))
        let (files, losses) = try document.written(as: format)
        #expect(losses.map(\.code) == ["zero_edges"])
        #expect(try GraphDocument.read(files, as: format).edges("weight") == ["2→1 1"])
    }

    @Test func `say what is wrong`() {
        func fault(_ header: [UInt8], _ cells: [UInt8]?) -> String {
            do throws(Problems) {
                let companions = cells.map { ["x.##d": $0] } ?? [:]
                _ = try GraphDocument.read(
                    GraphSource(file: "x.##h", bytes: header, companions: companions))
                return ""
            } catch { return error.all.first?.message(.english) ?? "" }
        }
        #expect(fault([5] + Array("V6404".utf8), nil) == "the file x.##d is not beside it")
        #expect(fault(Array("something".utf8), []) == "the file is not UCINET")
        #expect(fault([5] + Array("V6404".utf8), []) == "the file is cut off: the end of UCINET is missing")
        #expect(throws: Problems.self) {
            try dataset(columns: 2, rows: 2, labels: [[], []], cells: singles(1, 2, 3))
        }
        #expect(throws: Problems.self) {
            try dataset(columns: 2, rows: 2, kind: 14, labels: [[], []], cells: [])
        }
        #expect(throws: Problems.self) {
            try dataset(columns: 1 << 30, rows: 1 << 30, labels: [[], []], cells: [])
        }
    }

    @Test func `from the trade have the counts that an independent reader gives`() throws {
        guard let header = GraphDocument.corpus("manynet__tests_testthat_sheets_ucinettest.##h"),
            let cells = GraphDocument.corpus("manynet__tests_testthat_sheets_ucinettest.##d")
        else {
            print("The shared corpus is absent: ucinettest.##h was not read.")
            return
        }
        let document = try GraphDocument.read(
            GraphSource(file: "x.##h", bytes: header, companions: ["x.##d": cells])
        ).document
        #expect((document.vertexCount, document.edgeCount, document.isDirected) == (34, 156, true))
        #expect(document.edges("relation")[0] == "1→2 ZACHE")
    }

    @Test func `that are cut off or changed anywhere are read or told of`() throws {
        let files = try GraphDocument.random(seed: 2).written(as: #require(FileFormat.named("ucinet"))).files
        let survivors = GraphDocument.survivors(
            of: files[0].bytes, "ucinet", file: "x.##h", companions: ["x.##d": files[1].bytes])
        #expect((50..<2_500).contains(survivors))
        let cut = GraphDocument.survivors(
            of: files[1].bytes, "ucinet", file: "x.##d", companions: ["x.##h": files[0].bytes], rounds: 300)
        #expect(cut > 50)
    }
}
