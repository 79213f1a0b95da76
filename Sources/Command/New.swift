internal import ArgumentParser
internal import Files
internal import Foundation
internal import Model

struct New: Subcommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a folder to start from: a tiny example, and a README on every column.",
        discussion: """
            The tables open in a Swedish Excel as they are. The example passes
            'check'; replace its rows with your own. A folder that holds anything
            is left alone, unless --force says to replace the files in it.

            EXAMPLES
              samverkan new my-network
              samverkan new Networks/vattern --lang sv
            """)

    @Argument(help: "The folder to write.", completion: .directory)
    var folder: String

    @Flag(name: .shortAndLong, help: "Write into a folder that is not empty, replacing files of equal names.")
    var force = false

    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        let place = try NetworkFolder(path: folder).free(orForced: force)
        let files = StarterFolder(name: place.name, language: console.language).files
        try OutputFile.write(
            files.map { OutputFile(path: "\(place.path)/\($0.name)", text: $0.text) }, replacing: force)
        console.tell(
            "\(folder) är skriven. Börja med \(place.path)/README.md; ”samverkan check \(folder)” visar om allt stämmer.",
            "\(folder) is written. Begin with \(place.path)/README.md; “samverkan check \(folder)” tells if all is well."
        )
    }
}

extension NetworkFolder {
    /// The folder, if nothing in it is in the way of a new one.
    func free(orForced force: Bool) throws(Failure) -> NetworkFolder {
        let found = try? FileManager.default.contentsOfDirectory(atPath: path)
        guard !exists || force || found?.isEmpty == true else {
            throw Failure(
                .cannotCreate, Name("mappen ”\(path)” är inte tom", "the folder “\(path)” is not empty"),
                remedy: Name("Ange en ny mapp, eller --force.", "Give a new folder, or --force."))
        }
        return self
    }
}
