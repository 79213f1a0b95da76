import Analysis
import Files
import Model
import Results
import TestNetworks
import Testing

@Suite struct `A network's workbook` {
    private static let colors = LevelColors((1...8).map { (fill: UInt32($0 * 0x101010), ink: 0xFFFFFF) })

    private func export(_ audience: Audience, _ language: Language = .english, ties: String = "")
        throws -> NetworkExport
    {
        NetworkExport(try analyzed(audience, ties: ties), from: 0, language, Self.colors)
    }

    private func analyzed(_ audience: Audience, ties: String = "") throws -> AnalyzedNetwork {
        let network = try Draft(files: [
            "actors.csv": "id,name,kind,contact\na,=1+1,region,+46 70\nb,Beta,region,@x\nc,Cesium,firm,\n",
            "forums.csv": "id,name\nf,Forumet\n",
            "waves.csv": "id,promise\n1,confirmed\n2,confirmed\n",
            "ties.csv": """
            wave,from,to,level,forum,respondent,date,by
            1,a,b,3,,r1,
            1,b,a,3,,,
            2,a,b,3,,r1,2026-05-04
            2,b,a,7,,,2026-05
            2,a,c,2,f,,
            \(ties)
            """,
            "targets.csv": "min,due\n5,2027-12-31\n",
        ]).validated().network
        return AnalyzedNetwork(network, Conventions(for: network)).seen(by: audience)
    }

    private func rows(_ export: NetworkExport, _ sheet: String) throws -> [String] {
        let sheet = try #require(export.content.sheets.first { $0.name == sheet })
        return sheet.rows.map { row in
            row.map { cell in
                switch cell.value {
                case .blank: ""
                case .text(let text): text
                case .number(let number): "#\(number)"
                case .date(let day): "@\(day)"
                }
            }.joined(separator: "|")
        }
    }

    @Test func `says first for whom it is`() throws {
        #expect(
            try rows(export(.internal), "Conventions")[1]
                == "For whom|Internal: shows single answers, for those in charge of the survey only.")
        #expect(try rows(export(.participants), "Conventions")[1] == "For whom|Written for the participants.")
    }

    @Test func `has the sheets that its readers may have`() throws {
        func names(_ audience: Audience, _ language: Language = .english) throws -> [String] {
            try export(audience, language).content.sheets.map(\.name)
        }
        let all = [
            "Conventions", "Actors", "Reports", "Relations", "Gaps", "Standing", "Change", "Between waves",
            "Maturity", "Maturity, levels", "Maturity, purposes", "Measures",
        ]
        #expect(try names(.internal) == all)
        #expect(
            try names(.internal, .swedish) == [
                "Konventioner", "Aktörer", "Svar", "Relationer", "Avvikelser", "Läget mot målen",
                "Förändring", "Mellan mätomgångar", "Mognad", "Mognad, nivåer", "Mognad, syften", "Mått",
            ])
        #expect(try names(.participants) == all.filter { $0 != "Reports" })
        #expect(
            try names(.public) == all.filter { !["Reports", "Gaps", "Change", "Between waves"].contains($0) })
    }

    @Test func `says which sheets are left out, and why`() throws {
        let left = try rows(export(.public), "Conventions").filter { $0.hasPrefix("Sheets left out") }
        #expect(
            left == [
                "Sheets left out|Reports, Gaps, Change and Between waves: not for these readers.",
                "Sheets left out|Maturity, indicators: there is nothing to say there.",
            ])
    }

    @Test func `has how the targets stand in every wave, then by kind, forum and actor`() throws {
        let rows = try rows(export(.internal), "Standing")
        #expect(
            rows[0]
                == "By|Group (id)|Group|Targeted|In line with the target|Deeper than the target|Target not reached|To be reached later|To take up|Cannot be told|Lowest|Highest"
        )
        #expect(rows[1] == "wave|1|1|#3.0|#0.0|#0.0|#1.0|#0.0|#0.0|#2.0|#0.0|#0.6666666666666666")
        #expect(rows.contains { $0.hasPrefix("kind|region/region|") })
        #expect(rows.contains { $0.hasPrefix("actor|b|Beta|") })
    }

    @Test func `has what became of relations between all waves`() throws {
        #expect(
            try rows(export(.internal), "Between waves").dropFirst().map { String($0.prefix(18)) }
                == ["1|2|#1.0|#0.0|#0.0"])
    }

    @Test(arguments: [Audience.internal, .participants, .public])
    func `tells of maturity what the command tells, and no more`(audience: Audience) throws {
        let export = try export(audience)
        let analyzed = try analyzed(audience)
        let told: [(String, MaturityPart)] = [
            ("Maturity", .profiles), ("Maturity, levels", .levels), ("Maturity, purposes", .purposes),
        ]
        for (name, part) in told {
            let command = part.sheet(analyzed.wave.maturity, analyzed.network, for: .program)
            let shown = try rows(export, name).dropFirst()
            #expect(shown.count == command.rows.count)
            let numbers = command.rows.map { row in row.compactMap { $0.number.map { "#\($0)" } } }
            for (row, known) in zip(shown, numbers) {
                let cells = row.split(separator: "|").filter { $0.hasPrefix("#") }.map(String.init)
                #expect(
                    Set(cells).isSubset(
                        of: known + ["#1.0", "#2.0", "#3.0", "#4.0", "#5.0", "#6.0", "#7.0", "#8.0"]))
            }
        }
    }

    @Test func `colors no count that goes by a level's name`() throws {
        let sheet = try #require(
            try export(.internal).content.sheets.first { $0.name == "Maturity, purposes" })
        #expect(sheet.rows.dropFirst().joined().allSatisfy { $0.style.fill == nil })
    }

    @Test func `has both sides for those in charge, and a word in their place for others`() throws {
        #expect(
            try rows(export(.internal), "Relations").dropFirst() == [
                "a|=1+1|b|Beta|region|region|#3.0|Listen|#7.0|Collaborate|both sides|",
                "a|=1+1|c|Cesium|region|firm||0–2||2–8|one answer|Forumet",
            ])
        #expect(
            try rows(export(.participants), "Relations").dropFirst() == [
                "a|=1+1|b|Beta|region|region|#3.0|Listen||Not shown|both sides|",
                "a|=1+1|c|Cesium|region|firm||One answer exists||One answer exists|one answer|Forumet",
            ])
        #expect(
            try rows(export(.public), "Relations").dropFirst() == [
                "a|=1+1|b|Beta|region|region||Not shown||Not shown|both sides"
            ])
    }

    @Test func `has reports as they were given`() throws {
        let rows = try rows(export(.internal), "Reports")
        #expect(rows.count == 6)
        #expect(rows[3] == "2|a|=1+1|b|Beta||the whole relation|a|=1+1|r1|#3.0|Listen|||||@2026-05-04||")
        #expect(rows[4].contains("|2026-05|"))
    }

    @Test func `has columns of the folder's own for those in charge`() throws {
        #expect(try rows(export(.internal), "Actors")[0].hasSuffix("|Capacity|contact"))
        #expect(try !rows(export(.participants), "Actors")[0].contains("contact"))
    }

    @Test func `is the same to the last byte each time`() throws {
        let one = try export(.internal).content.bytes()
        #expect(try export(.internal).content.bytes() == one)
        #expect(try readWorkbook(one, file: "x.xlsx").count == 12)
    }

    @Test func `tells others nothing of what a third actor says of two`() throws {
        for audience in [Audience.participants, .public] {
            let without = try rows(try export(audience), "Relations")
            #expect(try rows(try export(audience, ties: "2,b,c,5,f,,,a"), "Relations") == without)
        }
        #expect(try rows(try export(.internal, ties: "2,b,c,5,f,,,a"), "Relations").count == 4)
    }
}

