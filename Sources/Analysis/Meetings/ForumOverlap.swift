internal import Graphs
public import Model

/// How far two forums are the same people.
///
/// **For the planner.** Two forums with the same members and the same purpose may be one. With different purposes they may
/// still be two: then meeting the same day is enough.
///
/// **Definition.** Jaccard: members of both / members of either. Containment: members of both / members of the one, and of the
/// other. They *could merge* when at least two are members of both, at least four fifths of the smaller are in the larger, and
/// no stated purpose speaks against it.
public struct ForumOverlap: Hashable, Sendable {
    /// Why two forums could be one.
    public enum Reason: String, CaseIterable, Sendable {
        /// They are for the same thing.
        case samePurpose = "same_purpose"
        /// What one of them is for is not said.
        case purposeUnstated = "purpose_unstated"
    }

    /// The share of the smaller forum that is in the larger one from which on two could merge.
    public static let enough = 0.8

    /// The one whose id comes first.
    public let a: Forum.Place
    public let b: Forum.Place
    public let membersOfA: Int
    public let membersOfB: Int
    /// Members of both; at least one.
    public let shared: Int
    /// Nil when they could not merge.
    public let couldMerge: Reason?

    public var jaccard: Double { Double(shared) / Double(membersOfA + membersOfB - shared) }
    /// How much of the first is in the second.
    public var containmentOfA: Double { Double(shared) / Double(membersOfA) }
    public var containmentOfB: Double { Double(shared) / Double(membersOfB) }

    /// Forums with a member in common, in order of id.
    ///
    /// - Complexity: O(Σ *d*²) over how many forums *d* each actor is in.
    static func all(_ forums: ForumMembers, in network: Network) -> [ForumOverlap] {
        let sides = BipartiteGraph(memberCount: forums.members.count, groups: forums.forumsOfActor)
        return sides.sharedGroups().map { pair in
            let (first, second) = (forums.members[pair.v].count, forums.members[pair.w].count)
            let isMostly = Double(pair.count) >= enough * Double(min(first, second))
            let purposes = [network.forums[pair.v].purpose, network.forums[pair.w].purpose]
            let reason: Reason? =
                purposes.contains(nil) ? .purposeUnstated : purposes[0] == purposes[1] ? .samePurpose : nil
            return ForumOverlap(
                a: pair.v, b: pair.w, membersOfA: first, membersOfB: second, shared: pair.count,
                couldMerge: pair.count >= 2 && isMostly ? reason : nil)
        }
    }
}
