internal import Analysis
internal import Files
internal import Foundation
internal import Model
internal import Results

// What is written for one audience lies apart from what is written for another (`rules.md` §6.7), so that a folder can
// be passed on as it is. A folder that the command writes findings into carries a mark of whose they are.

/// A folder that holds what is written for one audience, or letters, each of which is for one organisation.
struct OutputFolder {
    let path: String
    /// What its mark says of whom it is for: an audience, or ``letters``.
    private let readers: String
    /// Whose findings it holds, where the command chose the folder; nil where the user did.
    private let network: String?

    /// In place of an audience: each file is for the organisation that it is named after, and for nobody else.
    private static let letters = "letters"

    /// The file that says who a folder is for.
    static let markFile = ".samverkan"

    /// Where a command writes by default: below `Output/`, in a folder named as the network's, what is not for
    /// participants in one of its own in that. Networks whose folders have the same name get one each.
    init(for folder: String, _ audience: Audience) {
        self.init(
            for: folder, readers: audience.rawValue,
            part: audience == .participants ? "" : "/\(audience.rawValue)")
    }

    /// Where letters are written: in a folder of their own, beside nothing that is for many.
    init(ofLettersFor folder: String) {
        self.init(for: folder, readers: Self.letters, part: "/\(Self.letters)")
    }

    private init(for folder: String, readers: String, part: String) {
        let place = NetworkFolder(path: folder)
        // A graph file's findings lie in a folder that is called as it is, but for its ending.
        let stem = place.name.split(separator: ".").first.map(String.init) ?? place.name
        let name = folder == "-" ? "input" : place.entry == .file ? stem : place.name
        let network = Self.fromHere(folder).harmless
        var top = "Output/\(name)"
        var number = 1
        while let other = Self.mark(of: top)["network"], other != network {
            number += 1
            top = "Output/\(name)-\(number)"
        }
        path = top + part
        self.readers = readers
        self.network = network
        self.top = top
    }

    /// The folder of a file that the user named.
    init(ofFile file: String, _ audience: Audience) {
        let folder = (OutputFile(path: file, bytes: []).resolvedPath as NSString).deletingLastPathComponent
        path = folder
        readers = audience.rawValue
        network = nil
        top = folder
    }

    private let top: String

    /// The mark to write with what goes into the folder; none where it is there.
    ///
    /// - Throws: `Failure` when the folder holds what is written for others.
    func marks() throws(Failure) -> [OutputFile] {
        try refuseLinks()
        let mark = Self.mark(of: path)
        if let other = mark["audience"], other != readers {
            throw Failure(
                .cannotCreate,
                Name(
                    "mappen \(shown.forShell) innehåller sådant som är skrivet för \(Self.readers(other).swedish)",
                    "the folder \(shown.forShell) holds what is written for \(Self.readers(other).english)"),
                remedy: Name(
                    "Skriv det som är för \(Self.readers(readers).swedish) i en annan mapp.",
                    "Write what is for \(Self.readers(readers).english) into another folder."))
        }
        var files = mark.isEmpty ? [file(in: path, readers)] : []
        // The network's own folder is known by its mark, whichever is written first.
        if top != path, Self.mark(of: top).isEmpty {
            files.append(file(in: top, Audience.participants.rawValue))
        }
        return files
    }

    // A folder of ours leads nowhere else: what is for the public could end among what is not.
    private func refuseLinks() throws(Failure) {
        guard network != nil else { return }
        for folder in [top, path] where OutputFile(path: folder, bytes: []).isLink {
            throw Failure(
                .cannotCreate, Name("\(folder.forShell) är en länk", "\(folder.forShell) is a link"),
                remedy: Name("Ta bort länken.", "Remove the link."))
        }
    }

    private var shown: String { Self.fromHere(path) }

    private func file(in folder: String, _ readers: String) -> OutputFile {
        let lines = ["audience: \(readers)"] + (network.map { ["network: \($0)"] } ?? [])
        return OutputFile(
            path: "\(folder)/\(Self.markFile)", claiming: lines.joined(separator: "\n") + "\n")
    }

    /// What a folder's mark says; empty where it has none.
    private static func mark(of folder: String) -> [String: String] {
        guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(markFile)") else { return [:] }
        var mark: [String: String] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            mark[String(line[..<colon])] = String(line[line.index(after: colon)...].drop { $0 == " " })
        }
        return mark
    }

    /// A path as seen from where the command runs, so that no more of the machine is told than needed.
    private static func fromHere(_ path: String) -> String {
        let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath).standardizedFileURL
            .pathComponents
        let there = URL(fileURLWithPath: path).standardizedFileURL.pathComponents
        let common = zip(here, there).prefix { $0 == $1 }.count
        let steps =
            [String](repeating: "..", count: here.count - common) + Array(there.dropFirst(common))
        return steps.isEmpty ? "." : steps.joined(separator: "/")
    }

    private static func readers(_ audience: String) -> Name {
        switch Audience(rawValue: audience) {
        case .internal: Name("internt bruk", "internal use")
        case .participants: Name("deltagarna", "the participants")
        case .public: Name("alla", "everybody")
        case nil where audience == letters:
            Name("en organisation var", "one organisation each")
        case nil: Name("andra", "others")
        }
    }
}
