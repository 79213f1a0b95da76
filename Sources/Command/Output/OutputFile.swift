internal import Files
internal import Foundation
internal import Model

/// A file to be written: as a whole, or not at all.
struct OutputFile: Sendable {
    /// Takes the next bytes of a file.
    typealias Sink = ([UInt8]) throws(Failure) -> Void

    let path: String
    private let pour: @Sendable (@escaping Sink) throws(Failure) -> Void
    /// What the file must say if another was first to write it; nil where that does not matter.
    private var claim: [UInt8]?

    init(path: String, bytes: [UInt8]) {
        self.init(path: path) { sink throws(Failure) in try sink(bytes) }
    }

    /// A file that only one may write: whoever comes later with other words fails.
    init(path: String, claiming text: String) {
        self.init(path: path, text: text)
        claim = Array(text.utf8)
    }

    init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

    /// A file too large to be held in memory: it is poured out piece by piece.
    init(path: String, pouring pour: @escaping @Sendable (@escaping Sink) throws(Failure) -> Void) {
        self.path = path
        self.pour = pour
    }

    /// Writes files, and the folders that they need.
    ///
    /// Each is written beside its place under a name of its own and renamed when all of them are whole, so
    /// that a failure leaves what was there before. A path `-` is standard output; a device is written
    /// directly.
    ///
    /// - Parameter replacing: Whether a file that exists may be replaced. Below `Output/` it always may.
    static func write(_ files: [OutputFile], replacing: Bool) throws(Failure) {
        var staged: [Staged] = []
        var folders: [String] = []
        do {
            for file in files where !file.isStandardOutput {
                try file.refuseToReplace(unless: replacing)
            }
            for file in files where !file.isStandardOutput && !file.isDevice {
                let folder = (file.resolvedPath as NSString).deletingLastPathComponent
                folders += try createFolder(folder)
                if staged.isEmpty || folder != staged[staged.count - 1].folder {
                    Leavings.clear(from: folder)
                }
                staged.append(try file.stage(staged.count))
            }
            for file in files where file.isStandardOutput { try file.pour(StandardOutput.write) }
            for file in files where file.isDevice { try file.writeDirectly() }
            for file in staged { try file.rename() }
            for folder in folders { Interruption.ended(folder) }
        } catch {
            for file in staged { file.remove() }
            removeFolders(folders)
            throw error
        }
    }

    /// All that the file would hold.
    func content() throws(Failure) -> [UInt8] {
        final class Collected {
            var bytes: [UInt8] = []
        }
        let collected = Collected()
        try pour { piece throws(Failure) in collected.bytes += piece }
        return collected.bytes
    }

    var isStandardOutput: Bool { path == "-" }

