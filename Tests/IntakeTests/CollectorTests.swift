import Files
import Intake
import Model
import TestNetworks
import Testing

@Suite struct `Collecting answers` {
    private func collect(_ survey: MadeUpSurvey, _ grids: [Grid], latest: Bool = false) -> Collection {
        Collector(survey.network, wave: "2026", takesLatest: latest).collect(grids)
    }

    @Test(arguments: 0..<60)
    func `of one row a respondent is the identity, however headings and levels are written`(seed: Int) throws
    {
        var survey = try MadeUpSurvey(seed: UInt64(seed))
        let style = MadeUpSurvey.Style.allCases[seed % MadeUpSurvey.Style.allCases.count]
        let wording = MadeUpSurvey.Wording.allCases[seed % MadeUpSurvey.Wording.allCases.count]
        let collection = collect(survey, survey.table(style, wording, titleRows: seed % 3))
        #expect(collection.refusal == nil)
        #expect(collection.told == survey.reports, "\(style) \(wording)")
        #expect(collection.leftOut == [])
    }

    @Test(arguments: 0..<12)
    func `of headings in two rows is the identity`(seed: Int) throws {
        var survey = try MadeUpSurvey(seed: UInt64(seed))
        let collection = collect(survey, survey.table(.bracketsAtEnd, .name, split: true))
        #expect(collection.told == survey.reports)
    }

    @Test(arguments: 0..<12)
    func `of one row an answer, and of workbooks, is the identity`(seed: Int) throws {
        var survey = try MadeUpSurvey(seed: UInt64(seed))
        #expect(collect(survey, [survey.ties(.digitAndName)]).told == survey.reports)
        #expect(collect(survey, survey.forms(.sentence)).told == survey.reports)
    }

    @Test(arguments: 0..<12)
    func `of a matrix is the identity, its diagonal of dashes no answer`(seed: Int) throws {
        let survey = try MadeUpSurvey(seed: UInt64(seed), codes: false)
        let collection = collect(survey, [survey.matrix(.name)])
        #expect(collection.told == survey.reports.filter { $0.forum == nil })
        #expect(collection.leftOut == [])
    }

    @Test(arguments: 0..<40)
    func `reads a changed cell right or names it`(seed: Int) throws {
        var survey = try MadeUpSurvey(seed: UInt64(seed))
        let grid = survey.table(.brackets, .digitAndName)[0]
        var rows = (0..<grid.rowCount).map { row in (0..<grid.width).map { grid.text(row: row, column: $0) } }
        let answered = rows.indices.dropFirst().flatMap { row in
            rows[row].indices.filter { rows[0][$0].hasPrefix("[") && !rows[row][$0].isEmpty }.map {
                (row, $0)
            }
        }
        guard !answered.isEmpty else { return }
        let (row, column) = answered[seed * 7 % answered.count]
        let before = collect(survey, [Grid(rows)])
        let mutations: [(text: String, level: String??)] = [
            ("3 Lysna", "3"), ("2 Lyssna", nil), ("4–5", nil), ("12", nil), ("nio", nil),
            ("  4  Diskutera ", "4"),
            ("4,0", "4"), ("SAMARBETA", "7"), ("6 Ge och ta: vi jämkar", "6"), ("", .some(nil)),
            ("#REF!", nil),
            ("don’t know", .some(nil)), ("X", "x"), ("4 Diskutera;", "4"), ("4 Diskutera;5 Konsultera;", nil),
        ]
        for mutation in mutations {
            rows[row][column] = mutation.text
            let after = collect(survey, [Grid(rows)])
            let gone = before.told.subtracting(after.told)
            let new = after.told.subtracting(before.told)
            #expect(gone.count <= 1 && new.count <= 1)
            if let level = mutation.level {
                #expect(after.leftOut == [], "\(mutation.text)")
                if !mutation.text.isEmpty, let told = new.first { #expect(told.level == level) }
            } else {
                #expect(
                    after.leftOut.map(\.cell) == [grid.cellName(row: row, column: column)], "\(mutation.text)"
                )
                #expect(after.leftOut.map(\.reason) == [.notUnderstood])
            }
            #expect(after.cellsRead == after.reports.count + after.leftOut.count)
        }
    }

    // MARK: One by one

    private let network = try! MadeUpSurvey(seed: 1).network

    private func collect(_ rows: [[String]], latest: Bool = false, lists: [Grid] = []) -> Collection {
        Collector(network, wave: "2026", takesLatest: latest).collect([Grid(rows)] + lists)
    }

