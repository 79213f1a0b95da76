internal import Model

/// Why a package of an office program could not be read or written.
public enum PackageFault: Error, Hashable, Sendable {
    /// Its bytes are no zip archive, or its end is missing.
    case notArchive
    /// The part that does not unpack to what it was.
    case damaged(part: String)
    case encrypted
    /// More than is ever unpacked; nil for the archive itself.
    case tooLarge(part: String?)
    /// What a package of its sort has, and this one has not.
    case missingPart(String)
    case brokenXML(part: String, line: Int)
    /// It holds programs.
    case macros
    /// Another sort of document than the one wanted.
    case otherDocument
    /// The kind of the standard that Word and PowerPoint do not write by themselves.
    case strictKind
    case noMemory
    /// What the library says; ours to mend.
    case refused(String)
}

extension PackageFault {
    init(_ fault: WorkbookFault) {
        switch fault {
        case .damaged(let part): self = .damaged(part: part)
        case .encrypted: self = .encrypted
        case .tooLarge(let part): self = .tooLarge(part: part)
        case .noMemory: self = .noMemory
        case .brokenXML(let part, let line): self = .brokenXML(part: part, line: line)
        case .documentType(let part): self = .brokenXML(part: part, line: 1)
        default: self = .notArchive
        }
    }
}
