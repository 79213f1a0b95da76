// Where the digit of each line stands: on the line, between its boxes, as near the middle as it can without covering
// another digit, a box, or a crossing line that it could be taken for.

package struct DigitPlacement {
    /// Actors and other things that may not be covered.
    package var obstacles: [Rect]
    package var lines: [Segment]
    /// The obstacles at the two ends of each line, whose insides the line is not seen in.
    package var ends: [[Rect]]
    package var sizes: [Size]

    package init(obstacles: [Rect], lines: [Segment], ends: [[Rect]], sizes: [Size]) {
        self.obstacles = obstacles
        self.lines = lines
        self.ends = ends
        self.sizes = sizes
    }

    private static let clearance = 1.5

    /// One for each line; nil where there is no room.
    package func rects() -> [Rect?] {
        var result: [Rect?] = Array(repeating: nil, count: lines.count)
        // Short lines have the least choice.
        let order = lines.indices.sorted { (seen($0).length, $0) < (seen($1).length, $1) }
        for index in order { result[index] = best(index, among: result) }
        // Once more, now that all others stand.
        for index in order {
            result[index] = nil
            result[index] = best(index, among: result)
        }
        return result
    }

    /// The part of a line that is seen.
    private func seen(_ index: Int) -> Segment {
        let line = lines[index]
        let start = ends[index].first.flatMap { line.part(inside: $0)?.upperBound } ?? 0
        let end = ends[index].last.flatMap { line.part(inside: $0)?.lowerBound } ?? 1
        return Segment(from: line.from.toward(line.to, start), to: line.from.toward(line.to, max(start, end)))
    }

    private func best(_ index: Int, among placed: [Rect?]) -> Rect? {
        let path = seen(index)
        guard path.length > 1 else { return nil }
        let size = sizes[index]
        var best: (cost: Double, rect: Rect)?
        for step in 0...36 {
            // 0.5, 0.51, 0.49, 0.52 …; a digit keeps within its line.
            let fraction = 0.5 + Double((step + 1) / 2) * (step % 2 == 0 ? -0.0125 : 0.0125) * 2
            guard (0.02...0.98).contains(fraction) else { continue }
            let rect = Rect(center: path.from.toward(path.to, fraction), size: size)
            guard let cost = cost(of: rect, index, placed) else { continue }
            let total = cost + abs(fraction - 0.5) * 2
            if best.map({ total < $0.cost - 1e-9 }) ?? true { best = (total, rect) }
        }
        return best?.rect
    }

    /// Nil when something would be covered.
    private func cost(of rect: Rect, _ index: Int, _ placed: [Rect?]) -> Double? {
        let cleared = rect.inset(-Self.clearance, -Self.clearance)
        if obstacles.contains(where: cleared.overlaps) { return nil }
        let roomy = rect.inset(-7, -7)
        for other in placed { if let other, cleared.overlaps(other) { return nil } }
        var sum = obstacles.contains(where: roomy.overlaps) ? 0.5 : 0
        for (other, line) in lines.enumerated() where other != index {
            if let part = line.part(inside: cleared) {
                sum += 1 + (part.upperBound - part.lowerBound) * line.length * 0.1
            }
        }
        for other in placed {
            guard let other else { continue }
            if rect.inset(-8, -6).overlaps(other) { sum += 0.4 }
        }
        return sum
    }
}

/// A digit for a line of a scene.
package struct LineDigit {
    /// Of the line, with its title and the boxes at its two ends.
    package var id: String
    package var title: String
    package var path: Segment
    package var ends: [Rect]
    package var style: DigitStyle

    package init(id: String, title: String, path: Segment, ends: [Rect], style: DigitStyle) {
        self.id = id
        self.title = title
        self.path = path
        self.ends = ends
        self.style = style
    }
}

extension Scene {
    /// Puts digits on their lines; returns how many found no room.
    package mutating func add(_ digits: [LineDigit], around obstacles: [Rect]) throws(DiagramError) -> Int {
        let placement = DigitPlacement(
            obstacles: obstacles, lines: digits.map(\.path), ends: digits.map(\.ends),
            sizes: try Graphviz.sizes(of: digits.map { ($0.style.label, $0.style.look) }, in: theme))
        var leftOut = 0
        for (digit, rect) in zip(digits, placement.rects()) {
            guard let rect else {
                leftOut += 1
                continue
            }
            boxes.append(
                Box(
                    id: digit.id + "-digit", role: .digit, title: digit.title, center: rect.center,
                    size: Size(width: rect.width, height: rect.height), label: digit.style.label,
                    look: digit.style.look))
        }
        return leftOut
    }
}
