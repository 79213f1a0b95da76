internal import Foundation
internal import TestNetworks
internal import Testing

/// What the parser tells of the command: every subcommand, option and value that there is.
private struct Structure: Decodable {
    struct Command: Decodable {
        let commandName: String
        let superCommands: [String]?
        let subcommands: [Command]?
        let arguments: [Argument]?

        var path: [String] { (superCommands ?? []).dropFirst() + [commandName] }
        var all: [Command] { [self] + (subcommands ?? []).flatMap(\.all) }
    }

    struct Argument: Decodable {
        struct Named: Decodable {
            let kind: String
            let name: String
        }

        let names: [Named]?
        let abstract: String?
        let allValues: [String]?
        let shouldDisplay: Bool

        /// As a row of help begins.
        var label: String? { names?.first { $0.kind == "long" }.map { "--\($0.name)" } }
    }

    let command: Command

    /// Every command that does something by itself.
    static func commands(_ samverkan: Samverkan) async throws -> [Command] {
        let run = try await samverkan("--experimental-dump-help")
        let told = try JSONDecoder().decode(Structure.self, from: Data(run.output.utf8))
        return told.command.all.filter { $0.subcommands == nil && $0.commandName != "help" }
    }
}

/// The rows of a page of help: what stands on the left, and what is said of it on one line.
private func rows(of help: String) -> [String: String] {
    var rows: [String: String] = [:]
    var label = ""
    for line in help.split(separator: "\n") {
        if line.hasPrefix("  "), line.dropFirst(2).first?.isWhitespace == false {
            let parts = line.dropFirst(2).split(separator: " ").map(String.init)
            label = parts.first { $0.hasPrefix("--") } ?? parts[0]
            rows[label] = parts.joined(separator: " ")
        } else if line.hasPrefix("      ") {
            rows[label]? += " " + line.split(separator: " ").joined(separator: " ")
        }
    }
    return rows
}

