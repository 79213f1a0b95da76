internal import Foundation
internal import Model

// One table of a folder, or one by itself, from wherever it is kept: `bytes` gives what stands at a path, nil for
// nothing.

/// What stands in a file on disk; nil when there is none.
func bytesOnDisk(_ file: String) throws(Problem) -> [UInt8]? {
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    do {
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: file), options: .mappedIfSafe))
    } catch {
        let reason = (error as NSError).localizedFailureReason ?? "\((error as NSError).code)"
        throw Problem(.unreadableFile(reason: reason), at: SourceLocation(file: file))
    }
}

/// The names of a folder's files; none where it cannot be looked into.
func namesOnDisk(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
}

func table(
    at file: String, _ bytes: (String) throws(Problem) -> [UInt8]?, _ columns: [String], isRequired: Bool
) -> (table: Table?, problems: [Problem]) {
    let (found, problems) = contents(of: file, bytes, isRequired: isRequired)
    return found.map { readCSV($0, file: file, knownColumns: columns) } ?? (nil, problems)
}

func contents(
    of file: String, _ bytes: (String) throws(Problem) -> [UInt8]?, isRequired: Bool = false
) -> (bytes: [UInt8]?, problems: [Problem]) {
    do throws(Problem) {
        if let found = try bytes(file) { return (found, []) }
        return (nil, isRequired ? [Problem(.missingFile(found: nil), at: SourceLocation(file: file))] : [])
    } catch {
        return (nil, [error])
    }
}
