public import Analysis
public import Model
internal import Words

// The tables behind `territory`: ties inside areas and across, functional regions, actors on the map, neighbors and
// distances.

extension TextTable {
    /// Ties within each area and between every two; people see only those that anyone has told of.
    public static func areaTies(_ territory: Territory, for reader: TableReader) -> TextTable {
        typealias Row = (kind: String, pair: GroupTies.Pair)
        typealias Column = ResultColumn<Row>
        func name(_ place: Int, _ reader: TableReader) -> String {
            let area = territory.areas.areas[place]
            return reader.say(program: area.id.text) { _ in area.name }
        }
        func count(_ key: String, _ swedish: String, _ english: String, _ value: KeyPath<GroupTies.Pair, Int>)
            -> Column
        {
            Column(key, swedish, english, isNumber: true) { row, _ in "\(row.pair[keyPath: value])" }
        }
        func share(
            _ key: String, _ swedish: String, _ english: String, _ value: KeyPath<GroupTies.Pair, Double?>
        ) -> Column {
            Column(key, swedish, english, isNumber: true) { row, reader in
                reader.say(ActorMeasure.Value.real(row.pair[keyPath: value]))
            }
        }
        let columns: [Column] = [
            Column("a", "Område", "Area") { row, reader in
                switch row.kind {
                case "inside": reader.say(program: "inside") { $0("Alla inom områden", "All inside areas") }
                case "across": reader.say(program: "across") { $0("Alla över gränser", "All across") }
                default: name(row.pair.groups.0, reader)
                }
            },
            Column("b", "Med", "With") { row, reader in
                row.kind == "pair" ? name(row.pair.groups.1, reader) : ""
            },
            count("dyads", "Par", "Pairs", \.dyads), count("asked", "Med uppgift", "With data", \.asked),
            count("edges", "Relationer", "Ties", \.edges),
            count("known_not", "Säkert inte", "Surely not", \.knownNot),
            share("density", "Täthet", "Density", \.density),
            share("lower", "lägst", "lowest", \.densityLower),
            share("upper", "högst", "highest", \.densityUpper),
            Column("confirmed_median", "Mittnivå, bekr.", "Median, conf.", isNumber: true) { row, _ in
                row.pair.confirmed.median?.description ?? ""
            },
            Column("claimed_median", "Mittnivå, ang.", "Median, claimed", isNumber: true) { row, _ in
                row.pair.claimed.median?.description ?? ""
            },
        ]
        var rows: [Row] = [("inside", territory.ties.inside), ("across", territory.ties.across)]
        let isPerson = if case .person = reader { true } else { false }
        rows += territory.ties.pairs.filter { !isPerson || $0.asked > 0 }.map { ("pair", $0) }
        return table(rows, columns, reader)
    }

    /// The regions that ties make by themselves.
    public static func functionalRegions(_ territory: Territory, _ network: Network, for reader: TableReader)
        -> TextTable
    {
        typealias Row = (number: Int, region: FunctionalRegions.Region)
        typealias Column = ResultColumn<Row>
        let columns: [Column] = [
            Column("region", "Region", "Region", isNumber: true) { row, _ in "\(row.number + 1)" },
            Column("actors", "Aktörer", "Actors", isNumber: true) { row, _ in "\(row.region.actors.count)" },
            Column("areas", "Områden", "Areas") { row, reader in
                row.region.areas.map { part in
                    let area = territory.areas.areas[part.area]
                    return reader.say(program: area.id.text) { _ in area.name } + " \(part.actors)"
                }.joined(separator: reader.say(program: ";") { _ in ", " })
            },
            Column("ties_inside", "Relationer inom", "Ties inside", isNumber: true) { row, _ in
                "\(row.region.tiesInside)"
            },
            Column("ties_out", "ut", "out", isNumber: true) { row, _ in "\(row.region.tiesOut)" },
            Column("members", "Vilka", "Who") { row, reader in
                row.region.actors.map { actor in
                    reader.say(program: network.actors[actor].id.text) { _ in network.actors[actor].short }
                }.joined(separator: reader.say(program: ";") { _ in ", " })
            },
        ]
        return table(territory.regions.regions.enumerated().map { ($0, $1) }, columns, reader)
    }

