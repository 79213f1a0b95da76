internal import Graphs
internal import Model

// *After* a conversation both sides say, in each stratum that it takes up, exactly the level it aims at: the lower
// edge of the band, or to relax the upper. A unit of a forum is about that forum, a unit of the whole about what is
// said in general. All else stays: what they say elsewhere, what others say, who takes part where. So *after* is one
// completion of the data, judged by the very rules that judge the data themselves.
//
// The choice is greedy. What decides the order is compared key by key; of the keys only the structure depends on
// earlier picks, so candidates are put in order once by all the others, and in each round only those that share the
// first three keys are asked what they would join. Distances are computed for the picks alone (`Prospect`).

/// The conversations to have next: which ties to build, raise, hold and relax, and what that would change.
///
/// **Order.** A gap, or what is to be held, before a question of too much · the target's status (law, assignment, agreed, proposed, example, none stated) · both want it · joins
/// parts of the network, relieves a cut vertex or is a sole link · characteristics lacking, most first · steps, most
/// first · names. A relation stands once. Which unit speaks for it is decided by status, then steps, then a forum
/// before the whole.
public struct NextConversations: Sendable {
    public let conversations: [Conversation]
    /// Relations that could have been chosen.
    public let candidates: Int
    public let before: Outcome
    /// After all of them together.
    public let after: Outcome
    /// Relations that rest on one side alone, by id.
    public let risks: [OneSidedRisk]
    /// If nobody acts, and each side that wishes to step back does.
    public let doingNothing: Outcome

    /// - Complexity: As `HarmonicSums` for distances, twice when somebody wishes to step back; O(*d* log *d*) for *d*
    ///   candidates; and for each pick O(*n* + *m* + *d*), and what one edge more takes of `HarmonicSums`.
    public init(_ wave: AnalyzedWave, count: Int) {
        var prospect = Prospect(wave)
        let network = wave.network
        let ranks = network.nameRanks
        let meetings = Meetings(wave.relations)
        var remaining = Candidate.all(wave.gaps, prospect, network, ranks)
        let risks = OneSidedRisk.all(wave)
        before = prospect.outcome
        candidates = remaining.count
        self.risks = risks
        let lapses = risks.reduce(into: [:]) { $0[$1.dyad] = $1.lapse.isEmpty ? nil : $1.lapse }
        doingNothing = lapses.isEmpty ? before : prospect.outcome(after: lapses)

        var conversations: [Conversation] = []
        var now = before
        while conversations.count < count, let (place, structure) = Self.first(of: remaining, prospect) {
            let chosen = remaining.remove(at: place)
            let dyad = chosen.dyad
            let introducer =
                prospect.isTie(prospect[dyad]) ? nil : prospect.introducer(of: dyad, rank: ranks)
            if !chosen.agreed.isEmpty { prospect.apply(chosen.agreed, to: dyad) }
            let after = chosen.agreed.isEmpty ? now : prospect.outcome
            conversations.append(
                Conversation(
                    dyad: dyad, action: chosen.action, units: chosen.units, goal: chosen.goal,
                    agreed: chosen.agreed, isWanted: chosen.isWanted, structure: structure,
                    lacking: chosen.lacking, steps: chosen.steps,
                    meeting: meetings.meeting(for: chosen.units[0], of: dyad), introducer: introducer,
                    before: now, after: after))
            now = after
        }
        self.conversations = conversations
        after = now
    }

    /// The candidate to pick from those in order, and what it means for the structure; nil when none is left.
    private static func first(of candidates: [Candidate], _ prospect: Prospect)
        -> (place: Int, structure: Conversation.Structure?)?
    {
        guard let leader = candidates.first else { return nil }
        let group = candidates.prefix { $0.isLevel(with: leader) }
        let components = prospect.graph.components()
        var newTies: [Int] = []
        var isBridge: Set<Dyad>?
        for (place, candidate) in group.enumerated() {
            let (v, w) = prospect.ends(candidate.dyad)
            if candidate.makesTie {
                if components[v] != components[w] { return earliest(newTies, place, .joinsParts) }
                newTies.append(place)
            } else if candidate.action == .hold {
                if isBridge == nil { isBridge = prospect.soleLinks }
                if isBridge?.contains(candidate.dyad) == true { return earliest(newTies, place, .isSoleLink) }
            }
        }
        if let place = firstRelieving(newTies) { return (place, .relievesCutVertex) }
        return (0, nil)

        /// One of the ties seen before may relieve a cut vertex: it then comes first.
        func earliest(_ earlier: [Int], _ place: Int, _ structure: Conversation.Structure)
            -> (place: Int, structure: Conversation.Structure?)
        {
            firstRelieving(earlier).map { ($0, .relievesCutVertex) } ?? (place, structure)
        }

        func firstRelieving(_ places: [Int]) -> Int? {
            let relieves = prospect.graph.relievesCutVertex(
                joining: places.map { prospect.ends(candidates[$0].dyad) })
            return zip(places, relieves).first { $0.1 }?.0
        }
    }
}

/// A relation that could be talked about, and all that does not depend on which others are.
private struct Candidate {
    let dyad: Dyad
    let action: Conversation.Action
    let units: [Unit]
    let goal: Level
    let agreed: [AgreedLevel]
    /// Whether there is no tie, and there would be one.
    let makesTie: Bool
    let status: Int
    let isWanted: Bool
    let lacking: [Characteristic]
    let steps: Int

