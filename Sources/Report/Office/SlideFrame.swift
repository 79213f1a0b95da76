internal import Drawing
internal import Files
internal import Model

// The report's own master, layouts and theme: white, dark text, the blue of the page. Where an agency gives a template, that
// takes their place.

/// What slides are made in: where their layouts are and where their parts stand.
struct SlideFrame {
    struct Layout {
        var part: String
        /// The places that slides fill: the kind and number of each.
        var title = "title"
        var bodyIndex: String?
        var hasFooter = false
        var footerIndex = "11"
        var hasNumber = false
        var numberIndex = "12"
        var footer: Rect?
    }

    var room = SlideRoom()
    /// Of the first slide, of those with text, and of those with a picture or a table.
    var first: Layout
    var text: Layout
    var open: Layout
    /// Of the presentation: its masters, and all that stands after the slides.
    var masters: String
    var rest: String

    static let main = "ppt/presentation.xml"

    /// Adds our own parts.
    static func own(in parts: inout PackageParts, _ language: Language) -> SlideFrame {
        let base = "application/vnd.openxmlformats-officedocument."
        let master = "ppt/slideMasters/slideMaster1.xml"
        let id = parts.relate(main, to: master, type: "slideMaster")
        parts.add(master, type: base + "presentationml.slideMaster+xml", xml: masterXML)
        var layouts: [Layout] = []
        for (number, layout) in [
            ("title", "Title Slide", titlePlaces), ("obj", "Title and Content", bodyPlaces),
            ("titleOnly", "Title Only", openPlaces),
        ].enumerated() {
            let name = "ppt/slideLayouts/slideLayout\(number + 1).xml"
            parts.add(
                name, type: base + "presentationml.slideLayout+xml",
                xml: """
                    <p:sldLayout \(namespaces) type="\(layout.0)" preserve="1"><p:cSld name="\(layout.1)"><p:spTree>\
                    \(group)\(layout.2)\(feet)</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>\
                    </p:sldLayout>
                    """)
            parts.relate(master, to: name, type: "slideLayout", id: "rId\(number + 1)")
            parts.relate(name, to: master, type: "slideMaster")
            layouts.append(
                Layout(
                    part: name, title: number == 0 ? "ctrTitle" : "title", bodyIndex: number < 2 ? "1" : nil,
                    hasFooter: true, hasNumber: true))
        }
        parts.add("ppt/theme/theme1.xml", type: base + "theme+xml", xml: theme)
        parts.relate(master, to: "ppt/theme/theme1.xml", type: "theme")
        parts.relate(main, to: "ppt/theme/theme1.xml", type: "theme")
        return SlideFrame(
            first: layouts[0], text: layouts[1], open: layouts[2],
            masters:
                "<p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"\(id)\"/></p:sldMasterIdLst>",
            rest:
                "<p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/><p:defaultTextStyle><a:lvl1pPr><a:defRPr sz=\"1800\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr></p:defaultTextStyle>"
        )
    }

    static let namespaces = ["a", "r", "p"].compactMap { prefix in
        PackageNamespace.all.first { $0.prefix == prefix }.map { "xmlns:\(prefix)=\"\($0.address)\"" }
    }.joined(separator: " ")

    /// The beginning of every tree of shapes.
    static let group =
        "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>"

    private static func place(
        _ id: Int, _ name: String, _ kind: String, _ rect: Rect, _ list: String = "",
        anchor: String = "t", prompt: String
    ) -> String {
        """
        <p:sp><p:nvSpPr><p:cNvPr id="\(id)" name="\(name)"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>\
        <p:nvPr><p:ph \(kind)/></p:nvPr></p:nvSpPr><p:spPr>\(SlideShapes.place(rect))\
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>\
        <a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="\(anchor)"><a:normAutofit/></a:bodyPr>\
        <a:lstStyle>\(list)</a:lstStyle>\(prompt)</p:txBody></p:sp>
        """
    }

    private static let click = "<a:p><a:r><a:rPr lang=\"en-GB\"/><a:t> </a:t></a:r></a:p>"
    private static let title = Rect(x: 48, y: 28, width: 864, height: 64)
    private static let body = SlideRoom().body
    private static let foot = Rect(x: 48, y: 500, width: 700, height: 22)
    private static let corner = Rect(x: 812, y: 500, width: 100, height: 22)
    private static let number =
        "<a:p><a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\" type=\"slidenum\"><a:rPr lang=\"en-GB\"/><a:t>‹#›</a:t></a:fld></a:p>"
    private static let small =
        "<a:lvl1pPr algn=\"l\"><a:defRPr sz=\"1200\"><a:solidFill><a:schemeClr val=\"tx2\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr>"
    private static let smallRight = small.replacing("algn=\"l\"", with: "algn=\"r\"")

