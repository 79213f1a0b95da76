import Files
import Graphs
import Model
import TestNetworks
import Testing

@Suite struct `A table as a Parquet file` {
    private struct Row {
        let number: Int
        let small: Int?
        let text: String
        let remark: String?
        let claim: Bool
        let doubt: Bool?
        let large: Int?
    }

    private static let columns: @Sendable () -> [ParquetColumn<Row>] = {
        [
            ParquetColumn("number", .int64 { $0.number }),
            ParquetColumn("small", .optionalInt32 { $0.small }),
            ParquetColumn("text", .text { $0.text }), ParquetColumn("remark", .optionalText { $0.remark }),
            ParquetColumn("claim", .boolean { $0.claim }),
            ParquetColumn("doubt", .optionalBoolean { $0.doubt }),
            ParquetColumn("large", .optionalInt64 { $0.large }),
        ]
    }

    private static func random(_ count: Int, seed: Int, nulls: Int) -> [Row] {
        var random = SeededRandom(seed: UInt64(seed))
        func maybe<Value>(_ value: Value) -> Value? { random.integer(below: 10) < nulls ? nil : value }
        let texts = ["", "å", "två\nrader", "\u{0}", "👩‍🚀", String(repeating: "x", count: 300), "\"',;"]
        return (0..<count).map { _ in
            let wide = Int(truncatingIfNeeded: random.next())
            return Row(
                number: wide, small: maybe(Int(Int32(truncatingIfNeeded: wide >> 7))),
                text: texts[random.integer(below: texts.count)],
                remark: maybe(texts[random.integer(below: texts.count)]),
                claim: random.integer(below: 2) == 1, doubt: maybe(random.integer(below: 2) == 1),
                large: maybe(wide))
        }
    }

    private static func file(_ rows: [Row]) -> WrittenFile {
        .parquet("rows", columns) { body in for row in rows { body(row) } }
    }

    private static func values(_ row: Row) -> [ParquetReading.Value] {
        [
            .number(row.number), row.small.map { .number($0) } ?? .null, .text(row.text),
            row.remark.map { .text($0) } ?? .null, .claim(row.claim), row.doubt.map { .claim($0) } ?? .null,
            row.large.map { .number($0) } ?? .null,
        ]
    }

    @Test(arguments: 0..<60)
    func `is read back as it was`(seed: Int) throws {
        // No nulls, some, most and nothing else; a whole number of bytes of bits and not.
        let rows = Self.random(
            [0, 1, 7, 8, 9, 100, 1_023][seed % 7], seed: seed, nulls: [0, 3, 9, 10][seed % 4])
        let file = Self.file(rows)
        #expect(file.name == "rows.parquet")
        let read = try #require(ParquetReading(file.bytes))
        #expect(read.rows == rows.map(Self.values))
        #expect(read.columns.map(\.name) == ["number", "small", "text", "remark", "claim", "doubt", "large"])
        #expect(read.columns.map(\.isOptional) == [false, true, false, true, false, true, true])
        #expect(read.columns.filter(\.isText).map(\.name) == ["text", "remark"])
    }

    @Test func `has groups of a fixed number of rows`() throws {
        let columns: @Sendable () -> [ParquetColumn<Int>] = {
            [
                ParquetColumn("place", .int64 { $0 }),
                ParquetColumn("third", .optionalInt32 { $0 % 3 == 0 ? $0 : nil }),
            ]
        }
        let count = 2 * (1 << 17) + 5
        let file = WrittenFile.parquet("places", columns) { body in for place in 0..<count { body(place) } }
        let read = try #require(ParquetReading(file.bytes))
        #expect(read.groupRows == [1 << 17, 1 << 17, 5])
        #expect(read.values[0] == (0..<count).map { .number($0) })
        #expect(read.values[1] == (0..<count).map { $0 % 3 == 0 ? .number($0) : .null })
    }

    @Test func `begins a new group early where texts are long`() throws {
        let text = String(repeating: "lång ", count: 20_000)
        let columns: @Sendable () -> [ParquetColumn<Int>] = { [ParquetColumn("text", .text { _ in text })] }
        let file = WrittenFile.parquet("texts", columns) { body in for row in 0..<1_030 { body(row) } }
        let read = try #require(ParquetReading(file.bytes))
        #expect(read.groupRows == [1_024, 6])
        #expect(read.values[0].count == 1_030)
    }

    @Test func `is handed on piece by piece`() throws {
        let columns: @Sendable () -> [ParquetColumn<Int>] = { [ParquetColumn("place", .int64 { $0 })] }
        let file = WrittenFile.parquet("places", columns) { body in for place in 0..<400_000 { body(place) } }
        var pieces = 0
        var largest = 0
        try file.pour {
            pieces += 1
            largest = max(largest, $0.count)
        }
        #expect(pieces >= 4)
        #expect(largest < 2 * 8 * (1 << 17))
    }

    /// pyarrow 26.0.1 and DuckDB 2.0.1 read these bytes as the row (7, null) of a 64-bit `n` and a text `t`.
    @Test func `is these bytes for one row`() {
        let columns: @Sendable () -> [ParquetColumn<Int>] = {
            [ParquetColumn("n", .int64 { $0 }), ParquetColumn("t", .optionalText { _ in nil })]
        }
        let bytes = WrittenFile.parquet("one", columns) { body in body(7) }.bytes
        let hex = bytes.map { String(UInt16($0) | 0x100, radix: 16).dropFirst() }.joined()
        #expect(
            hex == """
                504152311500151015102c1502150015061506000007000000000000001500150c150c2c150215001506150600\
                000200000002001502193c4806736368656d611504001504250018016e00150c250218017425004c1c00000016\
                02191c192c26081c1504192500061918016e150016021632163226080000263a1c150c19250006191801741500\
                1602162e162e263a00001660160200280973616d7665726b616e006e00000050415231
                """)
    }
}

