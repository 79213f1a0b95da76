import Analysis
import Model
import Results
import Testing

@Suite struct `What groups prints` {
    private func folder() -> Folder {
        Folder(
            actors: Folder.actors(["region", "region", "region", "agency", "agency", "agency"]),
            ties: ["ab", "ac", "bc", "de", "df", "ef"].flatMap { Folder.both($0, 5) } + Folder.both("cd", 3)
                + Folder.both("af", 0) + ["1 a d 4"])
    }

    private func text(_ part: GroupPart?, _ language: Language, _ folder: Folder? = nil) throws -> String {
        let folder = folder ?? self.folder()
        let analyzed = try folder.seen()
        let structure = try GroupStructure(
            analyzed.wave, by: Grouping(kindsOf: analyzed.network),
            only: part.map { [$0] } ?? Set(GroupPart.allCases), seed: 1)
        return ResultText.groups(structure, analyzed, only: part, language)
    }

    @Test func `of the E–I index tells the effect, the test and what doubt may change`() throws {
        let analyzed = try folder().seen()
        let structure = try GroupStructure(
            analyzed.wave, by: Grouping(kindsOf: analyzed.network), only: [.density], seed: 1)
        let lines = ResultText.closure(structure, analyzed, .english).split(separator: "\n").map(String.init)
        #expect(
            lines.dropFirst().prefix(9) == [
                "A tie is level 2 or deeper, counting what both stand behind. Seed 1.",
                "6\u{A0}actors, 7 ties; 1 pair is in doubt. 6 pairs have no data here and count as no tie, but in density: bounds and ranges are of those in doubt.",
                "Groups: kinds of actors. 6\u{A0}actors in 2\u{A0}groups.",
                "Inside the groups: 6 ties among 6 pairs; density 1.000.",
                "Across the groups: 1 tie among 9 pairs; density 0.500, at least 0.111 and at most 0.889.",
                "The E–I index is −0.71: 6 ties inside groups and 1 across (−1 is all inside, 1 all across). So many ties can give from −0.71 to −0.43 among the pairs that are known; on that scale, from −1 to 1, it is −1.00.",
                "Ties stay inside the groups neither more nor less than chance would give (p = 0.100 two-sided and p = 0.100 for staying inside, all 20 ways to deal out the groups).",
                "If all pairs in doubt inside groups were ties and none across the index would be −0.71, the other way round −0.50. What is said of chance is the same in both cases.",
                "Groups and ties: assortativity 0.71 (0.50–0.71 in possible networks drawn at random); 1 is that no tie leads out of the group, 0 that groups play no part.",
            ])
        #expect(lines.contains { $0.hasPrefix("Group ") })
    }

    @Test func `says in plain Swedish how alike the sides answer, and what holds over levels`() throws {
        let reciprocity = try text(.reciprocity, .swedish)
        #expect(
            reciprocity.contains(
                "Av 8 par av svar där båda angett en nivå är 8 lika (100\u{A0}%), 0 ett steg isär och 0 längre isär."
            ))
        #expect(reciprocity.contains("Krippendorffs α för ordnade nivåer är 1,00"))
        let blocks = try text(.blocks, .swedish)
        #expect(
            blocks.contains("Positioner söktes med relationer räknade från nivå 2 och 4: ingen indelning"))
    }

    @Test(arguments: Language.allCases)
    func `has sentences for every part, and tables of actors only when asked`(language: Language) throws {
        let whole = try text(nil, language)
        for part in GroupPart.allCases {
            let alone = try text(part, language)
            let title = alone.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(title.count > 4)
            #expect(whole.contains(title.first { !$0.isEmpty && !$0.contains(".") } ?? ""))
        }
        #expect(!whole.contains(language("Säkerhet", "Sureness")))
        #expect(try text(.communities, language).contains(language("Säkerhet", "Sureness")))
        #expect(!whole.contains(/\b(nan|inf|nil)\b/))
    }

    @Test(arguments: Language.allCases)
    func `of nobody, of one and of a network without ties says that there is nothing`(language: Language)
        throws
    {
        for actors in [[], ["a"], ["a", "b", "c"]] {
            #expect(!(try text(nil, language, Folder(actors: actors))).contains(/\b(nan|inf|nil)\b/))
        }
    }

    @Test func `names no core and nobody between below two thirds of response`() throws {
        var folder = folder()
        folder.asked = "abcdefghijkl".prefix(6).map { Folder.QuestionRow(wave: "1", actor: "\($0)") }
        folder.ties.removeAll { ["a", "b", "c"].contains($0.from) }
        folder.ties += ["d", "e"].map { Folder.TieRow(wave: "1", from: $0, to: "a", level: "5") }
        let text = try text(.core, .swedish, folder)
        #expect(text.contains("Svarsandelen är 50\u{A0}%"))
        #expect(!text.contains("I kärnan: Actor"))
    }
}

