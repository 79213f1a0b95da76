internal import Model

/// A file that is not read and that may have been meant to be: as it is called when it has been downloaded twice, copied,
/// renamed by hand or saved by another program.
struct StrayFile {
    let name: String
    /// The file of the folder that it may be.
    let meant: String
    /// Whether that is there too.
    let isThere: Bool
    /// Whether it has another program's name for the table.
    let isForeign: Bool

    /// In order of name.
    static func all(among names: [String]) -> [StrayFile] {
        let present = Set(names)
        return names.sorted().compactMap { name in
            guard !isOwn(name), let (meant, isForeign) = meant(by: name) else { return nil }
            return StrayFile(name: name, meant: meant, isThere: present.contains(meant), isForeign: isForeign)
        }
    }

    private static let own = Set(Draft.TableName.allCases.map(\.file) + [Draft.packageFile])

    // Locks and drafts of office programs, and our own marks, are nobody's tables.
    private static func isOwn(_ name: String) -> Bool {
        own.contains(name) || name.hasPrefix(".") || name.hasPrefix("~")
    }

    private static func meant(by name: String) -> (file: String, isForeign: Bool)? {
        let parts = name.lowercased().composed.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, parts[0].utf8.count < 64 else { return nil }
        let stem = withoutCopyMark(parts[0])
        if ["json", "json.txt", "json.json"].contains(parts[1]) {
            return stem == "datapackage" ? (Draft.packageFile, false) : nil
        }
        guard formats.contains(parts[1]) else { return nil }
        if let table = Draft.TableName(rawValue: stem) { return (table.file, false) }
        if let table = foreign[stem] { return (table.file, true) }
        // "target.csv", "forum.csv": a letter too few or too many.
        let slip = Draft.TableName.allCases.first {
            NearestName.distance(Array($0.rawValue.unicodeScalars), Array(stem.unicodeScalars)) <= 1
        }
        return slip.map { ($0.file, false) }
    }

    /// "targets (1)", "targets - kopia", "copy of targets", "targets_2": without what a copy is marked by.
    private static func withoutCopyMark(_ stem: String) -> String {
        var words = stem.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        words.removeAll { $0.allSatisfy(\.isNumber) || copyMarks.contains($0) }
        return words.count == 1 ? words[0] : stem
    }

    private static let copyMarks: Set = [
        "kopia", "av", "copy", "of", "ny", "nya", "new", "gammal", "gamla", "old", "backup", "slutlig",
        "final",
        "version", "v1", "v2", "v3",
    ]

    /// As tables are sent about.
    private static let formats: Set = [
        "csv", "csv.txt", "csv.csv", "txt", "tsv", "xlsx", "xls", "xlsm", "ods", "numbers",
    ]

    private static let foreign: [String: Draft.TableName] = [
        "nodes": .actors, "aktörer": .actors, "edges": .ties, "relationer": .ties,
    ]
}

/// A file that `datapackage.json` lists.
package struct ListedFile: Sendable {
    package let name: String
    package let path: String

    /// Whether it is a path that stays in the folder.
    var isInFolder: Bool {
        guard !path.hasPrefix("/"), !path.contains("://"), !path.isEmpty else { return false }
        var depth = 0
        for part in path.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where part != "." {
            depth += part == ".." ? -1 : 1
            if depth < 0 { return false }
        }
        return true
    }
}
