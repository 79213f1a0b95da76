internal import Analysis
internal import ArgumentParser
internal import Files
internal import Model
internal import Report
internal import Results
internal import Words

struct LettersCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Skriv ett brev till varje organisation: dess egna svar och vad de visar.",
            "Write a letter to each organisation: its own answers and what they show."),
        Name(
            """
            Skriver Output/<mappens namn>/letters/: en fil för varje organisation som har svarat
            eller tillfrågats i mätomgången, att skickas till den och ingen annan. I den står
            organisationens egna svar bredvid det som alla som deltar får se, dess plats bland
            de andra, samtal att börja med, vad som har ändrats och hur ett svar rättas. Inget
            av vad någon annan har svarat står där, utöver det som alla som deltar får se.
            """,
            """
            Writes Output/<folder name>/letters/: a file for each organisation that has
            answered or was asked in the wave, to be sent to it and nobody else. In it stand
            the organisation's own answers beside what all who take part may see, its place
            among the others, conversations to start with, what changed, and how an answer
            is corrected. Nothing of what others answered is in it, beyond what all who
            take part may see.
            """),
        examples: Name(
            """
            samverkan letters mitt-nätverk --leader 'Region Dalen'
            samverkan letters mitt-nätverk --actor 'Habo kommun' --format md
            samverkan letters mitt-nätverk --wave 2024 --lang en
            """,
            """
            samverkan letters my-network --leader 'Region Dalen'
            samverkan letters my-network --actor 'Habo kommun' --format md
            samverkan letters my-network --wave 2024 --lang sv
            """))
    static let configuration = CommandConfiguration("letters", words)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: ConventionOptions
    @Option(help: ArgumentHelp(.recipient))
    var actor: [String] = []
    @Option(help: ArgumentHelp(.surveyLeader))
    var leader = ""
    @Option(help: ArgumentHelp(.letterFormat))
    var format: [LetterFormat] = [.html]
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) async throws {
        let network = try argument.network(console)
        let conventions = try options.conventions(for: network)
        let letters = try letters(of: AnalyzedNetwork(network, conventions), console)
        let recipients = try recipients(of: letters, in: network, conventions.wave)
        let output = OutputFolder(ofLettersFor: argument.folder)
        let marks = try output.marks()
        console.now("skriver", "writing")
        var files: [OutputFile] = []
        for actor in recipients {
            let letter = letters.letter(to: actor)
            for format in LetterFormat.allCases where self.format.contains(format) {
                files.append(try format.file(letter, in: output.path))
            }
        }
        try OutputFile.write(marks + files, replacing: true)
        try console.write(files.map { $0.path + "\n" }.joined())
        console.tell(
            "varje fil är bara för den organisation som den heter efter",
            "each file is only for the organisation that it is named after")
    }

    private func letters(of analyzed: AnalyzedNetwork, _ console: Console) throws(Failure) -> Letters {
        do {
            return try Letters(
                analyzed, language: console.language, leader: leader.withoutControls.tidied,
                languageMark: console.languageMark)
        } catch {
            throw Failure(error, analyzed.network.waves[analyzed.conventions.wave])
        }
    }

    /// Those that were named, else all that take part.
    private func recipients(
        of letters: Letters, in network: Network, _ wave: Wave.Place
    ) throws(Failure) -> [Actor.Place] {
        if actor.isEmpty { return letters.recipients }
        var named: [Actor.Place] = []
        for text in actor {
            let place = try network.place(ofActorNamed: text)
            guard network.actors[place].isAlive(in: wave) else {
                throw Failure(
                    .usage,
                    Name(
                        "\(network.actors[place].name) finns inte i \(network.waves[wave].title(.swedish))",
                        "\(network.actors[place].name) does not exist in \(network.waves[wave].title(.english))"
                    ),
                    remedy: Name("Välj en annan mätomgång med --wave.", "Choose another wave with --wave."))
            }
            if !named.contains(place) { named.append(place) }
        }
        return named
    }
}

/// What a letter is written as.
enum LetterFormat: String, CaseIterable, ExpressibleByArgument {
    case html, docx, md

    func file(_ letter: Letter, in folder: String) throws(Failure) -> OutputFile {
        let path = "\(folder)/\(letter.fileStem).\(rawValue)"
        switch self {
        case .html: return OutputFile(path: path, text: letter.html)
        case .docx:
            do throws(PackageFault) {
                return OutputFile(path: path, bytes: try letter.word())
            } catch {
                throw Failure(error)
            }
        case .md: return OutputFile(path: path, text: letter.markdown)
        }
    }
}

extension Failure {
    fileprivate init(_ fault: Letters.Fault, _ wave: Wave) {
        switch fault {
        case .documentsOnly:
            self.init(
                .data,
                Name(
                    "\(wave.title(.swedish)) är kodad från dokument, så ingen har svarat",
                    "\(wave.title(.english)) is coded from documents, so nobody has answered"),
                remedy: Name(
                    "Ett brev återger egna svar. ”samverkan report” skriver om det som dokumenten visar.",
                    "A letter gives back own answers. “samverkan report” writes of what the documents show."))
        case .noAnswers:
            self.init(
                .data,
                Name(
                    "ingen har svarat i \(wave.title(.swedish)) än",
                    "nobody has answered in \(wave.title(.english)) yet"),
                remedy: Name(
                    "Läs in svaren med ”samverkan collect”, eller välj en annan mätomgång med --wave.",
                    "Read the answers in with “samverkan collect”, or choose another wave with --wave."))
        }
    }
}
