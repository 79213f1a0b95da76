import Files
import Graphs
import Intake
import Model
import TestNetworks
import Testing

/// A survey is asked, its forms are filled in, and what comes back is what was answered.
private struct AskedSurvey {
    let network: Network
    let plan: SurveyPlan
    let language: Language
    var dice: SeededRandom

    init(seed: Int) throws {
        dice = SeededRandom(seed: UInt64(seed))
        network = try MadeUpSurvey(seed: UInt64(seed)).network
        language = seed % 2 == 0 ? .swedish : .english
        var subjects: [SurveyPlan.Subject] = []
        for a in network.actors.indices {
            for b in (a + 1)..<max(a + 1, network.actors.count) where dice.integer(below: 2) == 0 {
                let forum = dice.integer(below: network.forums.count + 1)
                subjects.append(
                    SurveyPlan.Subject(dyad: Dyad(a, b), forum: forum == 0 ? nil : forum - 1))
            }
        }
        plan = SurveyPlan(network, wave: 1, targeted: subjects)
    }

    var survey: Survey { Survey(network, plan, language) }

    /// A level as it stands in a form's list, and as the report of it has it.
    mutating func answer() -> (text: String, level: String?) {
        let level = dice.integer(below: 11)
        if level == 9 { return (language == .swedish ? "Ej aktuell" : "Not relevant", "x") }
        if level == 10 { return (language == .swedish ? "Vet ej" : "Do not know", nil) }
        let name =
            level == 0
            ? (language == .swedish ? "Ingen samverkan" : "No collaboration")
            : network.scale.steps.first { $0.level == level }?.name(language) ?? ""
        return ("\(level) \(name)", "\(level)")
    }

    func report(_ item: SurveyPlan.Item, _ level: String?) -> MadeUpSurvey.Report {
        MadeUpSurvey.Report(
            from: network.actors[item.actor].id.text, to: network.actors[item.partner].id.text,
            forum: item.forum.map { network.forums[$0].id.text }, respondent: "r1", level: level)
    }

    mutating func fillInWorkbooks() throws -> (grids: [Grid], expected: Set<MadeUpSurvey.Report>) {
        var grids: [Grid] = []
        var expected: Set<MadeUpSurvey.Report> = []
        for file in try survey.workbooks(inOne: false) {
            for grid in try readWorkbook(file.bytes, file: file.name) {
                var rows = (0..<grid.rowCount).map { row in
                    (0..<max(6, grid.width)).map { grid.text(row: row, column: $0) }
                }
                guard !grid.isHidden, let header = rows.firstIndex(where: { $0[0] == "id" }),
                    let actor = network.actors.firstIndex(where: { file.name == "\($0.id).xlsx" })
                else {
                    grids.append(grid)
                    continue
                }
                rows[2][1] = "r1"
                for row in (header + 1)..<rows.count where dice.integer(below: 4) > 0 {
                    let (text, level) = answer()
                    rows[row][3] = text
                    let partner = try #require(network.actors.firstIndex { $0.id.text == rows[row][0] })
                    let forum = network.forums.firstIndex { $0.name == rows[row][2] }
                    let item = try #require(
                        plan.items.first { $0.actor == actor && $0.partner == partner && $0.forum == forum })
                    expected.insert(report(item, level))
                }
                grids.append(Grid(rows, file: file.name, sheet: grid.sheet))
            }
        }
        return (grids, expected)
    }
}

@Suite struct `A survey that is asked and collected` {
    @Test(arguments: 0..<12)
    func `is the identity in workbooks`(seed: Int) throws {
        var asked = try AskedSurvey(seed: seed)
        if asked.plan.items.isEmpty { return }
        let (grids, expected) = try asked.fillInWorkbooks()
        let collection = Collector(asked.network, wave: "2026").collect(grids)
        #expect(collection.told == expected)
        #expect(collection.leftOut == [] && collection.unmatched == [])
    }

