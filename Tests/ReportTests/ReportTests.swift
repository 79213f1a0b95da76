import Analysis
import Drawing
import Model
import Pictures
import Report
import TestNetworks
import Testing

@Suite struct `A report` {
    @Test(arguments: Language.allCases, Audience.allCases)
    func `reads as it did`(language: Language, audience: Audience) throws {
        let report = try NetworkReport(Samples.dalen(), language, audience)
        try expectGolden(report.markdown, "dalen.report.\(language.rawValue).\(audience.rawValue).md")
    }

    @Test func `has the same bytes every time`() throws {
        let network = try Samples.network(named: "sodra-vatterbygden")
        let reports = try (0..<2).map { _ in try NetworkReport(network) }
        #expect(reports[0].everything == reports[1].everything)
        #expect(reports[0].figures.map(\.inlineSVG) == reports[1].figures.map(\.inlineSVG))
    }

    @Test func `names its files the same in every language`() throws {
        let network = try Samples.network(named: "sodra-vatterbygden")
        let names = try Language.allCases.map { language in
            let report = try NetworkReport(network, language)
            return report.tables.map(\.fileName) + report.figures.map(\.fileStem)
        }
        #expect(names[0] == names[1])
        #expect(
            names[0] == [
                "tables/relations.csv", "tables/gaps.csv", "tables/levels.csv", "tables/density.csv",
                "tables/actors.csv", "tables/waves.csv", "tables/change.csv", "tables/transitions.csv",
                "tables/indicators.csv", "headline-2026", "gaps-2026", "map-2026", "profile-2026",
                "gap-states-2026",
            ])
    }

    @Test func `says first what to take up where`() throws {
        let text = try NetworkReport(Folders.survey("2024,reg,lst,3,\n2024,lst,reg,3,\n")).markdown
        #expect(
            text.contains(
                """
                1. Länsstyrelsen i Y och Region X: båda anger Lyssna (3); målet är Konsultera till Samarbeta (5–7), \
                överenskommet, skulle nås senast 2023. Ta upp i Planeringsrådet, där båda deltar.
                """))
        #expect(
            text.contains(
                "Glapp före frågor om för stor insats; sedan avgörs ordningen nyckel för nyckel"))
    }

    @Test func `never calls a target missed before its time`() throws {
        let folder = Folders.survey(
            "2024,reg,lst,3,\n2024,lst,reg,3,\n", targets: "5,7,reg,lst,,assignment,2027-12-31")
        let report = try NetworkReport(folder)
        let text = report.markdown
        #expect(
            text.contains(
                "båda anger Lyssna (3); målet är Konsultera till Samarbeta (5–7), enligt uppdrag, ska nås 2027. Ta upp i Planeringsrådet, där båda deltar."
            ))
        #expect(text.contains("| Länsstyrelsen i Y – Region X | Ska nås 2027 |"))
        #expect(!text.contains("| Under målet |"))
        let findings = report.findings
        let map = NetworkMap(findings.analyzedWave, language: .swedish)
        #expect(map.ties.map(\.mark) == [nil])
    }

    @Test(arguments: [
        ("proposed", "Under föreslagen nivå"), ("example", "Under exempelnivån"), ("law", "Under målet"),
        ("", "Under målet"),
    ])
    func `words a gap by what the target is`(status: String, words: String) throws {
        let folder = Folders.survey(
            "2024,reg,lst,3,\n2024,lst,reg,3,\n", targets: "5,7,reg,lst,,\(status),2023-12-31")
        let text = try NetworkReport(folder).markdown
        #expect(text.contains("| Länsstyrelsen i Y – Region X | \(words) |"))
    }

    @Test func `asks of what is deeper, and of a target whose year has passed`() throws {
        let deeper = try NetworkReport(Folders.survey("2024,reg,lst,8,\n2024,lst,reg,8,\n")).markdown
        #expect(deeper.contains("### Djupare än målet: en fråga, inte ett fel"))
        #expect(deeper.contains("| Är målet inaktuellt eller insatsen för stor? |"))
        let late = try NetworkReport(Folders.survey("2024,reg,lst,3,\n2024,lst,reg,3,\n")).markdown
        #expect(late.contains("Slutåret 2023 har passerat: gäller målet fortfarande?"))
    }

    @Test func `prints claimed beside confirmed, and no mean`() throws {
        let text = try NetworkReport(
            Folders.survey("2024,reg,lst,3,\n2024,lst,reg,5,\n2024,reg,kom,4,\n2024,kom,reg,4,\n"), .swedish,
            .internal
        ).markdown
        #expect(
            text.contains(
                "Mittnivån är 3–4 (bekräftad) och 4–5 (angiven). Bekräftad nivå är känd för 2 av 3\u{A0}möjliga"
            ))
        #expect(text.contains("Länsstyrelsen i Y anger Konsultera (5) och Region X anger Lyssna (3)"))
        #expect(!text.lowercased().contains("medelvärde "))
    }
}

@Suite struct `What is made up` {
    private let folder = [
        "actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,region\nc,Gamma,region\n",
        "ties.csv": """
        wave,from,to,level,source
        2024,a,b,3,illustration: påhittat svar
        2024,b,a,3,illustration: påhittat svar
        2024,a,c,3,Enkät
        2024,c,a,3,Enkät

        """,
        "targets.csv": "min,max,from_kind,to_kind\n5,6,region,region\n",
    ]

    @Test func `says so in the title, every section built on it, and each figure`() throws {
        let report = try NetworkReport(folder)
        let text = report.markdown
        #expect(text.hasPrefix("# imagined (illustration)\n"))
        for heading in [
            "## I korthet (illustration)", "## Vad gör vi nu? (illustration)",
            "## Vilka samverkar med vilka? (illustration)", "## Hur djup är samverkan? (illustration)",
            "## Var når samverkan inte målen? (illustration)",
            "## Vilka håller ihop nätverket? (illustration)",
        ] {
            #expect(text.contains(heading))
        }
        // A figure's own file may be passed on alone; on the page the section says it.
        for figure in report.figures {
            #expect(try figure.scene.inlineSVG(idPrefix: "").contains("Illustration: "))
            #expect(!figure.inlineSVG.contains("Illustration: "))
        }
    }

    @Test func `is told apart from what is not, row by row`() throws {
        let text = try NetworkReport(folder).markdown
        #expect(text.contains("| Alfa – Beta | Under målet |"))
        #expect(text.contains("1. Alfa och Beta: båda anger Lyssna (3);"))
        #expect(text.contains("| Alfa | Beta | 3 | 3 | 5–6 | Under målet | illustration |"))
        #expect(text.contains("| Alfa | Gamma | 3 | 3 | 5–6 | Under målet |  |"))
    }

    @Test func `leaves a report without it unmarked`() throws {
        let report = try NetworkReport(Samples.network(named: "strategisk-planering"))
        #expect(!report.markdown.contains("(illustration)"))
        #expect(!report.markdown.contains("> **Illustration.**"))
    }
}