    private static let feet =
        place(
            20, "Footer", "type=\"ftr\" sz=\"quarter\" idx=\"11\"", foot, small, anchor: "ctr", prompt: click)
        + place(
            21, "Slide Number", "type=\"sldNum\" sz=\"quarter\" idx=\"12\"", corner, smallRight,
            anchor: "ctr", prompt: number)
    private static let titlePlaces =
        place(
            2, "Title", "type=\"ctrTitle\"", Rect(x: 48, y: 120, width: 864, height: 130),
            "<a:lvl1pPr algn=\"l\"><a:defRPr sz=\"3600\" b=\"1\"/></a:lvl1pPr>", anchor: "b", prompt: click)
        + place(
            3, "Subtitle", "type=\"subTitle\" idx=\"1\"", Rect(x: 48, y: 268, width: 864, height: 214),
            "<a:lvl1pPr marL=\"0\" indent=\"0\" algn=\"l\"><a:buNone/><a:defRPr sz=\"1800\"/></a:lvl1pPr>",
            prompt: click)
    private static let bodyPlaces =
        openPlaces + place(3, "Content", "idx=\"1\"", body, prompt: click)
    private static let openPlaces = place(
        2, "Title", "type=\"title\"", title, anchor: "b", prompt: click)

    private static let masterXML = """
        <p:sldMaster \(namespaces)><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>\
        <p:spTree>\(group)\
        \(place(2, "Title", "type=\"title\"", title, anchor: "b", prompt: click))\
        \(place(3, "Content", "type=\"body\" idx=\"1\"", body, prompt: click))\
        \(place(4, "Footer", "type=\"ftr\" sz=\"quarter\" idx=\"3\"", foot, small, anchor: "ctr", prompt: click))\
        \(place(5, "Slide Number", "type=\"sldNum\" sz=\"quarter\" idx=\"4\"", corner, smallRight, anchor: "ctr", prompt: number))\
        </p:spTree></p:cSld>\
        <p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" \
        accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>\
        <p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/>\
        <p:sldLayoutId id="2147483651" r:id="rId3"/></p:sldLayoutIdLst>\
        <p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:buNone/>\
        <a:defRPr sz="2400" b="1"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill>\
        <a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle>\
        <p:bodyStyle><a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/>\
        <a:defRPr sz="1800"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/>\
        </a:defRPr></a:lvl1pPr></p:bodyStyle><p:otherStyle><a:lvl1pPr><a:defRPr sz="1800">\
        <a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>\
        </p:otherStyle></p:txStyles></p:sldMaster>
        """

    private static let theme: String = {
        func color(_ name: String, _ value: String) -> String {
            "<a:\(name)><a:srgbClr val=\"\(value)\"/></a:\(name)>"
        }
        let colors = [
            ("dk1", OfficeText.Ink.text), ("lt1", "FFFFFF"), ("dk2", OfficeText.Ink.muted), ("lt2", "F4F6F8"),
            ("accent1", OfficeText.Ink.blue), ("accent2", "46AC79"), ("accent3", "DDC888"),
            ("accent4", OfficeText.Ink.mark), ("accent5", "133572"), ("accent6", OfficeText.Ink.noticeRule),
            ("hlink", OfficeText.Ink.blue), ("folHlink", "133572"),
        ].map(color).joined()
        let font =
            "<a:latin typeface=\"\(TextMeasure.font)\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
        let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
        let line = "<a:ln w=\"6350\">\(fill)</a:ln>"
        let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
        func three(_ text: String) -> String { String(repeating: text, count: 3) }
        return """
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Samverkan">\
            <a:themeElements><a:clrScheme name="Samverkan">\(colors)</a:clrScheme>\
            <a:fontScheme name="Samverkan"><a:majorFont>\(font)</a:majorFont><a:minorFont>\(font)</a:minorFont>\
            </a:fontScheme><a:fmtScheme name="Samverkan"><a:fillStyleLst>\(three(fill))</a:fillStyleLst>\
            <a:lnStyleLst>\(three(line))</a:lnStyleLst><a:effectStyleLst>\(three(effect))</a:effectStyleLst>\
            <a:bgFillStyleLst>\(three(fill))</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>
            """
    }()
}
