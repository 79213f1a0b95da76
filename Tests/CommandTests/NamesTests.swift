internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `What a line names` {
    let samverkan: Samverkan

    init() throws {
        samverkan = try Samverkan()
        try samverkan.folder.write([
            "net/actors.csv": """
            id,name,kind,short
            habo,Habo kommun,municipality,Habo
            hjo,Hjo kommun,municipality,Hjo
            region-06,Region Jönköpings län,region,Regionen
            rjl-2,Regionen i Jönköping,region,Regionen

            """,
            "net/aliases.csv": "alias,actor\nHbo,habo\n",
            "net/forums.csv": "id,name\nbostad,Bostad och mark\n",
            "net/waves.csv": "id,name\n2024,Våren 2024\n2026,Våren 2026\n",
            "net/ties.csv":
                "wave,from,to,level,forum\n2024,habo,hjo,5,bostad\n2026,habo,hjo,5,bostad\n2026,habo,region-06,3,\n",
            "net/participation.csv": "forum,actor\nbostad,habo\nbostad,hjo\n",
        ])
    }

    @Test(arguments: ["habo", "Habo kommun", "HABO", "Habo", "hbo"])
    func `is an actor by id, name, short name or alias`(name: String) async throws {
        let byID = try await samverkan("draw", "ego", "net", "--actor", "habo", "-o", "-")
        let run = try await samverkan("draw", "ego", "net", "--actor", name, "-o", "-")
        #expect(run.status == 0, "\(run.talk)")
        #expect(run.output == byID.output)
    }

    @Test func `is every actor, forum, level, wave and kind alike`() async throws {
        let pairs = [
            (
                [
                    "what-if", "net", "--tie", "Habo kommun, Hjo kommun, Ge & ta, Bostad och mark", "--leave",
                    "region jönköpings län",
                ],
                ["what-if", "net", "--tie", "habo,hjo,6,bostad", "--leave", "region-06"]
            ),
            (
                ["change", "net", "--all", "--actor", "Hjo kommun", "--json"],
                ["change", "net", "--all", "--actor", "hjo", "--json"]
            ),
            (["gaps", "net", "--wave", "våren 2024"], ["gaps", "net", "--wave", "2024"]),
            (["change", "net", "--from", "Våren 2024", "--to", "Våren 2026"], ["change", "net"]),
            (
                ["draw", "karta", "net", "--kind", "kommun", "--forum", "Bostad och mark", "-o", "-"],
                ["draw", "network", "net", "--kind", "municipality", "--forum", "bostad", "-o", "-"]
            ),
            (
                ["targets", "net", "--template", "dialogue", "--forum", "Bostad och mark"],
                ["targets", "net", "--template", "dialogue", "--forum", "bostad"]
            ),
        ]
        for (names, ids) in pairs {
            let one = try await samverkan.run(names)
            let other = try await samverkan.run(ids)
            #expect(one.status == 0, "\(names) \(one.talk)")
            #expect(one.output == other.output, "\(names)")
        }
    }

    @Test(arguments: [
        (
            ["draw", "ego", "net", "--actor", "Haboo"], "”Haboo” är ingen aktör|Menade du ”habo”?",
            "“Haboo” is no actor|Did you mean “habo”?"
        ),
        (
            ["draw", "ego", "net", "--actor", "Region Jönköping"],
            "”Region Jönköping” är ingen aktör|Menade du ”Regionen i Jönköping”?",
            "“Region Jönköping” is no actor|Did you mean “Regionen i Jönköping”?"
        ),
        (
            ["draw", "ego", "net", "--actor", "Regionen"],
            "”Regionen” kan vara flera aktörer|Ange id: region-06, rjl-2.",
            "“Regionen” may be several actors|Give the id: region-06, rjl-2."
        ),
        (
            ["what-if", "net", "--tie", "habo,hjo,Lysna"], "”Lysna” är ingen nivå|Menade du ”Lyssna”?",
            "“Lysna” is no level|Did you mean “Lyssna”?"
        ),
        (
            ["what-if", "net", "--tie", "habo,hjo,9"], "”9” är ingen nivå|Välj 0–8, eller en nivås namn.",
            "“9” is no level|Choose 0–8, or a level’s name."
        ),
        (
            ["draw", "net", "--forum", "Vatten"], "”Vatten” är inget forum|Forumens id står i forums.csv.",
            "“Vatten” is no forum|The forums' ids are in forums.csv."
        ),
        (
            ["gaps", "net", "--wave", "2025"], "”2025” är ingen mätomgång|Mätomgångarna är 2024, 2026.",
            "“2025” is no wave|The waves are 2024, 2026."
        ),
    ])
    func `is told with its nearest when it is nothing`(line: [String], swedish: String, english: String)
        async throws
    {
        for (language, text) in [("sv", swedish), ("en", english)] {
            let run = try await samverkan.run(line + ["--lang", language, "--quiet"])
            #expect(run.status == 64)
            #expect(run.talk == "samverkan: " + text.replacingOccurrences(of: "|", with: "\n  = ") + "\n")
        }
    }
}

@Suite struct `A command that is advised` {
    @Test(arguments: [
        ("Vår samverkan", "'Vår samverkan'"), ("nät", "nät"), ("a/b-1_2.x", "a/b-1_2.x"),
        ("it's", "'it'\\''s'"),
        ("$HOME", "'$HOME'"), ("a;b", "'a;b'"),
    ])
    func `can be typed as it stands`(folder: String, word: String) async throws {
        let samverkan = try Samverkan()
        let run = try await samverkan("new", folder)
        let readme = word.hasSuffix("'") ? word.dropLast() + "/README.md'" : word + "/README.md"
        #expect(
            run.talk
                == "\(word) is written. Begin with \(readme); “samverkan check \(word)” tells if all is well.\n"
        )
        #expect(try await samverkan.shell("\"$samverkan\" check \(word)").status == 0)
    }
}
