internal import Files
internal import Intake
internal import Model
internal import TestNetworks
internal import Testing

@Suite struct `A word above a column` {
    @Test(arguments: ColumnWord.allCases)
    func `stands under one concept`(concept: ColumnWord) {
        for word in concept.allWords { #expect(ColumnWord(word) == concept, "\(word)") }
        for language in Language.allCases { #expect(ColumnWord(concept.word(language)) == concept) }
    }

    @Test func `is known in any spelling, and any other is not`() {
        #expect(ColumnWord("ÖNSKAD  NIVÅ:") == .wanted)
        #expect(ColumnWord("e-post") == .personal && ColumnWord("Epost") == .personal)
        #expect(ColumnWord("Habo kommun") == nil && ColumnWord("") == nil)
        #expect(ColumnWord.level.begins("Nivå 0–8, x eller tomt"))
        #expect(!ColumnWord.level.begins("Önskad nivå"))
    }

    @Test(arguments: Language.allCases, [true, false])
    func `is in the catalogue when a workbook of ours has it`(language: Language, inOne: Bool) throws {
        let survey = try Self.survey(language)
        for file in try survey.workbooks(inOne: inOne) {
            for grid in try readWorkbook(file.bytes, file: file.name) where !grid.isHidden {
                // The sheet that explains is read by people alone.
                guard let header = (0..<grid.rowCount).first(where: { grid.text(row: $0, column: 0) == "id" })
                else { continue }
                let words = (0..<6).map { ColumnWord(grid.text(row: header, column: $0)) }
                #expect(words == [.id, .organisation, .forum, nil, .wanted, .obstacle])
                #expect(ColumnWord.level.begins(grid.text(row: header, column: 3)))
                #expect(ColumnWord(grid.text(row: 1, column: 0)) == .organisation)
                #expect(ColumnWord(grid.text(row: 2, column: 0)) == .respondentCode)
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `is read back from every form that a tool is given`(language: Language) throws {
        let survey = try Self.survey(language)
        let names = survey.network.actors.map(\.name)
        for (tool, headings) in try Self.headings(survey) {
            let answers = [names[0]] + headings.dropFirst().map { _ in "" }
            let collection = Collector(survey.network, wave: "2026").collect([
                Grid([headings, answers], file: "\(tool).csv")
            ])
            let roles = collection.sheets.flatMap(\.columns).map(\.role)
            #expect(roles.count == headings.count, "\(tool)")
            #expect(roles.filter { $0 == .organisation }.count == 1, "\(tool)")
            #expect(roles.filter { $0 == .respondent }.count == 1, "\(tool)")
            for role in [IntakeMapping.Role.level, .wanted, .obstacle] {
                #expect(roles.filter { $0 == role }.count == (headings.count - 2) / 3, "\(tool) \(role)")
            }
            // What ends a statement is a word of the catalogue.
            for heading in headings where heading.hasPrefix("[") {
                let parts = heading.dropFirst().split(separator: "] ", maxSplits: 1).map(String.init)
                #expect(parts[0] == "Kustrådet" || GeneralForum.isMeant(by: parts[0]))
                let name = try #require(names.first { parts[1].hasPrefix($0) })
                let rest = parts[1].dropFirst(name.count)
                #expect(rest.isEmpty || ColumnWord(String(rest.dropFirst(3))) != nil, "\(heading)")
            }
        }
    }

    @Test(arguments: ["Allmänt", "General", "Generellt", "In general"])
    func `for no forum names no forum in a form`(name: String) throws {
        let network = try Draft.pair([
            "forums.csv": "id,name\nf1,\(name)\n", "ties.csv": "wave,from,to,level\n",
            "waves.csv": "id\n2026\n",
        ]).validated().network
        let item = SurveyPlan.Subject(dyad: Dyad(0, 1), forum: 0)
        let survey = Survey(network, SurveyPlan(network, wave: 0, targeted: [item]), .swedish)
        let text = String(decoding: try #require(survey.microsoftForms.first).bytes, as: UTF8.self)
        #expect(text.contains("[f1] Alfa\n") && !text.contains("[\(name)] Alfa\n"))
    }

    /// By tool, the headings of its export: who answers, a code, and what is asked of each partner.
    private static func headings(_ survey: Survey) throws -> [(tool: String, [String])] {
        func lines(_ file: SurveyFile) -> [String] {
            String(decoding: file.bytes, as: UTF8.self)
                .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        func following(_ prefixes: [String], in lines: [String]) -> [String] {
            lines.indices.dropLast().filter { place in prefixes.contains { lines[place].hasPrefix($0) } }
                .map { lines[$0 + 1] }
        }
        let qualtrics = lines(survey.qualtrics[0])
        let structure = lines(survey.limeSurvey[0]).map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        var full: [String] = []
        var arrays: Set<Int> = []
        for row in structure where row.count > 5 {
            if row[1] == "Q" {
                if row[2] == "F" { arrays.insert(full.count) }
                full.append(row[5])
            }
            if row[1] == "SQ" { full[full.count - 1] += " [\(row[5])]" }
        }
        #expect(arrays.count == 4)
        return [
            ("forms", following(["# FRÅGA", "# QUESTION"], in: lines(survey.microsoftForms[0]))),
            ("google", following(["# FRÅGA", "# QUESTION"], in: lines(survey.googleForms[0]))),
            (
                "qualtrics",
                following(["[[ID:"], in: qualtrics).filter { !$0.contains("<br>") && $0.count < 100 }
            ),
            ("limesurvey", full),
        ]
    }

    private static func survey(_ language: Language) throws -> Survey {
        let network = try Draft(files: [
            "actors.csv": "id,name,kind\na,Alfa kommun,region\nb,Beta & Söner,firm\nc,Gamma - Nord,region\n",
            "ties.csv": "wave,from,to,level\n",
            "forums.csv": "id,name\nrad,Kustrådet\n", "waves.csv": "id\n2026\n",
        ]).validated().network
        let subjects = [
            SurveyPlan.Subject(dyad: Dyad(0, 1), forum: nil), SurveyPlan.Subject(dyad: Dyad(0, 2), forum: 0),
        ]
        return Survey(network, SurveyPlan(network, wave: 0, targeted: subjects), language)
    }
}
