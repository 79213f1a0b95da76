internal import Foundation
internal import Model

/// A file to be written: as a whole, or not at all.
struct OutputFile: Sendable {
    let path: String
    let bytes: [UInt8]

    init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

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
                folders += try createFolder((file.resolvedPath as NSString).deletingLastPathComponent)
                staged.append(try file.stage(staged.count))
            }
            for file in files where file.isStandardOutput { try StandardOutput.write(file.bytes) }
            for file in files where file.isDevice { try file.writeDirectly() }
            for file in staged { try file.rename() }
        } catch {
            for file in staged { file.remove() }
            for folder in folders.reversed() { _ = unsafe rmdir(folder) }
            throw error
        }
    }

    private var isStandardOutput: Bool { path == "-" }

    /// Where the file itself is when the path is a link to it.
    private var resolvedPath: String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }

    private var type: FileAttributeType? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: resolvedPath)
        return attributes?[.type] as? FileAttributeType
    }

    private var isDevice: Bool {
        guard !isStandardOutput, let type else { return false }
        return type != .typeRegular && type != .typeDirectory
    }

    private var isInOutput: Bool {
        let output = FileManager.default.currentDirectoryPath + "/Output/"
        return URL(fileURLWithPath: path).standardizedFileURL.path.hasPrefix(output)
    }

    private func refuseToReplace(unless replacing: Bool) throws(Failure) {
        switch type {
        case FileAttributeType.typeDirectory:
            throw Failure(
                .cannotCreate, Name("\(path) är en mapp", "\(path) is a folder"),
                remedy: Name("Ange ett filnamn.", "Give the name of a file."))
        case FileAttributeType.typeRegular where !replacing && !isInOutput:
            throw Failure(
                .cannotCreate, Name("\(path) finns redan", "\(path) already exists"),
                remedy: Name("Ange ett annat namn, eller --force.", "Give another name, or --force."))
        default: return
        }
    }

    private func stage(_ number: Int) throws(Failure) -> Staged {
        let place = resolvedPath as NSString
        let name = ".samverkan-\(getpid())-\(number).new"
        let staged = Staged(
            temporary: (place.deletingLastPathComponent as NSString).appendingPathComponent(name),
            destination: resolvedPath, path: path)
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
        var fault: SystemFault?
        do { try writeAll(bytes, to: descriptor) } catch { fault = error }
        if close(descriptor) != 0, fault == nil { fault = .last }
        guard let fault else { return }
        throw Failure(
            .inputOutput,
            Name(
                "\(path) gick inte att skriva (\(fault.name.swedish))",
                "cannot write \(path) (\(fault.name.english))"))
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
            guard unsafe mkdir(folder, 0o777) == 0 else {
                let fault = SystemFault.last
                for folder in created.reversed() { _ = unsafe rmdir(folder) }
                throw .cannotCreate(folder, fault)
            }
            created.append(folder)
        }
        return created
    }
}

/// A file that is whole but does not have its name yet.
private struct Staged {
    let temporary: String
    let destination: String
    /// As the user wrote it.
    let path: String

    func rename() throws(Failure) {
        guard unsafe Foundation.rename(temporary, destination) == 0 else { throw .cannotCreate(path, .last) }
        Interruption.ended(temporary)
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
                "\(path) gick inte att skapa (\(fault.name.swedish))",
                "cannot create \(path) (\(fault.name.english))"))
    }
}
