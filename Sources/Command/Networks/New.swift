internal import ArgumentParser
internal import Files
internal import Foundation
internal import Model

struct New: Subcommand {
    static let words = CommandWords(
        Name(
            "Skriv en mapp att börja med: ett exempel, eller aktörerna på en verklig plats.",
            "Write a folder to start from: an example, or the actors of a real place."),
        Name(
            """
            Tabellerna öppnas i en svensk Excel som de är, och en README förklarar varje
            kolumn. Exemplet är påhittat; ersätt raderna med era egna. Med --county,
            --municipalities eller --national har mappen i stället aktörerna där, och
            ingenting är sagt om hur de samverkar. Båda klarar ”check”. En mapp som
            innehåller något lämnas i fred, om inte --force säger att filerna får ersättas.
            """,
            """
            The tables open in a Swedish Excel as they are, and a README explains
            every column. The example is made up; replace its rows with your own.
            With --county, --municipalities or --national the folder instead has the
            actors of that place, and nothing said of how they work together. Both
            pass 'check'. A folder that holds anything is left alone, unless --force
            says to replace the files in it.
            """),
        examples: Name(
            """
            samverkan new mitt-nätverk
            samverkan new Networks/vattern
            samverkan new mitt-län --county 06
            samverkan new två-län --county Jönköping,Kronoberg
            samverkan new vättern --municipalities Jönköping,Habo,0642,Vaggeryd
            samverkan new landet --national
            """,
            """
            samverkan new my-network
            samverkan new Networks/vattern --lang sv
            samverkan new my-county --county 06
            samverkan new two-counties --county Jönköping,Kronoberg
            samverkan new vattern --municipalities Jönköping,Habo,0642,Vaggeryd
            samverkan new the-country --national
            """))
    static let configuration = CommandConfiguration("new", words)

    @Argument(help: ArgumentHelp(.newFolder), completion: .directory)
    var folder: String

    @OptionGroup var frame: FrameOptions

    @Flag(name: .shortAndLong, help: ArgumentHelp(.replaceAll))
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
            "\(folder.forShell) är skriven\(actors.map { ", med \($0) aktörer" } ?? ""). Börja med \("\(place.path)/README.md".forShell); ”samverkan check \(folder.forShell)” visar om allt stämmer.",
            "\(folder.forShell) is written\(actors.map { ", with \($0) actors" } ?? ""). Begin with \("\(place.path)/README.md".forShell); “samverkan check \(folder.forShell)” tells if all is well."
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
