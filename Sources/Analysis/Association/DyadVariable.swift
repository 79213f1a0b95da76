public import Model

/// Something that is asked of every two actors, and that can be held against how deep their relation is.
public enum DyadVariable: Hashable, Sendable {
    /// The level of the relation, where it is known exactly; of one forum, or of another wave than the one asked about.
    case level(forum: Forum.Place? = nil, wave: Wave.Place? = nil)
    /// Whether the relation is at a level or deeper: 1 or 0; nil for the conventions' threshold. Not known where it may be or
    /// not, and of a pair that nobody speaks of, unless the conventions take pairs in doubt for no tie (then of both) or for a
    /// tie (then of the former).
    case tie(from: Level? = nil, forum: Forum.Place? = nil, wave: Wave.Place? = nil)
    /// Whether both are of one kind (`kind`), in one county (`county`), or have one value in a column of `actors.csv`.
    case same(String)
    /// How far apart the two are in a column of numbers in `actors.csv`.
    case difference(String)
    /// Kilometers between the middles of their municipalities.
    case distance
    /// Whether their municipalities border on each other.
    case border
    /// In how many forums both take part; in another wave than the one asked about.
    case forums(wave: Wave.Place? = nil)

    /// The wave that it is of, where that is not the one asked about.
    public var wave: Wave.Place? {
        switch self {
        case .level(_, let wave), .tie(_, _, let wave), .forums(let wave): wave
        case .same, .difference, .distance, .border: nil
        }
    }

    /// Whether it is a yes or no.
    public var isYesOrNo: Bool {
        switch self {
        case .tie, .same, .border: true
        case .level, .difference, .distance, .forums: false
        }
    }

    /// Whether it is a level, reached or not, where this is a level; itself where it is a yes or no already.
    public func reaching(_ level: Level) -> DyadVariable {
        if case .level(let forum, let wave) = self {
            .tie(from: level, forum: forum, wave: wave)
        } else {
            self
        }
    }

    /// What its name is kept under in results for programs: `level`, `tie:4@2020`, `same:county`.
    public func id(_ network: Network) -> String {
        func of(_ wave: Wave.Place?) -> String { wave.map { "@\(network.waves[$0].id.text)" } ?? "" }
        func of(forum: Forum.Place?) -> String { forum.map { ":\(network.forums[$0].id.text)" } ?? "" }
        switch self {
        case .level(let forum, let wave): return "level\(of(forum: forum))\(of(wave))"
        case .tie(let level, let forum, let wave):
            return "tie\(level.map { ":\($0)" } ?? "")\(of(forum: forum))\(of(wave))"
        case .same(let key): return "same:\(key)"
        case .difference(let key): return "difference:\(key)"
        case .distance: return "distance"
        case .border: return "border"
        case .forums(let wave): return "forums\(of(wave))"
        }
    }
}
