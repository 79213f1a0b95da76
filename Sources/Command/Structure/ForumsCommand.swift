internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct ForumsCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Säg vilka som möts i vilka forum, och vad som hänger på vart och ett.",
            "Say who meets whom in which forums, and what hangs on each."),
        Name(
            """
            Behöver inga svar: participation.csv räcker. Vilka som bara nås genom ett forum,
            vilka som inte är med i något, forum som kunde gå ihop, par som möts oftare än
            kalendrarna förklarar, par som möts utan relation och relationer utan forum.
            """,
            """
            Needs no answers: participation.csv is enough. Who is reached through one forum
            only, who is in none, forums that could be one, pairs that meet more than
            calendars explain, pairs that meet without a tie and ties without a forum.
            """),
        examples: Name(
            """
            samverkan forums Networks/ystad
            samverkan forums mitt-nätverk --part utan-relation --excel-sv > möten.csv
            samverkan forums mitt-nätverk --json | jq '.in_none'
            """,
            """
            samverkan forums Networks/ystad
            samverkan forums my-network --part untied --csv > meetings.csv
            samverkan forums my-network --json | jq '.in_none'
            """))
    static let configuration = CommandConfiguration("forums", words)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: TieOptions
    @Option(help: ArgumentHelp(.meetingPart))
    var part: MeetingPart?
    @Option(help: ArgumentHelp(.seedOfDraws))
    var seed: UInt64 = 1
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) async throws {
        try readers.refuseSingleActors()
        let network = try argument.network(console)
        let conventions = try options.conventions(for: network)
        let analyzed = console.analyzed(
            network, conventions, for: readers.audience, waves: [conventions.wave])
        let wave = analyzed.wave
        console.now("lottar kalendrar", "drawing calendars")
        let meetings = try await ForumMeetings(wave, seed: seed, threads: Threads.available)
        try console.write(
            format.text(
                of: (part ?? .pairs).sheet(meetings, network), json: .meetings(meetings, analyzed)
            ) {
                ResultText.meetings(meetings, wave, only: part, console.language)
            })
    }
}
