/// Reads levels, each wording once: a table of a million rows has some ten of them.
struct LevelReader {
    struct Reading {
        /// Nil when the text is no level.
        let answer: Answer?
        let isContradiction: Bool
        let nearest: String?
    }

    private var texts = Interner()
    private var readings: [Reading] = []

    mutating func read(_ cell: ArraySlice<UInt8>, _ scale: Scale) -> Reading {
        let (place, isNew) = texts.intern(cell)
        if isNew { readings.append(Self.reading(String(decoding: cell, as: UTF8.self), scale)) }
        return readings[place]
    }

    private static func reading(_ text: String, _ scale: Scale) -> Reading {
        do throws(LevelFault) {
            return Reading(answer: try scale.answer(written: text), isContradiction: false, nearest: nil)
        } catch {
            return Reading(
                answer: nil, isContradiction: error == .contradiction, nearest: scale.nearestName(to: text))
        }
    }
}

extension LevelReader.Reading {
    /// What is wrong with a text that is no level.
    func fault(_ text: String, column: String, top: Level) -> Problem.Fact {
        isContradiction
            ? .levelContradicted(text, column: column)
            : .levelOutOfScale(text, column: column, top: top, nearest: nearest)
    }
}
