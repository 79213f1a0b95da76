internal import Model

/// What pictures in documents and on slides have in common.
enum OfficeDrawing {
    /// A picture of points, and beside it the one of lines, for programs that know how to draw it.
    static func blip(png: String, svg: String) -> String {
        """
        <a:blip r:embed="\(png)"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">\
        <asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" \
        r:embed="\(svg)"/></a:ext></a:extLst></a:blip>
        """
    }

    /// A picture in the text of a document.
    static func inLine(
        _ png: String, _ svg: String, _ slot: ReportDocument.FigureSlot, _ number: Int, _ width: Int,
        _ height: Int
    ) -> String {
        let name = "name=\"\(OfficeText.escaped(slot.caption.plainText))\""
        let words = "descr=\"\(OfficeText.escaped(slot.alternative))\""
        return """
            <w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
            <wp:extent cx="\(width)" cy="\(height)"/><wp:docPr id="\(number)" \(name) \(words)/>\
            <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>\
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
            <pic:pic><pic:nvPicPr><pic:cNvPr id="\(number)" \(name) \(words)/><pic:cNvPicPr/></pic:nvPicPr>\
            <pic:blipFill>\(blip(png: png, svg: svg))<a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="\(width)" cy="\(height)"/></a:xfrm>\
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
            </wp:inline></w:drawing>
            """
    }
}
