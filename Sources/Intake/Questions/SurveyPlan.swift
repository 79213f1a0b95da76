public import Model

/// Who is asked about whom in a wave.
///
/// **For the planner.** Thirty organisations have 870 sides to their relations, and nobody answers 29 questions well. Asked
/// are those who have, have had or should have something to do with each other; the rest can be asked with everybody.
///
/// **Definition.** Two actors that exist in the wave are asked about each other where a target speaks of them, where both
/// take part in a forum, where they are municipalities that border on each other, or where a tie may be: one of them has
/// answered and the other not, both have and do not both say that there is none, or a document describes one. Each in the
/// forum that the reason is about, if it is still theirs, else in general. What the wave's
/// rows of `asked.csv` say with a partner has been decided and stands; where they name actors without a partner, only
/// those are asked.
///
/// **Guarantee.** Items stand in order of actor, forum (general first) and partner, each once, and nobody is asked about
/// itself.
public struct SurveyPlan: Sendable {
    /// A relation in a forum, or in general.
    public struct Subject: Hashable, Sendable {
        public let dyad: Dyad
        public let forum: Forum.Place?

        public init(dyad: Dyad, forum: Forum.Place?) {
            (self.dyad, self.forum) = (dyad, forum)
        }
    }

    /// Why somebody is asked.
    public enum Reason: Int, CaseIterable, Comparable, Sendable {
        case target, forum, neighbors, earlier, everybody
        /// It stood in `asked.csv`.
        case decided

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// One question to one actor.
    public struct Item: Hashable, Sendable {
        public let actor: Actor.Place
        public let partner: Actor.Place
        /// Nil in general.
        public let forum: Forum.Place?
        /// In their order.
        public let reasons: [Reason]
    }

    public let wave: Wave.Place
    public let items: [Item]

    /// - Parameters:
    ///   - targeted: The relations that a target rules in the wave, and in which forum.
    ///   - everybody: Whether all are asked about all, in general, whatever they have to do with each other.
    /// - Complexity: O(*n*²) in the actors under `everybody`, else in the members of the largest forum.
    public init(_ network: Network, wave: Wave.Place, targeted: [Subject], everybody: Bool = false) {
        self.wave = wave
        let alive = network.actorsAlive(in: wave)
        let listed = (network.asked ?? []).filter { $0.wave == wave }
        let decided = Set(listed.filter { $0.partner != nil }.map(\.actor))
        let isAlive = Set(alive)
        let respondents = listed.isEmpty ? isAlive : isAlive.intersection(listed.map(\.actor))
        var items: [Item] = listed.compactMap { asked in
            guard let partner = asked.partner, isAlive.contains(asked.actor), isAlive.contains(partner) else {
                return nil
            }
            return Item(actor: asked.actor, partner: partner, forum: asked.forum, reasons: [.decided])
        }
        if !respondents.subtracting(decided).isEmpty {
            let subjects =
                everybody
                ? Relevance.everybody(alive)
                : Relevance(network, wave: wave, alive: isAlive).subjects(targeted)
            for (subject, reasons) in subjects {
                for actor in [subject.dyad.a, subject.dyad.b]
                where respondents.contains(actor) && !decided.contains(actor) {
                    items.append(
                        Item(
                            actor: actor, partner: subject.dyad.other(than: actor), forum: subject.forum,
                            reasons: reasons.sorted()))
                }
            }
        }
        self.items = Set(items).sorted {
            ($0.actor, $0.forum ?? -1, $0.partner) < ($1.actor, $1.forum ?? -1, $1.partner)
        }
    }

    /// Whether each that is asked is asked about all others in general.
    public func asksEverybody(in network: Network) -> Bool {
        let count = network.actorsAlive(in: wave).count
        return Dictionary(grouping: items.filter { $0.forum == nil }, by: \.actor).values
            .allSatisfy { $0.count == count - 1 } && items.contains { $0.forum == nil }
    }
}

/// Who has something to do with whom.
private struct Relevance {
    let network: Network
    let wave: Wave.Place
    let alive: Set<Actor.Place>
    /// By place of forum.
    let members: [Set<Actor.Place>]

    init(_ network: Network, wave: Wave.Place, alive: Set<Actor.Place>) {
        (self.network, self.wave, self.alive) = (network, wave, alive)
        members = Self.members(network, wave: wave).map { $0.intersection(alive) }
    }

    typealias Subjects = [SurveyPlan.Subject: Set<SurveyPlan.Reason>]

