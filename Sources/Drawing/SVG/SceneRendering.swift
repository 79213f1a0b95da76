// Everything is drawn on the Graphviz thread, charts too: both engines draw text through the same libraries.

extension Scene {
    /// Beyond so many lines and boxes Graphviz takes longer to draw than to lay out; then the writer of charts draws
    /// diagrams, too.
    private static let mostForGraphviz = 6_000

    /// Who draws it. Only Graphviz writes graphs as text.
    private var drawer: Sort { lines.count + boxes.count > Self.mostForGraphviz ? .chart : sort }

    /// The finished picture. The same scene gives the same bytes every time.
    public func rendered(as format: PictureFormat) throws(DiagramError) -> [UInt8] {
        try Graphviz.check(self, format)
        return try GraphvizThread.shared.run { context throws(DiagramError) in try drawn(format, context) }
    }

    /// As `rendered`, without holding the calling thread.
    public func renderedLater(as format: PictureFormat) async throws(DiagramError) -> [UInt8] {
        try Graphviz.check(self, format)
        return try await GraphvizThread.shared.runLater { context throws(DiagramError) in
            try drawn(format, context)
        }
    }

    /// An `<svg>` element for a page of HTML, without a size of its own. Ids begin with the prefix, which must be
    /// different for each picture of the page.
    public func inlineSVG(idPrefix: String) throws(DiagramError) -> String {
        let isPlain = idPrefix.utf8.allSatisfy { byte in
            switch UInt8(byte) {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"):
                true
            default: false
            }
        }
        precondition(isPlain, "an id prefix holds only a–z, 0–9 and -")
        try Graphviz.check(self, .svg)
        return try GraphvizThread.shared.run { context throws(DiagramError) in
            try svg(context, inline: idPrefix)
        }
    }

    private func drawn(
        _ format: PictureFormat, _ context: GraphvizContext
    ) throws(DiagramError) -> [UInt8] {
        if format == .dot {
            guard sort == .diagram else { throw .noGraph }
            return try Graphviz.drawn(self, .dot, context)
        }
        // Graphviz may not open files, and so knows no pictures in the picture.
        let isGraphviz = drawer == .diagram && images.isEmpty
        return switch format {
        case .svg, .dot: Array(try svg(context).utf8)
        case .png:
            try isGraphviz
                ? Graphviz.drawn(self, .png, context)
                : SVGPicture.bytes(of: svg(context), size, as: .png)
        case .pdf:
            PDFDate.fixed(
                in: try isGraphviz
                    ? Graphviz.drawn(self, .pdf, context)
                    : SVGPicture.bytes(of: svg(context), size, as: .pdf))
        }
    }

    /// - Parameter prefix: of ids in a page of HTML; nil for a document of its own.
    private func svg(
        _ context: GraphvizContext, inline prefix: String? = nil
    ) throws(DiagramError) -> String {
        switch drawer {
        case .chart:
            let writer = SVGWriter(scene: self)
            return prefix.map(writer.inline) ?? writer.standalone()
        case .diagram:
            let document = SVGDocument(scene: self, graphviz: try Graphviz.drawn(self, .svg, context))
            return prefix.map(document.inline) ?? document.standalone()
        }
    }
}
