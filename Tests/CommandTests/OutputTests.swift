internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `Output` {
    let samverkan: Samverkan
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        samverkan = try Samverkan(in: folder)
        try folder.write(Folders.sound)
    }

    @Test(arguments: [
        "check net", "check net --json", "levels", "levels --csv", "measures net -q", "gaps net --json -q",
        "draw net -o -", "draw net -o /dev/full", "--help", "--version",
    ])
    func `to a full disk ends with 74 and says so`(command: String) async throws {
        let run = try await samverkan.shell("\"$samverkan\" \(command) >/dev/full")
        #expect(run.status == 74)
        #expect(run.talk.hasPrefix("samverkan: cannot write "))
        #expect(run.talk.hasSuffix("(the disk is full)\n"))
    }

    @Test(arguments: ["check net", "levels", "measures net --json --quiet", "--help"])
    func `to a closed pipe ends without a word`(command: String) async throws {
        // The reader is gone before the first byte comes.
        let run = try await samverkan.shell(
            "{ sleep 0.3; \"$samverkan\" \(command); echo $? >status; } | true; cat status")
        #expect(run.talk == "")
        #expect(run.output == "141\n")
    }

    @Test func `that is closed ends with 74, and gets into no file`() async throws {
        let run = try await samverkan.shell("\"$samverkan\" levels >&-")
        #expect(run.status == 74)
        #expect(run.talk == "samverkan: cannot write the result (the output is closed)\n")
        #expect(try await samverkan.shell("\"$samverkan\" new new >&- 2>&-").status == 0)
        #expect(try folder.text(of: "new/README.md").hasPrefix("# new\n"))
    }

    // Writing to a named pipe that nobody reads lasts for ever. The signal waits for the command to catch it.
    @Test(arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)])
    func `is nothing when the command is interrupted`(signal: String, status: Int32) async throws {
        let run = try await samverkan.shell(
            """
            mkfifo pipe; "$samverkan" draw net --format dot --quiet -o pipe & command=$!
            until grep -q '^SigCgt:.*[4-7c-f]...$' /proc/$command/status; do sleep 0.05; done
            kill -\(signal) $command; wait $command
            """)
        #expect(run.status == status)
        #expect(run.output == "")
        #expect(run.talk == "")
    }

    @Test func `is the same bytes each time`() async throws {
        let first = try await samverkan("measures", "net", "--json")
        #expect(try await samverkan("measures", "net", "--json").output == first.output)
    }
}

