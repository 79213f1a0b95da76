import Analysis
import Foundation
import Model
import Results
import TestNetworks
import Testing

@Suite struct `Sheets` {
    @Test func `have decimal commas for a Swedish Excel, and points for programs`() throws {
        let network = try Samples.dalen()
        let sheet = Sheet.measures(AnalyzedNetwork(network, Conventions(for: network)).wave.measures, network)
        let place = try #require(sheet.columns.firstIndex { $0.key == "constraint" })
        func values(_ csv: String, _ separator: Character) -> [String] {
            csv.split(separator: "\r\n").dropFirst().map {
                String($0.split(separator: separator, omittingEmptySubsequences: false)[place])
            }
        }
        let (points, commas) = (values(sheet.asCSV(), ","), values(sheet.asCSV(forExcel: true), ";"))
        #expect(points.contains { Double($0) != nil && $0.contains(".") })
        #expect(commas == points.map { $0.replacing(".", with: ",") })
    }

    @Test func `are the same in JSON and in CSV`() throws {
        let network = try Samples.dalen()
        let details = GapDetails(AnalyzedNetwork(network, Conventions(for: network)))
        let sheet = details.sheet(.breakdown, for: .program)
        let text = JSONValue.object(details.json([.breakdown])).asText()
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let rows = try #require(object["breakdown"] as? [[String: Any]])
        #expect(rows.count == sheet.rows.count)
        for (row, cells) in zip(rows, sheet.table(for: .program).rows) {
            for (column, cell) in zip(sheet.columns, cells) {
                switch row[column.key] {
                case let number as NSNumber: #expect(Double(cell) == number.doubleValue)
                case let text as String: #expect(cell == text)
                default: #expect(cell == "")
                }
            }
        }
    }
}
