internal import Model

// One table of a folder, or one by itself, from wherever it is kept: `bytes` gives what stands at a path, nil for
// nothing.

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
