internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct TestMRQAPCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Säg vad djupa relationer går ihop med, vart och ett vid sidan av de andra: MRQAP.",
            "Say what deep relations go with, each thing beside the others: MRQAP."),
        Name(
            """
            Först utfallet, sedan minst en egenskap att hålla det mot, som i ”test qap”.
            Utan --logistic är modellen linjär och räknar alla steg på skalan som lika
            långa; med --logistic 6 frågar den bara om relationen når nivå 6.
            """,
            """
            First the outcome, then at least one variable to hold it against, as in
            'test qap'. Without --logistic the model is linear and takes all steps of the
            scale for equally long; with --logistic 6 it asks only whether level 6 is
            reached.
            """),
        examples: Name(
            """
            samverkan test mrqap Networks/sodra-vatterbygden nivå samma:typ forum
            samverkan test mrqap mitt-nätverk nivå samma:län avstånd forum --logistic 6
            """,
            """
            samverkan test mrqap Networks/sodra-vatterbygden level same:kind forums
            samverkan test mrqap my-network level same:county distance forums --logistic 6
            """))
    static let configuration = CommandConfiguration("mrqap", words)

    @OptionGroup var argument: NetworkArgument
    @Argument(help: ArgumentHelp(.testedVariable))
    var outcome: String
    @Argument(help: ArgumentHelp(.predictors))
    var predictors: [String]
    @OptionGroup var options: TieOptions
    @Option(help: ArgumentHelp(.logisticLevel))
    var logistic: Int?
    @Option(help: ArgumentHelp(.drawsOfTest))
    var draws: Int = MRQAP.draws
    @Option(help: ArgumentHelp(.seedOfDraws))
    var seed: UInt64 = 1
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func validate() throws { try AssociationChoices.check(draws: draws) }

    func perform(_ console: Console) async throws {
        try AssociationChoices.refusePublic(readers)
        let network = try argument.network(console)
        let conventions = try options.conventions(for: network)
        let outcome = try AssociationChoices.variable(outcome, in: network)
        let predictors = try predictors.map { try AssociationChoices.variable($0, in: network) }
        try check(outcome, network)
        let analyzed = console.analyzed(
            network, conventions, for: readers.audience,
            waves: AssociationChoices.waves(conventions, [outcome] + predictors))
        let model: AssociationModel
        do throws(AssociationFault) {
            model = try await AssociationModel(
                analyzed, outcome, on: predictors, reaching: logistic, draws: draws, seed: seed,
                threads: Threads.available)
        } catch { throw AssociationChoices.failure(error, network) }
        try console.write(
            format.text(
                of: .association(model, network), json: .association(model, analyzed)
            ) { ResultText.association(model, analyzed, console.language) })
    }

    private func check(_ outcome: DyadVariable, _ network: Network) throws(Failure) {
        guard let logistic else { return }
        guard (1...network.scale.top).contains(logistic) else {
            throw Failure(
                .usage,
                Name("--logistic är \(logistic), utanför skalan", "--logistic is \(logistic), off the scale"),
                remedy: Name("Välj 1–\(network.scale.top).", "Choose 1–\(network.scale.top)."))
        }
        if !outcome.reaching(logistic).isYesOrNo {
            throw Failure(
                .usage,
                Name(
                    "--logistic gäller en nivå eller ett ja och nej",
                    "--logistic is of a level, or of a yes and no"),
                remedy: Name("Ta nivå som utfall.", "Take level for the outcome."))
        }
    }
}
