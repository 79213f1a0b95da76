/// What can be wrong with a theme: the colors, fonts and logo that pictures are drawn with.
public enum ThemeFault: Hashable, Sendable {
    case unknownPart(String, nearest: String?)
    case notAColor(String)
    case notAFont(String)
    /// Contrasts are in tenths: 4.5 to 1 is 45.
    case tooLittleContrast(part: String, ground: String, tenths: Int, needed: Int)
    case missingLevel(String)
    case notDarker(String, than: String)
    /// Neighboring levels that somebody with the named color vision hardly tells apart.
    case alike(String, and: String, vision: Name)
    case missingLogo
    case notALogo
    case largeLogo(most: Int)
    /// It ends too early, or its bytes are not those that were saved.
    case brokenLogo
    case logoOfTooManyPixels(width: Int, height: Int, most: Int)

    var isWarning: Bool {
        if case .alike = self { true } else { false }
    }
}

extension ThemeFault {
    func message(_ language: Language) -> String {
        switch self {
        case .unknownPart(let part, _):
            language("ett tema har ingen del ”\(part)”", "a theme has no part “\(part)”")
        case .notAColor(let text): language("”\(text)” är ingen färg", "“\(text)” is no color")
        case .notAFont(let text):
            language("”\(text)” kan inte vara ett teckensnitt", "“\(text)” cannot be a font")
        case .tooLittleContrast(let part, let ground, let tenths, _):
            language(
                "”\(part)” syns för svagt mot ”\(ground)”: kontrasten är \(tenths / 10),\(tenths % 10) till 1",
                "“\(part)” is too faint on “\(ground)”: the contrast is \(tenths / 10).\(tenths % 10) to 1")
        case .missingLevel(let part): language("”\(part)” saknas", "“\(part)” is missing")
        case .notDarker(let part, let other):
            language("”\(part)” är inte mörkare än ”\(other)”", "“\(part)” is not darker than “\(other)”")
        case .alike(let part, let other, let vision):
            language(
                "”\(part)” och ”\(other)” är svåra att skilja åt för den som har \(vision.swedish)",
                "“\(part)” and “\(other)” are hard to tell apart with \(vision.english)")
        case .missingLogo: language("logotypen finns inte", "the logo does not exist")
        case .notALogo:
            language("logotypen är varken PNG eller JPEG", "the logo is neither PNG nor JPEG")
        case .largeLogo(let most):
            language(
                "logotypen är större än \(most / 1_000) kB", "the logo is larger than \(most / 1_000) kB")
        case .brokenLogo:
            language("logotypens fil är avbruten eller skadad", "the logo’s file is cut short or damaged")
        case .logoOfTooManyPixels(let width, let height, _):
            language(
                "logotypen är \(width) × \(height) bildpunkter", "the logo is \(width) × \(height) pixels")
        }
    }

    func remedy(_ language: Language) -> String {
        switch self {
        case .unknownPart(_, let nearest):
            Problem.didYouMean(
                nearest, language,
                orElse: language(
                    "Ta bort raden; ”samverkan draw --help” räknar upp delarna.",
                    "Remove the row; “samverkan draw --help” lists the parts."))
        case .notAColor: language("Skriv den som #RRGGBB.", "Write it as #RRGGBB.")
        case .notAFont:
            language(
                "Skriv teckensnittets namn med bokstäver, siffror, mellanslag och bindestreck.",
                "Write the font's name in letters, digits, spaces and hyphens.")
        case .tooLittleContrast(_, _, _, let needed):
            language(
                "Gör den ena mörkare eller den andra ljusare, till minst \(needed / 10),\(needed % 10) till 1.",
                "Make the one darker or the other lighter, to \(needed / 10).\(needed % 10) to 1 at least.")
        case .missingLevel:
            language(
                "Ange nivåernas färger från level-1 utan lucka, minst två.",
                "Give the levels' colors from level-1 without a gap, two at least.")
        case .notDarker:
            language(
                "Låt färgerna mörkna med nivån, så att ordningen syns i svartvitt.",
                "Let the colors darken with the level, so that the order shows in black and white.")
        case .alike:
            language(
                "Gör skillnaden i ljushet större; bredd och siffra visar ändå nivån.",
                "Make the difference in lightness larger; width and digit show the level all the same.")
        case .missingLogo:
            language(
                "Ange filens namn sett från temats mapp.",
                "Give the file's name as seen from the theme's folder."
            )
        case .notALogo: language("Spara den som PNG eller JPEG.", "Save it as PNG or JPEG.")
        case .largeLogo: language("Spara den mindre.", "Save a smaller one.")
        case .brokenLogo:
            language("Hämta filen på nytt, eller spara om den.", "Fetch the file again, or save it anew.")
        case .logoOfTooManyPixels(_, _, let most):
            language(
                "Spara den mindre, med högst \(most) bildpunkter på längden.",
                "Save a smaller one, of at most \(most) pixels on the longer side.")
        }
    }
}
