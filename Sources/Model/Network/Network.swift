/// A valid samverkan network. It cannot be built wrong: `Draft.validated()` makes it, or lists what to mend.
///
/// Places (`Actor.Place`, …) are indices into the arrays here. Actors and forums stand in ascending order of
/// id, waves in order of time, so that comparing places compares ids.
public struct Network: Sendable {
    public let id: String
    public let title: String
    public let summary: String
    public let scale: Scale
    /// At least one; a folder that names none has a single wave with an empty id.
    public let waves: [Wave]
    /// The kinds that legends and tables use, in the order in which they show them.
    public let kinds: [Kind]
    public let actors: [Actor]
    /// The other names of `aliases.csv`, each with its actor, in the order of the file.
    public let aliases: [Alias]
    public let forums: [Forum]
    /// In order of wave, then dyad, then forum; each key stands once.
    public let reports: [Report]
    public let remarks: [Remark]
    /// The codes of respondents; the first is the empty one.
    public let respondents: [String]
    /// Nil when the folder has no `participation.csv`: then whoever reports or is reported on takes part.
    public let participation: [Participation]?
    /// Nil when the folder has no `asked.csv`.
    public let asked: [Asked]?
    /// In the order of the file.
    public let agreements: [Agreement]
    public let targets: [Target]
    public let indicators: [Indicator]
    /// What its codes of counties and municipalities refer to; nil when they are not to be read as anything.
    public let reference: Reference?
    /// What it was read from.
    public let origin: Origin

    /// What a network was read from, as far as it matters for what silence means.
    public enum Origin: Hashable, Sendable {
        /// A network folder, or a file that holds all of one.
        case folder
        /// A graph of another program: nobody was asked, so that there is no response. Without levels, an edge is a tie
        /// and a pair without one is known to have none.
        case graph(hasLevels: Bool)

        public var isGraph: Bool { self != .folder }
        /// Whether a pair that no row speaks of is known to have no tie.
        public var knowsAbsentPairs: Bool { self == .graph(hasLevels: false) }
    }

    public func actor(_ place: Actor.Place) -> Actor { actors[place] }

    public func place(ofActor id: Identifier) -> Actor.Place? {
        Self.place(of: id, among: actors.count) { actors[$0].id }
    }

    public func place(ofForum id: Identifier) -> Forum.Place? {
        Self.place(of: id, among: forums.count) { forums[$0].id }
    }

    public func place(ofWave id: Identifier) -> Wave.Place? { waves.firstIndex { $0.id == id } }

    /// The kind with an id; one that nobody named is called by its id.
    public func kind(_ id: Identifier) -> Kind {
        kinds.first { $0.id == id }
            ?? Kind(
                id: id, name: Name(swedish: id.text, english: id.text),
                plural: Name(swedish: id.text, english: id.text))
    }

    /// The reports of one wave.
    public func reports(in wave: Wave.Place) -> ArraySlice<Report> {
        let first = reports.indices.partition { reports[$0].wave < wave }
        let end = reports.indices.partition { reports[$0].wave <= wave }
        return reports[first..<end]
    }

    /// The actors that exist in a wave, in order of id.
    public func actorsAlive(in wave: Wave.Place) -> [Actor.Place] {
        actors.indices.filter { actors[$0].isAlive(in: wave) }
    }

    /// Whether anything that a reader sees of a wave rests on rows that are made up.
    public func hasIllustration(in wave: Wave.Place) -> Bool {
        reports(in: wave).contains(where: \.isIllustration)
            || targets.contains { $0.isIllustration && $0.holds(in: wave) }
    }

    /// Whether anything that a reader sees of the network rests on rows that are made up.
    public var hasIllustration: Bool {
        reports.contains(where: \.isIllustration) || targets.contains(where: \.isIllustration)
            || indicators.contains { $0.source.isIllustration }
    }

    private static func place(of id: Identifier, among count: Int, _ idAt: (Int) -> Identifier) -> Int? {
        let place = (0..<count).partition { idAt($0) < id }
        return place < count && idAt(place) == id ? place : nil
    }
}

extension Range<Int> {
    /// The first number for which a claim that holds for a leading part no longer holds. O(log *n*).
    package func partition(_ isBefore: (Int) -> Bool) -> Int {
        var (low, high) = (lowerBound, upperBound)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
