internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `The commands on what to do next` {
    private static let actors =
        "id,name,kind,county\nr,Region Dalen,region,06\nl,Länsstyrelsen Dalen,county-board,06\n"

    private func samverkan() throws -> Samverkan {
        let samverkan = try Samverkan()
        try samverkan.folder.write([
            "net/actors.csv": Self.actors,
            "net/ties.csv": "wave,from,to,level\n2024,r,l,3\n2024,l,r,3\n",
            "net/targets.csv": "min,max,from,to,status\n5,6,r,l,agreed\n",
        ])
        return samverkan
    }

    @Test func `next tells one conversation and its effect`() async throws {
        let run = try await samverkan()("next", "net")
        #expect(run.status == 0)
        #expect(run.output.contains(" 1. Länsstyrelsen Dalen – Region Dalen: 3 → 5 (raise)"))
        #expect(run.output.contains("surely in line 0 → 1 of 1"))
        #expect(
            try await samverkan()("next", "net", "--json").output.contains("\"schema\": \"samverkan.next/1\"")
        )
    }

    @Test func `what-if shows before and after, and writes nothing`() async throws {
        let samverkan = try samverkan()
        let run = try await samverkan("what-if", "net", "--tie", "r,l,5")
        #expect(run.status == 0)
        #expect(run.output.contains("below the target  in line with the target"))
        #expect(
            try FileManager.default.contentsOfDirectory(
                atPath: samverkan.folder.url.appending(path: "net").path
            )
            .sorted() == ["actors.csv", "targets.csv", "ties.csv"])
    }

    @Test(arguments: [
        ("r,l", "samverkan: “r,l” is no relation\n  = Write A,B,LEVEL or A,B,LEVEL,FORUM.\n"),
        (
            "r,r,3",
            "samverkan: “r,r,3” is not two actors that are still there\n  = Give two different actors.\n"
        ),
        ("r,l,9", "samverkan: “9” is no level\n  = Choose 0–8.\n"),
        ("r,x,3", "samverkan: “x” is no actor\n"),
        ("r,l,3,f", "samverkan: “f” is no forum\n"),
    ]) func `what-if says what is wrong with a tie`(tie: String, talk: String) async throws {
        let run = try await samverkan()("what-if", "net", "--tie", tie, "--quiet")
        #expect(run.status == 64)
        #expect(run.talk.hasPrefix(talk.split(separator: "\n")[0]))
        #expect(run.output == "")
    }

    @Test func `targets prints rows to edit, and leaves targets.csv alone`() async throws {
        let samverkan = try Samverkan()
        try samverkan.folder.write([
            "net/actors.csv": Self.actors, "net/ties.csv": "wave,from,to,level\n2024,r,l,3\n",
        ])
        let run = try await samverkan("targets", "net", "--template", "region-county-board")
        #expect(run.status == 0)
        #expect(run.output.contains("5,7,l,r,,,,2024,,effort,example,,,,"))
        #expect(
            !FileManager.default.fileExists(
                atPath: samverkan.folder.url.appending(path: "net/targets.csv").path))
        // What it writes is a valid table of targets.
        let written = try await samverkan(
            "targets", "net", "--template", "region-county-board", "-o", "net/targets.csv")
        #expect(written.status == 0)
        #expect(try await samverkan("check", "net").status == 0)
        let again = try await samverkan("targets", "net", "--template", "region-county-board")
        #expect(again.talk.contains("left out, since they have a target already: 1"))
        #expect(
            try await samverkan(
                "targets", "net", "--template", "region-county-board", "-o", "net/targets.csv"
            ).status == 73)
    }

    @Test func `targets asks for the forum of a template about forums`() async throws {
        let run = try await samverkan()("targets", "net", "--template", "dialogue")
        #expect(run.status == 64)
        #expect(run.talk == "samverkan: “dialogue” is about a forum\n  = Name it with --forum.\n")
    }
}
