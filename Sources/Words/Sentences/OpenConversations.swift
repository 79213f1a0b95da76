package import Analysis
internal import Model

/// Conversations as far as a reader may know of them.
package struct OpenConversations {
    package let conversations: [Conversation]
    /// Whether they stand in the order of choice. With a closed level among them what the levels decide must not show in
    /// the order, since a reader who knows the neighbors' steps could count backwards to an answer.
    package let isByLevels: Bool

    /// That one side wishes to step back is its answer, which only internal readers have.
    package init(_ all: [Conversation], isInternal: Bool, nameRanks: [Int]) {
        let chosen = all.filter { isInternal || $0.action != .hold }
        isByLevels = isInternal || chosen.allSatisfy { $0.unit.summary.sharedLevel != nil }
        func key(_ conversation: Conversation) -> (Int, Int, Int) {
            (
                conversation.unit.target.status?.rank ?? Target.Status.allCases.count,
                nameRanks[conversation.dyad.a], nameRanks[conversation.dyad.b]
            )
        }
        conversations = isByLevels ? chosen : chosen.sorted { key($0) < key($1) }
    }
}
