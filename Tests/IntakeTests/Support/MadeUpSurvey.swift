import Files
import Graphs
import Intake
import Model
import TestNetworks

/// A network and answers that are made up from a seed, and the tables in which tools would export them.
struct MadeUpSurvey {
    struct Report: Hashable {
        let from: String, to: String, forum: String?, respondent: String?, level: String?
    }

    struct Answer: Hashable { let forum: Int?, partner: Int, level: Int }

    /// Where a heading has the partner.
    enum Style: CaseIterable {
        case brackets, bracketsAtEnd, parentheses, dash, colon, inside, codes
    }

    /// How a level is written.
    enum Wording: CaseIterable { case digit, name, digitAndName, sentence, code }

    /// Names that are near to one another, hold separators, and end in words of each other.
    static let names = [
        "Habo kommun", "Habo Energi", "Habo Energi Nät AB", "Älvdal – Norra, kommun", "Handel - Nord", "Nord",
        "Verket (norra distriktet)", "Åsa & Ö AB", "Länsstyrelsen i Älvs län", "Region i Norr",
        "Högskolan för Vatten: Luft",
        "Ö",
    ]
    static let forumNames = ["Kustrådet", "Kustrådet Nord", "Mat & Mark, beredning", "Vattenrådet i Norr"]
    static let levels = [
        "Ingen samverkan", "Öppenhet", "Informera", "Lyssna", "Diskutera", "Konsultera", "Ge & ta",
        "Samarbeta", "Samskapa",
        "Ej aktuell", "Vet ej",
    ]
    static let sentences = [
        "0 Ingen samverkan: Vi samverkar inte.", "1 Öppenhet: Vi är öppna.",
        "2 Informera: Den ena, sedan den andra.",
        "3 Lyssna: Vi lyssnar.", "4 Diskutera: Vi pratar.", "5 Konsultera: Vi bidrar.",
        "6 Ge & ta: Vi utbyter.",
        "7 Samarbeta: Ihop.", "8 Samskapa: Vi driver.", "Ej aktuell", "Vet ej",
    ]

    let network: Network
    /// By respondent: the organisation, the code, and what is answered.
    let respondents: [(actor: Int, code: String, answers: [Answer])]
    let questions: [(forum: Int?, partner: Int)]
    private var dice: SeededRandom

    init(seed: UInt64, codes: Bool = true) throws {
        var dice = SeededRandom(seed: seed)
        let count = 4 + dice.integer(below: Self.names.count - 3)
        let forumCount = dice.integer(below: Self.forumNames.count + 1)
        let actors = (0..<count).map { "akt-\($0 + 10),\"\(Self.names[$0])\",agency" }
        let forums = (0..<forumCount).map { "forum-\($0),\"\(Self.forumNames[$0])\"" }
        network = try Draft(files: [
            "actors.csv": (["id,name,kind"] + actors).joined(separator: "\n"),
            "ties.csv": "wave,from,to,level\n2024,akt-10,akt-11,3\n",
            "forums.csv": (["id,name"] + forums).joined(separator: "\n"), "waves.csv": "id\n2024\n2026\n",
        ]).validated().network
        var questions: [(forum: Int?, partner: Int)] = []
        for partner in 0..<count {
            for forum in [nil] + (0..<forumCount).map(Optional.some) where dice.integer(below: 3) > 0 {
                questions.append((forum, partner))
            }
        }
        if questions.isEmpty { questions = [(nil, 0)] }
        self.questions = questions
        respondents = (0..<count).flatMap { actor in
            (0..<(codes ? 1 + dice.integer(below: 2) : 1)).map { number in
                var answers: [Answer] = []
                for question in questions where question.partner != actor && dice.integer(below: 3) > 0 {
                    answers.append(
                        Answer(
                            forum: question.forum, partner: question.partner, level: dice.integer(below: 11)))
                }
                return (actor, codes ? "r\(number + 1)" : "", answers)
            }
        }
        self.dice = dice
    }

