internal import Analysis
public import Files
public import Model
internal import Results
internal import Words

/// What is sent to one organisation.
public struct Letter: Sendable {
    private let contents: LetterContents
    private let context: ReportContext
    private let facts: ActorFacts
    private let leader: String
    /// What its files are called, without an ending: after the organisation, so that none is sent to another.
    public let fileStem: String

    /// - Parameters:
    ///   - context: Of the same findings as the contents.
    ///   - facts: Of the same organisation, in them.
    init(
        _ contents: LetterContents, _ context: ReportContext, _ facts: ActorFacts, leader: String,
        fileStem: String
    ) {
        self.contents = contents
        self.context = context
        self.facts = facts
        self.leader = leader
        self.fileStem = fileStem
    }

    /// Whom it is to.
    public var actor: Actor.Place { contents.own.actor }

    /// One page of HTML that needs no other file.
    public var html: String { HTMLRenderer(document: document, pictures: [:]).page() }
    /// A document of Word, where whoever sends it can add a line.
    ///
    /// - Throws: `PackageFault` when there is no memory for it.
    public func word() throws(PackageFault) -> [UInt8] {
        try WordDocument(document: document, pictures: [:], template: nil).bytes()
    }
    public var markdown: String { MarkdownRenderer(document: document, files: [:]).text() }

    // MARK: The document

    private var own: OwnAnswers { contents.own }
    private var seen: Findings { contents.seen }
    private var language: Language { context.language }
    private var name: String { context.name(actor) }
    private var voice: ActorVoice { ActorVoice(context: context, actor: actor, isReader: true) }
    private var hasAnswered: Bool { !own.answers.isEmpty }
    private var isIllustration: Bool {
        facts.isIllustration || own.answers.contains(where: \.isIllustration)
    }
    private var whoLeads: String {
        leader.isEmpty ? language("den som leder enkäten", "whoever leads the survey") : leader
    }

    private var document: ReportDocument {
        ReportDocument(
            language: language, top: context.scale.top,
            title: context.title(language("Till \(name)", "To \(name)"), isIllustration), mark: nil,
            lead: [
                Phrase(
                    language(
                        "Era svar om samverkan, och vad de visar. \(context.network.title), \(context.waveName).",
                        "Your answers on collaboration, and what they show. \(context.network.title), \(context.waveName)."
                    )),
                .strong(
                    language(
                        "Bara för er: här står era egna svar.", "For you alone: your own answers stand here.")
                ),
            ],
            notice: isIllustration
                ? .strong("Illustration.")
                    + Phrase(
                        language(
                            " Brevet bygger helt eller delvis på påhittade uppgifter, som inte säger något om verkliga organisationer.",
                            " The letter is built on invented data, in whole or in part, which say nothing of real organisations."
                        )) : nil,
            sections: sections, footer: [Phrase(made)], hasContents: false)
    }

    private var made: String {
        language(
            "Gjort med samverkan. Samma uppgifter ger samma brev.",
            "Made with samverkan. The same data give the same letter.")
    }

    private var sections: [ReportDocument.Section] {
        let blocks = ActorBlocks(voice: voice, facts: facts)
        let answers = LetterAnswers(contents: contents, voice: voice, facts: facts)
        return [
            context.section("hej", "Hej!", "Hello!", greeting),
            context.section("svar", "Era svar", "Your answers", answers.given),
            context.section(
                "ovrigt", "Det ni inte har svarat om", "What you have not answered", answers.left),
            context.section("plats", "Er plats bland de andra", "Your place among the others", place),
            context.section(
                "samtal", "Samtal att börja med", "Conversations to start with", conversations(blocks)),
            context.section("forandring", "Vad har ändrats?", "What changed?", blocks.changes),
            context.section(
                "rattelse", "Är något fel?", "Is anything wrong?", [.paragraph(Phrase(correction))]),
            context.section("lofte", "Vad som är lovat", "What is promised", promise),
        ].compactMap { $0 }
    }

    // MARK: Greeting

