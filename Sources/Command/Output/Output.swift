internal import Foundation
internal import Model
internal import Results

// Everything the command says goes through here, so that nothing is lost without a word.

/// Where a command says things: results to standard output, everything else to standard error.
struct Console: Sendable {
    let language: Language
    /// What tells the language in the names of files that the command names: nothing where it is the one of the locale.
    let languageMark: String
    let isQuiet: Bool
    let isVerbose: Bool
    /// Whether results, and whether talk, are colored.
    let colorsOutput: Bool
    let colorsTalk: Bool

    init(_ options: CommonOptions) {
        language = options.language
        languageMark = language == .chosen(nil) ? "" : "-\(language.rawValue)"
        isQuiet = options.quiet
        isVerbose = options.verbose
        colorsOutput = options.color.isOn(for: STDOUT_FILENO)
        colorsTalk = options.color.isOn(for: STDERR_FILENO)
    }

    /// Writes a part of the result.
    func write(_ text: String) throws(Failure) { try StandardOutput.write(text) }

    /// Tells something that is not the result, on a line of its own; not under `--quiet`.
    func tell(_ swedish: @autoclosure () -> String, _ english: @autoclosure () -> String) {
        if !isQuiet { StandardError.write(language(swedish(), english()).harmless + "\n") }
    }

    /// Says what is done from here on to whoever waits for it.
    func now(_ swedish: String, _ english: String) { ProgressLine.now(language(swedish, english)) }

    /// Tells a detail, under `--verbose` only.
    func detail(_ swedish: @autoclosure () -> String, _ english: @autoclosure () -> String) {
        if isVerbose { tell(swedish(), english()) }
    }

    /// Tells what is worth a second look; not under `--quiet`.
    func tell(_ warnings: [Problem]) {
        if !isQuiet { StandardError.write(ProblemList(warnings).text(language, isColored: colorsTalk)) }
    }

    /// Tells everything that must be mended.
    func tell(_ problems: Problems) {
        let list = ProblemList(problems.all)
        StandardError.write(list.text(language, isColored: colorsTalk))
        StandardError.write(list.count(language) + "\n")
    }
}

extension Failure {
    /// Tells what happened and returns the status to end with.
    func tell(in language: Language) -> ExitStatus {
        guard let message else { return status }
        var text = "samverkan: " + message(language).harmless + "\n"
        if let remedy { text += "  = " + remedy(language).harmless + "\n" }
        StandardError.write(text)
        return status
    }
}

/// Standard output, each write of it checked. (`print` to a full disk succeeds.)
enum StandardOutput {
    static func write(_ text: String) throws(Failure) {
        try write(Array(text.utf8))
    }

    static func write(_ bytes: [UInt8]) throws(Failure) {
        ProgressLine.end()
        do {
            try writeAll(bytes, to: STDOUT_FILENO)
        } catch {
            // Whoever read us has had enough: that is no fault, and nobody is left to be told.
            if error.number == EPIPE { throw Failure(.closedPipe) }
            throw Failure(
                .inputOutput,
                Name(
                    "resultatet gick inte att skriva (\(error.name.swedish))",
                    "cannot write the result (\(error.name.english))"))
        }
    }
}

/// Standard error. When not even that can be written there is nothing left to do about it.
enum StandardError {
    static func write(_ text: String) {
        ProgressLine.clear()
        do { try writeAll(Array(text.utf8), to: STDERR_FILENO) } catch { return }
    }
}
