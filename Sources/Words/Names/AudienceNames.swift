package import Analysis
package import Model

extension Audience {
    /// What stands on the face of what only those in charge may read; nil for what may be passed on.
    package func mark(_ language: Language) -> String? {
        self == .internal
            ? language(
                "Internt: visar enskilda svar, bara för dem som håller i enkäten.",
                "Internal: shows single answers, for those in charge of the survey only.") : nil
    }

    /// Whom it is written for, in a sentence.
    package func reader(_ language: Language) -> String {
        switch self {
        case .internal:
            language(
                "Skriven för dem som håller i enkäten.", "Written for those in charge of the survey.")
        case .participants: language("Skriven för deltagarna.", "Written for the participants.")
        case .public: language("Skriven för alla.", "Written for everybody.")
        }
    }
}
