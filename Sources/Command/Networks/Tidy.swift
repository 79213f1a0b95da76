internal import ArgumentParser
internal import Files
internal import Foundation
internal import Model
internal import Results

struct Tidy: Subcommand {
    static let words = CommandWords(
        Name(
            "Skriv en mapp så som den lästes: id:n, nivåer, datum, en form av CSV.",
            "Write a folder as it was understood: ids, levels, dates, one form of CSV."),
        Name(
            """
            Visar vad som står på annat sätt än det läses: namn i stället för id, nivåernas
            namn, datum i andra former, svenska rubriker. Med --write skrivs tabellerna så,
            och originalet ligger kvar bredvid som ties.csv.original. Celler som inte går
            att förstå lämnas som de är, och en tabell vars rader inte går att skilja åt
            rörs inte; check räknar upp dem.

            Tabellerna får samma form som actors.csv: med komma blir det UTF-8, komma och
            LF, annars så som en svensk Excel öppnar dem med ett dubbelklick.
            """,
            """
            Shows what stands otherwise than it is read: names in place of ids, level
            names, dates in other forms, Swedish headings. With --write the tables are
            written so, each original beside it as ties.csv.original. Cells that are
            not understood stay as they are, and a table whose rows cannot be told
            apart is left alone; 'check' lists them.

            The tables get the form of actors.csv: with commas UTF-8, commas and LF,
            else as a Swedish Excel opens them by a double click.
            """),
        examples: Name(
            """
            samverkan tidy mitt-nätverk
            samverkan tidy mitt-nätverk --write
            samverkan tidy mitt-nätverk --csv > ändringar.csv
            """,
            """
            samverkan tidy my-network
            samverkan tidy my-network --write
            samverkan tidy my-network --csv > changes.csv
            """))
    static let configuration = CommandConfiguration("tidy", words)

    @OptionGroup var argument: FolderArgument
    @Flag(help: ArgumentHelp(.writeTidied))
    var write = false
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        let folder = try NetworkArgument.existing(argument.folder)
        let tidied = TidiedFolder(folder)
        let rewrites = tidied.files.flatMap(\.table.rewrites)
        if !rewrites.isEmpty || format.kind != .text {
            try console.write(
                format.text(
                    of: .rewrites(rewrites),
                    json: .rewrites(
                        rewrites, leftAlone: tidied.leftAlone.map(\.name), of: (folder.name, tidied.title))
                ) { Sheet.rewrites(rewrites).table(for: .person(console.language)).asText() })
        }
        if write { try Self.write(tidied.files, in: folder) }
        tell(of: tidied, console)
    }

    private static func write(_ files: [TidiedFolder.File], in folder: NetworkFolder) throws(Failure) {
        var output: [OutputFile] = []
        for file in files {
            let path = "\(folder.path)/\(file.name)"
            output.append(OutputFile(path: freeName(beside: path), bytes: file.original))
            output.append(OutputFile(path: path, bytes: file.bytes))
        }
        try OutputFile.write(output, replacing: true)
    }

    /// No original is written over: the first is the one that people typed.
    private static func freeName(beside path: String) -> String {
        var number = 1
        while true {
            let name = path + ".original" + (number == 1 ? "" : "-\(number)")
            if !FileManager.default.fileExists(atPath: name) { return name }
            number += 1
        }
    }

    private func tell(of tidied: TidiedFolder, _ console: Console) {
        let names = tidied.files.map(\.name).joined(separator: ", ")
        if tidied.files.isEmpty {
            console.tell("allt står redan som det läses", "everything stands as it is read already")
        } else if write {
            console.tell(
                "skrivet: \(names); det som stod där ligger kvar som .original",
                "written: \(names); what stood there is kept as .original")
        } else {
            console.tell(
                "skulle skrivas om: \(names); --write gör det",
                "would be rewritten: \(names); --write does it")
        }
        for reason in TidiedFolder.LeftAlone.Reason.allCases {
            let names = tidied.leftAlone.filter { $0.reason == reason }.map(\.name)
            if !names.isEmpty { tell(of: names, leftAloneSince: reason, console) }
        }
        let errors = tidied.problems.count { $0.severity == .error }
        if errors > 0 {
            console.tell(
                "\(errors) fel \(write ? "återstår" : "finns"); ”samverkan check \(argument.folder.forShell)” visar dem",
                "\(errors) \(errors == 1 ? "error" : "errors") \(write ? "left" : "found"); “samverkan check \(argument.folder.forShell)” shows them"
            )
        }
    }

    private func tell(
        of files: [String], leftAloneSince reason: TidiedFolder.LeftAlone.Reason, _ console: Console
    ) {
        let names = files.joined(separator: ", ")
        let (swedish, english) =
            switch reason {
            case .empty: ("det finns inget i dem", "there is nothing in them")
            case .noText: ("de inte går att läsa som text", "they cannot be read as text")
            case .noHeadings:
                ("något står ovanför rubrikraden", "something stands above their headings")
            case .rowsUnclear: ("raderna inte går att skilja åt", "their rows cannot be told apart")
            }
        console.tell("lämnas, eftersom \(swedish): \(names)", "left alone, since \(english): \(names)")
    }
}