    var reports: Set<Report> {
        Set(
            respondents.flatMap { respondent in
                respondent.answers.map { report($0, of: respondent.actor, respondent.code) }
            })
    }

    func report(_ answer: Answer, of actor: Int, _ code: String) -> Report {
        Report(
            from: id(actor), to: id(answer.partner), forum: answer.forum.map { "forum-\($0)" },
            respondent: code.isEmpty ? nil : code,
            level: answer.level < 9 ? "\(answer.level)" : answer.level == 9 ? "x" : nil)
    }

    func id(_ actor: Int) -> String { "akt-\(actor + 10)" }
    private func forumName(_ forum: Int?) -> String { forum.map { Self.forumNames[$0] } ?? "Allmänt" }

    static func text(_ level: Int, _ wording: Wording) -> String {
        switch wording {
        case .digit: level < 9 ? "\(level)" : level == 9 ? "x" : "?"
        case .name: levels[level]
        case .digitAndName: level < 9 ? "\(level) \(levels[level])" : levels[level]
        case .sentence: sentences[level]
        case .code: "A\(level + 1)"
        }
    }

    private func heading(_ question: (forum: Int?, partner: Int), _ style: Style) -> String {
        let (forum, partner) = (forumName(question.forum), Self.names[question.partner])
        let place = question.forum.map { " i \(Self.forumNames[$0])" } ?? ""
        let follows =
            "Hur djup var samverkan mellan er organisation och följande\(place) under 2026? Svara för organisationen."
        return switch style {
        case .brackets: "[\(forum)] \(partner)"
        case .bracketsAtEnd: "\(follows)  [\(partner)]"
        case .parentheses: "\(partner) (\(forum))"
        case .dash: "\(follows) - \(partner)"
        case .colon: "\(forum): \(partner)"
        case .inside:
            "Hur djup var samverkan mellan er organisation och \(partner)\(place) under 2026? Svara för organisationen."
        case .codes: "F\(question.forum.map { $0 + 1 } ?? 0)[SQ\(question.partner)]"
        }
    }

    /// One row a respondent, the columns in any order, and the lists that its codes need.
    mutating func table(_ style: Style, _ wording: Wording, titleRows: Int = 0, split: Bool = false) -> [Grid]
    {
        var columns: [(heading: String, cells: [String])] = [
            ("ID", respondents.indices.map { "\($0 + 1)" }),
            ("Starttid", respondents.map { _ in "2026-03-02 09:00:00" }),
            ("E-post", respondents.indices.map { "p\($0)@example.org" }),
            ("Vilken organisation svarar du för?", respondents.map { Self.names[$0.actor] }),
            ("Din svarskod", respondents.map(\.code)),
            ("Kommentar", respondents.map { _ in "Bra samtal, 4 möten" }),
        ]
        for question in questions {
            columns.append(
                (
                    heading(question, style),
                    respondents.map { respondent in
                        respondent.answers.first {
                            $0.forum == question.forum && $0.partner == question.partner
                        }
                        .map { Self.text($0.level, wording) } ?? ""
                    }
                ))
        }
        for place in columns.indices.dropFirst().reversed() {
            columns.swapAt(place, dice.integer(below: place + 1))
        }
        let titles = (0..<titleRows).map { $0 == 0 ? ["Enkät om samverkan 2026"] : [] }
        var grids: [Grid] = []
        if split {
            // The heading stands in two rows, the question above its first column only.
            grids.append(Grid(Self.inTwoRows(columns)))
        } else {
            grids.append(
                Grid(
                    titles + [columns.map(\.heading)]
                        + respondents.indices.map { row in columns.map { $0.cells[row] } }))
        }
        if style == .codes {
            grids.append(
                Grid(
                    [["code", "actor"]] + network.actors.indices.map { ["SQ\($0)", id($0)] },
                    file: "aktorer.csv"))
            grids.append(
                Grid(
                    [["code", "forum"], ["F0", ""]]
                        + network.forums.indices.map { ["F\($0 + 1)", "forum-\($0)"] },
                    file: "forum.csv"))
        }
        if wording == .code {
            grids.append(
                Grid(
                    [["code", "level"]] + (0..<11).map { ["A\($0 + 1)", Self.text($0, .digit)] },
                    file: "koder.csv"))
        }
        return grids
    }

