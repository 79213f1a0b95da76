/// A graph of two sorts of vertices, groups and members, whose edges say who is in which group.
///
/// Members are 0 ..< `memberCount`; a group may have none, and so may a member.
///
///     let graph = BipartiteGraph(memberCount: 4, groups: [[0, 1], [0, 1, 2]])
///     graph.sharedGroups().map(\.count)   // [2, 1, 1]: of 0 and 1, 0 and 2, 1 and 2
public struct BipartiteGraph: Sendable, Equatable {
    public let memberCount: Int

    /// The members of each group, ascending and each once.
    public let groups: [[Int]]

    /// - Parameter groups: In any order; a member that is repeated is in the group once.
    /// - Precondition: Members are in 0 ..< `memberCount`.
    /// - Complexity: O(*m* log *m*).
    public init(memberCount: Int, groups: [[Int]]) {
        precondition(memberCount >= 0, "there cannot be \(memberCount) members")
        self.memberCount = memberCount
        self.groups = groups.map { group in
            for member in group {
                precondition(
                    member >= 0 && member < memberCount, "\(member) is not a member of 0..<\(memberCount)")
            }
            var sorted = group.sorted()
            var last: Int?
            sorted.removeAll { member in
                defer { last = member }
                return member == last
            }
            return sorted
        }
    }

    /// The groups of each member, ascending.
    ///
    /// - Complexity: O(*n* + *m*).
    public func groupsOfMembers() -> [[Int]] {
        var groupsOfMember = [[Int]](repeating: [], count: memberCount)
        for (group, members) in groups.enumerated() {
            for member in members { groupsOfMember[member].append(group) }
        }
        return groupsOfMember
    }

    /// Two members, and in how many groups both are.
    public struct SharedGroups: Hashable, Sendable {
        /// The smaller.
        public let v: Int
        public let w: Int
        public let count: Int
    }

    /// Returns how many groups every two members share, those with any: the projection onto the members.
    ///
    /// **For the planner.** Who meets whom, and in how many forums.
    ///
    /// **Definition.** For members v < w the number of groups that have both, where it is not 0.
    ///
    /// **Scale.** 1 … the number of groups; in order of v, then w.
    ///
    /// - Complexity: O(*n* + Σ *g*²) over the sizes *g* of groups, and O(*p* log *p*) to order *p* pairs.
    /// - SeeAlso: R. Breiger (1974), doi:10.2307/2576011.
    public func sharedGroups() -> [SharedGroups] {
        let groupsOfMember = groupsOfMembers()
        var counts = [Int](repeating: 0, count: memberCount)
        var pairs: [SharedGroups] = []
        for v in 0..<memberCount {
            var others: [Int] = []
            for group in groupsOfMember[v] {
                for w in groups[group] where w > v {
                    if counts[w] == 0 { others.append(w) }
                    counts[w] += 1
                }
            }
            for w in others.sorted() {
                pairs.append(SharedGroups(v: v, w: w, count: counts[w]))
                counts[w] = 0
            }
        }
        return pairs
    }
}
