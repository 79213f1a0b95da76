internal import Drawing
internal import Model

// A page has the room that it has: a chart is drawn tighter until it fits, and where even the tightest does not, its rows are
// spread over pages.

/// How much of its full size a chart has across and downwards; text keeps its size.
struct Tightness {
    var across: Double
    var down: Double

    static let full = Tightness(across: 1, down: 1)

    /// The roomiest first.
    static let all = [
        full, Tightness(across: 1, down: 0.7), Tightness(across: 0.7, down: 1),
        Tightness(across: 0.7, down: 0.7), Tightness(across: 1, down: 0.45),
        Tightness(across: 0.7, down: 0.45), Tightness(across: 0.45, down: 0.7),
        Tightness(across: 0.45, down: 0.45), Tightness(across: 1, down: 0.2),
        Tightness(across: 0.45, down: 0.2), Tightness(across: 0.3, down: 0.2),
    ]
}

extension ChartPage {
    /// What stands on one page.
    struct Part {
        var body: Scene
        var legend: Legend
        /// About this page.
        var footnotes: [String] = []
    }

    private func with(_ part: Part) throws(DiagramError) -> Scene {
        var page = self
        page.footnotes += part.footnotes
        return try page.composed(part.body, part.legend)
    }

    /// One page or, where the page has too little room, as few as hold everything, with about as much on each.
    ///
    /// - Parameters:
    ///   - count: of rows or panels, in their order.
    ///   - options: ways to draw them, the roomiest first; without a page the first is taken.
    ///   - most: how many pages at most.
    ///   - draw: some of the rows in one of the ways.
    func spread<Option>(
        _ count: Int, over options: [Option], most: Int = .max,
        draw: (Range<Int>, Option) throws(DiagramError) -> Part
    ) throws(DiagramError) -> [Scene] {
        guard context.page != nil else {
            return [try with(draw(0..<count, options[0]))]
        }
        for pages in 1...max(1, min(count, most)) {
            for option in options {
                if let scenes = try drawn(count, on: pages, option, draw) { return scenes }
            }
        }
        // Nothing helps: the tightest says how large a page it needs.
        return [try with(draw(0..<count, options[options.count - 1]))]
    }

    private func drawn<Option>(
        _ count: Int, on pages: Int, _ option: Option,
        _ draw: (Range<Int>, Option) throws(DiagramError) -> Part
    ) throws(DiagramError) -> [Scene]? {
        var scenes: [Scene] = []
        for number in 0..<pages {
            var page = self
            if pages > 1 {
                page.details.append(
                    context.language(
                        "sida \(number + 1) av \(pages)", "page \(number + 1) of \(pages)"))
            }
            let part = try draw((count * number / pages)..<(count * (number + 1) / pages), option)
            page.footnotes += part.footnotes
            guard let scene = try page.composedIfItFits(part.body, part.legend) else { return nil }
            scenes.append(scene)
        }
        return scenes
    }
}

extension Language {
    /// What the subtitles of two pages add, when the second has nothing but the key.
    func drawingThenKey(_ page: Int) -> String { self.page(page, of: 2, isKey: page == 2) }

    func page(_ number: Int, of all: Int, isKey: Bool = false) -> String {
        self(" · sida \(number) av \(all)", " · page \(number) of \(all)")
            + (isKey ? self(": teckenförklaring", ": what the signs mean") : "")
    }
}
