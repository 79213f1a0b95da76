/// Who a report or a map is written for.
///
/// A list of who says more than whom kills the next survey. Participants therefore see what both sides stand
/// behind and how it stands against the target, never one side's answer for itself. That is consideration, not
/// secrecy: answers held by a Swedish authority are as a rule public documents.
public enum Audience: String, CaseIterable, Sendable {
    case participants
    /// Those in charge of the survey: both sides' answers, side by side.
    case `internal`
}
