internal import CZip
internal import Model

/// A zip archive in memory, whose members are unpacked piece by piece.
@safe struct ZipArchive: ~Copyable {
    /// No workbook comes near; a directory of millions would fill the memory.
    private static let mostMembers = 100_000

    private let archive: OpaquePointer
    /// Members by their names as they are looked up.
    private let places: [String: UInt64]

    /// Opens the archive for as long as it is used; what it is made of stays where it is.
    static func withArchive<Result>(
        of bytes: [UInt8], _ body: (borrowing ZipArchive) throws(WorkbookFault) -> Result
    ) throws(WorkbookFault) -> Result {
        try unsafe bytes.span.withUnsafeBytes { buffer throws(WorkbookFault) in
            try body(unsafe ZipArchive(buffer))
        }
    }

    private init(_ bytes: UnsafeRawBufferPointer) throws(WorkbookFault) {
        var error = unsafe zip_error_t()
        unsafe zip_error_init(&error)
        defer { unsafe zip_error_fini(&error) }
        guard
            let source = unsafe zip_source_buffer_create(
                bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error)
        else { throw .noMemory }
        guard let opened = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
            let isMemory = unsafe zip_error_code_zip(&error) == ZIP_ER_MEMORY
            unsafe zip_source_free(source)
            throw isMemory ? .noMemory : .truncated
        }
        let count = unsafe zip_get_num_entries(opened, 0)
        guard count <= Self.mostMembers else {
            unsafe zip_discard(opened)
            throw .tooLarge(part: nil)
        }
        var places: [String: UInt64] = [:]
        for place in 0..<UInt64(max(0, count)) {
            guard let name = unsafe zip_get_name(opened, place, 0) else { continue }
            let key = Self.key(unsafe String(cString: name))
            if places[key] == nil { places[key] = place }
        }
        unsafe archive = opened
        self.places = places
    }

    deinit { unsafe zip_discard(archive) }

    // Names are the same in any case (ECMA-376 part 2, §6.3), and some programs write them with the other slash.
    private static func key(_ name: String) -> String {
        name.lowercased().split(whereSeparator: { $0 == "\\" || $0 == "/" }).joined(separator: "/")
    }

    func has(_ name: String) -> Bool { places[Self.key(name)] != nil }

    /// The names of the members in their order, each once.
    var memberNames: [String] {
        places.sorted { $0.value < $1.value }.compactMap { _, place in
            unsafe zip_get_name(archive, place, 0).map { unsafe String(cString: $0) }
        }
    }

    /// Whether there is a member below a folder.
    func hasMembers(below folder: String) -> Bool { places.keys.contains { $0.hasPrefix(folder + "/") } }

    /// Unpacks a member piece by piece until no more is wanted. Its check sum is looked at when all of it was.
    ///
    /// - Parameter most: how many bytes it may hold; what is used is taken off.
    /// - Returns: whether there is such a member.
    func unpack(
        _ name: String, most: inout Int, into take: (Span<UInt8>) throws(WorkbookFault) -> Bool
    ) throws(WorkbookFault) -> Bool {
        guard let place = places[Self.key(name)] else { return false }
        var status = unsafe zip_stat_t()
        unsafe zip_stat_init(&status)
        if unsafe zip_stat_index(archive, place, 0, &status) == 0,
            unsafe status.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0,
            unsafe status.encryption_method != UInt16(ZIP_EM_NONE)
        {
            throw .encrypted
        }
        guard let member = unsafe zip_fopen_index(archive, place, 0) else {
            throw unsafe fault(zip_error_code_zip(zip_get_error(archive)), in: name)
        }
        defer { _ = unsafe zip_fclose(member) }
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe piece.withUnsafeMutableBytes {
                unsafe Int(zip_fread(member, $0.baseAddress, UInt64($0.count)))
            }
            guard count >= 0 else {
                throw unsafe fault(zip_error_code_zip(zip_file_get_error(member)), in: name)
            }
            guard count > 0 else { return true }
            most -= count
            guard most >= 0 else { throw .tooLarge(part: name) }
            guard try take(piece.span.extracting(first: count)) else { return true }
        }
    }

    private func fault(_ code: Int32, in name: String) -> WorkbookFault {
        switch code {
        case ZIP_ER_MEMORY: .noMemory
        case ZIP_ER_NOPASSWD, ZIP_ER_ENCRNOTSUPP, ZIP_ER_WRONGPASSWD: .encrypted
        default: .damaged(part: name)
        }
    }
}
