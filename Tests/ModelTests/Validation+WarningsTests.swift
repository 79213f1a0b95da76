import Model
import TestNetworks
import Testing

@Suite struct `Warnings` {
    // MARK: Similar names

    private func similar(_ rows: String) -> [Problem.Fact] {
        let count = rows.split(separator: "\n").count
        return Draft(files: [
            "actors.csv": "id,name,kind,municipality\n\(rows)\n",
            "ties.csv": "wave,from,to,level\n" + (1..<count).map { "1,a\($0),a\($0 + 1),5\n" }.joined(),
        ]).allProblems.map(\.fact)
    }

    @Test func `let two municipalities be alike, each with a code of its own`() {
        #expect(similar("a1,Habo,municipality,0643\na2,Håbo,municipality,0305") == [])
        #expect(
            similar("a1,Habo,municipality,0643\na2,HABO,firm,")
                == [.similarNames("HABO", other: "Habo", otherLine: 2)])
        #expect(
            similar("a1,Habo,municipality,0643\na2,HABO,municipality,0643")
                == [.similarNames("HABO", other: "Habo", otherLine: 2)])
    }

    @Test func `hold a name against all before it, not the first alone`() {
        #expect(
            similar("a1,Habo,municipality,0643\na2,Håbo,municipality,0305\na3,HÅBO,municipality,0305")
                == [.similarNames("HÅBO", other: "Håbo", otherLine: 3)])
    }

    @Test func `let names differ in digits`() {
        #expect(similar("a1,Enhet 1,firm,\na2,Enhet 2,firm,\na3,Enhet 12,firm,") == [])
    }

    @Test func `pass over names of nothing but signs`() { #expect(similar("a1,–,firm,\na2,&,firm,") == []) }

    // MARK: Unused actors

    @Test(arguments: [
        ["ties.csv": "wave,from,to,level\n1,a,b,5\n1,c,b,5\n"],
        ["ties.csv": "wave,from,to,level\n1,a,b,5\n1,a,c,\n"],
        ["ties.csv": "wave,from,to,level,by\n1,a,b,5,\n1,a,b,5,c\n"],
        ["participation.csv": "forum,actor\nf,c\n"], ["asked.csv": "wave,actor\n2024,c\n"],
        ["targets.csv": "min,from,to\n3,c,a\n"],
        ["actors.csv": "id,name,kind,became\na,A,region,c\nb,B,region,\nc,C,region,\n"],
    ])
    func `pass over an actor that any table names`(files: [String: String]) {
        let base = [
            "actors.csv": "id,name,kind\na,A,region\nb,B,region\nc,C,region\n",
            "forums.csv": "id,name\nf,F\n",
        ]
        #expect(Draft.pair(base.merging(files) { $1 }).allProblems == [])
        #expect(Draft.pair(base).allProblems.map(\.fact) == [.unusedActor("c")])
    }

    // MARK: Targets that cannot both be met

    private func below(_ targets: String, _ files: [String: String] = [:]) -> [Problem.Fact] {
        Draft.pair(
            [
                "actors.csv": "id,name,kind\na,A,region\nb,B,agency\n",
                "ties.csv": "wave,from,to,level,forum\n1,a,b,5,f\n2,a,b,5,\n",
                "forums.csv": "id,name\nf,F\ng,G\n",
                "targets.csv": "min,max,from,to,from_kind,to_kind,forum,wave,until\n\(targets)\n",
            ].merging(files) { $1 }
        ).allProblems.map(\.fact)
    }

    private let clash = Problem.Fact.targetBelowForumTarget(max: 4, forum: "f", min: 6, forumLine: 3)

    @Test(arguments: ["6,,a,b,,,f,,", "6,,,,agency,region,f,,", "6,,,,,,f,,"])
    func `tell of a pair's target below its forum's, whatever its scope`(forumTarget: String) {
        #expect(below("2,4,b,a,,,,,\n" + forumTarget) == [clash])
    }

    @Test(arguments: [
        "4,,,,,,f,,", "6,,,,,,g,,", "6,,,,region,region,f,,", "6,,,,,,f,2,", "6,,,,,,,,",
    ])
    func `let targets be that can both be met, or never meet`(other: String) {
        // In wave 2 nobody has said anything in the forum, so that nobody takes part in it.
        #expect(below("2,4,a,b,,,,,\n" + other) == [])
    }

    @Test func `ask participation.csv who takes part, when there is one`() {
        let both = ["participation.csv": "forum,actor,wave\ng,a,\ng,b,2\n"]
        let targets = "2,4,a,b,,,,,\n6,,,,,,g,,"
        #expect(below(targets, both) == [.targetBelowForumTarget(max: 4, forum: "g", min: 6, forumLine: 3)])
        #expect(below(targets, ["participation.csv": "forum,actor,wave\ng,a,1\ng,b,2\n"]) == [])
        #expect(below("2,4,a,b,,,,,\n6,,,,,,f,,", both) == [])
    }

    @Test func `look only at targets in force`() {
        // The pair's target is replaced before the forum's begins.
        let later = ["participation.csv": "forum,actor\nf,a\nf,b\n"]
        #expect(below("2,4,a,b,,,,1,\n6,8,,,,,f,2,\n2,8,a,b,,,,2,", later) == [])
        #expect(below("2,4,a,b,,,,1,1\n6,8,,,,,f,2,", later) == [])
        #expect(below("2,4,a,b,,,,1,\n6,8,,,,,f,2,", later) == [clash])
        // The forum's more specific target rules there.
        #expect(below("2,4,a,b,,,,,\n6,8,,,,,f,,\n3,,a,b,,,f,,", later) == [])
    }
}
