internal import Foundation
package import Model

// `datapackage.json`: the title for readers, and under `samverkan` the scale, the waves, the kinds, the
// reference that codes are held against and what those who answered were promised.
// Everything else belongs to Frictionless tools and is passed over.

/// Reads a package description, or tells what is wrong with it.
package func readPackage(_ bytes: [UInt8], file: String) -> (
    description: Draft.Description, files: [ListedFile], problems: [Problem]
) {
    var description = Draft.Description()
    let text: [UInt8]
    do {
        text = try decodeText(bytes).bytes
    } catch {
        return (description, [], [Problem(error.fact, at: error.location(in: bytes, file: file))])
    }
    let package: Package
    do {
        package = try JSONDecoder().decode(Package.self, from: Data(text))
    } catch {
        guard let offset = syntaxFault(in: text) else {
            let fault = Problem.PackageFault.wrongShape(path: path(of: error))
            return (description, [], [Problem(.badPackage(fault), at: SourceLocation(file: file))])
        }
        let place = SourceText(file: file, bytes: text).location(at: offset)
        return (description, [], [Problem(.badPackage(.notJSON), at: place)])
    }
    var problems = keyProblems(in: text, file: file)
    for (name, text) in [
        ("name", package.name), ("title", package.title), ("description", package.description),
    ] {
        if let text, text.withoutControls != text {
            problems.append(Problem(.controlCharacterLeftOut(column: name), at: SourceLocation(file: file)))
        }
    }
    description.id = package.name?.withoutControls
    description.title = package.title?.withoutControls
    description.summary = package.description?.withoutControls
    description.waves = package.samverkan?.waves?.map(\.id.tidied)
    description.reference = package.samverkan?.reference.map { Reference.Source($0) }
    description.kinds = package.samverkan?.kinds.map { Kind.standard(and: $0.kinds) }
    if let text = package.samverkan?.promise {
        description.promise = Promise(named: text)
        if description.promise == nil {
            let fault = Problem.PackageFault.unknownPromise(text, nearest: Promise.nearest(to: text))
            problems.append(Problem(.badPackage(fault), at: SourceLocation(file: file)))
        }
    }
    if let scale = package.samverkan?.scale {
        do {
            description.scale = try scale.scale()
        } catch {
            problems.append(Problem(.badPackage(error.fault), at: SourceLocation(file: file)))
        }
    }
    return (description, package.files, problems)
}

/// Keys that stand twice, of which a decoder gives one without a word, and keys that we do not know below our own.
private func keyProblems(in text: [UInt8], file: String) -> [Problem] {
    let keys = JSONKeys(of: text)
    let source = SourceText(file: file, bytes: text)
    let nearest = NearestName(Package.ownKeys)
    let repeated = keys.repeated.map {
        Problem(.badPackage(.duplicateKey(path: $0.path)), at: source.location(at: $0.offset))
    }
    let unknown = keys.first.compactMap { key -> Problem? in
        let parts = key.path.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "samverkan", !parts[1].contains(".") else { return nil }
        let name = String(parts[1])
        guard !Package.ownKeys.contains(name) else { return nil }
        return Problem(
            .badPackage(.unknownKey(name, nearest: nearest(name))), at: source.location(at: key.offset))
    }
    return repeated + unknown
}

/// The offset at which a text ceases to be JSON, if it does. The decoder does not tell; `JSONSerialization`
/// does, as the number in "Invalid value around character 12", or says that the text ends too soon.
private func syntaxFault(in text: [UInt8]) -> Int? {
    do {
        _ = try JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)
        return nil
    } catch {
        let detail = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String ?? ""
        let end = text.lastIndex { !" \r\n\t".utf8.contains($0) } ?? 0
        return detail.split { !$0.isNumber }.compactMap { Int($0) }.last ?? end
    }
}

