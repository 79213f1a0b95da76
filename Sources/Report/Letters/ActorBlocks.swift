internal import Analysis
internal import Model
internal import Results
internal import Words

/// The parts of a page on one actor, each a few blocks: they stand on a page of its own, in a report, and in a letter.
struct ActorBlocks {
    let voice: ActorVoice
    let facts: ActorFacts

    typealias Block = ReportDocument.Block

    private var context: ReportContext { voice.context }
    private var language: Language { context.language }
    private var actor: Actor.Place { facts.actor }
    private var place: ActorPlace { ActorPlace(voice: voice, facts: facts) }

    // MARK: Relations

    /// Every relation of which something is known, once.
    var relations: [Block] {
        guard !facts.ties.isEmpty else { return [] }
        let caption = language(
            "Relationer, \(context.name(actor))", "Relations, \(context.name(actor))")
        return [
            .table(
                ReportDocument.CaptionedTable(
                    context.title(caption, facts.ties.contains(where: \.isIllustration)),
                    Sheet(
                        facts.ties,
                        [
                            Field(.b) { .actor($0.other, context.network) },
                            Field(Self.told) { tie in
                                .said(
                                    id: tie.summary?.evidence.rawValue ?? "",
                                    voice.told(tie.summary, of: tie.relation).capitalizedFirst)
                            },
                            Field(.state) { tie in
                                .said(
                                    id: tie.targeted?.told.id ?? "",
                                    voice.state(tie.targeted).capitalizedFirst)
                            },
                        ]), footnote: signs))
        ]
    }

    static let told = Sheet.Column("told", "Vad som sägs", "What is said")

    /// What words in place of a level mean, where some stand.
    private var signs: String? {
        let shown = facts.ties.map { $0.summary?.shown(.confirmed) }
        let one = language(
            "Ett svar finns: den ena har svarat, och mer visas inte.",
            "One answer exists: one has answered, and no more is shown.")
        let withheld = language(
            "Visas inte: känt, men visat skulle det röja ett enskilt svar.",
            "Not shown: known, but showing it would give a single answer away.")
        let signs =
            (shown.contains(.oneAnswer) ? [one] : []) + (shown.contains(.withheld) ? [withheld] : [])
        return signs.isEmpty ? nil : signs.joined(separator: " ")
    }

    /// Of whom nothing is known: how many, and their names where they are few.
    var unknown: [Block] {
        let others = facts.unknown
        guard !others.isEmpty else { return [] }
        let names =
            others.count <= ActorPlace.named
            ? ": " + language.list(others.map { context.name($0) }) : ""
        let count = language.actors(others.count)
        let isOne = others.count == 1
        return [
            .paragraph(
                Phrase(
                    language(
                        "Inget är känt om \(isOne ? "relationen" : "relationerna") med \(count) som det finns mål eller frågor om\(names).",
                        "Nothing is known of the \(isOne ? "relation" : "relations") with \(count) that targets or questions are about\(names)."
                    )))
        ]
    }

    // MARK: Gaps

    /// Where it falls short of what was agreed, forum by forum.
    var gaps: [Block] {
        let units = facts.targeted.flatMap { targeted in targeted.units.map { (targeted, $0) } }
            .filter { $0.1.state.isGap || $0.1.told == .toTakeUp }
        guard !units.isEmpty else { return [] }
        let ordered = units.enumerated().sorted { left, right in
            key(left.element, left.offset).lexicographicallyPrecedes(key(right.element, right.offset))
        }.map(\.element)
        return [.list(ordered.map { gap($0.0, $0.1) }, isNumbered: false)]
    }

    /// The most binding targets first, then by name.
    private func key(_ gap: (TargetedDyad, Unit), _ place: Int) -> [Int] {
        [
            gap.1.target.status?.rank ?? Target.Status.allCases.count,
            context.nameRanks[gap.0.dyad.other(than: actor)], place,
        ]
    }

    private func gap(_ targeted: TargetedDyad, _ unit: Unit) -> Phrase {
        let forum = unit.forum.map { language(" i ", " in ") + context.network.forums[$0].name } ?? ""
        let told = voice.told(unit.summary, of: targeted.relation)
        let target = voice.target(unit.target)
        var text = language(
            ": \(voice.stateName(unit)). Mål \(target); \(told).",
            ": \(voice.stateName(unit)). Target \(target); \(told).")
        if let lacking = lacking(unit) { text += " " + lacking.capitalizedFirst + "." }
        return .strong(context.name(targeted.dyad.other(than: actor))) + Phrase(forum + text)
    }

    private func lacking(_ unit: Unit) -> String? {
        let isTold = !unit.summary.withheld.contains(.confirmed)
        let needed = unit.needed(in: context.network)
        if isTold, !needed.isEmpty, unit.lacking(in: context.network).isEmpty {
            return language(
                "det som behövs finns, men inte så djupt som målet",
                "what is needed is there, but not as deep as the target")
        }
        return context.lacking(unit)
    }

    // MARK: What next

