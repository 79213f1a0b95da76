import Model
import TestNetworks
import Testing

@Suite struct `Validation of targets` {
    private func facts(_ rows: String) -> [Problem.Fact] {
        Draft.pair([
            "ties.csv": "wave,from,to,level\n1,a,b,5\n2,a,b,5\n", "forums.csv": "id,name\nf,F\n",
            "targets.csv": "min,max,from,to,from_kind,to_kind,forum,wave,until\n\(rows)\n",
        ]).allProblems.map(\.fact)
    }

    @Test func `takes two of equal scope when forum or first wave differs`() {
        #expect(facts("3,,a,b,,,,,\n4,,a,b,,,f,,\n5,,a,b,,,,1,\n6,,b,a,,,,2,\n7,,b,a,,,f,2,") == [])
        #expect(facts("3,,,,,,,,\n4,,,,region,region,,,\n5,,a,b,,,,,") == [])
    }

    @Test(arguments: [
        "3,,,,,,,,\n4,,,,,,,,", "3,,a,b,,,,1,1\n4,,b,a,,,,1,2",
        "3,,,,region,agency,,,\n4,,,,agency,region,,,",
        "3,,,,,,f,2,\n4,,,,,,f,2,",
    ])
    func `refuses two of equal scope from one wave`(rows: String) {
        let agency = ["actors.csv": "id,name,kind\na,A,region\nb,B,agency\n"]
        let problems = Draft.pair(
            agency.merging([
                "ties.csv": "wave,from,to,level\n1,a,b,5\n2,a,b,5\n", "forums.csv": "id,name\nf,F\n",
                "targets.csv": "min,max,from,to,from_kind,to_kind,forum,wave,until\n\(rows)\n",
            ]) { $1 }
        ).allProblems
        #expect(problems.map(\.fact) == [.duplicateTarget(firstLine: 2)])
        #expect(problems.map(\.location.line) == [3])
    }

    @Test func `tells of a third and a fourth as well, and of the first line each time`() {
        #expect(
            facts("3,,,,,,,,\n4,,,,,,,,\n5,,,,,,,,")
                == [.duplicateTarget(firstLine: 2), .duplicateTarget(firstLine: 2)])
    }

    @Test(arguments: [
        ("-1,9,,,,,,,", [Problem.Fact.negativeMin("-1"), .levelOutOfScale("9", column: "max", top: 8)]),
        ("9,,,,,,,,", [.levelOutOfScale("9", column: "min", top: 8)]),
        ("x,,,,,,,,", [.levelOutOfScale("x", column: "min", top: 8)]),
        ("3,-2,,,,,,,", [.levelOutOfScale("-2", column: "max", top: 8)]),
        ("Samarbeta,Lyssna,,,,,,,", [.minAboveMax(min: 7, max: 3)]),
        ("5,5,,,,,,,", []), ("0,0,,,,,,,", []), (",,,,,,f,,", [.emptyCell(column: "min")]),
    ])
    func `judges the band`(row: String, expected: [Problem.Fact]) { #expect(facts(row) == expected) }

    @Test(arguments: [
        ("3,,a,,,,,,", [Problem.Fact.halfScope(given: "from", lacking: "to")]),
        ("3,,,b,,,,,", [.halfScope(given: "to", lacking: "from")]),
        ("3,,,,region,,,,", [.halfScope(given: "from_kind", lacking: "to_kind")]),
        ("3,,,,,region,,,", [.halfScope(given: "to_kind", lacking: "from_kind")]),
        ("3,,a,,,region,,,", [.bothScopes]), ("3,,a,b,region,region,,,", [.bothScopes]),
        (
            "3,,nobody,,,,,,",
            [
                .unknownActor("nobody", column: "from", nearest: nil),
                .halfScope(given: "from", lacking: "to"),
            ]
        ),
        (
            "3,,nobody,noone,,,,,",
            [
                .unknownActor("nobody", column: "from", nearest: nil),
                .unknownActor("noone", column: "to", nearest: nil),
            ]
        ),
        (
            "3,,,,agency,committee,,,",
            [
                .kindWithoutActors("agency", column: "from_kind", nearest: nil),
                .kindWithoutActors("committee", column: "to_kind", nearest: nil),
            ]
        ),
    ])
    func `judges the scope`(row: String, expected: [Problem.Fact]) { #expect(facts(row) == expected) }

    @Test func `takes a kind that some actor has, named or not`() {
        let problems = Draft.pair([
            "actors.csv": "id,name,kind\na,A,choir\nb,B,region\n",
            "targets.csv": "min,from_kind,to_kind\n3,choir,region\n",
        ]).allProblems
        #expect(problems.map(\.fact) == [.undefinedKind("choir", nearest: nil)])
    }
}
