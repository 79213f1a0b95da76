internal import Analysis
public import Drawing
public import Model
internal import Results
internal import Words

extension Picture {
    /// The relations that changed between two waves, at the places of the network's maps; the rest is told in words.
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

    private var language: Language { context.language }
    private var network: Network { context.network }

    init(_ context: PictureContext, from place: Wave.Place) {
        self.context = context
        earlier = context.analyzed[place]
        change = context.analyzed.change(from: place, to: context.conventions.wave)
    }

    /// What is told of a relation.
    private enum Sense: Hashable {
        case told(Change.Sort)
        /// No tie in either wave.
        case none
        /// Known, and not shown in one of the waves.
        case withheld
        case notComparable(Change.Obstacle)

        /// What is drawn, in the order of the key; the last is drawn first, and so lies lowest.
        static let drawn: [Sense] = [.told(.added), .told(.lost), .told(.raised), .told(.lowered)]
    }

    private struct Row {
        let dyad: Dyad
        let sense: Sense
        /// Nil where they may not be told or are not known.
        let levels: (before: Level, after: Level)?
        /// Whether nobody was asked, so that no answer is missing.
        var isUncoded = false
    }

    private var rows: [Row] {
        change.ties.map { tie in
            let isNone = tie.before == 0 && tie.after == 0
            return Row(
                dyad: tie.dyad, sense: isNone ? .none : .told(tie.sort), levels: (tie.before, tie.after))
        }
            + change.outlines.map { outline in
                Row(dyad: outline.dyad, sense: outline.sort.map { .told($0) } ?? .withheld, levels: nil)
            }
            + change.notComparable.map { dyad, why, isUncoded in
                let isWithheld = change.isWithheld(dyad, earlier.relations, context.relations)
                return Row(
                    dyad: dyad, sense: why == .unknown && isWithheld ? .withheld : .notComparable(why),
                    levels: nil, isUncoded: isUncoded)
            }
    }

    func picture() throws(DiagramError) -> Picture {
        let rows = rows
        let drawn = Sense.drawn.flatMap { sense in rows.filter { $0.sense == sense } }
        let isCompared = rows.contains { row in
            switch row.sense {
            case .notComparable, .none: false
            default: true
            }
        }
        guard isCompared else { throw .nothingToShow(nothing(rows)) }
        return Picture(
            for: context.audience, fileStem: context.fileStem("change", network.fileName(of: change.from)),
            scenes: try drawn.isEmpty ? [unchanged(rows)] : scenes(rows, drawn), table: table(rows))
    }

    private func scenes(_ rows: [Row], _ drawn: [Row]) throws(DiagramError) -> [Scene] {
        let strokes = drawn.reversed().map { row in
            let (color, width, dash) = Self.stroke(row.sense)
            return MapStroke(
                dyad: row.dyad, title: title(row), color: color, width: width, dash: dash, label: label(row))
        }
        if let ground = try MapGround(context, strokes) {
            let legend = try Legend(sections: [key(drawn), ground.actorRows], theme: context.theme)
            let sheet = context.sheet(
                caption(rows, drawn, ground.placesNote), .beside, instead: .changesInNumbers)
            if let scene = try ground.page(sheet, legend, footnotes: footnotes(rows)) { return [scene] }
        }
        return try lists(rows, drawn)
    }

    /// Where a map has no room: relation by relation, on as many pages as it takes.
    private func lists(_ rows: [Row], _ drawn: [Row]) throws(DiagramError) -> [Scene] {
        let list = try RelationList(
            drawn.enumerated().map { place, row in
                RelationList.Row(
                    id: "change-\(place + 1)",
                    section: "\(name(row.sense)) (\(language.count(drawn.count { $0.sense == row.sense })))",
                    sign: label(row) ?? DigitStyle(""), pair: context.pair(row.dyad), title: title(row))
            }, longest: 44, theme: context.theme)
        return try list.scenes(
            on: context, caption(rows, drawn, ""), instead: .changesInNumbers,
            Legend(sections: [], theme: context.theme), footnotes: footnotes(rows))
    }

    /// Where relations can be compared, and none is known to have changed.
    private func unchanged(_ rows: [Row]) throws(DiagramError) -> Scene {
        let hasWithheld = rows.contains { $0.sense == .withheld }
        return try context.sentence(
            hasWithheld
                ? language(
                    "Ingen relation är ny eller har upphört, så långt det går att säga. Om någon har blivit djupare eller grundare visas inte för alla.",
                    "No relation is new or has ended, as far as can be told. Whether any has grown deeper or shallower is not shown for all."
                )
                : language(
                    "Ingen av de relationer som går att jämföra har ändrats.",
                    "None of the relations that can be compared has changed."),
            caption(rows, [], ""), instead: .changesInNumbers, footnotes: footnotes(rows))
    }

