internal import Foundation
internal import TestNetworks
internal import Testing

/// What one run of the command said, and the status it ended with.
struct Run {
    let status: Int32
    let output: String
    let talk: String
}

/// The built command, run as its user runs it: as a process of its own.
struct Samverkan {
    /// Where it runs. Paths in what it says are relative to this.
    let folder: TemporaryFolder
    /// Nothing of the tester's own environment reaches it.
    var environment: [String: String] = ["LANG": "en_US.UTF-8"]

    /// Beside the tests in the build folder, be it debug or release.
    static let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "samverkan")

    /// Foundation has crashed once where many processes were started at the same moment.
    static let starting = NSLock()

    init(in folder: TemporaryFolder? = nil) throws { self.folder = try folder ?? TemporaryFolder() }

    func callAsFunction(_ arguments: String...) async throws -> Run { try await run(arguments) }

    func run(_ arguments: [String]) async throws -> Run { try await run(Self.executable.path, arguments) }

    /// Runs a line of a shell in which `"$samverkan"` is the command.
    func shell(_ line: String) async throws -> Run {
        var copy = self
        copy.environment["samverkan"] = Self.executable.path
        copy.environment["PATH"] = "/usr/bin:/bin"
        return try await copy.run("/bin/sh", ["-c", line])
    }

    // Into files, since a pipe that nobody empties would stop the command.
    private func run(_ executable: String, _ arguments: [String]) async throws -> Run {
        let told = try TemporaryFolder()
        try told.write(["output": "", "talk": ""])
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = folder.url
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: told.url.appending(path: "output"))
        process.standardError = try FileHandle(forWritingTo: told.url.appending(path: "talk"))
        try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in ended.resume() }
            do { try Self.starting.withLock { try process.run() } } catch { ended.resume(throwing: error) }
        }
        return Run(
            status: process.terminationReason == .exit
                ? process.terminationStatus : -process.terminationStatus,
            output: try told.text(of: "output"), talk: try told.text(of: "talk"))
    }
}

/// Small folders to check.
enum Folders {
    /// Two actors and one answer.
    static let sound = [
        "net/actors.csv": "id,name,kind\nhabo,Habo kommun,municipality\nregion,Regionen,region\n",
        "net/ties.csv": "wave,from,to,level\n2024,habo,region,5\n",
    ]

    /// As `sound`, with a slip on line 2 of `ties.csv`.
    static let broken = sound.merging(
        ["net/ties.csv": "wave,from,to,level\n2024,hbo,region,5\n"], uniquingKeysWith: { $1 })

    /// As `sound`, with so many actors that nobody mentions.
    static func withUnusedActors(_ count: Int) -> [String: String] {
        let rows = (0..<count).map { "unused-\($0 + 10),Organisation \($0 + 10),firm\n" }.joined()
        return sound.merging(
            ["net/actors.csv": sound["net/actors.csv", default: ""] + rows], uniquingKeysWith: { $1 })
    }

    static let complaint = """
        net/ties.csv:2:6: error: tie begins at “hbo”, which is no actor (ties.csv B2)
        2 | 2024,hbo,region,5
          |      ^
          = Did you mean “habo”? If not, add it to actors.csv.

        """
}

extension String {
    /// As Excel for Mac writes Swedish.
    var inMacRoman: Data {
        let letters: [Character: UInt8] = [
            "å": 0x8C, "ä": 0x8A, "ö": 0x9A, "Å": 0x81, "Ä": 0x80, "Ö": 0x85,
        ]
        return Data(flatMap { letters[$0].map { [$0] } ?? Array($0.utf8) })
    }
}
