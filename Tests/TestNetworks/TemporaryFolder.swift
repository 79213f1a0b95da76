public import Foundation

/// A folder of its own for one test, gone when the test is over.
public final class TemporaryFolder: Sendable {
    public let url: URL

    public init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "samverkan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    public var path: String { url.path }

    /// Writes files by their paths below the folder.
    public func write(_ files: [String: String]) throws {
        for (path, text) in files { try write(Data(text.utf8), to: path) }
    }

    public func write(_ bytes: Data, to path: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
    }

    public func text(of path: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appending(path: path)), as: UTF8.self)
    }

    /// The names of what the folder holds, in order.
    public func contents() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }

    /// The paths of all files in a folder and in those below it, in order.
    public func files(below path: String) throws -> [String] {
        let manager = FileManager.default
        let folder = url.appending(path: path)
        return try manager.subpathsOfDirectory(atPath: folder.path).filter {
            let attributes = try manager.attributesOfItem(atPath: folder.appending(path: $0).path)
            return attributes[.type] as? FileAttributeType == .typeRegular
        }.sorted()
    }
}
