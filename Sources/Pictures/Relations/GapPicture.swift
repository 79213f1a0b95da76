internal import Analysis
public import Drawing
internal import Model
internal import Results
internal import Words

extension Picture {
    /// How every targeted relation of the wave stands against what was agreed, at the places of the network's maps.
    public static func gaps(_ context: PictureContext) throws(DiagramError) -> Picture {
        try GapPicture(context).picture()
    }
}

private struct GapPicture {
    let context: PictureContext
    let gaps: Gaps

    private var language: Language { context.language }

    /// With more lines than this none is seen.
    private static let mostLines = 320
    /// With more than this, only what stands out says how it stands.
    private static let mostLabels = 110

    init(_ context: PictureContext) {
        self.context = context
        gaps = context.analyzedWave.gaps
    }

    func picture() throws(DiagramError) -> Picture {
        guard !gaps.dyads.isEmpty else { throw .nothingToShow(noTargets) }
        let looks = gaps.dyads.map { (dyad: $0, look: TargetLook($0)) }
        var shown = TargetLook.allCases.filter { look in looks.contains { $0.1 == look } }
        func count(_ looks: [TargetLook], _ all: [(TargetedDyad, TargetLook)]) -> Int {
            all.count { looks.contains($0.1) }
        }
        var left: [TargetLook] = []
        for quiet in TargetLook.quiet where count(shown, looks) > Self.mostLines && shown.contains(quiet) {
            shown.removeAll { $0 == quiet }
            left.append(quiet)
        }
        guard !shown.isEmpty else { throw .nothingToShow(nothingKnown(looks.count)) }
        let drawn = TargetLook.allCases.reversed().filter(shown.contains).flatMap { look in
            looks.filter { $0.1 == look }
        }
        let isCrowded = drawn.count > Self.mostLabels
        let strokes = drawn.map { dyad, look in
            let (color, width, dash) = look.stroke
            return MapStroke(
                dyad: dyad.dyad, role: look == .missing ? .missing : .tie,
                title: "\(context.pair(dyad.dyad)): \(told(dyad, look))", color: color, width: width,
                dash: dash, label: label(dyad, look, isCrowded: isCrowded))
        }
        let canvas = try MapCanvas(
            context, actors: context.relations.actors, strokes: strokes,
            words: MapCanvas.Words(
                alone: language("Utan mål", "Without a target"),
                pale: left.isEmpty
                    ? language("Blek: har samverkan men inget mål", "Pale: has a tie but no target")
                    : language("Blek: inget mål som ritas", "Pale: no target that is drawn")))
        let rows = TargetLook.allCases.compactMap { look -> Legend.Row? in
            let dyads = drawn.filter { $0.1 == look }.map(\.0)
            guard !dyads.isEmpty else { return nil }
            let (color, width, dash) = look.stroke
            return Legend.Row(
                sample: .stroke(
                    color, width, dash, digit: look.lineSign.map { DigitStyle(text: $0, color: look.text) }),
                text: look.label(language), count: dyads.count)
        }
        let scene = try context.sheet(caption(drawn, looks, canvas), .beside, instead: .fewerTargets)
            .composed(
                canvas.scene,
                Legend(
                    sections: [(language("Mot målet", "Against the target"), rows), canvas.actorRows],
                    theme: context.theme),
                footnotes: left.map { leftOut($0, count([$0], looks)) } + canvas.footnotes)
        return Picture(
            for: context.audience, fileStem: context.fileStem("gaps"), scene: scene, table: table(looks))
    }

    /// "▼ 3, mål 5–8"; without the level where it may not be told, without both where lines are many.
    private func label(_ dyad: TargetedDyad, _ look: TargetLook, isCrowded: Bool) -> DigitStyle? {
        let unit = dyad.shown
        if look == .ahead {
            return isCrowded ? nil : DigitStyle(text: unit.target.dueYear, color: .muted)
        }
        guard let sign = look.lineSign else { return nil }
        // Of one answer no more is told, and of what is withheld no less.
        if look == .oneAnswer || look == .withheld {
            return isCrowded ? nil : DigitStyle(text: sign, color: look.text)
        }
        let goal = language("mål \(unit.target.bandText)", "target \(unit.target.bandText)")
        // The sign of a missing relation is its level.
        let isMissing = look == .missing
        let known = isMissing ? sign : level(unit).map { "\(sign) \($0)" }
        let words =
            isCrowded ? known ?? sign : known.map { "\($0), \(goal)" } ?? "\(sign) \(goal)"
        return DigitStyle(
            text: words, color: look.text, isBold: isMissing || look == .below)
    }