private func path(of error: any Error) -> String {
    let keys: [any CodingKey] =
        switch error {
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
            DecodingError.dataCorrupted(let context):
            context.codingPath
        case DecodingError.keyNotFound(let key, let context): context.codingPath + [key]
        default: []
        }
    let path = keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    return path.isEmpty ? Draft.packageFile : path
}

private struct Package: Decodable {
    let name: String?
    let title: String?
    let description: String?
    let samverkan: Samverkan?
    private let resources: Resources?

    static let ownKeys = ["scale", "waves", "kinds", "reference", "promise"]

    /// The files that it lists.
    var files: [ListedFile] { resources?.files ?? [] }

    /// Whatever of the list can be understood: it is for others than us.
    private struct Resources: Decodable {
        let files: [ListedFile]

        private struct Entry: Decodable {
            let files: [ListedFile]

            private enum Key: CodingKey { case name, path }

            init(from decoder: any Decoder) throws {
                guard let container = try? decoder.container(keyedBy: Key.self) else { files = []; return }
                let name = (try? container.decode(String.self, forKey: .name)) ?? ""
                let paths =
                    (try? container.decode([String].self, forKey: .path))
                    ?? (try? container.decode(String.self, forKey: .path)).map { [$0] } ?? []
                files = paths.map { ListedFile(name: name, path: $0) }
            }
        }

        init(from decoder: any Decoder) throws {
            files = ((try? decoder.singleValueContainer().decode([Entry].self)) ?? []).flatMap(\.files)
        }
    }

    struct Samverkan: Decodable {
        let scale: ScaleEntry?
        let waves: [WaveEntry]?
        let kinds: KindEntries?
        let reference: String?
        let promise: String?
    }
}

/// "2024", or {"id": "2024", …}.
private struct WaveEntry: Decodable {
    let id: String

    private enum Key: CodingKey { case id }

    init(from decoder: any Decoder) throws {
        if let container = try? decoder.singleValueContainer() {
            if let text = try? container.decode(String.self) { id = text; return }
            if let number = try? container.decode(Int.self) { id = String(number); return }
        }
        id = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .id)
    }
}

/// A list of {"id", "sv", "en", "plural_sv", "plural_en"} or of ids, or an object of id → name. `name` and `plural` stand
/// for both languages; without a plural the name has to do.
private struct KindEntries: Decodable {
    let kinds: [Kind]

    private struct Entry: Decodable {
        let kind: Kind

        private enum Key: String, CodingKey { case id, sv, en, name, plural, plural_sv, plural_en }

        static func kind(_ id: String, _ name: String) -> Kind {
            let name = Name(swedish: name.withoutControls, english: name.withoutControls)
            return Kind(id: Identifier(id.tidied), name: name, plural: name)
        }

        init(from decoder: any Decoder) throws {
            if let text = try? decoder.singleValueContainer().decode(String.self) {
                kind = Self.kind(text, text)
                return
            }
            let container = try decoder.container(keyedBy: Key.self)
            func text(_ key: Key) throws -> String? {
                try container.decodeIfPresent(String.self, forKey: key)?.withoutControls
            }
            let id = try container.decode(String.self, forKey: .id).tidied
            let swedish = try text(.sv) ?? text(.name)
            let english = try text(.en) ?? text(.name)
            // A language that has a name and no plural says the name; one that has neither borrows both.
            let manySwedish = try text(.plural_sv) ?? text(.plural) ?? swedish
            let manyEnglish = try text(.plural_en) ?? text(.plural) ?? english
            func name(_ swedish: String?, _ english: String?) -> Name {
                Name(swedish: swedish ?? english ?? id, english: english ?? swedish ?? id)
            }
            kind = Kind(
                id: Identifier(id), name: name(swedish, english), plural: name(manySwedish, manyEnglish))
        }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let names = try? container.decode([String: String].self) {
            kinds = names.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
                .map { Entry.kind($0.key, $0.value) }
        } else {
            kinds = try container.decode([Entry].self).map(\.kind)
        }
    }
}

