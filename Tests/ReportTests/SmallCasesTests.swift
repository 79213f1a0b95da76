import Analysis
import Drawing
import Foundation
import Model
import Report
import Results
import TestNetworks
import Testing

@Suite struct `A small case reads well` {
    private func says(_ text: String, _ sentences: String...) {
        for sentence in sentences { #expect(text.contains(sentence), "\(sentence)\n\n\(text.prefix(4000))") }
    }

    @Test func `with one actor and nothing else`() throws {
        let folder = ["actors.csv": "id,name,kind\na,Alfa,region\n", "ties.csv": "wave,from,to,level\n"]
        says(
            try NetworkReport(folder).markdown,
            "Inget är känt ännu: det finns inga uppgifter om samverkan i mätomgången.",
            "Inga mål gäller för relationerna i mätomgången.",
            "Det finns ingen tidigare mätomgång att jämföra med.",
            "Utan mål finns inga glapp att ta upp. Börja med att komma överens om mål för de viktigaste relationerna.",
            "Kartan visar 1\u{A0}aktör utan någon känd relation: vilka som finns, inte hur de samverkar.",
            "Mätomgången omfattar 1\u{A0}aktör: 1\u{A0}region.",
            "Nätverket har en enda aktör, så det finns inga relationer att hålla ihop.",
            "Om samverkan för 1\u{A0}aktör är inget känt i mätomgången.")
        says(
            try NetworkReport(folder, .english).markdown,
            "Nothing is known yet: there is no information on any relation in the wave.",
            "No targets hold for the relations in the wave.",
            "There is no earlier wave to compare with.",
            "The network has a single actor, so there are no relations to hold together.")
        #expect(try NetworkReport(folder).figures.map(\.id) == ["figur-network"])
    }

    @Test func `with no actors at all`() throws {
        let folder = ["actors.csv": "id,name,kind\n", "ties.csv": "wave,from,to,level\n"]
        says(try NetworkReport(folder).markdown, "Inga aktörer finns i mätomgången.")
        #expect(try NetworkReport(folder).figures.count < 2)
    }

    @Test func `with targets and nothing known`() throws {
        says(
            try NetworkReport(Folders.survey("2024,reg,lst,,\n2024,lst,reg,,\n")).markdown,
            "Om målen nås går inte att säga: svaren räcker inte för någon av 1\u{A0}relation med mål.",
            "**0 av 2 sidor av nämnda relationer är besvarade**: 0 av 3\u{A0}tillfrågade organisationer har svarat (0\u{A0}%).",
            "Så få har svarat att bara de stora dragen går att läsa ut.",
            "Av 1\u{A0}relation med mål: 1 går inte att avgöra: 0–100\u{A0}% i linje.",
            "Inget glapp är känt, men för 1\u{A0}relation med mål saknas uppgifter. Börja med att fråga dem det gäller.",
            "Om ingen av dem går det att säga om målet nås: uppgifter saknas.",
            "Om samverkan för 3\u{A0}aktörer är inget känt i mätomgång 2024.")
    }

    @Test func `with a hundred actors of whom little is known`() throws {
        let report = try NetworkReport(Samples.network(named: "samhallsplanering-2013-2024"))
        let text = report.markdown
        // Of those of whom nothing is known there is a count, and no list.
        says(text, "73\u{A0}aktörer")
        #expect(!text.contains("Lst Blekinge, Lst Dalarna"))
        let map = try #require(report.figures.first { $0.id == "figur-network" }).inText
        #expect(map.size.width == 499)
        #expect((map.smallestText ?? 0) >= 7.5)
    }

    @Test func `says what several of its own kind are called`() throws {
        let network = try Samples.network(named: "samhallsplanering-2013-2024")
        let text = try NetworkReport(network, Conventions(for: network, wave: 0)).markdown
        says(text, "grupper som inte namnges")
    }

    @Test func `and orders the relations by name, in each pair and from pair to pair`() throws {
        let text = try NetworkReport([
            "actors.csv": "id,name,kind\n1,Östra,firm\n2,Västra,firm\n3,Alfa,firm\n",
            "ties.csv": "wave,from,to,level,by\n2024,1,2,5,document\n2024,1,3,4,document\n",
        ])
        let rows = text.markdown.components(separatedBy: "## Alla kända relationer")[1].split(separator: "\n")
            .filter { $0.hasPrefix("| Alfa") || $0.hasPrefix("| Västra") }
        #expect(rows.map { $0.prefix(16) } == ["| Alfa | Östra |", "| Västra | Östra"])
        let file = try #require(text.tables.first { $0.fileName == "tables/relations.csv" }).table
        #expect(file.table(for: .program).rows.map { Array($0.prefix(2)) } == [["1", "2"], ["1", "3"]])
    }

    @Test(arguments: [
        (
            "2024,reg,lst,3,document\n",
            "**1 relation nämns i dokument**: Ingen har tillfrågats. För 1 är nivån känd."
        ),
        (
            "2024,reg,lst,,document\n",
            "**1 relation nämns i dokument**: Ingen har tillfrågats. För 0 är nivån känd."
        ),
        (
            "2024,reg,lst,3,document\n2024,reg,kom,,document\n",
            "**2 relationer nämns i dokument**: Ingen har tillfrågats. För 1 är nivån känd."
        ),
    ])
    func `and says of how many the documents give the level`(ties: String, words: String) throws {
        says(try NetworkReport(Folders.documents(ties)).markdown, words)
    }

    @Test func `and explains a density that cannot be told`() throws {
        func text(_ ties: String) throws -> String {
            try NetworkReport([
                "actors.csv": "id,name,kind\na,A,firm\nb,B,firm\nc,C,firm\nd,D,region\ne,E,region\n",
                "ties.csv": "wave,from,to,level,by\n" + ties,
            ]).markdown
        }
        says(
            try text("2024,a,b,5,document\n2024,d,e,5,document\n"),
            "| Mellan regioner | 1 | 1 | 100\u{A0}% | 100\u{A0}% | 100\u{A0}% |",
            "| Mellan företag | 1 | 3 | – | 33\u{A0}% | 100\u{A0}% |",
            "– betyder att uppgifterna bara nämner relationer som finns",
            "Om 1 annat par av typer är inget känt.")
    }

    @Test func `and does not say that a party considers what a document tells`() throws {
        let documents = try NetworkReport(
            Folders.documents("2024,reg,lst,3,document\n", targets: "5,7,reg,lst,,agreed,2023-12-31")
        ).markdown
        says(documents, "- Under målet: Enligt dokument är målnivån inte nådd.")
        #expect(!documents.contains("anser att målnivån"))
        #expect(!documents.contains("Olika syn:"))
        let both = try NetworkReport(
            Folders.survey(
                "2024,reg,lst,3,document\n2024,reg,kom,5,\n2024,kom,reg,5,\n",
                targets: "5,7,reg,lst,,agreed,2023-12-31")
        ).markdown
        says(
            both,
            "- Under målet: Ingen av dem anser att målnivån är nådd. Eller, där ingen av dem har svarat: enligt dokument är målnivån inte nådd."
        )
    }

    @Test func `when both say that there is no tie`() throws {
        says(
            try NetworkReport(Folders.survey("2024,reg,lst,0,\n2024,lst,reg,0,\n")).markdown,
            "båda uppger att de inte samverkar; målet är Konsultera till Samarbeta (5–7), överenskommet, skulle nås senast 2023. Ta upp i Planeringsrådet",
            "| Länsstyrelsen i Y – Region X | Samverkan saknas |",
            "Delaktighet, samspel och påverkan saknas")
    }

    @Test func `when every target is met`() throws {
        says(
            try NetworkReport(Folders.survey("2024,reg,lst,6,\n2024,lst,reg,6,\n")).markdown,
            "Av 1\u{A0}relation med mål: 1 i linje: 100\u{A0}% i linje.",
            "Inga glapp: ingen relation ligger under sitt mål.", "Ingen relation ligger under sitt mål.")
    }

    @Test func `with documents alone`() throws {
        let report = try NetworkReport(Samples.network(named: "strategisk-planering"))
        says(
            report.markdown,
            "**8 relationer nämns i dokument**: Ingen har tillfrågats. För 4 är nivån känd.",
            "Av 129\u{A0}relationer med mål: 3 i linje, 126 går inte att avgöra: 2–100\u{A0}% i linje. Av 22\u{A0}relationer med bara föreslagna mål eller exempel: 1 i linje, 21 går inte att avgöra: 5–100\u{A0}% i linje.",
            "Kodat från dokument, ingen enkät. Den som har skrivit ett dokument hamnar i mitten av det, så här utses ingen som sammanhållande.",
            "Mittnivån är 7 enligt dokumenten. Nivån är känd för 4 av 1128\u{A0}möjliga relationer.")
        says(
            try NetworkReport(report.findings, language: .english).markdown,
            "**8 relations mentioned in documents**: Nobody was asked.")
        #expect(!report.markdown.contains("Flest relationer har"))
        let actors = try #require(report.tables.first { $0.fileName == "tables/actors.csv" })
        #expect(actors.table.columns.map(\.key) == ["id", "name", "kind", "county"])
    }

    @Test func `when two waves rest on different evidence`() throws {
        let network = try Samples.network(named: "sodra-vatterbygden")
        says(
            try NetworkReport(network, Conventions(for: network, wave: 1)).markdown,
            "Sedan mätomgång 2016-2019 kan ingen relation jämföras: ",
            "för att uppgifterna vilar på olika grund de två gångerna")
    }
}

@Suite struct `Connectors` {
    // A star of five; so many of the organisations asked have answered.
    private func star(answering count: Int, of asked: Int = 10) throws -> String {
        let names = (0..<asked).map { "k\($0)" }
        var ties = "wave,from,to,level\n"
        for leaf in names.dropFirst().prefix(count - 1) { ties += "2024,k0,\(leaf),5\n2024,\(leaf),k0,5\n" }
        return try NetworkReport([
            "actors.csv": "id,name,kind\n" + names.map { "\($0),Aktör \($0.dropFirst()),firm\n" }.joined(),
            "asked.csv": "wave,actor\n" + names.map { "2024,\($0)\n" }.joined(), "ties.csv": ties,
        ]).markdown
    }

