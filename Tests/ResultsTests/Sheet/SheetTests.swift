import Analysis
import Foundation
import Model
import Results
import TestNetworks
import Testing

/// Every sheet of a network, by what it is called, as a reader gets it.
private func sheets(_ network: Network, for reader: TableReader) throws -> [(name: String, sheet: Sheet)] {
    let conventions = Conventions(for: network)
    let analyzed = AnalyzedNetwork(network, conventions)
    let (wave, place) = (analyzed.wave, conventions.wave)
    let details = GapDetails(analyzed)
    let territory = try Territory(
        wave.relations, conventions, areas: .counties(of: network, network.reference),
        reference: network.reference, seed: 1)
    let change = analyzed.change(from: place - 1, to: place)
    return GapAspect.allCases.map { ("gaps \($0)", details.sheet($0, for: reader)) }
        + MaturityPart.allCases.map {
            ("maturity \($0)", $0.sheet(wave.maturity, network, for: reader, withMean: true))
        }
        + TerritoryPart.allCases.map { ("territory \($0)", $0.sheet(territory, network, for: reader)) }
        + [
            ("measures", .measures(wave.measures, network)), ("next", .next(wave.next(5), network)),
            ("what-if", .whatIf(WhatIf(wave, ties: [], leaving: []))),
            ("change", .change(change, network, for: reader)),
            ("changes", .changes([change], network, for: reader)),
            ("targets", .templates(network, wave: place, forums: [])),
            ("levels --check", .scaleCheck(ScaleCheck(network))), ("levels", Crosswalk.all[0].sheet),
        ]
}

@Suite struct `Sheets` {
    // What JSON calls so in two lists of different things, and may not be changed: who or whom; a relation's ends or two
    // areas; a state against a target or of a tie; bounds of a share in line or of a density; and so on.
    private static let twofold: Set = [
        "by", "about", "a", "state", "lower", "upper", "relations", "claimed", "deeper",
    ]

    private static let readers: [TableReader] = [.program, .person(.swedish), .person(.english)]

    @Test(arguments: 0..<3) func `have no two columns of the same key or name`(reader: Int) throws {
        for network in [try Samples.dalen(), try Samples.network(named: "sodra-vatterbygden")] {
            for (name, sheet) in try sheets(network, for: Self.readers[reader]) {
                let titles = sheet.table(for: Self.readers[reader]).columns.map(\.title)
                #expect(Set(titles).count == titles.count, "\(name): \(titles)")
                #expect(Set(sheet.columns.map(\.key)).count == sheet.columns.count, "\(name)")
            }
        }
    }

    @Test func `call a fact by one name wherever it stands`() throws {
        var names: [String: Name] = [:]
        for (sheetName, sheet) in try sheets(try Samples.dalen(), for: .program) {
            for column in sheet.columns where !Self.twofold.contains(column.key) {
                let name = names[column.key] ?? column.name
                #expect(column.name == name, "\(sheetName): \(column.key)")
                names[column.key] = name
            }
        }
    }

    @Test func `have keys in the contract's letters`() throws {
        for (name, sheet) in try sheets(try Samples.dalen(), for: .program) {
            for column in sheet.columns {
                #expect(column.key.wholeMatch(of: /[a-z][a-z_]*/) != nil, "\(name): \(column.key)")
            }
        }
    }

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
