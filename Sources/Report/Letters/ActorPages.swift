public import Analysis
internal import Drawing
public import Model
internal import Pictures
internal import Words

/// A page for each actor of whom something is known: its relations, where they fall short of what was agreed, its place
/// among the others, what it should talk about next, and what changed.
///
/// **Guarantee** (`rules.md` §6.4). Those by whom the findings are seen read it: for the public there are none.
public struct ActorPages: Sendable {
    /// One actor's page.
    public struct Page: Sendable {
        public let actor: Actor.Place
        /// Where it lies, seen from the report: "actors/kommun-0643.html".
        public let file: String
        /// One page of HTML that needs no other file.
        public let html: String
    }

    private let context: ReportContext
    /// Nothing where the readers get no pages on single actors.
    private let facts: [Actor.Place: ActorFacts]

    /// - Parameters:
    ///   - findings: Of a network seen through the gate (`AnalyzedNetwork.seen(by:waves:)`).
    ///   - languageMark: What tells the language in the names of files, where it is not the usual one.
    /// - Complexity: O(*r* + *d*) in the relations with rows and the targeted dyads, and what finding the conversations takes.
    public init(
        _ findings: Findings, language: Language, languageMark: String = ""
    ) {
        self.init(
            ReportContext(
                findings: findings, language: language, theme: .standard, languageMark: languageMark))
    }

    init(_ context: ReportContext) {
        self.context = context
        facts = context.hasActorPages ? ActorFacts.all(context) : [:]
    }

    private var language: Language { context.language }

    /// The actors that have a page, by kind and name.
    private var actors: [ActorFacts] {
        context.inReadingOrder(context.findings.relations.actors).compactMap { facts[$0] }
            .filter(\.isKnown)
    }

    /// The pages, by kind of actor and name.
    public var pages: [Page] {
        let files = context.actorPageFiles
        return actors.map { facts in
            Page(
                actor: facts.actor, file: files[facts.actor],
                html: HTMLRenderer(document: document(facts), pictures: [:]).page())
        }
    }

    // MARK: One actor

    private func blocks(of facts: ActorFacts) -> ActorBlocks {
        ActorBlocks(
            voice: ActorVoice(context: context, actor: facts.actor, isReader: false), facts: facts)
    }

    private func place(of facts: ActorFacts) -> ActorPlace {
        ActorPlace(
            voice: ActorVoice(context: context, actor: facts.actor, isReader: false), facts: facts)
    }

    private func document(_ facts: ActorFacts) -> ReportDocument {
        let actor = context.network.actors[facts.actor]
        let kind = context.network.kind(actor.kind).name(language).capitalizedFirst
        let which = "\(kind). \(context.network.title), \(context.waveName). "
        return ReportDocument(
            language: language, top: context.scale.top,
            title: context.title(actor.name, facts.isIllustration),
            mark: context.gate.audience.mark(language),
            lead: [Phrase(which + context.gate.audience.reader(language)), links(to: actor)],
            notice: notice(facts), sections: sections(facts), footer: [Phrase(Self.made(language))],
            hasContents: false)
    }

    static func made(_ language: Language) -> String {
        language(
            "Gjord med samverkan. Samma uppgifter ger samma sida.",
            "Made with samverkan. The same data give the same page.")
    }

    private func links(to actor: Actor) -> Phrase {
        .link(language("Hela rapporten", "The whole report"), .file("../" + context.file("report", ".html")))
            + " · "
            + .link(
                language("Se aktören i nätverket", "See the actor in the network"),
                .file("../" + context.exploreFile + actor.exploreFragment))
    }

    private func notice(_ facts: ActorFacts) -> Phrase? {
        guard facts.isIllustration else { return nil }
        return .strong("Illustration.")
            + Phrase(
                language(
                    " Hela eller delar av sidan bygger på påhittade uppgifter, som inte säger något om verkliga organisationer.",
                    " The page is built on invented data, in whole or in part, which say nothing of real organisations."
                ))
    }

    private func sections(_ facts: ActorFacts) -> [ReportDocument.Section] {
        let (blocks, place) = (blocks(of: facts), place(of: facts))
        return [
            context.section(
                "plats", "I korthet", "In brief",
                [.verdict(Phrase(place.sentence)), .paragraph(Phrase(place.standing))]
                    + (place.further.isEmpty
                        ? [] : [.list(place.further.map { Phrase($0) }, isNumbered: false)])),
            context.section(
                "samtal", "Samtal att börja med", "Conversations to start with", blocks.conversations),
            context.section(
                "relationer", "Relationer", "Relations", blocks.relations + blocks.unknown),
            context.section(
                "glapp", "Där målen inte är nådda", "Where targets are not reached", blocks.gaps),
            context.section("forandring", "Vad har ändrats?", "What changed?", blocks.changes),
            context.section(
                "rattelse", "Är något fel?", "Is anything wrong?", [.paragraph(Phrase(correction))]),
        ].compactMap { $0 }
    }

    private var correction: String {
        context.findings.isDocumentsOnly
            ? language(
                "Uppgifterna är kodade från dokument. Säg till den som leder arbetet, med dokument som visar något annat, så rättas de till nästa rapport.",
                "The data are coded from documents. Tell whoever leads the work, with documents that show otherwise, and they are corrected until the next report."
            )
            : language(
                "Säg till den som leder enkäten. Varje organisation rättar sina egna svar, och nästa rapport bygger på de rättade.",
                "Tell whoever leads the survey. Each organisation corrects its own answers, and the next report is built on the corrected ones."
            )
    }

    // MARK: In the report

    /// All actors in one chapter of a report; nil where the readers get none.
    var chapter: ReportDocument.Section? {
        guard context.hasActorPages else { return nil }
        let known = actors
        var blocks: [ReportDocument.Block] = known.enumerated().flatMap { number, facts in
            chapterBlocks(facts, number: number + 1)
        }
        let quiet = context.findings.relations.actors.count - known.count
        if quiet > 0 || known.isEmpty { blocks.append(.paragraph(Phrase(unknown(quiet)))) }
        return ReportDocument.Section(
            id: ReportSections.actors,
            title: context.title(
                language("Aktör för aktör", "Actor by actor"), context.findings.hasIllustration),
            blocks: blocks)
    }

    private func chapterBlocks(_ facts: ActorFacts, number: Int) -> [ReportDocument.Block] {
        let (blocks, place) = (blocks(of: facts), place(of: facts))
        let text = ([place.sentence, place.standing] + place.further).joined(separator: " ")
        let opening: [ReportDocument.Block] = [
            .heading(
                context.title(context.name(facts.actor), facts.isIllustration), id: "aktor-\(number)"),
            .paragraph(Phrase(text)),
        ]
        return [.together(opening)] + blocks.relations + blocks.unknown + blocks.gaps
    }

    private func unknown(_ count: Int) -> String {
        context.findings.relations.actors.isEmpty
            ? language(
                "Inga aktörer finns i \(context.waveName).", "There are no actors in \(context.waveName).")
            : language(
                "Om samverkan för \(language.actors(count)) är inget känt i \(context.waveName).",
                "Nothing is known of the relations of \(language.actors(count)) in \(context.waveName).")
    }
}
