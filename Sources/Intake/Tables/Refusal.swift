/// Why a file's answers cannot be used at all: who answered, or about whom, is not to be told from it.
public struct Refusal: Hashable, Sendable {
    /// In the order in which they are looked for.
    public enum Reason: String, CaseIterable, Sendable {
        /// Nothing tells which organisation a respondent answers for.
        case noOrganisation = "no_organisation"
        /// Headings are cut, so that they no longer tell what they ask.
        case ambiguousHeading = "ambiguous_heading"
        /// Two columns ask about one partner in one forum.
        case duplicateColumn = "duplicate_column"
        /// Answers are numbers that only the form's own list can tell the meaning of.
        case valuesNeedList = "values_need_list"
    }

    public let reason: Reason
    public let file: String
    public let sheet: String?
    /// The headings or the values that are to blame, the first few.
    public let texts: [String]
}
