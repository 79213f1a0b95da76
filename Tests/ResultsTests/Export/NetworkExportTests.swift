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
        let analyzed = AnalyzedNetwork(network, Conventions(for: network)).seen(by: audience)
        return NetworkExport(analyzed, from: 0, language, Self.colors)
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
        let all = ["Conventions", "Actors", "Reports", "Relations", "Gaps", "Change", "Maturity", "Measures"]
        #expect(try names(.internal) == all)
        #expect(
            try names(.internal, .swedish) == [
                "Konventioner", "Aktörer", "Svar", "Relationer", "Avvikelser", "Förändring", "Mognad", "Mått",
            ])
        #expect(try names(.participants) == all.filter { $0 != "Reports" })
        #expect(try names(.public) == ["Conventions", "Actors", "Relations", "Maturity", "Measures"])
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
        let one = try export(.internal).workbook()
        #expect(try export(.internal).workbook() == one)
        #expect(try readWorkbook(one, file: "x.xlsx").count == 8)
    }

    @Test func `tells others nothing of what a third actor says of two`() throws {
        for audience in [Audience.participants, .public] {
            let without = try rows(try export(audience), "Relations")
            #expect(try rows(try export(audience, ties: "2,b,c,5,f,,,a"), "Relations") == without)
        }
        #expect(try rows(try export(.internal, ties: "2,b,c,5,f,,,a"), "Relations").count == 4)
    }
}
