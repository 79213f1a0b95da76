internal import Model

/// What a workbook says of itself before its sheets are read.
struct WorkbookFrame {
    struct Sheet {
        let name: String
        let isHidden: Bool
        let part: String
    }

    var sheets: [Sheet] = []
    var texts = SharedTexts()
    var styles = CellStyles()
    var dates = DateSystem.from1900
}

/// How much of a workbook is unpacked and kept: a small file can hold a hundred thousand times its size.
package struct WorkbookLimits: Sendable {
    /// Bytes of one part. A sheet of 1,048,576 rows and 20 columns has some 600 MB.
    package var part = 1 << 30
    /// Bytes of all parts.
    package var unpacked = 4 << 30
    /// Bytes of memory, about, for the grids and the shared texts.
    package var kept = 1 << 29
    package var sheets = 10_000

    package init() {}
}

/// Finds and reads the parts of a workbook, and keeps count of what it may still unpack and keep.
struct WorkbookParts {
    /// What is left of them.
    private(set) var limits: WorkbookLimits
    /// What the archive is when it is no workbook.
    private let format: WorkbookFault.Format

    init(_ archive: borrowing ZipArchive, limits: WorkbookLimits) {
        self.limits = limits
        format =
            if archive.has("xl/workbook.bin") {
                .binaryExcel
            } else if archive.has("mimetype"), archive.has("content.xml") {
                .openDocument
            } else if archive.hasMembers(below: "word") {
                .word
            } else if archive.hasMembers(below: "ppt") {
                .powerPoint
            } else {
                .archive
            }
    }

    /// Reads a part; false when it is not there.
    mutating func read(
        _ part: String, in archive: borrowing ZipArchive, by reader: PartReader
    ) throws(WorkbookFault) -> Bool {
        var most = min(limits.part, limits.unpacked)
        let before = most
        var isRead = true
        defer { limits.unpacked -= before - most }
        // A member that is damaged is often no XML either: it is unpacked to its end, where its check sum tells.
        let isThere = try archive.unpack(part, most: &most) { piece throws(WorkbookFault) in
            if isRead { isRead = reader.read(piece) }
            if case .brokenXML? = reader.fault { return true }
            return isRead
        }
        guard isThere else { return false }
        reader.end()
        if let fault = reader.fault { throw fault }
        return true
    }

    mutating func keep(_ size: Int) { limits.kept -= size }

    mutating func workbook(in archive: borrowing ZipArchive) throws(WorkbookFault) -> WorkbookFrame {
        let packageLinks = try relationships(of: "", in: archive)
        let part = packageLinks.first { $0.type == "officeDocument" }?.part ?? "xl/workbook.xml"
        guard archive.has(part), !part.hasSuffix(".bin") else { throw .otherFormat(format) }
        let list = SheetList(part: part)
        do throws(WorkbookFault) {
            _ = try read(part, in: archive, by: list)
        } catch .brokenXML where format != .archive {
            throw .otherFormat(format)
        }
        guard list.isWorkbook else { throw .otherFormat(format) }
        let links = try relationships(of: part, in: archive)
        var frame = WorkbookFrame()
        frame.dates = list.dates
        for sheet in list.sheets {
            guard let link = links.first(where: { $0.id == sheet.link }) else {
                throw .missingPart(sheet.name)
            }
            // Sheets of charts and of dialogs hold no cells.
            guard link.type == "worksheet" else { continue }
            frame.sheets.append(.init(name: sheet.name, isHidden: sheet.isHidden, part: link.part))
        }
        guard !frame.sheets.isEmpty else { throw .noSheets }
        guard frame.sheets.count <= limits.sheets else { throw .tooLarge(part: part) }
        if let styles = links.first(where: { $0.type == "styles" })?.part {
            let reader = StyleReader(part: styles)
            if try read(styles, in: archive, by: reader) { frame.styles = reader.styles }
        }
        if let texts = links.first(where: { $0.type == "sharedStrings" })?.part {
            let reader = SharedTextReader(part: texts, most: limits.kept)
            if try read(texts, in: archive, by: reader) { frame.texts = reader.texts }
            keep(frame.texts.size)
        }
        return frame
    }

    /// What a part refers to; of the package when it has no name.
    private mutating func relationships(
        of part: String, in archive: borrowing ZipArchive
    ) throws(WorkbookFault) -> [RelationshipReader.Relationship] {
        let folder = part.split(separator: "/").dropLast()
        let name = part.split(separator: "/").last ?? ""
        let links = (folder + ["_rels", "\(name).rels"]).joined(separator: "/")
        let reader = RelationshipReader(part: links, folder: folder.map(String.init))
        return try read(links, in: archive, by: reader) ? reader.relationships : []
    }
}

/// Reads what a part refers to (ECMA-376 part 2, §9).
final class RelationshipReader: PartReader {
    struct Relationship {
        let id: String
        /// The last name of its type, which is the same in the strict kind of workbook.
        let type: String
        let part: String
    }

    private(set) var relationships: [Relationship] = []
    private let folder: [String]

    init(part: String, folder: [String]) {
        self.folder = folder
        super.init(part: part)
    }

    override func begin(_ name: PartName?, _ attributes: PartAttributes) {
        guard name == .Relationship else { return }
        let texts = attributes.texts()
        guard let id = texts[.Id], let type = texts[.Type], let target = texts[.Target],
            texts[.TargetMode] != "External"
        else { return }
        relationships.append(
            Relationship(
                id: id, type: type.split(separator: "/").last.map(String.init) ?? "", part: part(at: target)))
    }

    /// Targets are relative to the folder of the part that refers to them, or begin at the top.
    private func part(at target: String) -> String {
        let steps = target.split(whereSeparator: { $0 == "/" || $0 == "\\" }).map(String.init)
        var path = target.hasPrefix("/") || target.hasPrefix("\\") ? [] : folder
        for step in steps where step != "." {
            if step == ".." { _ = path.popLast() } else { path.append(step) }
        }
        return path.joined(separator: "/")
    }
}

/// Reads which sheets a workbook has.
final class SheetList: PartReader {
    private(set) var sheets: [(name: String, isHidden: Bool, link: String)] = []
    private(set) var dates = DateSystem.from1900
    private(set) var isWorkbook = false

    override func begin(_ name: PartName?, _ attributes: PartAttributes) {
        switch name {
        case .workbook where depth == 1: isWorkbook = true
        case .workbookPr where depth == 2:
            if ["1", "true", "on"].contains(attributes.texts()[.date1904]) { dates = .from1904 }
        case .sheet where depth == 3:
            let texts = attributes.texts()
            sheets.append(
                (
                    name: (texts[.name] ?? "").withoutControls.tidied,
                    isHidden: texts[.state].map { $0 != "visible" } ?? false, link: texts[.id] ?? ""
                ))
        default: break
        }
    }
}
