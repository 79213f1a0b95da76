internal import Analysis
internal import Model
internal import Words

// The first page: one sentence to remember, three numbers, how things stand wave by wave, and what changed. Who reads no
// further has read this.

struct InShort {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }
    private var response: Response { findings.profile.response }
    private var headline: Headline { context.headline }

    /// Whether there are targets, and nobody has decided any.
    private var isUndecided: Bool { findings.gaps.parts.map { $0.decided.targeted == 0 } ?? false }

    private var hasReports: Bool { !findings.network.reports(in: findings.conventions.wave).isEmpty }

    var section: ReportDocument.Section {
        var blocks: [ReportDocument.Block] = [.verdict(Phrase(verdict))]
        if hasReports { blocks.append(.keyNumbers(numbers)) }
        if let caution { blocks.append(.note(Phrase(caution))) }
        blocks += context.figure(.standing, isIllustration: findings.hasIllustration)
        let change = ChangeSection(context: context)
        blocks.append(.heading(Phrase(language("Vad har ändrats?", "What changed?")), id: "i-korthet-andrat"))
        blocks += change.brief.map { .paragraph(Phrase($0)) }
        return ReportDocument.Section(
            id: ReportSections.short,
            title: context.title(language("I korthet", "In short"), findings.hasIllustration),
            blocks: blocks, part: .brief)
    }

    // MARK: One sentence

    /// **Rule.** How the share in line, whatever the missing answers are, stands to half of those with a target; then how many fall
    /// short and how many cannot be told. Without a target or an answer, that.
    private var verdict: String {
        guard hasReports else {
            return language(
                "Inget är känt ännu: det finns inga uppgifter om samverkan i \(context.waveName).",
                "Nothing is known yet: there is no information on any relation in \(context.waveName).")
        }
        guard let lower = headline.lower, let upper = headline.upper else {
            return language(
                "Inga mål gäller för \(context.waveName), så det går inte att säga om samverkan räcker.",
                "No targets hold in \(context.waveName), so whether the collaboration is enough cannot be told."
            )
        }
        let (short, open) = (headline.count(.short), headline.count(.undecided))
        if open == headline.targeted {
            let all = language.relations(open)
            return isUndecided
                ? language(
                    "Inga mål är beslutade, och om de föreslagna nås går inte att säga: svaren räcker inte för någon av \(all).",
                    "No targets are decided, and whether those proposed are met cannot be told: the answers suffice for none of \(all)."
                )
                : language(
                    "Om målen nås går inte att säga: svaren räcker inte för någon av \(all) med mål.",
                    "Whether the targets are met cannot be told: the answers suffice for none of \(all) with a target."
                )
        }
        if isUndecided {
            let inLine = headline.count(.inLine)
            let count = inLine == 0 ? language("ingen", "none") : language.count(inLine)
            return language(
                "Inga mål är beslutade; av \(language.relations(headline.targeted)) med bara föreslagna mål eller exempel är \(count) i linje.",
                "No targets are decided; of \(language.relations(headline.targeted)) with only proposed targets or examples \(count) \(inLine < 2 ? "is" : "are") in line."
            )
        }
        let share =
            switch true {
            case lower == 1:
                language("Alla relationer med mål är i linje", "All relations with a target are in line")
            case upper == 0:
                language("Ingen relation med mål är i linje", "No relation with a target is in line")
            case lower > 0.5:
                language(
                    "Mer än hälften av relationerna med mål är i linje",
                    "More than half of the relations with a target are in line")
            case lower == 0.5:
                language(
                    "Minst hälften av relationerna med mål är i linje",
                    "At least half of the relations with a target are in line")
            case upper < 0.5:
                language(
                    "Färre än hälften av relationerna med mål är i linje",
                    "Fewer than half of the relations with a target are in line")
            case upper == 0.5:
                language(
                    "Högst hälften av relationerna med mål är i linje",
                    "At most half of the relations with a target are in line")
            default:
                language(
                    "Om hälften av relationerna med mål är i linje går inte att säga",
                    "Whether half of the relations with a target are in line cannot be told")
            }
        let rest = [
            short == 0
                ? nil
                : language(
                    "\(language.count(short)) når inte sitt mål",
                    "\(language.count(short)) \(short == 1 ? "falls short of its target" : "fall short of theirs")"
                ),
            headline.count(.toTakeUp) == 0
                ? nil
                : language(
                    "\(language.count(headline.count(.toTakeUp))) behöver tas upp",
                    "\(language.count(headline.count(.toTakeUp))) \(headline.count(.toTakeUp) == 1 ? "needs" : "need") to be taken up"
                ),
            open == 0
                ? nil
                : language(
                    "\(language.count(open)) går inte att avgöra",
                    "\(language.count(open)) cannot be told"),
        ].compactMap { $0 }
        let isTold = lower >= 0.5 || upper <= 0.5
        return share
            + (rest.isEmpty ? "" : (isTold ? language(", men ", ", but ") : ": ") + language.list(rest)) + "."
    }

    // MARK: Three numbers

    private var numbers: [ReportDocument.KeyNumber] {
        (headline.targeted == 0 ? [known] : [standing, bounds]) + [answers]
    }

    private var standing: ReportDocument.KeyNumber {
        let inLine = headline.count(.inLine)
        let others = Standing.told.dropFirst().compactMap { standing -> String? in
            let count = headline.count(standing)
            return count == 0 ? nil : standing.phrase(count, language)
        }
        let suggested = isUndecided ? 0 : findings.gaps.parts.map(\.suggested.targeted) ?? 0
        let apart =
            suggested == 0
            ? ""
            : language(
                " Därtill har \(language.relations(suggested)) bara föreslagna mål eller exempel.",
                " Besides, \(language.relations(suggested)) \(suggested == 1 ? "has" : "have") only proposed targets or examples."
            )
        let rest =
            others.isEmpty
            ? language("Inga andra har mål.", "No others have a target.")
            : language(
                "Övriga: \(others.joined(separator: ", ")).", "The others: \(others.joined(separator: ", "))."
            )
        return number(
            of(inLine, headline.targeted),
            headline.targeted == 1
                ? language("relation i linje med målet", "relation in line with its target")
                : language("relationer i linje med målet", "relations in line with their target"),
            rest + apart)
    }

    private var bounds: ReportDocument.KeyNumber {
        let (lower, upper) = (headline.lower ?? 0, headline.upper ?? 1)
        return number(
            language.range(lower, upper),
            language("är i linje, lägst och högst", "are in line, at least and at most"),
            lower == upper
                ? language("Inget svar som saknas kan ändra det.", "No missing answer can change that.")
                : language(
                    "Det lägsta gäller om inget av det som inte går att avgöra är i linje, det högsta om allt är det.",
                    "The least holds if none of what cannot be told is in line, the most if all of it is."))
    }

    /// Where nothing is targeted, what is known.
    private var known: ReportDocument.KeyNumber {
        let levels = findings.profile.levels.confirmed
        let known = levels.total + levels.none
        return number(
            of(known, findings.relations.asked.count),
            findings.relations.asked.count == 1
                ? language("nämnd relation med känd nivå", "relation mentioned with a known level")
                : language("nämnda relationer med känd nivå", "relations mentioned with a known level"),
            language(
                "Utan mål går det inte att säga om nivån räcker.",
                "Without targets it cannot be told whether the level suffices."
            ))
    }

    private var answers: ReportDocument.KeyNumber {
        if response.isOfGraph {
            return number(
                "–", language("svarsandel", "response rate"),
                language(
                    "Läst ur en graffil: ingen enkät.", "Read from a graph file: no survey."))
        }
        if response.isDocumentsOnly {
            let levels = findings.profile.confirmed.total + findings.profile.confirmed.none
            return number(
                language.count(findings.relations.asked.count),
                findings.relations.asked.count == 1
                    ? language("relation nämns i dokument", "relation mentioned in documents")
                    : language("relationer nämns i dokument", "relations mentioned in documents"),
                language(
                    "Ingen har tillfrågats. För \(language.count(levels)) är nivån känd. Dokument säger vad som finns, inte vad som saknas.",
                    "Nobody was asked. Of \(language.count(levels)) the level is known. Documents say what there is, not what is lacking."
                ))
        }
        let who =
            response.actorResponse.map { share in
                let (asked, answered) = (response.asked, response.answered)
                let organisations = language.count(
                    asked, ("tillfrågad organisation", "organisation asked"),
                    ("tillfrågade organisationer", "organisations asked"))
                return language(
                    "\(language.count(answered)) av \(organisations) har svarat (\(language.percent(share))).",
                    "\(language.count(answered)) of \(organisations) answered (\(language.percent(share))).")
            } ?? language("Vilka som tillfrågats är inte angivet.", "Who was asked is not stated.")
        guard response.items > 0 else {
            return number("–", language("lämnade svar", "answers given"), who)
        }
        return number(
            of(response.answers, response.items),
            given,
            who)
    }

    /// What has been given of what.
    private var given: String {
        switch (response.namesItems, response.items == 1) {
        case (true, true): language("efterfrågat svar är lämnat", "answer asked for was given")
        case (true, false): language("efterfrågade svar är lämnade", "answers asked for were given")
        case (false, true):
            language("sida av nämnda relationer är besvarad", "side of the relations mentioned was answered")
        case (false, false):
            language(
                "sidor av nämnda relationer är besvarade", "sides of the relations mentioned were answered")
        }
    }

    private func number(_ value: String, _ name: String, _ meaning: String) -> ReportDocument.KeyNumber {
        ReportDocument.KeyNumber(value: value, name: name, meaning: Phrase(meaning))
    }

    private func of(_ count: Int, _ all: Int) -> String {
        language(
            "\(language.count(count)) av \(language.count(all))",
            "\(language.count(count)) of \(language.count(all))")
    }

    /// How carefully single actors are to be read of.
    private var caution: String? {
        guard !response.isDocumentsOnly, hasReports,
            let share = response.actorResponse ?? response.itemResponse, share < ConnectorTrust.full
        else { return nil }
        return share < ConnectorTrust.least
            ? language(
                "Så få har svarat att bara de stora dragen går att läsa ut.",
                "So few answered that only the broad patterns can be read.")
            : language(
                "Var försiktig med slutsatser om enskilda aktörer: flera har inte svarat.",
                "Be careful with conclusions on single actors: several have not answered.")
    }
}
