internal import ArgumentParser
internal import Files
internal import Model
internal import Views

struct Check: Subcommand {
    static let configuration = CommandConfiguration(
        abstract: "List what must be mended in a network folder, or is worth a second look.",
        discussion: """
            Each problem stands with its file, line and column, the line itself, and
            how to mend it. Errors keep every other command from running; warnings
            do not. Ends with status 65 when there are errors.

            EXAMPLES
              samverkan check Networks/sodra-vatterbygden
              samverkan check my-network --lang en
              samverkan check my-network --json | jq '.summary'
            """)

    @OptionGroup var argument: NetworkArgument
    @Flag(help: "Write JSON (samverkan.check/1).")
    var json = false
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        let draft = try NetworkArgument.existing(argument.folder).draft()
        let list: ProblemList
        var network: Network?
        do {
            let valid = try draft.validated()
            network = valid.network
            list = ProblemList(valid.warnings)
        } catch {
            list = ProblemList(error.all)
        }
        let language = console.language
        if json {
            let id = draft.description.id ?? draft.fallbackID
            let document = list.json(
                id: id, title: draft.description.title ?? id, scale: draft.description.scale ?? .samverkan8,
                language)
            try console.write(document.asText())
        } else {
            try console.write(list.text(language, isColored: console.colorsOutput))
            try console.write(list.summary(of: network, language) + "\n")
        }
        if list.hasErrors { throw Failure(.data) }
    }
}