    @Test(arguments: 0..<12)
    func `is the identity in the statements that Microsoft Forms is given`(seed: Int) throws {
        var asked = try AskedSurvey(seed: seed)
        if asked.plan.items.isEmpty { return }
        var statements: [String] = []
        for part in asked.survey.microsoftForms {
            let lines = String(decoding: part.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
            statements += lines.filter { $0.hasPrefix("[") && $0.contains("] ") }
        }
        let general = asked.language == .swedish ? "Allmänt" : "General"
        func heading(_ item: SurveyPlan.Item) -> String {
            "[\(item.forum.map { asked.network.forums[$0].name } ?? general)] \(asked.network.actors[item.partner].name)"
        }
        let headings = Set(statements).sorted()
        var expected: Set<MadeUpSurvey.Report> = []
        var rows: [[String]] = []
        for actor in asked.network.actors.indices {
            var row = [asked.network.actors[actor].name, "r1"]
            for statement in headings {
                guard
                    let item = asked.plan.items.first(where: { $0.actor == actor && heading($0) == statement }
                    ),
                    asked.dice.integer(below: 4) > 0
                else {
                    row.append("")
                    continue
                }
                let (text, level) = asked.answer()
                row.append(text)
                expected.insert(asked.report(item, level))
            }
            rows.append(row)
        }
        let head =
            asked.language == .swedish
            ? ["Vilken organisation svarar du för?", "Din svarskod"]
            : ["Which organisation do you answer for?", "Your respondent code"]
        #expect(Set(asked.plan.items.map(heading)).isSubset(of: headings))
        let collection = Collector(asked.network, wave: "2026").collect([Grid([head + headings] + rows)])
        #expect(collection.told == expected)
        #expect(collection.leftOut == [])
    }

    /// An answer with a wish and an obstacle.
    private struct Wish: Hashable {
        let report: MadeUpSurvey.Report
        let wanted: Level?
        let obstacle: String
    }

    @Test(arguments: 0..<12, [true, false])
    func `is the identity in LimeSurvey's short codes, wishes and obstacles too`(seed: Int, isCoded: Bool)
        throws
    {
        var asked = try AskedSurvey(seed: seed)
        if asked.plan.items.isEmpty { return }
        let network = asked.network
        let files = asked.survey.limeSurvey
        let lists = files.dropFirst().map { file in
            Grid(
                String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map {
                    $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                }, file: file.name)
        }
        // What the structure says: by question its sort, its subquestion, and its answers' codes.
        let rows = String(decoding: files[0].bytes, as: UTF8.self).split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        var columns: [(code: String, column: String, answers: [(code: String, text: String)])] = []
        for row in rows where row.count > 5 {
            switch row[1] {
            case "Q": columns.append((row[3], row[3], []))
            case "SQ": columns[columns.count - 1].column += "[\(row[3])]"
            case "A": columns[columns.count - 1].answers.append((row[3], row[5]))
            default: break
            }
        }
        func code(_ item: SurveyPlan.Item) -> String {
            (item.forum.map { "FORUM\($0 + 1)" } ?? "ALLM") + "P\(item.partner + 1)"
        }
        let obstacles =
            Vocabulary.entries.filter { $0.subject == .obstacle }.flatMap {
                asked.language == .swedish ? $0.swedish : $0.english
            } + ["Vi hinner inte; 6 av 10 är nya", "3"]
        var expected: Set<Wish> = []
        var table = [columns.map(\.column)]
        for actor in Set(asked.plan.items.map(\.actor)).sorted() {
            var cells: [String: String] = ["KOD": "r1"]
            let organisation = columns.first { $0.code == "ORG" }?.answers.first {
                $0.text == network.actors[actor].name
            }
            cells["ORG"] = isCoded ? organisation?.code : organisation?.text
            for item in asked.plan.items where item.actor == actor && asked.dice.integer(below: 4) > 0 {
                func answer(_ code: String) -> (cell: String, text: String) {
                    let answers = columns.first { $0.code == code }?.answers ?? []
                    let chosen = answers[asked.dice.integer(below: answers.count)]
                    return (isCoded ? chosen.code : chosen.text, chosen.text)
                }
                let level = answer(code(item))
                let digit = level.text.prefix { $0.isNumber }
                let isUnknown = ["Vet ej", "Do not know"].contains(level.text)
                cells[code(item)] = level.cell
                var (wanted, obstacle): (Level?, String) = (nil, "")
                if asked.dice.integer(below: 2) == 0 {
                    let wish = answer("W" + code(item))
                    cells["W" + code(item)] = wish.cell
                    wanted = Level(wish.text.prefix { $0.isNumber })
                }
                if asked.dice.integer(below: 2) == 0 {
                    obstacle = obstacles[asked.dice.integer(below: obstacles.count)]
                    cells["H" + code(item)] = obstacle
                }
                let report = asked.report(item, isUnknown ? nil : digit.isEmpty ? "x" : String(digit))
                expected.insert(Wish(report: report, wanted: wanted, obstacle: obstacle))
            }
            table.append(columns.map { cells[$0.code] ?? "" })
        }
        let collection = Collector(network, wave: "2026").collect([Grid(table)] + lists)
        let told = zip(collection.reports, collection.reports.map(MadeUpSurvey.Report.init)).map {
            Wish(report: $1, wanted: $0.wanted, obstacle: $0.obstacle)
        }
        #expect(collection.refusal == nil)
        #expect(Set(told) == expected)
        #expect(told.count == expected.count)
        #expect(!collection.isUnexplained && collection.unmatched == [])
    }
}
