import Model

// The rows of keys that count.

extension PictureForms {
    /// How many relations are known on each side in the wave that is shown, the last with any.
    private var profileKeys: [String] {
        func isKnown(_ wave: Wave) -> Bool {
            ["confirmed", "claimed"].contains {
                facts.value("\(path(wave)).maturity.profiles.network.\($0).known") as? Int != 0
            }
        }
        guard let wave = waves.last(where: isKnown) else { return [] }
        func known(_ side: String) -> String { "{\(path(wave)).maturity.profiles.network.\(side).known}" }
        return facts.value("\(path(wave)).gaps.response.item_response") == nil
            ? [
                language("profile · Enligt dokument, ingen enkät: ", "profile · By documents, no survey: ")
                    + known("confirmed")
            ]
            : [
                language("profile · Bekräftad: båda sidor: ", "profile · Confirmed: both sides: ")
                    + known("confirmed"),
                language("profile · Angiven: minst den ena: ", "profile · Claimed: at least one: ")
                    + known("claimed"),
            ]
    }

    /// A row of a key is read as "network · 3 Lyssna: 4".
    var keys: [String] {
        let levels = network.scale.steps.flatMap { step in
            ["network", "matrix"].map { picture in
                let place = step.level < network.scale.tieFrom ? "~open" : "open"
                return "\(picture) · \(step.level) \(step.name(language)): {\(place).\(step.level)}"
            }
        }
        let looks = Self.looks.flatMap { look, swedish, english in
            let label = language(swedish, english)
            let name = label.prefix(1).uppercased() + label.dropFirst()
            return [
                "gaps · \(name): {line.\(look)}", "gaps · \(name): {line.apart.\(look)}",
                "matrix · \(name): {look.\(look)}",
                "gap-states · \(name): {units.\(look)}",
            ]
        }
        let standings = [
            ("in_line", "I linje med målet", "In line with the target"),
            ("above", "Djupare än målet", "Deeper than the target"),
            ("short", "Inte nått målet", "Target not reached"),
            ("ahead", "Ska nås senare", "To be reached later"),
            ("undecided", "Går inte att avgöra", "Cannot be told"),
        ].map { standing, swedish, english in
            "headline · \(language(swedish, english)): "
                + waves.map { "{\(path($0)).gaps.headline.standing.\(standing)}" }.joined(separator: " · ")
        }
        // What stands by each wave's bar, and on it.
        let bars = waves.flatMap { wave in
            let (row, gaps) = ("headline · \(wave.id) · ", "\(path(wave)).gaps.headline")
            let signs = [
                ("●", "in_line"), ("▲", "above"), ("▼", "short"), ("!", "to_take_up"), ("→", "ahead"),
                ("?", "undecided"),
            ].map { "\(row)\($0) {\(gaps).standing.\($1)}" }
            return signs + [
                row + "{%\(gaps).lower|\(gaps).upper} " + language("i linje", "in line"),
                row + "{\(gaps).targeted} " + language("med mål", "targeted") + "‹ {\(path(wave)).decided} "
                    + language("[beslutat|beslutade]", "decided") + "›"
                    + language("‹ enligt dokument›", "‹ by documents›"),
            ]
        }
        let named: [CountedForms.Pair] = [
            ("network · Båda anger samverkan: {ties.both}", "network · Both say so: {ties.both}"),
            (
                "network · Bara den ena anger samverkan: {ties.claimed_only}",
                "network · Only one says so: {ties.claimed_only}"
            ),
            ("network · Ett svar finns: {~one_answer}", "network · One answer exists: {~one_answer}"),
            ("network · Ur dokument: {~map.documented}", "network · From a document: {~map.documented}"),
            ("next · Bygg: {action.build}", "next · Build: {action.build}"),
            ("next · Fördjupa: {action.raise}", "next · Raise: {action.raise}"),
            ("next · Håll fast: {action.hold}", "next · Hold: {action.hold}"),
            ("next · Lätta: {action.relax}", "next · Relax: {action.relax}"),
            ("change · Ny relation: {change.counts.added}", "change · New relation: {change.counts.added}"),
            ("change · Har upphört: {change.counts.lost}", "change · Ended: {change.counts.lost}"),
            ("change · Djupare: {change.counts.raised}", "change · Deeper: {change.counts.raised}"),
            ("change · Grundare: {change.counts.lowered}", "change · Shallower: {change.counts.lowered}"),
            ("change · Oförändrad: {~same.drawn}", "change · Unchanged: {~same.drawn}"),
            ("network · nivån okänd: {~level.unknown}", "network · level unknown: {~level.unknown}"),
            ("network · nivån visas inte: {~level.untold}", "network · level not shown: {~level.untold}"),
            (
                "network · mellan två nivåer: {~level.between}",
                "network · between two levels: {~level.between}"
            ),
            ("network · Blek: *: {~pale}", "network · Pale: *: {~pale}"),
            ("gaps · Blek: *: {~pale}", "gaps · Pale: *: {~pale}"),
            ("change · Blek: *: {~pale}", "change · Pale: *: {~pale}"),
            ("next · Övrig samverkan: {~rest}", "next · Other ties: {~rest}"),
            (
                "matrix · tomt: ingen uppgift: {~matrix.blank}",
                "matrix · blank: nothing said: {~matrix.blank}"
            ),
            (
                "matrix · hörn: ur dokument: {~matrix.documents}",
                "matrix · corner: from a document: {~matrix.documents}"
            ),
            (
                "matrix · bara den ena har svarat: {~matrix.one_sided}",
                "matrix · only one has answered: {~matrix.one_sided}"
            ),
            ("matrix · okänt: {~matrix.unknown}", "matrix · unknown: {~matrix.unknown}"),
            ("matrix · ett svar finns: {~one_answer}", "matrix · one answer exists: {~one_answer}"),
            (
                "matrix · mellan två nivåer: {~matrix.between}",
                "matrix · between two levels: {~matrix.between}"
            ),
            ("matrix · nivån visas inte: {~matrix.withheld}", "matrix · level not shown: {~matrix.withheld}"),
            ("matrix · ej aktuell: {~matrix.irrelevant}", "matrix · not relevant: {~matrix.irrelevant}"),
            ("matrix · 0 *: {~open.0}", "matrix · 0 *: {~open.0}"),
            (
                "change · Går inte att jämföra: {change.counts.not_comparable}",
                "change · Cannot be compared: {change.counts.not_comparable}"
            ),
        ]
        let marks =
            Self.looks.map { language($0.1, $0.2) } + [
                language("mål finns, men ingen samverkan", "a target, but no tie"),
                language(
                    "målet inte nått, nivån under kartans gräns",
                    "target not reached, level below the map’s limit"),
            ]
            + Self.looks.map { language($0.1 + ", under kartans gräns", $0.2 + ", below the map’s limit") }
        // A key has no room for the longest.
        let marked = marks.map { mark in
            let shown = mark.hasSuffix(" limit") ? mark.dropLast(6) + "‹ limit¦…›" : mark
            return "network · \(shown.prefix(1).uppercased() + shown.dropFirst()): {~mark.\(mark)}"
        }
        return levels + looks + standings + marked + bars + profileKeys
            + named.map { language($0.swedish, $0.english) }
    }
}
