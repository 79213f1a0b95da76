internal import Drawing
internal import Model
internal import Results

// Slides as the standard writes them (ECMA-376 part 1, §19 and §21): shapes in the order in which they are read aloud.

/// Writes the shapes of one slide.
struct SlideShapes {
    let language: Language
    private var count = 1

    init(_ language: Language) { self.language = language }

    private mutating func next() -> Int {
        count += 1
        return count
    }

    // MARK: Shapes

    /// What fills a place that the layout has.
    ///
    /// - Parameter rect: Where it stands, when not where the layout says.
    mutating func placeholder(
        _ type: String?, index: String?, name: String, rect: Rect? = nil, _ paragraphs: String
    ) -> String {
        let kind = (type.map { " type=\"\($0)\"" } ?? "") + (index.map { " idx=\"\($0)\"" } ?? "")
        return """
            <p:sp><p:nvSpPr>\(properties(name))<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>\
            <p:nvPr><p:ph\(kind)/></p:nvPr></p:nvSpPr><p:spPr>\(rect.map { Self.place($0) } ?? "")</p:spPr>\
            <p:txBody><a:bodyPr><a:noAutofit/></a:bodyPr><a:lstStyle/>\(paragraphs)</p:txBody></p:sp>
            """
    }

    mutating func box(_ name: String, _ rect: Rect, _ paragraphs: String, anchor: String = "t") -> String {
        """
        <p:sp><p:nvSpPr>\(properties(name))<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>\
        \(Self.place(rect))<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>\
        <p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="\(anchor)">\
        <a:noAutofit/></a:bodyPr><a:lstStyle/>\(paragraphs)</p:txBody></p:sp>
        """
    }

    mutating func picture(
        _ slot: ReportDocument.FigureSlot, png: String, svg: String, _ rect: Rect
    ) -> String {
        """
        <p:pic><p:nvPicPr>\(properties(slot.caption.plainText, words: slot.alternative))\
        <p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>\
        <p:blipFill>\(OfficeDrawing.blip(png: png, svg: svg))<a:stretch><a:fillRect/></a:stretch></p:blipFill>\
        <p:spPr>\(Self.place(rect))<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>
        """
    }

    mutating func table(_ table: SlideTable, name: String, at rect: Rect) -> String {
        let grid = table.widths.map { "<a:gridCol w=\"\(emu($0))\"/>" }.joined()
        let size = Size(width: table.widths.reduce(0, +), height: rect.height)
        var rows = row(table.head, table, isHead: true)
        for cells in table.rows { rows += row(cells, table, isHead: false) }
        return """
            <p:graphicFrame><p:nvGraphicFramePr>\(properties(name))\
            <p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>\
            </p:nvGraphicFramePr><p:xfrm><a:off x="\(emu(rect.minX))" y="\(emu(rect.minY))"/>\
            <a:ext cx="\(emu(size.width))" cy="\(emu(size.height))"/></p:xfrm><a:graphic>\
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>\
            <a:tblPr firstRow="1"/><a:tblGrid>\(grid)</a:tblGrid>\(rows)</a:tbl></a:graphicData></a:graphic>\
            </p:graphicFrame>
            """
    }

    private func row(_ cells: [Phrase], _ table: SlideTable, isHead: Bool) -> String {
        let line = TextMeasure.lineHeight(table.size) + SlidePlan.rowPadding
        var xml = "<a:tr h=\"\(emu(line))\">"
        for (place, cell) in cells.enumerated() {
            var ground = "<a:noFill/>"
            var color: String?
            var alignment = table.columns[place].isNumber ? "r" : "l"
            if case .level(let level, let top)? = cell.runs.first, cell.runs.count == 1 {
                let colors = OfficeText.colors(of: level, top: top)
                ground = "<a:solidFill><a:srgbClr val=\"\(colors.ground)\"/></a:solidFill>"
                color = colors.ink
                alignment = "ctr"
            }
            let text = runs(cell, size: table.size, isBold: isHead, color: color)
            let none = ["L", "R", "T"].map { "<a:ln\($0) w=\"0\"><a:noFill/></a:ln\($0)>" }.joined()
            let ink = isHead ? OfficeText.Ink.text : OfficeText.Ink.rule
            let below =
                "<a:lnB w=\"\(isHead ? 19_050 : 6_350)\"><a:solidFill><a:srgbClr val=\"\(ink)\"/></a:solidFill></a:lnB>"
            xml += """
                <a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="\(alignment)"/>\(text)</a:p></a:txBody>\
                <a:tcPr marL="\(emu(7))" marR="\(emu(7))" marT="\(emu(4))" marB="\(emu(4))" \
                anchor="\(isHead ? "b" : "t")">\(none)\(below)\(ground)</a:tcPr></a:tc>
                """
        }
        return xml + "</a:tr>"
    }

    private mutating func properties(_ name: String, words: String? = nil) -> String {
        let description = words.map { " descr=\"\(OfficeText.escaped($0))\"" } ?? ""
        return "<p:cNvPr id=\"\(next())\" name=\"\(OfficeText.escaped(name))\"\(description)/>"
    }

    static func place(_ rect: Rect) -> String {
        "<a:xfrm><a:off x=\"\(emu(rect.minX))\" y=\"\(emu(rect.minY))\"/><a:ext cx=\"\(emu(rect.width))\" cy=\"\(emu(rect.height))\"/></a:xfrm>"
    }

    // MARK: Text

    func paragraph(_ paragraph: SlideParagraph, color: String? = nil) -> String {
        let sign: String
        switch paragraph.sign {
        case .none: sign = "<a:buNone/>"
        case .dot: sign = "<a:buFont typeface=\"Arial\"/><a:buChar char=\"•\"/>"
        case .number(let number):
            sign = "<a:buFont typeface=\"+mj-lt\"/><a:buAutoNum type=\"arabicPeriod\" startAt=\"\(number)\"/>"
        }
        let indent = paragraph.sign == .none ? 0 : emu(SlidePlan.indent)
        return """
            <a:p><a:pPr marL="\(indent)" indent="\(-indent)" algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc>\
            <a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="\(Int(paragraph.after * 100))"/>\
            </a:spcAft>\(sign)</a:pPr>\
            \(runs(paragraph.phrase, size: paragraph.size, isBold: paragraph.isBold, color: color))</a:p>
            """
    }

    /// A phrase in the size given, or in that of its place.
    func runs(_ phrase: Phrase, size: Double?, isBold: Bool = false, color: String? = nil) -> String {
        phrase.runs.map { run in
            switch run {
            case .plain(let text), .link(let text, _): return self.run(text, size, isBold, color)
            case .strong(let text): return self.run(text, size, true, color)
            case .label(let text):
                return self.run(
                    "(\(text))", size.map { max(SlidePlan.least, $0 - 4) }, false, OfficeText.Ink.label)
            case .level(let level, _): return self.run("\(level)", size, true, color)
            }
        }.joined()
    }

    func run(_ text: String, _ size: Double?, _ isBold: Bool, _ color: String?) -> String {
        let fill = color.map { "<a:solidFill><a:srgbClr val=\"\($0)\"/></a:solidFill>" } ?? ""
        let measure = size.map { " sz=\"\(Int($0 * 100))\"" } ?? ""
        return
            "<a:r><a:rPr lang=\"\(language.tag)\"\(measure)\(isBold ? " b=\"1\"" : "") dirty=\"0\">\(fill)</a:rPr><a:t>\(OfficeText.escaped(text))</a:t></a:r>"
    }
}
