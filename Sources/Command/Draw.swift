internal import Analysis
internal import ArgumentParser
internal import Files
internal import Model
internal import Views

struct Draw: Subcommand {
    static let configuration = CommandConfiguration(
        abstract: "Draw the network of a wave.",
        discussion: """
            Every wave of a network is drawn on the same positions. Without -o the picture is written below
            Output/, and its path is printed.

            EXAMPLES
              samverkan draw Networks/sodra-vatterbygden
              samverkan draw my-network --wave 2024 -o map.pdf
              samverkan draw my-network --format dot -o - | less
            """)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var options: ConventionOptions
    @Option(help: "svg, png, pdf or dot. (default: as the file's name ends, else svg)")
    var format: PictureFormat?
    @Option(name: [.short, .long], help: "The file to write; - is standard output.", completion: .file())
    var output: String?
    @Flag(help: "Replace a file that exists.")
    var force = false
    @Option(help: "participants, or internal: then also what only one side says is shown with its level.")
    var audience: Audience = .participants
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        let network = try argument.network(console)
        let conventions = try options.conventions(for: network)
        let maps = try WaveMaps(network, conventions, language: console.language, audience: audience)
        let ending = output?.split(separator: ".").last.flatMap { PictureFormat(rawValue: $0.lowercased()) }
        let format = format ?? ending ?? .svg
        let picture = try maps.map(of: conventions.wave).scene(on: maps.layout).rendered(as: format)
        let path =
            output
            ?? "\(OutputFolder(for: argument.folder).path)/\(WaveMaps.fileStem(of: network.waves[conventions.wave])).\(format.rawValue)"
        try OutputFile.write([OutputFile(path: path, bytes: picture)], replacing: force)
        if output == nil { try console.write(path + "\n") }
    }
}

/// Where a command writes by default: a folder named as the network's, below `Output/`.
struct OutputFolder {
    let path: String

    init(for folder: String) { path = "Output/\(NetworkFolder(path: folder).name)" }
}
