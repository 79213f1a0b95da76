/// What `samverkan gaps` can show beside the relations themselves.
public enum GapAspect: String, CaseIterable, Sendable {
    case relations, breakdown, wishes, structure, silos, perception, differences, load, relax, answers,
        obstacles, idle

    /// Whether it sets one side's word beside the other's, by name.
    public var isInternal: Bool { self == .differences }
}
