/// Reads the cells of several levels, separated by spaces, each wording once.
struct TickReader {
    struct Ticks {
        /// Ascending, each once.
        var levels: [Level] = []
        /// The parts that are no level.
        var faults: [String] = []
    }

    // In words: "8 Give and take" has four, and a scale of one's own may have longer names.
    private static let longestName = 8

    private var texts = Interner()
    private var remembered: [Ticks] = []

    mutating func read(_ cell: ArraySlice<UInt8>, _ scale: Scale) -> Ticks {
        let (place, isNew) = texts.intern(cell)
        if isNew { remembered.append(Self.ticks(String(decoding: cell, as: UTF8.self), scale)) }
        return remembered[place]
    }

    // A name may hold spaces too: the longest run that is a name is one level.
    private static func ticks(_ text: String, _ scale: Scale) -> Ticks {
        let words = text.split(separator: " ")
        var (ticks, next) = (Ticks(), 0)
        while next < words.count {
            let runs = (next..<min(words.count, next + longestName)).reversed().map { end in
                (end, words[next...end].joined(separator: " "))
            }
            let (end, run) = runs.first { scale.isName($0.1) } ?? (next, String(words[next]))
            // What is unknown or not relevant is no level ticked.
            if let answer = try? scale.answer(written: run) {
                if let level = answer.level { ticks.levels.append(level) }
            } else {
                ticks.faults.append(run)
            }
            next = end + 1
        }
        ticks.levels = Set(ticks.levels).sorted()
        return ticks
    }
}
