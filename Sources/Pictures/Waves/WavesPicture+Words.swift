internal import Drawing
internal import Model
internal import Results
internal import Words

// What stands around the small maps of all waves: title, notes and key, and the table of every line.

extension WavePanels {
    var waveIDs: String { panels.map(\.id).joined(separator: " · ") }

    var caption: Caption {
        let words = context.words
        let isIllustration = panels.contains { !$0.words.notice.isEmpty }
        return Caption(
            title: context.network.title + (isIllustration ? context.network.illustrationMark : ""),
            subtitle: language("Mätomgångarna \(waveIDs)", "Waves \(waveIDs)") + " · "
                + words.sideAndThreshold(context.conventions) + filter.words(context.network, language),
            mark: context.mark, notice: panels.map(\.words.notice).first { !$0.isEmpty } ?? "",
            summary: summary)
    }

    private var summary: String {
        let parts = panels.map { panel in
            language(
                "\(panel.id): \(language.relations(panel.map.ties.count)) mellan \(language.actors(panel.map.joined.count))",
                "\(panel.id): \(language.relations(panel.map.ties.count)) among \(language.actors(panel.map.joined.count))"
            )
        }
        return language(
            "Bilden visar samma aktörer på samma plats i varje mätomgång. ",
            "The picture shows the same actors at the same places in every wave. ")
            + parts.joined(separator: "; ") + "."
    }

    func footnotes(_ leftOut: Int) -> [String] {
        var result: [String] = []
        result.append(
            names == nil
                ? language(
                    "Siffran i en form är aktörens nummer i listan; bleka aktörer har ingen relation i den mätomgången, och den som saknas fanns inte då.",
                    "The number in a shape is the actor’s in the list; pale actors have no tie in that wave, and who is not there did not exist then."
                )
                : language(
                    "Bleka aktörer har ingen relation i den mätomgången, och den som saknas fanns inte då.",
                    "Pale actors have no tie in that wave, and who is not there did not exist then."))
        if !hasDigits {
            result.append(
                language(
                    "Nivån syns på linjens färg och bredd; siffrorna får inte plats, men står i tabellen.",
                    "The level is seen by the line’s color and width; the digits do not fit, but stand in the table."
                ))
        } else if leftOut > 0, let words = panels.first?.map.words {
            result.append(words.digitsLeftOut(leftOut))
        }
        if layout.neverJoined > 0 {
            result.append(
                layout.neverJoined == 1
                    ? language(
                        "En aktör utan relation i någon mätomgång ritas inte.",
                        "One actor without a tie in any wave is not drawn.")
                    : language(
                        "\(language.count(layout.neverJoined)) aktörer utan relation i någon mätomgång ritas inte.",
                        "\(language.count(layout.neverJoined)) actors without a tie in any wave are not drawn."
                    ))
        }
        return result
    }

    func form(_ id: String) -> MapLayout.Form {
        isSmall ? names == nil ? .dot : .label : layout.places[id]?.form ?? .dot
    }

    /// Of all waves, with the count of each.
    ///
    /// - Parameter wave: the only one that counts; the rows, and the room that they take, are the same for each.
    func legend(_ wave: Int? = nil) throws(DiagramError) -> Legend {
        guard var all = panels.first?.map else { return try Legend(sections: [], theme: context.theme) }
        all.ties = panels.flatMap(\.map.ties)
        all.missing = panels.flatMap(\.map.missing)
        all.actors = actors
        func sections(_ map: NetworkMap, _ shown: Set<String>) -> [(heading: String, rows: [Legend.Row])] {
            map.legendSections(
                forms: Dictionary(uniqueKeysWithValues: shown.map { ($0, form($0)) }),
                styles: styles, detail: hasDigits || !isSmall ? MapDetail.digits : MapDetail.none,
                theme: context.theme)
        }
        let whole = sections(all, Set(actors.map(\.id)))
        let each = panels.map { sections($0.map, $0.map.joined) }
        let looks = Dictionary(
            all.kinds.map { ($0.name, (styles[$0.id] ?? .fallback).numberedLook) },
            uniquingKeysWith: { first, _ in first })
        let shown = whole.enumerated().map { number, section in
            (
                heading: section.heading,
                rows: section.rows.map { row in
                    var row = row
                    if isSmall, case .dot = row.sample, let look = looks[row.text] {
                        row.sample = .sized(look, 12)
                    }
                    let counts = each.map { sections in
                        sections[number].rows.first { $0.text == row.text }?.count ?? 0
                    }
                    let texts = counts.map(language.count)
                    let width = texts.map(\.count).max() ?? 0
                    row.countText =
                        wave.map { place in
                            // A space as wide as a digit.
                            String(repeating: "\u{2007}", count: width - texts[place].count) + texts[place]
                        } ?? texts.joined(separator: " · ")
                    return row
                }
            )
        }
        return try Legend(
            sections: shown.map {
                ($0.heading.isEmpty || wave != nil ? $0.heading : "\($0.heading) (\(waveIDs))", $0.rows)
            },
            within: wave == nil ? room.width : nil, theme: context.theme)
    }

    /// Every line of every wave.
    var table: Sheet {
        let tables = panels.map { (wave: $0.id, sheet: $0.map.table) }
        return Sheet(
            columns: [.wave] + (tables.first?.sheet.columns ?? []),
            rows: tables.flatMap { table in table.sheet.rows.map { [.text(table.wave)] + $0 } })
    }
}
