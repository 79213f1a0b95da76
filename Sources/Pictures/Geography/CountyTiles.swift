internal import Drawing
internal import Model

// A tile for each county, all of one size, at the same place in every picture of every network, so that a reader learns the
// map once. A county's room on a real map follows its forests, not who works with whom; and the south is crowded. So places
// are chosen for the bearings: between the middles of any two Swedish tiles the bearing differs by less than 45° from that
// between the counties themselves, by the mean of their municipalities' middles as well as by their residence cities
// (places: `municipalities.csv` of the reference, from Statistics Sweden's boundaries). They were found by a search over
// half tiles for the least sum of squared differences, with neighbors kept near; a test holds them to it.

/// Where each county's tile stands.
struct CountyTiles {
    /// The middle of each, by code.
    let centers: [String: Point]

    /// Half tiles to the right and downwards.
    static let sweden: [String: (x: Int, y: Int)] = [
        "01": (8, 10), "03": (7, 8), "04": (6, 11), "05": (5, 13), "06": (3, 14), "07": (4, 16),
        "08": (6, 16),
        "09": (7, 14), "10": (5, 18), "12": (2, 18), "13": (2, 16), "14": (1, 13), "17": (3, 9),
        "18": (4, 11),
        "19": (5, 9), "20": (4, 7), "21": (6, 6), "22": (6, 4), "23": (4, 3), "24": (7, 2), "25": (7, 0),
    ]

    /// Half a tile with half the room to the next: bearings hold for this shape.
    private static let half = Size(width: 55, height: 25)
    private static let least = Size(width: 22, height: 16)

    /// - Parameters:
    ///   - tile: how large each is.
    ///   - needed: the codes of those that somebody is in.
    init(_ reference: Reference, tile: Size, needed: [String]) throws(DiagramError) {
        let codes = reference.counties.map(\.code)
        if reference.counties == Reference.sweden.counties {
            let scale = max(
                (tile.width + Self.least.width) / (2 * Self.half.width),
                (tile.height + Self.least.height) / (2 * Self.half.height))
            centers = Self.sweden.mapValues {
                Point(x: Double($0.x) * Self.half.width * scale, y: Double($0.y) * Self.half.height * scale)
            }
            return
        }
        let middles = Self.middles(of: reference)
        guard needed.allSatisfy({ middles[$0] != nil }) else {
            throw .nothingToShow(
                Name(
                    swedish:
                        "det är inte känt var länen ligger: landets municipalities.csv saknar latitud och longitud.",
                    english:
                        "it is not known where the counties lie: the country’s municipalities.csv has no latitude and longitude."
                ))
        }
        // Of another country: where the counties are, so far apart that none lies on another.
        let placed = codes.filter { middles[$0] != nil }
        let flat = placed.compactMap { middles[$0] }
        let (width, height) = (
            (flat.map(\.x).max() ?? 0) - (flat.map(\.x).min() ?? 0),
            (flat.map(\.y).max() ?? 0) - (flat.map(\.y).min() ?? 0)
        )
        let room = Double(placed.count) * (tile.width + 30) * (tile.height + 20) * 1.6
        let scale = (room / max(width * height, max(width, height) * max(width, height) * 0.2, 1e-9))
            .squareRoot()
        let places = Relaxation.apart(
            flat.map { Point(x: $0.x * scale, y: $0.y * scale) }, sizes: placed.map { _ in tile },
            gap: Self.least)
        centers = Dictionary(zip(placed, places)) { first, _ in first }
    }

    /// The mean of the middles of a county's municipalities, in degrees of latitude on a flat page, north upwards.
    static func middles(of reference: Reference) -> [String: Point] {
        let known = reference.municipalities.filter { $0.latitude != nil && $0.longitude != nil }
        let latitudes = known.compactMap(\.latitude)
        let middle = ((latitudes.min() ?? 0) + (latitudes.max() ?? 0)) / 2
        return Dictionary(grouping: known, by: \.county).mapValues { members in
            let points = members.map {
                Territories.flat(latitude: $0.latitude ?? 0, longitude: $0.longitude ?? 0, middle: middle)
            }
            let count = Double(points.count)
            return Point(
                x: points.reduce(0) { $0 + $1.x } / count, y: points.reduce(0) { $0 + $1.y } / count)
        }
    }
}
