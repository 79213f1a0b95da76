public import Analysis
internal import Drawing
public import Model
internal import Words

/// What may be written of to one organisation: its own answers, and what all who take part see. There is nothing else in
/// it, so that whatever is made of it tells no more (`rules.md` §6.5).
struct LetterContents: Sendable {
    let own: OwnAnswers
    let seen: Findings

    /// - Precondition: the findings are seen by the participants, in the wave of the answers.
    init(_ own: OwnAnswers, _ seen: Findings) {
        precondition(seen.analyzed.gate.audience == .participants, "a letter shows what participants see")
        precondition(seen.conventions.wave == own.wave, "a letter is about one wave")
        self.own = own
        self.seen = seen
    }
}

/// A letter to each organisation that takes part in a wave, to be sent to it alone.
///
/// **For the planner.** Who answers a survey wants something back: what was written down, what can now be said of each
/// relation, and what to do about it. A letter is what all who take part see, and beside it the organisation's own answers.
///
/// **Guarantee** (`rules.md` §6.5). Two answers of others that look the same to those who take part give the same letter, to
/// the last byte, and no word of anybody else's is in it.
public struct Letters: Sendable {
    /// Why there is nothing to write of.
    public enum Fault: Error, Hashable {
        /// The wave is coded from documents, and nobody was asked.
        case documentsOnly
        /// Nobody has answered in the wave yet.
        case noAnswers
    }

    /// Those that take part in the wave's survey, by kind and name.
    public let recipients: [Actor.Place]
    private let whole: AnalyzedNetwork
    private let context: ReportContext
    private let facts: [Actor.Place: ActorFacts]
    private let leader: String
    /// What the files are called, by place of actor.
    private let fileStems: [String]

    /// - Parameters:
    ///   - whole: What is known, of the wave to write of.
    ///   - leader: Whom to turn to, as those who answered know it; empty where nobody is named.
    ///   - languageMark: What tells the language in the names of files, where it is not the usual one.
    /// - Precondition: the network is as it is, and not as readers see it.
    /// - Complexity: as of ``ActorPages``.
    public init(
        _ whole: AnalyzedNetwork, language: Language, leader: String = "",
        languageMark: String = ""
    ) throws(Fault) {
        precondition(whole.gate.audience == .internal, "own answers are read where they are known")
        let wave = whole.conventions.wave
        if whole.wave.isDocumentsOnly { throw .documentsOnly }
        guard whole.network.reports(in: wave).contains(where: { $0.by != .document }) else {
            throw .noAnswers
        }
        self.whole = whole
        self.leader = leader
        context = ReportContext(
            findings: Findings(whole.seen(by: .participants)), language: language, theme: .standard,
            languageMark: languageMark)
        facts = ActorFacts.all(context)
        fileStems = context.actorFileStems
        recipients = context.inReadingOrder(whole.wave.relations.surveyed)
    }

    /// The letter to one organisation, which need not be among the recipients: then it says that no answer is there.
    ///
    /// - Precondition: the actor is alive in the wave.
    /// - Complexity: O(*r* + *q*) in the wave's rows and the questions.
    public func letter(to actor: Actor.Place) -> Letter {
        precondition(whole.network.actors[actor].isAlive(in: whole.conventions.wave), "nobody to write to")
        let own = OwnAnswers(of: actor, in: whole.network, wave: whole.conventions.wave)
        return Letter(
            LetterContents(own, context.findings), context, facts[actor] ?? ActorFacts(actor: actor),
            leader: leader, fileStem: fileStems[actor])
    }
}
