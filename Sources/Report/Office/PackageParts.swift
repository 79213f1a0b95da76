internal import Files
internal import Model

/// A document that is being put together: its parts, what each refers to, and what sort each is of.
struct PackageParts {
    struct Relationship {
        let id: String
        let type: String
        let target: String
        var isExternal = false
    }

    private(set) var parts: [OfficePackage.Part] = []
    /// By the part's name.
    private var types: [String: String] = [:]
    /// By the part that refers; the package itself is "".
    private(set) var relationships: [String: [Relationship]] = [:]

    static let relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    /// Adds a part, or sets another in its place.
    mutating func add(_ name: String, type: String, bytes: [UInt8]) {
        parts.removeAll { $0.name == name }
        parts.append(OfficePackage.Part(name: name, bytes: bytes))
        types[name] = type
    }

    func has(_ name: String) -> Bool { types[name] != nil }

    mutating func add(_ name: String, type: String, xml: String) {
        add(name, type: type, bytes: Array((OfficeText.declaration + xml).utf8))
    }

    /// Tells that a part refers to another.
    ///
    /// - Parameter type: The last name of the relationship's type, or all of it.
    /// - Returns: The id by which the part names it.
    @discardableResult
    mutating func relate(
        _ source: String, to target: String, type: String, id: String? = nil, isExternal: Bool = false
    ) -> String {
        let others = relationships[source, default: []]
        var number = others.count + 1
        while others.contains(where: { $0.id == "rId\(number)" }) { number += 1 }
        let id = id ?? "rId\(number)"
        relationships[source, default: []].append(
            Relationship(
                id: id, type: type.contains(":") ? type : Self.relationshipTypes + type, target: target,
                isExternal: isExternal))
        return id
    }

    /// All of it, the list of sorts first and what a part refers to after the part.
    var package: OfficePackage {
        var all = [Self.part("[Content_Types].xml", contentTypes)]
        all += links(of: "")
        for part in parts { all += [part] + links(of: part.name) }
        return OfficePackage(parts: all)
    }

    private static func part(_ name: String, _ xml: String) -> OfficePackage.Part {
        OfficePackage.Part(name: name, bytes: Array((OfficeText.declaration + xml).utf8))
    }

    private static let defaults = [
        ("png", "image/png"), ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("svg", "image/svg+xml"), ("xml", "application/xml"),
    ]

    private var contentTypes: String {
        let general = Self.defaults.map { "<Default Extension=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }
        let single = parts.compactMap { part -> String? in
            guard let type = types[part.name],
                !Self.defaults.contains(where: { part.name.hasSuffix("." + $0.0) && type == $0.1 })
            else { return nil }
            return
                "<Override PartName=\"/\(OfficeText.escaped(part.name))\" ContentType=\"\(OfficeText.escaped(type))\"/>"
        }
        return
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\((general + single).joined())</Types>"
    }

    private func links(of source: String) -> [OfficePackage.Part] {
        guard let all = relationships[source], !all.isEmpty else { return [] }
        let folder = source.split(separator: "/").dropLast().map(String.init)
        let name = source.split(separator: "/").last ?? ""
        let links = all.map { link in
            let target = link.isExternal ? link.target : Self.path(to: link.target, from: folder)
            let mode = link.isExternal ? " TargetMode=\"External\"" : ""
            return
                "<Relationship Id=\"\(OfficeText.escaped(link.id))\" Type=\"\(OfficeText.escaped(link.type))\" Target=\"\(OfficeText.escaped(target))\"\(mode)/>"
        }
        return [
            Self.part(
                (folder + ["_rels", "\(name).rels"]).joined(separator: "/"),
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(links.joined())</Relationships>"
            )
        ]
    }

    private static func path(to target: String, from folder: [String]) -> String {
        let steps = target.split(separator: "/").map(String.init)
        let common = zip(folder, steps.dropLast()).prefix { $0 == $1 }.count
        return ([String](repeating: "..", count: folder.count - common) + steps[common...])
            .joined(separator: "/")
    }
}

extension PackageParts {
    /// What the document says of itself. No date: it would tell when it was written, not when its findings are from.
    mutating func addProperties(of document: ReportDocument, program: String) {
        let title = OfficeText.escaped(document.title.plainText)
        add(
            "docProps/core.xml", type: "application/vnd.openxmlformats-package.core-properties+xml",
            xml: """
                <cp:coreProperties \
                xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/">\
                <dc:title>\(title)</dc:title><dc:creator>samverkan</dc:creator>\
                <dc:language>\(document.language.tag)</dc:language></cp:coreProperties>
                """)
        relate(
            "", to: "docProps/core.xml",
            type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties")
        add(
            "docProps/app.xml",
            type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            xml: """
                <Properties \
                xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
                <Application>\(program)</Application></Properties>
                """)
        relate("", to: "docProps/app.xml", type: "extended-properties")
    }
}

extension Language {
    /// As office programs name it, for spelling and speech.
    var tag: String { self == .swedish ? "sv-SE" : "en-GB" }
}
