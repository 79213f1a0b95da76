// One way from a scene to a picture: SVG is written here, and librsvg makes bitmaps and pages of it. Graphviz writes only
// graphs as text.

/// What a picture can be written as.
public enum PictureFormat: String, CaseIterable, Sendable {
    case svg, png, pdf, dot
}

extension Scene {
    /// The finished picture. The same scene gives the same bytes every time.
    public func rendered(as format: PictureFormat) throws(DiagramError) -> [UInt8] {
        try check(format)
        if format == .svg { return svg() }
        return try GraphvizThread.shared.run { context throws(DiagramError) in try drawn(format, context) }
    }

    /// As `rendered`, without holding the calling thread.
    public func renderedLater(as format: PictureFormat) async throws(DiagramError) -> [UInt8] {
        try check(format)
        if format == .svg { return svg() }
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
        try check(.svg)
        return SVGWriter(self, inline: idPrefix).text()
    }

    private func svg() -> [UInt8] { Array(SVGWriter(self).text().utf8) }

    /// Only on the Graphviz thread: librsvg draws text through the same libraries, one at a time.
    private func drawn(
        _ format: PictureFormat, _ context: GraphvizContext
    ) throws(DiagramError) -> [UInt8] {
        guard format == .dot else {
            let text = SVGWriter(self).text().drawable
            return try SVGPicture.bytes(of: [(Array(text.utf8), size)], as: format)
        }
        guard sort == .diagram else { throw .noGraph }
        return try Graphviz.text(of: self, context)
    }

    /// Several scenes as the pages of one PDF.
    public static func pdf(_ scenes: [Scene]) throws(DiagramError) -> [UInt8] {
        for scene in scenes { try scene.check(.pdf) }
        return try GraphvizThread.shared.run { _ throws(DiagramError) in
            try SVGPicture.bytes(
                of: scenes.map { (Array(SVGWriter($0).text().drawable.utf8), $0.size) }, as: .pdf)
        }
    }

    private func check(_ format: PictureFormat) throws(DiagramError) {
        let corners = boxes.lazy.map(\.rect).flatMap { [$0.minX, $0.minY, $0.maxX, $0.maxY] }
        let ends = lines.lazy.map(\.path).flatMap { [$0.from.x, $0.from.y, $0.to.x, $0.to.y] }
        for number in [[size.width, size.height], Array(corners), Array(ends)].joined()
        where !(abs(number) <= SceneGraph.farthest) {
            throw .badNumber("\(number)")
        }
        let side = max(size.width, size.height)
        let pixels = Int((side * SVGPicture.pixels).rounded(.up))
        if format == .png, pixels > SVGPicture.longestSide {
            throw .tooLarge(pixels: pixels, limit: SVGPicture.longestSide)
        }
    }
}
