public import Model

// Targets to begin a discussion with. A template writes rows for `targets.csv`, one for each pair or forum that it is
// about, all with one reason and the status `example`: they are to be read, edited and decided on by those concerned.
// None is ever applied by itself.

/// A band of levels that is often talked about for some sort of relation, as data.
public struct TargetTemplate: Sendable {
    /// Which relations it is about.
    public enum Scope: Hashable, Sendable {
        /// An actor of one kind and an actor of another, of the same county.
        case sameCounty(Identifier, Identifier)
        /// Municipalities that border on each other.
        case neighbors
        /// Those who take part in a forum.
        case forum
    }

    /// A row of `targets.csv`.
    public struct Row: Hashable, Sendable {
        public let template: String
        public let band: ClosedRange<Level>
        public let pair: Dyad?
        public let forum: Forum.Place?
        public let wave: Wave.Place
        public let purpose: Purpose
        public let reason: Name

        public var status: Target.Status { .example }

        fileprivate var scope: Target.Scope { pair.map { .pair($0.a, $0.b) } ?? .everyone }
    }

    public let id: String
    public let name: Name
    public let band: ClosedRange<Level>
    public let purpose: Purpose
    public let scope: Scope

    /// The scale that the bands are levels of.
    public static let scale = Scale.samverkan8

    public static let all = [
        TargetTemplate(
            id: "region-county-board",
            name: Name(
                swedish: "regionen och länsstyrelsen i samma län på nivå 5–7",
                english: "a region and the county board of its county at 5–7"),
            band: 5...7, purpose: .effort, scope: .sameCounty("region", "county-board")),
        TargetTemplate(
            id: "region-municipality",
            name: Name(
                swedish: "regionen och kommunerna i länet på nivå 4–6",
                english: "a region and the municipalities of its county at 4–6"),
            band: 4...6, purpose: .understanding, scope: .sameCounty("region", "municipality")),
        TargetTemplate(
            id: "county-board-municipality",
            name: Name(
                swedish: "länsstyrelsen och kommunerna i länet på nivå 3–5",
                english: "a county board and the municipalities of its county at 3–5"),
            band: 3...5, purpose: .network, scope: .sameCounty("county-board", "municipality")),
        TargetTemplate(
            id: "neighbors",
            name: Name(
                swedish: "grannkommuner på minst nivå 3", english: "neighboring municipalities at least at 3"),
            band: 3...8, purpose: .network, scope: .neighbors),
        TargetTemplate(
            id: "working-group",
            name: Name(
                swedish: "de som deltar i en arbetsgrupp på nivå 7–8",
                english: "those who take part in a working group at 7–8"),
            band: 7...8, purpose: .effort, scope: .forum),
        TargetTemplate(
            id: "dialogue",
            name: Name(
                swedish: "de som deltar i en dialog på nivå 4–6",
                english: "those who take part in a dialogue at 4–6"),
            band: 4...6, purpose: .understanding, scope: .forum),
        TargetTemplate(
            id: "network",
            name: Name(
                swedish: "de som deltar i ett nätverk eller en seminarieserie på nivå 2–4",
                english: "those who take part in a network or a series of seminars at 2–4"),
            band: 2...4, purpose: .network, scope: .forum),
    ]

    /// What all rows of the template give as their reason.
    public var reason: Name {
        Name(
            swedish: "Exempel att utgå från, som ingen har beslutat: \(name.swedish).",
            english: "An example to start from, decided by nobody: \(name.english).")
    }

    /// The rows, by id; for a template about forums one for each that is named.
    public func rows(in network: Network, wave: Wave.Place, forums: [Forum.Place]) -> [Row] {
        func row(_ pair: Dyad?, _ forum: Forum.Place?) -> Row {
            Row(
                template: id, band: band, pair: pair, forum: forum, wave: wave, purpose: purpose,
                reason: reason)
        }
        switch scope {
        case .forum: return forums.map { row(nil, $0) }
        case .neighbors:
            guard let reference = network.reference else { return [] }
            let municipalities = MunicipalActors(network, wave: wave, reference: reference)
            return reference.neighbors.compactMap(municipalities.dyad).sorted().map { row($0, nil) }
        case .sameCounty(let one, let other):
            let actors = network.actorsAlive(in: wave).filter { !network.actors[$0].county.isEmpty }
            let byCounty = Dictionary(grouping: actors) { network.actors[$0].county }
            let dyads = byCounty.values.flatMap { actors in
                actors.filter { network.actors[$0].kind == one }.flatMap { first in
                    actors.filter { network.actors[$0].kind == other }.map { Dyad(first, $0) }
                }
            }
            return dyads.sorted().map { row($0, nil) }
        }
    }
}

extension TargetTemplate.Row {
    /// Whether the network has a target of equal scope from the same wave: two of them would be an error.
    public func isTaken(in network: Network) -> Bool {
        network.targets.contains { $0.scope == scope && $0.forum == forum && $0.from == wave }
    }
}
