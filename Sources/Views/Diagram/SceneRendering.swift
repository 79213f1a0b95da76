import Foundation

extension Scene {
    /// The finished picture. The same scene gives the same bytes every time.
    public func rendered(as format: PictureFormat) throws(DiagramError) -> [UInt8] {
        finished(try Graphviz.picture(of: self, as: format), format)
    }

    /// As `rendered`, without holding the calling thread.
    public func renderedLater(as format: PictureFormat) async throws(DiagramError) -> [UInt8] {
        finished(try await Graphviz.pictureLater(of: self, as: format), format)
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
        return SVGDocument(scene: self, graphviz: try Graphviz.picture(of: self, as: .svg)).inline(
            prefix: idPrefix)
    }

    private func finished(_ bytes: [UInt8], _ format: PictureFormat) -> [UInt8] {
        switch format {
        case .svg: Array(SVGDocument(scene: self, graphviz: bytes).standalone().utf8)
        case .pdf: PDFDate.fixed(in: bytes)
        case .png, .dot: bytes
        }
    }
}