    /// The confirmed level where it may be told.
    private func level(_ unit: Unit) -> String? {
        guard case .level(let span) = unit.summary.shown(.confirmed), span != context.scale.anything else {
            return nil
        }
        return span.description
    }

    private func told(_ dyad: TargetedDyad, _ look: TargetLook) -> String {
        let unit = dyad.shown
        let level = level(unit).map { language(", nivå \($0)", ", level \($0)") } ?? ""
        let mark = dyad.isIllustration ? " (illustration)" : ""
        return look.told(unit, in: context.wave, language) + level
            + language("; mål \(unit.target.bandText), ", "; target \(unit.target.bandText), ")
            + unit.target.origin(in: context.wave, language) + mark
    }

    private func leftOut(_ look: TargetLook, _ count: Int) -> String {
        let name = look.label(language).lowercasedFirst
        return language(
            "\(language.relations(count)) med mål ritas inte, för att linjerna är för många: \(name).",
            "\(language.relations(count)) with a target \(count == 1 ? "is" : "are") not drawn, since there are too many lines: \(name)."
        )
    }

    private func caption(
        _ drawn: [(TargetedDyad, TargetLook)], _ looks: [(dyad: TargetedDyad, look: TargetLook)],
        _ canvas: MapCanvas
    ) -> Caption {
        let parts = TargetLook.allCases.compactMap { look -> String? in
            let dyads = drawn.filter { $0.1 == look }.map(\.0)
            return dyads.isEmpty
                ? nil
                : "\(look.label(language).lowercasedFirst): \(language.count(dyads.count))"
        }
        let wave = context.name(wave: gaps.wave).capitalizedFirst
        return context.caption(
            language("Läget mot målen: ", "Against the targets: ") + context.words.title,
            finding: Finding(context: context).gaps(looks),
            subtitle: language(
                "\(wave) · relationer med mål · nivån är det båda står bakom, eller dokument\(canvas.placesNote)",
                "\(wave) · relations with a target · the level is what both stand behind, or documents\(canvas.placesNote)"
            ),
            summary: language(
                "Kartan visar \(language.relations(drawn.count)) med mål: \(parts.joined(separator: "; ")).",
                "The map shows \(language.relations(drawn.count)) with a target: \(parts.joined(separator: "; "))."
            ))
    }

    private func table(_ looks: [(dyad: TargetedDyad, look: TargetLook)]) -> Sheet {
        typealias Row = (dyad: TargetedDyad, look: TargetLook)
        let network = context.network
        let fields: [Field<Row>] = [
            Field(.a) { .actor(context.ends($0.dyad.dyad)[0], network) },
            Field(.b) { .actor(context.ends($0.dyad.dyad)[1], network) },
            Field(.state) { .state($0.dyad, in: context.wave) },
            Field(.confirmed) { .shown($0.dyad.shown.summary, .confirmed, on: context.scale) },
            Field(.min) { .count($0.dyad.shown.target.band.lowerBound) },
            Field(.max) { .count($0.dyad.shown.target.band.upperBound) },
            Field(.status) { .word($0.dyad.shown.target.status) { $0.name($1) } },
            Field(.due) { .text($0.dyad.shown.target.dueText) },
        ]
        return Sheet(TargetLook.allCases.flatMap { look in looks.filter { $0.look == look } }, fields)
    }

    private var noTargets: Name {
        if gaps.headline.targeted > 0 { return .singleStatesNotShown }
        return Name(
            swedish: "inga mål gäller i mätomgången, så inget kan hållas mot ett mål.",
            english: "no targets hold in the wave, so nothing can be held against one.")
    }

    private func nothingKnown(_ count: Int) -> Name {
        Name(
            swedish: """
                för alla \(Language.swedish.count(count)) relationer med mål saknas uppgifter, och så många linjer går inte att se. \
                ”samverkan draw geografi” visar var målen finns.
                """,
            english: """
                for all \(Language.english.count(count)) relations with a target information is missing, and so many lines cannot \
                be seen. “samverkan draw geography” shows where the targets are.
                """)
    }
}
