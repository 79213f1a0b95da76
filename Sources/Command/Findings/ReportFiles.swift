internal import Analysis
internal import Drawing
internal import Files
internal import Model
internal import Report
internal import Results

// What a report consists of on disk. Every picture is drawn once, for its own files and for the documents that it stands in.

/// The files of a report.
struct ReportFiles {
    let report: NetworkReport
    let formats: Set<ReportFormat>
    let templates: OfficeTemplates
    /// What prints; nil where nothing is to be printed.
    let browser: Chromium?
    let theme: Theme
    let languageMark: String
    let isForExcel: Bool

    /// Makes them all, the report itself first.
    ///
    /// - Throws: what keeps a picture from being drawn; `Failure` when a document cannot be made.
    func all(in folder: String, _ console: Console) throws -> [OutputFile] {
        var files: [OutputFile] = []
        func add(_ name: String, _ bytes: [UInt8]) {
            files.append(OutputFile(path: "\(folder)/\(name)", bytes: bytes))
        }
        let drawn = try pictures(console)
        let page = formats.contains(.html) || browser != nil ? report.html : ""
        if formats.contains(.html) { add(report.file(".html"), Array(page.utf8)) }
        if formats.contains(.md) { add(report.file(".md"), Array(report.markdown.utf8)) }
        do throws(PackageFault) {
            if formats.contains(.docx) {
                add(report.file(".docx"), try report.word(pictures: drawn.inText, template: templates.word))
            }
            if formats.contains(.pptx) {
                add(
                    report.file(".pptx"),
                    try report.slides(pictures: drawn.onSlide, template: templates.slides))
            }
        } catch {
            throw Failure(error)
        }
        if formats.contains(.xlsx) {
            let wave = report.findings.conventions.wave
            let workbook = try NetworkWorkbook(
                report.findings.analyzed, from: wave == 0 ? nil : wave - 1, console.language, theme)
            workbook.tellOfCellsCut(console)
            add(report.file(".xlsx"), workbook.bytes)
        }
        if let browser {
            console.now("skriver ut", "printing")
            add(report.file(".pdf"), try browser.pdf(of: page))
        }
        if report.extent == .whole, formats.contains(.html) {
            let (findings, language) = (report.findings, report.language)
            let explore = ExplorePage(findings, language: language, theme: theme, languageMark: languageMark)
            console.now("ritar", "drawing")
            add(explore.fileName, Array(try explore.html().utf8))
            for page in ActorPages(findings, language: language, languageMark: languageMark).pages {
                add(page.file, Array(page.html.utf8))
            }
        }
        for (name, bytes) in drawn.files { add("figures/\(name)", bytes) }
        for (name, table) in report.tables { add(name, Array(table.asCSV(forExcel: isForExcel).utf8)) }
        return files
    }

    private struct Drawn {
        var inText: [String: OfficePicture] = [:]
        var onSlide: [String: OfficePicture] = [:]
        var files: [(name: String, bytes: [UInt8])] = []
    }

    private func pictures(_ console: Console) throws(DiagramError) -> Drawn {
        var drawn = Drawn()
        let slides = formats.contains(.pptx) ? try report.slideScenes(theme: theme) : [:]
        for (id, scene) in slides {
            drawn.onSlide[id] = OfficePicture(
                of: scene, svg: try scene.rendered(as: .svg), png: try scene.rendered(as: .png))
        }
        for figure in report.figures {
            var bytes: [PictureFormat: [UInt8]] = [:]
            for format in [PictureFormat.svg, .png, .pdf] {
                console.detail("ritar \(figure.fileStem).\(format)", "drawing \(figure.fileStem).\(format)")
                let file = try figure.scene.rendered(as: format)
                bytes[format] = file
                drawn.files.append(("\(figure.fileStem).\(format.rawValue)", file))
            }
            let alone = OfficePicture(of: figure.scene, svg: bytes[.svg] ?? [], png: bytes[.png] ?? [])
            guard formats.contains(.docx) || formats.contains(.pptx) else { continue }
            let svg = try figure.inText.rendered(as: .svg)
            drawn.inText[figure.id] =
                svg == bytes[.svg]
                ? alone
                : OfficePicture(of: figure.inText, svg: svg, png: try figure.inText.rendered(as: .png))
            // A slide says for whom it is, as a page does.
            if drawn.onSlide[figure.id] == nil { drawn.onSlide[figure.id] = drawn.inText[figure.id] }
        }
        return drawn
    }
}