    func subjects(_ targeted: [SurveyPlan.Subject]) -> Subjects {
        var subjects: Subjects = [:]
        for subject in targeted where alive.contains(subject.dyad.a) && alive.contains(subject.dyad.b) {
            subjects[subject, default: []].insert(.target)
        }
        for (forum, members) in members.enumerated() {
            for dyad in Self.pairs(members.sorted()) {
                subjects[SurveyPlan.Subject(dyad: dyad, forum: forum), default: []].insert(.forum)
            }
        }
        for dyad in neighbors {
            subjects[SurveyPlan.Subject(dyad: dyad, forum: nil), default: []].insert(.neighbors)
        }
        for subject in earlier { subjects[subject, default: []].insert(.earlier) }
        return subjects
    }

    static func everybody(_ alive: [Actor.Place]) -> Subjects {
        var subjects: Subjects = [:]
        for dyad in pairs(alive) { subjects[SurveyPlan.Subject(dyad: dyad, forum: nil)] = [.everybody] }
        return subjects
    }

    // Before a wave there are no rows to tell who takes part: without `participation.csv` those do who did last.
    private static func members(_ network: Network, wave: Wave.Place) -> [Set<Actor.Place>] {
        var members = [Set<Actor.Place>](repeating: [], count: network.forums.count)
        if let participation = network.participation {
            for taking in participation where taking.wave == nil || taking.wave == wave {
                members[taking.forum].insert(taking.actor)
            }
            return members
        }
        for earlier in (0...wave).reversed() {
            var now = [Set<Actor.Place>](repeating: [], count: network.forums.count)
            for report in network.reports(in: earlier) where report.answer != .unknown {
                if let forum = report.forum { now[forum].formUnion([report.dyad.a, report.dyad.b]) }
            }
            for forum in members.indices where members[forum].isEmpty { members[forum] = now[forum] }
        }
        return members
    }

    private var neighbors: [Dyad] {
        guard let reference = network.reference else { return [] }
        let municipalities = MunicipalActors(network, wave: wave, reference: reference)
        return reference.neighbors.compactMap(municipalities.dyad)
    }

    /// Where earlier answers leave room for a tie, between those who exist now or those who came after them.
    ///
    /// Forms go to those who take part, so that whom they name must not tell what one side answered: an answer alone counts
    /// whatever it says, and what a third says does not (`rules.md` §6.2).
    private var earlier: Set<SurveyPlan.Subject> {
        var found: Set<SurveyPlan.Subject> = []
        for wave in 0...wave {
            let reports = network.reports(in: wave)
            var start = reports.startIndex
            while start < reports.endIndex {
                let first = reports[start]
                let end = reports[start...].firstIndex { $0.dyad != first.dyad || $0.forum != first.forum }
                let rows = reports[start..<(end ?? reports.endIndex)]
                if Self.mayBeTie(rows) { found.formUnion(subjects(first.dyad, first.forum)) }
                start = rows.endIndex
            }
        }
        return found
    }

    /// - Parameter rows: All on two actors in a forum of a wave.
    private static func mayBeTie(_ rows: ArraySlice<Report>) -> Bool {
        func isDeep(_ report: Report) -> Bool {
            if case .level(let level) = report.answer { level > 0 } else { false }
        }
        if rows.contains(where: { $0.by == .document && isDeep($0) }) { return true }
        let answers = rows.filter { row in
            guard case .actor(let by) = row.by else { return false }
            return row.dyad.contains(by) && row.answer != .unknown
        }
        let sides = Set(answers.map(\.by))
        return sides.count == 1 || answers.contains(where: isDeep)
    }

    private func subjects(_ dyad: Dyad, _ forum: Forum.Place?) -> [SurveyPlan.Subject] {
        heirs(of: dyad.a).flatMap { one in
            heirs(of: dyad.b).filter { $0 != one }.map { other in
                let isTheirs = forum.map { members[$0].contains(one) && members[$0].contains(other) } ?? false
                return SurveyPlan.Subject(dyad: Dyad(one, other), forum: isTheirs ? forum : nil)
            }
        }
    }

    /// The actor itself, or what became of it. (Successors never go round in a circle: a network has none that do.)
    private func heirs(of actor: Actor.Place) -> [Actor.Place] {
        alive.contains(actor) ? [actor] : network.actors[actor].became.flatMap(heirs)
    }

    private static func pairs(_ actors: [Actor.Place]) -> [Dyad] {
        actors.indices.flatMap { place in actors[(place + 1)...].map { Dyad(actors[place], $0) } }
    }
}
