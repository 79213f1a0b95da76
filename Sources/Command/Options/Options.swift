internal import ArgumentParser
internal import Drawing
internal import Foundation
internal import Model
internal import Results

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
    @Option(
        name: .customLong("lang"), help: "Language of the output: sv or en. (default: by locale, else sv)")
    var chosenLanguage: Language?

    @Option(help: "Color in the terminal: auto, always or never.")
    var color: ColorChoice = .auto

    @Flag(name: .shortAndLong, help: "Say nothing but errors beside the result.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Say more about what is done.")
    var verbose = false

    var language: Language { .chosen(chosenLanguage) }

    func validate() throws {
        if quiet && verbose { throw ValidationError("'--quiet' and '--verbose' exclude each other.") }
    }
}

enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never

    /// Whether text on a file descriptor is colored. See no-color.org.
    func isOn(for descriptor: Int32) -> Bool {
        let environment = ProcessInfo.processInfo.environment
        return switch self {
        case .always: true
        case .never: false
        case .auto:
            isatty(descriptor) == 1 && environment["NO_COLOR", default: ""].isEmpty
                && environment["TERM"] != "dumb"
        }
    }
}

extension Language {
    /// The language of an option, else that of the locale, else Swedish.
    ///
    /// Of LC_ALL, LC_MESSAGES and LANG, in that order, the first that names Swedish or English decides. "C"
    /// and "POSIX" name no language, and neither does one that we do not speak.
    static func chosen(_ option: Language?) -> Language {
        let environment = ProcessInfo.processInfo.environment
        let locales = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
        return option ?? locales.lazy.compactMap(Language.init(locale:)).first ?? .swedish
    }

    /// "sv_SE.UTF-8" and "swedish" are Swedish, "en", "en_GB" and "english" English.
    private init?(locale: String) {
        switch locale.prefix(while: \.isLetter).lowercased() {
        case "sv", "swedish": self = .swedish
        case "en", "english": self = .english
        default: return nil
        }
    }
}

/// How CSV is written.
struct SpreadsheetOption: ParsableArguments {
    @Flag(
        name: .customLong("excel-sv"),
        help: "Write CSV as a Swedish Excel opens it: ';', byte-order mark, decimal commas.")
    var excel = false
}

/// How a command writes its result.
struct OutputFormat: ParsableArguments {
    enum Kind { case text, json, csv }

    @Flag(help: "Write JSON.")
    var json = false

    @Flag(help: "Write CSV (RFC 4180).")
    var csv = false

    @OptionGroup var spreadsheet: SpreadsheetOption

    @Flag(help: "Put ' before CSV cells that begin with = + - @, so that no spreadsheet runs them.")
    var guardFormulas = false

    var excel: Bool { spreadsheet.excel }
    var kind: Kind { json ? .json : csv || excel ? .csv : .text }

    func validate() throws {
        if json && (csv || excel) { throw ValidationError("'--json' and CSV exclude each other.") }
        if guardFormulas && kind != .csv { throw ValidationError("'--guard-formulas' is for CSV only.") }
    }

    /// The result in the format that was asked for; only that one is made.
    func text(
        of sheet: @autoclosure () -> Sheet, json: @autoclosure () -> JSONValue, inWords words: () -> String
    ) -> String {
        switch kind {
        case .json: json().asText()
        case .csv: sheet().asCSV(forExcel: excel, guardingFormulas: guardFormulas)
        case .text: words()
        }
    }

    /// Whom a table is for: programs get the contract's keys and whole numbers, also in CSV.
    func reader(_ language: Language) -> TableReader { kind == .text ? .person(language) : .program }
}