@Suite struct `Help` {
    @Test func `tells of every command, option and value in both languages`() async throws {
        let samverkan = try Samverkan()
        let commands = try await Structure.commands(samverkan)
        #expect(commands.count > 30)
        // Written alike in both.
        let common: Set<String> = [
            "sv", "en", "auto", "svg", "png", "pdf", "dot", "csv", "frey", "partner", "iap2", "pagerank",
            "excel", "forum", "html", "md", "docx", "forms", "limesurvey", "qualtrics", "google", "a4",
            "duckdb", "spark", "katz", "spearman", "gamma",
        ]
        for command in commands {
            let path = command.path.filter { $0 != "samverkan" }
            let english = rows(of: try await samverkan.run(path + ["--help", "--lang", "en"]).output)
            let swedish = rows(of: try await samverkan.run(["--lang", "sv"] + path + ["--help"]).output)
            for argument in command.arguments ?? [] where argument.shouldDisplay {
                guard let label = argument.label, label != "--version" else { continue }
                let text = try #require(english[label], "\(path) \(label)")
                let other = try #require(swedish[label], "\(path) \(label)")
                #expect(text != other, "\(path) \(label)")
                if let abstract = argument.abstract {
                    #expect(text.contains(abstract), "\(path) \(label)")
                    #expect(!other.contains(abstract), "\(path) \(label)")
                }
                // Pictures have some of the measures.
                let isPartOfMeasures =
                    command.path.contains("draw") && label != "--format" && text.contains("degree")
                for value in isPartOfMeasures ? [] : argument.allValues ?? [] {
                    let words = text.split { " ,.()".contains($0) }
                    #expect(words.contains(Substring(value)), "\(path) \(label) \(value)")
                    let others = other.split { " ,.()".contains($0) }
                    #expect(
                        common.contains(value) || !others.contains(Substring(value)),
                        "\(path) \(label) \(value)")
                }
            }
        }
    }

    @Test func `stands as a whole in Swedish`() async throws {
        var samverkan = try Samverkan()
        samverkan.environment = [:]
        let run = try await samverkan("check", "--help")
        #expect(run.status == 0)
        #expect(
            run.output == """
                Räkna upp vad som ska rättas i en nätverksmapp, eller är värt att se över.

                Fel står först, sedan varningar; lika problem står tillsammans, med antal och de
                första cellerna, och sista raden säger var man börjar. --all visar vart och ett
                med sin rad, --csv eller --excel-sv skriver en lista att arbeta efter. Fel
                hindrar alla andra kommandon; varningar gör det inte. Slutar med status 65 när
                det finns fel; med --fail-on avvikelser också med status 1 när ett mål säkert
                inte nås i den sista mätomgången, och dess datum har passerat eller saknas.

                Koder för län och kommuner jämförs med Sveriges. Ett annat lands koder är en
                mapp med counties.csv, municipalities.csv, organisations.csv och neighbors.csv,
                som anges i datapackage.json som samverkan.reference, eller med --reference.

                ANVÄNDNING
                  samverkan check <nätverk> [val]

                EXEMPEL
                  samverkan check Networks/sodra-vatterbygden
                  samverkan check mitt-nätverk --excel-sv > rätta.csv
                  samverkan check mitt-nätverk --json | jq '.summary'
                  samverkan check mitt-nätverk --fail-on avvikelser
                  samverkan check mitt-nätverk --reference norge

                ARGUMENT
                  <nätverk>               Nätverkets mapp, eller en graffil; - är standard in.

                VAL
                  --level <attribut>      I en graffil: kanternas attribut med nivån. (annars:
                                          level, om det finns)
                  --strength <attribut>   I en graffil: kanternas attribut med en styrka, ett
                                          tal från 0; varje tal blir ett steg på skalan.
                  --kind <typ>            I en graffil: nodernas attribut med typen av aktör. I
                                          draw network och draw waves: bara aktörer av en typ;
                                          får upprepas.
                  --reversed              I en graffil: 1 är den djupaste nivån, eller den
                                          största styrkan.
                  --all                   Visa varje problem för sig, med sin rad.
                  --json                  Skriv JSON.
                  --csv                   Skriv CSV för program (RFC 4180): kontraktets nycklar,
                                          decimalpunkt.
                  --excel-sv              Skriv CSV som en svensk Excel öppnar den: semikolon,
                                          byteordningsmärke, decimalkomma, namn och rubriker,
                                          inga formler.
                  --guard-formulas        Sätt ' före celler i CSV som börjar med = + - @, så
                                          att inget kalkylprogram kör dem.
                  --fail-on <vad>         Vad mer som ger status 1.
                                          avvikelser  ett mål som säkert inte nås i sista
                                                      omgången, och som inte ska nås senare
                  --reference <referens>  Vad koder för län och kommuner jämförs med: Sverige,
                                          inget, eller en mapp. (annars: som nätverket säger,
                                          annars Sverige)
                                          sverige
                                          ingen    inget kontrolleras
                  --lang <språk>          Språk i allt som skrivs. (annars: enligt datorns
                                          inställning, annars svenska)
                                          sv  svenska
                                          en  engelska
                  --color <när>           Färg i terminalen. (annars: auto)
                                          auto    i en terminal
                                          alltid
                                          aldrig
                  -q, --quiet             Säg inget utöver resultatet, utom fel.
                  -v, --verbose           Berätta mer om vad som görs.
                  -h, --help              Visa hjälp.

                """)
        for line in [["help", "check"], ["hjälp", "check"], ["check", "net", "-h"]] {
            #expect(try await samverkan.run(line).output == run.output)
        }
    }

    @Test func `is in the language of the option, wherever it stands`() async throws {
        let samverkan = try Samverkan()
        let pages = [
            ["--lang", "sv", "levels", "--help"], ["levels", "--lang=sv", "--help"],
            ["levels", "--help", "--lang", "sv"], ["--lang", "sv", "help", "levels"],
        ]
        for page in pages {
            #expect(try await samverkan.run(page).output.contains("\nANVÄNDNING\n  samverkan levels"))
        }
        #expect(try await samverkan("levels", "--help").output.contains("\nUSAGE\n  samverkan levels"))
        // A result, too.
        #expect(try await samverkan("--lang", "sv", "levels").output.contains("Öppenhet"))
    }

    @Test func `of drawing lists the kinds in the language of the reader`() async throws {
        let samverkan = try Samverkan()
        let swedish = try await samverkan("draw", "--help", "--lang", "sv").output
        #expect(swedish.contains("\nKARTOR\n  karta         Vem som samverkar med vem i en mätomgång.\n"))
        let english = try await samverkan("draw", "--help").output
        #expect(english.contains("\nMAPS\n  network       Who works with whom in a wave.\n"))
    }
}