@Suite struct `A Swedish workbook of a sample network` {
    private static let names = [
        "exempel-enkat", "krinova", "samhallsplanering-2013-2024", "skaraborg", "sodra-vatterbygden",
        "strategisk-planering", "sundsvallspusslet", "ystad",
    ]
    /// Ids that are no Swedish words too.
    private static let foreign: Set<String> = {
        let entries = Vocabulary.entries.filter { $0.subject != .column }
        return Set(entries.map(\.id)).subtracting(entries.flatMap(\.swedish))
    }()

    private func content(_ name: String) throws -> WorkbookContent {
        let network = try Samples.network(named: name)
        let analyzed = AnalyzedNetwork(network, Conventions(for: network))
        let earlier = network.waves.count > 1 ? network.waves.count - 2 : nil
        return NetworkExport(analyzed, from: earlier, .swedish, LevelColors([])).content
    }

    @Test(arguments: names)
    func `has ids in columns of ids only`(name: String) throws {
        #expect(Self.foreign.isSuperset(of: ["time", "wrong-forum", "municipality", "yes", "local"]))
        for sheet in try content(name).sheets {
            let headings = sheet.rows[0].map(text)
            #expect(!headings.contains("source"))
            for cell in sheet.rows.dropFirst().flatMap({ Array(zip(headings, $0)) }) {
                if cell.0.hasSuffix("(id)") || cell.0 == "Id" { continue }
                let words = text(cell.1).split(separator: ";").map {
                    $0.trimmingPrefix(" ").lowercased()
                }
                for word in words {
                    #expect(!Self.foreign.contains(word), "\(sheet.name), \(cell.0)")
                    #expect(
                        word.wholeMatch(of: /[a-z]+(_[a-z]+)+/) == nil, "\(sheet.name), \(cell.0): \(word)")
                }
            }
        }
    }

    @Test(arguments: names)
    func `gives what is broken over lines the height of these`(name: String) throws {
        for sheet in try content(name).sheets {
            for (number, row) in sheet.rows.enumerated() {
                let longest =
                    zip(row, sheet.columnWidths).map { cell, width in
                        Double(text(cell).count) / width
                    }.max() ?? 0
                if longest > 1 {
                    #expect(sheet.rowHeights[number] ?? 15 >= 30, "\(sheet.name) \(number)")
                }
            }
        }
    }

    private func text(_ cell: WorkbookContent.Cell) -> String {
        if case .text(let text) = cell.value { text } else { "" }
    }
}
