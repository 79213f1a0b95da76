internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct TestReportsCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Säg hur mycket svaren om en relation kan bära när sidorna är oense.",
            "Say how much the answers on a relation can carry where the sides disagree."),
        Name(
            """
            Två svar per relation räcker inte för att skatta hur ofta svar är fel; då sägs
            vad som är möjligt. Med tre eller fler kan det skattas. Bara internt.
            """,
            """
            Two answers on a relation are not enough to estimate how often answers are
            wrong; what is possible is told. With three or more it can be estimated.
            Internal only.
            """),
        examples: Name(
            """
            samverkan test reports mitt-nätverk
            samverkan test reports mitt-nätverk --min-level 4 --json
            """,
            """
            samverkan test reports my-network
            samverkan test reports my-network --min-level 4 --json
            """))
    static let configuration = CommandConfiguration("reports", words)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: TieOptions
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        try readers.refuse(
            [.participants, .public],
            Name("vem som säger vad om vem är internt", "who says what of whom is internal"))
        let network = try argument.network(console)
        let conventions = try options.conventions(for: network)
        let analyzed = console.analyzed(network, conventions, for: .internal, waves: [conventions.wave])
        let reliability = ReportReliability(analyzed)
        try console.write(
            format.text(
                of: .reliability(reliability), json: .reliability(reliability, analyzed)
            ) { ResultText.reliability(reliability, analyzed, console.language) })
    }
}
