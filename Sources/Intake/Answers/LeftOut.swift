/// An answered cell that gives no report, and why. Every answered cell is either used or one of these.
public struct LeftOut: Hashable, Sendable {
    public enum Reason: String, CaseIterable, Sendable {
        /// An organisation's answer about itself.
        case ownRow = "own_row"
        /// The form was never sent in.
        case notSubmitted = "not_submitted"
        /// The respondent has sent in more than one form, and another one counts or none.
        case sameRespondent = "same_respondent"
        case unknownOrganisation = "unknown_organisation"
        case unknownPartner = "unknown_partner"
        /// The text is no answer.
        case notUnderstood = "not_understood"
    }

    public let file: String
    /// Nil for what has no sheets.
    public let sheet: String?
    /// As a spreadsheet names it, "D17".
    public let cell: String
    public let reason: Reason

    public init(file: String, sheet: String?, cell: String, reason: Reason) {
        (self.file, self.sheet, self.cell, self.reason) = (file, sheet, cell, reason)
    }
}
