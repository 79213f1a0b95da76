internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `New` {
    let samverkan: Samverkan
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        samverkan = try Samverkan(in: folder)
    }

    private let names = [
        "README.md", "actors.csv", "asked.csv", "datapackage.json", "forums.csv", "indicators.csv",
        "participation.csv", "targets.csv", "ties.csv",
    ]

    @Test(arguments: ["sv", "en"])
    func `writes a folder in which there is nothing to mend`(language: String) async throws {
        let run = try await samverkan("new", "a/Vår samverkan", "--lang", language)
        #expect(run.status == 0)
        #expect(run.output == "")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/a/Vår samverkan").sorted()
                == names)
        let check = try await samverkan("check", "a/Vår samverkan")
        #expect(check.status == 0)
        #expect(check.output == "3 actors, 6 reports, 1 wave: no errors, no warnings\n")
    }

    @Test func `says where to begin`() async throws {
        #expect(
            try await samverkan("new", "net").talk
                == "net is written. Begin with net/README.md; “samverkan check net” tells if all is well.\n")
        #expect(try await samverkan("new", "other", "--quiet").talk == "")
    }

    @Test func `leaves a folder alone that holds anything`() async throws {
        try folder.write(["net/notes.txt": "mine"])
        let run = try await samverkan("new", "net")
        #expect(run.status == 73)
        #expect(
            run.talk == """
                samverkan: the folder “net” is not empty
                  = Give a new folder, or --force.

                """)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/net") == ["notes.txt"])
    }

    @Test func `replaces only its own files when it is forced to`() async throws {
        try folder.write(["net/notes.txt": "mine", "net/ties.csv": "old"])
        #expect(try await samverkan("new", "net", "--force").status == 0)
        #expect(try folder.text(of: "net/notes.txt") == "mine")
        #expect(try folder.text(of: "net/ties.csv").hasPrefix("\u{FEFF}wave;from;to;level;"))
    }

    @Test func `fills a folder that is empty`() async throws {
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "net"), withIntermediateDirectories: false)
        #expect(try await samverkan("new", "net/").status == 0)
        #expect(try await samverkan("check", "net").status == 0)
    }

    @Test func `cannot write where a file stands`() async throws {
        try folder.write(["net": "mine"])
        let run = try await samverkan("new", "net")
        #expect(run.status == 73)
        #expect(
            run.talk
                == "samverkan: cannot create net/README.md (a file stands where a folder is needed)\n")
        #expect(try folder.text(of: "net") == "mine")
    }
}
