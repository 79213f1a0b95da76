internal import Model

// LimeSurvey's tab-separated structure: a row for the survey's settings, each group, question, subquestion and answer,
// known to belong together by their order (limesurvey.org/manual/Tab_Separated_Value_survey_structure).
//
// A level is asked by an array of one row shown as a drop-down, and not by a plain list: its column in the export is then
// headed `F1P003[SQ003]`, forum and partner, as any other array's.

extension Survey {
    /// The survey for LimeSurvey: its structure to import, and what its codes stand for.
    ///
    /// A group for each partner is shown only to the organisations that are asked about it. Where wishes are asked for, a
    /// code book says which partner and forum the code of a question on one is about, in the words of a statement.
    ///
    /// - Complexity: O(*q* · *n*) in the questions and the actors.
    public var limeSurvey: [SurveyFile] {
        let codes = LimeCodes(self)
        var structure = LimeStructure(language)
        structure.begin(words, promised: words.introduction)
        for section in Questionnaire(self).sections { structure.add(section, self, codes) }
        return [
            SurveyFile("limesurvey.txt", structure.text),
            SurveyFile(
                "aktorer.tsv",
                codes.list(
                    (.code, .organisation),
                    network.actors.indices.filter(codes.isUsed).map { place in
                        (codes.actor(place), network.actors[place].id.text)
                    })),
            SurveyFile("forum.tsv", codes.list((.code, .forum), structure.levelQuestions)),
            SurveyFile(
                "svar-koder.tsv",
                codes.list(
                    (.code, .level),
                    choices.map { (LimeCodes.answer($0), $0.level) }
                        + (asksWishes
                            ? levels.enumerated().map { (LimeCodes.wish($0.offset), $0.element.level) } : []))
            ),
        ]
            + (asksWishes
                ? [SurveyFile("fragor.tsv", codes.list((.variable, .question), structure.wishQuestions))]
                : [])
    }
}

/// What stands for actors, questions and answers in the export's headings and cells.
private struct LimeCodes {
    private let survey: Survey
    private let used: Set<Actor.Place>
    private let isMany: Bool

    init(_ survey: Survey) {
        self.survey = survey
        used = Set(survey.plan.items.flatMap { [$0.actor, $0.partner] })
        isMany = survey.network.actors.count > 999
    }

    func isUsed(_ actor: Actor.Place) -> Bool { used.contains(actor) }

    /// At most five letters and digits, which is what an answer's code may have.
    func actor(_ place: Actor.Place) -> String {
        isMany ? "S" + Self.padded(place + 1, 4, radix: 36) : "SQ" + Self.padded(place + 1, 3, radix: 10)
    }

    /// Of the question on a partner in a forum; at most 20 letters and digits.
    func question(_ asks: Questionnaire.Question.Asks, _ partner: Actor.Place, _ forum: Forum.Place?)
        -> String
    {
        let what =
            switch asks {
            case .wanted: "W"
            case .obstacle: "H"
            default: ""
            }
        return what + (forum.map { "FORUM\($0 + 1)" } ?? "ALLM") + "P\(partner + 1)"
    }

    static func answer(_ choice: SurveyChoice) -> String {
        switch choice.level {
        case "?": "AV"
        case "x": "AX"
        case let level: "A\(level)"
        }
    }

    /// Of the level that is wished for, by its place: none is the code of an answer.
    static func wish(_ place: Int) -> String { "W\(place)" }

    func list(_ headings: (ColumnWord, ColumnWord), _ rows: [(String, String)]) -> String {
        ([(headings.0.rawValue, headings.1.rawValue)] + rows).map { "\($0.0)\t\($0.1)\n" }.joined()
    }

