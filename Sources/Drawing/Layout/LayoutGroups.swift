// Groups of a map as a layout sees them: each has a frame around its members, and nothing else may stand in it.

package struct LayoutGroups: Sendable {
    /// The group of each box; nil for one that stands by itself.
    package let ofBox: [Int?]
    package let members: [[Int]]
    /// The room that each group's name takes at the top of its frame.
    package let labels: [Size]
    /// Boxes without a group.
    private let single: [Int]

    /// Between a frame and what is in it, and between frames.
    package static let padding = 12.0
    package static let gap = 14.0
    /// What a frame costs by the length of its sides.
    private static let sidePrice = 0.04

    package init(ofBox: [Int?], labels: [Size]) {
        self.ofBox = ofBox
        self.labels = labels
        var members = Array(repeating: [Int](), count: labels.count)
        for (box, group) in ofBox.enumerated() {
            if let group { members[group].append(box) }
        }
        self.members = members
        single = ofBox.indices.filter { ofBox[$0] == nil }
    }

    /// Around the members and the name; nil for a group without members.
    package func frame(_ group: Int, _ positions: [Point], _ sizes: [Size]) -> Rect? {
        guard let first = members[group].first else { return nil }
        var result = Rect(center: positions[first], size: sizes[first])
        for box in members[group].dropFirst() {
            result = result.union(Rect(center: positions[box], size: sizes[box]))
        }
        return framed(result, group)
    }

    /// With room for the name above and some all around.
    package func framed(_ inside: Rect, _ group: Int) -> Rect {
        var result = inside.inset(-Self.padding, -Self.padding)
        result.minY -= labels[group].height
        let lacking = labels[group].width + 2 * Self.padding - result.width
        if lacking > 0 { result.maxX += lacking }
        return result
    }

    /// What a box's group, or the box alone, costs where it stands: frames that lie on others, and frames that are larger
    /// than they have to be.
    package func cost(of box: Int, _ positions: [Point], _ sizes: [Size]) -> Double {
        let mine: Rect
        var sum = 0.0
        if let group = ofBox[box], let frame = frame(group, positions, sizes) {
            mine = frame
            sum = (frame.width + frame.height) * Self.sidePrice
        } else {
            mine = Rect(center: positions[box], size: sizes[box])
        }
        for group in members.indices where group != ofBox[box] {
            guard let frame = frame(group, positions, sizes) else { continue }
            sum += Self.overlapCost(mine, frame)
        }
        if ofBox[box] != nil {
            for other in single {
                sum += Self.overlapCost(mine, Rect(center: positions[other], size: sizes[other]))
            }
        }
        return sum
    }

    /// What all groups cost: as much as the boxes' own costs say together, each frame and each overlap once.
    package func cost(_ positions: [Point], _ sizes: [Size]) -> Double {
        let frames = members.indices.compactMap { frame($0, positions, sizes) }
        var sum = 0.0
        for (place, frame) in frames.enumerated() {
            sum += (frame.width + frame.height) * Self.sidePrice
            for other in frames[(place + 1)...] { sum += Self.overlapCost(frame, other) }
            for box in single {
                sum += Self.overlapCost(frame, Rect(center: positions[box], size: sizes[box]))
            }
        }
        return sum
    }

    private static func overlapCost(_ one: Rect, _ other: Rect) -> Double {
        let dx = min(one.maxX, other.maxX) - max(one.minX, other.minX) + gap
        let dy = min(one.maxY, other.maxY) - max(one.minY, other.minY) + gap
        return dx > 0 && dy > 0 ? 40 + min(dx, dy) * 4 : 0
    }

    /// The same groups, apart: frames that lie on each other are pushed away, with all that is in them.
    package func separated(_ positions: [Point], _ sizes: [Size]) -> [Point] {
        var result = positions
        // Every frame and every box that stands alone is a block that moves as one.
        let blocks = members.filter { !$0.isEmpty } + single.map { [$0] }
        func outline(_ block: [Int]) -> Rect {
            ofBox[block[0]].flatMap { frame($0, result, sizes) }
                ?? Rect(center: result[block[0]], size: sizes[block[0]])
        }
        func move(_ block: [Int], _ offset: Point) {
            for box in block { result[box] = result[box].moved(by: offset) }
        }
        // Pushing two apart may push them onto others; a hundred rounds calm down all but pathological crowds, and
        // for those frames are thrown apart.
        for round in 0..<300 {
            var isDone = true
            for (place, block) in blocks.enumerated() {
                for other in blocks[(place + 1)...] {
                    let (one, two) = (outline(block), outline(other))
                    let dx = min(one.maxX, two.maxX) - max(one.minX, two.minX) + Self.gap
                    let dy = min(one.maxY, two.maxY) - max(one.minY, two.minY) + Self.gap
                    guard dx > 0.01, dy > 0.01 else { continue }
                    isDone = false
                    let isLeft = (one.center.x, place) < (two.center.x, place + 1)
                    let isAbove = (one.center.y, place) < (two.center.y, place + 1)
                    let step =
                        dx < dy
                        ? Point(x: isLeft ? -dx / 2 : dx / 2, y: 0)
                        : Point(x: 0, y: isAbove ? -dy / 2 : dy / 2)
                    move(block, step)
                    move(other, Point(x: -step.x, y: -step.y))
                }
            }
            if isDone { break }
            if round % 50 == 49 {
                let center = Point(
                    x: result.reduce(0) { $0 + $1.x } / Double(result.count),
                    y: result.reduce(0) { $0 + $1.y } / Double(result.count))
                for block in blocks {
                    let middle = outline(block).center
                    move(block, Point(x: (middle.x - center.x) * 0.15, y: (middle.y - center.y) * 0.15))
                }
            }
        }
        return result
    }
}
