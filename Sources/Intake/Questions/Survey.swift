public import Model

/// A survey that is ready to be asked: who is asked about whom, in which words. Every form is made of it.
///
/// Nothing in it comes from anybody's answers but whom to ask about.
public struct Survey: Sendable {
    /// One organisation, with those it is asked about.
    public struct Respondent: Sendable {
        public let actor: Actor.Place
        /// In order of name.
        public let partners: [Partner]

        /// How many questions it gets.
        public var questionCount: Int { partners.reduce(0) { $0 + $1.forums.count } }
    }

    /// Somebody to be asked about, in general (nil) and in forums.
    public struct Partner: Hashable, Sendable {
        public let actor: Actor.Place
        /// General first, then in order of id.
        public let forums: [Forum.Place?]
    }

    public let network: Network
    public let plan: SurveyPlan
    public let language: Language
    /// Whether the level wished for, and what stands in the way, are asked too.
    public let asksWishes: Bool
    /// In order of name.
    public let respondents: [Respondent]
    let words: SurveyWords
    let names: SurveyNames
    let levels: [SurveyChoice]
    private let ranks: [Int]

    /// - Parameters:
    ///   - leader: Who asks, as those who answer know it: an organisation.
    ///   - purpose: Why, in a sentence or two.
    public init(
        _ network: Network, _ plan: SurveyPlan, _ language: Language, leader: String = "",
        purpose: String = "",
        asksWishes: Bool = true
    ) {
        self.network = network
        self.plan = plan
        self.language = language
        self.asksWishes = asksWishes
        words = SurveyWords(network, wave: plan.wave, language, leader: leader, purpose: purpose)
        names = SurveyNames(network, language)
        levels = SurveyChoice.levels(network.scale, language)
        let ranks = network.nameRanks
        self.ranks = ranks
        respondents = Dictionary(grouping: plan.items, by: \.actor)
            .sorted { ranks[$0.key] < ranks[$1.key] }
            .map { Respondent(actor: $0.key, partners: Self.partners(in: $0.value, ranks)) }
    }

    /// All choices but those that are no level last, as every form shows them.
    var choices: [SurveyChoice] { levels + [.doNotKnow(language), .notRelevant(language)] }

    /// Everybody that somebody is asked about, for a form that is one for all.
    var allPartners: [Partner] { Self.partners(in: plan.items, ranks) }

    /// Who is asked about a partner in a forum, in order of name.
    func respondents(on partner: Actor.Place, in forum: Forum.Place?) -> [Actor.Place] {
        plan.items.filter { $0.partner == partner && $0.forum == forum }.map(\.actor)
            .sorted { ranks[$0] < ranks[$1] }
    }

    private static func partners(in items: [SurveyPlan.Item], _ ranks: [Int]) -> [Partner] {
        Dictionary(grouping: items, by: \.partner)
            .sorted { ranks[$0.key] < ranks[$1.key] }
            .map { partner, items in
                Partner(
                    actor: partner,
                    forums: Set(items.map(\.forum)).sorted { ($0 ?? -1) < ($1 ?? -1) })
            }
    }

    /// `[Vattengruppen] Habo kommun`, or `[Vattengruppen] Habo kommun - önskad nivå`: one statement, unlike any other.
    func statement(_ partner: Actor.Place, _ forum: Forum.Place?, asking: String? = nil) -> String {
        "[\(names.forum(forum))] \(names.actors[partner])" + (asking.map { " - \($0.lowercased())" } ?? "")
    }

    func question(_ partner: Actor.Place, _ forum: Forum.Place?) -> String {
        words.question(names.actors[partner], in: forum.map { names.forum($0) })
    }
}

/// A file that is to be written, with its name.
public struct SurveyFile: Sendable {
    public let name: String
    public let bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
    init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

    /// Names for files, one for each id, that every disk takes; no two alike but for case.
    static func stems(for ids: [String]) -> [String] {
        var taken: Set<String> = []
        return ids.map { id in
            let sound = String(
                String.UnicodeScalarView(
                    id.unicodeScalars.map { scalar in
                        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                            || "-_.".unicodeScalars.contains(scalar)
                            ? scalar : "-"
                    }))
            var stem = String(sound.prefix(60))
            if stem.isEmpty || stem.hasPrefix(".") { stem = "_" + stem }
            var name = stem
            var number = 2
            while !taken.insert(name.lowercased()).inserted {
                name = "\(stem)-\(number)"
                number += 1
            }
            return name
        }
    }
}
