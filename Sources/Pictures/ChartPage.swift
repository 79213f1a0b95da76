internal import Analysis
internal import Drawing
internal import Model
internal import Words

/// What stands around a chart: the same for all of them.
struct ChartPage {
    let context: PictureContext
    /// What the chart is called.
    var name: String
    /// Whose word counts, which groups, in what order: what comes after the waves in the subtitle.
    var details: [String]
    /// The waves that it shows, in order of time.
    var waves: [Wave.Place]
    /// What it shows, in words.
    var summary: String
    var footnotes: [String] = []
    /// Said as clearly as that data are invented.
    var caution = ""
    var key = PicturePage.Key.beside
    /// What the data show, in a sentence.
    var finding: String?
    /// What else would serve where the chart does not fit.
    var instead: Name?

    init(
        _ context: PictureContext, _ name: String, details: [String], waves: [Wave.Place]? = nil,
        summary: String
    ) {
        self.context = context
        self.name = name
        self.details = details
        self.waves = waves ?? [context.conventions.wave]
        self.summary = summary
    }

    private var network: Network { context.network }
    private var language: Language { context.language }
    private var words: [WaveWords] {
        waves.map { WaveWords(context.analyzed[$0], language) }
    }

    var caption: Caption {
        let words = words
        let notices =
            [words.map(\.notice).first { !$0.isEmpty } ?? "", caution].filter { !$0.isEmpty }
        return Caption(
            title: "\(name): \(words.first { !$0.notice.isEmpty }?.title ?? network.title)",
            finding: Finding(context: context).marked(
                finding, isIllustration: words.contains { !$0.notice.isEmpty }),
            subtitle: ([waveNames].compactMap { $0 } + details).joined(separator: "\u{A0}· "),
            source: WaveWords.sources(words), mark: context.mark, notice: notices.joined(separator: " "),
            summary: summary)
    }

    /// "Mätomgång 2026", "Mätomgångar 2024 och 2026"; nil where waves have no ids.
    private var waveNames: String? {
        let ids = waves.map { network.waves[$0].id.text }.filter { !$0.isEmpty }
        guard !ids.isEmpty else { return nil }
        return ids.count == 1
            ? language("Mätomgång \(ids[0])", "Wave \(ids[0])")
            : language("Mätomgångar \(language.list(ids))", "Waves \(language.list(ids))")
    }

    /// One sentence for all waves, or one for each where they differ.
    func composed(_ body: Scene, _ legend: Legend) throws(DiagramError) -> Scene {
        var body = body
        // Narrower pictures break their own words; a page is never so narrow.
        if key == .below, context.page == nil { body.size.width = max(body.size.width, 430) }
        return try sheet.composed(body, legend, footnotes: footnotes)
    }

    /// Nil where it does not fit.
    func composedIfItFits(_ body: Scene, _ legend: Legend) throws(DiagramError) -> Scene? {
        try sheet.composedIfItFits(body, legend, footnotes: footnotes)
    }

    /// The room that the page leaves the chart; endless without a page.
    ///
    /// - Parameter smallest: the size of its smallest text.
    func room(key: PicturePage.Key, _ legend: Legend, smallest: Double = 9) throws(DiagramError) -> Size {
        try sheet.room(key: key, legend, footnotes: footnotes, smallest: smallest)
    }

    private var sheet: PicturePage { context.sheet(caption, key, instead: instead) }
}

extension PictureContext {
    /// What a picture is put on, with what is said around it.
    ///
    /// - Parameter instead: what else would serve where the picture does not fit, as a sentence.
    func sheet(_ caption: Caption, _ key: PicturePage.Key, instead: Name? = nil) -> PicturePage {
        PicturePage(caption: caption, key: key, theme: theme, page: page, instead: instead?.byLanguage ?? [:])
    }

    /// Whether single answers may be told by name: to those in charge and, where that was promised, to all who take part.
    var tellsAnswers: Bool { analyzed.gate.isOpen }

    /// What is said where a picture would let one side's answer be read.
    func refusal(_ swedish: String, _ english: String) -> DiagramError {
        .nothingToShow(
            Name(
                swedish: "\(swedish), så bilden görs bara internt. Välj --audience intern.",
                english:
                    "\(english), so the picture is made for internal readers only. Choose --audience internal."
            ))
    }

    /// "bekräftad nivå", "angiven nivå" or "nivå enligt dokument".
    var sideWords: String {
        analyzedWave.isDocumentsOnly
            ? language("nivå enligt dokument", "level by documents")
            : conventions.side == .confirmed
                ? language("bekräftad nivå: det båda står bakom", "confirmed level: what both stand behind")
                : language("angiven nivå: det minst en anger", "claimed level: what at least one says")
    }
}

extension Name {
    /// Where there are targets, and how each relation stands is not for these readers.
    static let singleStatesNotShown = Name(
        swedish:
            "hur enskilda relationer står mot sina mål visas inte för alla; ”samverkan draw måluppfyllelse” visar helheten.",
        english:
            "how single relations stand against their targets is not shown to everybody; “samverkan draw headline” shows the whole."
    )
}
