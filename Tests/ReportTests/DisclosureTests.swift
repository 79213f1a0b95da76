import Analysis
import Model
import Report
import Results
import TestNetworks
import Testing

// The strongest thing to ask of a report for participants: had one side answered differently, so that no state in
// words changed, the report would have the very same bytes. Then nothing in it can give the answer away.

@Suite struct `A report for participants` {
    @Test(arguments: 0..<3, Language.allCases)
    func `is the same whatever the two answers are, when they differ`(group: Int, language: Language) throws {
        func texts(_ audience: Audience) throws -> [String] {
            try Folders.alike[group].answers.map { a, b in
                try NetworkReport(
                    Folders.survey(
                        "2024,reg,lst,\(a),\n2024,lst,reg,\(b),\n2024,reg,kom,4,\n2024,kom,reg,4,\n"),
                    language, audience
                ).everything
            }
        }
        let open = try texts(.participants)
        #expect(Set(open).count == 1)
        // For internal readers every one of them is another report.
        let closed = try texts(.internal)
        #expect(closed.count > 3 && Set(closed).count == closed.count)
    }

    @Test(arguments: [2...4, 5...8])
    func `is the same whatever the only answer is`(levels: ClosedRange<Int>) throws {
        let texts = try levels.map { level in
            try NetworkReport(
                Folders.survey("2024,reg,lst,\(level),\n2024,lst,reg,,\n2024,reg,kom,4,\n2024,kom,reg,4,\n")
            ).everything
        }
        #expect(Set(texts).count == 1)
    }

    @Test func `is the same whatever a third actor says`() throws {
        let texts = try (0...8).map { level in
            try NetworkReport(Folders.survey("2024,reg,lst,3,\n2024,lst,reg,3,\n2024,reg,lst,\(level),kom\n"))
                .everything
        }
        #expect(Set(texts).count == 1)
    }

    @Test func `tells no change of relations whose levels it does not show, but that they are new or ended`()
        throws
    {
        func text(before: Int, after: Int) throws -> String {
            var folder = Folders.survey(
                "2023,reg,lst,\(before),\n2023,lst,reg,4,\n2024,reg,lst,\(after),\n2024,lst,reg,4,\n")
            folder["asked.csv"] = nil
            return try NetworkReport(folder).everything
        }
        let raised = try text(before: 2, after: 3)
        let lowered = try text(before: 3, after: 2)
        #expect(raised == lowered)
        #expect(raised.contains("har 1 varken tillkommit eller upphört"))
        #expect(try text(before: 0, after: 3).contains("har 1 tillkommit"))
    }

    @Test func `shows no order by steps where a level is closed`() throws {
        func chosen(_ answers: (Int, Int), _ others: (Int, Int)) throws -> String {
            let text = try NetworkReport([
                "actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,region\nc,Gamma,region\n",
                "ties.csv": """
                wave,from,to,level
                2024,a,b,\(answers.0)
                2024,b,a,\(answers.1)
                2024,a,c,\(others.0)
                2024,c,a,\(others.1)

                """, "targets.csv": "min,from_kind,to_kind\n7,region,region\n",
            ]).everything
            return text
        }
        #expect(try chosen((2, 3), (4, 5)) == chosen((4, 5), (2, 3)))
    }

    @Test func `does not name who has not answered`() throws {
        let report = try NetworkReport(Folders.survey("2024,reg,lst,3,\n2024,reg,kom,3,\n2024,kom,reg,3,\n"))
        #expect(!report.markdown.contains("Länsstyrelsen i Y har inte"))
        #expect(report.markdown.contains("2 av 3\u{A0}tillfrågade organisationer har svarat"))
    }

    @Test func `has no table of single answers, and an internal one has`() throws {
        let folder = Folders.survey("2024,reg,lst,3,\n2024,lst,reg,5,\n")
        #expect(!(try NetworkReport(folder).tables.contains { $0.fileName == "tables/answers.csv" }))
        let tables = try NetworkReport(folder, .swedish, .internal).tables
        let answers = try #require(tables.first { $0.fileName == "tables/answers.csv" })
        #expect(answers.table.table(for: .program).rows.map { $0[5] } == ["5", "3"])
    }

    @Test func `says what those who answered were told, how it withholds, and that this is not secrecy`()
        throws
    {
        let answered = "2024,reg,lst,3,\n2024,lst,reg,5,\n"
        let strict = try NetworkReport(Folders.survey(answered)).markdown
        #expect(
            strict.contains(
                "Därför hålls det strängaste: ”Alla som deltar får se nivån bara där ni båda angett samma. Den som leder,"
            ))
        #expect(strict.contains("Visas inte: känt, men visat skulle det röja ett enskilt svar."))
        #expect(strict.contains("Att något inte visas här är därför inte sekretess."))
        var folder = Folders.survey(answered)
        folder["waves.csv"] = "id,promise\n2024,confirmed\n"
        let told = try NetworkReport(folder, .english).markdown
        #expect(
            told.contains(
                "Those who answered were told: ”All who take part see the level that you both at least state, and whether the target is reached."
            ))
    }

    @Test func `shows what both at least say where that was promised, and who says more never`() throws {
        var folder = Folders.survey("2024,reg,lst,3,\n2024,lst,reg,5,\n")
        folder["waves.csv"] = "id,promise\n2024,confirmed\n"
        let text = try NetworkReport(folder).markdown
        #expect(text.contains("| Länsstyrelsen i Y | Region X | 3 | visas\u{A0}inte | 5–7 | Olika syn |"))
        #expect(
            text.contains("båda anger minst Lyssna (3), den ena anser att målnivån är nådd, den andra inte"))
        folder["waves.csv"] = "id,promise\n2024,agreed\n"
        let strict = try NetworkReport(folder).markdown
        #expect(
            strict.contains(
                "| Länsstyrelsen i Y | Region X | visas\u{A0}inte | visas\u{A0}inte | 5–7 | Att ta upp |"))
        #expect(strict.contains("| Länsstyrelsen i Y – Region X | Att ta upp |"))
        #expect(!strict.contains("| Under målet") && !strict.contains("| Olika syn"))
    }

    @Test func `has nothing of single actors and single states when it is for everybody`() throws {
        let text = try NetworkReport(
            Folders.survey("2024,reg,lst,3,\n2024,lst,reg,3,\n2024,reg,kom,4,\n"), .swedish, .public
        ).everything
        for word in ["Samtal att börja med", "Glapp, forum för forum", "ett svar finns"] {
            #expect(!text.contains(word), "\(word)")
        }
        #expect(text.contains("Skriven för alla."))
    }

    @Test(arguments: Language.allCases, Audience.allCases)
    func `says on its face that it is internal, and only then`(language: Language, audience: Audience) throws
    {
        let report = try NetworkReport(Folders.survey("2024,reg,lst,3,\n"), language, audience)
        let mark = language("Internt: visar enskilda svar", "Internal: shows single answers")
        let isInternal = audience == .internal
        #expect(report.markdown.hasPrefix("**\(mark)") == isInternal)
        let page = report.html
        #expect(page.contains("<p class=\"mark\">\(mark)") == isInternal)
        #expect(page.contains("@top-center { content: \"\(mark)") == isInternal)
        #expect(report.tables.contains { $0.fileName == "tables/answers.csv" } == isInternal)
    }
}
