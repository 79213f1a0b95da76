internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results
internal import Words

struct TestQAPCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Säg om två saker går ihop par för par: QAP-korrelation.",
            "Say whether two things go together pair by pair: QAP correlation."),
        Name(
            """
            VAD SOM KAN FRÅGAS OM PAR
              nivå, nivå:FORUM         nivån, där den är känd
              relation, relation:6     om relationen når en nivå
              samma:typ, samma:län, samma:KOLUMN
              skillnad:KOLUMN          i en kolumn med tal
              avstånd, gräns           mellan aktörernas kommuner
              forum                    antalet gemensamma forum
            De av svar och forum tar @MÄTOMGÅNG: nivå@2020. Par där något är okänt är
            utelämnade.
            """,
            """
            WHAT CAN BE ASKED OF PAIRS
              level, level:FORUM       the level, where it is known
              tie, tie:6               whether the relation reaches a level
              same:kind, same:county, same:COLUMN
              difference:COLUMN        in a column of numbers
              distance, border         between the actors' municipalities
              forums                   the number of shared forums
            Those of answers and forums take @WAVE: level@2020. Pairs of which something
            is unknown are left out.
            """),
        examples: Name(
            """
            samverkan test qap Networks/sodra-vatterbygden nivå avstånd
            samverkan test qap mitt-nätverk nivå nivå@2020
            samverkan test qap mitt-nätverk relation:6 samma:län --coefficient gamma --json
            """,
            """
            samverkan test qap Networks/sodra-vatterbygden level distance
            samverkan test qap my-network level level@2020
            samverkan test qap my-network tie:6 same:county --coefficient gamma --json
            """))
    static let configuration = CommandConfiguration("qap", words)

    @OptionGroup var argument: NetworkArgument
    @Argument(help: ArgumentHelp(.testedVariable))
    var first: String
    @Argument(help: ArgumentHelp(.otherVariable))
    var second: String
    @OptionGroup var options: TieOptions
    @Option(help: ArgumentHelp(.associationCoefficient))
    var coefficient: AssociationCoefficient = .spearman
    @Option(help: ArgumentHelp(.drawsOfTest))
    var draws: Int = QAP.draws
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
        let variables = try [first, second].map { try AssociationChoices.variable($0, in: network) }
        let analyzed = console.analyzed(
            network, conventions, for: readers.audience,
            waves: AssociationChoices.waves(conventions, variables))
        let test: AssociationTest
        do throws(AssociationFault) {
            test = try await AssociationTest(
                analyzed, variables[0], variables[1], by: coefficient, draws: draws, seed: seed,
                threads: Threads.available)
        } catch { throw AssociationChoices.failure(error, network) }
        try console.write(
            format.text(
                of: .association(test, network), json: .association(test, analyzed)
            ) { ResultText.association(test, analyzed, console.language) })
    }
}

/// What the tests of pairs have in common on the line.
enum AssociationChoices {
    static func check(draws: Int) throws(Failure) {
        if draws < 1 {
            throw Failure(
                .usage, Name("--draws är \(draws)", "--draws is \(draws)"),
                remedy: Name("Välj minst 1.", "Choose 1 at least."))
        }
    }

    /// The levels of single relations are not for everybody, and nothing can be made of them.
    static func refusePublic(_ readers: AudienceOption) throws(Failure) {
        try readers.refuse(
            [.public],
            Name(
                "enskilda relationers nivå är inte offentlig", "the levels of single relations are not public"
            ))
    }

    static func variable(_ text: String, in network: Network) throws(Failure) -> DyadVariable {
        do throws(DyadVariableFault) { return try DyadVariable(named: text, in: network) } catch {
            throw Failure(
                .usage, Name { error.message($0) }, remedy: Name { error.remedy($0) })
        }
    }

    /// The waves that are shown together.
    static func waves(_ conventions: Conventions, _ variables: [DyadVariable]) -> [Wave.Place] {
        Array(Set([conventions.wave] + variables.compactMap(\.wave))).sorted()
    }

    static func failure(_ fault: AssociationFault, _ network: Network) -> any Error {
        if fault == .cancelled { return CancellationError() }
        return Failure(
            .usage, Name { fault.message(network, $0) }, remedy: Name { fault.remedy($0) })
    }
}
