internal import Drawing
package import Files
internal import Model

/// The report as slides (PPTX, ECMA-376): what a meeting needs to see, with text and tables that can be edited.
package struct SlideDeck {
    let document: ReportDocument
    /// By the ids of their slots.
    let pictures: [String: OfficePicture]
    let template: SlideTemplate?

    package init(document: ReportDocument, pictures: [String: OfficePicture], template: SlideTemplate?) {
        (self.document, self.pictures, self.template) = (document, pictures, template)
    }

    private var language: Language { document.language }

    /// - Throws: `PackageFault` when there is no memory for it.
    package func bytes() throws(PackageFault) -> [UInt8] {
        var parts = PackageParts()
        let frame = try template?.frame(in: &parts) ?? SlideFrame.own(in: &parts, language)
        var list = ""
        let plan = SlidePlan(document: document, room: frame.room, figures: Set(pictures.keys))
        let all: [Slide?] = [nil] + plan.slides.map { $0 }
        for (number, slide) in all.enumerated() {
            let name = "ppt/slides/slide\(number + 1).xml"
            let layout = self.layout(of: slide, frame)
            parts.relate(name, to: layout.part, type: "slideLayout")
            let shapes = self.shapes(of: slide, name, frame, layout, &parts)
            parts.add(
                name, type: "application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
                xml: """
                    <p:sld \(SlideFrame.namespaces)><p:cSld><p:spTree>\(SlideFrame.group)\(shapes)</p:spTree></p:cSld>\
                    <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>
                    """)
            let id = parts.relate(SlideFrame.main, to: name, type: "slide", id: "rIdSlide\(number + 1)")
            list += "<p:sldId id=\"\(256 + number)\" r:id=\"\(id)\"/>"
        }
        parts.add(
            SlideFrame.main,
            type: "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
            xml:
                "<p:presentation \(SlideFrame.namespaces)>\(frame.masters)<p:sldIdLst>\(list)</p:sldIdLst>\(frame.rest)</p:presentation>"
        )
        parts.relate("", to: SlideFrame.main, type: "officeDocument")
        parts.addProperties(of: document, program: "samverkan")
        return try parts.package.bytes()
    }

    private func layout(of slide: Slide?, _ frame: SlideFrame) -> SlideFrame.Layout {
        switch slide?.content {
        case nil: frame.first
        case .text: frame.text
        default: frame.open
        }
    }

    private func shapes(
        of slide: Slide?, _ name: String, _ frame: SlideFrame, _ layout: SlideFrame.Layout,
        _ parts: inout PackageParts
    ) -> String {
        var shapes = SlideShapes(language)
        let title = slide?.title ?? document.title.plainText
        var xml = shapes.placeholder(
            layout.title, index: nil, name: language("Rubrik", "Title"),
            rect: slide == nil ? nil : frame.room.title,
            "<a:p>\(shapes.run(title, titleSize(title, slide), false, nil))</a:p>")
        let body = frame.room.body
        let content = language("Innehåll", "Content")
        switch slide?.content {
        case nil:
            let lines =
                document.lead.map { SlideParagraph(phrase: $0, size: 16) }
                + (document.notice.map { [SlideParagraph(phrase: $0, size: 14)] } ?? [])
            let text = lines.map { shapes.paragraph($0) }.joined()
            xml += self.text(&shapes, text.isEmpty ? "<a:p/>" : text, layout, body, content, type: "subTitle")
        case .text(let paragraphs):
            let text = paragraphs.map { shapes.paragraph($0) }.joined()
            xml += self.text(&shapes, text, layout, body, content, type: nil)
        case .numbers(let verdict, let numbers):
            xml += self.numbers(&shapes, verdict, numbers, frame.room)
        case .table(let table):
            let rows =
                Double(table.rows.count + 1) * (TextMeasure.lineHeight(table.size) + SlidePlan.rowPadding)
            xml += shapes.table(
                table, name: title,
                at: Rect(x: body.minX, y: body.minY, width: body.width, height: min(rows, body.height)))
            if let footnote = table.footnote {
                xml += shapes.box(
                    language("Anmärkning", "Note"),
                    Rect(x: body.minX, y: body.maxY - 18, width: body.width, height: 18),
                    shapes.paragraph(
                        SlideParagraph(phrase: Phrase(footnote), size: SlidePlan.least, after: 0)))
            }
        case .picture(let slot):
            xml += picture(&shapes, slot, name, body, &parts)
        }
        return xml + feet(&shapes, frame, layout)
    }

    /// A title that takes more than its place has room for is set smaller, never below what can be read.
    private func titleSize(_ title: String, _ slide: Slide?) -> Double? {
        guard slide != nil else { return nil }
        return [24.0, 22, 20, 18].first { TextMeasure.lines(title, width: 840, size: $0, isBold: true) <= 2 }
            ?? 16
    }

    private func text(
        _ shapes: inout SlideShapes, _ text: String, _ layout: SlideFrame.Layout, _ body: Rect,
        _ name: String,
        type: String?
    ) -> String {
        guard let index = layout.bodyIndex else { return shapes.box(name, body, text) }
        return shapes.placeholder(type, index: index, name: name, rect: type == nil ? body : nil, text)
    }

    private func numbers(
        _ shapes: inout SlideShapes, _ verdict: SlideParagraph?, _ numbers: [ReportDocument.KeyNumber],
        _ room: SlideRoom
    ) -> String {
        let body = room.body
        var xml = ""
        var top = body.minY + 6
        if let verdict {
            let height = verdict.height(in: room) + 12
            xml += shapes.box(
                language("Slutsats", "Verdict"),
                Rect(x: body.minX, y: top, width: body.width, height: height), shapes.paragraph(verdict))
            top += height + 16
        }
        let gap = 28.0
        let width = (body.width - gap * Double(numbers.count - 1)) / Double(max(1, numbers.count))
        for (place, number) in numbers.enumerated() {
            let lines = [
                shapes.paragraph(
                    SlideParagraph(phrase: Phrase(number.value), size: 36, isBold: true, after: 4),
                    color: OfficeText.Ink.blue),
                shapes.paragraph(
                    SlideParagraph(phrase: Phrase(number.name), size: 18, isBold: true, after: 4)),
                shapes.paragraph(SlideParagraph(phrase: number.meaning, size: 16, after: 0)),
            ]
            xml += shapes.box(
                number.name,
                Rect(
                    x: body.minX + Double(place) * (width + gap), y: top, width: width,
                    height: max(40, body.maxY - top)), lines.joined())
        }
        return xml
    }

    private func picture(
        _ shapes: inout SlideShapes, _ slot: ReportDocument.FigureSlot, _ slide: String, _ body: Rect,
        _ parts: inout PackageParts
    ) -> String {
        guard let picture = pictures[slot.id] else { return "" }
        var number = 1
        while parts.has("ppt/media/figure\(number).png") { number += 1 }
        let name = "ppt/media/figure\(number)"
        parts.add(name + ".png", type: "image/png", bytes: picture.png)
        parts.add(name + ".svg", type: "image/svg+xml", bytes: picture.svg)
        let png = parts.relate(slide, to: name + ".png", type: "image")
        let svg = parts.relate(slide, to: name + ".svg", type: "image")
        let scale = min(body.width / picture.size.width, body.height / picture.size.height)
        let (width, height) = (picture.size.width * scale, picture.size.height * scale)
        return shapes.picture(
            slot, png: png, svg: svg,
            Rect(
                x: body.minX + (body.width - width) / 2, y: body.minY + (body.height - height) / 2,
                width: width, height: height))
    }

    /// For whose eyes it is, and the number of the slide.
    private func feet(_ shapes: inout SlideShapes, _ frame: SlideFrame, _ layout: SlideFrame.Layout) -> String
    {
        var xml = ""
        let slide = frame.room.slide
        let body = frame.room.body
        if let mark = document.mark {
            let line = "<a:p>\(shapes.run(mark, 12, true, OfficeText.Ink.mark))</a:p>"
            let usual = Rect(x: body.minX, y: slide.height - 34, width: body.width - 120, height: 20)
            let name = language("För vem", "For whom")
            if layout.hasFooter {
                // The agency's own place for it may be too narrow for a line that nobody may miss.
                let place = layout.footer.map { own in
                    own.width >= TextMeasure.width(mark, size: 12, isBold: true) + 16
                        ? own : Rect(x: usual.minX, y: own.minY, width: usual.width, height: own.height)
                }
                xml += shapes.placeholder("ftr", index: layout.footerIndex, name: name, rect: place, line)
            } else {
                xml += shapes.box(name, usual, line, anchor: "ctr")
            }
        }
        let field =
            "<a:p><a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\" type=\"slidenum\"><a:rPr lang=\"\(language.tag)\"\(layout.hasNumber ? "" : " sz=\"1200\"")/><a:t>‹#›</a:t></a:fld></a:p>"
        let name = language("Bildnummer", "Slide number")
        if layout.hasNumber {
            xml += shapes.placeholder("sldNum", index: layout.numberIndex, name: name, field)
        } else {
            xml += shapes.box(
                name, Rect(x: slide.width - 96, y: slide.height - 34, width: 48, height: 20),
                field.replacing("<a:p>", with: "<a:p><a:pPr algn=\"r\"/>"), anchor: "ctr")
        }
        return xml
    }
}
