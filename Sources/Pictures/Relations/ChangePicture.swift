internal import Analysis
public import Drawing
public import Model
internal import Results
internal import Words

extension Picture {
    /// What became of every relation between two waves, at the places of the network's maps.
    ///
    /// - Parameter earlier: the wave to hold the context's own against.
    /// - Precondition: `earlier` is before the context's wave.
    public static func change(_ context: PictureContext, from earlier: Wave.Place) throws(DiagramError)
        -> Picture
    {
        precondition(earlier < context.conventions.wave, "a change goes forward in time")
        return try ChangePicture(context, from: earlier).picture()
    }
}

private struct ChangePicture {
    let context: PictureContext
    let earlier: AnalyzedWave
    let change: Change
    /// The relations that the network's own maps of the two waves draw.
    let drawn: (before: Set<Dyad>, after: Set<Dyad>)

    private var language: Language { context.language }
    private var network: Network { context.network }

    init(_ context: PictureContext, from place: Wave.Place) {
        self.context = context
        earlier = context.analyzed[place]
        change = context.analyzed.change(from: place, to: context.conventions.wave)
        func drawn(_ wave: AnalyzedWave) -> Set<Dyad> {
            Set(WavePicture(wave, context.language).ties.map(\.dyad))
        }
        self.drawn = (drawn(earlier), drawn(context.analyzedWave))
    }

    /// What a line says.
    private enum Sense: Hashable {
        case told(Change.Sort)
        /// No tie in either wave: nothing to draw.
        case none
        /// Known, and not shown in one of the waves.
        case withheld
        case notComparable(Change.Obstacle)

        /// Drawn first, lies lowest.
        static let order: [Sense] =
            Change.Obstacle.allCases.map { .notComparable($0) }
            + [.withheld, .told(.same), .told(.lowered), .told(.raised), .told(.lost), .told(.added)]
    }

    private struct Row {
        let dyad: Dyad
        let sense: Sense
        /// Nil where they may not be told or are not known.
        let levels: (before: Level, after: Level)?
        /// Whether there is anything to draw: not for two actors that had no relation and have none.
        let isDrawn: Bool
        /// Whether nobody was asked, so that no answer is missing.
        var isUncoded = false
    }

    private var rows: [Row] {
        change.ties.map { tie in
            let isNone = tie.before == 0 && tie.after == 0
            return Row(
                dyad: tie.dyad, sense: isNone ? .none : .told(tie.sort), levels: (tie.before, tie.after),
                isDrawn: !isNone)
        }
            + change.outlines.map { outline in
                Row(
                    dyad: outline.dyad, sense: outline.sort.map { .told($0) } ?? .withheld, levels: nil,
                    isDrawn: true)
            }
            + change.notComparable.map { dyad, why, isUncoded in
                let isWithheld = change.isWithheld(dyad, earlier.relations, context.relations)
                return Row(
                    dyad: dyad, sense: why == .unknown && isWithheld ? .withheld : .notComparable(why),
                    levels: nil,
                    isDrawn: drawn.before.contains(dyad) || drawn.after.contains(dyad), isUncoded: isUncoded)
            }
    }

    func picture() throws(DiagramError) -> Picture {
        let rows = rows
        let shown = Sense.order.flatMap { sense in rows.filter { $0.sense == sense && $0.isDrawn } }
        let isCompared = shown.contains { row in
            if case .notComparable = row.sense { false } else { true }
        }
        guard isCompared else { throw .nothingToShow(nothing(rows)) }
        let strokes = shown.map { row in
            let (color, width, dash) = Self.stroke(row.sense)
            return MapStroke(
                dyad: row.dyad, title: title(row), color: color, width: width, dash: dash, label: label(row))
        }
        let canvas = try MapCanvas(
            context, actors: context.relations.actors, strokes: strokes,
            words: MapCanvas.Words(
                alone: language("Utan känd relation i båda", "Without a known relation in both"),
                pale: language("Blek: inget att jämföra", "Pale: nothing to compare")))
        let sections = legend(shown) + [canvas.actorRows]
        let scene = try context.sheet(
            caption(rows, shown, canvas), .beside, instead: .changesInNumbers
        ).composed(
            canvas.scene, Legend(sections: sections, theme: context.theme),
            footnotes: footnotes(rows) + canvas.footnotes)
        return Picture(
            for: context.audience, fileStem: context.fileStem("change", network.fileName(of: change.from)),
            scene: scene,
            table: table(rows))
    }