    @Test func `counts a form with nothing but do not know as answered, and a blank as nothing`() {
        let collection = collect([["Organisation", "Habo Energi", "Nord"], ["Habo kommun", "Vet ej", ""]])
        #expect(collection.reports.map(\.answer) == [.unknown])
        #expect(collection.cellsRead == 1)
    }

    @Test func `uses none of two forms of one respondent, or the one sent in last`() {
        let rows = [
            ["Organisation", "Inskickad", "Habo Energi"], ["Habo kommun", "2026-03-02 10:00", "4"],
            ["Habo kommun", "2026-03-01 10:00", "5"],
        ]
        #expect(collect(rows).reports.isEmpty)
        #expect(collect(rows).leftOut.map(\.reason) == [.sameRespondent, .sameRespondent])
        #expect(collect(rows, latest: true).reports.map(\.answer) == [.level(4)])
        #expect(collect(rows).repeated.first?.forms.map(\.row) == [2, 3])
    }

    @Test(arguments: [
        ("2026-01-15 9:30", "2026-01-15 13:00"),
        ("2026/01/15 9:30:00 AM GMT+1", "2026/01/15 1:00:00 PM GMT+1"),
        ("1/9/26 10:00", "1/15/26 9:00"), ("31.12.2025 10:00", "1.1.2026 09:00"),
        ("2026-01-15T09:00:00Z", "2026-01-15T10:00:00Z"),
    ])
    func `knows which of two times is the later`(earlier: String, later: String) {
        let rows = [
            ["Organisation", "Inskickad", "Habo Energi"], ["Habo kommun", later, "4"],
            ["Habo kommun", earlier, "5"],
        ]
        #expect(collect(rows, latest: true).reports.map(\.answer) == [.level(4)])
    }

