internal import Foundation
public import Model

/// A file on disk that divides actors or municipalities into areas: one CSV table, its columns `area` and `actor`
/// or `municipality`, and `name` if areas have one.
public struct AreaFile: Sendable {
    public let path: String

    public init(path: String) { self.path = path }

    public var exists: Bool { FileManager.default.fileExists(atPath: path) }

    /// Reads and validates. The areas are together called what the file is.
    public func areas(of network: Network) throws(Problems) -> (areas: Areas, warnings: [Problem]) {
        let (table, problems) = table(at: path, bytesOnDisk, Areas.fileColumns, isRequired: true)
        let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        return try Areas.read(
            table, for: network, title: Name(swedish: name, english: name), problems: problems)
    }
}
