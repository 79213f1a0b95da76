internal import Files
internal import Intake
internal import Model
internal import TestNetworks
internal import Testing

@Suite struct `A survey's form` {
    @Test(arguments: [Language.swedish, .english])
    func `has the same bytes each time`(language: Language) throws {
        let survey = try Self.survey(language)
        for (one, other) in zip(try Self.files(survey), try Self.files(try Self.survey(language))) {
            #expect(one.name == other.name)
            #expect(one.bytes == other.bytes, "\(one.name)")
        }
    }

    @Test func `is one workbook each, or one for all`() throws {
        let survey = try Self.survey()
        #expect(try survey.workbooks(inOne: false).map(\.name) == ["a.xlsx", "b.xlsx", "c.xlsx"])
        #expect(try survey.workbooks(inOne: true).map(\.name) == ["enkät.xlsx"])
    }

    @Test func `asks for each thing once, in statements that are unlike`() throws {
        let survey = try Self.survey()
        let text = try Self.text("forms.txt", in: survey.microsoftForms)
        let titles = text.split(separator: "\n").filter { $0.hasPrefix("[") }.map(String.init)
        #expect(Set(titles).count == titles.count)
        #expect(
            titles.filter { !$0.contains(" - ") } == [
                "[Rådet] Alfa", "[Allmänt] Beta & Söner", "[Rådet] Beta & Söner", "[Allmänt] c",
            ])
        #expect(titles.contains("[Rådet] Alfa - önskad nivå") && titles.contains("[Rådet] Alfa - hinder"))
        for choice in ["0 Ingen samverkan", "1 Öppenhet", "6 Ge & ta", "8 Samskapa", "Vet ej", "Ej aktuell"] {
            #expect(text.contains("\n\(choice)\n"))
        }
    }

    @Test func `leaves out wishes and obstacles when told to`() throws {
        let survey = try Self.survey(asksWishes: false)
        for file in try Self.files(survey) where !file.name.hasSuffix(".xlsx") {
            #expect(
                !String(decoding: file.bytes, as: UTF8.self).lowercased().contains("önskad"), "\(file.name)")
        }
    }

    @Test func `is cut where a form of Microsoft's is full, with who answers in each part`() throws {
        let names = (1...80).map { "n\($0),Organisation \($0),region\n" }.joined()
        let network = try Draft(files: [
            "actors.csv": "id,name,kind\n" + names, "ties.csv": "wave,from,to,level\n",
            "waves.csv": "id\n2026\n",
        ]).validated().network
        let plan = SurveyPlan(network, wave: 0, targeted: [], everybody: true)
        let parts = Survey(network, plan, .swedish).microsoftForms
        #expect(parts.map(\.name) == ["forms-1.txt", "forms-2.txt"])
        var titles: [String] = []
        for part in parts {
            let text = String(decoding: part.bytes, as: UTF8.self)
            let count = text.matches(of: /# FRÅGA \d+/).count
            #expect(count <= 200)
            #expect(text.contains("Vilken organisation svarar du för?") && text.contains("Din svarskod"))
            titles += text.split(separator: "\n").filter { $0.hasPrefix("[") }.map(String.init)
        }
        #expect(titles.count == 240)
        #expect(Set(titles).count == 240)
    }

    @Test func `says who asks, what is promised, and that answers are public documents`() throws {
        let survey = try Self.survey(leader: "Region X")
        for files in [
            survey.microsoftForms, survey.limeSurvey, survey.qualtrics, survey.googleForms,
            survey.paper(inOne: true),
        ] {
            let text = String(decoding: files[0].bytes, as: UTF8.self)
            #expect(text.contains("Region X frågar hur organisationerna i"))
            #expect(
                text.contains(
                    "Alla som deltar får se nivån bara där ni båda angett samma. Region X, som kan vara part själv"
                ))
            #expect(text.contains("allmänna handlingar"))
            #expect(!text.contains("[Den som leder]"))
        }
    }

    @Test func `for LimeSurvey has codes that its lists tell`() throws {
        let files = try Self.survey().limeSurvey
        #expect(
            files.map(\.name) == [
                "limesurvey.txt", "aktorer.tsv", "forum.tsv", "svar-koder.tsv", "fragor.tsv",
            ])
        #expect(try Self.survey(asksWishes: false).limeSurvey.count == 4)
        let rows = try Self.text("limesurvey.txt", in: files).split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        #expect(rows.allSatisfy { $0.count == rows[0].count })
        let questions = rows.filter { $0[1] == "Q" }.map { $0[3] }
        #expect(Set(questions).count == questions.count)
        #expect(
            questions.allSatisfy {
                $0.utf8.count <= 20 && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            })
        #expect(rows.filter { $0[1] == "A" }.allSatisfy { $0[3].utf8.count <= 5 })
        #expect(
            Set(rows.filter { ["Q", "SQ"].contains($0[1]) }.map { $0[0] }).count
                == rows.count { ["Q", "SQ"].contains($0[1]) })
        #expect(
            try Self.text("forum.tsv", in: files)
                == "code\tforum\nFORUM1P1\trad\nALLMP2\t\nFORUM1P2\trad\nALLMP3\t\n")
        #expect(try Self.text("aktorer.tsv", in: files) == "code\tactor\nSQ001\ta\nSQ002\tb\nSQ003\tc\n")
        #expect(try Self.text("svar-koder.tsv", in: files).contains("A8\t8\nAV\t?\nAX\tx\nW0\t0\n"))
        #expect(
            try Self.text("fragor.tsv", in: files).hasPrefix(
                "variable\tquestion\nWFORUM1P1\t[Rådet] Alfa - önskad nivå\n"))
        // Only those asked see a question; one that all others have is hidden from its own.
        let relevance = Dictionary(uniqueKeysWithValues: rows.filter { $0[1] == "Q" }.map { ($0[3], $0[4]) })
        #expect(relevance["ALLMP3"] == "\"ORG.NAOK == \"\"SQ002\"\"\"")
    }

    @Test func `for Qualtrics gives values of its own`() throws {
        let files = try Self.survey().qualtrics
        #expect(
            try Self.text("varden.csv", in: files)
                == "code,level\n1,0\n2,1\n3,2\n4,3\n5,4\n6,5\n7,6\n8,7\n9,8\n10,?\n11,x\n")
        let text = try Self.text("qualtrics.txt", in: files)
        #expect(text.hasPrefix("[[AdvancedFormat]]\n"))
        let ids = text.matches(of: /\[\[ID:(.*?)\]\]/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.utf8.count <= 15 })
        #expect(text.contains("[[Choice:1]]\n0 Ingen samverkan\n[[Choice:2]]\n1 Öppenhet\n"))
    }

    @Test func `on paper asks each thing once, with a label for every box`() throws {
        let page = try Self.text("b.html", in: Self.survey().paper(inOne: false))
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"sv\">"))
        #expect(page.matches(of: /<fieldset>/).count == 2)
        #expect(
            page.contains(
                "mellan er organisation och Alfa i Rådet under hösten 2026? Svara för organisationen."))
        #expect(page.matches(of: /<input/).count == page.matches(of: /<label/).count)
        #expect(!page.contains("http") && !page.contains("<script") && !page.contains("checked>"))
    }

    @Test func `for Google is a script too, with no text that ends it`() throws {
        let script = try Self.text("google.gs", in: Self.survey(leader: "</script>\"\\").googleForms)
        #expect(!script.contains("</script>"))
        #expect(script.contains(".setTitle(\"[Rådet] Beta & Söner\")"))
    }

    private static func files(_ survey: Survey) throws -> [SurveyFile] {
        try survey.workbooks(inOne: false) + survey.workbooks(inOne: true) + survey.microsoftForms
            + survey.limeSurvey + survey.qualtrics + survey.googleForms + survey.paper(inOne: false)
            + survey.paper(inOne: true)
    }

    private static func text(_ name: String, in files: [SurveyFile]) throws -> String {
        String(decoding: try #require(files.first { $0.name == name }).bytes, as: UTF8.self)
    }

    /// Alfa and Beta in the council, Beta and a third, whose name is Beta's short one, in general.
    private static func survey(
        _ language: Language = .swedish, leader: String = "", asksWishes: Bool = true
    ) throws -> Survey {
        let network = try Draft(files: [
            "actors.csv": "id,name,kind,short\na,Alfa,region,\nb,Beta & Söner,firm,Gamma\nc,Gamma,region,\n",
            "forums.csv": "id,name\nrad,Rådet\n",
            "participation.csv": "forum,actor\nrad,a\nrad,b\n",
            "waves.csv": "id,name\n2024,\n2026,hösten 2026\n",
            "ties.csv": "wave,from,to,level\n2024,b,c,4\n",
        ]).validated().network
        let plan = SurveyPlan(network, wave: 1, targeted: [])
        return Survey(network, plan, language, leader: leader, asksWishes: asksWishes)
    }
}
