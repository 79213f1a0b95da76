internal import Model

/// Who a value is said of.
enum GraphSubject {
    case graph
    case vertex(GraphDocument.Vertex)
    case edge(GraphDocument.Edge)
}

/// Reads a graph from an XML document: what GraphML and GEXF have in common.
class GraphXMLReader: XMLReader {
    /// Elements in each other: a hierarchy of more is no hierarchy.
    private static let deepest = 250
    private static let pieceSize = 1 << 16

    final var builder: GraphBuilder
    /// As its makers call it.
    private let format: String
    private let linesBefore: Int
    /// Whether it is seen that the document is of another format.
    private var isOther = false

    /// The text that is being collected.
    private(set) final var collected: [UInt8] = []
    private final var isCollecting = false

    init(_ input: borrowing XMLInput, format: String, vocabulary: [String]) {
        self.format = format
        linesBefore = input.linesBefore
        builder = GraphBuilder(file: input.file)
        builder.add(input.warnings)
        super.init(
            vocabulary: vocabulary, deepest: Self.deepest, ignoresEncoding: input.ignoresEncoding)
    }

    /// The document, or all that must be mended.
    final func document(of input: consuming XMLInput) throws(Problems) -> GraphDocument {
        var isWanted = true
        try input.pieces { piece in
            isWanted = feed(piece)
            return isWanted
        }
        if isWanted { end() }
        guard let failure, !isOther else {
            if isOther { builder.note(.otherFormat(said: format), at: place) } else { finish() }
            return try builder.finish(definesVertices: !isOther)
        }
        let isNoXML = failure.kind == .notWellFormed && !hasRoot
        builder.note(
            isNoXML ? .otherFormat(said: format) : fault(failure.kind),
            at: UInt32(clamping: failure.line + linesBefore))
        return try builder.finish(definesVertices: false)
    }

    /// In small pieces, which the parser need not move about.
    private func feed(_ bytes: Span<UInt8>) -> Bool {
        var start = 0
        while start < bytes.count {
            let end = min(start + Self.pieceSize, bytes.count)
            guard read(bytes.extracting(start..<end)) else { return false }
            start = end
        }
        return true
    }

    /// What is left to do once all has been read.
    func finish() {}

    private func fault(_ kind: XMLFault.Kind) -> GraphFault {
        switch kind {
        case .notWellFormed, .encoding: .notWellFormed(format: format)
        case .cutShort: .cutShort(format: format)
        case .documentType: .documentType
        case .depth: .limit(.depth, most: Self.deepest)
        case .names: .limit(.names, most: Self.mostNames)
        case .length: .limit(.valueBytes, most: Self.longest)
        case .noMemory: .limit(.textBytes, most: Table.maximumSize)
        }
    }

    /// The document is none of the format.
    final func refuse() {
        isOther = true
        stop()
    }

    final var place: GraphDocument.Place { UInt32(clamping: line + linesBefore) }

    // MARK: Text

    final func collect() {
        collected.removeAll(keepingCapacity: true)
        isCollecting = true
    }

    /// Text is passed over from here on.
    final func endCollecting() { isCollecting = false }

    override func text(_ bytes: Span<UInt8>) {
        guard isCollecting else { return }
        guard collected.count + bytes.count <= GraphBuilder.Limit.value else {
            builder.note(.limit(.valueBytes, most: GraphBuilder.Limit.value), at: place)
            collected.removeAll(keepingCapacity: false)
            isCollecting = false
            return
        }
        collected.append(bytes)
    }
}
