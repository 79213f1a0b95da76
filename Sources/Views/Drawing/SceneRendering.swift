extension Scene {
    /// The finished picture. The same scene gives the same bytes every time.
    public func rendered(as format: PictureFormat) throws(DiagramError) -> [UInt8] {
        switch sort {
        case .diagram: return finished(try Graphviz.picture(of: self, as: format), format)
        case .chart:
            let job = try chartJob(format)
            return try GraphvizThread.shared.run { _ throws(DiagramError) in try job() }
        }
    }

    /// As `rendered`, without holding the calling thread.
    public func renderedLater(as format: PictureFormat) async throws(DiagramError) -> [UInt8] {
        switch sort {
        case .diagram: return finished(try await Graphviz.pictureLater(of: self, as: format), format)
        case .chart:
            let job = try chartJob(format)
            return try await GraphvizThread.shared.runLater { _ throws(DiagramError) in try job() }
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
        switch sort {
        case .diagram:
            return SVGDocument(scene: self, graphviz: try Graphviz.picture(of: self, as: .svg)).inline(
                prefix: idPrefix)
        case .chart: return SVGWriter(scene: self).inline(prefix: idPrefix)
        }
    }

    /// What has to be done on the Graphviz thread.
    private func chartJob(
        _ format: PictureFormat
    ) throws(DiagramError) -> (@Sendable () throws(DiagramError) -> [UInt8]) {
        try Graphviz.check(self, format)
        let svg = SVGWriter(scene: self).standalone()
        let size = size
        return { () throws(DiagramError) in
            switch format {
            case .svg: Array(svg.utf8)
            case .png, .pdf: try ChartPicture.bytes(of: svg, size, as: format)
            case .dot: throw .noGraph
            }
        }
    }

    private func finished(_ bytes: [UInt8], _ format: PictureFormat) -> [UInt8] {
        switch format {
        case .svg: Array(SVGDocument(scene: self, graphviz: bytes).standalone().utf8)
        case .pdf: PDFDate.fixed(in: bytes)
        case .png, .dot: bytes
        }
    }
}
