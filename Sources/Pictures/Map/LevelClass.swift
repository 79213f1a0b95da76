// A reader of a map tells three widths apart, not eight. So a map shows levels in classes, each with one color and one width
// of the ramp; the level itself stands on the line where there is room.

internal import Analysis
internal import Drawing
package import Model

/// Levels that a map shows alike, and what they are called together.
public struct LevelClass: Hashable, Sendable {
    public let levels: ClosedRange<Int>
    public let name: String
    /// Whether the name is more than those of its first and last level.
    let isNamed: Bool
    /// A place on the ramp of colors, and a width.
    let step: Int
    let width: Double

    var stroke: (color: Color, width: Double) { (.level(step: step, of: Self.ramp), width) }

    /// As a key calls it: "6–8 på djupet".
    package var words: String {
        let (low, high) = (levels.lowerBound, levels.upperBound)
        return (low == high ? "\(low)" : "\(low)–\(high)") + " " + name
    }

    /// Colors are places among so many, of which those chosen differ in gray by 18 L* and more.
    private static let ramp = 8
    private static let looks: [(step: Int, width: Double)] = [(2, 1.2), (4, 2.3), (6, 3.9)]
    private static let below = (step: 0, width: 0.9)

    /// The classes of a scale, from shallow to deep.
    ///
    /// **Rule.** The levels from which a relation counts as a tie are parted in three as nearly equal classes as can be,
    /// the deeper ones larger; of three levels or fewer each is a class. Those of *samverkan* are contact (2–3), dialog
    /// (4–5) and in depth (6–8); those of another scale are called by their own first and last level. The levels below,
    /// which a map shows only when it is asked to, are a class of their own.
    package static func classes(of scale: Scale, _ language: Language) -> [LevelClass] {
        let ties = Array(scale.tieFrom...max(scale.top, scale.tieFrom))
        let count = min(3, ties.count)
        // Of two classes the middle look would be mistaken for either.
        let looks = count == 3 ? Self.looks : count == 2 ? [Self.looks[0], Self.looks[2]] : [Self.looks[1]]
        let named = scale == .samverkan8 ? Self.names(language) : nil
        var result: [LevelClass] = []
        if scale.tieFrom > 1 {
            let levels = 1...(scale.tieFrom - 1)
            result.append(
                LevelClass(
                    levels: levels, name: name(levels, scale, language), isNamed: false, step: below.step,
                    width: below.width))
        }
        for place in 0..<count {
            let levels =
                ties[ties.count * place / count]...ties[ties.count * (place + 1) / count - 1]
            result.append(
                LevelClass(
                    levels: levels, name: named?[place] ?? name(levels, scale, language),
                    isNamed: named != nil, step: looks[place].step, width: looks[place].width))
        }
        return result
    }

    /// From the middle of the levels that count as ties on, a relation is a strong one: 5 of *samverkan*.
    static func strongFrom(_ scale: Scale) -> Int {
        scale.tieFrom + max(0, scale.top - scale.tieFrom + 1) / 2
    }

    private static func names(_ language: Language) -> [String] {
        [language("kontakt", "contact"), language("dialog", "dialog"), language("på djupet", "in depth")]
    }

    private static func name(_ levels: ClosedRange<Int>, _ scale: Scale, _ language: Language) -> String {
        let names = [levels.lowerBound, levels.upperBound].map { scale.name($0, language) }
        return names[0] == names[1] ? names[0] : names.joined(separator: "–")
    }
}

extension NetworkMap {
    /// How a line is drawn.
    struct TieLook: Hashable {
        var color: Color
        var width: Double
        var dash: Scene.Dash
    }

    /// The class of a tie's level, also of one known to lie between two levels of one class; nil where the level is not known
    /// or not told, or lies between classes.
    func levelClass(of tie: Tie) -> LevelClass? {
        if let level = tie.level { return classes.first { $0.levels.contains(level) } }
        guard !tie.evidence.isOfOne, case .level(let span) = tie.shown else { return nil }
        return classes.first { $0.levels.contains(span.low) && $0.levels.contains(span.high) }
    }

    /// What becomes of a line: by level or class; without one a hairline, dashed where nobody knows the level, solid where it is
    /// withheld, dotted where one side alone has answered.
    func look(of tie: Tie) -> TieLook {
        let dash: Scene.Dash = tie.evidence.isOfOne ? .dotted : .solid
        if let stroke = levelClass(of: tie)?.stroke {
            return TieLook(color: stroke.color, width: stroke.width, dash: dash)
        }
        if classes.isEmpty, let level = tie.level, let step = steps[level] {
            let stroke = MapStyle.stroke(step: step, of: levels.count)
            return TieLook(color: stroke.color, width: stroke.width, dash: dash)
        }
        let untold = UntoldLook(tie.untold, isOfOne: tie.evidence.isOfOne).stroke
        return TieLook(color: untold.color, width: untold.width, dash: untold.dash)
    }

    /// As `look(of:)`; on a map of many actors ties that are not strong are thin, so that the strong ones stand out.
    func lookInCrowd(of tie: Tie) -> TieLook {
        var look = look(of: tie)
        if !hasFewActors, !isStrong(tie), levelClass(of: tie) != nil { look.width *= 0.75 }
        return look
    }

    /// Whether it counts as strong, and so bears its level also where the map has many actors.
    func isStrong(_ tie: Tie) -> Bool {
        guard !tie.evidence.isOfOne || tie.level != nil, case .level(let span) = tie.shown else {
            return false
        }
        return span.low >= strongFrom
    }

    /// Whether every line has room for its level.
    var hasFewActors: Bool { joined.count <= Self.fewActors }

    static let fewActors = 25

    /// What stands on a line, beside its mark: its level where there is one. Where there is none the line itself says why.
    ///
    /// - Parameter few: whether the map has few actors: above that only strong ties bear their level.
    func digits(on tie: Tie, few: Bool) -> String {
        // Where the scale has one step the digit would say what the line says.
        guard levels.count > 1, tie.level != nil || (tie.untold == .between && !tie.evidence.isOfOne) else {
            return ""
        }
        return few || isStrong(tie) ? tie.digits : ""
    }

    /// Likewise, of a pair without a tie.
    func digits(on pair: MissingTie, few: Bool) -> String {
        let isUntold = [ShownLevel.unknown, .withheld, .oneAnswer].map(\.sign).contains(pair.digits)
        return isUntold || !few ? "" : pair.digits
    }

    /// Ties in the order in which they are drawn, the deepest last: without a level first, then from shallow to deep.
    var tiesInDrawingOrder: [Tie] {
        func depth(_ tie: Tie) -> Int {
            if let level = tie.level { return level }
            guard !tie.evidence.isOfOne, case .level(let span) = tie.shown else { return .min }
            return span.low
        }
        return ties.enumerated().sorted { (depth($0.element), $0.offset) < (depth($1.element), $1.offset) }
            .map(\.element)
    }
}
