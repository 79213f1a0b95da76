internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `The report's formats` {
    let samverkan: Samverkan

    init() throws {
        samverkan = try Samverkan()
        try samverkan.folder.write(Folders.sound)
    }

    private func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: samverkan.folder.url.appending(path: path).path)
    }

    private func bytes(_ path: String) throws -> Data {
        try Data(contentsOf: samverkan.folder.url.appending(path: path))
    }

    @Test func `are those that are named, else all but the printed one`() async throws {
        #expect(try await samverkan("report", "net", "--format", "docx,pptx").output.hasSuffix(".docx\n"))
        #expect(exists("Output/net/report.docx") && exists("Output/net/report.pptx"))
        #expect(!exists("Output/net/report.html") && !exists("Output/net/report.xlsx"))
        #expect(try await samverkan("report", "net").status == 0)
        for ending in ["html", "md", "docx", "pptx", "xlsx"] {
            #expect(exists("Output/net/report.\(ending)"))
        }
        #expect(!exists("Output/net/report.pdf"))
        let unknown = try await samverkan("report", "net", "--format", "html,odt")
        #expect(unknown.status == 64)
        #expect(
            unknown.talk == """
                samverkan: “odt” is no format of the report
                  = Choose among html, md, docx, pptx, xlsx, pdf, separated by commas, or all.

                """)
    }

    @Test func `of one run are those of the next, and a check tells what is not`() async throws {
        #expect(try await samverkan("report", "net", "-q").status == 0)
        let same = try await samverkan("report", "net", "--check", "Output/net")
        #expect(same.status == 0 && same.output.contains("report.docx: the same\n"))
        let page = String(decoding: try bytes("Output/net/report.md"), as: UTF8.self)
        try samverkan.folder.write([
            "Output/net/report.md": "# Else\n" + page, "Output/net/more.csv": "a\n",
        ])
        try FileManager.default.removeItem(at: samverkan.folder.url.appending(path: "Output/net/report.xlsx"))
        try bytes("Output/net/report.pptx").write(
            to: samverkan.folder.url.appending(path: "Output/net/report.docx"))
        let other = try await samverkan("report", "net", "--check", "Output/net")
        #expect(other.status == 1)
        #expect(other.output.contains("report.md: differs from line 1\n  - # Else\n  + # "))
        #expect(other.output.contains("report.xlsx: not in the earlier one\n"))
        #expect(other.output.contains("more.csv: not written now\n"))
        #expect(other.output.contains("gone ") && other.output.contains("ppt/presentation.xml"))
        #expect(!exists("Output/net/report.xlsx"))
        let json = try await samverkan("report", "net", "--check", "Output/net", "--json")
        #expect(json.status == 1)
        #expect(
            json.output.contains("\"schema\": \"samverkan.report/1\"")
                && json.output.contains("\"same\": false"))
        #expect(try await samverkan("report", "net", "--check", "nowhere").status == 66)
        #expect(try await samverkan("report", "net", "--json").status == 64)
    }

    @Test func `take an agency's look from a document, and from nothing else`() async throws {
        #expect(try await samverkan("report", "net", "--format", "docx,pptx").status == 0)
        for ending in ["docx", "pptx"] {
            try bytes("Output/net/report.\(ending)").write(
                to: samverkan.folder.url.appending(path: "own.\(ending)"))
        }
        try samverkan.folder.write(["broken.docx": "hej", "mall.odt": "hej", "mall.docm": "hej"])
        #expect(
            try await samverkan(
                "report", "net", "--format", "docx,pptx", "--template", "own.docx", "--template", "own.pptx"
            ).status == 0)
        let broken = try await samverkan("report", "net", "--template", "broken.docx")
        #expect(broken.status == 65)
        #expect(
            broken.talk == """
                samverkan: the template “broken.docx” is no document of Word or PowerPoint, or is cut off
                  = Open it in Word or PowerPoint, save it anew, and try again.

                """)
        #expect(try await samverkan("report", "net", "--template", "mall.docm").status == 65)
        #expect(try await samverkan("report", "net", "--template", "mall.odt").status == 64)
        #expect(try await samverkan("report", "net", "--template", "nowhere.docx").status != 0)
        let twice = try await samverkan("report", "net", "--template", "own.docx", "--template", "own.docx")
        #expect(twice.status == 64)
    }

    @Test func `say so when nothing prints, and write nothing`() async throws {
        var lonely = samverkan
        lonely.environment["SAMVERKAN_CHROMIUM"] = "/nowhere"
        let run = try await lonely("report", "net", "--format", "html,pdf")
        #expect(run.status == 69)
        #expect(run.talk.contains("SAMVERKAN_CHROMIUM names “/nowhere”, which is no program"))
        #expect(run.talk.contains("else DOCX will do"))
        lonely.environment["SAMVERKAN_CHROMIUM"] = "/bin/false"
        #expect(try await lonely("report", "net", "--format", "html,pdf").status == 69)
        #expect(!exists("Output"))
    }

    private static let chromium = [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
    ]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

    @Test(.enabled(if: chromium != nil, "Chromium is not installed"))
    func `print the same page to the same bytes, with contents that have pages`() async throws {
        var printing = samverkan
        printing.environment["SAMVERKAN_CHROMIUM"] = Self.chromium
        printing.environment["PATH"] = "/usr/bin:/bin"
        let run = try await printing("report", "net", "--format", "pdf")
        #expect(run.status == 0, "\(run.talk)")
        let one = try bytes("Output/net/report.pdf")
        #expect(try await printing("report", "net", "--format", "pdf").status == 0)
        #expect(try bytes("Output/net/report.pdf") == one)
        let text = String(decoding: one, as: Unicode.ASCII.self)
        #expect(text.contains("/CreationDate (D:20000101000000"))
        #expect(text.contains("/BaseFont /Helvetica") && text.contains("Tj ET"))
    }

    // Two pages that a board reads, and as many more as somebody who prepares a meeting does.
    @Test(
        .enabled(if: chromium != nil, "Chromium is not installed"),
        arguments: [
            ("exempel-enkat", [], 14), ("exempel-enkat", ["--short"], 2), ("krinova", [], 5),
            ("krinova", ["--short"], 2),
        ])
    func `are no longer on paper than they are read`(network: String, options: [String], most: Int)
        async throws
    {
        var printing = samverkan
        printing.environment["SAMVERKAN_CHROMIUM"] = Self.chromium
        printing.environment["PATH"] = "/usr/bin:/bin"
        for audience in ["internal", "participants"] {
            let run = try await printing.run(
                [
                    "report", Samples.path("Networks/\(network)"), "--audience", audience, "--format", "pdf",
                    "-q",
                ]
                    + options)
            #expect(run.status == 0, "\(run.talk)")
            let file = try bytes(run.output.trimmingCharacters(in: .newlines))
            let text = String(decoding: file, as: Unicode.ASCII.self)
            let pages =
                text.matches(of: #/\/Type \/Pages\s*\/Count (\d+)/#).compactMap { Int($0.1) }.max() ?? 0
            #expect(pages > 0 && pages <= most, "\(audience): \(pages) pages")
        }
    }
}
