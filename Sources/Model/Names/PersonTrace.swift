/// A sign that a respondent code is a person. Only organisations are actors, and respondents are codes.
public enum PersonTrace: Hashable, Sendable {
    case email, phone, name

    /// Looks for an e-mail address, a phone number or two capitalised words. Codes such as "r1", "R2",
    /// "2024-0001" or "chef-03" pass.
    public init?(in code: String) {
        if Self.isEmail(code) {
            self = .email
        } else if Self.isPhone(code) {
            self = .phone
        } else if Self.isName(code) {
            self = .name
        } else {
            return nil
        }
    }

    private static func isEmail(_ code: String) -> Bool {
        let parts = code.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
    }

    // At least seven digits with nothing but a phone number's punctuation, written as phone numbers are: from
    // 0 or +, or in three groups or more. A date, a numbered year and a plain number are codes.
    private static func isPhone(_ code: String) -> Bool {
        let groups = code.split { !($0.isASCII && $0.isNumber) }
        let rest = code.filter { !($0.isASCII && $0.isNumber) }
        guard let first = groups.first, groups.reduce(0, { $0 + $1.count }) >= 7,
            rest.allSatisfy({ " \u{A0}+-–()/.".contains($0) })
        else { return false }
        let isYear = first.count == 4 && (first.hasPrefix("19") || first.hasPrefix("20"))
        return first.hasPrefix("0") || rest.contains("+")
            || (groups.count >= 3 && !isYear && groups.allSatisfy { $0.count >= 2 })
    }

    private static func isName(_ code: String) -> Bool {
        let words = code.split { $0.isWhitespace || $0 == "," || $0 == "." || $0 == "_" }
        let capitalised = words.filter { word in
            word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "-'’".contains($0) }
        }
        return capitalised.count >= 2 && capitalised.contains { $0.count >= 2 }
    }
}
