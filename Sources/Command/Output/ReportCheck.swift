internal import Files
internal import Foundation
internal import Model
internal import Results

// What is written again from the same data is the same to the last byte; so a difference tells that the data, the program or
// somebody's hand has changed it. Nothing is written.

/// Files as they would be written now, held against those of an earlier run.
struct ReportCheck {
    /// What became of a file.
    enum Finding: Equatable {
        case same
        /// It was not there.
        case new
        /// It is there, and would not be written now.
        case left
        case differs(Difference)
    }

    enum Difference: Equatable {
        /// The first line, from 1, that is another, as it was and as it would be; nil where the one has ended.
        case line(Int, old: String?, new: String?)
        /// The first byte, from 1.
        case byte(Int)
        /// The parts of a package, by what became of each.
        case parts(changed: [String], new: [String], left: [String])
    }

    let files: [(name: String, finding: Finding)]

    /// Whether everything that would be written is there as it would be.
    var isSame: Bool {
        files.allSatisfy { $0.finding == .same || $0.finding == .left }
    }

    /// - Parameters:
    ///   - written: What would be written, all of it below the folder `base`.
    ///   - folder: Where the earlier files are.
    /// - Throws: `Failure` when there is no such folder, or a file in it cannot be read.
    init(_ written: [OutputFile], below base: String, against folder: String) throws(Failure) {
        guard DiskEntry(at: folder) == .folder else {
            throw Failure(
                .noInput,
                Name("mappen ”\(folder)” finns inte", "there is no folder “\(folder)”"),
                remedy: Name(
                    "Ange mappen med den äldre rapporten, som Output/<mappens namn>.",
                    "Give the folder of the earlier report, such as Output/<folder name>."))
        }
        var names = Set<String>()
        var found: [(name: String, finding: Finding)] = []
        for file in written where file.path.hasPrefix(base + "/") {
            let name = String(file.path.dropFirst(base.count + 1))
            guard names.insert(name).inserted else { continue }
            let path = "\(folder)/\(name)"
            guard DiskEntry(at: path) != .nothing else {
                found.append((name, .new))
                continue
            }
            guard let old = FileManager.default.contents(atPath: path) else {
                throw Failure(
                    .noInput,
                    Name("\(path.forShell) går inte att läsa", "cannot read \(path.forShell)"))
            }
            let new = try file.content()
            found.append((name, Self.finding(old: Array(old), new: new, name: name)))
        }
        for name in Self.names(in: folder) where !names.contains(name) { found.append((name, .left)) }
        files = found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// What lies in a folder and below it, but for what is marked as another audience's.
    private static func names(in folder: String, below prefix: String = "") -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasPrefix(".") }.flatMap { name -> [String] in
            let path = "\(folder)/\(name)"
            guard DiskEntry(at: path) == .folder else { return [prefix + name] }
            if DiskEntry(at: "\(path)/\(OutputFolder.markFile)") == .file { return [] }
            return Self.names(in: path, below: "\(prefix)\(name)/")
        }
    }

    // MARK: What differs

    private static func finding(old: [UInt8], new: [UInt8], name: String) -> Finding {
        if old == new { return .same }
        if ["docx", "pptx", "xlsx"].contains(where: { name.hasSuffix("." + $0) }),
            let before = try? OfficePackage(reading: old), let now = try? OfficePackage(reading: new)
        {
            return .differs(parts(before, now))
        }
        let isText = ["html", "md", "csv", "svg", "txt"].contains { name.hasSuffix("." + $0) }
        if isText, let line = line(old, new) { return .differs(line) }
        let common = zip(old, new).prefix { $0 == $1 }.count
        return .differs(.byte(common + 1))
    }

    private static func line(_ old: [UInt8], _ new: [UInt8]) -> Difference? {
        func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
            bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        }
        let (before, now) = (lines(old), lines(new))
        let place = zip(before, now).prefix { $0 == $1 }.count
        func text(_ lines: [ArraySlice<UInt8>]) -> String? {
            place < lines.count ? excerpt(String(decoding: lines[place], as: UTF8.self)) : nil
        }
        return .line(place + 1, old: text(before), new: text(now))
    }

    private static func excerpt(_ line: String) -> String {
        line.count > 160 ? line.prefix(157) + "…" : line
    }

    private static func parts(_ old: OfficePackage, _ new: OfficePackage) -> Difference {
        let before = Dictionary(old.parts.map { ($0.name, $0.bytes) }) { first, _ in first }
        let now = Dictionary(new.parts.map { ($0.name, $0.bytes) }) { first, _ in first }
        return .parts(
            changed: now.keys.filter { before[$0] != nil && before[$0] != now[$0] }.sorted(),
            new: now.keys.filter { before[$0] == nil }.sorted(),
            left: before.keys.filter { now[$0] == nil }.sorted())
    }
}