@Suite struct `Tables of groups` {
    @Test func `have columns that are told apart and explained`() throws {
        let analyzed = try Folder.survey(seed: 4).seen()
        let structure = try GroupStructure(
            analyzed.wave, by: Grouping(kindsOf: analyzed.network), seed: 1, draws: 9)
        for part in GroupPart.allCases {
            let sheet = part.sheet(structure, analyzed.network, for: .program)
            #expect(!sheet.columns.isEmpty)
            for language in Language.allCases {
                #expect(Set(sheet.columns.map { $0.name(language) }).count == sheet.columns.count)
            }
            for column in sheet.columns {
                #expect(column.key.wholeMatch(of: /[a-z][a-z_]*/) != nil)
                #expect(column.meaning?(.swedish).hasSuffix(".") == true, "\(column.key)")
            }
            for (place, column) in sheet.columns.enumerated() where column.isNumber {
                for row in sheet.table(for: .program).rows {
                    let cell = row[place]
                    #expect(
                        cell.isEmpty || Double(cell) != nil || cell.wholeMatch(of: /[0-9]–[0-9]/) != nil,
                        "\(cell)")
                }
            }
        }
    }

    @Test(arguments: [1, 2, 8])
    func `are the same to the last bit on any number of threads`(threads: Int) async throws {
        let folder = Folder.survey(seed: 7, actors: 12)
        func json(_ threads: Int?) async throws -> String {
            let analyzed = try folder.seen()
            if let threads {
                try await analyzed.wave.prepare([.betweenness, .harmonicCloseness], threads: threads)
            }
            let structure = try GroupStructure(
                analyzed.wave, by: Grouping(kindsOf: analyzed.network),
                only: [.density, .centralization, .cohesion, .communities], seed: 3, draws: 49)
            return JSONValue.groups(structure, analyzed).asText()
        }
        #expect(try await json(threads) == (try await json(nil)))
    }

    @Test func `are made part by part, and what was not asked for is null`() throws {
        let analyzed = try Folder.survey(seed: 4).seen()
        let structure = try GroupStructure(
            analyzed.wave, by: Grouping(kindsOf: analyzed.network), only: [.core], seed: 1)
        #expect(structure.core != nil)
        #expect(structure.pairs == nil)
        let text = JSONValue.groups(structure, analyzed).asText()
        #expect(text.contains("\"cohesion\": null") || text.contains("\"cohesion\":null"))
        #expect(GroupPart.density.sheet(structure, analyzed.network, for: .program).rows.isEmpty)
    }

    @Test func `stop when their task is cancelled`() async throws {
        let analyzed = try Folder.survey(seed: 4).seen()
        let task = Task { () -> Bool in
            while !Task.isCancelled { await Task.yield() }
            do {
                _ = try GroupStructure(analyzed.wave, by: Grouping(kindsOf: analyzed.network), seed: 1)
                return false
            } catch { return true }
        }
        task.cancel()
        #expect(await task.value)
    }
}
