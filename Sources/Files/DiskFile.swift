internal import Foundation
public import Model

// Files as the disk has them. What the system refuses is told in our words, never in its own.

/// What stands at a path.
public enum DiskEntry: Hashable, Sendable {
    case nothing
    case folder
    case file
    /// A link, to what is not there.
    case brokenLink(to: String)
    case forbidden(Problem.ReadFault)

    /// Links are followed.
    public init(at path: String) {
        var status = stat()
        if unsafe stat(path, &status) == 0 {
            self = status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
            return
        }
        let number = errno
        if number == ENOENT || number == ENOTDIR {
            let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path)
            self = target.map { .brokenLink(to: $0) } ?? .nothing
        } else {
            self = .forbidden(Problem.ReadFault(number))
        }
    }
}

/// What stands in a file on disk; nil when there is none.
func bytesOnDisk(_ file: String) throws(Problem) -> [UInt8]? {
    var bytes: [UInt8] = []
    let isThere = try piecesOnDisk(file, of: Int.max) { piece in
        bytes = piece
        return true
    }
    return isThere ? bytes : nil
}

/// Hands on what stands in a file on disk piece by piece, until it is told by false to stop; false when there is none.
func piecesOnDisk(
    _ file: String, of pieceSize: Int, _ body: ([UInt8]) -> Bool
) throws(Problem) -> Bool {
    func fault(_ fault: Problem.ReadFault) -> Problem {
        Problem(.unreadableFile(fault), at: SourceLocation(file: file))
    }
    switch DiskEntry(at: file) {
    case .nothing: return false
    case .folder: throw fault(.folder)
    case .brokenLink(let target): throw Problem(.brokenLink(to: target), at: SourceLocation(file: file))
    case .forbidden(let found): throw fault(found)
    case .file: break
    }
    // A pipe that nobody writes to would be opened for ever.
    let descriptor = unsafe open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw fault(Problem.ReadFault(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw fault(Problem.ReadFault(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw fault(.noPlainFile) }
    guard status.st_size < Table.maximumSize else {
        throw Problem(.tooLargeFile, at: SourceLocation(file: file))
    }
    guard Memory.has(forFileOf: Int(status.st_size)) else { throw fault(.noMemory) }
    var left = Int(status.st_size)
    while left > 0 {
        let piece: [UInt8]
        do throws(ReadError) {
            piece = try bytes(of: descriptor, size: min(left, pieceSize))
        } catch {
            throw fault(Problem.ReadFault(error.number))
        }
        // A file that has shrunk since ends where it now ends; one that has grown is read as it was.
        if piece.isEmpty || !body(piece) { break }
        left -= piece.count
    }
    return true
}

private struct ReadError: Error { let number: Int32 }

private func bytes(of descriptor: Int32, size: Int) throws(ReadError) -> [UInt8] {
    var number: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        while count < size {
            let got = unsafe read(descriptor, buffer.baseAddress.map { unsafe $0 + count }, size - count)
            if got < 0, errno == EINTR { continue }
            if got < 0 { number = errno }
            if got <= 0 { return }
            count += got
        }
    }
    if number != 0 { throw ReadError(number: number) }
    return bytes
}

/// The names of a folder's files; none where it cannot be looked into.
func namesOnDisk(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
}

/// How much memory there is. Swift ends the process where there is none, so what is large is asked for beforehand.
enum Memory {
    /// Whether a file can be held, with its rows and what is told of them.
    static func has(forFileOf size: Int) -> Bool {
        // What is not touched costs nothing but addresses.
        guard let probe = unsafe malloc(8 * size + (16 << 20)) else { return false }
        unsafe free(probe)
        return true
    }
}

extension Problem.ReadFault {
    init(_ number: Int32) {
        self =
            switch number {
            case EACCES, EPERM: .permission
            case EISDIR: .folder
            case ELOOP: .linkCircle
            case EMFILE, ENFILE: .tooManyOpen
            case ENOMEM: .noMemory
            case EIO: .disk
            default: .other(number)
            }
    }
}