    /// Whether nothing that comes before the structure tells two candidates apart.
    func isLevel(with other: Candidate) -> Bool {
        (action == .relax) == (other.action == .relax) && status == other.status && isWanted == other.isWanted
    }

    /// In order, the structure left out.
    static func all(_ gaps: Gaps, _ prospect: Prospect, _ network: Network, _ ranks: [Int]) -> [Candidate] {
        func names(_ dyad: Dyad) -> [Int] { [ranks[dyad.a], ranks[dyad.b], dyad.a, dyad.b] }
        return gaps.dyads.compactMap { Candidate($0, prospect, network) }.map { ($0, names($0.dyad)) }
            .sorted { left, right in
                let (one, other) = (left.0.key, right.0.key)
                return one == other
                    ? left.1.lexicographicallyPrecedes(right.1) : one.lexicographicallyPrecedes(other)
            }
            .map(\.0)
    }

    private var key: [Int] { [action == .relax ? 1 : 0, status, isWanted ? 0 : 1, -lacking.count, -steps] }

    private init?(_ targeted: TargetedDyad, _ prospect: Prospect, _ network: Network) {
        guard targeted.relation.isAsked else { return nil }
        let relation = targeted.relation
        let gapUnits = targeted.units.filter(\.state.isGap)
        if !gapUnits.isEmpty {
            let ordered = Self.ordered(gapUnits)
            let agreed = ordered.map { AgreedLevel($0.target.band.lowerBound, in: $0.forum) }
            let isNone = relation.overall().map { $0.confirmed.high < prospect.conventions.tieFrom } ?? true
            self.init(
                targeted, isNone ? .build : .raise, ordered, goal: ordered[0].target.band.lowerBound, agreed,
                wanted: { wish, unit in wish.low >= unit.target.band.lowerBound },
                lacking: ordered[0].lacking(in: network), steps: ordered[0].steps ?? 0, prospect, network)
        } else if targeted.state == .above {
            let ordered = Self.ordered(targeted.units.filter { $0.state == .above })
            let agreed = Self.relaxed(ordered, of: relation)
            // To relax must not take what another target asks for.
            guard let after = prospect.judged(relation.after(agreed)), !after.state.isGap else { return nil }
            self.init(
                targeted, .relax, ordered, goal: ordered[0].target.band.upperBound, agreed,
                wanted: { wish, unit in wish.high <= unit.target.band.upperBound },
                lacking: [], steps: ordered[0].steps ?? 0, prospect, network)
        } else if targeted.state == .within {
            let held = targeted.units.compactMap { unit -> (Unit, Level)? in
                let low = relation.wishes(in: unit.forum, network).compactMap { $0?.high }
                    .filter { $0 < unit.target.band.lowerBound }
                return low.count == 1 ? (unit, low[0]) : nil
            }
            let first = Self.ordered(held.map(\.0)).first
            guard let first, let wish = held.first(where: { $0.0.forum == first.forum })?.1 else {
                return nil
            }
            let carried = Characteristic.carried(at: wish, of: network.scale)
            self.init(
                targeted, .hold, [first], goal: first.summary.confirmed.low, [], wanted: { _, _ in false },
                lacking: first.needed(in: network).filter { !carried.contains($0) },
                steps: first.target.band.lowerBound - wish, prospect, network)
        } else {
            return nil
        }
    }

    private init(
        _ targeted: TargetedDyad, _ action: Conversation.Action, _ units: [Unit], goal: Level,
        _ agreed: [AgreedLevel], wanted: (LevelSpan, Unit) -> Bool, lacking: [Characteristic], steps: Int,
        _ prospect: Prospect, _ network: Network
    ) {
        let wishes = targeted.relation.wishes(in: units[0].forum, network).compactMap { $0 }
        dyad = targeted.dyad
        self.action = action
        self.units = units
        self.goal = goal
        self.agreed = agreed
        makesTie =
            !agreed.isEmpty && !prospect.isTie(targeted.relation)
            && prospect.isTie(targeted.relation.after(agreed))
        status = units[0].target.status?.rank ?? Target.Status.allCases.count
        isWanted = wishes.count == 2 && wishes.allSatisfy { wanted($0, units[0]) }
        self.lacking = lacking
        self.steps = steps
    }

    /// Among equals a forum of its own says more than the relation as a whole.
    private static func ordered(_ units: [Unit]) -> [Unit] {
        func key(_ unit: Unit) -> [Int] {
            [
                unit.target.status?.rank ?? Target.Status.allCases.count, -(unit.steps ?? 0),
                unit.forum.map { $0 } ?? Int.max,
            ]
        }
        return units.sorted { key($0).lexicographicallyPrecedes(key($1)) }
    }

    /// What both would say: the upper edge, in every stratum of the unit that lies above it.
    private static func relaxed(_ units: [Unit], of relation: Relation) -> [AgreedLevel] {
        var levels: [Forum.Place?: Level] = [:]
        for unit in units {
            let top = unit.target.band.upperBound
            let strata = unit.place.strata(of: relation).filter { $0.confirmed.high > top }.map(\.forum)
            for forum in strata { levels[forum] = min(levels[forum] ?? top, top) }
        }
        return levels.sorted { ($0.key ?? -1) < ($1.key ?? -1) }.map { AgreedLevel($0.value, in: $0.key) }
    }
}

extension Prospect {
    /// The relations that are sole links.
    fileprivate var soleLinks: Set<Dyad> {
        let actors = actors
        return Set(
            zip(graph.edges(), graph.bridges()).filter(\.1).map { Dyad(actors[$0.0.0], actors[$0.0.1]) })
    }
}
