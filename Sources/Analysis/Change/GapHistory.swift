public import Model

/// What became of the gaps between two waves, and since when those that are left have stood.
///
/// **For the planner.** A gap *opened* when a relation that was in line no longer is; it is another matter when the
/// gap came with a new target, or only came to light since answers were missing before. So each has its own name.
public struct GapHistory: Sendable {
    public enum Sort: String, CaseIterable, Sendable {
        /// In line, or deeper than the target, before; a gap now.
        case opened
        /// A gap before; in line, or deeper than the target, now.
        case closed
        /// A gap in both waves.
        case standing
        /// A gap now; no target before.
        case newTarget = "new_target"
        /// A gap before; no target now.
        case targetDropped = "target_dropped"
        /// A gap now; not known before.
        case cameToLight = "came_to_light"
        /// A gap before; not known now.
        case outOfSight = "out_of_sight"
    }

    public struct Entry: Hashable, Sendable {
        public let dyad: Dyad
        public let sort: Sort
        /// The state in the earlier and in the later wave; nil where the relation has no target.
        public let before: GapState?
        public let after: GapState?
        /// The first wave from which the gap has stood, no wave since being known to be without it. Nil when there is
        /// no gap now.
        public let since: Wave.Place?
    }

    public let from: Wave.Place
    public let to: Wave.Place
    /// In order of dyad.
    public let entries: [Entry]

    public func count(_ sort: Sort) -> Int { entries.count { $0.sort == sort } }

    /// The gaps of the later wave, from the earlier on.
    public init(_ waves: [AnalyzedWave], from: Wave.Place) {
        self.init(WaveHistory(waves), from: from)
    }

    /// - Precondition: `from` is a wave of the history before its last.
    init(_ history: WaveHistory, from: Wave.Place) {
        let places = history.analyzed.indices
        guard let earlier = places.first(where: { history.analyzed[$0].place == from }) else {
            preconditionFailure("the earlier wave belongs to the history")
        }
        self.from = from
        to = history.last.wave
        let judges = history.analyzed.map { GapJudge($0) }
        entries = history.dyads.compactMap { dyad in
            func moment(_ place: Int) -> GapJudge.Moment {
                judges[place].moment(history.past(dyad, at: place))
            }
            let (before, after) = (moment(earlier), moment(places.last ?? earlier))
            guard let sort = Sort(before, after) else { return nil }
            var since: Wave.Place?
            if after.isGap {
                for place in places.reversed() {
                    let moment = moment(place)
                    if moment.isGap { since = history.analyzed[place].place }
                    if !moment.isGap && moment != .judged(.unknown) { break }
                }
            }
            return Entry(dyad: dyad, sort: sort, before: before.state, after: after.state, since: since)
        }
    }
}

extension GapHistory.Sort {
    fileprivate init?(_ before: GapJudge.Moment, _ after: GapJudge.Moment) {
        switch (before, after) {
        case (.absent, .judged) where after.isGap: self = .newTarget
        case (.untargeted, .judged) where after.isGap: self = .newTarget
        case (.judged, .untargeted) where before.isGap: self = .targetDropped
        case (.judged(let before), .judged(let after)):
            switch (before.isGap, after.isGap) {
            case (true, true): self = .standing
            case (true, false): self = after == .unknown ? .outOfSight : .closed
            case (false, true): self = before == .unknown ? .cameToLight : .opened
            case (false, false): return nil
            }
        default: return nil
        }
    }
}

/// Says of any relation how it stood against the targets of one wave.
struct GapJudge {
    enum Moment: Hashable {
        /// One of the two did not exist.
        case absent
        /// One of the two was split since, so that nobody can tell.
        case split
        case untargeted
        case judged(GapState)

        var state: GapState? {
            if case .judged(let state) = self { state } else { nil }
        }
        var isGap: Bool { state?.isGap ?? false }
    }

    private let targets: TargetsInForce

    init(_ wave: AnalyzedWave) { targets = wave.targets }

    func units(_ relation: Relation) -> [Unit] { targets.units(of: relation) }

    /// A relation that several stood for is as its worst.
    func moment(_ past: WaveHistory.Past) -> Moment {
        guard case .relations(let relations) = past else {
            return if case .split = past { .split } else { .absent }
        }
        let states = relations.compactMap { TargetedDyad($0, units: units($0))?.state }
        return GapState(of: states).map { .judged($0) } ?? .untargeted
    }
}
