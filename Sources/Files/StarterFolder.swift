internal import Foundation
public import Model

/// A folder to start from: a tiny made-up network that passes every check, to be written over row by row.
///
/// The tables are as a Swedish Excel writes and opens them: semicolons, CRLF, a byte-order mark.
public struct StarterFolder: Sendable {
    public struct File: Hashable, Sendable {
        public let name: String
        public let text: String
    }

    private let name: String
    private let language: Language

    /// - Parameter name: What the network is called; as a rule the folder's own name.
    public init(name: String, language: Language) {
        self.name = name
        self.language = language
    }

    /// Every file of the folder, the one to open first first.
    public var files: [File] {
        [File(name: "README.md", text: readme), File(name: Draft.packageFile, text: package)]
            + Draft.TableName.allCases.map { File(name: $0.file, text: table($0)) }
    }

    // MARK: Tables

    // No cell of the example holds a separator, a quote or a line break.
    private func table(_ table: Draft.TableName) -> String {
        let rows = [table.columns] + rows(of: table).map { row in table.columns.map { row[$0] ?? "" } }
        return "\u{FEFF}" + rows.map { $0.joined(separator: ";") + "\r\n" }.joined()
    }

    private func rows(of table: Draft.TableName) -> [[String: String]] {
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

    // MARK: README

    private var readme: String {
        var text = language(
            """
            # \(name)

            Ett nätverk för samverkan. Allt i mappen är ett **påhittat exempel**: byt ut raderna mot era egna.

            1. Öppna filerna i Excel. Börja med `actors.csv` och `ties.csv`; de andra är frivilliga och får tas bort.
            2. Byt ut exemplets rader. Rubrikraden ska stå kvar. Spara som ”CSV UTF-8”.
            3. Kör `samverkan check` på mappen. Allt som behöver rättas visas på en gång, med rad och förslag.

            `samverkan levels` visar de åtta nivåerna och `samverkan levels --survey` frågan att ställa i en enkät.
            Titel och beskrivning av nätverket står i `datapackage.json`, som följer Frictionless Data Package.
            Kolumner som inte behövs kan lämnas tomma eller tas bort; de som är markerade med ● krävs.

            """,
            """
            # \(name)

            A network of who works with whom. Everything in this folder is a **made-up example**: replace the rows.

            1. Open the files in Excel. Begin with `actors.csv` and `ties.csv`; the others are optional and may go.
            2. Replace the example's rows. Keep the header row. Save as “CSV UTF-8”.
            3. Run `samverkan check` on the folder. All that must be mended is shown at once, with line and remedy.

            `samverkan levels` prints the eight levels, `samverkan levels --survey` the question to ask in a survey.
            The network's title and description stand in `datapackage.json`, a Frictionless Data Package.
            Columns that you do not need may be left empty or removed; those marked ● are required.

            """)
        for table in Draft.TableName.allCases {
            let (column, meaning, example) =
                language == .swedish
                ? ("kolumn", "betydelse", "exempel") : ("column", "meaning", "example")
            text += "\n## \(table.file)\n\n\(table.guide(language))\n\n"
            text += "| \(column) | \(meaning) | \(example) |\n|---|---|---|\n"
            let example1 = rows(of: table).first ?? [:]
            for column in table.columns {
                let mark = table.requiredColumns.contains(column) ? " ●" : ""
                let cell = example1[column].map { "`\($0)`" } ?? ""
                text += "| `\(column)`\(mark) | \(table.guide(to: column, language)) | \(cell) |\n"
            }
        }
        return text
    }

    // MARK: datapackage.json

    private var package: String {
        var description = Draft.Description()
        description.id = Self.slug(name)
        description.title = name
        description.summary = language(
            "Påhittat exempel; byt ut det mot en beskrivning av ert nätverk.",
            "A made-up example; replace it with a description of your network.")
        return DataPackage(
            description, tables: Draft.TableName.allCases.map { ($0, $0.columns) }, dialect: .swedishExcel,
            language
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
