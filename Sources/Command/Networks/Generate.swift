internal import Analysis
internal import ArgumentParser
internal import Files
internal import Foundation
internal import Model
internal import Synthetic

struct Generate: Subcommand {
    static let words = CommandWords(
        Name(
            "Skriv ett påhittat nätverk, att pröva verktyget på eller mäta med.",
            "Write a synthetic network, to try the product on or to measure with."),
        Name(
            """
            Aktörstyper i svenska proportioner, omkring sex relationer per aktör, två sidor
            som skiljer sig, svar som saknas, relationer som ändras från omgång till omgång.
            Varje namn och källa säger att det är påhittat. Samma val ger samma byte på alla
            datorer.
            """,
            """
            Kinds in Swedish proportions, about six ties an actor, two sides that
            differ, answers that are missing, relations that drift from wave to wave.
            Every name and source says that it is synthetic. The same choices give
            the same bytes on any machine.
            """),
        examples: Name(
            """
            samverkan generate --actors 1000 --seed 7 påhittat
            samverkan generate --actors 200 --seed 1 --waves 3 påhittat
            samverkan generate --actors 1000000 --seed 1 stort
            """,
            """
            samverkan generate --actors 1000 --seed 7 synthetic
            samverkan generate --actors 200 --seed 1 --waves 3 synthetic
            samverkan generate --actors 1000000 --seed 1 large
            """))
    static let configuration = CommandConfiguration("generate", words)

    @Option(help: ArgumentHelp(.actorCount))
    var actors: Int
    @Option(help: ArgumentHelp(.seed))
    var seed: UInt64
    @Option(help: ArgumentHelp(.waveCount))
    var waves = 1
    @Option(help: ArgumentHelp(.responseRate))
    var responseRate = 0.8
    @Argument(help: ArgumentHelp(.newFolder), completion: .directory)
    var folder: String
    @Flag(name: .shortAndLong, help: ArgumentHelp(.replaceAll))
    var force = false
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        let network = try synthetic()
        let place = try NetworkFolder(path: folder).free(orForced: force)
        let tables = Draft.TableName.allCases
        let package = DataPackage(
            network.description, tables: tables.map { ($0, network.columns(of: $0)) }, dialect: .plain,
            .swedish)
        let files =
            [OutputFile(path: "\(place.path)/\(Draft.packageFile)", text: package.text)]
            + tables.map { table in
                OutputFile(path: "\(place.path)/\(table.file)") { sink throws(Failure) in
                    var writer = CSVWriter(to: sink)
                    try writer.write(network.columns(of: table))
                    try network.forEachRow(of: table) { row throws(Failure) in try writer.write(row) }
                    try writer.finish()
                }
            }
        try OutputFile.write(files, replacing: force)
        console.tell(
            "\(folder.forShell) är skriven; ”samverkan check \(folder.forShell)” visar om allt stämmer.",
            "\(folder.forShell) is written; “samverkan check \(folder.forShell)” tells if all is well.")
    }

    private func synthetic() throws(Failure) -> SyntheticNetwork {
        do {
            return try SyntheticNetwork(
                actorCount: actors, seed: seed, waveCount: waves, responseRate: responseRate)
        } catch {
            throw failure(error)
        }
    }

    private func failure(_ fault: SyntheticNetwork.Fault) -> Failure {
        func usage(_ option: String, _ value: String, _ lowest: String, _ highest: String) -> Failure {
            Failure(
                .usage, Name("\(option) är \(value)", "\(option) is \(value)"),
                remedy: Name("Välj \(lowest)–\(highest).", "Choose \(lowest)–\(highest)."))
        }
        let (actorCounts, waveCounts) = (SyntheticNetwork.actorCounts, SyntheticNetwork.waveCounts)
        return switch fault {
        case .actorCount:
            usage("--actors", "\(actors)", "\(actorCounts.lowerBound)", "\(actorCounts.upperBound)")
        case .waveCount:
            usage("--waves", "\(waves)", "\(waveCounts.lowerBound)", "\(waveCounts.upperBound)")
        case .responseRate:
            Failure(
                .usage,
                Name("--response-rate är \(responseRate)", "--response-rate is \(responseRate)"),
                remedy: Name("Välj mer än 0, och högst 1.", "Choose more than 0, and at most 1."))
        case .tooLarge:
            Failure(
                .usage,
                Name(
                    "\(actors) aktörer i \(waves) omgångar ger en för stor fil",
                    "\(actors) actors in \(waves) waves make too large a file"),
                remedy: Name(
                    "Aktörer gånger omgångar får vara högst \(SyntheticNetwork.mostActorsTimesWaves).",
                    "Actors times waves may be at most \(SyntheticNetwork.mostActorsTimesWaves)."))
        }
    }
}
