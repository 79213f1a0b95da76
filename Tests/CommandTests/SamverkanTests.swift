internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `The command` {
    @Test func `tells its version`() async throws {
        let run = try await Samverkan()("--version")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("samverkan "))
        #expect(run.talk == "")
    }

    @Test(arguments: [
        "report", "letters", "draw", "measures", "gaps", "next", "what-if", "change", "maturity",
        "territory", "targets", "check", "levels", "explain", "new", "generate",
    ])
    func `helps with each subcommand, by examples and within 80 columns`(subcommand: String) async throws {
        let run = try await Samverkan()(subcommand, "--help")
        #expect(run.status == 0)
        #expect(run.output.contains("EXAMPLES\n  samverkan \(subcommand)"), "\(run.output)")
        let lines = run.output.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(run.output)")
    }

    @Test(arguments: [
        ["chek"], ["check"], ["check", "net", "--colour"], ["check", "net", "--lang", "de"],
        ["check", "net", "--quiet", "--verbose"], ["levels", "--json", "--csv"],
        ["levels", "--guard-formulas"], ["check", "net", "other"], ["what-if", "net"],
        ["next", "net", "-k", "0"],
        ["gaps", "net", "--all", "--csv"], ["change", "net", "--all", "--from", "1"],
        ["change", "net", "--actor", "a"],
    ])
    func `ends with 64 when it is used wrongly`(arguments: [String]) async throws {
        let run = try await Samverkan().shell("\"$samverkan\" " + arguments.joined(separator: " "))
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.talk.hasPrefix("samverkan: "))
    }

    @Test(arguments: ["check", "measures", "gaps", "next", "targets", "change", "draw", "report", "levels"])
    func `ends with 66 when there is no such folder`(subcommand: String) async throws {
        let run = try await Samverkan()(subcommand, "nowhere")
        #expect(run.status == 66)
        #expect(run.output == "")
        #expect(
            run.talk == """
                samverkan: there is no folder “nowhere”
                  = Check the path, or make a folder with “samverkan new”.

                """)
    }

    @Test(arguments: ["measures", "gaps", "next", "targets", "change", "draw", "report"])
    func `ends with 65, and writes nothing, when the folder has errors`(subcommand: String) async throws {
        let samverkan = try Samverkan()
        try samverkan.folder.write(Folders.broken)
        let run = try await samverkan(subcommand, "net")
        #expect(run.status == 65)
        #expect(run.output == "")
        #expect(run.talk == Folders.complaint + "1 error, no warnings\n")
        #expect(try samverkan.folder.contents() == ["net"])
    }

    @Test func `counts warnings where it does not list them`() async throws {
        let samverkan = try Samverkan()
        try samverkan.folder.write(Folders.withUnusedActors(3))
        let run = try await samverkan("measures", "net", "--json")
        #expect(run.status == 0)
        #expect(
            run.talk == """
                3 warnings; “samverkan check net” shows them
                Internal: shows single answers; --audience participants shows what participants may see.

                """)
        #expect(try await samverkan("measures", "net", "--json", "--quiet").talk == "")
    }
}
