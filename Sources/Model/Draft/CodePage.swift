/// The encodings of before Unicode in which Swedish files come.
public enum CodePage: String, CaseIterable, Sendable {
    case windows1252 = "windows_1252"
    case macRoman = "mac_roman"
    case codePage850 = "code_page_850"

    public func name(_ language: Language) -> String {
        switch self {
        case .windows1252: "Windows-1252"
        case .macRoman: "MacRoman"
        case .codePage850: language("teckentabell 850", "code page 850")
        }
    }
}
