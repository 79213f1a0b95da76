internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `Language` {
    @Test(arguments: [
        ([:], "sv"),
        (["LANG": "C"], "sv"),
        (["LANG": "C.UTF-8"], "sv"),
        (["LANG": "POSIX"], "sv"),
        (["LANG": "de_DE.UTF-8"], "sv"),
        (["LANG": ""], "sv"),
        (["LANG": "en_US.UTF-8"], "en"),
        (["LANG": "en"], "en"),
        (["LANG": "english"], "en"),
        (["LANG": "sv_SE.ISO-8859-1"], "sv"),
        (["LC_ALL": "en_GB", "LANG": "sv_SE.UTF-8"], "en"),
        (["LC_MESSAGES": "sv_FI@euro", "LANG": "en_US.UTF-8"], "sv"),
        (["LC_ALL": "sv_SE", "LC_MESSAGES": "en_US"], "sv"),
        (["LC_ALL": "C.UTF-8", "LANG": "en_US.UTF-8"], "en"),
        (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "en_US"], "en"),
        (["LC_CTYPE": "en_US.UTF-8"], "sv"),
    ])
    func `is that of the first locale to name one`(environment: [String: String], language: String)
        async throws
    {
        var samverkan = try Samverkan()
        samverkan.environment = environment
        let run = try await samverkan("levels")
        #expect(run.output.contains(language == "sv" ? "Öppenhet" : "Openness"))
    }

    @Test func `is the option's whatever the locale`() async throws {
        #expect(try await Samverkan()("levels", "--lang", "sv").output.contains("Öppenhet"))
        var samverkan = try Samverkan()
        samverkan.environment = [:]
        #expect(try await samverkan("levels", "--lang", "en").output.contains("Openness"))
    }
}

@Suite struct `Color` {
    private static func isColored(_ environment: [String: String], _ arguments: String) async throws -> Bool {
        var samverkan = try Samverkan()
        samverkan.environment.merge(environment, uniquingKeysWith: { $1 })
        try samverkan.folder.write(Folders.broken)
        return try await samverkan.shell("\"$samverkan\" check net \(arguments)").output.contains("\u{1B}")
    }

    @Test func `is left out where no terminal is`() async throws {
        #expect(try await !Self.isColored([:], ""))
    }

    @Test func `comes when it is asked for, NO_COLOR or not`() async throws {
        #expect(try await Self.isColored([:], "--color always"))
        #expect(try await Self.isColored(["NO_COLOR": "1"], "--color always"))
    }

    // `script` from util-linux runs a command on a terminal of its own; where it is missing nothing is shown.
    @Test(
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")),
        arguments: [
            ([:], "", true), (["NO_COLOR": "1"], "", false), (["NO_COLOR": ""], "", true),
            (["TERM": "dumb"], "", false), ([:], "--color never", false),
        ])
    func `is in a terminal what the user prefers`(
        environment: [String: String], option: String, isColored: Bool
    ) async throws {
        var samverkan = try Samverkan()
        samverkan.environment["TERM"] = "xterm"
        samverkan.environment.merge(environment, uniquingKeysWith: { $1 })
        try samverkan.folder.write(Folders.broken)
        let run = try await samverkan.shell("script -qec '\"$samverkan\" check net \(option)' /dev/null")
        #expect(run.status == 65)
        #expect(run.output.contains("error:"))
        #expect(run.output.contains("\u{1B}") == isColored)
    }
}

@Suite struct `What a command says while it works` {
    // How many actors take more than a second depends on the machine.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
    func `stands on the terminal after a second, and is taken away`() async throws {
        var samverkan = try Samverkan()
        samverkan.environment["TERM"] = "xterm"
        for actors in [2_000, 20_000, 200_000] {
            _ = try await samverkan("generate", "--actors", "\(actors)", "--seed", "1", "net-\(actors)")
            let measuring = "measures net-\(actors) --lang en --json > /dev/null"
            let run = try await samverkan.shell("script -qec '\"$samverkan\" \(measuring)' /dev/null")
            #expect(run.status == 0)
            guard run.output.contains("computing … ") else { continue }
            #expect(run.output.hasSuffix("\r\u{1B}[K"))
            return
        }
        Issue.record("nothing was said")
    }

    @Test func `is nothing in a pipe`() async throws {
        let samverkan = try Samverkan()
        _ = try await samverkan("generate", "--actors", "2000", "--seed", "1", "net")
        let run = try await samverkan("measures", "net", "--lang", "en", "--json")
        #expect(run.status == 0)
        #expect(!run.talk.contains("…"))
    }
}

@Suite struct `A seed of places` {
    @Test(arguments: ["0", "-5", "1000001", "9223372036854775807", "99999999999999999999", "x"])
    func `that is none is refused in words, whatever the number`(seed: String) async throws {
        let samverkan = try Samverkan()
        try samverkan.folder.write(["net/actors.csv": "id;name;kind\na;Alfa;region\nb;Beta;region\n"])
        let run = try await samverkan("draw", "network", "net", "--layout-seed=\(seed)", "--lang", "sv")
        #expect(run.status == 64)
        #expect(run.talk.contains("--layout-seed") && run.talk.contains("\n  = "))
    }
}
