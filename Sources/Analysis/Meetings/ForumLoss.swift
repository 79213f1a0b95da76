internal import Graphs
public import Model

/// What would come apart among those who meet, if one forum ended.
///
/// **For the planner.** A forum that alone brings somebody in is more than a meeting: without it they meet nobody. Before it
/// is closed they need a place elsewhere.
///
/// **Definition.** Of those who hang together through the forum (they meet, or meet somebody who meets somebody, …): the
/// pieces that they fall into when it is gone. A piece is those who still hang together through other forums.
public struct ForumLoss: Sendable {
    public let forum: Forum.Place
    public let members: Int
    /// Those who then meet nobody, in order of id.
    public let alone: [Actor.Place]
    /// Pieces of two or more that then hang together, by falling size, then smallest id; the first is what the others fall
    /// away from.
    public let pieces: [[Actor.Place]]

    /// The forums whose end parts anybody, in order of id.
    ///
    /// - Complexity: O(*f* · *m*) for *f* forums with *m* members in all.
    static func all(_ forums: ForumMembers) -> [ForumLoss] {
        let actors = forums.inSome
        let vertex = Dictionary(uniqueKeysWithValues: zip(actors, 0...))
        func components(without gone: Forum.Place?) -> [Int] {
            var ends: [(Int, Int)] = []
            for (forum, members) in forums.members.enumerated() where forum != gone {
                ends += members.compactMap { actor in vertex[actor].map { ($0, actors.count + forum) } }
            }
            return Graph(vertexCount: actors.count + forums.members.count, edges: ends).components()
        }
        let whole = components(without: nil)
        return forums.members.indices.compactMap { forum in
            let members = forums.members[forum]
            if members.count < 2 { return nil }
            let left = components(without: forum)
            let touched = actors.indices.filter { whole[$0] == whole[actors.count + forum] }
            let pieces = Dictionary(grouping: touched) { left[$0] }.values
                .map { piece in piece.map { actors[$0] } }
                .sorted { (-$0.count, $0[0]) < (-$1.count, $1[0]) }
            if pieces.count < 2 { return nil }
            return ForumLoss(
                forum: forum, members: members.count, alone: pieces.filter { $0.count == 1 }.map { $0[0] },
                pieces: pieces.filter { $0.count > 1 })
        }
    }
}
