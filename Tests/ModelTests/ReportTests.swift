import Model
import TestNetworks
import Testing

@Suite struct `A report` {
    private func network(_ rows: String, more columns: String = "") throws -> Network {
        try Draft.pair([
            "actors.csv": "id,name,kind\na,A,region\nb,B,agency\nc,C,region\n",
            "ties.csv": "wave,from,to,level\(columns)\n\(rows)\n", "forums.csv": "id,name\nf,F\ng,G\n",
        ]).validated().network
    }

    @Test func `keeps what its row says`() throws {
        let network = try network(
            "2,b,a,5,f,c,r1,board,7,3 5 4,time,2024-05-01,Enkät,Bra",
            more: ",forum,by,respondent,arena,wanted,ticked,obstacle,date,source,note")
        let report = try #require(network.reports.first)
        #expect(report.wave == 0)
        #expect((report.from, report.to) == (1, 0))
        #expect(report.dyad == Dyad(0, 1))
        #expect(report.forum == 0)
        #expect(report.by == .actor(2))
        #expect(network.respondents[report.respondent] == "r1")
        #expect(report.answer == .level(5))
        #expect(report.line == 2)
        #expect(!report.isIllustration)
        let remark = network.remarks[report.remark]
        #expect(remark.wanted == 7)
        #expect(remark.ticked == [3, 4, 5])
        #expect(remark.arena == "board")
        #expect(remark.obstacle == "time")
        #expect(remark.date == Due("2024-05-01"))
        #expect(remark.source == "Enkät")
        #expect(remark.note == "Bra")
    }

    @Test(arguments: [
        ("Tid", "time"), ("otydliga roller", "roles"), ("fel  forum;Mandat", "wrong-forum; mandate"),
        ("vi hinner inte", "vi hinner inte"), ("ont om tid", "ont om tid"), ("; ", "; "),
    ])
    func `has the words of the vocabulary for obstacles and arenas as their ids`(
        cell: String, obstacle: String
    ) throws {
        let network = try network("2,b,a,5,Tjänsteman,\(cell)", more: ",arena,obstacle")
        #expect(network.remarks.map(\.obstacle) == [obstacle.tidied])
        #expect(network.remarks.map(\.arena) == ["official"])
    }

    @Test func `is by its first actor and in general unless it says otherwise`() throws {
        let network = try network("1,b,a,5,,\n1,a,b,5,,document", more: ",forum,by")
        #expect(network.reports.map(\.by) == [.document, .actor(1)])
        #expect(network.reports.map(\.forum) == [nil, nil])
        #expect(network.respondents == [""])
    }

    @Test(arguments: [
        ("0", Answer.level(0)), ("8", .level(8)), ("Samarbeta", .level(7)), ("collaborate", .level(7)),
        (" 5 ", .level(5)), ("", .unknown), ("x", .notRelevant), ("X", .notRelevant), (" x", .notRelevant),
    ])
    func `answers with a level, nothing, or not relevant`(cell: String, answer: Answer) throws {
        #expect(try network("1,a,b,\(cell)").reports.map(\.answer) == [answer])
    }

    @Test func `wishes for nothing when the wish is x`() throws {
        let network = try network("1,a,b,5,x,\n1,b,a,5,,\n1,a,c,5,0,7", more: ",wanted,ticked")
        #expect(network.reports.map { network.remarks[$0.remark].wanted } == [nil, nil, 0])
        #expect(network.reports.map { network.remarks[$0.remark].ticked } == [[], [], [7]])
    }

    @Test func `is an illustration when its source begins so`() throws {
        let network = try network("1,a,b,5,Illustration 1\n1,a,c,5,Enkät", more: ",source")
        #expect(network.reports.map(\.isIllustration) == [true, false])
    }

    @Test func `stands in order of wave, dyad, forum, and who says so`() throws {
        let network = try network(
            """
            2,a,b,1,,,
            1,c,a,2,,,
            1,b,a,3,g,,
            1,b,a,4,f,,
            1,b,a,5,,,r2
            1,b,a,6,,,r1
            1,a,b,7,,,
            1,a,b,8,,document,
            """, more: ",forum,by,respondent")
        #expect(network.reports.map { $0.answer.level } == [8, 7, 5, 6, 4, 3, 2, 1])
        #expect(network.reports(in: 0).count == 7)
        #expect(network.reports(in: 1).map(\.line) == [2])
        #expect(network.reports(in: 2).isEmpty)
    }

    @Test func `shares a remark with rows that say the same, and no other`() throws {
        // "a" beside "b" is not "ab" beside nothing.
        let network = try network("1,a,b,5,a,b\n1,a,c,5,a,b\n1,b,c,5,ab,\n1,c,b,5,,ab", more: ",source,note")
        #expect(network.remarks.map(\.source) == ["a", "ab", ""])
        #expect(network.remarks.map(\.note) == ["b", "", "ab"])
        #expect(network.reports.map(\.remark) == [0, 0, 1, 2])
    }
}

@Suite struct `A dyad` {
    @Test func `has no order`() {
        #expect(Dyad(2, 1) == Dyad(1, 2))
        #expect(Dyad(2, 1).a == 1)
        #expect(Dyad(1, 2).other(than: 1) == 2)
        #expect(Dyad(1, 2).other(than: 2) == 1)
        #expect(Dyad(1, 2).contains(2))
        #expect(!Dyad(1, 2).contains(3))
    }

    @Test func `sorts by its first actor, then its second`() {
        #expect([Dyad(2, 3), Dyad(1, 3), Dyad(1, 2)].sorted() == [Dyad(1, 2), Dyad(1, 3), Dyad(2, 3)])
    }

    @Test func `is two actors`() async { await #expect(processExitsWith: .failure) { _ = Dyad(1, 1) } }
}
