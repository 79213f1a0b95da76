internal import Analysis
public import Drawing
internal import Model
internal import Results
internal import Words

extension Picture {
    /// The relations that fall short of what was agreed, and the actors that most of them touch; what is in line, later or
    /// not known is told in words. Where there is no gap to draw, a sentence says how things stand.
    public static func gaps(_ context: PictureContext) throws(DiagramError) -> Picture {
        try GapPicture(context).picture()
    }
}

/// A targeted relation with how it is told.
struct GapRow {
    let dyad: TargetedDyad
    let look: TargetLook

    init(_ dyad: TargetedDyad) {
        self.dyad = dyad
        look = TargetLook(dyad)
    }

    /// Whether it falls short now, or is out of line in a way that readers are not told.
    var isDrawn: Bool { look.isGap || look == .toTakeUp }

    /// Whether nobody has decided the target that it falls short of.
    var isApart: Bool {
        look.isGap && [.proposed, .example].contains(dyad.shown.target.status)
    }

    var stroke: (color: Color, width: Double, dash: Scene.Dash) {
        let (color, width, dash) = look.stroke
        return (color, isApart ? min(width, 1.5) : width, dash)
    }
}

private struct GapPicture {
    let context: PictureContext
    let gaps: Gaps
    let rows: [GapRow]
    /// Those of them that are drawn.
    let drawn: [GapRow]

    private var language: Language { context.language }

    /// With more than this, only what stands out says how it stands.
    private static let mostLabels = 12

    /// Among text there is less room.
    private var mostOfStrip: Int { context.page == .column ? 10 : ActorStrip.most }

    init(_ context: PictureContext) {
        self.context = context
        gaps = context.analyzedWave.gaps
        rows = gaps.dyads.map { GapRow($0) }
        drawn = rows.filter(\.isDrawn)
    }

    func picture() throws(DiagramError) -> Picture {
        guard !gaps.dyads.isEmpty else { throw .nothingToShow(noTargets) }
        let scenes =
            drawn.isEmpty ? try NoGapsPage(context, rows, notDrawn).scenes() : try self.scenes()
        return Picture(
            for: context.audience, fileStem: context.fileStem("gaps"), scenes: scenes, table: table)
    }

    private func scenes() throws(DiagramError) -> [Scene] {
        // What stands out lies on top.
        let strokes = TargetLook.allCases.reversed().flatMap { look in
            drawn.filter { $0.look == look && $0.isApart } + drawn.filter { $0.look == look && !$0.isApart }
        }.map { row in
            let (color, width, dash) = row.stroke
            return MapStroke(
                dyad: row.dyad.dyad, role: row.look == .missing ? .missing : .tie,
                title: "\(context.pair(row.dyad.dyad)): \(told(row))", color: color, width: width,
                dash: dash, label: label(row))
        }
        if let ground = try MapGround(context, strokes) {
            let legend = try Legend(sections: key + [ground.actorRows], theme: context.theme)
            let sheet = context.sheet(caption(ground.placesNote), .below, instead: .fewerTargets)
            let strip = try ActorStrip(context, drawn).scene(mostOfStrip)
            if let scene = try ground.page(sheet, beside: strip, legend, footnotes: foot) {
                return [scene]
            }
        }
        return try lists()
    }

    // MARK: The key

    private var key: [(heading: String, rows: [Legend.Row])] {
        func rows(_ isIncluded: (GapRow) -> Bool) -> [Legend.Row] {
            let rows = drawn.filter(isIncluded)
            return TargetLook.allCases.compactMap { look in
                let those = rows.filter { $0.look == look }
                guard let first = those.first else { return nil }
                let (color, width, dash) = first.stroke
                return Legend.Row(
                    sample: .stroke(
                        color, width, dash,
                        digit: look.lineSign.map { DigitStyle(text: $0, color: look.text) }),
                    text: look.label(language), count: those.count)
            }
        }
        return [
            (language("Glapp", "Gaps"), rows { $0.look.isGap && !$0.isApart }),
            (language("Inte i linje", "Not in line"), rows { $0.look == .toTakeUp }),
            (language("Mot mål som ingen har beslutat", "Targets that nobody has decided"), rows(\.isApart)),
        ]
    }

    /// "▼ 3, mål 5–8"; without the level where it may not be told, without the target where lines are many.
    private func label(_ row: GapRow) -> DigitStyle? {
        let (look, unit) = (row.look, row.dyad.shown)
        guard let sign = look.lineSign else { return nil }
        let goal = language("mål \(unit.target.bandText)", "target \(unit.target.bandText)")
        // The sign of a missing relation is its level.
        let known = look == .missing ? sign : level(unit).map { "\(sign) \($0)" }
        let words =
            drawn.count > Self.mostLabels
            ? known ?? sign : known.map { "\($0), \(goal)" } ?? "\(sign) \(goal)"
        return DigitStyle(
            text: words, color: look.text, isBold: !row.isApart && (look == .missing || look == .below))
    }

    /// The confirmed level where it may be told.
    private func level(_ unit: Unit) -> String? {
        guard case .level(let span) = unit.summary.shown(.confirmed), span != context.scale.anything else {
            return nil
        }
        return span.description
    }

    private func told(_ row: GapRow) -> String {
        let (dyad, unit) = (row.dyad, row.dyad.shown)
        let level = level(unit).map { language(", nivå \($0)", ", level \($0)") } ?? ""
        let mark = dyad.isIllustration ? " (illustration)" : ""
        return row.look.told(unit, in: context.wave, language) + level
            + language("; mål \(unit.target.bandText), ", "; target \(unit.target.bandText), ")
            + unit.target.origin(in: context.wave, language) + mark
    }