@Suite struct `A network as Parquet tables` {
    /// One relation for every wave, as if that were all that the reports say.
    private static let reader = RelationReader { network, wave, body in
        guard network.actors.count > 1 else { return }
        body(
            RelationRow(
                Dyad(0, 1), .overall, isRelevant: true, confirmed: LevelSpan(2, 3), claimed: nil,
                evidence: "one_side", saidByA: LevelSpan(2, 3), saidByB: nil))
        body(
            RelationRow(
                Dyad(0, 1), .general, isRelevant: false, confirmed: nil, claimed: nil, evidence: "none",
                saidByA: nil, saidByB: nil))
    }

    private static func tables(_ name: String) throws -> [String: ParquetReading] {
        let network = try Samples.network(named: name)
        let format = try #require(FileFormat.named("parquet"))
        let files = try #require(try network.written(as: format, relations: reader))
        var tables: [String: ParquetReading] = [:]
        for file in files where file.name.hasSuffix(".parquet") {
            let table: ParquetReading = try #require(ParquetReading(file.bytes), "\(file.name)")
            tables[String(file.name.dropLast(8))] = table
        }
        return tables
    }

    @Test(arguments: ["exempel-enkat", "krinova", "sodra-vatterbygden", "sverige"])
    func `has a row for everything in the folder`(name: String) throws {
        let network = try Samples.network(named: name)
        let tables = try Self.tables(name)
        func count(_ table: String) -> Int? { tables[table]?.rows.count }
        #expect(count("vertices") == network.actors.count)
        #expect(count("reports") == network.reports.count)
        #expect(count("waves") == network.waves.count)
        #expect(count("forums") == network.forums.count)
        #expect(count("targets") == network.targets.count)
        #expect(count("participation") == network.participation?.count ?? 0)
        #expect(count("asked") == network.asked?.count ?? 0)
        #expect(count("indicators") == network.indicators.count)
        #expect(count("levels") == network.scale.top + 1)
        #expect(count("settings") == 1)
        #expect(count("edges") == 2 * network.waves.count)
        #expect(
            tables["vertices"]?.values.first == network.actors.indices.map { .number($0) },
            "ids are 0 … n − 1, in the network's order")
    }

    @Test func `leaves what is unknown null`() throws {
        let edges = try #require(try Self.tables("krinova")["edges"])
        #expect(
            edges.rows[0] == [
                .number(0), .number(1), .number(0), .text("overall"), .null, .claim(true), .number(2),
                .number(3), .null, .null, .text("one_side"),
            ])
    }

    @Test func `follows successors to the wave`() throws {
        let files = [
            "actors.csv": """
            id,name,kind,since,until,became
            a,Alfa,firm,,1,b
            b,Beta,firm,2,2,c d
            c,Gamma,firm,3,,
            d,Delta,firm,3,,
            e,Epsilon,firm,,1,

            """,
            "ties.csv": "wave,from,to,level\n1,a,e,2\n2,b,b2,1\n3,c,d,4\n".replacing("2,b,b2,1\n", with: ""),
            "waves.csv": "id\n1\n2\n3\n",
        ]
        let network = try Draft(files: files).validated().network
        let format = try #require(FileFormat.named("parquet"))
        let written = try #require(try network.written(as: format, relations: Self.reader))
        let file = try #require(written.first { $0.name == "successors.parquet" })
        // Alfa is Beta in the second wave, and by the split of Beta two others in the third.
        #expect(
            ParquetReading(file.bytes)?.rows == [
                [.number(0), .number(1), .number(1), .claim(false)],
                [.number(0), .number(2), .number(2), .claim(true)],
                [.number(0), .number(2), .number(3), .claim(true)],
                [.number(1), .number(2), .number(2), .claim(true)],
                [.number(1), .number(2), .number(3), .claim(true)],
            ])
    }

    @Test func `has no column that GraphFrames keeps for itself, and none that SQL would have quoted`() throws
    {
        let kept: Set = [
            "attr", "weight", "label", "component", "degree", "inDegree", "outDegree", "pagerank",
            "distances",
            "count", "new_id", "new_src", "new_dst", "graphx_attr", "edge", "from", "to", "by", "end",
            "start",
            "order", "group", "select", "where", "table",
        ]
        for (name, table) in try Self.tables("exempel-enkat") {
            let columns = table.columns.map(\.name)
            #expect(kept.isDisjoint(with: columns), "\(name)")
            #expect(columns.contains("id") == (name == "vertices"), "\(name)")
            #expect(columns.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "_" } }, "\(name)")
            #expect(Set(columns).count == columns.count)
        }
        #expect(try Self.tables("exempel-enkat")["edges"]?.columns.prefix(2).map(\.name) == ["src", "dst"])
    }

    @Test func `says every column in its README`() throws {
        let network = try Samples.network(named: "exempel-enkat")
        let format = try #require(FileFormat.named("parquet"))
        let files = try #require(try network.written(as: format, relations: Self.reader))
        let readMe = try #require(files.first { $0.name == "README.md" }).bytes
        let text = String(decoding: readMe, as: UTF8.self)
        for (name, table) in try Self.tables("exempel-enkat") {
            #expect(text.contains("`\(name)`"))
            if name == "agreements" || name == "indicators" { continue }
            for column in table.columns { #expect(text.contains("`\(column.name)`"), "\(name)") }
        }
    }
}
