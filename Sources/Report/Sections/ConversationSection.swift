internal import Analysis
internal import Model
internal import Words

// The second page: where the gaps are, whom to bring together first, and what nobody can say yet.

struct ConversationSection {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }
    private var headline: Headline { context.headline }

    /// Nothing where there is nothing to talk about and nothing in doubt.
    var section: ReportDocument.Section? {
        let blocks =
            context.figure(.gaps, isIllustration: findings.hasIllustration)
            + (context.hasActorPages ? conversations + followUp : []) + uncertainty
        guard !blocks.isEmpty else { return nil }
        return ReportDocument.Section(
            id: ReportSections.conversations,
            title: context.title(
                language("Vad gör vi nu?", "What do we do now?"), findings.hasIllustration),
            blocks: blocks, part: .brief)
    }

    // MARK: Whom to bring together

    private var conversations: [ReportDocument.Block] {
        let chosen = findings.next.conversations
        let heading = ReportDocument.Block.heading(
            Phrase(language("Samtal att börja med", "Conversations to start with")), id: "samtal-lista")
        guard !chosen.isEmpty else { return [heading, .paragraph(Phrase(nothingToTalkAbout))] }
        return [heading, .list(chosen.map(phrase), isNumbered: true), .paragraph(Phrase(effect))]
    }

    /// What all of them together would change, if each came to the level aimed at.
    private var effect: String {
        let (before, after) = (findings.next.before, findings.next.after)
        let targeted = language.relations(after.headline.targeted)
        // The wave's standing may count relations of which readers do not know it one by one; what is gained does not.
        let gained = after.headline.surelyWithin - before.headline.surelyWithin
        var text = language(
            "Leder alla samtal till målnivån kommer \(language.count(gained)) fler av \(targeted) säkert i linje med målet",
            "If all conversations lead to the target level, \(language.count(gained)) more of \(targeted) surely \(gained == 1 ? "comes" : "come") in line with it"
        )
        if after.components < before.components {
            text += language(
                ", och nätets delar blir \(language.count(after.components)) i stället för \(language.count(before.components))",
                ", and the parts of the network become \(language.count(after.components)) instead of \(language.count(before.components))"
            )
        }
        return text + "."
    }

    private var nothingToTalkAbout: String {
        if headline.targeted == 0 {
            return language(
                "Utan mål finns inga glapp att ta upp. Börja med att komma överens om mål för de viktigaste relationerna.",
                "Without targets there are no gaps to take up. Begin by agreeing on targets for the relations that matter most."
            )
        }
        let unknown = findings.gaps.dyads.count { $0.state == .unknown }
        if unknown > 0 {
            return language(
                """
                Inget glapp är känt, men för \(language.relations(unknown)) med mål saknas uppgifter. Börja med att fråga dem \
                det gäller.
                """,
                """
                No gap is known, but for \(language.relations(unknown)) with a target information is missing. Begin by asking \
                those concerned.
                """)
        }
        return language(
            "Inga glapp: ingen relation ligger under sitt mål.",
            "No gaps: no relation falls short of its target.")
    }

    private func phrase(_ conversation: Conversation) -> Phrase {
        let relation = findings.relations[conversation.dyad]
        return actors(conversation.dyad) + Phrase(": " + context.told(conversation))
            + context.mark(relation.isIllustration || conversation.unit.target.isIllustration)
    }

    /// Both by name, each leading to its card on the page to explore.
    private func actors(_ dyad: Dyad) -> Phrase {
        let names = context.ends(dyad).map { actor in
            Phrase.link(
                context.name(actor),
                .file(context.exploreFile + context.network.actors[actor].exploreFragment))
        }
        return names[0] + Phrase(language(" och ", " and ")) + names[1]
    }

    // MARK: What came of the last ones

    /// As many agreements as the page holds.
    private static let agreements = 5

    /// Nothing where no conversation of an earlier wave was written down.
    private var followUp: [ReportDocument.Block] {
        let followUp = findings.analyzed.followUp
        let followed = followUp.followed
        guard !followed.isEmpty else { return [] }
        let shown = followed.prefix(Self.agreements).map { item in
            let agreement = item.agreement
            let status = agreement.status.flatMap { Vocabulary.name(of: $0.rawValue, in: .agreementStatus) }
            let late = item.isOverdue ? language("försenat", "late") : nil
            let parts = [
                status?(language), late,
                language("relationen: ", "the relation: ") + item.movement.name(language),
            ].compactMap { $0 }
            return Phrase(
                "\(context.name(agreement.from)) – \(context.name(agreement.to)): \(agreement.what) (\(parts.joined(separator: "; ")))"
            )
        }
        let rest = followed.count - shown.count
        let more =
            rest == 0
            ? []
            : [ReportDocument.Block.paragraph(Phrase(language("Och \(rest) till.", "And \(rest) more.")))]
        return [
            .heading(
                Phrase(language("Vad blev det av samtalen?", "What became of the conversations?")),
                id: "samtal-uppfoljning"),
            .paragraph(Phrase(followUp.sentence(context.network, language))),
            .list(Array(shown), isNumbered: false),
        ] + more
    }

    // MARK: What nobody can say yet

    private var uncertainty: [ReportDocument.Block] {
        guard headline.targeted > 0 else { return [] }
        let open = headline.count(.undecided)
        let heading = ReportDocument.Block.heading(
            Phrase(language("Vad är osäkert?", "What is uncertain?")), id: "samtal-osakert")
        guard open > 0 else {
            return [
                heading,
                .paragraph(
                    Phrase(
                        language(
                            "Inget svar som saknas kan ändra hur relationerna står mot målen.",
                            "No missing answer can change how the relations stand against their targets."))),
            ]
        }
        let sentence = language(
            "Hur \(language.relations(open)) med mål står mot målet går inte att avgöra\(whereabouts).",
            "How \(language.relations(open)) with a target \(open == 1 ? "stands" : "stand") against it cannot be told\(whereabouts)."
        )
        let answers = findings.answers.answers.prefix(3)
        guard !answers.isEmpty, !findings.isDocumentsOnly else {
            return [heading, .paragraph(Phrase(sentence))]
        }
        return [
            heading,
            .paragraph(
                Phrase(
                    sentence
                        + language(" De här svaren skulle avgöra mest:", " These answers would settle most:"))
            ),
            .list(
                answers.map { answer in
                    .strong(context.name(answer.by))
                        + Phrase(
                            language(" om ", " about ") + context.name(answer.dyad.other(than: answer.by))
                                + ": " + (answer.reasons(language).first ?? "") + ".")
                }, isNumbered: true),
        ]
    }

    /// ", flest i Kustgruppen (4) och mellan kommuner (7)"; empty where single relations are not told.
    private var whereabouts: String {
        let isDecided = headline.targeted < findings.gaps.headline.targeted
        let open = findings.gaps.dyads.filter { $0.standing == .undecided && !(isDecided && $0.isSuggested) }
        guard open.count > 1 else { return "" }
        let forums = most(
            open.flatMap { dyad in Set(dyad.units.filter { $0.state == .unknown }.map(\.forum)) }
        )
        .map { forum, count in
            "\(forum.map { language("i ", "in ") + context.name(forum: $0) } ?? language("i allmänhet", "in general")) (\(language.count(count)))"
        }
        let kinds = most(
            open.map { dyad in
                [dyad.dyad.a, dyad.dyad.b].map { context.network.actors[$0].kind }.sorted()
            }
        ).map { kinds, count in
            let ends = kinds.map { context.network.kind($0) }
            return "\(context.kinds(ends[0], ends[1]).lowercasedFirst) (\(language.count(count)))"
        }
        let parts = [forums, kinds].compactMap { $0 }
        return parts.isEmpty ? "" : language(", flest ", ", most of them ") + language.list(parts)
    }

    /// The one that stands there most often, if one alone does.
    private func most<Thing: Hashable>(_ things: [Thing]) -> (Thing, Int)? {
        let counts = things.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        guard let top = counts.values.max(), top > 1 else { return nil }
        let leaders = counts.filter { $0.value == top }.keys
        return leaders.count == 1 ? leaders.first.map { ($0, top) } : nil
    }
}
