import Analysis
import Model
import Report
import Results
import TestNetworks
import Testing

// Tables of the report and those of the commands stand side by side: a column of one fact has one name, and one name in
// the other language.

@Suite struct `Columns of all tables` {
    private static let networks = ["sodra-vatterbygden", "exempel-enkat", "strategisk-planering"]

    /// The titles of every table of a network, in Swedish and in English.
    private func titles(_ name: String) throws -> [(swedish: String, english: String)] {
        let network = try Samples.network(named: name)
        func tables(_ language: Language) -> [TextTable] {
            let report = NetworkReport(network, language, .internal)
            let details = GapDetails(report.findings.analyzed)
            return report.tables.map(\.table)
                + GapAspect.allCases.map { details.table($0, for: .person(language)) }
        }
        return zip(tables(.swedish), tables(.english)).flatMap { swedish, english in
            zip(swedish.columns.map(\.title), english.columns.map(\.title)).map { ($0, $1) }
        }
    }

    @Test(arguments: networks)
    func `have one name in each language`(name: String) throws {
        let titles = try titles(name)
        for (swedish, same) in Dictionary(grouping: titles, by: \.swedish) {
            let english = Set(same.map(\.english))
            #expect(english.count == 1, "\(swedish): \(english.sorted())")
        }
        for (english, same) in Dictionary(grouping: titles, by: \.english) {
            let swedish = Set(same.map(\.swedish))
            #expect(swedish.count == 1, "\(english): \(swedish.sorted())")
        }
    }

    @Test func `are told apart within a table`() throws {
        for name in Self.networks {
            let report = NetworkReport(try Samples.network(named: name), .swedish, .internal)
            for (file, table) in report.tables {
                let titles = table.columns.map(\.title)
                #expect(Set(titles).count == titles.count, "\(name) \(file)")
            }
        }
    }
}
