internal import Drawing
public import Files
internal import Model

// An agency's presentation whose look is taken over: its masters, layouts and theme. Its slides are not.

/// A file of PowerPoint (PPTX or POTX) to make the slides in the look of.
public struct SlideTemplate: Sendable {
    private let source: TemplatePackage
    private let carried: [TemplatePackage.Link]
    private let base: SlideFrame

    /// - Throws: `PackageFault` when it is no presentation, is damaged, or holds programs.
    public init(_ package: OfficePackage) throws(PackageFault) {
        source = try TemplatePackage(package, kind: "presentationml")
        let presentation = try source.tree(source.mainPart)
        guard presentation.name == "p:presentation" else {
            throw presentation.name == "!presentation" ? .strictKind : .otherDocument
        }
        let links = try source.links(of: source.mainPart).filter { !$0.isExternal }
        let ids = presentation.first("p:sldMasterIdLst")?.all("p:sldMasterId") ?? []
        let masters = ids.compactMap { id in links.first { $0.id == id["r:id"] && $0.type == "slideMaster" } }
        guard let first = masters.first, masters.count == ids.count else {
            throw .missingPart("ppt/slideMasters/slideMaster1.xml")
        }
        carried = masters + links.filter { ["theme", "tableStyles"].contains($0.type) }
        let rest = ["p:sldSz", "p:notesSz", "p:defaultTextStyle"].compactMap { presentation.first($0) }
        guard let size = presentation.first("p:sldSz"), let width = size["cx"].flatMap({ Double($0) }),
            let height = size["cy"].flatMap({ Double($0) }), (200...5_000).contains(width / 12_700),
            (200...5_000).contains(height / 12_700)
        else { throw .brokenXML(part: source.mainPart, line: 1) }
        let slide = Size(width: width / 12_700, height: height / 12_700)
        var layouts: [(type: String, part: String, tree: PartElement)] = []
        let master = try source.tree(first.target)
        let masterLinks = try source.links(of: first.target)
        for id in master.first("p:sldLayoutIdLst")?.all("p:sldLayoutId") ?? [] {
            guard let link = masterLinks.first(where: { $0.id == id["r:id"] }), !link.isExternal else {
                continue
            }
            let tree = try source.tree(link.target)
            layouts.append((tree["type"] ?? "", link.target, tree))
        }
        func chosen(_ types: [String]) throws(PackageFault) -> SlideFrame.Layout {
            let wanted = types.compactMap { type in layouts.first { $0.type == type } }.first
            let titled = layouts.first { Self.place("title", in: $0.tree) != nil }
            guard let layout = wanted ?? titled ?? layouts.first else {
                throw .missingPart("ppt/slideLayouts/slideLayout1.xml")
            }
            return Self.layout(layout.part, layout.tree, master)
        }
        let text = try chosen(["obj", "tx"])
        let open = try chosen(["titleOnly", "obj"])
        var room = SlideRoom(slide: slide, body: Self.usual(slide))
        let body =
            layouts.first { $0.part == text.part }.flatMap { Self.rect("body", in: $0.tree) }
            ?? Self.rect("body", in: master)
        if let body, body.width >= slide.width / 2, body.height >= slide.height / 3,
            body.maxX <= slide.width + 1, body.maxY <= slide.height + 1
        {
            room.body = body
        }
        // Some programs write a master whose title stands in the middle: then titles stand where they usually do.
        let title =
            layouts.first { $0.part == text.part }.flatMap { Self.rect("title", in: $0.tree) }
            ?? Self.rect("title", in: master)
        if let title, title.maxY > room.body.minY + 8 {
            room.title = Rect(
                x: slide.width * 0.05, y: slide.height * 0.04, width: slide.width * 0.9,
                height: slide.height * 0.14)
            room.body = Self.usual(slide)
        }
        // Its letters may be wider than ours.
        room.slack = 1.12
        base = SlideFrame(
            room: room, first: try chosen(["title", "obj"]), text: text, open: open,
            masters: presentation.first("p:sldMasterIdLst")?.xml ?? "", rest: rest.map(\.xml).joined())
    }

    private static func usual(_ slide: Size) -> Rect {
        Rect(
            x: slide.width * 0.05, y: slide.height * 0.2, width: slide.width * 0.9,
            height: slide.height * 0.68)
    }

    private static func layout(
        _ part: String, _ tree: PartElement, _ master: PartElement
    ) -> SlideFrame.Layout {
        var layout = SlideFrame.Layout(part: part)
        let title = place("title", in: tree) ?? place("ctrTitle", in: tree)
        layout.title = title?.kind ?? "title"
        layout.bodyIndex = (place("subTitle", in: tree) ?? place("body", in: tree))?.index
        if let footer = place("ftr", in: tree) {
            layout.hasFooter = true
            layout.footerIndex = footer.index ?? "11"
            layout.footer = rect("ftr", in: tree) ?? rect("ftr", in: master)
        }
        if let number = place("sldNum", in: tree) {
            layout.hasNumber = true
            layout.numberIndex = number.index ?? "12"
        }
        return layout
    }

    private static func shape(_ kind: String, in tree: PartElement) -> PartElement? {
        tree.below("p:sp").first { shape in
            guard let place = shape.below("p:ph").first else { return false }
            // A place without a kind holds anything.
            let own = place["type"] ?? "body"
            return (own == "obj" ? "body" : own) == kind
        }
    }

    private static func place(_ kind: String, in tree: PartElement) -> (kind: String, index: String?)? {
        shape(kind, in: tree)?.below("p:ph").first.map { ($0["type"] ?? "obj", $0["idx"]) }
    }

    private static func rect(_ kind: String, in tree: PartElement) -> Rect? {
        guard let frame = shape(kind, in: tree)?.first("p:spPr")?.first("a:xfrm"),
            let off = frame.first("a:off"), let size = frame.first("a:ext"),
            let x = off["x"].flatMap({ Double($0) }), let y = off["y"].flatMap({ Double($0) }),
            let width = size["cx"].flatMap({ Double($0) }), let height = size["cy"].flatMap({ Double($0) })
        else { return nil }
        return Rect(x: x / 12_700, y: y / 12_700, width: width / 12_700, height: height / 12_700)
    }

    /// Puts its parts into a presentation.
    func frame(in parts: inout PackageParts) throws(PackageFault) -> SlideFrame {
        for link in carried {
            try source.carry(link.target, into: &parts)
            parts.relate(SlideFrame.main, to: link.target, type: link.fullType, id: link.id)
        }
        return base
    }
}
