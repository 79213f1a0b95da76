internal import Foundation
public import Model

/// A folder to start from: a tiny made-up network to be written over row by row or, given a frame, the actors
/// of a real place and nothing said of them. Both pass every check.
///
/// The tables are as a Swedish Excel writes and opens them: semicolons, CRLF, a byte-order mark.
public struct StarterFolder: Sendable {
    public struct File: Hashable, Sendable {
        public let name: String
        public let text: String
    }

    let name: String
    let language: Language
    let frame: Frame?
    private let reference: Reference.Source?

    /// - Parameters:
    ///   - name: What the network is called; as a rule the folder's own name.
    ///   - frame: The actors to begin with; nil for the made-up example.
    ///   - reference: What the package says of its reference; nil for nothing.
    public init(name: String, language: Language, frame: Frame? = nil, reference: Reference.Source? = nil) {
        self.name = name
        self.language = language
        self.frame = frame
        self.reference = reference
    }

    /// Every file of the folder, the one to open first first.
    public var files: [File] {
        [File(name: "README.md", text: readme), File(name: Draft.packageFile, text: package)]
            + Draft.TableName.allCases.map {
                File(name: $0.file, text: Self.table($0.columns, rows(of: $0)))
            } + neighbors
    }

    // MARK: Tables

    private static func table(_ columns: [String], _ rows: [[String: String]]) -> String {
        let lines = [columns] + rows.map { row in columns.map { quoted(row[$0] ?? "") } }
        return "\u{FEFF}" + lines.map { $0.joined(separator: ";") + "\r\n" }.joined()
    }

    // RFC 4180 §2.6 and §2.7: names in a user's own reference may hold anything.
    private static func quoted(_ cell: String) -> String {
        guard cell.unicodeScalars.contains(where: { ";\"\r\n".unicodeScalars.contains($0) }) else {
            return cell
        }
        return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }

    func rows(of table: Draft.TableName) -> [[String: String]] {
        guard let frame else { return example(of: table) }
        return table == .actors ? frame.organisations.map(\.actorRow) : []
    }

    private var neighbors: [File] {
        guard let frame else { return [] }
        return [
            File(name: Frame.Border.file, text: Self.table(Frame.Border.columns, frame.borders.map(\.row)))
        ]
    }

    /// Rows that show how a table is filled in.
    func example(of table: Draft.TableName) -> [[String: String]] {
        let (north, south, region) =
            language == .swedish
            ? ("exempel-norr", "exempel-soder", "exempel-region")
            : ("example-north", "example-south", "example-region")
        let forum = language("exempelforum", "example-forum")
        let illustration = language("illustration: påhittat exempel", "illustration: made-up example")
        func tie(_ from: String, _ to: String, _ level: String, _ note: String = "") -> [String: String] {
            [
                "wave": "2025", "from": from, "to": to, "level": level, "forum": forum, "respondent": "r1",
                "source": illustration, "note": note,
            ]
        }
        return switch table {
        case .actors:
            [
                [
                    "id": north, "name": language("Exempelkommun Norr", "Example municipality North"),
                    "kind": "municipality", "short": language("Norr", "North"), "governance": "local",
                ],
                [
                    "id": south, "name": language("Exempelkommun Söder", "Example municipality South"),
                    "kind": "municipality", "short": language("Söder", "South"), "governance": "local",
                ],
                [
                    "id": region, "name": language("Exempelregionen", "Example region"), "kind": "region",
                    "short": language("Regionen", "Region"), "governance": "regional",
                ],
            ]
        case .ties:
            [
                tie(north, south, "5", language("de två svaren skiljer sig åt", "the two answers differ")),
                tie(south, north, "4"),
                tie(north, region, "6"),
                tie(region, north, "6"),
                tie(south, region, "", language("vet ej: tom nivå", "don’t know: level left empty")),
                tie(region, south, "3"),
            ]
        case .forums:
            [
                [
                    "id": forum, "name": language("Exempelforumet", "The example forum"), "purpose": "effort",
                    "description": illustration,
                ]
            ]
        case .participation: [north, south, region].map { ["forum": forum, "actor": $0] }
        case .asked: [north, south, region].map { ["wave": "2025", "actor": $0] }
        case .waves:
            [
                [
                    "id": "2025", "name": language("Första mätningen", "First survey"), "start": "2025-09",
                    "end": "2025-11", "promise": Promise.confirmed.rawValue,
                ]
            ]
        case .aliases: [["alias": language("Norrkommunen", "the North"), "actor": north]]
        case .agreements:
            [
                [
                    "wave": "2025", "from": north, "to": south,
                    "what": language("gemensamt möte om bostäder", "a joint meeting on housing"),
                    "forum": forum, "responsible": region, "due": "2026-Q1", "status": "planned",
                    "note": illustration,
                ]
            ]
        case .targets:
            [
                [
                    "min": "5", "max": "7", "from_kind": "municipality", "to_kind": "region", "forum": forum,
                    "purpose": "effort", "status": "example", "reason": illustration,
                ],
                [
                    "min": "4", "from": north, "to": south, "forum": forum, "purpose": "understanding",
                    "status": "example", "reason": illustration,
                ],
            ]
        case .indicators:
            [
                [
                    "wave": "2025", "indicator": language("gemensam målbild", "shared vision"),
                    "value": "partly", "forum": forum, "source": illustration,
                ]
            ]
        }
    }

    // MARK: datapackage.json

    private var package: String {
        var description = Draft.Description()
        description.id = Self.slug(name)
        description.title = name
        description.summary =
            frame == nil
            ? language(
                "Påhittat exempel; byt ut det mot en beskrivning av ert nätverk.",
                "A made-up example; replace it with a description of your network.")
            : language(
                "Aktörerna är på plats; byt ut detta mot en beskrivning av ert nätverk.",
                "The actors are in place; replace this with a description of your network.")
        description.reference = reference
        description.promise = .confirmed
        return DataPackage(
            description, tables: Draft.TableName.allCases.map { ($0, $0.columns) },
            hasNeighbors: frame != nil,
            dialect: .swedishExcel, language
        ).text
    }

    /// A name that a data package may have, `[-a-z0-9._/]`, as near to a text as it comes.
    package static func slug(_ text: String) -> String {
        let folded = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        let words = folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "_")) }
        let slug = words.joined(separator: "-").lowercased()
        return slug.isEmpty ? "network" : slug
    }
}