    /// Deeper is double in width and whole, shallower is broken; new is dark and whole, ended is dark and dotted.
    private static func stroke(_ sense: Sense) -> (Color, Double, Scene.Dash) {
        switch sense {
        case .told(.added): (.named(.added), 2.2, .solid)
        case .told(.raised): (.named(.raised), 4.4, .solid)
        case .told(.lowered): (.named(.lowered), 2.2, .dashed)
        case .told(.lost): (.named(.lost), 2.6, .dotted)
        default: (.named(.unchanged), 1, .solid)
        }
    }

    /// What tells it in gray.
    private static func sign(_ sense: Sense) -> String {
        switch sense {
        case .told(.added): "+"
        case .told(.raised): "↑"
        case .told(.lowered): "↓"
        case .told(.lost): "×"
        default: ""
        }
    }

    /// "+3", "↑5→7", "×".
    private func label(_ row: Row) -> DigitStyle? {
        let sign = Self.sign(row.sense)
        switch row.sense {
        case .told(.added):
            return DigitStyle(
                text: row.levels.map { "\(sign)\($0.after)" } ?? sign, color: .named(.added), isBold: true)
        case .told(.lost): return DigitStyle(text: sign, color: .named(.lost), isBold: true)
        case .told(.raised), .told(.lowered):
            return DigitStyle(
                text: row.levels.map { "\(sign)\($0.before)→\($0.after)" } ?? sign,
                color: row.sense == .told(.raised) ? .named(.added) : .named(.lost))
        default: return nil
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

    private func key(_ drawn: [Row]) -> (heading: String, rows: [Legend.Row]) {
        (
            "\(id(change.from)) → \(id(change.to))",
            Sense.drawn.compactMap { sense in
                let count = drawn.count { $0.sense == sense }
                guard count > 0 else { return nil }
                let (color, width, dash) = Self.stroke(sense)
                return Legend.Row(
                    sample: .stroke(
                        color, width, dash,
                        digit: DigitStyle(text: Self.sign(sense), color: .ink, isBold: true)),
                    text: name(sense), count: count)
            }
        )
    }

    private func id(_ wave: Wave.Place) -> String { network.waves[wave].id.text }

    /// "14 för att nivån är okänd i den ena".
    private func reasons(_ rows: [Row], _ language: Language) -> [String] {
        Change.Obstacle.allCases.compactMap { why in
            let count = rows.count { $0.sense == .notComparable(why) }
            return count == 0 ? nil : "\(language.count(count)) \(why.clause(language))"
        }
    }

    /// What is not drawn, and why.
    private func footnotes(_ rows: [Row]) -> [String] {
        func count(_ sense: Sense) -> Int { rows.count { $0.sense == sense } }
        let parts = [
            (count(.told(.same)), Change.Sort.same.phrase(count(.told(.same)), language)),
            (
                count(.none),
                language("\(count(.none)) utan samverkan i båda", "\(count(.none)) without a tie in both")
            ),
            (
                count(.withheld),
                language(
                    "\(count(.withheld)) där nivån inte visas", "\(count(.withheld)) whose level is not shown"
                )
            ),
        ].filter { $0.0 > 0 }.map(\.1)
        let reasons = reasons(rows, language)
        return [
            parts.isEmpty
                ? nil
                : language(
                    "Ritas inte: \(parts.joined(separator: ", ")).",
                    "Not drawn: \(parts.joined(separator: ", "))."),
            reasons.isEmpty
                ? nil
                : language(
                    "Går inte att jämföra: \(language.list(reasons)).",
                    "Cannot be compared: \(language.list(reasons))."),
        ].compactMap { $0 }
    }

    private func caption(_ rows: [Row], _ drawn: [Row], _ placesNote: String) -> Caption {
        let compared = change.ties.count + change.outlines.count
        let parts = Sense.drawn.compactMap { sense -> String? in
            let count = drawn.count { $0.sense == sense }
            return count == 0 ? nil : "\(name(sense).lowercasedFirst): \(language.count(count))"
        }
        func told(_ sort: Change.Sort) -> Int { rows.count { $0.sense == .told(sort) } }
        var caption = context.caption(
            language("Förändring: ", "Change: ") + context.words.title,
            finding: Finding(context: context).change(
                raised: told(.raised), lowered: told(.lowered), added: told(.added), lost: told(.lost),
                same: told(.same)),
            subtitle: language(
                "Mätomgång \(id(change.from)) → \(id(change.to)) · bara relationer som ändrats · nivån är det båda står bakom, eller dokument, före → efter\(placesNote)",
                "Wave \(id(change.from)) → \(id(change.to)) · only relations that changed · the level is what both stand behind, or documents, before → after\(placesNote)"
            ),
            summary: ([
                language(
                    "\(language.relations(compared)) går att jämföra.",
                    "\(language.relations(compared)) can be compared."),
                parts.isEmpty
                    ? ""
                    : language(
                        "Ritade: \(parts.joined(separator: ", ")).",
                        "Drawn: \(parts.joined(separator: ", "))."),
            ] + footnotes(rows)).filter { !$0.isEmpty }.joined(separator: " "))
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
