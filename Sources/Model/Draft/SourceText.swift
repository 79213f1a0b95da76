/// The text of a file as UTF-8, and where its lines begin: enough to say where anything stands. LF, CRLF and CR each end
/// a line.
public struct SourceText: Sendable {
    /// Longer lines are no help to a reader, and many of them would fill the memory.
    private static let longestExcerpt = 2_000

    /// The path as the user knows it.
    public let file: String
    /// Valid UTF-8, without a byte-order mark.
    public let bytes: [UInt8]
    private let lineStarts: [UInt32]
    /// The code points before every so many bytes, where a line is so long that counting from its start would take long.
    private let codePoints: [UInt32]
    private static let stride = 4_096

    public init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
        var starts: [UInt32] = [0]
        let span = bytes.span
        for offset in span.indices where span[offset] <= UInt8(ascii: "\r") {
            let isLast = offset + 1 == span.count
            if span[offset] == UInt8(ascii: "\n")
                || (span[offset] == UInt8(ascii: "\r") && (isLast || span[offset + 1] != UInt8(ascii: "\n")))
            {
                starts.append(UInt32(offset + 1))
            }
        }
        lineStarts = starts
        codePoints = Self.codePoints(span, lineStarts: starts)
    }

    private static func codePoints(_ span: Span<UInt8>, lineStarts: [UInt32]) -> [UInt32] {
        let ends = lineStarts.dropFirst() + [UInt32(span.count)]
        guard zip(lineStarts, ends).contains(where: { $1 - $0 > stride }) else { return [] }
        var before: [UInt32] = []
        var count: UInt32 = 0
        for offset in span.indices {
            if offset % stride == 0 { before.append(count) }
            if span[offset] & 0xC0 != 0x80 { count += 1 }
        }
        return before
    }

    /// - Complexity: O(1), but for the bytes of a short line.
    private func codePoints(_ range: Range<Int>) -> Int {
        guard range.count > Self.stride else { return bytes[range].count { $0 & 0xC0 != 0x80 } }
        let first = (range.lowerBound + Self.stride - 1) / Self.stride
        let last = range.upperBound / Self.stride
        // A character that the offset cuts has begun before it.
        return bytes[range.lowerBound..<(first * Self.stride)].count { $0 & 0xC0 != 0x80 }
            + Int(codePoints[min(last, codePoints.count - 1)] - codePoints[first])
            + bytes[(min(last, codePoints.count - 1) * Self.stride)..<range.upperBound]
            .count { $0 & 0xC0 != 0x80 }
    }

    /// The physical line, from 1, in which a byte stands.
    public func line(at offset: Int) -> Int {
        lineStarts.indices.partition { lineStarts[$0] <= offset }
    }

    /// Where a byte stands, with its line; columns count code points from 1.
    ///
    /// - Parameter cell: The cell that begins there, as a spreadsheet names it.
    public func location(at offset: Int, cell: String? = nil) -> SourceLocation {
        let line = line(at: offset)
        let start = Int(lineStarts[line - 1])
        var end = line < lineStarts.count ? Int(lineStarts[line]) : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        return SourceLocation(
            file: file, line: line, column: codePoints(start..<max(start, min(offset, end))) + 1, cell: cell,
            excerpt: end - start > Self.longestExcerpt
                ? nil : String(decoding: bytes[start..<end], as: UTF8.self))
    }
}

/// A place in a file that a user can go to.
public struct SourceLocation: Hashable, Sendable {
    public let file: String
    public let line: Int
    public let column: Int
    /// The cell as a spreadsheet names it, "D17"; nil for what stands in none.
    public let cell: String?
    /// The line itself; nil when the file has none to show.
    public let excerpt: String?

    public init(
        file: String, line: Int = 1, column: Int = 1, cell: String? = nil, excerpt: String? = nil
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.cell = cell
        self.excerpt = excerpt
    }
}
