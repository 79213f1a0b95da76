internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `Generate` {
    let samverkan: Samverkan
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        samverkan = try Samverkan(in: folder)
    }

    @Test func `writes a folder in which there is nothing to mend`() async throws {
        let run = try await samverkan(
            "generate", "--actors", "60", "--seed", "3", "--waves", "2", "a/synthetic")
        #expect(run.status == 0)
        #expect(run.output == "")
        #expect(
            run.talk == "a/synthetic is written; “samverkan check a/synthetic” tells if all is well.\n")
        let check = try await samverkan("check", "a/synthetic")
        #expect(check.status == 0)
        #expect(check.output.hasPrefix("60 actors, "))
        #expect(check.output.hasSuffix(" reports, 2 waves: no errors, no warnings\n"))
        #expect(try folder.text(of: "a/synthetic/ties.csv").contains(",\"syntetisk, frö 3\"\n"))
    }

    @Test func `writes the same bytes each time, whatever the language`() async throws {
        let line = "--actors 80 --seed 4 --waves 3 --response-rate 0.6"
        let run = try await samverkan.shell(
            "\"$samverkan\" generate \(line) a --lang sv -q && \"$samverkan\" generate \(line) b -q && diff -r a b"
        )
        #expect(run.status == 0)
        #expect(run.output == "")
    }

    @Test func `leaves a folder alone that holds anything, unless it is forced`() async throws {
        try folder.write(["net/notes.txt": "mine", "net/ties.csv": "old"])
        let run = try await samverkan("generate", "--actors", "20", "--seed", "1", "net")
        #expect(run.status == 73)
        #expect(
            run.talk == """
                samverkan: the folder “net” is not empty
                  = Give a new folder, or --force.

                """)
        #expect(try folder.text(of: "net/ties.csv") == "old")
        #expect(
            try await samverkan("generate", "--actors", "20", "--seed", "1", "net", "--force").status == 0)
        #expect(try folder.text(of: "net/notes.txt") == "mine")
        #expect(try folder.text(of: "net/ties.csv").hasPrefix("wave,from,to,level,forum,source\n"))
    }

    @Test(arguments: [
        ("--actors 19", "--actors is 19\n  = Choose 20–1000000."),
        ("--actors 20 --waves 10", "--waves is 10\n  = Choose 1–9."),
        ("--actors 20 --response-rate 0", "--response-rate is 0.0\n  = Choose more than 0, and at most 1."),
        (
            "--actors 1000000 --waves 5",
            "1000000 actors in 5 waves make too large a file\n  = Actors times waves may be at most 4000000."
        ),
    ])
    func `is not for just any number`(options: String, complaint: String) async throws {
        let run = try await samverkan.shell("\"$samverkan\" generate --seed 1 \(options) net")
        #expect(run.status == 64)
        #expect(run.talk == "samverkan: \(complaint)\n")
        #expect(try folder.contents() == [])
    }

    @Test(arguments: [
        ("--actors x --seed 1", "“x” is no value of --actors\n  = Give a whole number."),
        ("--actors 100 --seed 1.5", "“1.5” is no value of --seed\n  = Give a whole number."),
        ("--actors 100 --seed=-1", "“-1” is no value of --seed\n  = Give a whole number."),
        (
            "--actors 100",
            "--seed is missing\n  = Write samverkan generate --actors <count> --seed <number> <folder> [options]."
        ),
        (
            "--seed 1",
            "--actors is missing\n  = Write samverkan generate --actors <count> --seed <number> <folder> [options]."
        ),
    ])
    func `wants whole numbers`(options: String, complaint: String) async throws {
        let run = try await samverkan.shell("\"$samverkan\" generate \(options) net")
        #expect(run.status == 64)
        #expect(run.talk == "samverkan: \(complaint)\n")
    }

    // The shell's limit on a file's size stands in for a disk that fills up midway.
    @Test func `leaves nothing behind when the disk fills up`() async throws {
        let run = try await samverkan.shell(
            "ulimit -f 100; \"$samverkan\" generate --actors 3000 --seed 1 a/b")
        #expect(run.status == 74)
        #expect(run.talk == "samverkan: cannot write a/b/actors.csv (the file may not grow so large)\n")
        #expect(try folder.contents() == [])
    }

    @Test(arguments: [("INT", 130), ("TERM", 143)])
    func `leaves nothing behind when it is interrupted`(signal: String, status: Int32) async throws {
        let run = try await samverkan.shell(
            """
            "$samverkan" generate --actors 1000000 --seed 1 a/b & command=$!
            until test -e a/b; do sleep 0.01; done
            kill -\(signal) $command; wait $command
            """)
        #expect(run.status == status)
        #expect(run.talk == "")
        #expect(try folder.contents() == [])
    }
}
