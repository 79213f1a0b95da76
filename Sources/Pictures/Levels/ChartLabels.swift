/// Labels in a column.
enum ChartLabels {
    /// Places as near as may be to the wanted ones, at least so far apart, between two ends when there is room.
    ///
    /// - Parameter wanted: in rising order.
    static func spread(_ wanted: [Double], apart: Double, from low: Double, to high: Double) -> [Double] {
        var places: [Double] = []
        for place in wanted { places.append(max(place, (places.last ?? -.infinity) + apart)) }
        // Pushed beyond the end they are pushed back, the last first.
        var limit = max(high, low + Double(wanted.count - 1) * apart)
        for index in places.indices.reversed() {
            places[index] = min(places[index], limit)
            limit = places[index] - apart
        }
        return places
    }
}
