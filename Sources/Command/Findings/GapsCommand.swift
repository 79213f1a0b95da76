internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct GapsCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "gaps",
        abstract: "Hold every targeted relation against its target.",
        discussion: """
            Says of each relation whether it is missing, below, contested, unknown,
            above or within its target, and how sure that is. Missing answers stay
            missing: the share in line comes with its bounds. --show names what else
            to tell:

              relations    every targeted relation (also without --show)
              breakdown    the share in line by actor, kinds, county, forum, purpose,
                           target status and wave
              wishes       what both sides want, beside what the target asks
              structure    separate parts, sole links, kinds that are not there
              silos        how far ties stay within counties and kinds
              perception   where kinds of actors see the same relation differently
              differences  the same by name, for internal readers
              load         deep relations per actor, against capacity
              relax        relations above their target that could be eased
              answers      missing answers that could change the picture
              obstacles    what stands in the way, by forum
              idle         targets that concern nobody

            EXAMPLES
              samverkan gaps Networks/sodra-vatterbygden
              samverkan gaps my-network --show structure --show answers
              samverkan gaps my-network --show breakdown --csv
              samverkan gaps my-network --all --json | jq '.headline, .structure'
            """)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: ConventionOptions
    @Option(
        name: .customLong("show"),
        help: ArgumentHelp("What to show; may be repeated. See above.", valueName: "name"))
    var chosen: [GapAspect] = []
    @Flag(help: "Show all that the audience may read.")
    var all = false
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if format.kind == .csv, all || chosen.count > 1 {
            throw ValidationError("CSV holds one table: name one with '--show'.")
        }
    }

    func perform(_ console: Console) throws {
        let network = try argument.network(console)
        let conventions = try options.conventions(for: network)
        let analyzed = console.analyzed(network, conventions, for: readers.audience)
        if !analyzed.gate.isOpen, chosen.contains(where: \.isInternal) {
            throw Failure(
                .usage,
                Name(
                    "skillnader med namn ställer svar mot svar, och det får dessa läsare inte se",
                    "differences by name set answer beside answer, which these readers may not see"),
                remedy: Name("Välj --audience internal.", "Choose --audience internal."))
        }
        let details = GapDetails(analyzed)
        let aspects = all ? GapAspect.allCases.filter { !$0.isInternal || analyzed.gate.isOpen } : chosen
        let language = console.language
        try console.write(
            format.text(
                of: details.sheet(aspects.first ?? .relations, for: format.reader(language)),
                json: .gaps(analyzed, further: details.json(aspects))
            ) {
                aspects.isEmpty
                    ? details.overview(language)
                    : ([details.opening(language)] + aspects.map { details.text($0, language) })
                        .joined(separator: "\n")
            })
    }
}
