public import Model

/// Reads a document of an office program from disk, or tells what keeps its parts from being read.
///
/// - Throws: `Problems` where there is no file, or it cannot be read.
public func readPackage(at path: String) throws(Problems) -> Result<OfficePackage, PackageFault> {
    let bytes: [UInt8]
    do throws(Problem) {
        guard let found = try bytesOnDisk(path) else {
            throw Problem(.missingFile(found: nil), at: SourceLocation(file: path))
        }
        bytes = found
    } catch {
        throw Problems([error])
    }
    return Result { () throws(PackageFault) in try OfficePackage(reading: bytes) }
}