    /// Actors with a place on the map, their area and their functional region.
    public static func regionMap(_ territory: Territory, _ network: Network, for reader: TableReader)
        -> TextTable
    {
        typealias Column = ResultColumn<MapPoint>
        func degrees(_ value: Double, _ reader: TableReader) -> String {
            reader.say(program: "\(value)") { $0.decimal(value, places: 4) }
        }
        let columns: [Column] = [
            Column("id", "Aktör", "Actor") { point, reader in name(point.actor, network, reader) },
            Column("municipality", "Kommunkod", "Municipality") { point, _ in
                network.actors[point.actor].municipality
            },
            Column("latitude", "Latitud", "Latitude", isNumber: true) { degrees($0.latitude, $1) },
            Column("longitude", "Longitud", "Longitude", isNumber: true) { degrees($0.longitude, $1) },
            Column("area", "Område", "Area") { point, reader in
                guard let place = territory.areas.areaOfActor[point.actor] else { return "" }
                let area = territory.areas.areas[place]
                return reader.say(program: area.id.text) { _ in area.name }
            },
            Column("region", "Region", "Region", isNumber: true) { point, _ in
                point.region.map { "\($0 + 1)" } ?? ""
            },
        ]
        return table(territory.mapPoints(network), columns, reader)
    }

    /// Neighboring municipalities: for programs all, for people those not known to have a tie; where nobody has
    /// told of them, only those on either side of a border.
    public static func neighbors(_ territory: Territory, _ network: Network, for reader: TableReader)
        -> TextTable
    {
        typealias Column = ResultColumn<NeighborTies.Pair>
        let columns: [Column] = [
            Column("a", "Aktör", "Actor") { pair, reader in name(pair.dyad.a, network, reader) },
            Column("b", "Granne", "Neighbor") { pair, reader in name(pair.dyad.b, network, reader) },
            Column("state", "Relation", "Tie") { pair, reader in
                reader.say(program: pair.state.rawValue) { pair.state.name($0) }
            },
            Column("crosses", "Över områdesgräns", "Across areas") { pair, reader in
                guard let crosses = pair.crosses else { return "" }
                return reader.say(program: "\(crosses)") {
                    crosses ? $0("ja", "yes") : $0("nej", "no")
                }
            },
            Column("border", "Gräns", "Border") { pair, reader in
                reader.say(program: pair.border.rawValue) { pair.border.name($0) }
            },
        ]
        if case .program = reader { return table(territory.neighbors.pairs, columns, reader) }
        let told = territory.neighbors.withoutTie.filter { $0.state != .unasked || $0.crosses == true }
        return table(told, columns, reader)
    }

    /// How far apart the actors are whose relations lie at each level.
    public static func distances(_ territory: Territory, _ network: Network, for reader: TableReader)
        -> TextTable
    {
        typealias Column = ResultColumn<DistanceAndLevel.AtLevel>
        let columns: [Column] = [
            Column("level", "Nivå", "Level", isNumber: true) { row, _ in "\(row.level)" },
            Column("name", "Namn", "Name") { row, reader in
                reader.say(program: network.scale.name(row.level, .english)) {
                    network.scale.name(row.level, $0)
                }
            },
            Column("relations", "Par", "Pairs", isNumber: true) { row, _ in "\(row.relations)" },
            Column("median_km", "Mittavstånd, km", "Median distance, km", isNumber: true) { row, reader in
                reader.say(program: "\(row.medianDistance)") { $0.decimal(row.medianDistance, places: 0) }
            },
        ]
        return table(territory.distance?.levels ?? [], columns, reader)
    }
}
