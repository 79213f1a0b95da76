import Model

// What maps say: of gaps, of conversations, of change, and of the levels and actors that they show.

extension PictureForms {
    /// The words for some looks in a list: "under målet: 3", or "under målet 3".
    private func list(_ colon: String, _ isIncluded: (String) -> Bool) -> String {
        let parts = Self.looks.filter { isIncluded($0.0) }.map { look, swedish, english in
            "\(language(swedish, english))\(colon) {look.\(look)}"
        }
        return "«\(parts.joined(separator: "¦"))»"
    }

    /// What a subtitle begins with, after a title or on its own: the wave that is shown, the last.
    private var head: String {
        "‹* · ›" + language("Mätomgång", "Wave") + (waves.last.map { " \($0.id)" } ?? "")
    }

    /// The map of gaps: what is drawn and what is not, and what stands where there is none.
    var gaps: [String] {
        let drawn = CountedFacts.gapLooks
        let (shown, rest) = (list(":") { drawn.contains($0) }, list("") { !drawn.contains($0) })
        let pairs: [CountedForms.Pair] = [
            (
                "\(head) · {gap.drawn} av {gap.rows} relation[|er] med mål · nivån är det båda står bakom, eller dokument‹ · platserna är nätverkskartans›",
                "\(head) · {gap.drawn} of {gap.rows} relation[|s] with a target · the level is what both stand behind, or documents‹ · placed as on the network map›"
            ),
            (
                "Bilden visar {gap.drawn} av {gap.rows} relation[|er] med mål: \(shown).",
                "The picture shows {gap.drawn} of {gap.rows} relation[|s] with a target: \(shown)."
            ),
            (
                "Övriga relationer med mål ritas inte: \(rest).",
                "Other relations with a target are not drawn: \(rest)."
            ),
            ("Relationer med mål: \(rest).", "Relations with a target: \(rest)."),
            (
                "Inget glapp är känt; om målet nås går inte att säga för {gap.unsure} av {gap.rows} relation[|er].",
                "No gap is known; whether the target is met cannot be told for {gap.unsure} of {gap.rows} relation[|s]."
            ),
            (
                "Om målen nås går inte att säga för någon av {gap.all_unsure} relation[|er].",
                "Whether targets are met cannot be told for any of {gap.all_unsure} relation[|s]."
            ),
        ]
        return pairs.map { language($0.swedish, $0.english) } + strip + [worst].compactMap { $0 }
    }

