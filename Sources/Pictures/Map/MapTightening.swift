// In a column of text a map is shown smaller than it was made, and its letters with it. Actors that stand closer make a
// narrower map, and larger letters: as close as the column wants, or as their boxes let them.

internal import Drawing

extension MapLayout {
    /// A map of this width has letters of seven points and more in a column on A4.
    private static let columnWidth = 700.0
    /// Boxes keep at least this far apart.
    private static let leastGap = 7.0

    /// The places with less room between them, if the map is too wide for a column.
    func tightened(for ids: Set<String>) -> [String: Place] {
        guard ids.count <= LayoutSearch.thorough, size.width > Self.columnWidth else { return places }
        let shown = places.filter { ids.contains($0.key) }.sorted { $0.key < $1.key }
        for step in 0..<20 {
            let share = max(Self.columnWidth / size.width, 0.5)
            let factor = share + (1 - share) * Double(step) / 20
            let tight = shown.map { id, place in
                var place = place
                place.center = Point(x: place.center.x * factor, y: place.center.y * factor)
                return (id, place)
            }
            let boxes = tight.map { Rect(center: $0.1.center, size: $0.1.size) }
            let isFree = boxes.indices.allSatisfy { one in
                let spaced = boxes[one].inset(-Self.leastGap, -Self.leastGap)
                return boxes[(one + 1)...].allSatisfy { !spaced.overlaps($0) }
            }
            if isFree { return Dictionary(tight) { first, _ in first } }
        }
        return places
    }
}
