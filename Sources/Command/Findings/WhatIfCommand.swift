internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct WhatIfCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "what-if",
        abstract: "Try other levels, or an actor leaving, and see what changes.",
        discussion: """
            The same numbers before and after; nothing is written. A tie is A,B,LEVEL
            or A,B,LEVEL,FORUM: both sides say that level, without a forum in general
            and everywhere they have said anything or have a target. An actor that
            leaves takes its relations with it.

            EXAMPLES
              samverkan what-if my-network --tie kommun-0643,kommun-0665,5
              samverkan what-if my-network --tie region-06,lst-06,6,dialog-rus-op
              samverkan what-if my-network --leave tillvaxtverket --json
            """)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: ConventionOptions
    @Option(
        name: .customLong("tie"),
        help: ArgumentHelp("A relation at another level; may be repeated.", valueName: "a,b,level"))
    var ties: [String] = []
    @Option(
        name: .customLong("leave"),
        help: ArgumentHelp("An actor that is gone; may be repeated.", valueName: "id"))
    var leaving: [String] = []
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if ties.isEmpty, leaving.isEmpty {
            throw ValidationError("Say what to try: '--tie A,B,LEVEL' or '--leave ID'.")
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
        let cells = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
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
                remedy: Name("Välj 0–\(network.scale.top).", "Choose 0–\(network.scale.top)."))
        }
        let forum = try cells.count == 4 ? network.forum(named: cells[3]) : nil
        return WhatIf.Tie(Dyad(ends[0], ends[1]), level, in: forum)
    }

    private func actor(_ id: String, _ relations: WaveRelations) throws -> Actor.Place {
        let network = relations.network
        if let place = network.place(ofActor: Identifier(id)), relations.actors.contains(place) {
            return place
        }
        throw Failure(
            .usage,
            Name("”\(id)” är ingen aktör i mätomgången", "“\(id)” is no actor in the wave"),
            remedy: .nearest(id, relations.actors.map { network.actors[$0].id.text }))
    }
}

extension Network {
    /// The forum with an id that the user gave.
    func forum(named id: String) throws(Failure) -> Forum.Place {
        if let place = place(ofForum: Identifier(id)) { return place }
        throw Failure(
            .usage, Name("”\(id)” är inget forum", "“\(id)” is no forum"),
            remedy: .nearest(id, forums.map(\.id.text)))
    }
}

extension Name {
    /// The id that was probably meant; nil when none is near.
    static func nearest(_ id: String, _ candidates: [String]) -> Name? {
        NearestName(candidates)(id).map { Name("Menade du ”\($0)”?", "Did you mean “\($0)”?") }
    }
}
