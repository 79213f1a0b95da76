internal import Analysis
internal import Drawing
internal import Model
internal import Pictures
internal import Results
internal import Words

/// The places of the sections on the page.
enum ReportSections {
    static let now = "vad-nu"
    static let map = "karta"
    static let levels = "nivaer"
    static let gaps = "glapp"
    static let behind = "bakom"
    static let connectors = "sammanhallande"
    static let changes = "forandring"
    static let actors = "aktorer"
    static let method = "metod"
}

/// What every section needs: the findings, whom it writes for, and the names of things.
struct ReportContext: Naming, Sendable {
    let findings: Findings
    let language: Language
    /// Of the figures; the page has its own look.
    let theme: Theme
    let languageMark: String
    let nameRanks: [Int]

    init(findings: Findings, language: Language, theme: Theme, languageMark: String) {
        self.findings = findings
        self.language = language
        self.theme = theme
        self.languageMark = languageMark
        nameRanks = findings.network.nameRanks
    }

    var network: Network { findings.network }
    var wave: Wave { findings.wave }
    /// Whom the report is for, and what those who answered were told.
    var gate: Gate { findings.analyzed.gate }
    /// Whether the report has pages of single organisations; one for everybody has none.
    var hasActorPages: Bool { gate.audience != .public }

    /// What a file of the report is called: "report.html", or "report-2021-en.html" of a wave that is not the last in a
    /// language that is not the usual one, so that none takes another's place. Figures always name their wave.
    func file(_ stem: String, _ ending: String) -> String {
        let isLast = findings.conventions.wave == network.waves.count - 1
        let parts = [stem, isLast ? "" : network.fileName(of: findings.conventions.wave)].filter {
            !$0.isEmpty
        }
        return parts.joined(separator: "-") + languageMark + ending
    }

    func file(_ table: ReportTables.Name) -> String { file(table.rawValue, ".csv") }

    /// The wave that the report is about.
    var waveName: String { name(wave: findings.conventions.wave) }

    /// The pairs between two kinds, in a cell.
    func between(_ one: Kind, _ other: Kind) -> Sheet.Cell {
        .said(id: "\(one.id)/\(other.id)", kinds(one, other).capitalizedFirst)
    }

    // MARK: What is made up

    var illustration: String { "illustration" }

    /// " (illustration)" when what is said rests on made-up rows.
    func mark(_ isIllustration: Bool) -> Phrase {
        isIllustration ? Phrase(" ") + .label(illustration) : ""
    }

    /// The same in a table's cell.
    func markCell(_ isIllustration: Bool) -> Sheet.Cell { .text(isIllustration ? illustration : "") }

    /// A heading, marked when it stands over anything that is made up.
    func title(_ text: String, _ isIllustration: Bool) -> Phrase { Phrase(text) + mark(isIllustration) }
}

extension ReportContext {
    /// What the wave's rows name as their sources, each once, in order.
    var sources: [String] {
        let remarks = Set(network.reports(in: findings.conventions.wave).map(\.remark))
        return Set(remarks.map { network.remarks[$0].source }.filter { !$0.isEmpty }).sorted()
    }
}
