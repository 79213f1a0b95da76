internal import Model

/// What the first bytes of a file tell that it is.
enum FileSignature: Equatable {
    case zip
    /// A "compound file", as Office made them before 2007, and as it wraps what it encrypts.
    case compound
    /// Nothing of what its name promises.
    case cutOff
    /// What no table can begin with.
    case other(WorkbookFault.Format)
    case text

    init(of bytes: [UInt8], named name: String) {
        if Self.zips.contains(where: { bytes.starts(with: $0) }) {
            self = .zip
        } else if bytes.starts(with: CompoundFile.signature) {
            self = .compound
        } else if bytes.isEmpty, name.lowercased().hasSuffix(".xlsx") {
            self = .cutOff
        } else {
            // Some tools name a web page .xls.
            let start = String(decoding: bytes.prefix(200), as: UTF8.self)
                .drop { $0.isWhitespace || $0 == "\u{FEFF}" }.prefix(20).lowercased()
            if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || start.hasPrefix("<table") {
                self = .other(.webPage)
            } else {
                self = start.hasPrefix("<?xml") ? .other(.xml) : .text
            }
        }
    }

    // A member, an archive without any, and one in several files.
    private static let zips: [[UInt8]] = [
        [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x50, 0x4B, 0x07, 0x08],
    ]
}

/// Files of [MS-CFB], looked into just enough to say what they are.
enum CompoundFile {
    static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    static func fault(_ bytes: [UInt8]) -> WorkbookFault {
        if holds("EncryptedPackage", bytes) || holds("EncryptionInfo", bytes) { return .encrypted }
        if holds("Workbook", bytes) || holds("Book", bytes) { return .oldExcel }
        return holds("WordDocument", bytes) ? .otherFormat(.word) : .otherFormat(.oldOffice)
    }

    // The entries of its directory are 128 bytes long, begin with a name in UTF-16, and lie in sectors of 512 or 4,096.
    private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
        let wanted: [UInt8] = name.utf8.flatMap { [UInt8]([$0, 0]) } + [0, 0]
        return stride(from: 512, to: bytes.count, by: 128).contains { place in
            bytes[place] == wanted[0] && bytes[place...].starts(with: wanted)
        }
    }
}