    private var greeting: [ReportDocument.Block] {
        let thanks =
            hasAnswered
            ? language(
                "Tack för att ni har svarat i enkäten om samverkan. Det här är ert eget brev. Det visar vad ni har svarat, vad som nu går att säga om varje relation och vad ni kan ta upp härnäst.",
                "Thank you for answering the survey on collaboration. This is your own letter. It shows what you answered, what can now be said of each relation, and what you could take up next."
            )
            : language(
                "Vi har frågat hur organisationerna samverkar, och från er finns inget svar. Det här är ert eget brev. Det visar vad som ändå går att säga om er, och vad som saknas.",
                "We have asked how the organisations work together, and there is no answer from you. This is your own letter. It shows what can still be said of you, and what is missing."
            )
        let rule = language(
            "Bredvid era egna svar står bara det som alla som deltar får se. Vad en annan organisation har svarat visas inte mer än så.",
            "Beside your own answers stands only what everybody who takes part may see. What another organisation answered is not shown beyond that."
        )
        return [.paragraph(Phrase(thanks)), .paragraph(Phrase(rule))]
    }

    // MARK: Its place and what next

    private var place: [ReportDocument.Block] {
        let place = ActorPlace(voice: voice, facts: facts)
        return [.paragraph(Phrase(place.sentence + " " + place.standing))]
            + (place.further.isEmpty ? [] : [.list(place.further.map { Phrase($0) }, isNumbered: false)])
    }

    private func conversations(_ blocks: ActorBlocks) -> [ReportDocument.Block] {
        let chosen = blocks.conversations
        if !chosen.isEmpty { return chosen }
        let hasGaps = !blocks.gaps.isEmpty
        return facts.targeted.isEmpty
            ? []
            : [
                .paragraph(
                    Phrase(
                        hasGaps
                            ? language(
                                "Inget av nätverkets samtal gäller er just nu. Där målen inte är nådda kan ni själva ta upp det.",
                                "None of the network's conversations concerns you now. Where targets are not reached you can take it up yourselves."
                            )
                            : language(
                                "Inget av det som är känt om er ligger under ett mål, så inget samtal behöver komma först.",
                                "Nothing that is known of you falls short of a target, so no conversation has to come first."
                            )))
            ]
    }

    // MARK: What was promised, and how to correct

    private var correction: String {
        hasAnswered
            ? language(
                "Hör av er till \(whoLeads) och säg vilken organisation svaret gäller, och vad det ska vara. Ni kan rätta era egna svar, också fylla på med dem som saknas. Nästa rapport bygger på det rättade.",
                "Turn to \(whoLeads) and say which organisation the answer is about, and what it should be. You can correct your own answers, and add those that are missing. The next report is built on what is corrected."
            )
            : language(
                "Vill ni svara, hör av er till \(whoLeads). Om en relation går det bara att säga något säkert när båda har svarat.",
                "If you would like to answer, turn to \(whoLeads). Of a relation something can be said for certain only when both have answered."
            )
    }

    private var promise: [ReportDocument.Block] {
        let network = context.network
        let wave = own.wave
        let told = network.waves[wave].promise ?? .agreed
        let kept = context.gate.promise
        let words =
            network.waves[wave].promise == nil
            ? language(
                "Vad de som svarade fick veta är inte angivet. Därför hålls det strängaste: ",
                "What those who answered were told is not stated. So the strictest is kept: ")
            : hasAnswered
                ? language("När ni svarade fick ni veta: ", "When you answered you were told: ")
                : language("De som svarade fick veta: ", "Those who answered were told: ")
        let stricter =
            kept > told
            ? language(
                " Eftersom flera mätomgångar visas ihop hålls här ett strängare löfte, från en annan av dem.",
                " Since several waves are shown together, a stricter promise is kept here, from another of them."
            ) : ""
        return [
            .paragraph(
                Phrase(
                    words + language("”", "“") + told.statement(language, leader: leader) + "”" + stricter))
        ]
    }
}
