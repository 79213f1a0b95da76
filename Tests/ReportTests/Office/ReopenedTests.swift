import Files
import Foundation
import Model
import Report
import Results
import TestNetworks
import Testing

/// Other programs that read what we write, where they are installed.
enum Reader {
    private static let python = ProcessInfo.processInfo.environment["SAMVERKAN_PYTHON"] ?? "python3"
    private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Office/reopen.py").path

    static let hasPackages = run("/usr/bin/env", [python, "-c", "import docx, pptx"]).status == 0

    /// LibreOffice that can read text; one of spreadsheets alone cannot.
    static let hasOffice: Bool = {
        guard let folder = try? TemporaryFolder(), (try? folder.write(["a.txt": "hej"])) != nil else {
            return false
        }
        return (try? pdf(of: "a.txt", in: folder)) != nil
    }()

    static func reopen(_ arguments: [String]) -> (status: Int32, output: String) {
        run("/usr/bin/env", [python, script] + arguments)
    }

    static func pdf(of name: String, in folder: TemporaryFolder) throws -> Data {
        let result = run(
            "/usr/bin/env",
            [
                "soffice", "-env:UserInstallation=file://\(folder.url.path)/profile", "--headless",
                "--convert-to", "pdf", "--outdir", folder.url.path,
                folder.url.appending(path: name).path,
            ])
        guard result.status == 0 else { throw NotConverted(output: result.output) }
        let stem = name.split(separator: ".").dropLast().joined(separator: ".")
        return try Data(contentsOf: folder.url.appending(path: stem + ".pdf"))
    }

    struct NotConverted: Error {
        let output: String
    }

    private static func run(_ program: String, _ arguments: [String]) -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return (127, "") }
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}

@Suite(.serialized) struct `Reopened by others` {
    private func folder(_ document: ReportDocument) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let word = WordDocument(document: document, pictures: OfficeSample.pictures, template: nil)
        let deck = SlideDeck(document: document, pictures: OfficeSample.pictures, template: nil)
        try Data(try word.bytes()).write(to: folder.url.appending(path: "a.docx"))
        try Data(try deck.bytes()).write(to: folder.url.appending(path: "b.pptx"))
        return folder
    }

    private func cells(_ table: ReportDocument.CaptionedTable, _ document: ReportDocument) -> [[String]] {
        let head = table.sheet.columns.map { $0.name(document.language).dense }
        return [head] + document.rows(table).map { $0.map { safe($0.text) } }
    }

    private func safe(_ text: String) -> String {
        text.replacing(OfficeSample.hostile, with: OfficeSample.harmless).dense
    }

    @Test(.enabled(if: Reader.hasPackages, "python-docx and python-pptx are not installed"))
    func `have the headings, tables and alternative texts of the report`() throws {
        let document = OfficeSample.document()
        let folder = try folder(document)
        var headings: [[Any]] = [
            [0, safe(document.title.text.replacing("(illustration)", with: "illustration"))]
        ]
        var tables: [[[String]]] = []
        for section in document.sections {
            headings.append([1, safe(section.title.text)])
            for block in section.allBlocks {
                switch block {
                case .heading(let phrase, _): headings.append([2, safe(phrase.text)])
                case .table(let table): tables.append(cells(table, document))
                default: break
                }
            }
        }
        let pictures = [safe("Vad Läget visar \(OfficeSample.hostile)")]
        let expected: [String: Any] = [
            "document": [
                "headings": headings, "tables": tables, "pictures": pictures + pictures,
            ], "slides": ["pictures": pictures + pictures],
        ]
        try JSONSerialization.data(withJSONObject: expected).write(
            to: folder.url.appending(path: "expected.json"))
        let result = Reader.reopen(
            ["a.docx", "b.pptx", "expected.json"].map { folder.url.appending(path: $0).path })
        #expect(result.status == 0, "\(result.output)")
    }

    @Test(
        .enabled(if: Reader.hasOffice, "LibreOffice is not installed, or not with what reads text"),
        arguments: ["a.docx", "b.pptx"])
    func `become pages in LibreOffice`(name: String) throws {
        let folder = try folder(OfficeSample.document())
        let pdf = String(decoding: try Reader.pdf(of: name, in: folder), as: Unicode.ASCII.self)
        let pages = pdf.matches(of: /\/Type\s*\/Page\b(?!s)/).count
        #expect(name == "a.docx" ? (5...9).contains(pages) : (10...20).contains(pages), "\(pages)")
    }
}
