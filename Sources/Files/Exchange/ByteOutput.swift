/// Takes the bytes of a file as a writer makes them, and hands them on piece by piece: a graph of millions of edges needs no
/// more memory for its text than one of ten.
public struct ByteOutput {
    private static let pieceSize = 1 << 16

    private var piece: [UInt8] = []
    private let sink: ([UInt8]) throws -> Void
    /// What kept the bytes from being taken: then nothing more is handed on.
    private(set) var fault: (any Error)?

    init(to sink: @escaping ([UInt8]) throws -> Void) {
        self.sink = sink
        piece.reserveCapacity(2 * Self.pieceSize)
    }

    mutating func write(_ text: StaticString) {
        unsafe piece.append(
            contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        handOnIfFull()
    }

    mutating func write(_ text: String) {
        piece.append(contentsOf: text.utf8)
        handOnIfFull()
    }

    mutating func write(_ bytes: ArraySlice<UInt8>) {
        piece.append(contentsOf: bytes)
        handOnIfFull()
    }

    mutating func write(_ bytes: [UInt8]) { write(bytes[...]) }

    mutating func write(byte: UInt8) {
        piece.append(byte)
        handOnIfFull()
    }

    mutating func write(_ number: Int) { write(String(number)) }

    private mutating func handOnIfFull() {
        if piece.count >= Self.pieceSize { handOn() }
    }

    private mutating func handOn() {
        if fault == nil, !piece.isEmpty {
            do { try sink(piece) } catch { fault = error }
        }
        piece.removeAll(keepingCapacity: true)
    }

    /// Hands on what is left, or throws what the sink threw.
    fileprivate mutating func finish() throws {
        handOn()
        if let fault { throw fault }
    }
}

/// A file that a writer makes.
public struct WrittenFile: Sendable {
    /// Its path below where the user wants the result; empty for the result itself. What begins with a point takes the place of
    /// the result's extension.
    public let name: String
    private let body: @Sendable (inout ByteOutput) -> Void

    public init(_ name: String = "", _ body: @escaping @Sendable (inout ByteOutput) -> Void) {
        (self.name, self.body) = (name, body)
    }

    public init(_ name: String = "", bytes: [UInt8]) {
        self.init(name) { $0.write(bytes) }
    }

    /// Makes the bytes and hands them on piece by piece; rethrows what the sink throws.
    public func pour(into sink: @escaping ([UInt8]) throws -> Void) throws {
        var output = ByteOutput(to: sink)
        body(&output)
        try output.finish()
    }

    /// Where it is, when the result itself is in a file.
    public func path(beside main: String) -> String {
        guard name.hasPrefix(".") else { return main + name }
        guard let point = main.lastIndex(of: "."), !main[point...].contains("/"), point > main.startIndex
        else {
            return main + name
        }
        return main[..<point] + name
    }

    /// All of its bytes.
    public var bytes: [UInt8] {
        final class Collected { var bytes: [UInt8] = [] }
        let collected = Collected()
        // A sink that never throws.
        try? pour { collected.bytes += $0 }
        return collected.bytes
    }
}
