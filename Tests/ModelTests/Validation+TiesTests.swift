import Model
import TestNetworks
import Testing

@Suite struct `Validation of ties` {
    private func read(_ levels: [String]) -> (answers: [Answer]?, problems: [String]) {
        let draft = Draft.pair([
            "ties.csv": "wave,from,to,level\n" + levels.map { "1,a,b,\($0)\n" }.joined()
        ])
        return (
            (try? draft.validated())?.network.reports.map(\.answer),
            draft.allProblems.map { "\($0.location.line) \($0.fact.code)" }
        )
    }

    @Test(arguments: [
        (["5", "5"], Answer.level(5), ["3 repeated_report"]),
        (["5", "Konsultera"], .level(5), ["3 repeated_report"]),
        (["x", "X"], .notRelevant, ["3 repeated_report"]),
        (["", ""], .unknown, ["3 repeated_report"]),
        (["5", ""], .level(5), ["3 empty_beside_known"]),
        (["", "5"], .level(5), ["3 empty_beside_known"]),
        (["", "x"], .notRelevant, ["3 empty_beside_known"]),
        (["0", ""], .level(0), ["3 empty_beside_known"]),
        (["5", "", "5"], .level(5), ["3 empty_beside_known", "4 repeated_report"]),
        (["", "5", ""], .level(5), ["3 empty_beside_known", "4 empty_beside_known"]),
        (["", "", "5"], .level(5), ["3 repeated_report", "4 empty_beside_known"]),
    ])
    func `keeps one answer of rows that do not contradict each other`(
        levels: [String], answer: Answer, problems: [String]
    ) {
        let read = read(levels)
        #expect(read.answers == [answer])
        #expect(read.problems == problems)
    }

    @Test(arguments: [
        (["5", "6"], ["3 conflicting_reports"]), (["x", "5"], ["3 conflicting_reports"]),
        (["0", "x"], ["3 conflicting_reports"]),
        (["5", "", "6"], ["3 empty_beside_known", "4 conflicting_reports"]),
        (["", "5", "6"], ["3 empty_beside_known", "4 conflicting_reports"]),
        (["5", "6", "5"], ["3 conflicting_reports", "4 repeated_report"]),
    ])
    func `refuses rows that contradict each other`(levels: [String], problems: [String]) {
        let read = read(levels)
        #expect(read.answers == nil)
        #expect(read.problems == problems)
    }

    @Test func `takes as one report only rows alike in wave, ends, forum, reporter and respondent`() throws {
        let (network, warnings) = try Draft.pair([
            "ties.csv": """
            wave,from,to,level,forum,by,respondent
            1,a,b,1,,,
            2,a,b,2,,,
            1,b,a,3,,,
            1,a,b,4,f,,
            1,a,b,5,,b,
            1,a,b,6,,,r1
            1,a,b,7,,document,

            """, "forums.csv": "id,name\nf,F\n",
        ]).validated()
        #expect(warnings.isEmpty)
        #expect(network.reports.count == 7)
    }

    @Test func `takes an empty reporter as the first actor`() {
        let problems = Draft.pair(["ties.csv": "wave,from,to,level,by\n1,a,b,5,\n1,a,b,6,a\n"]).allProblems
        #expect(problems.map(\.fact) == [.conflictingReports(level: "6", other: "5", firstLine: 2)])
    }

    @Test func `points at the row, also after notes of several lines`() {
        let problems = Draft.pair([
            "ties.csv":
                "wave,from,to,level,note\n1,a,b,5,\"one\ntwo\"\n1,b,a,5,\"å\n\nä\"\n1,a,b,7,\"three\nfour\"\n"
        ]).allProblems
        #expect(problems.map(\.fact) == [.conflictingReports(level: "7", other: "5", firstLine: 2)])
        #expect(problems.map(\.location.line) == [7])
        #expect(problems.map(\.location.column) == [7])
    }

    @Test func `tells of each end that does not live in the wave`() {
        let problems = Draft.pair([
            "actors.csv": "id,name,kind,since,until\na,A,region,2,\nb,B,region,,1\n",
            "ties.csv": "wave,from,to,level\n1,a,b,5\n2,a,b,5\n",
        ]).allProblems
        #expect(
            problems.map(\.fact) == [
                .outsideLifetime(actor: "a", wave: "1", since: "2", until: ""),
                .outsideLifetime(actor: "b", wave: "2", since: "", until: "1"),
            ])
        #expect(problems.map(\.location.column) == [3, 5])
    }

    @Test func `lets a document, or an actor that is gone, tell of others`() throws {
        let (network, warnings) = try Draft.pair([
            "actors.csv": "id,name,kind,until\na,A,region,\nb,B,region,\nc,C,region,1\n",
            "ties.csv": "wave,from,to,level,by\n1,a,c,5,document\n2,a,b,5,c\n",
        ]).validated()
        #expect(warnings.isEmpty)
        #expect(network.reports.map(\.by) == [.document, .actor(2)])
    }

    @Test func `tells of a person in every row that names one`() {
        let problems = Draft.pair([
            "ties.csv": "wave,from,to,level,respondent\n1,a,b,5,Eva Ek\n1,b,a,5,Eva Ek\n1,a,b,5,r1\n"
        ]).allProblems
        #expect(problems.map(\.fact) == [.personInRespondent(.name), .personInRespondent(.name)])
    }

    @Test func `tells of a wish off the scale in every row that has it`() {
        let problems = Draft.pair([
            "ties.csv": "wave,from,to,level,wanted\n1,a,b,5,9\n1,b,a,5,9\n"
        ]).allProblems
        #expect(problems.map(\.location.line) == [2, 3])
    }

    @Test func `suggests ids for so many slips only, and tells of all`() {
        let rows = (0..<1_000).map { "1,a,kommun-\($0)x,5\n" }.joined()
        let problems = Draft.pair([
            "actors.csv": "id,name,kind\na,A,region\n"
                + (0..<1_000).map { "kommun-\($0),K,region\n" }.joined(),
            "ties.csv": "wave,from,to,level\n" + rows,
        ]).allProblems
        #expect(problems.count == 1_000)
        #expect(problems[0].fact == .unknownActor("kommun-0x", column: "to", nearest: "kommun-0"))
    }
}
