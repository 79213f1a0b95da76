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
    }

    /// The physical line, from 1, in which a byte stands.
    public func line(at offset: Int) -> Int {
        lineStarts.indices.partition { lineStarts[$0] <= offset }
    }

    /// Where a byte stands, with its line; columns count code points from 1.
    public func location(at offset: Int) -> SourceLocation {
        let line = line(at: offset)
        let start = Int(lineStarts[line - 1])
        var end = line < lineStarts.count ? Int(lineStarts[line]) : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        let before = String(decoding: bytes[start..<max(start, min(offset, end))], as: UTF8.self)
        return SourceLocation(
            file: file, line: line, column: before.unicodeScalars.count + 1,
            excerpt: end - start > Self.longestExcerpt
                ? nil : String(decoding: bytes[start..<end], as: UTF8.self))
    }
}

/// A place in a file that a user can go to.
public struct SourceLocation: Hashable, Sendable {
    public let file: String
    public let line: Int
    public let column: Int
    /// The line itself; nil when the file has none to show.
    public let excerpt: String?

    public init(file: String, line: Int = 1, column: Int = 1, excerpt: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.excerpt = excerpt
    }
}
