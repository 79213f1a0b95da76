internal import Analysis
internal import Model
internal import Results
internal import Words

// How every number was made, so that a reader with the folder and this page can make them again.

struct MethodSection {
    let context: ReportContext

    private var findings: Findings { context.findings }
    var language: Language { context.language }

    func section() -> ReportDocument.Section {
        var blocks: [ReportDocument.Block] = [
            .definitions(conventions),
            .heading(Phrase(language("Hur talen är räknade", "How the numbers were made")), id: "metod-tal"),
            .definitions(numbers + nextNumbers),
        ]
        blocks += disclosure + version
        return ReportDocument.Section(
            id: ReportSections.method,
            title: Phrase(
                language("Så är talen gjorda", "How the numbers were made")),
            blocks: blocks)
    }

    /// With the same of both and the same folder the same bytes come again.
    private var version: [ReportDocument.Block] {
        [
            .paragraph(
                Phrase(
                    language(
                        "Gjord med \(Product.version). Frö 1 för kartans placering och för det som prövas mot slumpen.",
                        "Made with \(Product.version). Seed 1 for the places on the map and for what is held against chance."
                    )))
        ] + inputs
    }

    /// What the folder was, for those who hold it: of a small answer a digest can be guessed.
    private var inputs: [ReportDocument.Block] {
        guard context.gate.audience == .internal, !context.inputs.isEmpty else { return [] }
        typealias Input = (name: String, digest: String)
        let fields: [Field<Input>] = [
            Field(Sheet.Column("file", "Fil", "File")) { .text($0.name) },
            Field(Sheet.Column("sha256", "SHA-256", "SHA-256")) { .text($0.digest) },
        ]
        return [
            .table(
                ReportDocument.CaptionedTable(
                    Phrase(language("Underlaget", "The input")), Sheet(context.inputs, fields)))
        ]
    }

    func definition(_ term: (String, String), _ meaning: (String, String))
        -> ReportDocument.Definition
    {
        ReportDocument.Definition(
            term: Phrase(language(term.0, term.1)), meaning: Phrase(language(meaning.0, meaning.1)))
    }

    // MARK: Choices

    private var conventions: [ReportDocument.Definition] {
        let conventions = findings.conventions
        return [
            definition(
                ("Val bakom talen", "Choices behind the numbers"),
                (
                    """
                    \(context.waveName.capitalizedFirst). Skala: \(context.scale.id.text), 1–\(context.scale.top). Nätet räknas på \
                    \(side.0) nivå, och en relation räknas från nivå \(conventions.tieFrom). Skillnaderna jämför med närmast \
                    föregående mätomgång.
                    """,
                    """
                    \(context.waveName.capitalizedFirst). Scale: \(context.scale.id.text), 1–\(context.scale.top). The network is \
                    counted on the \(side.1) level, and a relation counts from level \(conventions.tieFrom). Changes compare \
                    with the wave just before.
                    """
                )),
            definition(("Skalan", "The scale"), scaleSource),
        ]
    }

    /// Whose word a link rests on.
    private var side: (String, String) {
        findings.conventions.side == .confirmed ? ("bekräftad", "confirmed") : ("angiven", "claimed")
    }

    private var scaleSource: (String, String) {
        guard context.scale == .samverkan8 else {
            return (
                "Skalan är nätverkets egen. Nivåerna är ordnade men stegen är inte lika stora; därför räknas inga medelvärden.",
                "The scale is the network's own. Levels are ordered but the steps are not equal; so no means are taken."
            )
        }
        return (
            """
            Källström & Smith, Participation unpacked, Baltic Journal of Management, doi 10.1108/BJM-10-2022-0365, om hur deltagare \
            upplevde arbetet med Region Skånes regionplan. Att använda den för relationer mellan två organisationer är det här \
            projektets utvidgning, liksom läsningen av vilka nivåer som bär delaktighet (1–3), samspel (4), påverkan (5–7) och \
            egenmakt (8). Nivåerna är ordnade men stegen är inte lika stora; därför räknas inga medelvärden.
            """,
            """
            Källström & Smith, Participation unpacked, Baltic Journal of Management, doi 10.1108/BJM-10-2022-0365, on how \
            participants perceived taking part in Region Skåne's regional plan. Using it for ties between any two organisations \
            is this project's extension, and so is the reading of which levels carry involvement (1–3), interaction (4), \
            influence (5–7) and empowerment (8). Levels are ordered but the steps are not equal; so no means are taken.
            """
        )
    }

