internal import Analysis
public import Drawing
internal import Model
internal import Results
internal import Words

extension Picture {
    /// What the network and its forums have, or have not, wave by wave.
    public static func indicators(_ context: PictureContext) throws(DiagramError) -> Picture {
        let drawing = IndicatorsDrawing(context)
        guard !drawing.rows.isEmpty else {
            throw .nothingToShow(
                Name(
                    swedish: "inga tecken på mognad är bedömda. De skrivs i indicators.csv.",
                    english: "no indicator is judged. Indicators are written in indicators.csv."))
        }
        return Picture(
            for: context.audience, fileStem: context.fileStem("indicators"), scenes: try drawing.scenes(),
            table: drawing.table)
    }
}

private struct IndicatorsDrawing {
    /// What is recorded of one indicator in one wave.
    enum Mark: Hashable {
        case value(Indicator.Value)
        /// Records of the wave contradict each other.
        case disputed

        static let all: [Mark] = Indicator.Value.allCases.map { .value($0) } + [.disputed]

        var id: String {
            switch self {
            case .value(let value): value.rawValue
            case .disputed: "disputed"
            }
        }

        func words(_ language: Language) -> String {
            switch self {
            case .value(let value): value.name(language)
            case .disputed: language("motsägs", "contradicted")
            }
        }

        /// Told apart by shape and filling.
        var look: Look {
            switch self {
            case .value(.yes): .point(.circle, .named(.within), border: .ink)
            case .value(.partly): .point(.diamond, .pale(.named(.within), 0.6), border: .ink)
            case .value(.no): .point(.square, .paper, border: .alarm)
            case .value(.unknown):
                Look(shape: .circle, fill: .paper, border: .unknown, borderWidth: 1.2, isDashed: true)
            case .disputed: .point(.triangle, .named(.contested), border: .ink)
            }
        }
    }

    struct Row {
        var forum: Forum.Place?
        var name: String
        var isIllustration: Bool
        /// By wave; nothing where it is not recorded.
        var marks: [Mark?]
    }

    private let context: PictureContext
    private let waves: [Wave.Place]
    let rows: [Row]

    private static let rowHeight = 30.0
    private static let columnWidth = 92.0

    init(_ context: PictureContext) {
        self.context = context
        let network = context.network
        let waves = (0...context.conventions.wave).filter { wave in
            network.indicators.contains { $0.wave == wave }
        }
        self.waves = waves
        let lists = waves.map { ChecklistEntry.all(in: network, wave: $0) }
        // The last list holds everything recorded so far.
        rows = (lists.last ?? []).map { entry in
            let entries = lists.map { list in
                list.first { $0.forum == entry.forum && $0.name == entry.name }
            }
            return Row(
                forum: entry.forum, name: entry.name,
                isIllustration: entries.contains { $0?.isIllustration ?? false },
                marks: entries.map { entry in
                    entry.flatMap { $0.isDisputed ? .disputed : $0.value.map { .value($0) } }
                })
        }
    }

    private var language: Language { context.language }

    /// By wave: there is no sum of them.
    private func counts(_ mark: Mark) -> [Int] {
        waves.indices.map { place in rows.count { $0.marks[place] == mark } }
    }

    private func name(_ forum: Forum.Place?) -> String {
        forum.map { context.network.forums[$0].name } ?? language("Hela nätverket", "The whole network")
    }

    private func wave(_ place: Wave.Place) -> String { context.name(wave: place) }

    /// In the head of a narrow column.
    private func waveLabel(_ place: Wave.Place) -> String {
        let id = context.network.waves[place].id.text
        return id.isEmpty ? wave(place).capitalizedFirst : id
    }

    /// One row for each wave in which an indicator is recorded.
    var table: Sheet {
        typealias Record = (row: Row, wave: Wave.Place, mark: Mark)
        let fields: [Field<Record>] = [
            Field(.forum) { .scope($0.row.forum, context.network) }, Field(.indicator) { .text($0.row.name) },
            Field(.wave) { .wave($0.wave, context.network) },
            Field(.present) { record in .word(record.mark.id) { record.mark.words($0) } },
        ]
        return Sheet(
            rows.flatMap { row in
                zip(waves, row.marks).compactMap { wave, mark in mark.map { (row, wave, $0) } }
            }, fields)
    }