    private static func stroke(_ sense: Sense) -> (Color, Double, Scene.Dash) {
        switch sense {
        case .told(.added): (.named(.added), 3.2, .solid)
        case .told(.raised): (.named(.raised), 2.4, .solid)
        case .told(.same): (.named(.unchanged), 1.3, .solid)
        case .told(.lowered): (.named(.lowered), 2.4, .solid)
        case .told(.lost): (.named(.lost), 2.6, .dashed)
        case .none: (.rule, 0.9, .solid)
        case .withheld: (.muted, 1.3, .solid)
        case .notComparable: (.unknown, 0.9, .dotted)
        }
    }

    /// "ny 3", "5→7", "bort".
    private func label(_ row: Row) -> DigitStyle? {
        switch (row.sense, row.levels) {
        case (.told(.added), let levels?):
            DigitStyle(
                text: language("ny \(levels.after)", "new \(levels.after)"), color: .named(.added),
                isBold: true)
        case (.told(.added), nil):
            DigitStyle(text: language("ny", "new"), color: .named(.added), isBold: true)
        case (.told(.lost), _):
            DigitStyle(text: language("bort", "lost"), color: .named(.lost), isBold: true)
        case (.told(.raised), let levels?):
            DigitStyle(text: "\(levels.before)→\(levels.after)", color: .named(.added))
        case (.told(.lowered), let levels?):
            DigitStyle(text: "\(levels.before)→\(levels.after)", color: .named(.lost))
        case (.withheld, _): DigitStyle(text: ShownLevel.withheld.sign, color: .muted)
        default: nil
        }
    }

    private func name(_ sense: Sense) -> String {
        switch sense {
        case .told(.added): language("Ny relation", "New relation")
        case .told(.raised): language("Djupare", "Deeper")
        case .told(.same): language("Oförändrad", "Unchanged")
        case .told(.lowered): language("Grundare", "Shallower")
        case .told(.lost): language("Har upphört", "Ended")
        case .none: language("Utan samverkan i båda", "Without a tie in both")
        case .withheld: language("Nivån visas inte", "Level not shown")
        case .notComparable: language("Går inte att jämföra", "Cannot be compared")
        }
    }

    private func title(_ row: Row) -> String {
        let what =
            switch row.sense {
            case .notComparable(let why): name(row.sense) + ": " + why.clause(language)
            default: name(row.sense)
            }
        let levels = row.levels.map { " (\($0.before) → \($0.after))" } ?? ""
        return "\(context.pair(row.dyad)): \(what)\(levels)"
    }

    private func legend(_ shown: [Row]) -> [(heading: String, rows: [Legend.Row])] {
        let told: [Sense] = [
            .told(.added), .told(.raised), .told(.same), .told(.lowered), .told(.lost), .withheld,
        ]
        func row(_ senses: [Sense]) -> Legend.Row? {
            let count = shown.count { senses.contains($0.sense) }
            guard count > 0 else { return nil }
            let (color, width, dash) = Self.stroke(senses[0])
            let digit =
                senses[0] == .withheld ? DigitStyle(text: ShownLevel.withheld.sign, color: .muted) : nil
            return Legend.Row(
                sample: .stroke(color, width, dash, digit: digit), text: name(senses[0]), count: count)
        }
        let rest = row(Change.Obstacle.allCases.map { .notComparable($0) })
        return [
            (
                language("\(id(change.from)) → \(id(change.to))", "\(id(change.from)) → \(id(change.to))"),
                told.compactMap { row([$0]) } + [rest].compactMap { $0 }
            )
        ]
    }

    private func id(_ wave: Wave.Place) -> String { network.waves[wave].id.text }

    /// "14 för att nivån är okänd i den ena".
    private func reasons(_ rows: [Row], _ language: Language) -> [String] {
        Change.Obstacle.allCases.compactMap { why in
            let count = rows.count { $0.sense == .notComparable(why) }
            return count == 0 ? nil : "\(language.count(count)) \(why.clause(language))"
        }
    }

