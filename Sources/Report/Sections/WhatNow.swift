internal import Analysis
internal import Model
internal import Words

// The first half page: three sentences and five conversations. Who reads no further has read this.

struct WhatNow {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }
    private var profile: Profile { findings.profile }
    private var headline: Headline { findings.gaps.headline }

    func section() -> ReportDocument.Section {
        var blocks: [ReportDocument.Block] = [
            .paragraph(sentence(howSure, isIllustration: findings.hasIllustratedReports)),
            .paragraph(
                sentence(againstTargets, isIllustration: findings.hasIllustration && headline.targeted > 0)),
            .paragraph(sentence(changed, isIllustration: ChangeSection(context: context).isIllustration)),
        ]
        if context.hasActorPages { blocks += conversations }
        return ReportDocument.Section(
            id: ReportSections.now,
            title: context.title(language("Vad nu?", "What now?"), findings.hasIllustration),
            blocks: blocks, part: .brief)
    }

    private func sentence(_ text: String, isIllustration: Bool) -> Phrase {
        Phrase(text) + context.mark(isIllustration)
    }

    // MARK: How sure we are

    var howSure: String {
        let response = profile.response
        if findings.network.reports(in: findings.conventions.wave).isEmpty {
            return language(
                "Inget är känt ännu: det finns inga uppgifter om samverkan i \(context.waveName).",
                "Nothing is known yet: there is no information on any relation in \(context.waveName).")
        }
        if response.isDocumentsOnly {
            let ties = profile.ties
            let mentioned = findings.relations.asked.count
            let levels = profile.confirmed.total + profile.confirmed.none
            let known =
                switch levels {
                case 0: language("utan känd nivå", "without a known level")
                case mentioned where mentioned == 1: language("med känd nivå", "with a known level")
                case mentioned: language("alla med känd nivå", "all of them with a known level")
                default:
                    language(
                        "varav \(language.count(levels)) med känd nivå",
                        "\(language.count(levels)) of them with a known level")
                }
            let rest =
                ties.unasked == 0
                ? ""
                : language(
                    ", och om \(language.count(ties.unasked)) \(ties.unasked == 1 ? "annan möjlig" : "andra möjliga") vet vi inget",
                    ", and of \(language.count(ties.unasked)) other possible \(ties.unasked == 1 ? "one" : "ones") we know nothing"
                )
            return language(
                """
                Kodat från dokument, ingen enkät: dokumenten nämner \(language.relations(mentioned)), \(known)\(rest).
                """,
                """
                Coded from documents, no survey: the documents mention \(language.relations(mentioned)), \(known)\(rest).
                """)
        }
        let items = response.itemResponse.map { share in
            let (given, all) = (language.count(response.answers), language.count(response.items))
            let isOne = response.items == 1
            return response.namesItems
                ? language(
                    "\(given) av \(all) \(isOne ? "efterfrågat" : "efterfrågade") svar är \(isOne ? "lämnat" : "lämnade") (\(language.percent(share)))",
                    "\(given) of \(all) \(isOne ? "answer" : "answers") asked for \(isOne ? "was" : "were") given (\(language.percent(share)))"
                )
                : language(
                    "\(given) av \(all) sidor av de relationer som någon nämner är besvarade (\(language.percent(share)))",
                    "\(given) of \(all) sides of the relations that somebody mentions were answered (\(language.percent(share)))"
                )
        }
        if let share = response.actorResponse {
            let (asked, answered) = (response.asked, response.answered)
            let organisations = language.count(
                asked, ("tillfrågad organisation", "organisation asked"),
                ("tillfrågade organisationer", "organisations asked"))
            let who = language(
                "\(language.count(answered)) av \(organisations) har svarat (\(language.percent(share)))",
                "\(language.count(answered)) of \(organisations) answered (\(language.percent(share)))")
            return who + (items.map { language(", och ", ", and ") + $0 } ?? "") + caution(share)
        }
        let unlisted = language(
            "Vilka som tillfrågats är inte angivet", "Who was asked is not stated")
        return unlisted + (items.map { language("; ", "; ") + $0 } ?? "") + caution(response.itemResponse)
    }

    private func caution(_ share: Double?) -> String {
        guard let share, share < ConnectorTrust.full else { return "." }
        return share < ConnectorTrust.least
            ? language("; läs bara de stora dragen.", "; read the broad patterns only.")
            : language(
                "; var försiktig med slutsatser om enskilda aktörer.",
                "; be careful with conclusions on single actors.")
    }

    // MARK: Against the targets

    var againstTargets: String {
        findings.gaps.standing(language)
            ?? language(
                "Inga mål gäller för \(context.waveName), så inget kan hållas mot ett mål.",
                "No targets hold in \(context.waveName), so nothing can be held against one.")
    }

    // MARK: What changed

    var changed: String { ChangeSection(context: context).brief }

    // MARK: The conversations

    private var conversations: [ReportDocument.Block] {
        let heading = ReportDocument.Block.heading(
            Phrase(language("Samtal att börja med", "Conversations to start with")), id: "samtal")
        let chosen = findings.next.conversations
        guard !chosen.isEmpty else { return [heading, .paragraph(Phrase(nothingToTalkAbout))] }
        let rule = language(
            """
            Urval: målets status (lag, uppdrag, överenskommet, förslag, exempel), sedan om båda vill, om det håller ihop \
            nätet, slag av samverkan som saknas, steg och namn. Efter varje val görs ordningen om.
            """,
            """
            Chosen by: the target's status (law, assignment, agreed, proposed, example), then whether both want it, whether \
            it holds the network together, kind of collaboration lacking, steps and names. After each choice the order is \
            made again.
            """)
        return [
            heading, .list(chosen.map(phrase), isNumbered: true),
            .paragraph(Phrase(effect)), .paragraph(Phrase(rule)),
        ]
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

    /// "Region X och Länsstyrelsen Y: mål 5–7, båda anger 3. Ta upp i Forumet, där båda deltar."
    private func phrase(_ conversation: Conversation) -> Phrase {
        let unit = conversation.unit
        let target = unit.target
        let observed = context.observed(unit, of: conversation.dyad)
        var text = language(
            ": mål \(target.bandText), \(observed). ", ": target \(target.bandText), \(observed). ")
        text += conversation.place(in: context.network, language) + " "
        if conversation.action == .relax {
            text += language(
                "Är målet inaktuellt eller insatsen för stor? ",
                "Is the target outdated or the effort too large? ")
        }
        if conversation.isWanted {
            text += language("Båda vill det själva. ", "Both want it themselves. ")
        }
        if let introducer = conversation.introducer {
            let name = context.name(introducer)
            text += language("\(name) kan föra dem samman. ", "\(name) could introduce them. ")
        }
        let origin = [target.basis(language), target.timing(in: context.wave, language)].compactMap { $0 }
        text += language(
            "Målet: \(origin.joined(separator: ", ")).", "The target: \(origin.joined(separator: ", ")).")
        let relation = findings.relations[conversation.dyad]
        return .strong(context.and(conversation.dyad)) + Phrase(text)
            + context.mark(relation.isIllustration || target.isIllustration)
    }
}
