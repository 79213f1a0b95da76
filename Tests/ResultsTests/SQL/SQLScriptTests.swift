import Analysis
import Files
import Model
import Results
import TestNetworks
import Testing

/// `Tests/Benchmarks/Beyond` runs it in DuckDB and Spark and holds every count against ours; here it is held by its form.
@Suite struct `The analysis as SQL` {
    /// The statements without their comments.
    private static func statements(_ script: SQLScript) -> [String] {
        script.text.split(separator: "\n").filter { !$0.hasPrefix("--") }.joined(separator: "\n")
            .split(separator: ";\n").map { String($0) }
    }

    @Test(arguments: SQLScript.Dialect.allCases, [false, true])
    func `makes each view of tables and views before it`(dialect: SQLScript.Dialect, keeps: Bool) throws {
        var known: Set<String> = []
        for statement in Self.statements(SQLScript(dialect, keepsSteps: keeps)) {
            if statement.hasPrefix("DROP TABLE") { continue }
            let name = try #require(
                statement.firstMatch(of: /^CREATE (?:OR REPLACE )?(?:TEMPORARY )?(?:VIEW|TABLE) (\w+)/)?.1,
                "\(statement.prefix(80))")
            for use in statement.matches(of: /(?:FROM|JOIN) (\w+)/) where use.1 != "read_parquet" {
                if use.1 == "parquet" { continue }
                #expect(known.contains(String(use.1)), "\(name) reads \(use.1)")
            }
            #expect(known.insert(String(name)).inserted, "\(name) is made twice")
            #expect(statement.count { $0 == "(" } == statement.count { $0 == ")" }, "\(name)")
            #expect(statement.count { $0 == "'" } % 2 == 0, "\(name)")
        }
        #expect(
            known.isSuperset(of: [
                "units", "targeted", "headline", "change", "change_counts", "graph_counts", "density",
                "degrees",
                "distribution", "depth", "response", "spans_of_time", "tie_rule",
            ]))
    }

    @Test(arguments: SQLScript.Dialect.allCases)
    func `explains every step but those that read a table`(dialect: SQLScript.Dialect) {
        let lines = SQLScript(dialect).text.split(separator: "\n", omittingEmptySubsequences: false)
        let rules = lines.count { $0.hasPrefix("-- §") }
        #expect(rules >= 20)
        #expect(!lines.contains("-- keep"))
        #expect(!lines.contains { $0.hasPrefix("CREATE VIEW") })
    }

    @Test func `finds its tables where they lie, in the words of each engine`() {
        let duck = SQLScript(.duckdb, folder: "/data/Kalle's").text
        #expect(
            duck.contains(
                "CREATE OR REPLACE VIEW reports AS SELECT * FROM read_parquet('/data/Kalle''s/reports.parquet');"
            ))
        let spark = SQLScript(.spark, folder: "s3a://bucket/net").text
        #expect(
            spark.contains(
                "CREATE OR REPLACE TEMPORARY VIEW reports AS SELECT * FROM parquet.`s3a://bucket/net/reports.parquet`;"
            ))
    }

    @Test func `keeps steps as tables where that is asked for`() {
        #expect(SQLScript(.duckdb, keepsSteps: true).text.contains("CREATE OR REPLACE TABLE strata AS\n"))
        #expect(
            SQLScript(.spark, keepsSteps: true).text.contains(
                "DROP TABLE IF EXISTS strata;\nCREATE TABLE strata USING parquet AS\n"))
        #expect(!SQLScript(.duckdb).text.contains("TABLE"))
        #expect(!SQLScript(.spark, keepsSteps: false).text.contains("TABLE"))
        #expect(SQLScript(.spark).text == SQLScript(.spark, keepsSteps: true).text)
    }

    @Test func `reads tables and columns that are written`() throws {
        let network = try Samples.network(named: "exempel-enkat")
        let format = try #require(FileFormat.named("parquet"))
        let files = try #require(try network.written(as: format, relations: .analyzed))
        let names = Set(files.map(\.name))
        #expect(Set(SQLScript.tables.map { "\($0).parquet" }).isSubset(of: names))
        #expect(!SQLScript.tables.contains("edges"), "what it works out is not what it reads")
    }

    @Test func `goes to Spark as one program`() {
        let program = SparkProgram().text
        #expect(program.hasPrefix("\"\"\"The analysis of a network on Spark"))
        #expect(program.contains("CREATE TABLE strata USING parquet AS"))
        #expect(program.contains("parquet.`@FOLDER@/reports.parquet`"))
        #expect(program.contains("statement.replace(\"@FOLDER@\", folder)"))
        #expect(program.matches(of: /'''/).count == 2)
        #expect(!program.contains("\t"))
    }
}

@Suite struct `Reports read together for other programs` {
    @Test(arguments: ["exempel-enkat", "krinova", "sodra-vatterbygden"])
    func `are what the analysis says of every relation`(name: String) throws {
        let network = try Samples.network(named: name)
        for wave in network.waves.indices {
            let relations = WaveRelations(network, wave: wave)
            var rows: [RelationRow] = []
            RelationReader.analyzed.forEach(network, wave) { rows.append($0) }
            let whole = rows.filter { $0.stratum == .overall }
            #expect(whole.map(\.dyad) == relations.asked.map(\.dyad))
            #expect(rows.count == relations.asked.count + relations.asked.reduce(0) { $0 + $1.strata.count })
            for (row, relation) in zip(whole, relations.asked) {
                let summary = relation.overall()
                #expect(row.isRelevant == (summary != nil))
                #expect(
                    (row.confirmed ?? network.scale.anything) == summary?.confirmed ?? network.scale.anything)
                #expect((row.claimed ?? network.scale.anything) == summary?.claimed ?? network.scale.anything)
                #expect(row.saidByA == summary?.stated.a)
            }
        }
    }
}
