internal import Analysis
internal import Drawing
internal import Model
internal import Words

/// The actors that most gaps touch, each with how many of which sort: the worst first.
struct ActorStrip {
    /// What an actor has.
    struct Row {
        let actor: Actor.Place
        /// Against targets that hold.
        var counts: [TargetLook: Int] = [:]
        /// Against targets that nobody has decided.
        var apart: [TargetLook: Int] = [:]

        var total: Int { counts.values.reduce(0, +) }
        var totalApart: Int { apart.values.reduce(0, +) }
    }

    /// All of them, the worst first: by how many gaps they have, those that rest on more than one answer before others,
    /// then against targets that nobody has decided, then by name.
    let rows: [Row]
    private let context: PictureContext

    /// More do not help who looks for the worst.
    static let most = 15
    private static let rowHeight = 17.0
    private static let top = 40.0

    init(_ context: PictureContext, _ gaps: [GapRow]) {
        self.context = context
        var rows: [Actor.Place: Row] = [:]
        for gap in gaps {
            for actor in [gap.dyad.dyad.a, gap.dyad.dyad.b] {
                var row = rows[actor] ?? Row(actor: actor)
                if gap.isApart {
                    row.apart[gap.look, default: 0] += 1
                } else {
                    row.counts[gap.look, default: 0] += 1
                }
                rows[actor] = row
            }
        }
        let ranks = context.nameRanks
        func key(_ row: Row) -> [Int] {
            [
                -row.total, row.counts[.belowByOneAnswer] ?? 0, -row.totalApart, ranks[row.actor], row.actor,
            ]
        }
        self.rows = rows.values.sorted { key($0).lexicographicallyPrecedes(key($1)) }
    }

    private var language: Language { context.language }

    /// "○3 ▼4 (▽1)".
    static func signs(_ row: Row) -> String {
        func signs(_ counts: [TargetLook: Int]) -> String {
            TargetLook.allCases.compactMap { look in counts[look].map { "\(look.sign)\($0)" } }
                .joined(separator: " ")
        }
        return [signs(row.counts), row.apart.isEmpty ? "" : "(\(signs(row.apart)))"]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// - Parameter most: how many actors at most; the rest is counted.
    func scene(_ most: Int = Self.most) throws(DiagramError) -> Scene {
        var canvas = ChartCanvas(theme: context.theme)
        // One more takes no more room than saying that there is one more.
        let shown = Array(rows.prefix(rows.count == most + 1 ? most + 1 : most))
        let names = context.shortNames(shown.map(\.actor), longest: 26)
        let left = try ChartCanvas.width(names, in: context.theme) + 8
        let longest = shown.map { $0.total + $0.totalApart }.max() ?? 1
        let unit = min(11, 88 / Double(max(1, longest)))
        let heading = language("Aktörer med flest glapp", "Actors with most gaps")
        let hasApart = shown.contains { $0.totalApart > 0 }
        let note =
            hasApart
            ? language(
                "inom parentes: mål som ingen har beslutat", "in brackets: targets that nobody has decided")
            : language("antal relationer av varje slag", "relations of each sort")
        canvas.say("strip-heading", heading, at: Point(x: 0, y: 7), size: 11.5, isBold: true, role: .heading)
        canvas.say("strip-note", note, at: Point(x: 0, y: 22), size: 9, color: .muted)
        var width = try max(
            ChartCanvas.width([heading], size: 11.5, isBold: true, in: context.theme),
            ChartCanvas.width([note], size: 9, in: context.theme))
        let texts = shown.map(Self.signs)
        let textWidth = try ChartCanvas.width(texts, size: 9.5, in: context.theme)
        for (place, row) in shown.enumerated() {
            let y = Self.top + Double(place) * Self.rowHeight + 4
            let id = "strip-\(place + 1)"
            canvas.say("\(id)-name", names[place], at: Point(x: left - 8, y: y), .right)
            var x = left
            for (isApart, counts) in [(false, row.counts), (true, row.apart)] {
                for look in TargetLook.allCases {
                    guard let count = counts[look] else { continue }
                    let rect = Rect(x: x, y: y - 5, width: unit * Double(count), height: 10)
                    let what = look.label(language).lowercasedFirst
                    canvas.mark(
                        "\(id)-\(look.id)" + (isApart ? "-apart" : ""), rect.inset(0.5, 0),
                        isApart ? TargetLook.belowProposed.bar : look.bar,
                        title: "\(names[place]): \(what) \(count)")
                    x = rect.maxX
                }
            }
            canvas.say("\(id)-signs", texts[place], at: Point(x: x + 6, y: y), size: 9.5)
            width = max(width, x + 6 + textWidth)
        }
        var bottom = Self.top + Double(shown.count) * Self.rowHeight
        let rest = rows.count - shown.count
        if rest > 0 {
            bottom += 4
            canvas.say(
                "strip-rest",
                language("och \(language.actors(rest)) till", "and \(language.actors(rest)) more"),
                at: Point(x: 0, y: bottom), size: 9.5, color: .muted)
            bottom += 8
        }
        return try canvas.drawn(Size(width: width, height: bottom))
    }
}