    /// "○3 ▼4 (▽1)"; nil for an actor with no gap.
    private func signs(_ actor: Actor) -> String? {
        let signs = ["○", "▼", "½▼", "▽", "◇", "≠", "!"]
        func told(_ path: String) -> String {
            zip(signs, CountedFacts.gapLooks).filter { facts.numbers["\(path).\($1)"] != nil }
                .map { "\($0){\(path).\($1)}" }.joined(separator: " ")
        }
        let (whole, apart) = (told("strip.\(actor.id)"), told("strip.\(actor.id).apart"))
        let parts = [whole, apart.isEmpty ? "" : "(\(apart))"].filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// Beside the map, by the actor's name or its short one.
    private var strip: [String] {
        network.actors.flatMap { actor in
            signs(actor).map { signs in
                Set([actor.name, actor.short]).sorted().map { "gaps · \($0) · \(signs)" }
            } ?? []
        }
    }

    /// The three that most gaps touch; whoever has as many of each sort may stand in the place.
    private var worst: String? {
        let actors = network.actors.compactMap { actor in
            signs(actor).map { signs in
                let path = "strip.\(actor.id)"
                let counts = [path, "\(path).below_one", "\(path).apart"].map { facts.numbers[$0] ?? 0 }
                return (text: "\(actor.name) (\(signs))", rank: [-counts[0], counts[1], -counts[2]])
            }
        }
        let ranks = actors.map(\.rank).sorted { $0.lexicographicallyPrecedes($1) }.prefix(3)
        guard ranks.count > 1 else { return nil }
        let places = ranks.map { rank in
            "‹\(actors.filter { $0.rank == rank }.map(\.text).joined(separator: "¦"))›"
        }
        return language("Flest rör ", "Most concern ") + places.dropLast().joined(separator: ", ")
            + language(" och ", " and ") + places[places.count - 1] + ".‹ ›"
    }

    /// The conversations in their order, and of each from where to where, and why.
    var conversations: [String] {
        let rows = facts.rows("ten.conversations")
        let pairs = rows.map { "* \(facts.pairs($0).map { "‹\($0)›" }.joined())" }.joined(separator: "; ")
        let words = rows.enumerated().map { place, row in
            let path = "ten.conversations.\(place)"
            let isOpen = row["from"] is [String: Any]
            let action = Self.actions[row["action"] as? String ?? ""].map { language($0.swedish, $0.english) }
            let levels = isOpen ? " {^\(path).from} → {\(path).to}" : ""
            let basis =
                Self.statuses[row["status"] as? String ?? ""] ?? ("status inte angiven", "status not stated")
            let reasons: [String?] = [
                (action ?? "?") + levels + language(", mål ", ", target ")
                    + "{^conversation.\(place).target}",
                language(basis.swedish, basis.english),
                isOpen && row["both_want"] as? Bool == true ? language("båda vill det", "both want it") : nil,
                Self.structures[row["structure"] as? String ?? ""].map { language($0.swedish, $0.english) },
            ]
            return "next · \(place + 1) · " + reasons.compactMap { $0 }.joined(separator: "; ")
                + (isOpen ? "." : "‹; *›.")
        }
        return words + [
            language("{ten.chosen} samtal: ", "{ten.chosen} conversation[|s]: ") + pairs + ".",
            language(
                "\(head) · * · {ten.chosen} samtal‹ · platserna är nätverkskartans›",
                "\(head) · * · {ten.chosen} conversation[|s]‹ · placed as on the network map›"),
        ]
    }

    private static let actions: [String: CountedForms.Pair] = [
        "build": ("Bygg", "Build"), "raise": ("Fördjupa", "Raise"), "hold": ("Håll fast", "Hold"),
        "relax": ("Lätta", "Relax"),
    ]
    private static let statuses: [String: CountedForms.Pair] = [
        "law": ("enligt lag", "by law"), "assignment": ("enligt uppdrag", "by assignment"),
        "agreed": ("överenskommet", "agreed"), "proposed": ("föreslaget", "proposed"),
        "example": ("exempel", "example"),
    ]
    private static let structures: [String: CountedForms.Pair] = [
        "joins_components": ("binder ihop delnät", "joins separate parts"),
        "relieves_cut_vertex": (
            "avlastar den som ensam håller ihop", "relieves one who alone holds together"
        ),
        "is_sole_link": ("är en ensam länk", "is a sole link"),
    ]

    var changes: [String] {
        [
            language(
                "{change.comparable} relation[|er] går att jämföra.",
                "{change.comparable} relation[|s] can be compared."),
            language(
                "Ritade: «ny relation: {change.counts.added}¦har upphört: {change.counts.lost}¦djupare: {change.counts.raised}¦grundare: {change.counts.lowered}».",
                "Drawn: «new relation: {change.counts.added}¦ended: {change.counts.lost}¦deeper: {change.counts.raised}¦shallower: {change.counts.lowered}»."
            ),
            language(
                "Ritas inte: «{same.tied} [oförändrad|oförändrade]¦{same.none} utan samverkan i båda¦{change.counts.withheld} där nivån inte visas».",
                "Not drawn: «{same.tied} same¦{same.none} without a tie in both¦{change.counts.withheld} whose level is not shown»."
            ),
        ]
    }

    /// Levels that a network map shows alike: "6–8 på djupet". Those of a scale of its own are called by its own names.
    var classes: [String] {
        if network.scale == .samverkan8 {
            return [
                ("2–3", "kontakt", "contact"), ("4–5", "dialog", "dialog"), ("6–8", "på djupet", "in depth"),
            ].map { "network · \($0.0) \(language($0.1, $0.2)): {class.\($0.0)}" }
        }
        let (first, top) = (network.scale.tieFrom, network.scale.top)
        return (first...max(first, top)).flatMap { low in
            (low...max(low, top)).map { high in
                let names = [low, high].map { network.scale.name($0, language) }
                return "network · \(low)–\(high) \(names.joined(separator: "–")): {class.\(low)–\(high)}"
            }
        }
    }

    /// Actors by kind or, where several kinds look alike, by family; those without a tie by name.
    var actors: [String] {
        let families = Self.families.map { family in
            (name: language(family.swedish, family.english), kinds: family.kinds)
        }
        let kinds = network.kinds.map { kind in
            let name = kind.name(language)
            return (name: name.prefix(1).uppercased() + name.dropFirst(), kinds: ["\(kind.id)"])
        }
        // A family that is called as one of its kinds has all that are called so.
        let single = kinds.filter { kind in !families.contains { $0.name == kind.name } }
        return (families + single).flatMap { row in
            ["gaps", "next", "change"].map { picture in
                "\(picture) · \(row.name): {=\(facts.sum("drawn.\(picture)", row.kinds))}"
            } + ["network · \(row.name): {~kinds.\(row.kinds.joined(separator: "+"))}"]
        } + kinds.map { "\($0.name) ({~alone.\($0.kinds[0])})" } + [
            language(
                "{~map.alone} aktör[|er] har ingen känd relation i mätomgången‹: *›.",
                "{~map.alone} actor[|s] [has|have] no known tie in the wave‹: *›.")
        ]
    }

    private static let families: [(swedish: String, english: String, kinds: [String])] = [
        (
            "Kommun och kommunala", "Municipal",
            ["municipality", "municipal-federation", "municipal-company"]
        ),
        ("Region, länsstyrelse", "Region, county board", ["region", "regional-federation", "county-board"]),
        ("Statlig myndighet", "Government agency", ["agency", "government", "committee"]),
        ("Näringsliv", "Business", ["firm", "business-organisation"]),
        (
            "Civilsamhälle och övriga", "Civil society and others",
            ["civil-society", "residents", "network", "international", "other"]
        ),
    ]
}

extension CountedFacts {
    /// Of several kinds together.
    func sum(_ path: String, _ kinds: [String]) -> Int {
        kinds.reduce(0) { $0 + (numbers["\(path).\($1)"] ?? 0) }
    }
}
