internal import Analysis
internal import ArgumentParser
internal import Files
internal import Model
internal import Results

struct Levels: Subcommand {
    static let words = CommandWords(
        Name(
            "Skriv ut skalans nivåer, frågan att ställa, eller en kontroll av stegen.",
            "Print the levels of the scale, the question to ask, or a check of the steps."),
        Name(
            """
            Utan mapp är det skalan med åtta nivåer från öppenhet till samskapande; med en
            mapp den skala som mappen använder. Med --check säger mappens svar om stegen
            bygger på varandra, där de som svarat har kryssat i allt som stämmer (kolumnen
            ticked i ties.csv).
            """,
            """
            Without a folder it is the scale of eight levels from openness to
            co-creation; with one, the scale that the folder uses. With --check the
            answers of the folder say whether the steps build on each other, where
            respondents ticked all that apply (the column ticked of ties.csv).
            """),
        examples: Name(
            """
            samverkan levels
            samverkan levels --survey
            samverkan levels mitt-nätverk --json
            samverkan levels --check mitt-nätverk
            samverkan levels --crosswalk iap2
            """,
            """
            samverkan levels
            samverkan levels --survey --lang en
            samverkan levels my-network --json
            samverkan levels --check my-network
            samverkan levels --crosswalk iap2
            """))
    static let configuration = CommandConfiguration("levels", words)

    @Argument(help: ArgumentHelp(.scaleFolder), completion: .directory)
    var folder: String?

    @Flag(help: ArgumentHelp(.survey))
    var survey = false

    @Flag(help: ArgumentHelp(.stepCheck))
    var check = false

    @Option(help: ArgumentHelp(.crosswalk))
    var crosswalk: Crosswalk?

    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if [survey, check, crosswalk != nil].count(where: { $0 }) > 1 {
            throw Failure(
                .usage,
                Name(
                    "--survey, --check och --crosswalk utesluter varandra",
                    "--survey, --check and --crosswalk exclude each other"),
                remedy: Name("Välj en av dem.", "Choose one of them."))
        }
        if check && folder == nil {
            throw Failure(
                .usage, Name("--check behöver ett nätverks mapp", "--check needs the folder of a network"),
                remedy: Name(
                    "Skriv samverkan levels --check <mapp>.", "Write samverkan levels --check <folder>."))
        }
    }

    func perform(_ console: Console) throws {
        if check { return try checkSteps(console) }
        let language = console.language
        let draft = try folder.map { try NetworkArgument.existing($0).draft() }
        if let draft {
            let file = draft.path(Draft.packageFile)
            let faults = draft.problems.filter { $0.severity == .error && $0.location.file == file }
            guard faults.isEmpty else { throw Problems(faults) }
        }
        let scale = draft?.description.scale ?? .samverkan8
        let id = draft.map { $0.description.id ?? $0.fallbackID }
        let network = id.map { (id: $0, title: draft?.description.title ?? $0) }
        if let crosswalk {
            guard scale.id == Scale.samverkan8.id else {
                throw Failure(
                    .data,
                    Name(
                        "mappen använder skalan ”\(scale.id)”, och jämförelsen gäller samverkan-8",
                        "the folder uses the scale “\(scale.id)”, and the crosswalk is for samverkan-8"))
            }
            return try console.write(
                format.text(
                    of: crosswalk.sheet,
                    json: scale.json(network: network, survey: nil, crosswalk: crosswalk)
                ) {
                    crosswalk.text(language)
                })
        }
        let question = SurveyQuestion(scale, language)
        try console.write(
            format.text(
                of: survey ? question.sheet : scale.sheet(language),
                json: scale.json(network: network, survey: survey ? question : nil),
                inWords: {
                    survey
                        ? question.text
                        : scale.sheet(language).table(for: .person(language)).asText() + "\n"
                            + scale.threshold(language) + "\n"
                }))
        if survey, format.kind == .text {
            console.tell(
                "Svaret skrivs i kolumnen level i ties.csv: siffran, x för ej aktuell, tomt för vet ej.",
                "The answer goes into the column level of ties.csv: the number, x for not relevant, empty for don’t know."
            )
        }
    }

    private func checkSteps(_ console: Console) throws {
        guard let folder else { return }
        try readers.refuse(
            [.participants, .public],
            Name(
                "vad var och en har kryssat i visas bara internt",
                "what each has ticked is shown internally only"))
        let network = try NetworkArgument.network(at: folder, nil, console)
        console.tellInternal(network)
        let check = ScaleCheck(network)
        try console.write(
            format.text(
                of: .scaleCheck(check),
                json: network.scale.json(
                    network: (id: network.id, title: network.title), survey: nil, check: check)
            ) {
                ResultText.scaleCheck(check, network, console.language)
            })
    }
}
