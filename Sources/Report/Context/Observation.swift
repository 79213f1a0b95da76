internal import Analysis
internal import Model
internal import Words

// What is observed of a relation, in words. What the report's readers may not know is not in the relation.

extension ReportContext {
    /// What is known, as a clause: "båda anger 3".
    func observed(_ unit: Unit, of dyad: Dyad) -> String {
        let summary = unit.summary
        if unit.state == .missing { return unit.stateClause(language) }
        if let level = summary.shared, summary.evidence == .both {
            return language(
                "båda anger \(levelWords(level...level))", "both say \(levelWords(level...level))")
        }
        if let level = summary.shared, summary.evidence == .document {
            return language(
                "dokument beskriver \(levelWords(level...level))",
                "documents describe \(levelWords(level...level))")
        }
        if summary.withheld.isEmpty { return answers(unit, of: dyad) }
        guard case .level(let least) = summary.shown(.confirmed) else { return unit.stateClause(language) }
        let both =
            least.high == 0
            ? language("ingen nivå som båda står bakom", "no level that both stand behind")
            : language("båda anger minst \(levelWords(least))", "both say \(levelWords(least)) at least")
        return unit.state.isGap ? both + ", " + unit.stateClause(language) : both
    }

    /// Both sides' answers, where they are told.
    private func answers(_ unit: Unit, of dyad: Dyad) -> String {
        let summary = unit.summary
        let relation = findings.relations[dyad]
        let isDismissed =
            unit.forum.map { relation.stratum(in: $0).isRelevanceDisputed }
            ?? relation.isRelevanceDisputed
        let sides = zip([dyad.a, dyad.b], summary.stated).map { actor, span in
            guard let span else {
                if isDismissed {
                    return language(
                        "\(name(actor)) ser inte relationen som aktuell",
                        "\(name(actor)) does not see it as relevant")
                }
                return language("\(name(actor)) har inte angett någon nivå", "\(name(actor)) gave no level")
            }
            return language(
                "\(name(actor)) anger \(levelWords(span))", "\(name(actor)) says \(levelWords(span))")
        }
        guard summary.stated != [nil, nil] else {
            return language(
                "inget svar här, högst \(levelWords(summary.confirmed.high...summary.confirmed.high)) enligt andra svar",
                "no answer here, at most \(levelWords(summary.confirmed.high...summary.confirmed.high)) by other answers"
            )
        }
        return language.list(sides)
    }

    /// What a conversation is about, where to have it and who could help, after the names of the two: "båda anger Lyssna (3);
    /// målet är Konsultera till Samarbeta (5–7), överenskommet. Ta upp i Forumet, där båda deltar."
    func told(_ conversation: Conversation) -> String {
        let unit = conversation.unit
        let target = unit.target
        let origin = [target.basis(language), target.timing(in: wave, language)].compactMap { $0 }
            .joined(separator: ", ")
        let (observed, band) = (observed(unit, of: conversation.dyad), levelWords(target.band))
        var sentences = [
            language(
                "\(observed); målet är \(band), \(origin).", "\(observed); the target is \(band), \(origin)."),
            conversation.place(in: network, language),
        ]
        if conversation.action == .relax {
            sentences.append(
                language(
                    "Är målet inaktuellt eller insatsen för stor?",
                    "Is the target outdated or the effort too large?"))
        }
        if conversation.isWanted {
            sentences.append(language("Båda vill det själva.", "Both want it themselves."))
        }
        if let introducer = conversation.introducer {
            sentences.append(
                language(
                    "\(name(introducer)) kan föra dem samman.", "\(name(introducer)) could introduce them."))
        }
        return sentences.joined(separator: " ")
    }

    /// Why two waves cannot be held against each other, as a clause.
    func clause(_ obstacle: Change.Obstacle) -> String {
        obstacle == .unknown && !gate.isOpen
            ? language(
                "för att nivån inte är känd, eller inte visas, i den ena",
                "because the level is not known, or not shown, in one of them") : obstacle.clause(language)
    }

    /// Which kind of thing is lacking; where the level is not told, what the target needs.
    func lacking(_ unit: Unit) -> String? {
        guard unit.state.isGap else { return nil }
        let needed = unit.needed(in: network)
        guard let deepest = needed.last else { return nil }
        if unit.summary.withheld.contains(.confirmed) {
            return language(
                "målet kräver \(deepest.name(language))", "the target needs \(deepest.name(language))")
        }
        let lacking = unit.lacking(in: network)
        if lacking.isEmpty {
            return language(
                "inget: det som behövs finns, men inte så djupt som målet",
                "none: what is needed exists, but not as deep as the target")
        }
        let carried = needed.filter { !lacking.contains($0) }
        let (lacks, has) = (names(lacking), names(carried))
        guard !carried.isEmpty else {
            return language("\(lacks) saknas", "\(lacks) \(verb(lacking)) lacking")
        }
        return language(
            "\(has) finns, \(lacks) saknas",
            "\(has) \(verb(carried)) there, \(lacks) \(verb(lacking)) lacking")
    }

    private func names(_ characteristics: [Characteristic]) -> String {
        language.list(characteristics.map { $0.name(language) })
    }

    private func verb(_ characteristics: [Characteristic]) -> String {
        characteristics.count == 1 ? "is" : "are"
    }
}