    func scenes() throws(DiagramError) -> [Scene] {
        var page = ChartPage(
            context, language("Tecken på mognad", "Indicators of maturity"),
            details: [language("vad nätverket och dess forum har", "what the network and its forums have")],
            waves: waves, summary: summary)
        page.key = .below
        if !waves.isEmpty {
            let last = waves.count - 1
            page.finding = Finding(context: context).indicators(
                yes: rows.count { $0.marks[last] == .value(.yes) },
                judged: rows.count { $0.marks[last] != nil && $0.marks[last] != .value(.unknown) },
                wave: context.network.waves[waves[last]].id.text)
        }
        let key = Mark.all.filter { counts($0).contains { $0 > 0 } }.map {
            Legend.Row(
                sample: .dot($0.look), text: $0.words(language).capitalizedFirst,
                countText: counts($0).map(language.count).joined(separator: " · "))
        }
        let blank = rows.map { $0.marks.count { $0 == nil } }.reduce(0, +)
        if blank > 0 {
            page.footnotes = [
                language(
                    "– betyder att tecknet inte är bedömt i mätomgången (\(language.count(blank))).",
                    "– means that the indicator is not judged in the wave (\(language.count(blank)))."
                )
            ]
        }
        return try page.spread(rows.count, over: Tightness.all) { range, tightness throws(DiagramError) in
            let body = try drawing(range, tightness)
            return ChartPage.Part(
                body: body,
                legend: try Legend(
                    sections: [(heading, key)], within: body.size.width, theme: context.theme))
        }
    }

    private var heading: String {
        let answers = language("Svar", "Answers")
        return waves.count == 1
            ? answers : answers + " (\(waves.map(waveLabel).joined(separator: " · ")))"
    }

    private var summary: String {
        waves.enumerated().map { place, wave in
            let parts = Mark.all.compactMap { mark -> String? in
                let count = rows.count { $0.marks[place] == mark }
                return count == 0 ? nil : "\(mark.words(language)) \(language.count(count))"
            }
            return "\(self.wave(wave).capitalizedFirst): \(language.list(parts))."
        }.joined(separator: " ")
    }

    private func drawing(_ range: Range<Int>, _ tightness: Tightness) throws(DiagramError) -> Scene {
        var canvas = ChartCanvas(theme: context.theme)
        let longest = Int(52 * max(0.6, tightness.across))
        let columnWidth = max(76, Self.columnWidth * tightness.across)
        let rowHeight = max(26, Self.rowHeight * tightness.down)
        let names = rows.map { row in
            TextWrap.lines(
                row.name.capitalizedFirst + (row.isIllustration ? " (illustration)" : ""), longest: longest,
                most: 2)
        }
        let forums = rows.map { TextWrap.lines(name($0.forum), longest: 46, most: 1).first ?? "" }
        let left =
            try max(
                ChartCanvas.width(names.flatMap { $0 }, size: 10.5, in: context.theme),
                ChartCanvas.width(forums, size: 11, isBold: true, in: context.theme)) + 22
        let width = left + Double(waves.count) * columnWidth
        for (place, wave) in waves.enumerated() {
            canvas.say(
                "wave-\(place)",
                TextWrap.lines(waveLabel(wave), longest: 16, most: 1),
                at: Point(x: left + Double(place) * columnWidth, y: 8), isBold: true, role: .heading)
        }
        var y = 18.0
        for place in range {
            let row = rows[place]
            if place == range.lowerBound || rows[place - 1].forum != row.forum {
                y += 8
                canvas.say(
                    "forum-\(place)", forums[place], at: Point(x: 0, y: y + 9), size: 11, isBold: true,
                    color: .muted, role: .heading)
                y += 20
            }
            canvas.rule("rule-\(place)", Point(x: 0, y: y), Point(x: width, y: y))
            let middle = y + rowHeight / 2
            canvas.say("row-\(place)", names[place], at: Point(x: 0, y: middle), size: 10.5)
            for (column, mark) in row.marks.enumerated() {
                let x = left + Double(column) * columnWidth
                let id = "mark-\(place)-\(column)"
                guard let mark else {
                    canvas.say(id + "-none", "–", at: Point(x: x + 4, y: middle), color: .muted)
                    continue
                }
                canvas.mark(
                    "\(id)-\(mark.id)",
                    Rect(center: Point(x: x + 6, y: middle), size: Size(width: 11, height: 11)), mark.look,
                    title: "\(row.name), \(wave(waves[column])): \(mark.words(language))")
                canvas.say(id + "-word", mark.words(language), at: Point(x: x + 17, y: middle))
            }
            y += rowHeight
        }
        canvas.rule("rule-end", Point(x: 0, y: y), Point(x: width, y: y))
        return try canvas.drawn(Size(width: width, height: y + 2))
    }
}
