internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct FollowUpCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Säg vad det blev av samtalen: vad som är hållet och klart, och om relationen rörde sig.",
            "Say what became of the conversations: what was held and done, and whether the relation moved."),
        Name(
            """
            Överenskommelserna i agreements.csv (wave, from, to, what; forum, responsible, due,
            status, note), var och en mot den mätomgång som frågan gäller. Försenat är det som
            skulle ha varit klart före omgångens sista dag. Att en relation rörde sig säger inte
            att samtalet var skälet.
            """,
            """
            The agreements of agreements.csv (wave, from, to, what; forum, responsible,
            due, status, note), each against the wave asked about. Overdue is what
            should have been done before the wave's last day. That a relation moved does
            not say that the conversation was the reason.
            """),
        examples: Name(
            """
            samverkan follow-up mitt-nätverk
            samverkan follow-up mitt-nätverk --wave 2026 --excel-sv > samtal.csv
            """,
            """
            samverkan follow-up my-network
            samverkan follow-up my-network --wave 2026 --csv > conversations.csv
            """))
    static let configuration = CommandConfiguration("follow-up", words)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var wave: WaveOption
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        try readers.refuse(
            [.public],
            Name(
                "vad samtal ledde till är till för dem som deltar, inte för alla",
                "what conversations led to is for those who take part, not for everybody"))
        let network = try argument.network(console)
        let conventions = Conventions(for: network, wave: try wave.place(in: network))
        // Agreements of every wave are told of together.
        let analyzed = console.analyzed(network, conventions, for: readers.audience)
        let followUp = analyzed.followUp
        try console.write(
            format.text(
                of: .followUp(followUp, network), json: .followUp(followUp, analyzed)
            ) {
                ResultText.followUp(followUp, network, console.language)
            })
    }
}
