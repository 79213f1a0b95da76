public import Model

/// Something that the network or a forum has, or has not, in a wave: with its evidence, and what it was before.
public struct ChecklistEntry: Sendable {
    /// What became of it since it was last recorded.
    public enum Change: String, CaseIterable, Sendable {
        /// Nothing earlier is recorded.
        case first
        case same
        /// From no toward yes.
        case toward
        /// From yes toward no.
        case away
        /// It was not known before.
        case nowKnown = "now_known"
        /// It was known before.
        case noLongerKnown = "no_longer_known"
        /// It is recorded earlier and not in this wave.
        case notRecorded = "not_recorded"
    }

    /// Nil means the whole network.
    public let forum: Forum.Place?
    public let name: String
    /// Nil when it is not recorded in the wave. Records that contradict each other make it unknown.
    public let value: Indicator.Value?
    /// Whether records of the wave contradict each other.
    public let isDisputed: Bool
    /// The rows of the wave, in the file's order.
    public let evidence: [Indicator]
    /// The latest earlier wave in which it is recorded, and what was recorded then.
    public let before: (wave: Wave.Place, value: Indicator.Value)?
    public let change: Change

    /// Whether any row that it rests on is made up to show the product.
    public var isIllustration: Bool { evidence.contains { $0.source.isIllustration } }

    /// Everything recorded up to a wave, in order of forum (the network first), then by name.
    public static func all(in network: Network, wave: Wave.Place) -> [ChecklistEntry] {
        struct Key: Hashable {
            let forum: Forum.Place?
            let name: String
        }
        let records = Dictionary(grouping: network.indicators.filter { $0.wave <= wave }) {
            Key(forum: $0.forum, name: $0.name)
        }
        return records.map { key, rows in
            ChecklistEntry(forum: key.forum, name: key.name, rows: rows, wave: wave)
        }
        .sorted { left, right in
            let (one, other) = (left.forum ?? -1, right.forum ?? -1)
            return one == other ? Identifier(left.name) < Identifier(right.name) : one < other
        }
    }

    private init(forum: Forum.Place?, name: String, rows: [Indicator], wave: Wave.Place) {
        self.forum = forum
        self.name = name
        evidence = rows.filter { $0.wave == wave }
        let (value, isDisputed) = Self.combined(evidence)
        let earlier = rows.map(\.wave).filter { $0 < wave }.max()
        let before = earlier.flatMap { earlier in
            Self.combined(rows.filter { $0.wave == earlier }).value.map { (wave: earlier, value: $0) }
        }
        self.value = value
        self.isDisputed = isDisputed
        self.before = before
        change = Self.change(from: before?.value, to: value)
    }

    // A row that knows speaks before one that does not; two that know different things leave it unknown.
    private static func combined(_ rows: [Indicator]) -> (value: Indicator.Value?, isDisputed: Bool) {
        guard !rows.isEmpty else { return (nil, false) }
        let known = Set(rows.map(\.value).filter { $0 != .unknown })
        guard known.count <= 1 else { return (.unknown, true) }
        return (known.first ?? .unknown, false)
    }

    private static func change(from before: Indicator.Value?, to value: Indicator.Value?) -> Change {
        guard let value else { return .notRecorded }
        guard let before else { return .first }
        if before == value { return .same }
        guard let was = before.rank else { return .nowKnown }
        guard let now = value.rank else { return .noLongerKnown }
        return now > was ? .toward : .away
    }
}

extension Indicator.Value {
    /// From no to yes; nil when unknown.
    fileprivate var rank: Int? {
        switch self {
        case .no: 0
        case .partly: 1
        case .yes: 2
        case .unknown: nil
        }
    }
}
