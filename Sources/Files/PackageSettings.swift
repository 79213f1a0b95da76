internal import Foundation
public import Model

/// What of a network stands in `datapackage.json`, and can be set without opening it.
public struct PackageSettings: Sendable {
    public var title: String?
    public var description: String?
    public var promise: Promise?
    public var scale: Scale?
    public var waves: [String]?

    public init() {}

    public var isEmpty: Bool {
        title == nil && description == nil && promise == nil && scale == nil && waves == nil
    }

    /// The text of a package with these settings in it; all else stays as it stands.
    ///
    /// - Parameter text: a sound package in UTF-8: one that `readPackage` finds nothing wrong with.
    package func text(changing text: [UInt8]) -> [UInt8] {
        var text = text
        for (path, value) in values { text = Self.setting(path, to: value, in: text) }
        return text
    }

    /// By path: the member of the package, or of what it says of samverkan.
    private var values: [(path: [String], json: String)] {
        var values: [(path: [String], json: String)] = []
        if let title { values.append((["title"], Self.json(title))) }
        if let description { values.append((["description"], Self.json(description))) }
        if let promise { values.append((["samverkan", "promise"], Self.json(promise.rawValue))) }
        if let scale { values.append((["samverkan", "scale"], Self.json(scale))) }
        if let waves {
            values.append((["samverkan", "waves"], "[" + waves.map(Self.json).joined(separator: ", ") + "]"))
        }
        return values
    }

    private static func setting(_ path: [String], to value: String, in text: [UInt8]) -> [UInt8] {
        var offset = 0
        var depth = 0
        for (place, key) in path.enumerated() {
            depth += 1
            // A sound package is an object, and the loop goes on into objects only.
            guard let object = JSONMembers(in: text, from: offset) else { return text }
            // What lies on the way to it is made with it.
            let rest = path[(place + 1)...].reversed().reduce(value) { "{\(json($1)): \($0)}" }
            guard let found = object[key] else {
                return inserting("\(json(key)): \(rest)", in: object, depth, text)
            }
            // "samverkan": null is as if it were not there.
            if place == path.count - 1 || JSONMembers(in: text, from: found.lowerBound) == nil {
                return Array(text[..<found.lowerBound]) + rest.utf8 + text[found.upperBound...]
            }
            offset = found.lowerBound
        }
        return text
    }

    private static func inserting(
        _ member: String, in object: JSONMembers, _ depth: Int, _ text: [UInt8]
    ) -> [UInt8] {
        let indent = "\n" + String(repeating: "  ", count: depth)
        let isAlone = object.members.isEmpty
        let end = isAlone ? "\n" + String(repeating: "  ", count: depth - 1) : ","
        // An object without members may hold blanks, which the new member takes the place of.
        let rest = isAlone ? object.end : object.start
        return Array(text[..<object.start]) + (indent + member + end).utf8 + text[rest...]
    }

    private static func json(_ text: String) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        // A text can always be encoded.
        return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    }

    private static func json(_ scale: Scale) -> String {
        if scale == .samverkan8 { return json(scale.id.text) }
        let levels = scale.steps.map { json($0.name.swedish) }.joined(separator: ", ")
        return "{\"id\": \(json(scale.id.text)), \"levels\": [\(levels)], \"tie_from\": \(scale.tieFrom)}"
    }
}

extension NetworkFolder {
    /// The folder's `datapackage.json` with these settings in it, and the folder as it would then be read. Where there is
    /// no package one is made that describes the tables.
    ///
    /// - Throws: what is wrong with the package as it stands.
    public func changed(_ settings: PackageSettings, _ language: Language) throws(Problems) -> (
        text: [UInt8], draft: Draft
    ) {
        let file = draft().path(Draft.packageFile)
        let (found, problems) = contents(of: file, bytesOnDisk)
        let before: [UInt8]
        if let found {
            let errors = readPackage(found, file: file).problems.filter { $0.severity == .error }
            guard errors.isEmpty, let text = try? decodeText(found).bytes else { throw Problems(errors) }
            before = text
        } else {
            guard problems.isEmpty else { throw Problems(problems) }
            before = Array(newPackage(language).utf8)
        }
        let text = settings.text(changing: before)
        let draft = Draft(folder: path, fallbackID: name, names: { namesOnDisk(in: path) }) {
            place throws(Problem) in
            place == file ? text : try bytesOnDisk(place)
        }
        return (text, draft)
    }

    private func newPackage(_ language: Language) -> String {
        let draft = draft()
        var description = Draft.Description()
        description.id = StarterFolder.slug(draft.fallbackID)
        let tables = Draft.TableName.allCases.compactMap { name in
            draft.tables[name].map { (name: name, columns: $0.header) }
        }
        return DataPackage(
            description, tables: tables, dialect: TableDialect(like: draft.tables[.actors]), language
        ).text
    }
}
