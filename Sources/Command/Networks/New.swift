internal import ArgumentParser
internal import Files
internal import Foundation
internal import Model

struct New: Subcommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a folder to start from: an example, or the actors of a real place.",
        discussion: """
            The tables open in a Swedish Excel as they are, and a README explains
            every column. The example is made up; replace its rows with your own.
            With --county, --municipalities or --national the folder instead has the
            actors of that place, and nothing said of how they work together. Both
            pass 'check'. A folder that holds anything is left alone, unless --force
            says to replace the files in it.

            EXAMPLES
              samverkan new my-network
              samverkan new Networks/vattern --lang sv
              samverkan new my-county --county 06
              samverkan new two-counties --county Jönköping,Kronoberg
              samverkan new vattern --municipalities Jönköping,Habo,0642,Vaggeryd
              samverkan new the-country --national
            """)

    @Argument(help: "The folder to write.", completion: .directory)
    var folder: String

    @OptionGroup var frame: FrameOptions

    @Flag(name: .shortAndLong, help: "Write into a folder that is not empty, replacing files of equal names.")
    var force = false

    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        let place = try NetworkFolder(path: folder).free(orForced: force)
        let frame = try frame.frame()
        let (reference, tables) = try self.frame.reference.packed()
        let starter = StarterFolder(
            name: place.name, language: console.language, frame: frame, reference: reference)
        try OutputFile.write(
            starter.files.map { OutputFile(path: "\(place.path)/\($0.name)", text: $0.text) }
                + tables.map { OutputFile(path: "\(place.path)/\($0.path)", bytes: $0.bytes) },
            replacing: force)
        let actors = frame?.organisations.count
        console.tell(
            "\(folder) är skriven\(actors.map { ", med \($0) aktörer" } ?? ""). Börja med \(place.path)/README.md; ”samverkan check \(folder)” visar om allt stämmer.",
            "\(folder) is written\(actors.map { ", with \($0) actors" } ?? ""). Begin with \(place.path)/README.md; “samverkan check \(folder)” tells if all is well."
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
