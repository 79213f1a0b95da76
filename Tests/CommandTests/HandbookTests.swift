internal import Files
internal import Foundation
internal import Model
internal import TestNetworks
internal import Testing

@Suite struct `The handbook` {
    private static let folder = "Sources/Command/Handbook.docc"

    private func page(_ name: String) throws -> String {
        try String(contentsOfFile: Samples.path("\(Self.folder)/\(name).md"), encoding: .utf8)
    }

    @Test func `has the table of formats that the code has`() throws {
        let page = try page("Formats")
        let start = try #require(page.range(of: "<!-- formats -->\n"))
        let end = try #require(page.range(of: "<!-- end of formats -->"))
        let table = Self.table
        if ProcessInfo.processInfo.environment["SAMVERKAN_GOLDEN"] == "accept" {
            let path = Samples.path("\(Self.folder)/Formats.md")
            try (page[..<start.upperBound] + table + page[end.lowerBound...])
                .write(toFile: path, atomically: true, encoding: .utf8)
            return
        }
        #expect(page[start.upperBound..<end.lowerBound] == table)
    }

    private static var table: String {
        let rows = FileFormat.all.map { format in
            let name = format.name(.english)
            let endings = format.extensions.map { "`.\($0)`" }.joined(separator: ", ")
            let use = format.canBeRead ? format.canBeWritten ? "read, written" : "read" : "written"
            let carries = FileFormat.Feature.allCases.filter(format.carries.contains).map {
                $0.name(.english)
            }
            return "| `\(format.id)` | \(name) | \(endings) | \(use) | \(carries.joined(separator: "; ")) |\n"
        }
        return "\n| format | called | endings | | carries |\n|---|---|---|---|---|\n" + rows.joined() + "\n"
    }

    @Test(arguments: ["Handbook", "Formats", "AddingAFormat", "PastOneMachine", "Measuring"])
    func `names only commands, options and pages that there are`(name: String) throws {
        let page = try page(name)
        for link in page.matches(of: /<doc:(\w+)>/) { _ = try self.page(String(link.1)) }
        for path in page.matches(of: /`((?:Sources|Tests)\/[\w.\/]+)`/) {
            #expect(FileManager.default.fileExists(atPath: Samples.path(String(path.1))), "\(path.1)")
        }
        let fences = page.components(separatedBy: "```").count
        #expect(fences % 2 == 1, "a block of code is not closed")
    }
}
