public import Model

/// How one actor of the last wave went through the waves: how many relations it had, and how deep.
public struct ActorTrajectory: Hashable, Sendable {
    public struct Point: Hashable, Sendable {
        /// Relations surely at the threshold or deeper, and those that may be.
        public fileprivate(set) var ties = 0
        public fileprivate(set) var undetermined = 0
        /// Its relations by known confirmed level.
        public let levels: LevelDistribution
    }

    public let actor: Actor.Place
    /// One for each wave; nil where the actor, or whom it stands for, had no row.
    public let points: [Point?]
}

extension WaveHistory {
    /// How every actor of the last wave went, in order. Relations with actors gone since count too.
    func actorTrajectories(tieFrom: Level) -> [ActorTrajectory] {
        let spans = analyzed.indices.map { spansByActor(at: $0) }
        return last.actors.map { actor in
            ActorTrajectory(
                actor: actor,
                points: spans.map { spans in
                    spans[actor].map { spans in
                        ActorTrajectory.Point(spans.values.sorted { $0.low < $1.low }, tieFrom, network.scale)
                    }
                })
        }
    }

    /// For each actor of the last wave, what it had with each other at the time; deepest where several merged.
    private func spansByActor(at place: Int) -> [Actor.Place: [Actor.Place: LevelSpan]] {
        var spans: [Actor.Place: [Actor.Place: LevelSpan]] = [:]
        for relation in analyzed[place].relations.asked {
            guard let span = relation.overall()?.confirmed else { continue }
            let (a, b) = (relation.dyad.a, relation.dyad.b)
            let (one, other) = (heir(of: a, at: place), heir(of: b, at: place))
            // Ties between the merged vanish.
            if let one, one == other { continue }
            func add(_ actor: Actor.Place?, _ partner: Actor.Place) {
                guard let actor else { return }
                let earlier = spans[actor]?[partner]
                spans[actor, default: [:]][partner] = earlier?.deeper(span) ?? span
            }
            add(one, other ?? b)
            add(other, one ?? a)
        }
        return spans
    }
}

extension ActorTrajectory.Point {
    fileprivate init(_ spans: [LevelSpan], _ tieFrom: Level, _ scale: Scale) {
        levels = LevelDistribution(spans.filter(\.isDetermined).map(\.low), scale: scale)
        for span in spans {
            if span.low >= tieFrom { ties += 1 } else if span.high >= tieFrom { undetermined += 1 }
        }
    }
}
