internal import Analysis
internal import Model
internal import Words

/// How an actor is spoken of: by name on a page that others read, as *ni* in what is sent to it alone.
struct ActorVoice {
    let context: ReportContext
    let actor: Actor.Place
    /// Whether it is the reader.
    let isReader: Bool

    private var language: Language { context.language }

    /// As a sentence begins: "Habo kommun", "Ni".
    var subject: String { isReader ? language("Ni", "You") : context.name(actor) }
    /// In the middle of one.
    var object: String { isReader ? language("er", "you") : context.name(actor) }
    /// "has" or "have".
    var has: String { isReader ? "have" : "has" }

    /// What somebody is called inside a sentence.
    func name(_ other: Actor.Place) -> String {
        isReader && other == actor ? language("ni", "you") : context.name(other)
    }

    // MARK: Levels

    /// "6 Ge & ta", or "3–5" where it is not known exactly.
    func level(_ span: LevelSpan) -> String {
        span.isDetermined ? context.levelName(span.low) : span.description
    }

    /// "5–7, från Konsultera till Samarbeta (överenskommet, ska nås 2030)".
    func target(_ target: Target) -> String {
        let origin = [target.basis(language), target.timing(in: context.wave, language)]
        return "\(band(target)) (\(origin.compactMap { $0 }.joined(separator: ", ")))"
    }

    private func band(_ target: Target) -> String {
        let (low, high) = (target.band.lowerBound, target.band.upperBound)
        let first = context.scale.name(low, language)
        if low == high { return "\(target.bandText) \(first)" }
        let last = context.scale.name(high, language)
        return high == context.scale.top
            ? language("\(target.bandText), \(first) eller djupare", "\(target.bandText), \(first) or deeper")
            : language(
                "\(target.bandText), från \(first) till \(last)",
                "\(target.bandText), from \(first) to \(last)")
    }

    /// What readers are told of a relation, or of a part of it, as a clause: "båda anger minst 4 Diskutera".
    ///
    /// - Parameter summary: nil where the sides see nothing to speak of.
    func told(_ summary: Summary?, of relation: Relation) -> String {
        guard let summary else { return language("ej aktuell", "not relevant") }
        if relation.isKnownByName {
            return language("dokument nämner den, utan nivå", "documents mention it, without a level")
        }
        if let shared = summary.shared {
            switch summary.evidence {
            case .both where shared == 0:
                return isReader
                    ? language("båda anger att ni inte samverkar", "both say that you do not work together")
                    : language("båda anger att de inte samverkar", "both say that they do not work together")
            case .both: return language("båda anger \(level(shared))", "both say \(level(shared))")
            case .document:
                return language(
                    "dokument beskriver nivå \(level(shared))", "documents describe level \(level(shared))")
            case .oneSide, .mixed, .none: break
            }
        }
        if context.gate.isOpen, summary.stated != [nil, nil] { return sides(summary, of: relation) }
        switch summary.shown(.confirmed) {
        case .level(let least) where summary.evidence == .both && least.high == 0:
            return language("ingen nivå som båda står bakom", "no level that both stand behind")
        case .level(let least) where summary.evidence == .both:
            return language("båda anger minst \(level(least))", "both say \(level(least)) at least")
        case .level(let span): return level(span)
        case .oneAnswer, .withheld, .unknown: return summary.shown(.confirmed).text(language)
        }
    }

    private func level(_ level: Level) -> String { context.levelName(level) }

    /// Both sides' answers, where they are told.
    private func sides(_ summary: Summary, of relation: Relation) -> String {
        let dyad = relation.dyad
        let own = actor == dyad.b ? [(dyad.b, 1), (dyad.a, 0)] : [(dyad.a, 0), (dyad.b, 1)]
        return own.map { actor, side in
            guard let span = summary.stated[side] else {
                return language("\(name(actor)) anger ingen nivå", "\(name(actor)) \(gives(actor)) no level")
            }
            return language(
                "\(name(actor)) anger \(level(span))", "\(name(actor)) \(says(actor)) \(level(span))")
        }.joined(separator: ", ")
    }

    private func says(_ other: Actor.Place) -> String { isReader && other == actor ? "say" : "says" }
    private func gives(_ other: Actor.Place) -> String { isReader && other == actor ? "give" : "gives" }

    // MARK: Targets

    /// How a relation stands against its targets, as a cell: its state, or each forum's where they differ.
    func state(_ targeted: TargetedDyad?) -> String {
        guard let targeted else { return language("inget mål", "no target") }
        let states = targeted.units.map { ($0.forum, stateName($0)) }
        let distinct = Set(states.map(\.1))
        if distinct.count == 1 { return states[0].1 }
        return states.map { forum, state in "\(context.name(forum: forum)): \(state)" }
            .joined(separator: "; ")
    }

    /// "under målet", "ska nås 2027".
    func stateName(_ unit: Unit) -> String {
        unit.stateName(in: context.wave, language).lowercasedFirst
    }
}
