internal import Files
internal import Intake
internal import Model
internal import TestNetworks
internal import Testing

@Suite struct `Who is asked about whom` {
    @Test func `are those whom a target is for, in the forum that it names`() throws {
        let network = try Self.network(targeted: ["b": "c"])
        let plan = SurveyPlan(
            network, wave: 1, targeted: [Self.subject(network, "b", "c", forum: "rad")])
        #expect(Self.lines(plan, network) == ["b|rad|c|target", "c|rad|b|target"])
    }

    @Test func `are those who take part in the same forum`() throws {
        let network = try Self.network([
            "participation.csv": "forum,actor,wave\nrad,a,2026\nrad,b,\nrad,c,2024\n"
        ])
        let plan = SurveyPlan(network, wave: 1, targeted: [])
        #expect(Self.lines(plan, network) == ["a|rad|b|forum", "b|rad|a|forum"])
    }

    @Test func `take part where they last did, when no table says it`() throws {
        let network = try Self.network([
            "ties.csv": "wave,from,to,level,forum\n2024,a,b,x,rad\n2024,b,a,x,rad\n"
        ])
        let plan = SurveyPlan(network, wave: 1, targeted: [])
        #expect(Self.lines(plan, network) == ["a|rad|b|forum", "b|rad|a|forum"])
    }

    @Test func `are municipalities that border on each other`() throws {
        let network = try Self.network([
            "actors.csv":
                "id,name,kind,municipality\na,Habo,municipality,0643\nb,Mullsjö,municipality,0642\nc,Ystad,municipality,1286\n",
            "ties.csv": "wave,from,to,level\n",
        ])
        let plan = SurveyPlan(network, wave: 1, targeted: [])
        #expect(Self.lines(plan, network) == ["a||b|neighbors", "b||a|neighbors"])
    }

    @Test(arguments: ["0", "1", "7", "8", "x"])
    func `are those on whose relation one side alone has answered, whatever it said`(answer: String) throws {
        let network = try Self.network(["ties.csv": "wave,from,to,level\n2024,a,b,\(answer)\n"])
        let plan = SurveyPlan(network, wave: 1, targeted: [])
        #expect(Self.lines(plan, network) == ["a||b|earlier", "b||a|earlier"])
    }

    @Test(arguments: [
        ("2024,a,b,0,\n2024,b,a,0,\n", false), ("2024,a,b,0,\n2024,b,a,x,\n", false),
        ("2024,a,b,0,\n2024,b,a,3,\n", true), ("2024,a,b,,\n", false), ("2024,a,b,4,document\n", true),
        ("2024,a,b,0,document\n", false), ("2024,a,b,4,c\n", false),
    ])
    func `are not those who both say that there is nothing, nor those of whom a third speaks`(
        rows: String, isAsked: Bool
    ) throws {
        let network = try Self.network(["ties.csv": "wave,from,to,level,by\n" + rows])
        #expect(SurveyPlan(network, wave: 1, targeted: []).items.isEmpty != isAsked)
    }

    @Test func `are in general where they have left the forum of an earlier answer`() throws {
        let network = try Self.network([
            "participation.csv": "forum,actor\nrad,c\n",
            "ties.csv": "wave,from,to,level,forum\n2024,a,b,4,rad\n",
        ])
        let plan = SurveyPlan(network, wave: 1, targeted: [])
        #expect(Self.lines(plan, network) == ["a||b|earlier", "b||a|earlier"])
    }

    @Test func `are those who came after one that is no more`() throws {
        let network = try Self.network([
            "actors.csv":
                "id,name,kind,since,until,became\na,A,region,,,\nb,B,region,,2024,c\nc,C,region,2026,,\n",
            "ties.csv": "wave,from,to,level\n2024,a,b,4\n",
        ])
        let plan = SurveyPlan(network, wave: 1, targeted: [])
        #expect(Self.lines(plan, network) == ["a||c|earlier", "c||a|earlier"])
    }

