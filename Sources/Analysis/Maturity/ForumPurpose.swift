public import Model

/// What the relations of a forum carry, held against what its purpose needs.
///
/// Which levels carry which characteristic is this project's reading: see `Characteristic`.
public struct ForumPurpose: Sendable {
    /// How many of a forum's relations carry one characteristic.
    public struct Carrying: Hashable, Sendable {
        public let characteristic: Characteristic
        /// Relations that carry it on what both sides stand behind, whatever the missing answers are.
        public internal(set) var carried = 0
        /// Relations that do not, whatever the missing answers are.
        public internal(set) var notCarried = 0
        public internal(set) var unknown = 0
        /// Relations that carry it on what at least one side says.
        public internal(set) var claimed = 0
    }

    public enum Standing: String, Sendable {
        case reached
        case notReached = "not_reached"
        case unknown
    }

    public let forum: Forum.Place
    /// Nil when the forum has no stated purpose: then nothing is needed.
    public let purpose: Purpose?
    /// The forum's relations, those left out that its sides do not see as relevant.
    public let relations: Int
    /// In order of depth.
    public let carrying: [Carrying]

    init(_ forum: Forum.Place, _ network: Network, _ strata: [Stratum]) {
        let counted = strata.filter { !$0.isLeftOut }
        self.forum = forum
        purpose = network.forums[forum].purpose
        relations = counted.count
        carrying = Characteristic.allCases.map { characteristic in
            let from = characteristic.firstLevel
            var carrying = Carrying(characteristic: characteristic)
            for stratum in counted {
                if stratum.confirmed.low >= from {
                    carrying.carried += 1
                } else if stratum.confirmed.high < from {
                    carrying.notCarried += 1
                } else {
                    carrying.unknown += 1
                }
                if stratum.claimed.low >= from { carrying.claimed += 1 }
            }
            return carrying
        }
    }

    /// The deepest characteristic that more than half of the relations carry, if every missing answer
    /// disappoints; nil when not even involvement is.
    public var surelyReached: Characteristic? {
        carrying.last { 2 * $0.carried > relations }?.characteristic
    }

    /// The deepest one that more than half may carry.
    public var possiblyReached: Characteristic? {
        carrying.last { 2 * ($0.carried + $0.unknown) > relations }?.characteristic
    }

    /// Whether more than half of the relations carry what the purpose needs; nil when no purpose is stated or
    /// there are no relations.
    public var standing: Standing? {
        guard let needs = purpose?.needs, relations > 0 else { return nil }
        if let surelyReached, surelyReached >= needs { return .reached }
        guard let possiblyReached, possiblyReached >= needs else { return .notReached }
        return .unknown
    }
}
