internal import ArgumentParser
internal import Files
internal import Model

/// Which country the codes of counties and municipalities are from.
struct ReferenceOption: ParsableArguments {
    @Option(help: ArgumentHelp(.reference))
    var reference: String?

    /// What the option names, if it is given; throws when it names no folder.
    func source() throws(Failure) -> Reference.Source? {
        guard let reference else { return nil }
        let source = Reference.Source(reference)
        if case .folder(let path) = source, !ReferenceFolder(path: path).exists {
            throw Failure(
                .noInput, Name("mappen ”\(path)” finns inte", "there is no folder “\(path)”"),
                remedy: Name(
                    "Ange sverige, ingen eller en mapp med \(Self.files("och")).",
                    "Give sweden, none or a folder with \(Self.files("and"))."))
        }
        return source
    }

    /// The reference that a new folder is to be made from, Sweden by default; nil when it is to be none.
    func chosen() throws -> Reference? {
        switch try source() ?? .sweden {
        case .sweden: .sweden
        case .unchecked: nil
        case .folder(let path): try ReferenceFolder(path: path).reference().reference
        }
    }

    /// What a new folder says of its reference, and the reference's own tables when it is a folder: a copy, so
    /// that the network's folder is whole.
    func packed() throws -> (source: Reference.Source?, files: [(path: String, bytes: [UInt8])]) {
        let source = try source()
        guard case .folder(let path) = source else { return (source, []) }
        let files = try ReferenceFolder(path: path).files()
        return (.folder("reference"), files.map { ("reference/\($0.name)", $0.bytes) })
    }

    private static func files(_ and: String) -> String {
        let files = Reference.TableName.allCases.filter(\.isRequired).map(\.file)
        return files.dropLast().joined(separator: ", ") + " \(and) " + (files.last ?? "")
    }
}
