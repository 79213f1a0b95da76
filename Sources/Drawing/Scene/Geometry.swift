// Points are PostScript points. On a page y grows downwards; only at the border to Graphviz is it turned.

public struct Point: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }

    package func distance(to other: Point) -> Double {
        let dx = other.x - x
        let dy = other.y - y
        return (dx * dx + dy * dy).squareRoot()
    }

    package func moved(by offset: Point) -> Point { Point(x: x + offset.x, y: y + offset.y) }

    /// The point at a fraction of the way to the other.
    package func toward(_ other: Point, _ fraction: Double) -> Point {
        Point(x: x + (other.x - x) * fraction, y: y + (other.y - y) * fraction)
    }
}

public struct Size: Hashable, Sendable {
    public var width: Double
    public var height: Double

    public init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }
}

public struct Rect: Hashable, Sendable {
    public var minX: Double
    public var minY: Double
    public var maxX: Double
    public var maxY: Double

    public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
        self.minX = minX
        self.minY = minY
        self.maxX = maxX
        self.maxY = maxY
    }

    public init(center: Point, size: Size) {
        self.init(
            minX: center.x - size.width / 2, minY: center.y - size.height / 2,
            maxX: center.x + size.width / 2, maxY: center.y + size.height / 2)
    }

    public var width: Double { maxX - minX }
    public var height: Double { maxY - minY }
    public var center: Point { Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

    package func inset(_ dx: Double, _ dy: Double) -> Rect {
        Rect(minX: minX + dx, minY: minY + dy, maxX: maxX - dx, maxY: maxY - dy)
    }

    /// From the upper left, clockwise on a page.
    package var corners: [Point] {
        [
            Point(x: minX, y: minY), Point(x: maxX, y: minY), Point(x: maxX, y: maxY),
            Point(x: minX, y: maxY),
        ]
    }

    package func union(_ other: Rect) -> Rect {
        Rect(
            minX: min(minX, other.minX), minY: min(minY, other.minY),
            maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
    }

    public func overlaps(_ other: Rect) -> Bool {
        minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
    }

    package func contains(_ other: Rect) -> Bool {
        minX <= other.minX && minY <= other.minY && maxX >= other.maxX && maxY >= other.maxY
    }
}

public struct Segment: Hashable, Sendable {
    public var from: Point
    public var to: Point

    public init(from: Point, to: Point) {
        self.from = from
        self.to = to
    }

    package var length: Double { from.distance(to: to) }

    /// The part of the segment inside the rectangle, as fractions of the way; nil when it passes outside.
    package func part(inside rect: Rect) -> ClosedRange<Double>? {
        // Most segments are far away.
        if max(from.x, to.x) <= rect.minX || min(from.x, to.x) >= rect.maxX { return nil }
        if max(from.y, to.y) <= rect.minY || min(from.y, to.y) >= rect.maxY { return nil }
        var enter = 0.0
        var leave = 1.0
        func clip(_ start: Double, _ delta: Double, _ low: Double, _ high: Double) {
            guard delta != 0 else { return }
            let first = (low - start) / delta
            let second = (high - start) / delta
            enter = max(enter, min(first, second))
            leave = min(leave, max(first, second))
        }
        clip(from.x, to.x - from.x, rect.minX, rect.maxX)
        clip(from.y, to.y - from.y, rect.minY, rect.maxY)
        return enter < leave ? enter...leave : nil
    }

    public func passesThrough(_ rect: Rect) -> Bool { part(inside: rect) != nil }

    /// Whether the two cross at an inner point of both.
    package func crosses(_ other: Segment) -> Bool {
        if max(from.x, to.x) < min(other.from.x, other.to.x)
            || max(other.from.x, other.to.x) < min(from.x, to.x)
        {
            return false
        }
        if max(from.y, to.y) < min(other.from.y, other.to.y)
            || max(other.from.y, other.to.y) < min(from.y, to.y)
        {
            return false
        }
        func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
            (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
        }
        return side(from, to, other.from) * side(from, to, other.to) < 0
            && side(other.from, other.to, from) * side(other.from, other.to, to) < 0
    }
}
