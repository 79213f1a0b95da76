internal import ArgumentParser
internal import Drawing
internal import Foundation
internal import Model
internal import Results

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
    @Option(name: .customLong("lang"), help: ArgumentHelp(.language))
    var chosenLanguage: Language?

    @Option(help: ArgumentHelp(.color))
    var color: ColorChoice = .auto

    @Flag(name: .shortAndLong, help: ArgumentHelp(.quiet))
    var quiet = false

    @Flag(name: .shortAndLong, help: ArgumentHelp(.verbose))
    var verbose = false

    var language: Language { .chosen(chosenLanguage) }

    func validate() throws {
        if quiet && verbose {
            throw Failure(
                .usage,
                Name("--quiet och --verbose utesluter varandra", "--quiet and --verbose exclude each other"))
        }
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
    @Flag(name: .customLong("excel-sv"), help: ArgumentHelp(.excel))
    var excel = false
}

/// How a command writes its result.
struct OutputFormat: ParsableArguments {
    enum Kind { case text, json, csv }

    @Flag(help: ArgumentHelp(.json))
    var json = false

    @Flag(help: ArgumentHelp(.csv))
    var csv = false

    @OptionGroup var spreadsheet: SpreadsheetOption

    @Flag(help: ArgumentHelp(.guardFormulas))
    var guardFormulas = false

    var excel: Bool { spreadsheet.excel }
    var kind: Kind { json ? .json : csv || excel ? .csv : .text }

    func validate() throws {
        if json && (csv || excel) {
            throw Failure(
                .usage, Name("--json och CSV utesluter varandra", "--json and CSV exclude each other"))
        }
        if guardFormulas && kind != .csv {
            throw Failure(
                .usage, Name("--guard-formulas gäller bara CSV", "--guard-formulas is for CSV only"),
                remedy: Name("Lägg till --csv.", "Add --csv."))
        }
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
