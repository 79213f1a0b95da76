internal import Analysis
internal import Drawing
internal import Model
internal import Pictures
internal import Results
internal import Words

/// The places of the sections on the page.
enum ReportSections {
    static let short = "i-korthet"
    static let conversations = "samtal"
    static let map = "karta"
    static let gaps = "glapp"
    static let behind = "bakom"
    static let connectors = "sammanhallande"
    static let sides = "syn"
    static let groups = "grupper"
    static let maturity = "mognad"
    static let changes = "forandring"
    static let territory = "territorium"
    static let forums = "forum"
    static let actors = "aktorer"
    static let method = "metod"
    static let quality = "kvalitet"
    static let statistics = "statistik"
    static let relations = "relationer"
    static let glossary = "ordlista"
}

/// The tables beside a report, by the names of their files.
enum ReportTable: String, CaseIterable {
    case relations, gaps, levels, density, actors, waves, change, transitions, indicators, answers

    /// Whether it holds what single respondents answered.
    var isInternal: Bool { self == .answers }
}

/// What every section needs: the findings, whom it writes for, and the names of things.
struct ReportContext: Naming, Sendable {
    let findings: Findings
    let language: Language
    /// Of the figures; the page has its own look.
    let theme: Theme
    let languageMark: String
    let pictures: ReportPictures
    /// How relations follow the borders of counties; nil where fewer than two counties have an actor.
    let territory: Territory?
    /// The files of the network with their digests, for those who hold them.
    var inputs: [(name: String, digest: String)] = []
    let nameRanks: [Int]

    init(
        findings: Findings, language: Language, theme: Theme, languageMark: String,
        pictures: ReportPictures = .none,
        territory: Territory? = nil
    ) {
        self.findings = findings
        self.language = language
        self.theme = theme
        self.languageMark = languageMark
        self.pictures = pictures
        self.territory = territory
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

    func file(_ table: ReportTable) -> String { "tables/" + file(table.rawValue, ".csv") }

    /// How things stand on the first two pages: against the targets that somebody has decided, where these are told apart and
    /// there are any.
    var headline: Headline {
        guard let decided = findings.gaps.parts?.decided, decided.targeted > 0 else {
            return findings.gaps.headline
        }
        return decided
    }

    /// The wave that the report is about.
    var waveName: String { name(wave: findings.conventions.wave) }

    /// The pairs between two kinds, in a cell.
    func between(_ one: Kind, _ other: Kind) -> Sheet.Cell {
        .said(id: "\(one.id)/\(other.id)", kinds(one, other).capitalizedFirst)
    }

    // MARK: What is made up

    var illustration: String { "illustration" }

    /// Whether all that is known of the wave is made up: then the title of a section says so for all that stands below it.
    var isWhollyIllustrated: Bool {
        let reports = network.reports(in: findings.conventions.wave)
        return !reports.isEmpty && reports.allSatisfy(\.isIllustration)
    }

    /// " (illustration)" when what is said rests on made-up rows while what stands around it does not.
    func mark(_ isIllustration: Bool) -> Phrase {
        isIllustration && !isWhollyIllustrated ? Phrase(" ") + .label(illustration) : ""
    }

    /// A column that marks made-up rows of a table, where there are others.
    func marks<Row>(_ rows: [Row], _ isIllustration: @escaping (Row) -> Bool) -> [Field<Row>] {
        isWhollyIllustrated || !rows.contains(where: isIllustration)
            ? [] : [Field(.mark) { markCell(isIllustration($0)) }]
    }

    /// The same in a cell.
    func markCell(_ isIllustration: Bool) -> Sheet.Cell { .text(isIllustration ? illustration : "") }

    /// A heading, marked when it stands over anything that is made up.
    func title(_ text: String, _ isIllustration: Bool) -> Phrase {
        isIllustration ? Phrase(text + " ") + .label(illustration) : Phrase(text)
    }

    // MARK: Levels and figures

    /// "Lyssna (3)", "Konsultera till Samarbeta (5–7)".
    func levelWords(_ span: LevelSpan) -> String {
        let words = [span.low, span.high].map { level in
            scale.steps.first { $0.level == level }?.name(language)
                ?? language("ingen samverkan", "no collaboration")
        }
        return span.low == span.high
            ? "\(words[0]) (\(span.low))"
            : "\(words[0]) \(language("till", "to")) \(words[1]) (\(span.description))"
    }

    func levelWords(_ band: ClosedRange<Level>) -> String {
        levelWords(LevelSpan(band.lowerBound, band.upperBound))
    }

    /// A picture with its numbers; nothing where there is none.
    func figure(_ kind: ReportPicture, isIllustration: Bool) -> [ReportDocument.Block] {
        pictures[kind].enumerated().map { number, figure in
            let name = kind.name(language) + ", " + waveName + (number == 0 ? "" : " (\(number + 1))")
            return .figure(
                ReportDocument.FigureSlot(
                    id: figure.id, caption: Phrase(name) + mark(isIllustration),
                    alternative: figure.scene.summary,
                    data: ReportDocument.CaptionedTable(
                        Phrase(language("Talen bakom figuren", "The numbers behind the figure")),
                        number == 0 ? figure.table : Sheet(columns: [], rows: []))))
        }
    }
}

extension ReportContext {
    /// What the wave's rows name as their sources, each once, in order.
    var sources: [String] {
        let remarks = Set(network.reports(in: findings.conventions.wave).map(\.remark))
        return Set(remarks.map { network.remarks[$0].source }.filter { !$0.isEmpty }).sorted()
    }
}

extension ReportContext {
    /// A part of a page on one actor; nothing where there is nothing to say.
    func section(
        _ id: String, _ swedish: String, _ english: String, _ blocks: [ReportDocument.Block]
    ) -> ReportDocument.Section? {
        blocks.isEmpty
            ? nil : ReportDocument.Section(id: id, title: Phrase(language(swedish, english)), blocks: blocks)
    }
}