@Suite struct `A line that is typed wrongly` {
    /// Each line with what is said of it in either language.
    private static let complaints: [(line: [String], swedish: String, english: String)] = [
        (
            ["chek", "net"], "”chek” är inget kommando|Menade du ”check”?",
            "“chek” is no command|Did you mean “check”?"
        ),
        (
            ["xyzzy"], "”xyzzy” är inget kommando|”samverkan --help” räknar upp kommandona.",
            "“xyzzy” is no command|“samverkan --help” lists the commands."
        ),
        (
            ["karta", "net"], "”karta” är inget kommando|Menade du ”draw karta”?",
            "“karta” is no command|Did you mean “draw network”?"
        ),
        (
            ["help", "draw", "matrs"], "”matrs” är inget kommando|Menade du ”matris”?",
            "“matrs” is no command|Did you mean “matrix”?"
        ),
        (
            ["--json", "check", "net"],
            "”--json” står före kommandot|Skriv kommandot först: ”samverkan --help” räknar upp dem.",
            "“--json” stands before the command|Put the command first: “samverkan --help” lists them."
        ),
        (
            ["check", "net", "--colour"],
            "”--colour” är inget val för ”samverkan check”|Menade du ”--color”?",
            "“--colour” is no option of “samverkan check”|Did you mean “--color”?"
        ),
        (
            ["check", "net", "--zebra"],
            "”--zebra” är inget val för ”samverkan check”|”samverkan check --help” visar hur kommandot skrivs.",
            "“--zebra” is no option of “samverkan check”|“samverkan check --help” shows how to type it."
        ),
        (
            ["check"], "<nätverk> saknas|Skriv samverkan check <nätverk> [val].",
            "<network> is missing|Write samverkan check <network> [options]."
        ),
        (
            ["draw", "ego", "net"],
            "--actor saknas|Skriv samverkan draw ego <nätverk> --actor <aktör> [val].",
            "--actor is missing|Write samverkan draw ego <network> --actor <actor> [options]."
        ),
        (
            ["gaps", "net", "--wave"], "”--wave” saknar sitt värde|Skriv --wave <omgång>.",
            "“--wave” lacks its value|Write --wave <wave>."
        ),
        (
            ["gaps", "net", "--side", "--json"],
            "”--side” saknar sitt värde|Välj bekräftad eller angiven.",
            "“--side” lacks its value|Choose confirmed or claimed."
        ),
        (
            ["gaps", "net", "--json=ja"], "”--json” tar inget värde|Skriv bara --json.",
            "“--json” takes no value|Write --json alone."
        ),
        (
            ["gaps", "net", "--audience", "inten"],
            "”inten” är inget värde för --audience|Menade du ”intern”?",
            "“inten” is no value of --audience|Did you mean “internal”?"
        ),
        (
            ["check", "net", "--lang", "de"], "”de” är inget värde för --lang|Välj sv eller en.",
            "“de” is no value of --lang|Choose sv or en."
        ),
        (
            ["next", "net", "-k", "tio"], "”tio” är inget värde för -k|Ange ett heltal.",
            "“tio” is no value of -k|Give a whole number."
        ),
        (["next", "net", "-k", "0"], "--count är 0|Välj 1 eller mer.", "--count is 0|Choose 1 or more."),
        (
            ["draw", "egoo", "net"], "”net” är ett argument för mycket|Menade du ”ego”?",
            "“net” is one argument too many|Did you mean “ego”?"
        ),
        (
            ["check", "Vår", "samverkan"],
            "”samverkan” är ett argument för mycket|Sätt citattecken runt namn med mellanslag.",
            "“samverkan” is one argument too many|Put quotes around names with spaces."
        ),
        (
            ["what-if", "net"], "ingenting att pröva|Ange --tie A,B,NIVÅ eller --leave AKTÖR.",
            "nothing to try|Give --tie A,B,LEVEL or --leave ACTOR."
        ),
    ]

    @Test(arguments: complaints.indices)
    func `is told what is wrong, and what was meant`(place: Int) async throws {
        let (line, swedish, english) = Self.complaints[place]
        let samverkan = try Samverkan()
        let language = line.contains("--lang") ? [] : ["--lang", "sv"]
        if !language.isEmpty {
            let run = try await samverkan.run(language + line)
            #expect(run.status == 64)
            #expect(run.output == "")
            #expect(run.talk == "samverkan: " + swedish.replacingOccurrences(of: "|", with: "\n  = ") + "\n")
        }
        let run = try await samverkan.run(line)
        #expect(run.status == 64)
        #expect(run.talk == "samverkan: " + english.replacingOccurrences(of: "|", with: "\n  = ") + "\n")
    }

    @Test func `is not one that names things in Swedish`() async throws {
        let samverkan = try Samverkan()
        try samverkan.folder.write(Folders.sound)
        let pairs = [
            (["draw", "karta", "net", "-o", "-"], ["draw", "network", "net", "-o", "-"]),
            (
                ["measures", "net", "--measure", "Antal-relationer"],
                ["measures", "net", "--measure", "degree"]
            ),
            (["gaps", "net", "--audience", "deltagare"], ["gaps", "net", "--audience", "participants"]),
            (["gaps", "net", "--show=stuprör"], ["gaps", "net", "--show", "silos"]),
            (
                ["measures", "net", "--side", "angiven", "--measure", "närhet", "--json"],
                ["measures", "net", "--side", "claimed", "--measure", "harmonic-closeness", "--json"]
            ),
            (["check", "net", "--reference", "Sverige"], ["check", "net", "--reference", "sweden"]),
            (
                ["territory", "net", "--areas", "län", "--part", "avstånd"],
                ["territory", "net", "--areas", "county", "--part", "distance"]
            ),
        ]
        for (swedish, english) in pairs {
            let one = try await samverkan.run(swedish)
            let other = try await samverkan.run(english)
            #expect(one.output == other.output, "\(swedish)")
            #expect(one.talk == other.talk, "\(swedish)")
            #expect(one.status == 0, "\(swedish) \(one.talk)")
        }
    }
}
