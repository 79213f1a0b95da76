package import Analysis
package import Model

extension ShownLevel {
    /// The level, or why there is none: withheld, one answer and unknown are three things, and none of them is no tie.
    package func text(_ language: Language) -> String {
        switch self {
        case .level(let span): span.description
        case .withheld: language("visas inte", "not shown")
        case .oneAnswer: language("ett svar finns", "one answer exists")
        case .unknown: language("okänt", "unknown")
        }
    }

    /// The level where it is told, also one that lies between two.
    package var span: LevelSpan? {
        if case .level(let span) = self { span } else { nil }
    }
}

extension Summary {
    /// The level that readers are told of both sides at once; nil where the two differ, or one of them is not told.
    package var shared: Level? {
        let level = shown(.confirmed).level
        return level == shown(.claimed).level ? level : nil
    }
}
