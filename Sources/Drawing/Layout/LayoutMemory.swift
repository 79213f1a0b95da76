internal import Synchronization

/// The places that were found before in the same run. The pictures of a network stand on one layout, and a search takes
/// far longer than all the rest of a picture: it is made once.
enum LayoutMemory {
    private struct Key: Hashable {
        let sizes: [Size]
        let ends: [SIMD2<Int>]
        let leads: [Bool]
        let room: [Double]
        let frame: Rect
        let effort: Double
        let seed: Int
    }

    /// More layouts than a run of the program has.
    private static let most = 64

    private static let kept = Mutex<[(key: Key, positions: [Point])]>([])

    static func positions(
        of problem: LayoutProblem, effort: Double, seed: Int, _ search: () -> [Point]
    ) -> [Point] {
        let key = Key(
            sizes: problem.sizes, ends: problem.edges.map { SIMD2($0.0, $0.1) }, leads: problem.leads,
            room: problem.room, frame: problem.frame, effort: effort, seed: seed)
        if let known = kept.withLock({ $0.first { $0.key == key } }) { return known.positions }
        let positions = search()
        kept.withLock { kept in
            if kept.count == most { kept.removeFirst() }
            kept.append((key, positions))
        }
        return positions
    }
}