    /// Where the file itself is, or would be, when the path is a link to it. Below `Output/` a link is replaced.
    var resolvedPath: String {
        var place = URL(fileURLWithPath: path)
        if isInOutput { return place.path }
        // Links that go round in a circle end here too; the system then says what is wrong.
        for _ in 0..<40 {
            guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: place.path) else {
                break
            }
            place = URL(fileURLWithPath: next, relativeTo: place.deletingLastPathComponent())
        }
        return place.path
    }

    private var type: FileAttributeType? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: resolvedPath)
        return attributes?[.type] as? FileAttributeType
    }

    var isDevice: Bool {
        guard !isStandardOutput, let type else { return false }
        return type != .typeRegular && type != .typeDirectory && type != .typeSymbolicLink
    }

    /// Whether a link stands there, whatever it leads to.
    var isLink: Bool { (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil }

    private var isInOutput: Bool {
        let output = FileManager.default.currentDirectoryPath + "/Output/"
        return URL(fileURLWithPath: path).standardizedFileURL.path.hasPrefix(output)
    }

    private func refuseToReplace(unless replacing: Bool) throws(Failure) {
        switch type {
        case FileAttributeType.typeDirectory:
            throw Failure(
                .cannotCreate, Name("\(path.forShell) är en mapp", "\(path.forShell) is a folder"),
                remedy: Name("Ange ett filnamn.", "Give the name of a file."))
        case FileAttributeType.typeRegular where !replacing && !isInOutput:
            throw Failure(
                .cannotCreate, Name("\(path.forShell) finns redan", "\(path.forShell) already exists"),
                remedy: Name("Ange ett annat namn, eller --force.", "Give another name, or --force."))
        default: return
        }
    }

    private func stage(_ number: Int) throws(Failure) -> Staged {
        let place = resolvedPath as NSString
        let staged = Staged(
            temporary: (place.deletingLastPathComponent as NSString)
                .appendingPathComponent(Leavings.name(number)),
            destination: resolvedPath, path: path, claim: claim)
        Interruption.began(staged.temporary)
        // One that a killed process with our number left behind would stand in the way.
        _ = unsafe unlink(staged.temporary)
        let descriptor = unsafe open(staged.temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            let fault = SystemFault.last
            Interruption.ended(staged.temporary)
            throw cannotCreate(fault)
        }
        do {
            try fill(descriptor)
        } catch {
            staged.remove()
            throw error
        }
        return staged
    }

    private func writeDirectly() throws(Failure) {
        let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw cannotCreate(.last) }
        try fill(descriptor)
    }

    /// Writes the bytes and closes the file: a disk may tell only then that it is full.
    private func fill(_ descriptor: Int32) throws(Failure) {
        var failure: Failure?
        do throws(Failure) {
            try pour { bytes throws(Failure) in
                do throws(SystemFault) {
                    try writeAll(bytes, to: descriptor)
                } catch {
                    throw cannotWrite(error)
                }
            }
        } catch {
            failure = error
        }
        if close(descriptor) != 0, failure == nil { failure = cannotWrite(.last) }
        if let failure { throw failure }
    }

    private func cannotWrite(_ fault: SystemFault) -> Failure {
        Failure(
            .inputOutput,
            Name(
                "\(path.forShell) gick inte att skriva (\(fault.name.swedish))",
                "cannot write \(path.forShell) (\(fault.name.english))"))
    }

    private func cannotCreate(_ fault: SystemFault) -> Failure { .cannotCreate(path, fault) }

    /// Creates a folder and those above it that are missing; returns the ones it created, outermost first.
    private static func createFolder(_ folder: String) throws(Failure) -> [String] {
        var missing: [String] = []
        var current = folder
        while !current.isEmpty, current != "/", !FileManager.default.fileExists(atPath: current) {
            missing.append(current)
            current = (current as NSString).deletingLastPathComponent
        }
        var created: [String] = []
        for folder in missing.reversed() {
            Interruption.began(folder)
            guard unsafe mkdir(folder, 0o777) == 0 else {
                let fault = SystemFault.last
                Interruption.ended(folder)
                // Somebody else was quicker, and it is theirs.
                if fault.number == EEXIST, DiskEntry(at: folder) == .folder { continue }
                removeFolders(created)
                throw .cannotCreate(folder, fault)
            }
            created.append(folder)
        }
        return created
    }

    /// Removes folders that were made for files that did not come to be, the outermost last.
    private static func removeFolders(_ folders: [String]) {
        for folder in folders.reversed() {
            _ = unsafe rmdir(folder)
            Interruption.ended(folder)
        }
    }
}

/// A file that is whole but does not have its name yet.
private struct Staged {
    let temporary: String
    let destination: String
    /// As the user wrote it.
    let path: String
    let claim: [UInt8]?

    var folder: String { (destination as NSString).deletingLastPathComponent }

    func rename() throws(Failure) {
        if let claim, try isClaimed(claim) { return remove() }
        guard unsafe Foundation.rename(temporary, destination) == 0 else { throw .cannotCreate(path, .last) }
        Interruption.ended(temporary)
    }

    /// Whether the file is there now, by us or by one who says the same. A link, unlike a new name, replaces nothing.
    private func isClaimed(_ claim: [UInt8]) throws(Failure) -> Bool {
        if unsafe link(temporary, destination) == 0 { return true }
        // Some disks know no links.
        guard errno == EEXIST else { return false }
        let there = FileManager.default.contents(atPath: destination).map(Array.init) ?? []
        if there.isEmpty { return false }
        if there == claim { return true }
        throw Failure(
            .cannotCreate,
            Name(
                "en annan körning har just börjat skriva i samma mapp som \(path.forShell)",
                "another run has just begun to write into the same folder as \(path.forShell)"),
            remedy: Name("Kör igen.", "Run it again."))
    }

    func remove() {
        _ = unsafe unlink(temporary)
        Interruption.ended(temporary)
    }
}

extension Failure {
    static func cannotCreate(_ path: String, _ fault: SystemFault) -> Failure {
        Failure(
            .cannotCreate,
            Name(
                "\(path.forShell) gick inte att skapa (\(fault.name.swedish))",
                "cannot create \(path.forShell) (\(fault.name.english))"))
    }
}