    // MARK: A list

    /// Where a map has no room: the actors, and relation by relation, on as many pages as it takes.
    private func lists() throws(DiagramError) -> [Scene] {
        let strip = ActorStrip(context, drawn)
        let order = strip.rows.map(\.actor)
        let ranks = Dictionary(zip(order, 0...)) { first, _ in first }
        func rank(_ row: GapRow) -> [Int] {
            let ends = [row.dyad.dyad.a, row.dyad.dyad.b].map { ranks[$0] ?? order.count }
            return [row.isApart ? 1 : 0, ends.min() ?? 0, ends.max() ?? 0]
        }
        let sorted = drawn.sorted { rank($0).lexicographicallyPrecedes(rank($1)) }
        let list = try RelationList(
            sorted.enumerated().map { place, row in
                RelationList.Row(
                    id: "gap-\(place + 1)",
                    section: row.isApart
                        ? language("Mot mål som ingen har beslutat", "Targets that nobody has decided")
                        : language("Glapp, värst drabbade aktörer först", "Gaps, worst actors first"),
                    sign: DigitStyle(text: row.look.sign, color: row.look.text, isBold: true),
                    pair: context.pair(row.dyad.dyad), words: told(row), title: told(row))
            }, longest: 46, theme: context.theme)
        let nothing = try Legend(sections: [], theme: context.theme)
        let legend = try Legend(sections: key, theme: context.theme)
        let caption = caption("")
        let sheet = context.sheet(caption, .beside, instead: .fewerTargets)
        var first: Scene?
        for most in [mostOfStrip, 10] where first == nil {
            first = try sheet.composedIfItFits(strip.scene(most), legend, footnotes: foot)
        }
        if first == nil { first = try sheet.composed(strip.scene(5), legend, footnotes: foot) }
        return try [first].compactMap { $0 }
            + list.scenes(on: context, caption, instead: .fewerTargets, nothing, footnotes: [])
    }

    // MARK: Words

    /// Among text the counts of all others stand above it.
    private var foot: [String] { context.page == .column ? [] : notDrawn }

    /// "Ritas inte: i linje med målet 32, djupare än målet 5".
    private var notDrawn: [String] {
        let parts = TargetLook.allCases.compactMap { look -> String? in
            let count = rows.count { $0.look == look && !$0.isDrawn }
            return count == 0 ? nil : "\(look.label(language).lowercasedFirst) \(language.count(count))"
        }
        let them = parts.joined(separator: ", ")
        return parts.isEmpty
            ? []
            : [
                drawn.isEmpty
                    ? language("Relationer med mål: \(them).", "Relations with a target: \(them).")
                    : language(
                        "Övriga relationer med mål ritas inte: \(them).",
                        "Other relations with a target are not drawn: \(them).")
            ]
    }

    private func caption(_ placesNote: String) -> Caption {
        let parts = TargetLook.allCases.compactMap { look -> String? in
            let count = drawn.count { $0.look == look }
            return count == 0 ? nil : "\(look.label(language).lowercasedFirst): \(language.count(count))"
        }
        let wave = context.name(wave: gaps.wave).capitalizedFirst
        let worst = ActorStrip(context, drawn).rows.prefix(3).map {
            "\(context.name($0.actor)) (\(ActorStrip.signs($0)))"
        }
        return context.caption(
            language("Glapp mot målen: ", "Gaps against the targets: ") + context.words.title,
            finding: Finding(context: context).gaps(rows),
            subtitle: language(
                "\(wave) · \(language.count(drawn.count)) av \(language.relations(rows.count)) med mål · nivån är det båda står bakom, eller dokument\(placesNote)",
                "\(wave) · \(language.count(drawn.count)) of \(language.relations(rows.count)) with a target · the level is what both stand behind, or documents\(placesNote)"
            ),
            summary: language(
                "Bilden visar \(language.count(drawn.count)) av \(language.relations(rows.count)) med mål: \(parts.joined(separator: "; ")). Flest rör \(language.list(Array(worst))). ",
                "The picture shows \(language.count(drawn.count)) of \(language.relations(rows.count)) with a target: \(parts.joined(separator: "; ")). Most concern \(language.list(Array(worst))). "
            ) + notDrawn.joined(separator: " "))
    }

    private var table: Sheet {
        let network = context.network
        let fields: [Field<GapRow>] = [
            Field(.a) { .actor(context.ends($0.dyad.dyad)[0], network) },
            Field(.b) { .actor(context.ends($0.dyad.dyad)[1], network) },
            Field(.state) { .state($0.dyad, in: context.wave) },
            Field(.confirmed) { .shown($0.dyad.shown.summary, .confirmed, on: context.scale) },
            Field(.min) { .count($0.dyad.shown.target.band.lowerBound) },
            Field(.max) { .count($0.dyad.shown.target.band.upperBound) },
            Field(.status) { .word($0.dyad.shown.target.status) { $0.name($1) } },
            Field(.due) { .text($0.dyad.shown.target.dueText) },
        ]
        return Sheet(TargetLook.allCases.flatMap { look in rows.filter { $0.look == look } }, fields)
    }

    private var noTargets: Name {
        if gaps.headline.targeted > 0 { return .singleStatesNotShown }
        return Name(
            swedish: "inga mål gäller i mätomgången, så inget kan hållas mot ett mål.",
            english: "no targets hold in the wave, so nothing can be held against one.")
    }
}
