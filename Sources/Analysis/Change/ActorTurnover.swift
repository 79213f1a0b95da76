public import Model

/// Which actors came, went, merged, split or took a new name between two waves.
///
/// Who became whom is followed through every step in between, so that only the two waves matter, not the way there.
public struct ActorTurnover: Sendable {
    public enum Sort: String, CaseIterable, Sendable {
        case stayed, new, gone, renamed, merged, split
        /// Some were split and some merged, all into one another.
        case regrouped
    }

    /// Actors of the earlier wave and what they are in the later one.
    public struct Event: Hashable, Sendable {
        public let sort: Sort
        public let before: [Actor.Place]
        public let after: [Actor.Place]
    }

    /// In order of the first actor named.
    public let events: [Event]

    public init(_ network: Network, from: Wave.Place, to: Wave.Place) {
        self.init(
            Succession(network, from: from, to: to), earlier: network.actorsAlive(in: from),
            later: network.actorsAlive(in: to))
    }

    /// Whoever is linked through successors belongs to one event.
    init(_ succession: Succession, earlier: [Actor.Place], later: [Actor.Place]) {
        var events: [Event] = []
        var seen: Set<Actor.Place> = []
        for actor in earlier where !seen.contains(actor) {
            var before: Set<Actor.Place> = []
            var after: Set<Actor.Place> = []
            var open = [actor]
            while let next = open.popLast() {
                guard before.insert(next).inserted else { continue }
                for successor in succession.successors[next] ?? []
                where after.insert(successor).inserted {
                    open += succession.predecessors[successor] ?? []
                }
            }
            seen.formUnion(before)
            let isSplit = after.contains { succession.touchedBySplit.contains($0) }
            events.append(Event(before.sorted(), after.sorted(), isSplit: isSplit))
        }
        for actor in later where succession.predecessors[actor] == nil {
            events.append(Event([], [actor], isSplit: false))
        }
        func key(_ event: Event) -> Actor.Place { (event.before + event.after).min() ?? 0 }
        self.events = events.sorted { key($0) < key($1) }
    }

    public func events(_ sort: Sort) -> [Event] { events.filter { $0.sort == sort } }
}

extension ActorTurnover.Event {
    fileprivate init(_ before: [Actor.Place], _ after: [Actor.Place], isSplit: Bool) {
        self.before = before
        self.after = after
        sort =
            switch (before.count, after.count) {
            case (0, _): .new
            case (_, 0): .gone
            case (1, 1) where !isSplit: before == after ? .stayed : .renamed
            case (1, _) where after.count > 1: .split
            case (_, 1) where !isSplit: .merged
            default: .regrouped
            }
    }
}
