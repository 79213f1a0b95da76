import Analysis
import Drawing
import Foundation
import Model
import Report
import TestNetworks
import Testing
import Words

// Numbers and words of a report that stand for the same fact are the same, and each is right in number.

@Suite struct `What a report says twice` {
    @Test(arguments: ["sodra-vatterbygden", "exempel-enkat", "strategisk-planering"])
    func `is known of as many relations as maturity counts`(name: String) throws {
        let network = try Samples.network(named: name)
        let report = try NetworkReport(network, .swedish, .internal)
        let maturity = report.findings.analyzedWave.maturity.network
        let known = Language.swedish.count(maturity.confirmed.knownCount)
        #expect(
            report.markdown.contains("Bekräftad nivå är känd för \(known) av")
                || report.markdown.contains("Nivån är känd för \(known) av")
                || maturity.confirmed.knownCount == 0)
    }

    @Test(
        arguments: ["sodra-vatterbygden", "exempel-enkat", "strategisk-planering", "krinova"],
        Audience.allCases)
    func `of the targets adds up to the headline`(name: String, audience: Audience) throws {
        let network = try Samples.network(named: name)
        let gaps = AnalyzedNetwork(network, Conventions(for: network)).seen(by: audience).wave.gaps
        if let parts = gaps.parts {
            for standing in Standing.allCases {
                #expect(
                    parts.decided.count(standing) + parts.suggested.count(standing)
                        == gaps.headline.count(standing))
            }
        }
        let text = try NetworkReport(network, .swedish, audience).markdown
        #expect(gaps.standing(.swedish).map(text.contains) ?? true)
        // A share of those where both answered stands in the method section alone.
        let body = text.components(separatedBy: "## Så är talen gjorda")[0]
        #expect(!body.contains("är i linje med målet (") && !body.contains("%) i linje med målet"))
    }

    @Test func `does not miss a kind that is there by the same name`() throws {
        let text = try NetworkReport([
            "actors.csv": "id,name,kind\na,A,bolag\nb,B,region\n",
            "ties.csv": "wave,from,to,level\n2024,a,b,3\n2024,b,a,3\n",
            "datapackage.json": """
            {"samverkan": {"kinds": [
              {"id": "bolag", "sv": "företag", "en": "firm", "plural_sv": "företag", "plural_en": "firms"},
              {"id": "firm", "sv": "företag", "en": "firm", "plural_sv": "företag", "plural_en": "firms"},
              {"id": "region", "sv": "region", "en": "region", "plural_sv": "regioner", "plural_en": "regions"}
            ]}}
            """,
        ]).markdown
        #expect(text.contains("1\u{A0}företag"))
        #expect(!text.contains("Finns inte med bland aktörerna: företag"))
    }

    @Test func `counts organisations as what they are`() throws {
        let folder = [
            "actors.csv": """
            id,name,kind
            a,A,residents
            b,B,civil-society
            c,C,civil-society
            d,D,civil-society
            e,E,civil-society

            """,
            "ties.csv": "wave,from,to,level\n2024,a,b,3\n2024,b,a,3\n",
        ]
        #expect(
            try NetworkReport(folder).markdown.contains(
                "4\u{A0}organisationer i civilsamhället och 1\u{A0}invånargrupp."))
        #expect(
            try NetworkReport(folder, .english).markdown.contains(
                "4\u{A0}civil society organisations and 1\u{A0}group of residents."))
    }

    @Test func `speaks of answers asked for only where the survey says which`() throws {
        var folder = Folders.survey("2024,reg,lst,3,\n2024,lst,reg,3,\n")
        #expect(
            try NetworkReport(folder).markdown.contains(
                "**2 av 2 sidor av nämnda relationer är besvarade**"))
        folder["asked.csv"] = "wave,actor,partner\n2024,lst,reg\n2024,reg,lst\n2024,kom,reg\n"
        #expect(try NetworkReport(folder).markdown.contains("**2 av 3 efterfrågade svar är lämnade**"))
    }

    @Test func `counts "not relevant" as an answer`() throws {
        var folder = Folders.survey("2024,reg,lst,x,\n2024,lst,reg,x,\n")
        folder["asked.csv"] = "wave,actor\n2024,lst\n2024,reg\n"
        #expect(
            try NetworkReport(folder, .english).markdown.contains("2 of 2\u{A0}organisations asked answered"))
    }

    @Test func `does not call deep enough what nobody agreed`() throws {
        let text = try NetworkReport(
            Folders.survey("2024,reg,lst,5,\n2024,lst,reg,5,\n", targets: "6,7,reg,lst,,example,")
        ).markdown
        #expect(text.contains("inte så djupt som målet"))
        #expect(!text.contains("avtalat"))
    }

    @Test func `lets a document describe a level`() throws {
        let text = try NetworkReport(Folders.documents("2024,reg,lst,3,document\n")).markdown
        #expect(text.contains("dokument beskriver Lyssna (3)"))
        #expect(!text.contains("enligt dokument 3"))
    }
}

