internal import Analysis
internal import ArgumentParser
internal import Foundation
internal import Model
internal import Results

struct WhatIfCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Pröva andra nivåer, eller att en aktör lämnar, och se vad som ändras.",
            "Try other levels, or an actor leaving, and see what changes."),
        Name(
            """
            Samma tal före och efter; ingenting skrivs. En relation är A,B,NIVÅ eller
            A,B,NIVÅ,FORUM: båda sidor anger den nivån, utan forum i allmänhet och överallt
            där de har sagt något eller har ett mål. En aktör som lämnar tar sina relationer
            med sig. Namn med mellanslag eller & ska ha citattecken runt.
            """,
            """
            The same numbers before and after; nothing is written. A tie is A,B,LEVEL
            or A,B,LEVEL,FORUM: both sides say that level, without a forum in general
            and everywhere they have said anything or have a target. An actor that
            leaves takes its relations with it.
            """),
        examples: Name(
            """
            samverkan what-if mitt-nätverk --tie kommun-0643,kommun-0665,5
            samverkan what-if mitt-nätverk --tie 'Habo kommun,Mullsjö kommun,Ge & ta'
            samverkan what-if mitt-nätverk --leave tillvaxtverket --json
            """,
            """
            samverkan what-if my-network --tie kommun-0643,kommun-0665,5
            samverkan what-if my-network --tie region-06,lst-06,6,dialog-rus-op
            samverkan what-if my-network --leave tillvaxtverket --json
            """))
    static let configuration = CommandConfiguration("what-if", words)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: ConventionOptions
    @Option(name: .customLong("tie"), help: ArgumentHelp(.tie))
    var ties: [String] = []
    @Option(name: .customLong("leave"), help: ArgumentHelp(.leave))
    var leaving: [String] = []
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if ties.isEmpty, leaving.isEmpty {
            throw Failure(
                .usage, Name("ingenting att pröva", "nothing to try"),
                remedy: Name(
                    "Ange --tie A,B,NIVÅ eller --leave AKTÖR.", "Give --tie A,B,LEVEL or --leave ACTOR."))
        }
    }

    func perform(_ console: Console) async throws {
        try readers.refuse(
            [.participants, .public],
            Name(
                "ett tankeexperiment räknar på enskilda svar och finns bara internt",
                "a thought experiment computes on single answers and exists internally only"))
        let network = try argument.network(console)
        let conventions = try options.conventions(for: network)
        let wave = console.analyzed(network, conventions, for: readers.audience).wave
        let relations = wave.relations
        let gone = Set(try leaving.map { try actor($0, relations) })
        let imagined = try ties.map { try tie($0, relations, gone: gone) }
        let whatIf = WhatIf(wave, ties: imagined, leaving: gone)
        try await whatIf.before.prepareOutcome(threads: Threads.available)
        try await whatIf.after.prepareOutcome(threads: Threads.available)
        try console.write(
            format.text(
                of: .whatIf(whatIf),
                json: .whatIf(whatIf, conventions)
            ) {
                ResultText.whatIf(whatIf, console.language)
            })
    }

    private func tie(_ text: String, _ relations: WaveRelations, gone: Set<Actor.Place>) throws -> WhatIf.Tie
    {
        let cells = text.split(separator: ",", omittingEmptySubsequences: false).map {
            String($0).trimmingCharacters(in: .whitespaces)
        }
        let network = relations.network
        guard cells.count == 3 || cells.count == 4 else {
            throw Failure(
                .usage,
                Name("”\(text)” är ingen relation", "“\(text)” is no relation"),
                remedy: Name("Skriv A,B,NIVÅ eller A,B,NIVÅ,FORUM.", "Write A,B,LEVEL or A,B,LEVEL,FORUM."))
        }
        let ends = try cells.prefix(2).map { try actor($0, relations) }
        guard ends[0] != ends[1], !gone.contains(ends[0]), !gone.contains(ends[1]) else {
            throw Failure(
                .usage,
                Name(
                    "”\(text)” är inte två aktörer som är kvar",
                    "“\(text)” is not two actors that are still there"),
                remedy: Name("Ange två olika aktörer.", "Give two different actors."))
        }
        guard let level = network.scale.level(named: cells[2]) else {
            throw Failure(
                .usage, Name("”\(cells[2])” är ingen nivå", "“\(cells[2])” is no level"),
                remedy: network.scale.nearestName(to: cells[2]).map {
                    Name("Menade du ”\($0)”?", "Did you mean “\($0)”?")
                }
                    ?? Name(
                        "Välj 0–\(network.scale.top), eller en nivås namn.",
                        "Choose 0–\(network.scale.top), or a level’s name."))
        }
        let forum = try cells.count == 4 ? network.forum(named: cells[3]) : nil
        return WhatIf.Tie(Dyad(ends[0], ends[1]), level, in: forum)
    }

    private func actor(_ text: String, _ relations: WaveRelations) throws(Failure) -> Actor.Place {
        let place = try relations.network.place(ofActorNamed: text)
        if relations.actors.contains(place) { return place }
        throw Failure(
            .usage,
            Name("”\(text)” är ingen aktör i mätomgången", "“\(text)” is no actor in the wave"),
            remedy: Name("Välj en annan med --wave.", "Choose another with --wave."))
    }
}
