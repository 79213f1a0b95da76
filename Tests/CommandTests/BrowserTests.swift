internal import Foundation
internal import TestNetworks
internal import Testing

// The page to explore in the hands of its readers: `Tests/Browser/explore.py` drives it. That takes Chromium, and a Python
// with the packages playwright and axe-playwright-python: `python3`, or the one that SAMVERKAN_PYTHON names.

@Suite(
    .enabled(
        if: Browser.isThere,
        "Chromium, or a Python with playwright and axe-playwright-python (SAMVERKAN_PYTHON), is missing"
    ))
struct `The page to explore in a browser` {
    private static let fictitious = (id: "kommun-tangvik", name: "Tångviks kommun", typed: "tangviks kom")
    private static let small = (id: "kommun-0642", name: "Mullsjö kommun", typed: "mullsjo")

    @Test func `is read, steered, shared and saved`() async throws {
        try await drive("exempel-enkat", "participants", Self.fictitious)
    }

    @Test(arguments: ["internal", "public"])
    func `counts as the commands do for others`(audience: String) async throws {
        try await drive(
            "sodra-vatterbygden", audience, Self.small,
            only: [
                "has_no_axe_findings", "is_read_without_script", "counts_as_the_command_does",
                "saves_pictures", "opens_in_time",
            ])
    }

    @Test func `opens in three seconds with 2,000 actors`() async throws {
        let samverkan = try Samverkan()
        #expect(
            try await samverkan.run(["generate", "--actors", "2000", "--seed", "7", "net"]).status == 0)
        try await drive(
            samverkan, "net", "participants", (id: "", name: "", typed: ""), only: ["opens_in_time"])
    }

    private func drive(
        _ network: String, _ audience: String, _ actor: (id: String, name: String, typed: String),
        only: [String]? = nil
    ) async throws {
        try await drive(
            try Samverkan(), Samples.path("Networks/\(network)"), audience, actor, only: only)
    }

    private func drive(
        _ samverkan: Samverkan, _ folder: String, _ audience: String,
        _ actor: (id: String, name: String, typed: String), only: [String]?
    ) async throws {
        let report = try await samverkan.run(["report", folder, "--audience", audience, "--lang", "sv"])
        #expect(report.status == 0, "\(report.talk)")
        let page = try #require(report.output.split(separator: "\n").first).replacing(
            "/report", with: "/explore")
        let parts: [String: Any] = [
            "edges": try await edges(samverkan, folder, audience),
            "mark": audience == "internal" ? "Internt: visar enskilda svar" : NSNull(),
            "actor": ["id": actor.id, "name": actor.name, "typed": actor.typed],
        ]
        let facts = only.map { parts.merging(["only": $0]) { $1 } } ?? parts
        let json = String(decoding: try JSONSerialization.data(withJSONObject: facts), as: UTF8.self)
        let (status, said) = try Browser.drive(
            samverkan.folder.url.appending(path: String(page)).path, facts: json)
        #expect(status == 0, "\(said)")
    }

    /// So many relations there are from each level on, as `measures` counts them.
    private func edges(_ samverkan: Samverkan, _ folder: String, _ audience: String) async throws -> [Int] {
        var edges: [Int] = []
        for level in 1...8 {
            let run = try await samverkan.run([
                "measures", folder, "--measure", "degree", "--min-level", "\(level)", "--audience", audience,
                "--json", "--quiet",
            ])
            let result = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
            edges.append(try #require((result?["counts"] as? [String: Int])?["edges"]))
        }
        return edges
    }
}

/// What drives a page, where it is there.
enum Browser {
    static let isThere = chromium != nil && python != nil

    private static let chromium = ["chromium", "chromium-browser", "google-chrome"].map { "/usr/bin/\($0)" }
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    private static let python = [ProcessInfo.processInfo.environment["SAMVERKAN_PYTHON"], "/usr/bin/python3"]
        .compactMap { $0 }.first { python in
            (try? run(python, ["-c", "import playwright, axe_playwright_python"]))?.status == 0
        }

    /// Drives a page by its script.
    static func drive(_ page: String, facts: String) throws -> (status: Int32, said: String) {
        guard let chromium, let python else { return (0, "") }
        return try run(python, [Samples.path("Tests/Browser/explore.py"), chromium, page, facts])
    }

    private static func run(_ executable: String, _ arguments: [String]) throws -> (
        status: Int32, said: String
    ) {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try Samverkan.starting.withLock { try process.run() }
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }
}
