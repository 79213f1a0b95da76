/// The parts of a small workbook as XML, to be changed before it is made.
public struct WorkbookParts {
    /// By name, in the order in which they are put in.
    public private(set) var parts: [(name: String, text: String)] = []

    public static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    public static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// - Parameters:
    ///   - sheets: what each sheet has between `<sheetData>` and its end.
    ///   - texts: the shared texts, each as what an `<si>` holds.
    ///   - styles: what `<styleSheet>` holds.
    public init(
        sheets: [(name: String, rows: String)], texts: [String]? = nil, styles: String? = nil,
        properties: String = ""
    ) {
        self["_rels/.rels"] = Self.relationships([("rId1", "officeDocument", "xl/workbook.xml")])
        var list = ""
        var targets: [(id: String, type: String, target: String)] = []
        for (place, sheet) in sheets.enumerated() {
            let number = place + 1
            list += #"<sheet name="\#(sheet.name)" sheetId="\#(number)" r:id="rId\#(number)"/>"#
            targets.append(("rId\(number)", "worksheet", "worksheets/sheet\(number).xml"))
            self["xl/worksheets/sheet\(number).xml"] =
                #"<worksheet xmlns="\#(Self.main)"><sheetData>\#(sheet.rows)</sheetData></worksheet>"#
        }
        if let texts {
            targets.append(("rIdTexts", "sharedStrings", "sharedStrings.xml"))
            self["xl/sharedStrings.xml"] =
                #"<sst xmlns="\#(Self.main)">\#(texts.map { "<si>\($0)</si>" }.joined())</sst>"#
        }
        if let styles {
            targets.append(("rIdStyles", "styles", "styles.xml"))
            self["xl/styles.xml"] = #"<styleSheet xmlns="\#(Self.main)">\#(styles)</styleSheet>"#
        }
        self["xl/workbook.xml"] =
            #"<workbook xmlns="\#(Self.main)" xmlns:r="\#(Self.links)">\#(properties)<sheets>\#(list)</sheets></workbook>"#
        self["xl/_rels/workbook.xml.rels"] = Self.relationships(targets)
    }

    /// One sheet, called Svar.
    public init(rows: String, texts: [String]? = nil, styles: String? = nil, properties: String = "") {
        self.init(sheets: [("Svar", rows)], texts: texts, styles: styles, properties: properties)
    }

    public static func relationships(_ targets: [(id: String, type: String, target: String)]) -> String {
        let links = targets.map {
            #"<Relationship Id="\#($0.id)" Type="\#(Self.links)/\#($0.type)" Target="\#($0.target)"/>"#
        }
        return #"<Relationships xmlns="\#(packageLinks)">\#(links.joined())</Relationships>"#
    }

    private static let packageLinks = "http://schemas.openxmlformats.org/package/2006/relationships"

    /// Nil for a part that is not there.
    public subscript(_ name: String) -> String? {
        get { parts.first { $0.name == name }?.text }
        set {
            let place = parts.firstIndex { $0.name == name }
            if let place { parts.remove(at: place) }
            if let newValue { parts.insert((name, newValue), at: place ?? parts.count) }
        }
    }

    public var bytes: [UInt8] {
        var zip = StoredZip()
        for part in parts { zip.add(part.name, Array(part.text.utf8)) }
        return zip.bytes
    }
}
