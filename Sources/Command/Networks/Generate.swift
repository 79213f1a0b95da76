internal import Analysis
internal import ArgumentParser
internal import Files
internal import Foundation
internal import Model
internal import Synthetic

struct Generate: Subcommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a synthetic network, to try the product on or to measure with.",
        discussion: """
            Kinds in Swedish proportions, about six ties an actor, two sides that
            differ, answers that are missing, relations that drift from wave to wave.
            Every name and source says that it is synthetic. The same choices give
            the same bytes on any machine.

            EXAMPLES
              samverkan generate --actors 1000 --seed 7 synthetic
              samverkan generate --actors 200 --seed 1 --waves 3 synthetic
              samverkan generate --actors 1000000 --seed 1 large
            """)

    @Option(help: "How many actors: 20 to 1000000.")
    var actors: Int
    @Option(help: "Any whole number from 0; another one gives another network.")
    var seed: UInt64
    @Option(help: "How many waves: 1 to 9.")
    var waves = 1
    @Option(help: "The share of those asked that answer, above 0 and at most 1.")
    var responseRate = 0.8
    @Argument(help: "The folder to write.", completion: .directory)
    var folder: String
    @Flag(name: .shortAndLong, help: "Write into a folder that is not empty, replacing files of equal names.")
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
            "\(folder) är skriven; ”samverkan check \(folder)” visar om allt stämmer.",
            "\(folder) is written; “samverkan check \(folder)” tells if all is well.")
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
