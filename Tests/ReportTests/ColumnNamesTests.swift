import Model
import Results
import TestNetworks
import Testing

// Tables of the commands, of the report and behind the pictures stand side by side: a column of one fact has one key, and
// one name in each language.

@Suite struct `Columns of all tables` {
    private static let networks = [
        "dalen", "exempel-enkat", "krinova", "samhallsplanering-2013-2024", "skaraborg", "sodra-vatterbygden",
        "strategisk-planering", "sundsvallspusslet", "sverige", "ystad",
    ]

    // What JSON calls so in two lists of different things, and may not be changed: who or whom; a relation's ends or two
    // areas; a state against a target or of a tie; bounds of a share in line or of a density; and so on.
    private static let twofold: Set = [
        "by", "about", "a", "state", "lower", "upper", "relations", "claimed", "deeper",
    ]

    /// By network: made once for all tests.
    private static let made = Result {
        try networks.map { name in
            let all = AllSheets(try name == "dalen" ? Samples.dalen() : Samples.network(named: name))
            return (
                name, programs: try all.results(for: .program) + all.report() + all.pictures(),
                people: try all.results(for: .person(.swedish))
            )
        }
    }

    private static func sheets(_ name: String, withPeoples: Bool = false) throws -> [(
        name: String, sheet: Sheet
    )] {
        let sheets = try #require(try made.get().first { $0.0 == name })
        return sheets.programs + (withPeoples ? sheets.people : [])
    }

    @Test func `have one name for a key, and one in the other language for a name`() throws {
        var names: [String: Name] = [:]
        var english: [String: String] = [:]
        var swedish: [String: String] = [:]
        for network in Self.networks {
            for (table, sheet) in try Self.sheets(network, withPeoples: true) {
                for column in sheet.columns {
                    let told = "\(network) \(table): \(column.key)"
                    if !Self.twofold.contains(column.key) {
                        #expect(names[column.key, default: column.name] == column.name, "\(told)")
                        names[column.key] = column.name
                    }
                    let name = column.name
                    #expect(english[name.swedish, default: name.english] == name.english, "\(told)")
                    #expect(swedish[name.english, default: name.swedish] == name.swedish, "\(told)")
                    english[name.swedish] = name.english
                    swedish[name.english] = name.swedish
                }
            }
        }
    }

    @Test(arguments: networks)
    func `are told apart within a table, and have keys in the contract's letters`(network: String) throws {
        for (table, sheet) in try Self.sheets(network, withPeoples: true) {
            #expect(Set(sheet.columns.map(\.key)).count == sheet.columns.count, "\(table)")
            for language in Language.allCases {
                let names = sheet.columns.map { $0.name(language) }
                #expect(Set(names).count == names.count, "\(table): \(names)")
            }
        }
        for (table, sheet) in try Self.sheets(network) {
            for column in sheet.columns {
                #expect(column.key.wholeMatch(of: /[a-z][a-z_]*(_[0-9])?/) != nil, "\(table): \(column.key)")
            }
        }
    }

    @Test(arguments: networks)
    func `of numbers hold numbers, with a decimal comma in a Swedish spreadsheet`(network: String) throws {
        for (table, sheet) in try Self.sheets(network) {
            for (place, column) in sheet.columns.enumerated() where column.isNumber {
                for row in sheet.table(for: .program).rows {
                    // A level may lie between two.
                    let isNumber =
                        row[place].isEmpty || Double(row[place]) != nil
                        || row[place].wholeMatch(of: /[0-9]–[0-9]/) != nil
                    #expect(isNumber, "\(table) \(column.key): \(row[place])")
                }
            }
            #expect(sheet.asCSV(forExcel: true).count(where: { $0 == "%" }) == 0, "\(table)")
        }
    }
}