    @Test func `are named when nearly all have answered`() throws {
        let text = try star(answering: 9)
        #expect(text.contains("Flest relationer har Aktör 0: samverkar med 8 av 9\u{A0}andra."))
        #expect(text.contains("Oftast mellanhand är Aktör 0:"))
        #expect(text.contains("Faller Aktör 0 bort tappar några kontakten med resten."))
        #expect(!text.contains("försiktighet"))
    }

    @Test func `are named with a warning under 80 percent`() throws {
        let text = try star(answering: 7)
        #expect(
            text.contains(
                "Svarsandelen är 70\u{A0}%, under 80\u{A0}%. Läs det som sägs om enskilda aktörer med försiktighet"
            ))
        #expect(text.contains("Flest relationer har Aktör 0"))
    }

    @Test func `are not named under 65 percent`() throws {
        let text = try star(answering: 6)
        #expect(
            text.contains(
                "Svarsandelen är 60\u{A0}%, under 65\u{A0}%. Därför beskrivs bara stora drag, och ingen enskild aktör pekas ut."
            ))
        #expect(!text.contains("Flest relationer har"))
        #expect(
            text.contains(
                "5\u{A0}relationer är säkert kända på minst nivå 2, och de binder ihop 6\u{A0}aktörer till ett nät; 4\u{A0}aktörer har ingen säkert känd relation."
            ))
    }
}
