public import Analysis
public import Model
internal import Words

// The tables behind `territory`: ties inside areas and across, functional regions, actors on the map, neighbors and
// distances.

extension Sheet {
    /// Ties within each area and between every two; people see only those that anyone has told of.
    public static func areaTies(_ territory: Territory, for reader: TableReader) -> Sheet {
        /// Ends are nil in a sum over several areas.
        typealias Row = (a: Cell, b: Cell, pair: GroupTies.Pair)
        let areas = territory.areas.areas
        func area(_ place: Int) -> Cell { .named(areas[place].id, areas[place].name) }
        let fields: [Field<Row>] = [
            Field(Column("a", "Område", "Area")) { $0.a },
            Field(.b) { $0.b },
            Field(.dyads) { .count($0.pair.dyads) },
            Field(.asked) { .count($0.pair.asked) },
            Field(.edges) { .count($0.pair.edges) },
            Field(.number("known_not", "Säkert inte", "Surely not")) { .count($0.pair.knownNot) },
            Field(.density) { .real($0.pair.density) },
            Field(.densityLower) { .real($0.pair.densityLower) },
            Field(.densityUpper) { .real($0.pair.densityUpper) },
            Field(.median(.confirmed)) { .span($0.pair.confirmed.median) },
            Field(.median(.claimed)) { .span($0.pair.claimed.median) },
        ]
        let sums: [Row] = [
            (
                .word(id: "inside", name: Name(swedish: "Alla inom områden", english: "All inside areas")),
                .none, territory.ties.inside
            ),
            (
                .word(id: "across", name: Name(swedish: "Alla över gränser", english: "All across")), .none,
                territory.ties.across
            ),
        ]
        let pairs: [Row] = territory.ties.pairs.filter { !reader.isPerson || $0.asked > 0 }.map {
            (area($0.groups.0), area($0.groups.1), $0)
        }
        return Sheet(sums + pairs, fields)
    }

    /// The regions that ties make by themselves.
    public static func functionalRegions(_ territory: Territory, _ network: Network) -> Sheet {
        typealias Row = (number: Int, region: FunctionalRegions.Region)
        let fields: [Field<Row>] = [
            Field(.region) { .count($0.number + 1) },
            Field(.actors) { .count($0.region.actors.count) },
            Field(Column("areas", "Områden", "Areas")) { row in
                .list(
                    row.region.areas.map { part in
                        let area = territory.areas.areas[part.area]
                        return (
                            id: "\(area.id.text) \(part.actors)",
                            name: Name { _ in "\(area.name) \(part.actors)" }
                        )
                    })
            },
            Field(.number("ties_inside", "Relationer inom", "Ties inside")) { .count($0.region.tiesInside) },
            Field(.number("ties_out", "Relationer ut", "Ties out")) { .count($0.region.tiesOut) },
            Field(Column("members", "Vilka", "Members")) { row in
                .list(
                    row.region.actors.map { place in
                        let actor = network.actors[place]
                        return (id: actor.id.text, name: Name { _ in actor.short })
                    })
            },
        ]
        return Sheet(territory.regions.regions.enumerated().map { ($0, $1) }, fields)
    }

    /// Actors with a place on the map, their area and their functional region.
    public static func regionMap(_ territory: Territory, _ network: Network) -> Sheet {
        let fields: [Field<MapPoint>] = [
            Field(.id) { .text(network.actors[$0.actor].id.text) },
            Field(.name) { .text(network.actors[$0.actor].name) },
            Field(Column("municipality", "Kommunkod", "Municipality")) {
                .text(network.actors[$0.actor].municipality)
            },
            Field(.number("latitude", "Latitud", "Latitude")) { .real($0.latitude, places: 4) },
            Field(.number("longitude", "Longitud", "Longitude")) { .real($0.longitude, places: 4) },
            Field(Column("area", "Område", "Area")) { point in
                guard let place = territory.areas.areaOfActor[point.actor] else { return .none }
                let area = territory.areas.areas[place]
                return .named(area.id, area.name)
            },
            Field(.region) { .count($0.region.map { $0 + 1 }) },
        ]
        return Sheet(territory.mapPoints(network), fields)
    }

    /// Neighboring municipalities: for programs all, for people those not known to have a tie; where nobody has
    /// told of them, only those on either side of a border.
    public static func neighbors(_ territory: Territory, _ network: Network, for reader: TableReader) -> Sheet
    {
        let fields: [Field<NeighborTies.Pair>] = [
            Field(.a) { .actor($0.dyad.a, network) }, Field(.b) { .actor($0.dyad.b, network) },
            Field(Column("state", "Relation", "Tie")) { .word($0.state) { $0.name($1) } },
            Field(Column("crosses", "Över områdesgräns", "Across areas")) { .claim($0.crosses) },
            Field(Column("border", "Gräns", "Border")) { .word($0.border) { $0.name($1) } },
        ]
        let told = territory.neighbors.withoutTie.filter { $0.state != .unasked || $0.crosses == true }
        return Sheet(reader.isPerson ? told : territory.neighbors.pairs, fields)
    }

    /// How far apart the actors are whose relations lie at each level.
    public static func distances(_ territory: Territory, _ network: Network) -> Sheet {
        let fields: [Field<DistanceAndLevel.AtLevel>] = [
            Field(.level) { .count($0.level) },
            Field(.name) { .levelName($0.level, network.scale) },
            Field(.number("relations", "Par", "Pairs")) { .count($0.relations) },
            Field(.number("median_km", "Mittavstånd, km", "Median distance, km")) {
                .real($0.medianDistance, places: 0)
            },
        ]
        return Sheet(territory.distance?.levels ?? [], fields)
    }
}
