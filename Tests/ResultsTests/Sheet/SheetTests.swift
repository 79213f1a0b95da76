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

    @Test func `have Swedish headings and words, and names beside ids, for a Swedish Excel`() {
        func level(_ shown: ShownLevel) -> Sheet.Cell { .level(shown) }
        let sheet = Sheet(
            columns: [.a, .state, .confirmed, .share, .note, Sheet.Column("is_it", "Är det", "Is it")],
            rows: [
                [
                    .named(Identifier("habo"), "Habo kommun"), .word("below") { $0("under målet", "below") },
                    level(.level(LevelSpan(3, 4))), .share(2.0 / 3), .text("=1+1"), .claim(true),
                ],
                [
                    .named(Identifier("hjo"), "Hjo"), .none, level(.withheld), .share(nil), .text("a;b"),
                    .claim(nil),
                ],
            ])
        #expect(
            sheet.asCSV(forExcel: true) == """
                \u{FEFF}Aktör (id);Aktör;Läge;Bekräftat;Andel;Anmärkning;Är det\r
                habo;Habo kommun;under målet;3–4;0,6666666666666666;'=1+1;ja\r
                hjo;Hjo;;visas inte;;"a;b";\r

                """)
        #expect(
            sheet.asCSV() == """
                a,state,confirmed,share,note,is_it\r
                habo,below,3–4,0.6666666666666666,=1+1,true\r
                hjo,,,,"a;b",\r

                """)
        #expect(
            sheet.asCSV(CSVDialect(separator: "\t", hasMark: true)).hasPrefix("\u{FEFF}a\tstate\tconfirmed\t")
        )
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
