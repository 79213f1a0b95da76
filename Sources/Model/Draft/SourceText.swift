/// The text of a file as UTF-8, and where its lines begin: enough to say where anything stands. LF, CRLF and CR each end
/// a line.
public struct SourceText: Sendable {
    /// Longer lines are no help to a reader, and many of them would fill the memory.
    private static let longestExcerpt = 2_000

    /// The path as the user knows it.
    public let file: String
    /// Valid UTF-8, without a byte-order mark.
    public let bytes: [UInt8]
    /// How many line breaks there are before every so many bytes: their places alone would be as long as many a text.
    private let breaks: [UInt32]
    private static let block = 256
    /// The code points before every so many bytes, where a line is so long that counting from its start would take long.
    private let codePoints: [UInt32]
    private static let step = 4_096

    public init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
        let hasReturns = bytes.contains(UInt8(ascii: "\r"))
        var breaks: [UInt32] = [0]
        breaks.reserveCapacity(bytes.count / Self.block + 2)
        var (count, empty, isLong) = (0, 0, false)
        for start in stride(from: 0, to: bytes.count, by: Self.block) {
            let found = Self.breaks(
                bytes, start..<min(start + Self.block, bytes.count), hasReturns: hasReturns)
            // A long line has many blocks to itself.
            empty = found == 0 ? empty + 1 : 0
            if (empty + 3) * Self.block > Self.step { isLong = true }
            count += found
            breaks.append(UInt32(count))
        }
        self.breaks = breaks
        codePoints = isLong ? Self.codePoints(bytes.span) : []
    }

    /// How many lines end in a range.
    private static func breaks(_ bytes: [UInt8], _ range: Range<Int>, hasReturns: Bool) -> Int {
        let span = bytes.span.extracting(range)
        let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        var count = 0
        for place in span.indices where span[place] == lineFeed { count += 1 }
        guard hasReturns else { return count }
        for place in range where bytes[place] == carriageReturn && isBreak(bytes, place) { count += 1 }
        return count
    }

    /// Whether a line ends with the byte at a place.
    private static func isBreak(_ bytes: [UInt8], _ place: Int) -> Bool {
        if bytes[place] == UInt8(ascii: "\n") { return true }
        return bytes[place] == UInt8(ascii: "\r")
            && (place + 1 == bytes.count || bytes[place + 1] != UInt8(ascii: "\n"))
    }

    private static func codePoints(_ span: Span<UInt8>) -> [UInt32] {
        var before: [UInt32] = []
        var count: UInt32 = 0
        for offset in span.indices {
            if offset % step == 0 { before.append(count) }
            if span[offset] & 0xC0 != 0x80 { count += 1 }
        }
        return before
    }

    /// - Complexity: O(1), but for the bytes of a short line.
    private func codePoints(_ range: Range<Int>) -> Int {
        guard range.count > Self.step else { return bytes[range].count { $0 & 0xC0 != 0x80 } }
        let first = (range.lowerBound + Self.step - 1) / Self.step
        let last = range.upperBound / Self.step
        // A character that the offset cuts has begun before it.
        return bytes[range.lowerBound..<(first * Self.step)].count { $0 & 0xC0 != 0x80 }
            + Int(codePoints[min(last, codePoints.count - 1)] - codePoints[first])
            + bytes[(min(last, codePoints.count - 1) * Self.step)..<range.upperBound]
            .count { $0 & 0xC0 != 0x80 }
    }

    /// The physical line, from 1, in which a byte stands.
    ///
    /// - Complexity: O(1).
    public func line(at offset: Int) -> Int {
        let offset = max(0, min(offset, bytes.count))
        let block = offset / Self.block
        return 1 + Int(breaks[block])
            + Self.breaks(bytes, (block * Self.block)..<offset, hasReturns: true)
    }

    /// How many lines it has; what follows the last break is one, though it be empty.
    package var lineCount: Int { Int(breaks[breaks.count - 1]) + 1 }

    /// Where the line begins in which a byte stands.
    package func lineStart(at offset: Int) -> Int {
        var place = max(0, min(offset, bytes.count))
        while place > 0, !Self.isBreak(bytes, place - 1) {
            place -= 1
            // Blocks without a break are stepped over.
            while place % Self.block == 0, place > 0,
                breaks[place / Self.block] == breaks[place / Self.block - 1]
            {
                place -= Self.block
            }
        }
        return place
    }

    /// Where the line ends in which a byte stands, its break included.
    private func lineEnd(at offset: Int) -> Int {
        var place = max(0, min(offset, bytes.count))
        while place < bytes.count, !Self.isBreak(bytes, place) {
            place += 1
            while place % Self.block == 0, place + Self.block <= bytes.count,
                breaks[place / Self.block] == breaks[place / Self.block + 1]
            {
                place += Self.block
            }
        }
        return min(place + 1, bytes.count)
    }

    /// Where a byte stands, with its line; columns count code points from 1.
    ///
    /// - Parameter cell: The cell that begins there, as a spreadsheet names it.
    public func location(at offset: Int, cell: String? = nil) -> SourceLocation {
        let line = line(at: offset)
        let start = lineStart(at: offset)
        var end = lineEnd(at: offset)
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