    @Test func `takes the forum of a matrix from its title, its sheet or its corner`() throws {
        let network = try Draft.pair(["forums.csv": "id,name\nrad,Kustrådet\n"]).validated().network
        for (sheet, title, corner) in [
            ("Kustrådet", "Vem samverkar med vem?", ""), ("Blad1", "Samverkan i Kustrådet 2026", ""),
            ("Blad1", "Vem?", "Kustrådet"),
        ] {
            let grid = Grid(
                [[title], [], [corner, "Alfa", "Beta"], ["Alfa", "-", "4"], ["Beta", "5", "-"]], sheet: sheet)
            let collection = Collector(network, wave: "2024").collect([grid])
            #expect(
                collection.reports.map { $0.forum?.text } == ["rad", "rad"], "\(sheet) \(title) \(corner)")
        }
    }

    @Test func `knows columns of a table of answers by what stands in them`() throws {
        let network = try Draft.pair(["forums.csv": "id,name\nrad,Kustrådet\n"]).validated().network
        let collection = Collector(network, wave: "2024").collect([
            Grid([
                ["Svarande organisation", "Motpart", "Arbetsgrupp", "Hur djupt?"],
                ["Alfa", "Beta", "Kustrådet", "4 Diskutera"],
                ["Beta", "Alfa", "", "5 Konsultera"],
            ])
        ])
        #expect(collection.reports.map { $0.forum?.text } == ["rad", nil])
    }

    @Test func `keeps no address that somebody wrote for an obstacle or an answer`() {
        let collection = collect([
            ["Organisation", "Nord", "Nord - hinder", "Habo Energi"],
            ["Habo kommun", "4", "Ring 070-123 45 67", "fråga nn@example.org"],
        ])
        let kept = String(describing: collection)
        #expect(!kept.contains("070") && !kept.contains("@"))
        #expect(collection.leftOut.map(\.cell) == ["D2"])
    }

    @Test func `does not let a list of codes, or a misspelt forum of one, change what else says`() {
        let list = Grid([["kod", "nivå"], ["6", "5"], ["5", "4"]], file: "varden.csv")
        let form = Grid(
            [
                ["Organisation", "Habo Energi"], ["Svarskod", "r1"], [],
                ["id", "Organisation", "Forum", "Nivå"],
                ["akt-10", "Habo kommun", "", "6"],
            ], file: "svar.xlsx", sheet: "Svar")
        #expect(Collector(network, wave: "2026").collect([form, list]).reports.map(\.answer) == [.level(6)])
        let forums = Grid([["code", "forum"], ["F1", "Krisgruppn"]], file: "forum.csv")
        let table = [["Organisation", "F1[Habo Energi]", "F1[Nord]"], ["Habo kommun", "4", "5"]]
        let collection = collect(table, lists: [forums])
        #expect(collection.reports == [] && collection.leftOut.count == 2 || !collection.hasAnswers)
    }

    @Test func `sorts times of a month before a day, and of twelve hours`() {
        let rows = [
            ["Organisation", "End Date", "Habo Energi"], ["Habo kommun", "03/02/2026 11:00:00 PM", "4"],
            ["Habo kommun", "03/02/2026 09:00:00 AM", "5"], ["Habo kommun", "02/27/2026 10:00:00 PM", "6"],
        ]
        #expect(collect(rows, latest: true).reports.map(\.answer) == [.level(4)])
    }

    @Test func `refuses answers of which nobody can tell whose they are`() {
        let collection = collect([["ID", "Habo Energi", "Nord"], ["1", "4", "5"], ["2", "3", ""]])
        #expect(collection.refusal?.reason == .noOrganisation)
        #expect(collection.reports.isEmpty)
    }

    @Test func `refuses two columns of one partner and forum, also where the tool has put a digit behind`() {
        for second in ["Habo Energi", "Habo Energi2", "Habo Energi 2"] {
            let collection = collect([["Organisation", "Habo Energi", second], ["Habo kommun", "4", "5"]])
            #expect(collection.refusal?.reason == .duplicateColumn, "\(second)")
        }
    }

    @Test func `refuses numbers off the scale that no list explains`() {
        let rows = [
            ["Organisation", "Habo Energi", "Nord"], ["Habo kommun", "9", "12"],
            ["Habo Energi Nät AB", "3", "13"],
        ]
        #expect(collect(rows).refusal?.reason == .valuesNeedList)
        let list = Grid(
            [["kod", "nivå"], ["9", "0"], ["12", "x"], ["3", "3"], ["13", "?"]], file: "varden.csv")
        #expect(
            collect(rows, lists: [list]).reports.map(\.answer) == [
                .level(0), .notRelevant, .level(3), .unknown,
            ])
    }

    @Test func `takes a lone number off the scale among words for a slip`() {
        let collection = collect([
            ["Organisation", "Habo Energi", "Nord"], ["Habo kommun", "9", "4 Diskutera"],
            ["Habo Energi Nät AB", "3 Lyssna", "Vet ej"],
        ])
        #expect(collection.refusal == nil)
        #expect(collection.leftOut.map(\.cell) == ["B2"])
    }

    @Test func `keeps a name out of the code of a respondent`() {
        let collection = collect([
            ["Organisation", "Svarskod", "Namn", "Habo Energi"],
            ["Habo kommun", "Anna Andersson", "Anna Andersson", "4"],
        ])
        #expect(collection.reports.map(\.respondent) == [nil])
        #expect(collection.droppedCells == 2)
    }

    @Test func `finds the organisation by the domain of an address, and shows no address`() throws {
        let network = try Draft.pair(["aliases.csv": "alias,actor\nalfa.example,a\n"]).validated().network
        let collection = Collector(network, wave: "2024").collect([
            Grid([
                ["E-post", "Beta"], ["nn@alfa.example", "4"], ["nn@mail.alfa.example", "5"],
                ["nn@gamma.example", "3"],
            ])
        ])
        #expect(collection.repeated.map(\.actor) == ["a"])
        #expect(collection.unmatched.map(\.text) == ["gamma.example"])
    }

    @Test func `asks everybody what a form asks all`() throws {
        let network = try Draft.pair(["asked.csv": "wave,actor\n2024,a\n2024,b\n"]).validated().network
        let collection = Collector(network, wave: "2024").collect([
            Grid([["Organisation", "Alfa", "Beta"], ["Alfa", "", "5"]])
        ])
        let rows = CollectedRows(collection, into: network)
        #expect(rows.asked.map { [$0["actor"], $0["partner"]] } == [["a", "b"], ["b", "a"]])
    }

    @Test func `adds nothing that is there, and tells what is there otherwise`() throws {
        let network = try Draft.pair().validated().network
        func rows(_ level: String) -> CollectedRows {
            CollectedRows(
                Collector(network, wave: "2024").collect([
                    Grid([["Organisation", "Beta"], ["Alfa", level]])
                ]), into: network)
        }
        #expect(rows("5").ties.isEmpty && rows("5").alreadyThere == 1)
        #expect(rows("6").conflicts.map(\.before.line) == [2])
    }

    @Test func `is told by the saved mapping what a column, an answer and a name mean`() {
        let rows = [["Vem", "Fråga 1", "Fråga 2", "Nord"], ["Kommunen", "ofta", "5", "3"]]
        var mapping = IntakeMapping(
            columns: [
                .init(text: "Vem", role: .organisation),
                .init(text: "Fråga 1", role: .level, partner: "akt-11"),
                .init(text: "Nord", role: .ignored),
            ], values: [.init(text: "ofta", level: "6")], names: [.init(text: "Kommunen", actor: "akt-10")])
        let collection = Collector(network, wave: "2026").collect([Grid(rows)], mapping: mapping)
        #expect(collection.reports.map(\.answer) == [.level(6)])
        #expect(mapping.changes(in: collection.mapping).new == ["Fråga 2"])
        mapping = mapping.adding(collection.mapping)
        #expect(IntakeMapping.read(Grid(mapping.rows)).mapping == mapping)
    }

    @Test(arguments: [
        "12. [Allmänt] Habo Energi", "3) Habo Energi", "Hur väl samarbetar ni med Habo Energi?",
        "How well do you work with Habo Energi during 2026?", "Hur ofta möter ni Habo Energi (Allmänt)",
        "Samverkan – Habo Energi", "Allmänt\nHabo Energi", "FRÅGA [Allmänt]: Habo Energi",
    ])
    func `finds the partner in the headings of other makers`(heading: String) {
        let collection = collect([["Organisation", heading, "Nord"], ["Habo kommun", "4", "5"]])
        let isFound = heading != "Hur ofta möter ni Habo Energi (Allmänt)"
        #expect(collection.reports.contains { $0.to == "akt-11" } == isFound, "\(heading)")
        #expect(collection.cellsRead == 2)
    }

    @Test(arguments: [("Nivå 6", 6), ("level 6", 6), ("Ge & ta (6)", 6), ("6) Ge & ta", 6), ("GE & TA", 6)])
    func `reads levels as other makers write them`(text: String, level: Int) {
        let collection = collect([
            ["Organisation", "Habo Energi", "Nord"], ["Habo kommun", text, "5 Konsultera"],
        ])
        #expect(collection.reports.map(\.answer).contains(.level(level)))
    }

    @Test func `takes remarks that begin with a number for no answers`() {
        let collection = collect([
            ["Organisation", "Habo Energi", "Tankar"], ["Habo kommun", "4 Diskutera", "4 möten"],
            ["Nord", "", "8 möten"],
        ])
        #expect(collection.cellsRead == 1 && collection.unmatched == [])
    }

    @Test func `does not guess what a connection both ways means`() {
        let collection = collect([
            ["From", "To", "Level", "Direction"], ["Habo kommun", "Habo Energi", "4", "directed"],
            ["Habo kommun", "Nord", "5", "mutual"],
        ])
        #expect(collection.reports.map(\.answer) == [.level(4)])
        #expect(collection.leftOut.map(\.reason) == [.notUnderstood])
    }

    @Test func `says when no file holds answers`() {
        #expect(!collect([["Något", "Annat"], ["1", "2"]]).hasAnswers)
        #expect(collect([["Organisation", "Habo Energi"], ["Habo kommun", ""]]).hasAnswers)
    }

    @Test func `knows a form of ours by the sheet that nobody sees`() {
        let hidden = Grid(
            [
                ["samverkan", "survey/1"], ["network", "net"], ["wave", "2026"],
                ["organisation", "akt-11", "Svar"],
            ],
            file: "svar.xlsx", sheet: "samverkan", isHidden: true)
        let form = Grid(
            [
                ["Organisation", "någon annan"], ["Svarskod", "r1"], [],
                ["id", "Organisation", "Forum", "Nivå"],
                ["akt-10", "Habo kommun", "Allmänt", "4"],
            ], file: "svar.xlsx", sheet: "Svar")
        let collection = Collector(network, wave: "2026").collect([form, hidden])
        #expect(collection.reports.map(\.from) == ["akt-11"])
        #expect(FormOrigin.all(in: [form, hidden]).map(\.wave) == ["2026"])
    }

    @Test func `counts each cell of a long table, also where many say the same`() {
        let collection = collect([
            ["Från", "Till", "Svarskod", "Nivå", "Önskad nivå"],
            ["Habo kommun", "Habo Energi", "Anna Andersson", "4", "mycket mer"],
            ["Habo kommun", "Nord", "Anna Andersson", "5", "mycket mer"],
            ["Habo kommun", "Habo Energi Nät AB", "r1", "", "6"],
        ])
        #expect(collection.wishesNotUnderstood.map(\.cell) == ["E2", "E3"])
        #expect(collection.droppedCells == 2)
        #expect(collection.remarksWithoutLevel == 1)
    }
}
