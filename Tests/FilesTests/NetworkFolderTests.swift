import Files
import Foundation
import Model
import TestNetworks
import Testing

@Suite struct `A network folder` {
    @Test func `is called by its own name, however its path is written`() {
        #expect(NetworkFolder(path: "/data/net").name == "net")
        #expect(NetworkFolder(path: "/data/net/").name == "net")
        #expect(NetworkFolder(path: "/data/net/.").name == "net")
        #expect(NetworkFolder(path: "/data/net/inner/..").name == "net")
        #expect(NetworkFolder(path: "/data/net/").path == "/data/net")
        #expect(NetworkFolder(path: "/").path == "/")
    }

    @Test func `lends its name to a network without a package`() throws {
        try withFolder(Draft.pairFiles) { folder in
            let network = try folder.network().network
            #expect(network.id == folder.name)
            #expect(network.title == folder.name)
            #expect(network.summary == "")
        }
    }

    @Test func `says of both required tables that they are missing`() throws {
        try withFolder([:]) { folder in
            #expect(folder.exists)
            let problems = folder.draft().allProblems
            #expect(problems.map(\.fact) == [.missingFile(found: nil), .missingFile(found: nil)])
            #expect(
                problems.map(\.location.file) == ["actors.csv", "ties.csv"].map { "\(folder.path)/\($0)" })
            #expect(problems.allSatisfy { $0.location.line == 1 && $0.location.column == 1 })
        }
    }

    @Test func `that is no folder does not exist`() throws {
        try withFolder(Draft.pairFiles) { folder in
            #expect(!NetworkFolder(path: folder.path + "/none").exists)
            #expect(!NetworkFolder(path: folder.path + "/ties.csv").exists)
        }
    }

    @Test func `says that a table which is itself a folder cannot be read`() throws {
        try withFolder(Draft.pairFiles) { folder in
            let forums = folder.path + "/forums.csv"
            try FileManager.default.createDirectory(atPath: forums, withIntermediateDirectories: false)
            let problems = folder.draft().allProblems
            #expect(problems.map(\.fact.code) == ["unreadable_file"])
            #expect(problems.map(\.location.file) == [forums])
        }
    }

    @Test func `is read the same on disk and in memory`() throws {
        let files = Draft.pairFiles.merging(["forums.csv": "id,name\nf,F\nf,G\n"]) { $1 }
        try withFolder(files) { folder in
            let here = folder.draft().allProblems.map { [$0.message(.english), "\($0.location.line)"] }
            #expect(
                here == Draft(files: files).allProblems.map { [$0.message(.english), "\($0.location.line)"] })
        }
    }

    private func withFolder(_ files: [String: String], _ body: (NetworkFolder) throws -> Void) throws {
        let folder = try TemporaryFolder()
        try folder.write(files)
        try body(NetworkFolder(path: folder.path))
    }
}
