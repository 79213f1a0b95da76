/// What a collaboration has, cumulatively, as it gets deeper. (Källström & Smith 2024.)
///
/// Which levels carry which is this project's reading: 1–3 involvement, 4 interaction, 5–7 influence,
/// 8 empowerment. It is defined for `samverkan-8` only; other scales have none.
public enum Characteristic: Int, CaseIterable, Comparable, Sendable {
    case involvement = 1, interaction, influence, empowerment

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The shallowest level that carries the characteristic.
    public var firstLevel: Level {
        switch self {
        case .involvement: 1
        case .interaction: 4
        case .influence: 5
        case .empowerment: 8
        }
    }

    /// The characteristics that a level carries, or none when the scale has no such reading.
    public static func carried(at level: Level, of scale: Scale) -> [Characteristic] {
        scale.id == Scale.samverkan8.id ? allCases.filter { $0.firstLevel <= level } : []
    }

    public func name(_ language: Language) -> String {
        switch self {
        case .involvement: language("delaktighet", "involvement")
        case .interaction: language("samspel", "interaction")
        case .influence: language("påverkan", "influence")
        case .empowerment: language("egenmakt", "empowerment")
        }
    }
}