extension ReportCheck {
    /// One line a file, the ones that differ with what differs, and a count.
    func text(_ language: Language) -> String {
        let lines = files.map { file in "\(file.name): \(Self.words(file.finding, language))\n" }
        let same = files.count { $0.finding == .same }
        let other = files.count { $0.finding != .same && $0.finding != .left }
        let sum =
            language(
                "\(same) \(same == 1 ? "fil" : "filer") lika",
                "\(same) \(same == 1 ? "file" : "files") the same")
            + (other == 0 ? "" : language(", \(other) inte", ", \(other) not"))
        return lines.joined().harmlessLines + sum + ".\n"
    }

    private static func words(_ finding: Finding, _ language: Language) -> String {
        switch finding {
        case .same: language("lika", "the same")
        case .new: language("finns inte i den äldre", "not in the earlier one")
        case .left: language("skrivs inte nu", "not written now")
        case .differs(.byte(let place)):
            language("olika från byte \(place)", "differs from byte \(place)")
        case .differs(.line(let number, let old, let new)):
            language("olika från rad \(number)", "differs from line \(number)")
                + "\n  - \(old ?? language("(slut)", "(end)"))\n  + \(new ?? language("(slut)", "(end)"))"
        case .differs(.parts(let changed, let new, let left)):
            if changed.isEmpty && new.isEmpty && left.isEmpty {
                language("samma delar, annorlunda packade", "the same parts, packed otherwise")
            } else {
                language("olika: ", "differs: ")
                    + [
                        (changed, language("ändrat", "changed")), (new, language("nytt", "new")),
                        (left, language("borta", "gone")),
                    ].filter { !$0.0.isEmpty }.map { "\($0.1) \($0.0.joined(separator: ", "))" }
                    .joined(separator: "; ")
            }
        }
    }

    /// The files as members of a JSON document.
    var json: [(String, JSONValue)] {
        [
            ("same", .bool(isSame)),
            (
                "files",
                .array(
                    files.map { file in
                        .object([("file", .string(file.name))] + Self.members(file.finding))
                    })
            ),
        ]
    }

    private static func members(_ finding: Finding) -> [(String, JSONValue)] {
        func list(_ names: [String]) -> JSONValue { .array(names.map { .string($0) }) }
        switch finding {
        case .same: return [("finding", "same")]
        case .new: return [("finding", "new")]
        case .left: return [("finding", "left")]
        case .differs(.byte(let place)): return [("finding", "differs"), ("byte", .int(place))]
        case .differs(.line(let number, let old, let new)):
            return [
                ("finding", "differs"), ("line", .int(number)), ("before", .string(old)),
                ("after", .string(new)),
            ]
        case .differs(.parts(let changed, let new, let left)):
            return [
                ("finding", "differs"), ("changed", list(changed)), ("new", list(new)), ("left", list(left)),
            ]
        }
    }
}

extension String {
    fileprivate var harmlessLines: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { String($0).harmless }
            .joined(separator: "\n")
    }
}
