// Every query is written once, in the SQL that both engines read; what differs is how tables are found, how views are
// made, and how a step that many others build on is kept.

/// The analysis of `rules.md` §2–4 as SQL over the tables that a network is written as for such engines (`FileFormat.parquet`): one
/// view a step, each with the number of its rule.
///
/// **For the planner.** For data that may not leave another machine, and for analysts who want to see every step. The
/// numbers are those of the other commands to the last count; `Tests/Benchmarks/Beyond` holds them against each other.
public struct SQLScript: Sendable {
    public enum Dialect: String, CaseIterable, Sendable {
        case duckdb, spark
    }

    public let dialect: Dialect
    /// Where the tables lie, as the engine is to find them.
    public let folder: String
    /// Whether the steps on which many others build are worked out once and kept, as tables: worth it in DuckDB from some hundred
    /// thousand reports on. They do not follow when the data change.
    public let keepsSteps: Bool

    /// - Parameter keepsSteps: Nil for what suits the engine. Spark plans a view anew wherever it is named: without tables in
    ///   between it takes minutes before it begins.
    public init(_ dialect: Dialect, folder: String = ".", keepsSteps: Bool? = nil) {
        self.dialect = dialect
        self.folder = folder
        self.keepsSteps = keepsSteps ?? (dialect == .spark)
    }

    /// The tables of the folder that the views read.
    package static let tables = [
        "vertices", "successors", "waves", "forums", "participation", "asked", "reports", "targets", "levels",
        "settings",
    ]

    /// All statements, each ended by a semicolon and a line break.
    public var text: String { ([introduction] + Self.parts.map(written)).joined(separator: "\n") }

    /// The order in which each step knows those before it.
    private static let parts = [statements, rulings, strata, states, change, graph]

    private var introduction: String {
        let views = Self.tables.map { "\(create) \($0) AS SELECT * FROM \(source($0));\n" }.joined()
        let how = dialect == .duckdb ? "duckdb -init" : "spark-sql -i"
        return """
            -- The analysis of a network in \(dialect == .duckdb ? "DuckDB" : "Spark") SQL, one view a step; § is the paragraph of its rule.
            -- Run it with: \(how) FILE
            -- Then ask: SELECT * FROM headline; also units, targeted, change_counts, change, graph_counts, density, degrees, distribution,
            -- depth, response. Two views hold what can be chosen: spans_of_time and tie_rule.
            -- A dyad is src < dst, numbers of vertices. Null is unknown. The answers are internal.

            \(views)
            """
    }

    private var create: String {
        dialect == .duckdb ? "CREATE OR REPLACE VIEW" : "CREATE OR REPLACE TEMPORARY VIEW"
    }

    private func source(_ table: String) -> String {
        switch dialect {
        case .duckdb: "read_parquet('\(folder.replacing("'", with: "''"))/\(table).parquet')"
        case .spark: "parquet.`\(folder.replacing("`", with: "``"))/\(table).parquet`"
        }
    }

    /// A part as the dialect has it. A line `-- keep` stands before a step that is kept.
    private func written(_ part: String) -> String {
        part.split(separator: ";\n").map { statement in
            let isKept = keepsSteps && statement.contains("-- keep\n")
            var text = statement.replacing("-- keep\n", with: "")
            if let place = text.firstRange(of: "CREATE VIEW ") {
                let name = text[place.upperBound...].prefix { $0 != " " }
                text.replaceSubrange(
                    place.lowerBound..<name.endIndex, with: beginning(of: name, isKept: isKept))
            }
            return text + ";\n"
        }.joined()
    }

    private func beginning(of name: Substring, isKept: Bool) -> String {
        guard isKept else { return "\(create) \(name)" }
        return switch dialect {
        case .duckdb: "CREATE OR REPLACE TABLE \(name)"
        case .spark: "DROP TABLE IF EXISTS \(name);\nCREATE TABLE \(name) USING parquet"
        }
    }
}
