internal import CZip
internal import Model

// A document of an office program is a zip archive of parts (ECMA-376 part 2). All `unsafe` code of writing one is here.

/// The parts of a document, in the order in which they stand in its file.
public struct OfficePackage: Sendable {
    public struct Part: Sendable, Hashable {
        /// "word/document.xml".
        public let name: String
        public let bytes: [UInt8]

        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    public let parts: [Part]

    /// - Precondition: no two parts have the same name.
    public init(parts: [Part]) {
        precondition(Set(parts.map(\.name)).count == parts.count, "each part has a name of its own")
        self.parts = parts
    }

    /// A template of an agency has some hundred parts and some megabytes.
    private static let mostBytes = 256 << 20
    private static let mostBytesOfPart = 64 << 20
    private static let mostParts = 5_000

    /// Reads the parts of a document.
    ///
    /// - Throws: `PackageFault` when the bytes are no archive, or unpack to more than any document needs.
    public init(reading bytes: [UInt8]) throws(PackageFault) {
        // What an archive begins with, whether it has members or not; a program in front of one would be no document.
        guard FileSignature(of: bytes, named: "") == .zip else {
            if FileSignature(of: bytes, named: "") == .compound, CompoundFile.fault(bytes) == .encrypted {
                throw .encrypted
            }
            throw .notArchive
        }
        var parts: [Part] = []
        do throws(WorkbookFault) {
            parts = try ZipArchive.withArchive(of: bytes) { archive throws(WorkbookFault) in
                try Self.parts(of: archive)
            }
        } catch {
            throw PackageFault(error)
        }
        self.init(parts: parts)
    }

    private static func parts(of archive: borrowing ZipArchive) throws(WorkbookFault) -> [Part] {
        let names = archive.memberNames
        guard names.count <= mostParts else { throw .tooLarge(part: nil) }
        var left = mostBytes
        var parts: [Part] = []
        for name in names where !name.hasSuffix("/") {
            var most = min(left, mostBytesOfPart)
            let before = most
            var bytes: [UInt8] = []
            _ = try archive.unpack(name, most: &most) { piece throws(WorkbookFault) in
                bytes.append(piece)
                return true
            }
            left -= before - most
            parts.append(Part(name: name, bytes: bytes))
        }
        return parts
    }

    /// The part of a name, which is the same in any case.
    public func part(_ name: String) -> [UInt8]? {
        let wanted = name.lowercased()
        return parts.first { $0.name.lowercased() == wanted }?.bytes
    }

    /// The document as a file's bytes. The same parts give the same bytes: every part has the same date.
    ///
    /// - Throws: `PackageFault` when there is no memory for it.
    /// - Complexity: O(*n*) in the bytes of the parts.
    public func bytes() throws(PackageFault) -> [UInt8] {
        var error = unsafe zip_error_t()
        unsafe zip_error_init(&error)
        defer { unsafe zip_error_fini(&error) }
        guard let target = unsafe zip_source_buffer_create(nil, 0, 0, &error) else { throw .noMemory }
        defer { unsafe zip_source_free(target) }
        guard let archive = unsafe zip_open_from_source(target, ZIP_TRUNCATE, &error) else { throw .noMemory }
        // Closing the archive lets go of the source; its bytes are read after that.
        unsafe zip_source_keep(target)
        // The library reads the parts when it closes the archive.
        let kept = unsafe parts.map { part in
            let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, part.bytes.count))
            _ = unsafe copy.update(fromContentsOf: part.bytes)
            return unsafe copy
        }
        defer { unsafe kept.forEach { unsafe $0.deallocate() } }
        do throws(PackageFault) {
            for (place, part) in parts.enumerated() {
                try unsafe Self.add(part, UnsafeRawPointer(kept[place].baseAddress), to: archive)
            }
        } catch {
            unsafe zip_discard(archive)
            throw error
        }
        guard unsafe zip_close(archive) == 0 else {
            let fault = unsafe Self.fault(archive)
            unsafe zip_discard(archive)
            throw fault
        }
        return try unsafe Self.content(of: target)
    }

    // 1 January 2000, midnight, as MS-DOS counts; any day that does not change would do.
    private static let day = UInt16(20 << 9 | 1 << 5 | 1)
    private static let level: UInt32 = 6

    private static func add(
        _ part: Part, _ bytes: UnsafeRawPointer?, to archive: OpaquePointer
    ) throws(PackageFault) {
        guard
            let source = unsafe zip_source_buffer(archive, bytes, zip_uint64_t(part.bytes.count), 0)
        else { throw .noMemory }
        let place = unsafe zip_file_add(archive, part.name, source, ZIP_FL_ENC_UTF_8)
        guard place >= 0 else {
            unsafe zip_source_free(source)
            throw unsafe fault(archive)
        }
        // What is packed already becomes no smaller.
        let isPacked = part.name.hasSuffix(".png") || part.name.hasSuffix(".jpeg")
        let method = isPacked ? ZIP_CM_STORE : ZIP_CM_DEFLATE
        guard unsafe zip_set_file_compression(archive, zip_uint64_t(place), method, level) == 0,
            unsafe zip_file_set_dostime(archive, zip_uint64_t(place), 0, day, 0) == 0
        else { throw unsafe fault(archive) }
    }

    private static func content(of source: OpaquePointer) throws(PackageFault) -> [UInt8] {
        guard unsafe zip_source_open(source) == 0 else { throw .noMemory }
        defer { unsafe zip_source_close(source) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe piece.withUnsafeMutableBytes {
                unsafe Int(zip_source_read(source, $0.baseAddress, zip_uint64_t($0.count)))
            }
            guard count >= 0 else { throw .noMemory }
            if count == 0 { return bytes }
            bytes += piece[..<count]
        }
    }

    private static func fault(_ archive: OpaquePointer) -> PackageFault {
        let error = unsafe zip_get_error(archive)
        if unsafe zip_error_code_zip(error) == ZIP_ER_MEMORY { return .noMemory }
        return .refused(unsafe String(cString: zip_error_strerror(error)))
    }
}