    /// The share where both answered: of those alone, so that it may lie outside the bounds.
    private var share: (String, String) {
        let headline = findings.gaps.headline
        guard let share = headline.share else {
            return (
                "Bland de relationer där båda sidor är kända är de för få för en andel.",
                "The relations where both sides are known are too few for a share."
            )
        }
        let (within, known) = (language.count(headline.within), language.count(headline.bothKnown))
        return (
            "Bland de relationer där båda sidor är kända är \(within) av \(known) i linje (\(language.percent(share))); resten säger den andelen inget om.",
            "Of the relations where both sides are known \(within) of \(known) are in line (\(language.percent(share))); of the rest that share says nothing."
        )
    }

    // MARK: Numbers

    /// Of what the report has numbers of.
    private var numbers: [ReportDocument.Definition] {
        let isSurvey = !findings.isDocumentsOnly
        let isTargeted = findings.gaps.headline.targeted > 0
        return [
            levels, isSurvey ? response : nil, isTargeted ? states : nil, isTargeted ? standing : nil,
            isTargeted ? steps : nil, profile, links, findings.change == nil ? nil : change,
        ].compactMap { $0 }
    }

    private var levels: ReportDocument.Definition {
        definition(
            ("Bekräftad och angiven nivå", "Confirmed and claimed level"),
            (
                """
                Varje sidas svar är medianen av dess svarande. Bekräftad är den lägre av de två sidorna, angiven den högre. De \
                räknas aldrig ihop. Saknas ett svar ger det ett spann av möjliga nivåer. Dokument räknas bara där ingen sida \
                har svarat, och uppgifter från en tredje part räknas aldrig som ett svar. För hela relationen gäller den \
                djupaste av dess forum.
                """,
                """
                Each side's answer is the median of its respondents. Confirmed is the lower of the two sides, claimed the \
                higher. They are never averaged. A missing answer gives a span of possible levels. Documents count only where \
                neither side has answered, and what a third party says never counts as an answer. The relation as a whole \
                is as deep as the deepest of its forums.
                """
            ))
    }

    private var response: ReportDocument.Definition {
        definition(
            ("Svar", "Response"),
            (
                """
                Tillfrågade är de som asked.csv nämner\(findings.network.asked == nil ? " (filen saknas, så andelen är okänd)" : ""). \
                Svarsandel är tillfrågade med minst ett känt svar, genom alla tillfrågade. Svaren räknas \
                \(findings.profile.response.namesItems ? "bland dem som asked.csv nämner" : "som sidor av de relationer som någon nämner").
                """,
                """
                Those asked are the ones that asked.csv names\(findings.network.asked == nil ? " (there is no such file, so the rate is not known)" : ""). \
                The response rate is those asked with at least one known answer, over all asked. Answers are counted \
                \(findings.profile.response.namesItems ? "among those that asked.csv names" : "as sides of the relations that somebody mentions").
                """
            ))
    }

    private var states: ReportDocument.Definition {
        definition(
            ("Läge mot målet", "State against the target"),
            (
                """
                Bekräftad nivå över målspannet är djupare, i spannet i linje med målet. Under spannet: olika syn om den angivna \
                nivån når dit, samverkan saknas om även den är 0, annars under målet. Läget sägs bara när alla möjliga svar ger \
                det, eller när alla ligger under. En relation med flera forum får det läge som först förekommer i ordningen \
                samverkan saknas, under, olika syn, går inte att avgöra, djupare, i linje.
                """,
                """
                A confirmed level above the band is deeper, inside it in line with the target. Below the band: different views \
                when the claimed level reaches it, collaboration missing when that is 0 too, else below. A state is told only when \
                every possible answer gives it, or when all fall short. A relation with several forums has the first state that \
                occurs in the order collaboration missing, below, different views, cannot be told, deeper, in line.
                """
            ))
    }

