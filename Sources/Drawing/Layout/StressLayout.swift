internal import Foundation

/// Places at which boxes are as far from each other as lines lead from one to the other.
///
/// Stress, Σ w(d − δ)² with w = 1/δ² over all pairs, is brought down a pair at a time, by steps that grow shorter. After
/// J. X. Zheng, S. Pawar and D. F. M. Goodman, "Graph Drawing by Stochastic Gradient Descent", IEEE Transactions on
/// Visualization and Computer Graphics 25 (2019), algorithm 1.
struct StressLayout {
    let distances: StepDistances

    private static let rounds = 30
    private static let lastStep = 0.1

    /// In steps, around the origin, the longer side across.
    ///
    /// - Complexity: O(*n*²), thirty times.
    func positions(seed: UInt64) -> [Point] {
        let count = distances.count
        var random = SplitMix(state: seed)
        var positions = (0..<count).map { _ in Point(x: random.unit(), y: random.unit()) }
        var pairs: [(Int, Int)] = []
        for one in 0..<count { for other in 0..<one { pairs.append((one, other)) } }
        let longest = pairs.reduce(1) { max($0, distances[$1.0, $1.1]) }
        let firstStep = longest * longest
        let fall = log(firstStep / Self.lastStep) / Double(Self.rounds - 1)
        for round in 0..<Self.rounds {
            let step = firstStep * exp(-fall * Double(round))
            for place in pairs.indices.dropFirst().reversed() {
                pairs.swapAt(place, Int(random.unit() * Double(place + 1)))
            }
            for (one, other) in pairs {
                let wanted = distances[one, other]
                let share = min(1, step / (wanted * wanted))
                let dx = positions[one].x - positions[other].x
                let dy = positions[one].y - positions[other].y
                let far = max((dx * dx + dy * dy).squareRoot(), 1e-9)
                let move = share * (far - wanted) / 2 / far
                positions[one].x -= move * dx
                positions[one].y -= move * dy
                positions[other].x += move * dx
                positions[other].y += move * dy
            }
        }
        return turned(positions)
    }

    /// Around the middle, so that most of the spread is across the page.
    private func turned(_ positions: [Point]) -> [Point] {
        let count = Double(positions.count)
        let middle = Point(
            x: positions.reduce(0) { $0 + $1.x } / count, y: positions.reduce(0) { $0 + $1.y } / count)
        let centered = positions.map { $0.moved(by: Point(x: -middle.x, y: -middle.y)) }
        let across = centered.reduce(0) { $0 + $1.x * $1.x }
        let both = centered.reduce(0) { $0 + $1.x * $1.y }
        let down = centered.reduce(0) { $0 + $1.y * $1.y }
        let angle = 0.5 * atan2(2 * both, across - down)
        let (cosine, sine) = (cos(angle), sin(angle))
        return centered.map {
            Point(x: cosine * $0.x + sine * $0.y, y: cosine * $0.y - sine * $0.x)
        }
    }
}