    private static func padded(_ number: Int, _ width: Int, radix: Int) -> String {
        let digits = String(number, radix: radix, uppercase: true)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// The rows of a structure file.
private struct LimeStructure {
    private static let columns = [
        "id", "class", "type/scale", "name", "relevance", "text", "help", "language", "mandatory", "other",
        "use_dropdown",
    ]

    private let language: Language
    private var rows: [[String]] = [columns]
    private var groups = 0
    private var questions = 0
    /// The codes of the questions on levels, with their forums.
    private(set) var levelQuestions: [(String, String)] = []
    /// The codes of the questions on wishes and obstacles, with their titles.
    private(set) var wishQuestions: [(String, String)] = []

    init(_ language: Language) { self.language = language }

    var text: String {
        // The mark is what LimeSurvey writes itself, and drops when it reads.
        "\u{FEFF}" + rows.map { $0.map(Self.cell).joined(separator: "\t") + "\n" }.joined()
    }

    mutating func begin(_ words: SurveyWords, promised parts: [SurveyWords.Part]) {
        let settings = [
            ("language", language.rawValue), ("format", "G"), ("anonymized", "N"), ("allowprev", "Y"),
            ("datestamp", "Y"), ("ipaddr", "N"), ("refurl", "N"), ("usecookie", "N"),
        ]
        for (name, value) in settings { add(["class": "S", "name": name, "text": value]) }
        let welcome = parts.map { part in
            "<h2>\(HTMLForm.spoken(part.heading))</h2>"
                + part.paragraphs.map { "<p>\(HTMLForm.spoken($0))</p>" }.joined()
        }.joined()
        let texts = [
            ("surveyls_title", words.longTitle), ("surveyls_welcometext", welcome),
            (
                "surveyls_endtext",
                language("<p>Tack. Svaret är inlämnat.</p>", "<p>Thank you. The answer is handed in.</p>")
            ),
        ]
        for (name, text) in texts {
            add(["class": "SL", "name": name, "text": text, "language": language.rawValue])
        }
    }

    mutating func add(_ section: Questionnaire.Section, _ survey: Survey, _ codes: LimeCodes) {
        groups += 1
        add([
            "id": "\(groups)", "class": "G", "name": section.title, "relevance": "1",
            "text": HTMLForm.spoken(section.text), "language": language.rawValue,
        ])
        for question in section.questions { add(question, section.partner, survey, codes) }
    }

    private mutating func add(
        _ question: Questionnaire.Question, _ partner: Actor.Place?, _ survey: Survey, _ codes: LimeCodes
    ) {
        questions += 1
        let number = questions
        let name: String
        var row = [
            "id": "\(number)", "class": "Q", "relevance": "1", "text": HTMLForm.spoken(question.title),
            "help": HTMLForm.spoken(question.hint), "language": language.rawValue, "mandatory": "N",
            "other": "N",
        ]
        var answers: [(code: String, text: String)] = []
        switch question.asks {
        case .organisation:
            name = QuestionCode.organisation
            row["type/scale"] = "!"
            row["mandatory"] = "Y"
            answers = survey.respondents.map { (codes.actor($0.actor), survey.names.actors[$0.actor]) }
        case .code:
            name = QuestionCode.respondent
            row["type/scale"] = "S"
        case .level, .wanted, .obstacle:
            guard let partner else { preconditionFailure("a question of the plan's is about a partner") }
            name = codes.question(question.asks, partner, question.forum)
            row["relevance"] = relevance(partner, question.forum, survey, codes)
            row["help"] = question.asks == .level ? "" : row["help"]
            if question.asks == .level {
                row["type/scale"] = "F"
                row["use_dropdown"] = "1"
                row["text"] = HTMLForm.spoken(
                    survey.words.question(
                        language("följande", "the following"),
                        in: question.forum.map { survey.names.forum($0) }))
                answers = survey.choices.map { (LimeCodes.answer($0), $0.label) }
                levelQuestions.append((name, question.forum.map { survey.network.forums[$0].id.text } ?? ""))
            } else {
                wishQuestions.append((name, question.title))
                // An obstacle is a text, since a choice with words of one's own beside it gives two columns; a wish has codes
                // of its own, so that none is read as an answer.
                row["type/scale"] = question.asks == .wanted ? "!" : "S"
                if question.asks == .wanted {
                    answers = question.choices.enumerated().map { (LimeCodes.wish($0.offset), $0.element) }
                }
            }
        }
        row["name"] = name
        add(row)
        if question.asks == .level, let partner {
            questions += 1
            add([
                "id": "\(questions)", "class": "SQ", "type/scale": "0", "name": codes.actor(partner),
                "relevance": "1", "text": HTMLForm.spoken(survey.names.actors[partner]),
                "language": language.rawValue,
            ])
        }
        for answer in answers {
            add([
                "id": "\(number)", "class": "A", "type/scale": "0", "name": answer.code, "relevance": "0",
                "text": HTMLForm.spoken(answer.text), "language": language.rawValue,
            ])
        }
    }

    /// Only those asked see it.
    private func relevance(
        _ partner: Actor.Place, _ forum: Forum.Place?, _ survey: Survey, _ codes: LimeCodes
    ) -> String {
        let asked = survey.respondents(on: partner, in: forum)
        if survey.hint(partner, forum).isEmpty {
            return "\(QuestionCode.organisation).NAOK != \"\(codes.actor(partner))\""
        }
        return asked.map { "\(QuestionCode.organisation).NAOK == \"\(codes.actor($0))\"" }.joined(
            separator: " or ")
    }

    private mutating func add(_ cells: [String: String]) { rows.append(Self.columns.map { cells[$0] ?? "" }) }

    private static func cell(_ text: String) -> String {
        text.contains { "\t\"\n\r".contains($0) } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}