    private static func inTwoRows(_ columns: [(heading: String, cells: [String])]) -> [[String]] {
        let isAnswer = { (heading: String) in heading.hasSuffix("]") }
        let sorted =
            columns.filter { !isAnswer($0.heading) }
            + columns.filter { isAnswer($0.heading) }.sorted { $0.heading < $1.heading }
        var (above, below, last): ([String], [String], String) = ([], [], "")
        for column in sorted {
            guard isAnswer(column.heading), let open = column.heading.lastIndex(of: "[") else {
                above.append(column.heading)
                below.append("")
                last = ""
                continue
            }
            let question = String(column.heading[..<open])
            above.append(question == last ? "" : question)
            below.append(String(column.heading[column.heading.index(after: open)...].dropLast()))
            last = question
        }
        return [above, below]
            + (sorted.first?.cells.indices.map { row in sorted.map { $0.cells[row] } } ?? [])
    }

    /// One row an answer, in any order.
    mutating func ties(_ wording: Wording) -> Grid {
        var rows = respondents.flatMap { respondent in
            respondent.answers.map { answer in
                [
                    Self.names[respondent.actor], Self.names[answer.partner],
                    answer.forum == nil ? "" : forumName(answer.forum),
                    respondent.code, Self.text(answer.level, wording),
                ]
            }
        }
        for place in rows.indices.dropFirst().reversed() {
            rows.swapAt(place, dice.integer(below: place + 1))
        }
        return Grid([["Från", "Till", "Forum", "Svarskod", "Nivå"]] + rows)
    }

    /// A workbook for each respondent.
    func forms(_ wording: Wording) -> [Grid] {
        respondents.enumerated().map { number, respondent in
            Grid(
                [
                    ["Enkät om samverkan"], ["Organisation", Self.names[respondent.actor]],
                    ["Svarskod", respondent.code], [],
                ]
                    + [["id", "Organisation", "Forum", "Nivå 0–8, x eller tomt", "Önskad nivå", "Hinder"]]
                    + questions.map { question in
                        let answer = respondent.answers.first {
                            $0.forum == question.forum && $0.partner == question.partner
                        }
                        return [
                            id(question.partner), Self.names[question.partner], forumName(question.forum),
                            answer.map { Self.text($0.level, wording) } ?? "", "", "",
                        ]
                    }, file: "svar-\(number).xlsx", sheet: "Svar")
        }
    }

    /// Who-to-whom in general: the row answers about the column.
    func matrix(_ wording: Wording) -> Grid {
        let partners = Set(respondents.flatMap { $0.answers.filter { $0.forum == nil }.map(\.partner) })
            .sorted()
        return Grid(
            [["Vem samverkar med vem?"], [], [""] + partners.map { Self.names[$0] }]
                + respondents.map { respondent in
                    [Self.names[respondent.actor]]
                        + partners.map { partner in
                            if partner == respondent.actor { return "-" }
                            return respondent.answers.first { $0.forum == nil && $0.partner == partner }
                                .map { Self.text($0.level, wording) } ?? ""
                        }
                })
    }
}

extension Collection {
    var told: Set<MadeUpSurvey.Report> { Set(reports.map(MadeUpSurvey.Report.init)) }
}

extension MadeUpSurvey.Report {
    init(_ report: CollectedReport) {
        let level: String? =
            switch report.answer {
            case .level(let level): "\(level)"
            case .notRelevant: "x"
            case .unknown: nil
            }
        self.init(
            from: report.from.text, to: report.to.text, forum: report.forum?.text,
            respondent: report.respondent, level: level)
    }
}
