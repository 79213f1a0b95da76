internal import Graphs
public import Model

/// Who meets whom in which forums of a wave, and how that goes with their ties.
///
/// **For the planner.** Forums are where ties can be made. Who meets often and has no tie? Which ties have no forum to live
/// in? Who is in no forum at all? It needs no answers: who takes part is enough.
///
/// **Definition.** Two actors *meet* when both take part in a forum (`rules.md` §3, units); they meet *often* in two forums or
/// more. That two take part in a forum does not say that they spoke.
///
/// - SeeAlso: R. Breiger (1974), doi:10.2307/2576011.
public struct ForumMeetings: Sendable {
    /// Two actors that meet.
    public struct Pair: Sendable {
        public let dyad: Dyad
        /// Where, in order of id.
        public let forums: [Forum.Place]
        public let tie: MeetingTie
        /// In how many forums the two would meet by chance, and how likely chance is to give as many; nil where it was not
        /// tried.
        public let chance: Chance?
    }

    public struct Chance: Hashable, Sendable {
        public let expected: Double
        public let p: Double
        public let q: Double

        public var isMoreThanChance: Bool { q <= MeetingsTest.level }
    }

    /// In how many forums two meet who meet often.
    public static let often = 2

    public let conventions: Conventions
    public let forums: ForumMembers
    /// Actors in exactly one forum, in order of id.
    public let inOne: [(actor: Actor.Place, forum: Forum.Place)]
    /// Those who meet, in order of id.
    public let pairs: [Pair]
    public let losses: [ForumLoss]
    public let overlaps: [ForumOverlap]
    /// Ties between actors that share no forum, in order of id.
    public let tiesApart: [Dyad]
    /// How many ties there are.
    public let ties: Int
    /// Nil when nobody meets, or the network is too large.
    public let test: MeetingsTest?

    /// Those who meet often without a tie that is known of, most forums first, then by id.
    public var withoutTie: [Pair] {
        pairs.filter { $0.forums.count >= Self.often && $0.tie != .tie }
            .sorted { ($1.forums.count, $0.dyad) < ($0.forums.count, $1.dyad) }
    }

    /// Those who meet more than chance gives, least likely first, then by id.
    public var moreThanChance: [Pair] {
        pairs.filter { $0.chance?.isMoreThanChance == true }
            .sorted { ($0.chance?.p ?? 1, $0.dyad) < ($1.chance?.p ?? 1, $1.dyad) }
    }

    /// Forums that could be one, the most alike first, then by id.
    public var mergers: [ForumOverlap] {
        overlaps.filter { $0.couldMerge != nil }
            .sorted { ($1.jaccard, $0.a, $0.b) < ($0.jaccard, $1.a, $1.b) }
    }

    /// - Parameters:
    ///   - seed: Of the draws that meetings are held against.
    ///   - draws: How many there are at most, where there is time for so many.
    ///   - threads: The result is the same on any number.
    ///   - progress: Told the share of the draws that are made.
    /// - Precondition: `threads` is at least 1.
    /// - Throws: `CancellationError` when the task is cancelled.
    /// - Complexity: O(Σ *g*²) over the sizes *g* of forums and O(*f* · *m*) for *f* forums with *m* members in all; the draws
    ///   take 2 · 10⁹ steps at most.
    public init(
        _ wave: AnalyzedWave, seed: UInt64, draws: Int = MeetingsTest.mostDraws, threads: Int,
        progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) async throws(CancellationError) {
        let relations = wave.relations
        let conventions = wave.conventions
        let network = relations.network
        let forums = ForumMembers(relations)
        let bipartite = forums.bipartite
        let met = bipartite.sharedGroups()
        let members = forums.inSome.count
        let tests = members * (members - 1) / 2

        var chances: [Chance]?
        if let draws = MeetingsTest.draws(of: bipartite, pairs: met.count, atMost: draws) {
            let found = try await bipartite.sharedGroupsTest(
                draws: draws, seed: seed, threads: threads, progress: progress)
            let q = falseDiscoveryRates(found.p, among: tests)
            chances = found.p.indices.map { Chance(expected: found.expected[$0], p: found.p[$0], q: q[$0]) }
            test = MeetingsTest(draws: draws, tests: tests, seed: seed)
        } else {
            test = nil
        }
        pairs = met.enumerated().map { place, pair in
            let dyad = Dyad(pair.v, pair.w)
            return Pair(
                dyad: dyad, forums: forums.shared(dyad),
                tie: MeetingTie(
                    relations[dyad], conventions, knowsAbsentPairs: network.origin.knowsAbsentPairs),
                chance: chances?[place])
        }
        self.conventions = conventions
        self.forums = forums
        inOne = forums.actors.compactMap { actor in
            let own = forums.forumsOfActor[actor]
            return own.count == 1 ? (actor, own[0]) : nil
        }
        losses = ForumLoss.all(forums)
        overlaps = ForumOverlap.all(forums, in: network)
        let tied = wave.indexed.ties.map(\.dyad)
        ties = tied.count
        tiesApart = tied.filter { forums.shared($0).isEmpty }.sorted()
    }
}