    /// As many as one organisation can take on.
    static let conversations = 3

    var conversations: [Block] {
        let next = facts.conversations.prefix(Self.conversations)
        return next.isEmpty ? [] : [.list(next.map(conversation), isNumbered: true)]
    }

    private func conversation(_ conversation: Conversation) -> Phrase {
        var text = ": " + matter(conversation) + " " + meeting(conversation)
        if conversation.isWanted { text += language(" Båda vill det.", " Both want it.") }
        if let introducer = conversation.introducer {
            let name = context.name(introducer)
            text +=
                voice.isReader
                ? language(" \(name) kan föra er samman.", " \(name) could introduce you.")
                : language(" \(name) kan föra dem samman.", " \(name) could introduce them.")
        }
        return .strong(context.name(conversation.dyad.other(than: actor))) + Phrase(text)
    }

    /// What it is about. On a page where every gap stands, only what to come to.
    private func matter(_ conversation: Conversation) -> String {
        let unit = conversation.unit
        let goal = context.levelName(conversation.goal)
        let aim: String =
            switch conversation.action {
            case .build: language("bygg upp till \(goal).", "build up to \(goal).")
            case .raise: language("fördjupa till \(goal).", "deepen to \(goal).")
            case .hold: language("håll fast vid \(goal).", "hold on to \(goal).")
            case .relax:
                language(
                    "är målet inaktuellt eller insatsen för stor?",
                    "is the target outdated or the effort too large?")
            }
        let isGap = conversation.action == .build || conversation.action == .raise
        if isGap, !voice.isReader { return aim }
        let told = voice.told(unit.summary, of: context.findings.relations[conversation.dyad])
        let target = voice.target(unit.target)
        return language("mål \(target); \(told): ", "target \(target); \(told): ") + aim
    }

    private func meeting(_ conversation: Conversation) -> String {
        guard voice.isReader else { return conversation.place(in: context.network, language) }
        guard let meeting = conversation.meeting else {
            return language(
                "Ni deltar inte i något gemensamt forum: kom överens om var ni tar upp frågan.",
                "You share no forum: agree on where to take it up.")
        }
        let name = context.network.forums[meeting.forum].name
        switch meeting.ground {
        case .target, .shared:
            return language(
                "Ta upp det i \(name), där ni båda deltar.",
                "Take it up in \(name), where you both take part."
            )
        case .nearest:
            return language(
                "Ni deltar inte i något gemensamt forum; närmast till syftet ligger \(name).",
                "You share no forum; nearest in purpose is \(name).")
        }
    }

    // MARK: What changed

    /// What became of its relations since the wave before; nothing where there is none.
    var changes: [Block] {
        guard let change = context.findings.change else { return [] }
        let lines = Change.Sort.allCases.filter { $0 != .same }.flatMap { sort in
            byName(facts.changes.filter { $0.sort == sort }, \.dyad).map { tie in
                line(
                    sort, tie.dyad,
                    language(
                        ": från \(context.levelName(tie.before)) till \(context.levelName(tie.after))",
                        ": from \(context.levelName(tie.before)) to \(context.levelName(tie.after))"))
            } + byName(facts.outlines.filter { $0.sort == sort }, \.dyad).map { line(sort, $0.dyad, "") }
        }
        let since = context.name(wave: change.from)
        let same = facts.changes.count { $0.sort == .same }
        let neither = facts.outlines.count { $0.sort == nil }
        var sentences: [String] = []
        if same > 0 {
            sentences.append(
                language(
                    "\(language.relations(same)) är \(same == 1 ? "oförändrad" : "oförändrade") sedan \(since).",
                    "\(language.relations(same)) \(same == 1 ? "is" : "are") the same as in \(since)."))
        }
        if neither > 0 {
            sentences.append(
                language(
                    "\(language.relations(neither)) har varken tillkommit eller upphört sedan \(since).",
                    "\(language.relations(neither)) \(neither == 1 ? "is" : "are") neither new nor ended since \(since)."
                ))
        }
        if facts.notComparable > 0 {
            sentences.append(
                language(
                    "\(language.relations(facts.notComparable)) går inte att jämföra med \(since).",
                    "\(language.relations(facts.notComparable)) cannot be compared with \(since)."))
        }
        let list: [Block] = lines.isEmpty ? [] : [.list(lines, isNumbered: false)]
        return list
            + (sentences.isEmpty ? [] : [.paragraph(Phrase(sentences.joined(separator: " ")))])
    }

    private func line(_ sort: Change.Sort, _ dyad: Dyad, _ more: String) -> Phrase {
        Phrase(sort.name(language).capitalizedFirst + ": ")
            + .strong(context.name(dyad.other(than: actor))) + Phrase(more)
    }

    private func byName<Item>(_ items: [Item], _ dyad: (Item) -> Dyad) -> [Item] {
        items.sorted {
            context.nameRanks[dyad($0).other(than: actor)] < context.nameRanks[dyad($1).other(than: actor)]
        }
    }
}
