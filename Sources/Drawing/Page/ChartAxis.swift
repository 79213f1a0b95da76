/// Round numbers along an axis that begins at 0.
package struct ChartAxis {
    package let ticks: [Double]
    package let decimals: Int

    /// - Parameters:
    ///   - most: the greatest number that the axis must reach.
    ///   - hasFractions: whether there is anything between whole numbers.
    package init(upTo most: Double, ticks wanted: Int = 5, hasFractions: Bool = false) {
        // 1, 2, 5, 10, 20, 50, … of the smallest unit that there is.
        let unit = hasFractions ? 1_000.0 : 1.0
        let scaled = max(1, (most * unit).rounded(.up))
        var step = 1.0
        var factors = [2.0, 5, 10]
        var power = 1.0
        while scaled > step * Double(wanted) {
            if factors.isEmpty {
                power *= 10
                factors = [2, 5, 10]
            }
            step = power * factors.removeFirst()
        }
        let count = Int((scaled / step).rounded(.up))
        ticks = (0...count).map { Double($0) * step / unit }
        decimals = !hasFractions || step >= 1_000 ? 0 : step >= 100 ? 1 : step >= 10 ? 2 : 3
    }

    package init(upTo most: Int, ticks wanted: Int = 5) { self.init(upTo: Double(most), ticks: wanted) }

    package var end: Double { ticks[ticks.count - 1] }

    /// Where a number stands on an axis of a length.
    package func place(_ number: Double, on length: Double) -> Double { length * number / end }

    package func place(_ number: Int, on length: Double) -> Double { place(Double(number), on: length) }
}

extension ChartCanvas {
    /// The grid of an axis from left to right, with its numbers, in words, below.
    package mutating func grid(_ id: String, _ axis: ChartAxis, in rect: Rect, text: (Double) -> String) {
        for (place, tick) in axis.ticks.enumerated() {
            let x = rect.minX + axis.place(tick, on: rect.width)
            rule("\(id)-\(place)", Point(x: x, y: rect.minY), Point(x: x, y: rect.maxY))
            say(
                "\(id)-number-\(place)", text(tick), at: Point(x: x, y: rect.maxY + 9),
                .center,
                size: 9, color: .muted)
        }
    }

    /// The grid of shares from 0 at the bottom to all at the top, with percentages at the left.
    package mutating func shareGrid(_ id: String, in rect: Rect, text: (Double) -> String) {
        for quarter in 0...4 {
            let share = Double(quarter) / 4
            let y = rect.maxY - share * rect.height
            rule("\(id)-\(quarter)", Point(x: rect.minX, y: y), Point(x: rect.maxX, y: y))
            say(
                "\(id)-number-\(quarter)", text(share), at: Point(x: rect.minX - 6, y: y), .right,
                size: 9, color: .muted)
        }
    }
}
