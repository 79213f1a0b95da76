public import Model

// Handing in is not the same as stating: whoever says "do not know" of all partners has answered the survey, and needs no
// reminder, but has stated nothing. What a relation rests on is `Response`; whom to remind is this.

/// Who of those asked has handed in, who has not, and about whom answers are left.
///
/// **For the planner.** Whom to remind, and of what. It never says what anybody answered.
///
/// **Guarantee.** Nothing in it depends on what a row says, only on whether it is there: an organisation has handed in
/// when any row of the wave is its own report on a relation of its own, and an answer is given when such a row speaks of
/// the partner, in the forum, that `asked.csv` names.
public struct Returns: Sendable {
    /// A question that an organisation was asked.
    public struct Item: Hashable, Comparable, Sendable {
        public let partner: Actor.Place
        /// Nil in general.
        public let forum: Forum.Place?

        public static func < (left: Self, right: Self) -> Bool {
            (left.partner, left.forum ?? -1) < (right.partner, right.forum ?? -1)
        }
    }

    /// How far an organisation has come.
    public enum Progress: String, CaseIterable, Sendable {
        /// In the order in which they are to be reminded.
        case nothing, partly, all
        /// It has handed in nothing, and nobody knows whether it was asked.
        case unlisted
    }

    public struct Organisation: Sendable {
        public let actor: Actor.Place
        /// Whether it is among those asked; without `asked.csv` those are the ones that have handed in.
        public let isAsked: Bool
        public let hasHandedIn: Bool
        /// How many answers it was asked for; 0 where `asked.csv` names no partners.
        public let items: Int
        /// Those that it has not given, by partner.
        public let left: [Item]

        public var given: Int { items - left.count }

        public var progress: Progress {
            if !hasHandedIn { return isAsked ? .nothing : .unlisted }
            return left.isEmpty ? .all : .partly
        }
    }

    /// Organisations asked, counted together.
    public struct Tally: Hashable, Sendable {
        public var asked = 0
        public var handedIn = 0
        public var items = 0
        public var given = 0

        public var handedInShare: Double? { asked == 0 ? nil : Double(handedIn) / Double(asked) }
        public var givenShare: Double? { items == 0 ? nil : Double(given) / Double(items) }
    }

    public struct OfKind: Sendable {
        public let kind: Kind
        /// Nil where readers are not told.
        public let tally: Tally?
    }

    public struct OfForum: Sendable {
        /// Nil in general.
        public let forum: Forum.Place?
        public let tally: Tally
    }

    /// In order of id; nil where readers are told totals only.
    public let organisations: [Organisation]?
    public let total: Tally
    /// In the network's order of kinds; those of which nobody was asked are left out.
    public let kinds: [OfKind]
    /// General first; nil where readers are told totals only. An organisation counts in a forum as asked when it was asked
    /// about somebody there or, where no partners are named, takes part in it.
    public let forums: [OfForum]?
    /// What the contract says of the same: there "do not know" is no statement.
    public let response: Response

    /// - Complexity: O(*r* + *q* log *q* + *f* · (*r* + *q* + *o*) + *k* · *o*) in the wave's rows, the questions, and the
    ///   forums, organisations and kinds of the network.
    public init(_ wave: AnalyzedWave) {
        let (network, relations) = (wave.network, wave.relations)
        let questions = (network.asked ?? []).filter { $0.wave == relations.wave }
        var said: [Actor.Place: Set<Item>] = [:]
        for report in network.reports(in: relations.wave) {
            guard case .actor(let by) = report.by, report.dyad.contains(by) else { continue }
            said[by, default: []].insert(Item(partner: report.dyad.other(than: by), forum: report.forum))
        }
        var items: [Actor.Place: Set<Item>] = [:]
        for question in questions {
            guard let partner = question.partner else { continue }
            items[question.actor, default: []].insert(Item(partner: partner, forum: question.forum))
        }
        let asked = network.asked == nil ? Set(said.keys) : Set(questions.map(\.actor))
        let isSurvey = !relations.isDocumentsOnly && !network.origin.isGraph
        let silent = network.asked == nil && isSurvey ? relations.actors : []
        let organisations = asked.union(said.keys).union(silent).sorted().map { actor in
            let own = items[actor, default: []]
            return Organisation(
                actor: actor, isAsked: asked.contains(actor), hasHandedIn: said[actor] != nil,
                items: own.count, left: own.subtracting(said[actor, default: []]).sorted())
        }
        let counted = organisations.filter(\.isAsked)
        self.organisations = organisations
        total = Tally(counted)
        kinds = network.kinds.compactMap { kind in
            let own = counted.filter { network.actors[$0.actor].kind == kind.id }
            return own.isEmpty ? nil : OfKind(kind: kind, tally: Tally(own))
        }
        let participants = items.isEmpty ? relations.participants : []
        forums = ([nil] + network.forums.indices.map { $0 }).compactMap { forum in
            var tally = Tally()
            for organisation in counted {
                let own = items[organisation.actor, default: []].filter { $0.forum == forum }
                let takesPart = forum.map { items.isEmpty && participants[$0].contains(organisation.actor) }
                let answers = said[organisation.actor, default: []].filter { $0.forum == forum }
                guard !own.isEmpty || takesPart ?? (items.isEmpty && !answers.isEmpty) else { continue }
                tally.asked += 1
                tally.handedIn += answers.isEmpty ? 0 : 1
                tally.items += own.count
                tally.given += own.intersection(answers).count
            }
            return tally.asked == 0 ? nil : OfForum(forum: forum, tally: tally)
        }
        response = wave.response
    }

    fileprivate init(_ all: Returns, kinds: [OfKind]) {
        organisations = nil
        forums = nil
        total = all.total
        self.kinds = kinds
        response = all.response
    }

    /// Those to remind, the ones that have handed in nothing first.
    public var owing: [Organisation] {
        let asked = (organisations ?? []).filter(\.isAsked)
        return asked.filter { $0.progress == .nothing } + asked.filter { $0.progress == .partly }
    }
}

extension Returns.Tally {
    fileprivate init(_ organisations: [Returns.Organisation]) {
        asked = organisations.count
        handedIn = organisations.count(where: \.hasHandedIn)
        items = organisations.reduce(0) { $0 + $1.items }
        given = organisations.reduce(0) { $0 + $1.given }
    }
}

extension Gate {
    /// How many organisations readers are told of together at least, when it is told how many have answered.
    public static let fewestAsked = 5

    /// Who has handed in, as far as readers may know: who has not is for those in charge. Of kinds those are told that
    /// have enough organisations, and never so that what is left out could be worked out from the total.
    func seen(_ returns: Returns) -> Returns {
        if audience == .internal { return returns }
        let asked = returns.kinds.map { $0.tally?.asked ?? 0 }
        var shown = asked.indices.filter { asked[$0] >= Self.fewestAsked }
        // The smallest one shown goes with what is left out, until there is enough of it.
        while let smallest = shown.min(by: { (asked[$0], $0) < (asked[$1], $1) }) {
            let left = asked.reduce(0, +) - shown.reduce(0) { $0 + asked[$1] }
            if left == 0 || left >= Self.fewestAsked { break }
            shown.removeAll { $0 == smallest }
        }
        return Returns(
            returns,
            kinds: returns.kinds.enumerated().map { place, row in
                Returns.OfKind(kind: row.kind, tally: shown.contains(place) ? row.tally : nil)
            })
    }
}
