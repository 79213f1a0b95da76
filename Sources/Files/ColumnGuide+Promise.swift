internal import Model

extension Promise {
    /// Who sees what, in a few words.
    func guide(_ language: Language) -> String {
        switch self {
        case .confirmed:
            language("den nivå båda minst anger visas", "the level that both at least state is shown")
        case .agreed:
            language(
                "nivån visas bara där båda angett samma", "a level is shown only where both gave the same")
        case .open:
            language("vad varje organisation angett visas", "what each organisation gave is shown")
        }
    }
}