    private func footnotes(_ rows: [Row]) -> [String] {
        let none = rows.count { $0.sense == .none }
        let without =
            none == 0
            ? []
            : [
                language(
                    "\(language.relations(none)) utan samverkan i båda mätomgångarna ritas inte.",
                    "\(language.relations(none)) without a tie in both waves \(none == 1 ? "is" : "are") not drawn."
                )
            ]
        let reasons = reasons(rows, language)
        guard !reasons.isEmpty else { return without }
        let undrawn = rows.count {
            guard case .notComparable = $0.sense else { return false }
            return !$0.isDrawn
        }
        let left =
            undrawn == 0
            ? ""
            : language(
                " \(language.count(undrawn)) av dem utan känd samverkan ritas inte.",
                " \(language.count(undrawn)) of them without a known tie \(undrawn == 1 ? "is" : "are") not drawn."
            )
        return without + [
            language(
                "Går inte att jämföra: \(language.list(reasons)).\(left)",
                "Cannot be compared: \(language.list(reasons)).\(left)")
        ]
    }

    private func caption(_ rows: [Row], _ shown: [Row], _ canvas: MapCanvas) -> Caption {
        let compared = change.ties.count
        let parts: [String] = [
            .told(.added), .told(.lost), .told(.raised), .told(.lowered), .told(.same), .withheld,
        ].compactMap { (sense: Sense) -> String? in
            let count = shown.count { $0.sense == sense }
            return count == 0 ? nil : "\(name(sense).lowercased()): \(language.count(count))"
        }
        func told(_ sort: Change.Sort) -> Int { shown.count { $0.sense == .told(sort) } }
        var caption = context.caption(
            language("Förändring: ", "Change: ") + context.words.title,
            finding: Finding(context: context).change(
                raised: told(.raised), lowered: told(.lowered), added: told(.added), lost: told(.lost),
                same: told(.same)),
            subtitle: language(
                """
                Mätomgång \(id(change.from)) → \(id(change.to)) · Nivå: det båda står bakom, eller dokument · siffrorna visar \
                nivån före → efter\(canvas.placesNote)
                """,
                """
                Wave \(id(change.from)) → \(id(change.to)) · Level: what both stand behind, or documents · digits give the level \
                before → after\(canvas.placesNote)
                """),
            summary: language(
                "Kartan visar vad som har hänt med \(language.relations(compared)) som går att jämföra. Ritade: \(parts.joined(separator: ", ")).",
                "The map shows what became of \(language.relations(compared)) that can be compared. Drawn: \(parts.joined(separator: ", "))."
            ) + footnotes(rows).map { " " + $0 }.joined())
        let before = WaveWords(earlier, language)
        if context.words.notice.isEmpty { caption.notice = before.notice }
        caption.source = WaveWords.sources([before, context.words])
        return caption
    }

    private func table(_ rows: [Row]) -> Sheet {
        let fields: [Field<Row>] = [
            Field(.a) { .actor(context.ends($0.dyad)[0], network) },
            Field(.b) { .actor(context.ends($0.dyad)[1], network) },
            Field(.before) { .count($0.levels?.before) }, Field(.after) { .count($0.levels?.after) },
            Field(.change) { row in
                switch row.sense {
                case .told(let sort): .word(sort) { $0.name($1) }
                case .none: .word(Change.Sort.same) { $0.name($1) }
                case .withheld: .withheld
                case .notComparable(let why): .notComparable(why, isUncoded: row.isUncoded)
                }
            },
        ]
        return Sheet(rows, fields)
    }

    private func nothing(_ rows: [Row]) -> Name {
        func why(_ language: Language) -> String {
            let reasons = reasons(rows, language)
            return reasons.isEmpty ? "" : ": " + language.list(reasons)
        }
        return Name(
            swedish:
                "ingen relation går att jämföra mellan \(id(change.from)) och \(id(change.to))\(why(.swedish)).",
            english:
                "no relation can be compared between \(id(change.from)) and \(id(change.to))\(why(.english))."
        )
    }
}
