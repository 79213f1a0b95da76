internal import Graphs
public import Model

/// Who takes part in which forum in a wave, of those that exist in it.
///
/// It is known to everybody, whatever was answered: that somebody takes part in a forum is no answer.
public struct ForumMembers: Sendable {
    /// In order of id.
    public let actors: [Actor.Place]
    /// By place of forum, each in order of id; a forum may have none.
    public let members: [[Actor.Place]]
    /// Whether `participation.csv` says it; else whoever is an end of a report from the forum takes part in it.
    public let isDeclared: Bool
    /// By place of actor, in order of id.
    public let forumsOfActor: [[Forum.Place]]

    /// - Complexity: O(rows of `participation.csv`, or of the wave).
    public init(_ relations: WaveRelations) {
        let network = relations.network
        actors = relations.actors
        let alive = Set(actors)
        members = relations.participants.map { $0.filter(alive.contains).sorted() }
        isDeclared = network.participation != nil
        var forums = [[Forum.Place]](repeating: [], count: network.actors.count)
        for (forum, members) in members.enumerated() {
            for actor in members { forums[actor].append(forum) }
        }
        forumsOfActor = forums
    }

    /// Actors that take part in no forum.
    public var inNone: [Actor.Place] { actors.filter { forumsOfActor[$0].isEmpty } }

    /// Actors that take part in some forum.
    public var inSome: [Actor.Place] { actors.filter { !forumsOfActor[$0].isEmpty } }

    /// Forums in which both take part, in order of id.
    ///
    /// - Complexity: O(forums of the two).
    public func shared(_ dyad: Dyad) -> [Forum.Place] {
        let others = Set(forumsOfActor[dyad.b])
        return forumsOfActor[dyad.a].filter(others.contains)
    }

    var bipartite: BipartiteGraph { BipartiteGraph(memberCount: forumsOfActor.count, groups: members) }
}
