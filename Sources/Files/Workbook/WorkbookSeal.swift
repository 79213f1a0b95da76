internal import CZip
internal import Foundation

// The library writes each part of a workbook to a file of its own first, and does not ask whether that went well: on a full
// disk a part ends in the middle, and the workbook looks whole. So each is unpacked again to see how it ends.

enum WorkbookSeal {
    /// Whether every part of a workbook ends with what it began with.
    ///
    /// - Complexity: O(*n*) in the bytes unpacked, of which few are kept.
    static func holds(for bytes: [UInt8]) -> Bool {
        unsafe bytes.withUnsafeBytes { buffer in
            var fault = unsafe zip_error_t()
            guard
                let source = unsafe zip_source_buffer_create(
                    buffer.baseAddress, zip_uint64_t(buffer.count), 0, &fault)
            else { return false }
            guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &fault) else {
                unsafe zip_source_free(source)
                return false
            }
            defer { unsafe zip_discard(archive) }
            let count = unsafe zip_get_num_entries(archive, 0)
            return count > 0 && (0..<count).allSatisfy { unsafe isWhole(archive, zip_uint64_t($0)) }
        }
    }

    private static func isWhole(_ archive: OpaquePointer, _ place: zip_uint64_t) -> Bool {
        guard let part = unsafe zip_fopen_index(archive, place, 0) else { return false }
        defer { unsafe zip_fclose(part) }
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        var head: [UInt8] = []
        var tail: [UInt8] = []
        while true {
            let got = unsafe piece.withUnsafeMutableBytes { buffer in
                unsafe zip_fread(part, buffer.baseAddress, zip_uint64_t(buffer.count))
            }
            if got < 0 { return false }
            if got == 0 { break }
            if head.isEmpty { head = Array(piece[..<min(Int(got), 512)]) }
            tail = Array((tail + piece[..<Int(got)]).suffix(64))
        }
        return isClosed(head, tail)
    }

    /// Whether XML that begins and ends so closes its first element.
    private static func isClosed(_ head: [UInt8], _ tail: [UInt8]) -> Bool {
        let (head, tail) = (String(decoding: head, as: UTF8.self), String(decoding: tail, as: UTF8.self))
        let afterDeclaration = head.range(of: "?>").map { head[$0.upperBound...] } ?? head[...]
        guard let start = afterDeclaration.firstIndex(of: "<") else { return false }
        let name = afterDeclaration[start...].dropFirst().prefix { !" />\n".contains($0) }
        return tail.hasSuffix("</\(name)>") || tail.hasSuffix("</\(name)>\n")
    }
}