    private var standing: ReportDocument.Definition {
        definition(
            ("Läget mot målen (headline)", "Standing against the targets (headline)"),
            (
                """
                Varje relation med mål räknas en gång: i linje, inte nådd, djupare, ska nås senare eller går inte att avgöra. Lägsta \
                andelen räknar bara dem som säkert är i linje, högsta alla som kan vara det, båda genom alla relationer med mål. \
                \(share.0)
                """,
                """
                Every targeted relation is counted once: in line, not reached, deeper, to be reached later, or that cannot be told. \
                The lowest share counts only those surely in line, the highest all that may be, both over all targeted relations. \
                \(share.1)
                """
            ))
    }

    private var steps: ReportDocument.Definition {
        definition(
            ("Steg och slag av samverkan", "Steps and kind of collaboration"),
            (
                """
                Steg är avståndet på skalan från bekräftad nivå till målspannets närmaste kant. Slag är de drag som målets eller \
                forumets syfte kräver och som nivån inte bär: nätverk kräver delaktighet, förståelse även samspel, insats även \
                påverkan, vision även egenmakt. Utan syfte gäller dem som målets lägsta nivå bär.
                """,
                """
                Steps are the distance on the scale from the confirmed level to the nearest edge of the band. The kind is what \
                the target's or the forum's purpose needs and the level does not carry: a network needs involvement, \
                understanding also interaction, an effort also influence, a vision also empowerment. Without a purpose it is what \
                the target's lowest level carries.
                """
            ))
    }

    private var profile: ReportDocument.Definition {
        definition(
            ("Nivåbild", "Level profile"),
            (
                """
                Antal relationer vars nivå är känd exakt. Mittnivån är medianen bland dem på nivå 1 eller djupare, som ett spann \
                när antalet är jämnt och de två mittersta skiljer sig. Andelen på minst nivå k, P(nivå ≥ k), räknas bland samma.
                """,
                """
                Counts of relations whose level is known exactly. The median is among those at level 1 or deeper, a span when their \
                number is even and the two in the middle differ. The share at level k or deeper, P(level ≥ k), is of the same.
                """
            ))
    }

    private var links: ReportDocument.Definition {
        let from = findings.conventions.tieFrom
        return definition(
            ("Nät, täthet och mellanhänder", "Network, density and go-betweens"),
            (
                """
                En länk finns där \(side.0) nivå säkert är minst \(from). Täthet är länkar genom par som är kända som länk eller \
                inte; lägsta och högsta värde räknar alla par. Antal relationer är gradtal. Mellanhand är oriktad betweenness \
                (Brandes), varje par en gång, inte normerad. Närhet är harmonisk närhet delad med antalet andra. En aktör som \
                ensam håller ihop nätet är en cut vertex, en ensam länk en bridge, ett delnät en komponent (Tarjan). Okända \
                relationer kan ändra mellanhänder åt båda håll.
                """,
                """
                A link exists where the \(side.1) level is surely at least \(from). Density is links over pairs known to be a link \
                or not; the lowest and highest values count all pairs. The number of relations is degree. Go-between is undirected \
                betweenness (Brandes), each pair once, not normalized. Closeness is harmonic closeness over the number of others. \
                An actor that alone holds the network together is a cut vertex, a sole link a bridge, a separate part a component \
                (Tarjan). Unknown relations may change go-betweens both ways.
                """
            ))
    }

    private var change: ReportDocument.Definition {
        definition(
            ("Förändring", "Change"),
            (
                """
                Jämförs bara när bekräftad nivå är känd i båda mätomgångarna och uppgifterna vilar på samma grund: båda sidors \
                svar i båda, eller dokument i båda. Sammanslagna aktörer följs; delade jämförs inte. Närmare eller längre från \
                målen: steg från målspannet i den senare mätomgången, i det forum som ligger längst ifrån. Närmare och djupare \
                sägs bara när hela fördelningen förskjutits åt ett håll (stokastisk dominans av första ordningen), annars är bilden \
                delad. Säkert är det när ingen okänd relation kan ändra det. Utslaget prövas också utan varje aktör för sig.
                """,
                """
                Compared only when the confirmed level is known in both waves on the same evidence: both sides' answers in both, \
                or documents in both. Merged actors are followed; split ones are not compared. Nearer to or farther from the \
                targets: steps from the band of the later wave, in the forum that lies farthest from it. Nearer and deeper are said \
                only when the whole spread has moved one way (first-order stochastic dominance); otherwise the picture is mixed. It \
                is certain when no unknown relation can change it. The verdict is also tried without each actor in turn.
                """
            ))
    }
}