@Suite struct `A file that is written` {
    let samverkan: Samverkan
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        samverkan = try Samverkan(in: folder)
        try folder.write(Folders.sound)
    }

    @Test func `replaces none that exists, but with --force`() async throws {
        try folder.write(["map.svg": "mine"])
        let run = try await samverkan("draw", "net", "-o", "map.svg")
        #expect(run.status == 73)
        #expect(
            run.talk == "samverkan: map.svg already exists\n  = Give another name, or --force.\n")
        #expect(try folder.text(of: "map.svg") == "mine")
        #expect(try await samverkan("draw", "net", "-o", "map.svg", "--force").status == 0)
        #expect(try folder.text(of: "map.svg").contains("<svg"))
    }

    @Test func `may always be replaced below Output`() async throws {
        for _ in 1...2 {
            let run = try await samverkan("draw", "net", "-o", "Output/map.svg")
            #expect(run.status == 0)
        }
        #expect(try folder.contents() == ["Output", "net"])
    }

    @Test(arguments: [
        ("net", "net is a folder"),
        ("net/ties.csv/map.svg", "(a file stands where a folder is needed)"),
        ("/proc/map.svg", "cannot create /proc/map.svg"),
    ])
    func `ends with 73 where it cannot be created`(path: String, message: String) async throws {
        let run = try await samverkan("draw", "net", "--format", "svg", "-o", path, "--force")
        #expect(run.status == 73)
        #expect(run.talk.contains(message), "\(run.talk)")
        #expect(try folder.contents() == ["net"])
    }

    // The shell's limit on a file's size stands in for a disk that fills up midway.
    @Test func `is as before, or not there at all, when the disk fills up`() async throws {
        try folder.write(["map.svg": "mine"])
        let replacing = try await samverkan.shell(
            "ulimit -f 1; \"$samverkan\" draw net -o map.svg --force")
        #expect(replacing.status == 74)
        #expect(replacing.talk == "samverkan: cannot write map.svg (the file may not grow so large)\n")
        #expect(try folder.text(of: "map.svg") == "mine")
        let creating = try await samverkan.shell("ulimit -f 1; \"$samverkan\" new a/b/c")
        #expect(creating.status == 74)
        #expect(try folder.contents() == ["map.svg", "net"])
    }

    // One that is killed cannot clean up after itself. What a living process, or one on another machine, is writing is
    // not touched.
    @Test func `is gone after the next run when the one that wrote it was killed`() async throws {
        let killed = try await samverkan.shell(
            """
            "$samverkan" generate --actors 50000 --seed 1 made --quiet & command=$!
            while kill -0 $command && ! ls made/.samverkan-*.new; do sleep 0.01; done >/dev/null 2>&1
            kill -9 $command; wait $command; cd made
            for left in .samverkan-*-$command-*.new; do :; done
            machine=${left#.samverkan-}; machine=${machine%%-*}
            touch .samverkan-$machine-$PPID-0.new .samverkan-other-$command-0.new mine.csv
            echo $left; echo .samverkan-$machine-$PPID-0.new; echo .samverkan-other-$command-0.new
            """)
        let names = killed.output.split(separator: "\n").map(String.init)
        #expect(names.count == 3)
        let before = try folder.hidden(in: "made")
        #expect(before.count > 2 && Set(names).isSubset(of: before), "\(before)")
        let run = try await samverkan(
            "generate", "--actors", "20", "--seed", "1", "made", "--force", "--quiet")
        #expect(run.status == 0, "\(run.talk)")
        #expect(try folder.hidden(in: "made") == Set(names.dropFirst()))
        #expect(try folder.text(of: "made/mine.csv").isEmpty)
        #expect(try folder.text(of: "made/actors.csv").contains("id,name,kind"))
    }

    @Test func `goes through a link to the file that it names`() async throws {
        let run = try await samverkan.shell(
            "mkdir real; ln -s real/map.svg link.svg; \"$samverkan\" draw net -o link.svg --force && ls real")
        #expect(run.output == "map.svg\n")
        #expect(try folder.contents() == ["link.svg", "net", "real"])
    }

    @Test func `may be a device`() async throws {
        #expect(try await samverkan("draw", "net", "--format", "svg", "-o", "/dev/null").status == 0)
    }

    @Test func `of a report replaces a link, and lets no folder lead elsewhere`() async throws {
        let run = try await samverkan.shell(
            """
            echo mine >mine.txt; mkdir -p Output/net; ln -s ../../mine.txt Output/net/report.html
            "$samverkan" report net -q; cat mine.txt
            rm -r Output/net; mkdir public; ln -s ../public Output/net; "$samverkan" report net -q; ls public
            """)
        #expect(run.output == "Output/net/report.html\nmine\n")
        #expect(run.talk == "samverkan: Output/net is a link\n  = Remove the link.\n")
    }

    @Test func `by several at once is whole`() async throws {
        let runs = try await withThrowingTaskGroup(of: Run.self) { group in
            for _ in 1...6 { group.addTask { try await samverkan("draw", "network", "net", "-q") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(runs.map(\.talk) == Array(repeating: "", count: 6))
        #expect(runs.map(\.output) == Array(repeating: "Output/net/map-2024.svg\n", count: 6))
        let files = try folder.files(below: "Output/net")
        #expect(files == [".samverkan", "map-2024.svg"])
    }

    @Test func `of another wave or language lies beside the usual one`() async throws {
        let ties = "2022,habo,region,4\n2022,region,habo,4\n2024,habo,region,5\n2024,region,habo,5\n"
        try folder.write(["net/ties.csv": "wave,from,to,level\n" + ties])
        var lines: [String] = []
        for options in [
            [], ["--wave", "2022"], ["--lang", "sv"], ["--lang", "en"], ["--lang", "sv", "--wave", "2022"],
        ] {
            let runs = [["report"], ["draw", "network"], ["draw", "matrix"]]
            for run in runs { lines.append(try await samverkan.run(run + ["net", "-q"] + options).output) }
        }
        #expect(
            lines.joined() == """
                Output/net/report.html
                Output/net/map-2024.svg
                Output/net/matrix-2024.svg
                Output/net/report-2022.html
                Output/net/map-2022.svg
                Output/net/matrix-2022.svg
                Output/net/report-sv.html
                Output/net/map-2024-sv.svg
                Output/net/matrix-2024-sv.svg
                Output/net/report.html
                Output/net/map-2024.svg
                Output/net/matrix-2024.svg
                Output/net/report-2022-sv.html
                Output/net/map-2022-sv.svg
                Output/net/matrix-2022-sv.svg

                """)
        // What the files say of each other is by their names.

        let actor = try folder.text(of: "Output/net/actors/habo_2022_sv.html")
        #expect(actor.contains("../explore-2022-sv.html#actor=habo"))
        #expect(
            try folder.text(of: "Output/net/report-2022-sv.md").contains("(figures/map-2022-sv.svg)"))
        let files = try folder.files(below: "Output/net")
        for stem in ["relations", "levels", "relations-sv", "relations-2022", "relations-2022-sv"] {
            #expect(files.contains("tables/\(stem).csv"), "\(files)")
        }
        #expect(!files.contains { $0.contains("-en.") })
    }

    @Test func `is named as a shell reads it`() async throws {
        try folder.write(["my map.svg": "mine"])
        let run = try await samverkan("draw", "net", "-o", "my map.svg")
        #expect(
            run.talk == "samverkan: 'my map.svg' already exists\n  = Give another name, or --force.\n")
    }

    @Test func `by two networks of one name lies apart`() async throws {
        let run = try await samverkan.shell(
            """
            mkdir other; cp -r net other/net
            "$samverkan" draw network net -q; "$samverkan" draw network other/net -q; "$samverkan" draw network net -q
            """)
        #expect(
            run.output == "Output/net/map-2024.svg\nOutput/net-2/map-2024.svg\nOutput/net/map-2024.svg\n")
    }

    @Test func `has no sign of a folder's name that steers a terminal`() async throws {
        let run = try await samverkan.shell(
            """
            name=$(printf 'n\\033[31m\\342\\200\\256x'); mv net "$name"; "$samverkan" draw network "$name" -q; cat Output/*/.samverkan
            """)
        #expect(
            run.output == "Output/n[31mx/map-2024.svg\naudience: participants\nnetwork: n␛[31m\u{FFFD}x\n")
    }
}

@Suite struct `A machine that gives too little` {
    let samverkan: Samverkan
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        samverkan = try Samverkan(in: folder)
        try folder.write(Folders.sound)
    }

    @Test func `of memory is told of`() async throws {
        let run = try await samverkan.shell("ulimit -v 250000; \"$samverkan\" report net --lang sv")
        #expect(run.status == 71)
        #expect(
            run.talk == """
                samverkan: minnet räcker inte
                  = Stäng andra program, eller höj gränsen (ulimit -v).

                """)
    }

    @Test func `of open files is told of`() async throws {
        let run = try await samverkan.shell("ulimit -n 6; \"$samverkan\" check net")
        #expect(run.status == 71)
        #expect(
            run.talk == """
                samverkan: too few files may be open at a time
                  = Raise the limit (ulimit -n).

                """)
        #expect(try await samverkan.shell("ulimit -n 20; \"$samverkan\" report net -q").status == 0)
    }
}

extension TemporaryFolder {
    /// The names in a folder that begin with a point.
    fileprivate func hidden(in name: String) throws -> Set<String> {
        let names = try FileManager.default.contentsOfDirectory(atPath: url.appending(path: name).path)
        return Set(names.filter { $0.hasPrefix(".") })
    }
}
