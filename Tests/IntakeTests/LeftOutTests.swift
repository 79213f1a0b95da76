import Intake
import Testing

@Suite struct `A reason to leave an answer out` {
    @Test func `is named as the contract names it`() {
        #expect(
            LeftOut.Reason.allCases.map(\.rawValue) == [
                "own_row", "not_submitted", "same_respondent", "unknown_organisation", "unknown_partner",
                "not_understood",
            ])
    }
}
