// Words that people have answered under: when they change, so has what was promised.

extension Promise {
    /// What those who answer a survey are told, with the name of who leads where the words have a place for it.
    ///
    /// - Parameter leader: Who leads, as those who answer know it; empty where nobody is named.
    public func statement(_ language: Language, leader: String) -> String {
        let place = language("[Den som leder]", "[Who leads]")
        let anybody = language("Den som leder", "Whoever leads")
        return statement(language).replacing(place, with: leader.isEmpty ? anybody : leader)
    }

    /// What those who answer a survey are told, whole, as it is to stand in the survey.
    public func statement(_ language: Language) -> String {
        let rest = language(
            "[Den som leder], som kan vara part själv, ser alla svar. Svaren är som regel allmänna handlingar och kan begäras ut.",
            "[Who leads], who may be a party too, sees all answers. Answers held by a Swedish authority are as a rule public documents."
        )
        return switch self {
        case .confirmed:
            language(
                "Alla som deltar får se den nivå ni båda minst anger, och om målet är nått. Vem som angett mer visas inte. Den andra parten kan ibland räkna ut ert svar. ",
                "All who take part see the level that you both at least state, and whether the target is reached. Who states more is not shown. The other party can sometimes work out your answer. "
            ) + rest
        case .agreed:
            language(
                "Alla som deltar får se nivån bara där ni båda angett samma. ",
                "All who take part see the level only where you both gave the same. ") + rest
        case .open:
            language(
                "Alla som deltar får se vad varje organisation har angett. ",
                "All who take part see what each organisation gave. ") + rest
        }
    }
}
