/// The actors that a new network begins with, taken from a reference, and which of them are neighbors.
///
/// A frame says who there is, nothing of how they work together.
public struct Frame: Sendable {
    public let reference: Reference
    /// In the reference's order.
    public let organisations: [Reference.Organisation]
    /// Between the municipalities of `organisations`.
    public let borders: [Border]

    /// A border between the areas of two actors.
    public struct Border: Hashable, Sendable {
        public let a: Identifier
        public let b: Identifier
        public let status: Reference.Neighbors.Status
        public let crossesCounty: Bool
    }

    /// Who belongs to a frame.
    public enum Area: Sendable {
        /// Everyone with a county, and the national bodies that planning as a rule has to do with.
        case country
        /// Everyone of these counties, by code, and the national bodies that a county's planning has to do with.
        case counties(Set<String>)
        /// These municipalities, by code, and whoever has the whole of their counties as its area.
        case municipalities(Set<String>)
    }

    public init(_ area: Area, of reference: Reference) {
        self.reference = reference
        switch area {
        case .country:
            organisations = reference.organisations.filter { !$0.county.isEmpty || $0.scope != nil }
        case .counties(let codes):
            organisations = reference.organisations.filter {
                codes.contains($0.county) || $0.scope == .county
            }
        case .municipalities(let codes):
            let counties = Set(codes.compactMap { reference.municipality($0)?.county })
            organisations = reference.organisations.filter {
                $0.municipality.isEmpty ? counties.contains($0.county) : codes.contains($0.municipality)
            }
        }
        let ids = Dictionary(
            organisations.lazy.filter { !$0.municipality.isEmpty }.map { ($0.municipality, $0.id) },
            uniquingKeysWith: { first, _ in first })
        borders = reference.neighbors.compactMap { neighbors in
            guard let a = ids[reference.municipalities[neighbors.a].code],
                let b = ids[reference.municipalities[neighbors.b].code]
            else { return nil }
            return Border(
                a: a, b: b, status: neighbors.status, crossesCounty: reference.crossesCounty(neighbors))
        }
    }
}

extension Reference.Organisation {
    /// The organisation as a row of `actors.csv`, by column.
    public var actorRow: [String: String] {
        [
            "id": id.text, "name": name, "kind": kind.text, "short": short, "county": county,
            "municipality": municipality, "governance": governance,
        ]
    }
}

extension Frame.Border {
    /// The columns of `neighbors.csv`, a table for the reader that no command needs.
    public static let columns = ["a", "b", "status", "crosses_county"]
    public static let file = "neighbors.csv"

    /// The border as a row of `neighbors.csv`, by column.
    public var row: [String: String] {
        ["a": a.text, "b": b.text, "status": status.rawValue, "crosses_county": crossesCounty ? "yes" : "no"]
    }
}
