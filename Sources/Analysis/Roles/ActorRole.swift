internal import Graphs
public import Model

/// What an actor has in the network, before it is held against others.
///
/// **For the planner.** How many relations lie at each level is told level by level, never added up: two relations at level
/// 2 are not one at 4.
///
/// **Definition.** The levels are those known exactly on the side that is counted, of relations that some row speaks of. The
/// degree is of sure ties, and at most what it is when every relation in doubt is a tie; pairs that no row speaks of count as
/// no tie. Forums are those the actor takes part in.
public struct ActorRole: Sendable {
    public let actor: Actor.Place
    /// The place of its group in the grouping; nil for one in none.
    public let group: Int?
    public let levels: LevelDistribution
    /// Relations with a row whose level is not known exactly, or not told.
    public let unknownLevels: Int
    public let degree: Int
    public let degreeUpper: Int
    /// Nil where only the answers would tell, and they are not for these readers.
    public let forums: Int?

    /// By vertex.
    ///
    /// - Complexity: O(*n* · levels + *r* + participants).
    static func all(_ wave: AnalyzedWave, by grouping: Grouping) -> [ActorRole] {
        let (relations, conventions, indexed) = (wave.relations, wave.conventions, wave.indexed)
        let scale = relations.network.scale
        var vertexOfActor: [Actor.Place: Int] = [:]
        for (vertex, actor) in indexed.actors.enumerated() { vertexOfActor[actor] = vertex }
        var levels = [[Level]](repeating: [], count: indexed.actors.count)
        var unknown = [Int](repeating: 0, count: indexed.actors.count)
        for relation in relations.asked {
            guard let a = vertexOfActor[relation.dyad.a], let b = vertexOfActor[relation.dyad.b],
                let span = relation.overall()?.span(conventions.side)
            else { continue }
            for vertex in [a, b] {
                if span.isDetermined { levels[vertex].append(span.low) } else { unknown[vertex] += 1 }
            }
        }
        // Without `participation.csv` who takes part is read from the rows, of which these readers may not know.
        let tellsForums = relations.known == nil || relations.network.participation != nil
        var forums = [Int](repeating: 0, count: indexed.actors.count)
        for participants in relations.participants {
            for actor in participants { if let vertex = vertexOfActor[actor] { forums[vertex] += 1 } }
        }
        var upper = indexed.graph.degrees()
        for (a, b) in indexed.doubtful {
            upper[a] += 1
            upper[b] += 1
        }
        let groups = grouping.groupOfVertex(in: indexed)
        return indexed.actors.indices.map { vertex in
            ActorRole(
                actor: indexed.actors[vertex], group: groups[vertex],
                levels: LevelDistribution(levels[vertex], scale: scale), unknownLevels: unknown[vertex],
                degree: indexed.graph.degree(of: vertex), degreeUpper: upper[vertex],
                forums: tellsForums ? forums[vertex] : nil)
        }
    }
}
