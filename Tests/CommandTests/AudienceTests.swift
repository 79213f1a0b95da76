internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `Who a result is for` {
    private static let line =
        "Internal: shows single answers; --audience participants shows what participants may see.\n"

    private let samverkan: Samverkan

    init() throws {
        samverkan = try Samverkan()
        try samverkan.folder.write([
            "net/actors.csv":
                "id,name,kind,county,municipality\na,A,municipality,06,0643\nb,B,municipality,06,0680\nc,C,municipality,06,0665\n",
            "net/ties.csv":
                "wave,from,to,level\n2022,a,b,3\n2022,b,a,3\n2024,a,b,3\n2024,b,a,7\n2024,a,c,2\n",
            "net/targets.csv": "min\n5\n",
            "net/waves.csv": "id,promise\n2022,confirmed\n2024,confirmed\n",
        ])
    }

    private func run(_ line: String) async throws -> Run {
        try await samverkan.run(line.split(separator: " ").map(String.init))
    }

    @Test(arguments: [
        "measures net", "gaps net", "next net", "change net", "change net --all", "maturity net",
        "territory net", "what-if net --tie a,b,5", "levels --check net", "follow-up net", "roles net",
        "groups net", "key-players net -k 1", "separate net a b", "resilience net", "forums net",
        "test ei net", "test reports net",
    ])
    func `is told on one line where single answers are shown`(command: String) async throws {
        let run = try await run(command)
        #expect(run.status == 0)
        #expect(run.talk == Self.line)
        #expect(try await self.run(command + " --quiet").talk == "")
        #expect(try await self.run(command + " --json").output.contains("\"audience\": \"internal\""))
    }

    @Test(arguments: [
        "measures net", "gaps net", "next net", "change net", "change net --all", "maturity net",
        "territory net", "follow-up net", "roles net", "groups net", "key-players net -k 1",
        "separate net a b", "resilience net", "forums net", "test ei net",
    ])
    func `may be the participants`(command: String) async throws {
        let run = try await run(command + " --audience participants --json")
        #expect(run.status == 0)
        #expect(run.talk == "")
        #expect(run.output.contains("\"audience\": \"participants\",\n    \"promise\": \"confirmed\""))
    }

    @Test func `needs no line where documents tell all`() async throws {
        try samverkan.folder.write([
            "doc/actors.csv": "id,name,kind\na,A,firm\nb,B,firm\n",
            "doc/ties.csv": "wave,from,to,level,by\n1,a,b,3,document\n",
        ])
        #expect(try await run("measures doc").talk == "")
    }

    @Test(arguments: [
        (
            "next net --audience public",
            "conversations to have are for those who take part, not for everybody",
            "participants or internal"
        ),
        (
            "change net --audience public",
            "what became of single relations is for those who take part, not for everybody",
            "participants or internal"
        ),
        (
            "what-if net --tie a,b,5 --audience participants",
            "a thought experiment computes on single answers and exists internally only", "internal"
        ),
        (
            "roles net --audience public",
            "what single actors mean to the network is for those who take part, not for everybody",
            "participants or internal"
        ),
        (
            "forums net --audience public",
            "what single actors mean to the network is for those who take part, not for everybody",
            "participants or internal"
        ),
        (
            "test reports net --audience participants", "who says what of whom is internal", "internal"
        ),
        (
            "levels --check net --audience participants", "what each has ticked is shown internally only",
            "internal"
        ),
        (
            "gaps net --show differences --audience participants",
            "differences by name set answer beside answer, which these readers may not see", "internal"
        ),
    ])
    func `is refused where they may not see it`(command: String, told: String, allowed: String) async throws {
        let run = try await run(command)
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.talk == "samverkan: \(told)\n  = Choose --audience \(allowed).\n")
    }

    @Test func `decides what is in a table`() async throws {
        let csv = try await run("gaps net --csv").output
        #expect(csv.contains("a,b,,contested,5,8,3,7,2,,both,false,short"))
        #expect(csv.contains("a,c,,below,5,8,0–2,2–8,3,,one_side"))
        let open = try await run("gaps net --csv --audience participants").output
        #expect(open.contains("a,b,,contested,5,8,3,,2,,both,false,short"))
        #expect(open.contains("a,c,,,5,8,,,,,one_side,,undecided"))
    }
}

@Suite struct `What is written for one audience` {
    private let samverkan: Samverkan
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        samverkan = try Samverkan(in: folder)
        try folder.write(Folders.sound)
    }

    @Test func `lies apart from what is written for another`() async throws {
        for (audience, path) in [
            ("participants", "Output/net"), ("internal", "Output/net/internal"),
            ("public", "Output/net/public"),
        ] {
            let run = try await samverkan("draw", "net", "--audience", audience)
            #expect(run.status == 0)
            #expect(run.output.hasPrefix("\(path)/"))
            #expect(run.output.dropFirst(path.count + 1).contains("/") == false)
        }
        #expect(try folder.text(of: "Output/net/.samverkan") == "audience: participants\nnetwork: net\n")
        #expect(
            try folder.text(of: "Output/net/internal/.samverkan") == "audience: internal\nnetwork: net\n")
    }

    @Test func `is not written into a folder that holds what is for others`() async throws {
        #expect(try await samverkan("draw", "net", "-o", "shared/map.svg").status == 0)
        let drawn = try folder.text(of: "shared/map.svg")
        for name in ["map.svg", "other.png"] {
            let run = try await samverkan(
                "draw", "net", "-o", "shared/\(name)", "--force", "--audience", "internal", "--quiet")
            #expect(run.status == 73)
            #expect(
                run.talk == """
                    samverkan: the folder shared holds what is written for the participants
                      = Write what is for internal use into another folder.

                    """)
        }
        #expect(try folder.text(of: "shared/map.svg") == drawn)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: "shared").path)
                .sorted() == [".samverkan", "map.svg"])
        _ = try await samverkan("draw", "net", "--audience", "internal")
        #expect(try await samverkan("draw", "net", "-o", "Output/net/internal/map.svg").status == 73)
    }

    @Test func `lies apart from that of another network of the same name`() async throws {
        try folder.write([
            "other/net/actors.csv": Folders.sound["net/actors.csv", default: ""],
            "other/net/ties.csv": Folders.sound["net/ties.csv", default: ""],
        ])
        #expect(try await samverkan("draw", "net").output.hasPrefix("Output/net/"))
        let other = try await samverkan("draw", "other/net").output
        #expect(other.hasPrefix("Output/net-2/"))
        #expect(try await samverkan("draw", "other/net").output == other)
        #expect(try await samverkan("draw", "net").output.hasPrefix("Output/net/"))
    }
}