extension Kind {
    /// The standard kinds with a folder's own: one with a standard id renames it, others come last.
    fileprivate static func standard(and own: [Kind]) -> [Kind] {
        standard.map { kind in own.first { $0.id == kind.id } ?? kind }
            + own.indices.filter { place in
                !standard.contains { $0.id == own[place].id }
                    && !own[..<place].contains { $0.id == own[place].id }
            }.map { own[$0] }
    }
}

/// An id of a scale that the product knows, or the scale itself: {"id", "levels": […], "tie_from"}.
private struct ScaleEntry: Decodable {
    let id: String
    let levels: [LevelEntry]?
    let tieFrom: Int?

    struct Fault: Error { let fault: Problem.PackageFault }

    private enum Key: String, CodingKey {
        case id, levels
        case tieFrom = "tie_from"
    }

    /// "Name", or {"level"?, "sv", "en"} in order from level 1.
    struct LevelEntry: Decodable {
        let level: Int?
        let name: Name
        let meaning: Name

        private enum Key: String, CodingKey { case level, sv, en, name, meaning, meaning_sv, meaning_en }

        init(from decoder: any Decoder) throws {
            if let text = try? decoder.singleValueContainer().decode(String.self) {
                let name = text.withoutControls
                self.name = Name(swedish: name, english: name)
                (level, meaning) = (nil, Name(swedish: "", english: ""))
                return
            }
            let container = try decoder.container(keyedBy: Key.self)
            func text(_ key: Key) throws -> String? {
                try container.decodeIfPresent(String.self, forKey: key)?.withoutControls
            }
            level = try container.decodeIfPresent(Int.self, forKey: .level)
            let swedish = try text(.sv) ?? text(.name)
            let english = try text(.en) ?? text(.name)
            guard let any = swedish ?? english else {
                throw DecodingError.keyNotFound(
                    Key.sv, .init(codingPath: decoder.codingPath, debugDescription: "a level has a name"))
            }
            name = Name(swedish: swedish ?? any, english: english ?? any)
            let meaning = try text(.meaning)
            self.meaning = Name(
                swedish: try text(.meaning_sv) ?? meaning ?? "",
                english: try text(.meaning_en) ?? meaning ?? "")
        }
    }

    init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            (id, levels, tieFrom) = (text, nil, nil)
            return
        }
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(String.self, forKey: .id)
        levels = try container.decodeIfPresent([LevelEntry].self, forKey: .levels)
        tieFrom = try container.decodeIfPresent(Int.self, forKey: .tieFrom)
    }

    func scale() throws(Fault) -> Scale {
        guard let levels else {
            guard id == Scale.samverkan8.id.text else { throw Fault(fault: .unknownScale(id)) }
            return .samverkan8
        }
        // 0 is "no tie" on every scale; a list may name it, and then it is passed over.
        let ordered = levels.enumerated().map { ($0.element.level ?? $0.offset + 1, $0.element) }
            .filter { $0.0 > 0 }.sorted { $0.0 < $1.0 }
        guard !ordered.isEmpty else { throw Fault(fault: .emptyScale) }
        guard ordered.enumerated().allSatisfy({ $0.offset + 1 == $0.element.0 }) else {
            throw Fault(fault: .wrongShape(path: "samverkan.scale.levels"))
        }
        if let tieFrom, !(1...ordered.count).contains(tieFrom) {
            throw Fault(fault: .wrongShape(path: "samverkan.scale.tie_from"))
        }
        let usual = id == Scale.samverkan8.id.text ? min(Scale.samverkan8.tieFrom, ordered.count) : 1
        return Scale(
            id: Identifier(id),
            steps: ordered.map { Scale.Step(level: $0.0, name: $0.1.name, meaning: $0.1.meaning) },
            tieFrom: tieFrom ?? usual)
    }
}