@Suite struct `A report made by other choices` {
    private let network = try? Draft(
        files: Folders.survey("2024,reg,lst,3,\n2024,lst,reg,5,\n2024,kom,reg,4,\n2024,reg,kom,4,\n")
    ).validated().network

    @Test func `says whose word a link rests on`() throws {
        let network = try #require(network)
        let text = try NetworkReport(network, Conventions(for: network, side: .claimed)).markdown
        #expect(text.contains("En länk finns där angiven nivå säkert är minst"))
        #expect(!text.contains("En länk finns där bekräftad nivå"))
    }

    @Test func `has the colors of its theme in every figure`() throws {
        let network = try #require(network)
        let analyzed = AnalyzedNetwork(network, Conventions(for: network)).seen(by: .internal)
        var theme = Theme.standard
        theme.named[.ink] = RGB("#123456")
        let figures = try NetworkReport(Findings(analyzed), language: .swedish, theme: theme).figures
        #expect(figures.count > 1)
        for figure in figures { #expect(figure.inlineSVG.lowercased().contains("#123456"), "\(figure.id)") }
    }
}

@Suite struct `A change in words` {
    private func changed(_ rows: String, _ language: Language = .english) throws -> String {
        try NetworkReport(
            [
                "actors.csv": "id,name,kind\nh,Hub,region\n1,One,firm\n2,Two,firm\n3,Three,firm\n",
                "ties.csv": "wave,from,to,level\n" + rows,
                "targets.csv": "min,max\n5,6\n",
            ], language, .internal
        ).markdown
    }

    private func agreed(_ rows: [(String, String, String, Int)]) -> String {
        rows.map { "\($0.0),\($0.1),\($0.2),\($0.3)\n\($0.0),\($0.2),\($0.1),\($0.3)\n" }.joined()
    }

    @Test func `does not say that without the hub of a star it would be another`() throws {
        let star = agreed(
            [("2023", "h", "1", 2), ("2023", "h", "2", 2), ("2024", "h", "1", 4), ("2024", "h", "2", 4)])
        let text = try changed(star)
        #expect(text.contains("Without Hub nothing would be left to compare."))
        #expect(!text.contains("without Hub it would be another"))
    }

    @Test func `is right in number`() throws {
        // One relation is known in the later wave alone.
        let text = try changed(
            agreed([
                ("2023", "h", "1", 2), ("2023", "1", "2", 2), ("2024", "h", "1", 4), ("2024", "1", "2", 4),
                ("2024", "2", "3", 4),
            ]))
        #expect(text.contains("1\u{A0}relation is not known in both waves"))
        #expect(!text.contains("relation are") && !text.contains(",,"))
        let swedish = try changed(
            agreed([
                ("2023", "h", "1", 2), ("2023", "1", "2", 8), ("2024", "h", "1", 4), ("2024", "1", "2", 7),
                ("2023", "h", "2", 4), ("2024", "h", "2", 2),
            ]), .swedish)
        #expect(!swedish.contains("delad: åt båda håll på en gång:"))
    }

    @Test(arguments: Change.Sort.allCases, Language.allCases)
    func `has a plural`(sort: Change.Sort, language: Language) {
        #expect(sort.phrase(1, language) == "1 \(sort.name(language))")
        let words = ["upphörd": "upphörda", "ny": "nya", "oförändrad": "oförändrade"]
        #expect(sort.phrase(5, language) == "5 \(words[sort.name(language)] ?? sort.name(language))")
    }
}
