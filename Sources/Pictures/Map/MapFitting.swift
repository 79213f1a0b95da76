internal import Drawing

// Places that a large map has, in less room: drawn together, moved apart until no box covers another, and then those boxes
// moved a little that a line runs behind, or whose lines are too short for what stands on them. So who stands beside whom stays as the reader knows it.

/// Boxes that lines join, and the room that they are to stand in.
struct MapFitting {
    let sizes: [Size]
    /// Pairs of boxes, by place.
    let links: [(Int, Int)]
    let room: Size

    /// Between boxes.
    private static let gap = Size(width: 15, height: 12)
    /// Between a box and a line that passes by.
    private static let clearance = 2.0
    /// How much of a line is to be seen, so that what stands on it does not hide it.
    private static let seen = 46.0
    /// What a line behind a box costs; one that is hardly seen costs 1.
    private static let intrusion = 3

    /// From the upper left corner, and the size that they take; nil where there is too little room.
    ///
    /// - Complexity: O(*n*²) for a round of moving apart, and O(*n* · (*n* + *m*)) for each box that a line runs behind.
    func centers(_ wanted: [Point]) -> (centers: [Point], size: Size)? {
        let area = sizes.reduce(0) {
            $0 + ($1.width + Self.gap.width) * ($1.height + Self.gap.height)
        }
        guard area < room.width * room.height * 0.8 else { return nil }
        for share in [1, 0.9, 0.8, 0.7, 0.55] {
            let apart = Relaxation.apart(scaled(wanted, share), sizes: sizes, gap: Self.gap)
            let bounds = bounds(apart)
            guard bounds.width <= room.width, bounds.height <= room.height else { continue }
            // In the middle of the room, so that there is some to move in.
            let corner = Point(
                x: (room.width - bounds.width) / 2 - bounds.minX,
                y: (room.height - bounds.height) / 2 - bounds.minY)
            let centers = cleared(apart.map { $0.moved(by: corner) })
            let taken = self.bounds(centers)
            return (
                centers.map { $0.moved(by: Point(x: -taken.minX, y: -taken.minY)) },
                Size(width: taken.width, height: taken.height)
            )
        }
        return nil
    }

    private func rect(_ box: Int, _ centers: [Point]) -> Rect { Rect(center: centers[box], size: sizes[box]) }

    private func bounds(_ centers: [Point]) -> Rect {
        centers.indices.dropFirst().reduce(rect(0, centers)) { $0.union(rect($1, centers)) }
    }

    /// Never farther apart than they were.
    private func scaled(_ wanted: [Point], _ share: Double) -> [Point] {
        let (xs, ys) = (wanted.map(\.x), wanted.map(\.y))
        let left = xs.min() ?? 0
        let top = ys.min() ?? 0
        let across = (room.width - (sizes.map(\.width).max() ?? 0)) / max((xs.max() ?? 0) - left, 1)
        let down = (room.height - (sizes.map(\.height).max() ?? 0)) / max((ys.max() ?? 0) - top, 1)
        let (sx, sy) = (min(1, across) * share, min(1, down) * share)
        return wanted.map { Point(x: ($0.x - left) * sx, y: ($0.y - top) * sy) }
    }

    // MARK: Lines behind boxes

    private static let rounds = 5
    private static let farthest = 9
    private static let step = 9.0

    private func cleared(_ start: [Point]) -> [Point] {
        var centers = start
        for _ in 0..<Self.rounds {
            let troubled = centers.indices.filter { faults(of: $0, centers) > 0 }
            if troubled.isEmpty { break }
            var isMoved = false
            for box in troubled { isMoved = move(box, &centers) || isMoved }
            if !isMoved { break }
        }
        return centers
    }

    /// To the nearest place with the fewest faults; whether there is one.
    private func move(_ box: Int, _ centers: inout [Point]) -> Bool {
        let old = centers[box]
        var best = (faults: faults(of: box, centers), center: old)
        for ring in 1...Self.farthest where best.faults > 0 {
            for turn in 0..<16 {
                let way = Turn.point(Double(turn) / 16)
                centers[box] = Point(
                    x: old.x + way.x * Double(ring) * Self.step, y: old.y + way.y * Double(ring) * Self.step)
                guard isFree(box, centers) else { continue }
                let faults = faults(of: box, centers)
                if faults < best.faults { best = (faults, centers[box]) }
            }
        }
        centers[box] = best.center
        return best.center != old
    }

    private func isFree(_ box: Int, _ centers: [Point]) -> Bool {
        let own = rect(box, centers)
        guard own.minX >= 0, own.minY >= 0, own.maxX <= room.width, own.maxY <= room.height else {
            return false
        }
        let spaced = own.inset(-Self.gap.width * 0.7, -Self.gap.height * 0.7)
        return centers.indices.allSatisfy { $0 == box || !spaced.overlaps(rect($0, centers)) }
    }

    /// For lines that run behind the box, boxes that its own lines run behind, and lines of its own that are hardly seen.
    private func faults(of box: Int, _ centers: [Point]) -> Int {
        links.reduce(0) { sum, link in
            let line = Segment(from: centers[link.0], to: centers[link.1])
            func passes(_ other: Int) -> Bool {
                line.passesThrough(rect(other, centers).inset(-Self.clearance, -Self.clearance))
            }
            if link.0 == box || link.1 == box {
                return sum + (isSeen(link, line, centers) ? 0 : 1)
                    + Self.intrusion * centers.indices.count { $0 != link.0 && $0 != link.1 && passes($0) }
            }
            return sum + (passes(box) ? Self.intrusion : 0)
        }
    }

    private func isSeen(_ link: (Int, Int), _ line: Segment, _ centers: [Point]) -> Bool {
        let start = line.part(inside: rect(link.0, centers))?.upperBound ?? 0
        let end = line.part(inside: rect(link.1, centers))?.lowerBound ?? 1
        return (end - start) * line.length >= Self.seen
    }
}
