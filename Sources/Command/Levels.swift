internal import ArgumentParser
internal import Files
internal import Model
internal import Views

struct Levels: Subcommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the levels of the scale, or the question to ask in a survey.",
        discussion: """
            Without a folder it is the scale of eight levels from openness to
            co-creation; with one, the scale that the folder uses.

            EXAMPLES
              samverkan levels
              samverkan levels --survey --lang en
              samverkan levels my-network --json
            """)

    @Argument(help: "A network whose own scale is wanted.", completion: .directory)
    var folder: String?

    @Flag(help: "Print the question to ask, with its answers, to paste into a form.")
    var survey = false

    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        let language = console.language
        let draft = try folder.map { try NetworkArgument.existing($0).draft() }
        if let draft {
            let file = draft.path(Draft.packageFile)
            let faults = draft.problems.filter { $0.severity == .error && $0.location.file == file }
            guard faults.isEmpty else { throw Problems(faults) }
        }
        let scale = draft?.description.scale ?? .samverkan8
        let question = SurveyQuestion(scale, language)
        let id = draft.map { $0.description.id ?? $0.fallbackID }
        let network = id.map { (id: $0, title: draft?.description.title ?? $0) }
        try console.write(
            format.text(
                of: survey ? question.table(language) : scale.table(language),
                json: scale.json(network: network, survey: survey ? question : nil),
                inWords: {
                    survey
                        ? question.text
                        : scale.table(language).asText() + "\n" + scale.threshold(language) + "\n"
                }))
        if survey, format.kind == .text {
            console.tell(
                "Svaret skrivs i kolumnen level i ties.csv: siffran, x för ej aktuell, tomt för vet ej.",
                "The answer goes into the column level of ties.csv: the number, x for not relevant, empty for don’t know."
            )
        }
    }
}
