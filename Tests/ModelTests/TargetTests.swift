import Model
import TestNetworks
import Testing

@Suite struct `A target` {
    private func targets(_ rows: String, more columns: String = "") throws -> (Network, [Target]) {
        let network = try Draft.pair([
            "actors.csv": "id,name,kind\na,A,region\nb,B,agency\nc,C,region\n",
            "ties.csv": "wave,from,to,level\n1,a,b,5\n2,a,c,5\n3,b,c,1\n",
            "targets.csv": "min\(columns)\n\(rows)\n",
            "forums.csv": "id,name\nf,F\n",
        ]).validated().network
        return (network, network.targets)
    }

    @Test func `keeps what its row says`() throws {
        let (_, targets) = try targets(
            "Lyssna,Samarbeta,b,a,f,2,3,effort,agreed,Båda,2024-01-01,2030-12-31,Därför",
            more: ",max,from,to,forum,wave,until,purpose,status,agreed_by,decided,due,reason")
        let target = try #require(targets.first)
        #expect(target.band == 3...7)
        #expect(target.scope == .pair(0, 1))
        #expect(target.forum == 0)
        #expect(target.from == 1)
        #expect(target.until == 2)
        #expect(target.purpose == .effort)
        #expect(target.status == .agreed)
        #expect(target.agreedBy == "Båda")
        #expect(target.decided == Due("2024-01-01"))
        #expect(target.due == Due("2030-12-31"))
        #expect(target.reason == "Därför")
        #expect(target.line == 2)
    }

    @Test func `has the top of the scale for an empty max, and everyone for an empty scope`() throws {
        let (_, targets) = try targets("0,,,\n2,,region,agency", more: ",max,from_kind,to_kind")
        #expect(targets.map(\.band) == [0...8, 2...8])
        #expect(targets.map(\.scope) == [.everyone, .kinds("agency", "region")])
        #expect(targets.map(\.scope.name) == ["default", "kinds"])
        #expect(Target.Scope.pair(0, 1).name == "pair")
    }

    @Test func `speaks of its pair, its kinds or everyone, in any order`() throws {
        let (network, targets) = try targets(
            "1,b,a,,\n2,,,region,agency\n3,,,,\n4,,,region,region", more: ",from,to,from_kind,to_kind")
        let pairs = [(0, 1), (1, 0), (0, 2), (1, 2)]
        let spoken = targets.map { target in pairs.map { target.speaks(of: $0.0, $0.1, in: network) } }
        #expect(
            spoken == [
                [true, true, false, false], [true, true, false, true], [true, true, true, true],
                [false, false, true, false],
            ])
    }

    @Test func `holds from its first wave to its last, both included`() throws {
        let (_, targets) = try targets(
            "1,,,,\n2,2,,a,b\n3,,2,a,c\n4,2,2,b,c", more: ",wave,until,from,to")
        let held = targets.map { target in (0...2).map { target.holds(in: $0) } }
        #expect(
            held == [
                [true, true, true], [false, true, true], [true, true, false], [false, true, false],
            ])
    }

    @Test(arguments: [
        ("2030-12-31", "2024", true), ("2024-12-31", "2024", true), ("2024-12-30", "2024", false),
        ("2024", "2024", true), ("2024-H1", "2024", false), ("våren 2024", "våren 2024", true),
        ("december 2024", "2024", true), ("", "2024", false), ("2030", "före", false),
        ("2020", "2016-2019", true), ("2019-Q4", "2016-2019", true), ("2019-Q3", "2016-2019", false),
    ])
    func `is due after a wave when its time is not up before the wave's last day, whatever the clock says`(
        due: String, wave: String, isDue: Bool
    ) throws {
        let (_, targets) = try targets("1,\(due)", more: ",due")
        #expect(targets[0].isDue(after: Wave(id: Identifier(wave))) == isDue)
    }

    @Test func `is an illustration when its reason begins so`() throws {
        let (network, targets) = try targets(
            "1,2,Illustration: x\n2,3,illustration\n3,1,no illustration", more: ",wave,reason")
        #expect(targets.map(\.isIllustration) == [true, true, false])
        #expect((0...2).map { network.hasIllustration(in: $0) } == [false, true, true])
    }

    @Test(arguments: [("Syntetisk, frö 1", true), ("synthetic", true), ("ej syntetisk", false), ("", false)])
    func `is an illustration too when it is synthetic`(reason: String, isIllustration: Bool) {
        #expect(reason.isIllustration == isIllustration)
    }

    @Test func `is more binding by law than as an example`() {
        #expect(Target.Status.allCases.sorted() == Target.Status.allCases)
        #expect(Target.Status.law < .example)
        #expect(
            Target.Status.allCases.map { $0.name(.swedish) }
                == ["lag", "uppdrag", "överenskommet", "förslag", "exempel"])
        #expect(
            Target.Status.allCases.map { $0.name(.english) }
                == ["law", "assignment", "agreed", "proposed", "example"])
    }
}
