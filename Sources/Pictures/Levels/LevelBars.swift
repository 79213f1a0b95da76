package import Analysis
package import Drawing
package import Model
internal import Words

// The level profile: for each level the confirmed count as a full bar in the level's color, and the claimed one as an open
// bar below it.

package struct LevelBars {
    let scale: Scale
    let language: Language
    package let theme: Theme
    let confirmed: LevelDistribution
    /// Nil where one bar says it all: documents know no two sides.
    let claimed: LevelDistribution?

    package init(
        scale: Scale, language: Language, theme: Theme, confirmed: LevelDistribution,
        claimed: LevelDistribution?
    ) {
        self.scale = scale
        self.language = language
        self.theme = theme
        self.confirmed = confirmed
        self.claimed = claimed
    }

    /// How large the panels of a chart are, alone or side by side.
    package struct Measures {
        var width: Double
        var rowHeight: Double
        var fontSize: Double

        package static let alone = Measures(width: 300, rowHeight: 30, fontSize: 11)
        static let beside = Measures(width: 150, rowHeight: 23, fontSize: 9.5)

        /// With so little of its height two numbers stand side by side, else one under the other.
        fileprivate var isFlat: Bool { rowHeight < 22 }

        func tightened(_ tightness: Tightness) -> Measures {
            Measures(
                width: width * tightness.across,
                rowHeight: tightness.down < 0.5 ? 16 : max(23, rowHeight * tightness.down),
                fontSize: fontSize)
        }
    }

    static let filled = Look.bar(.accent)
    static let open = Look.bar(.paper, border: .accent)

    /// The longest bar, which the panels of a chart share.
    package var most: Int { (confirmed.counts + (claimed?.counts ?? [])).max() ?? 0 }

    /// What the bars mean, with how many relations each sort counts.
    package func key() -> [Legend.Row] {
        func count(_ levels: LevelDistribution) -> Int { levels.none + levels.total }
        guard let claimed else {
            return [
                Legend.Row(
                    sample: .cell(Self.filled, nil, isFramed: false),
                    text: language("Enligt dokument, ingen enkät", "By documents, no survey"),
                    count: count(confirmed))
            ]
        }
        return [
            Legend.Row(
                sample: .cell(Self.filled, nil, isFramed: false),
                text: language("Bekräftad: båda sidor", "Confirmed: both sides"), count: count(confirmed)),
            Legend.Row(
                sample: .cell(Self.open, nil, isFramed: false),
                text: language("Angiven: minst den ena", "Claimed: at least one"), count: count(claimed)),
        ]
    }

    /// The bars in words.
    package var summary: String {
        func told(_ distribution: LevelDistribution) -> String {
            let parts = scale.levels.filter { distribution.counts[$0] > 0 }.map { level in
                let name = level == 0 ? scale.name(0, language) : "\(level) \(scale.name(level, language))"
                let count = language.count(distribution.counts[level])
                return level == 0
                    ? "\(count) \(name)"
                    : language("\(count) på nivå \(name)", "\(count) at level \(name)")
            }
            return parts.isEmpty ? language("ingen", "none") : language.list(parts)
        }
        guard let claimed else {
            return language(
                "Nivå enligt dokument: \(told(confirmed)).", "Level by the documents: \(told(confirmed)).")
        }
        return language(
            "Bekräftad nivå: \(told(confirmed)). Angiven nivå: \(told(claimed)).",
            "Confirmed level: \(told(confirmed)). Claimed level: \(told(claimed)).")
    }

    /// - Parameters:
    ///   - id: what the ids of its marks begin with.
    ///   - most: the number that the longest bar stands for.
    package func drawing(_ id: String, most: Int, _ measures: Measures) throws(DiagramError) -> Scene {
        var canvas = ChartCanvas(theme: theme)
        let names = scale.levels.map { level in
            level == 0 ? scale.name(0, language) : "\(level) \(scale.name(level, language))"
        }.map { TextWrap.lines($0, longest: 28, most: 1).first ?? "" }
        let left = try ChartCanvas.width(names, size: measures.fontSize, in: theme) + 9
        let share = measures.rowHeight / 30
        var y = measures.rowHeight / 2
        for level in scale.levels.reversed() {
            canvas.say(
                "\(id)-name-\(level)", names[level], at: Point(x: left - 9, y: y), .right,
                size: measures.fontSize)
            let color = level == 0 ? Color.unknown : .level(step: level - 1, of: scale.top)
            var bars = [(confirmed.counts[level], Look.bar(color, border: .muted, width: 0.6))]
            if let claimed { bars.append((claimed.counts[level], .bar(.paper, border: .muted))) }
            // One nought says that nothing is there.
            if bars.allSatisfy({ $0.0 == 0 }) {
                canvas.say(
                    "\(id)-none-\(level)", "0", at: Point(x: left + 6, y: y),
                    size: max(9, measures.fontSize - 1),
                    color: .muted)
            } else {
                let sorts = key()
                for (place, bar) in bars.enumerated() {
                    let middle =
                        bars.count > 1
                        ? y + (place == 0 ? -5.6 : 5.8) * (measures.isFlat ? share : max(share, 1)) : y
                    let height = (bars.count > 1 ? (place == 0 ? 12.0 : 9) : 15) * share
                    let length =
                        bar.0 == 0 ? 0 : max(3, measures.width * Double(bar.0) / Double(max(1, most)))
                    if bar.0 > 0 {
                        canvas.mark(
                            "\(id)-bar-\(level)-\(place)",
                            Rect(x: left, y: middle - height / 2, width: length, height: height), bar.1,
                            title: "\(names[level]): \(sorts[place].text), \(bar.0)")
                    }
                    let longest = bars.map { measures.width * Double($0.0) / Double(max(1, most)) }.max() ?? 0
                    let isFlat = measures.isFlat && bars.count > 1
                    canvas.say(
                        "\(id)-count-\(level)-\(place)", language.count(bar.0),
                        at: isFlat
                            ? Point(x: left + max(3, longest) + (place == 0 ? 5 : 24), y: y)
                            : Point(x: left + length + 5, y: middle),
                        size: place == 0 ? max(9, 10 * share) : 9, isBold: place == 0,
                        color: place == 0 ? .ink : .muted)
                }
            }
            y += measures.rowHeight
        }
        let bottom = y - measures.rowHeight / 2
        canvas.rule("\(id)-axis", Point(x: left, y: 0), Point(x: left, y: bottom), color: .muted, width: 1)
        return try canvas.drawn(
            Size(width: left + measures.width + (measures.isFlat ? 44 : 34), height: bottom))
    }
}
