internal import Files
internal import Model

// What a template of Word and one of PowerPoint have in common: a main part, and what that refers to.

/// A template's package, with its relationships resolved.
struct TemplatePackage {
    struct Link {
        let id: String
        /// The last name of its type.
        let type: String
        let fullType: String
        /// The name of a part, or an address when it is external.
        let target: String
        let isExternal: Bool
    }

    let package: OfficePackage
    let mainPart: String
    private let overrides: [String: String]
    private let defaults: [String: String]

    /// - Parameter kind: What the main part's sort is called: "wordprocessingml".
    /// - Throws: `PackageFault` when it is another sort of document, or one with programs in it.
    init(_ package: OfficePackage, kind: String) throws(PackageFault) {
        self.package = package
        guard let list = package.part("[Content_Types].xml") else {
            throw package.part("mimetype") == nil ? .missingPart("[Content_Types].xml") : .otherDocument
        }
        let types = try PartElement(reading: list, part: "[Content_Types].xml")
        var overrides: [String: String] = [:]
        for one in types.all("Override") {
            guard let name = one["PartName"], let type = one["ContentType"] else { continue }
            overrides[String(name.drop { $0 == "/" }).lowercased()] = type
        }
        var defaults: [String: String] = [:]
        for one in types.all("Default") {
            if let ending = one["Extension"], let type = one["ContentType"] {
                defaults[ending.lowercased()] = type
            }
        }
        self.overrides = overrides
        self.defaults = defaults
        let top = try Self.links(of: "", in: package)
        guard let main = top.first(where: { $0.type == "officeDocument" && !$0.isExternal }) else {
            throw .missingPart("officeDocument")
        }
        guard !main.fullType.hasPrefix(PackageNamespace.strict) else { throw .strictKind }
        mainPart = main.target
        guard package.part(mainPart) != nil else { throw .missingPart(mainPart) }
        let type = overrides[mainPart.lowercased()] ?? ""
        let hasPrograms =
            type.lowercased().contains("macroenabled")
            || package.parts.contains { $0.name.lowercased().hasSuffix("vbaproject.bin") }
        guard !hasPrograms else { throw .macros }
        guard type.contains(kind) else { throw .otherDocument }
    }

    func type(of part: String) -> String {
        overrides[part.lowercased()] ?? defaults[part.split(separator: ".").last?.lowercased() ?? ""]
            ?? "application/octet-stream"
    }

    /// A part as a tree.
    func tree(_ part: String) throws(PackageFault) -> PartElement {
        guard let bytes = package.part(part) else { throw .missingPart(part) }
        return try PartElement(reading: bytes, part: part)
    }

    /// A part as text.
    func text(_ part: String) throws(PackageFault) -> String {
        guard let bytes = package.part(part) else { throw .missingPart(part) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .brokenXML(part: part, line: 1)
        }
        return text
    }

    func links(of part: String) throws(PackageFault) -> [Link] { try Self.links(of: part, in: package) }

    private static func links(of part: String, in package: OfficePackage) throws(PackageFault) -> [Link] {
        let folder = part.split(separator: "/").dropLast().map(String.init)
        let name = part.split(separator: "/").last ?? ""
        let list = (folder + ["_rels", "\(name).rels"]).joined(separator: "/")
        guard let bytes = package.part(list) else { return [] }
        return try PartElement(reading: bytes, part: list).all("Relationship").compactMap { link in
            guard let id = link["Id"], let type = link["Type"], let target = link["Target"] else {
                return nil
            }
            let isExternal = link["TargetMode"] == "External"
            return Link(
                id: id, type: type.split(separator: "/").last.map(String.init) ?? "", fullType: type,
                target: isExternal ? target : path(target, from: folder), isExternal: isExternal)
        }
    }

    private static func path(_ target: String, from folder: [String]) -> String {
        var path = target.hasPrefix("/") ? [] : folder
        for step in target.split(separator: "/").map(String.init) where step != "." {
            if step == ".." { _ = path.popLast() } else { path.append(step) }
        }
        return path.joined(separator: "/")
    }

    /// Puts a part, and all that it refers to, into a document. What lies outside the package is left out but for links
    /// that a reader may follow.
    ///
    /// - Parameter changed: The text of parts that are not carried as they are, by their names.
    func carry(
        _ part: String, into parts: inout PackageParts, changed: [String: String] = [:],
        follows: (Link) -> Bool = { _ in true }
    ) throws(PackageFault) {
        guard !parts.has(part) else { return }
        guard let bytes = changed[part].map({ Array($0.utf8) }) ?? package.part(part) else {
            throw .missingPart(part)
        }
        parts.add(part, type: type(of: part), bytes: bytes)
        for link in try links(of: part) where follows(link) {
            if link.isExternal {
                guard link.type == "hyperlink" else { continue }
            } else {
                try carry(link.target, into: &parts, changed: changed, follows: follows)
            }
            parts.relate(
                part, to: link.target, type: link.fullType, id: link.id, isExternal: link.isExternal)
        }
    }
}

extension String {
    /// The text with more in it, before the last place where something stands; nil where it does not.
    func inserting(_ more: String, beforeLast mark: String) -> String? {
        guard let place = ranges(of: mark).last else { return nil }
        return String(self[..<place.lowerBound]) + more + self[place.lowerBound...]
    }
}
