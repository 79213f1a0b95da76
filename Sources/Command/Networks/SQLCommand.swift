internal import ArgumentParser
internal import Model
internal import Results

struct SQLCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Skriv analysen som SQL, för nätverk som inte får eller kan lämna en annan maskin.",
            "Print the analysis as SQL, for networks that may not or cannot leave another machine."),
        Name(
            """
            Vyerna bygger på tabellerna som ”convert … --to parquet” skriver, och ger samma
            tal: relationer, lägen mot mål, förändring, fördelning, täthet, grad, svarsandel.
            Med --program skrivs i stället ett program för PySpark med delnät och PageRank.
            """,
            """
            The views stand on the tables that "convert … --to parquet" writes, and give the
            same numbers: relations, states against targets, change, distribution, density,
            degree, response. With --program it is a program for PySpark with components and
            PageRank instead.
            """),
        examples: Name(
            """
            samverkan convert Networks/exempel-enkat tabeller --to parquet
            samverkan sql --dialect duckdb --tables tabeller > analys.sql
            samverkan sql --dialect spark --tables hdfs:///tabeller
            samverkan sql --program > delnat.py
            """,
            """
            samverkan convert Networks/exempel-enkat tables --to parquet
            samverkan sql --dialect duckdb --tables tables > analysis.sql
            samverkan sql --dialect spark --tables hdfs:///tables
            samverkan sql --program > components.py
            """))
    static let configuration = CommandConfiguration("sql", words)

    @Option(help: ArgumentHelp(.dialect))
    var dialect: SQLScript.Dialect = .duckdb
    @Option(help: ArgumentHelp(.parquetFolder))
    var tables = "."
    @Flag(help: ArgumentHelp(.keptSteps))
    var keep = false
    @Flag(help: ArgumentHelp(.sparkProgram))
    var program = false
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        try console.write(
            program
                ? SparkProgram().text : SQLScript(dialect, folder: tables, keepsSteps: keep ? true : nil).text
        )
    }
}