    @Test func `are all and about all in general, when everybody is`() throws {
        let network = try Self.network()
        let plan = SurveyPlan(network, wave: 1, targeted: [], everybody: true)
        #expect(plan.items.count == 6)
        #expect(
            plan.items.allSatisfy { $0.forum == nil && $0.actor != $0.partner && $0.reasons == [.everybody] })
        #expect(plan.asksEverybody(in: network))
    }

    @Test func `is what stands in the table, where it names partners`() throws {
        let network = try Self.network([
            "asked.csv": "wave,actor,forum,partner\n2026,a,rad,c\n2026,b,,\n2024,c,,a\n"
        ])
        let plan = SurveyPlan(network, wave: 1, targeted: [Self.subject(network, "b", "c", forum: nil)])
        #expect(Self.lines(plan, network) == ["a|rad|c|decided", "b||c|target"])
        #expect(!plan.asksEverybody(in: network))
    }

    @Test func `is written after what stands in the table, once`() throws {
        for (text, expected) in [
            (
                "wave,actor\n2024,a\n2026,b\n",
                "wave,actor,partner\n2024,a,\n2026,b,\n2026,b,c\n"
            ),
            (
                "\u{FEFF}motpart;aktör;mätomgång\r\na;c;2024\r\n",
                "\u{FEFF}motpart;aktör;mätomgång\r\na;c;2024\r\nc;b;2026\r\nb;c;2026\r\n"
            ),
            (nil, "wave,actor,forum,partner\n2026,b,,c\n2026,c,,b\n"),
        ] as [(String?, String)] {
            var files = Self.files
            files["asked.csv"] = text
            let draft = Draft(files: files)
            let network = try draft.validated().network
            let targeted = [Self.subject(network, "b", "c", forum: nil)]
            let plan = SurveyPlan(network, wave: 1, targeted: targeted)
            let table = try #require(plan.askedTable(in: network, draft))
            #expect(String(decoding: table, as: UTF8.self) == expected)
            files["asked.csv"] = String(decoding: table, as: UTF8.self)
            let again = Draft(files: files)
            let decided = try again.validated().network
            let second = SurveyPlan(decided, wave: 1, targeted: targeted)
            #expect(second.askedTable(in: decided, again) == nil)
            #expect(
                second.items.map { [$0.actor, $0.partner] } == plan.items.map { [$0.actor, $0.partner] })
        }
    }

    private static let files = [
        "actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,region\nc,Gamma,region\n",
        "forums.csv": "id,name\nrad,Rådet\n",
        "participation.csv": "forum,actor,wave\n",
        "waves.csv": "id\n2024\n2026\n",
        "ties.csv": "wave,from,to,level\n",
    ]

    private static func network(_ files: [String: String] = [:], targeted: [String: String] = [:]) throws
        -> Network
    {
        var all = Self.files
        // Without a table of its own a forum's members are those of its rows.
        if files["ties.csv"] != nil, files["participation.csv"] == nil { all["participation.csv"] = nil }
        return try Draft(files: all.merging(files) { $1 }).validated().network
    }

    private static func subject(_ network: Network, _ a: Identifier, _ b: Identifier, forum: Identifier?)
        -> SurveyPlan.Subject
    {
        SurveyPlan.Subject(
            dyad: Dyad(network.place(ofActor: a)!, network.place(ofActor: b)!),
            forum: forum.flatMap { network.place(ofForum: $0) })
    }

    private static func lines(_ plan: SurveyPlan, _ network: Network) -> [String] {
        plan.items.map { item in
            [
                network.actors[item.actor].id.text, item.forum.map { network.forums[$0].id.text } ?? "",
                network.actors[item.partner].id.text,
                item.reasons.map { "\($0)" }.joined(separator: "+"),
            ].joined(separator: "|")
        }
    }
}
