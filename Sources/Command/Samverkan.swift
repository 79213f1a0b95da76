internal import ArgumentParser
internal import Drawing
internal import Foundation
internal import Model
internal import Pictures
internal import Words

/// The command as a whole: reads the line, runs one subcommand, and ends with a status of `ExitStatus`.
///
/// A subcommand's own failures are told by `Subcommand`; what is left here is what is wrong with the line itself.
@main
struct Samverkan: AsyncParsableCommand, Worded {
    static let words = CommandWords(
        Name(
            "Se vem som samverkar med vem, hur djupt, och var det inte når målet.",
            "See who works with whom, how deeply, and where it falls short of the target."),
        Name(
            """
            Ett nätverk är en mapp med CSV-filer; ”new” skriver en att börja med.

            SLUTSTATUS
              0 klart · 1 en kontroll fann något · 64 fel använt
              65 mappen har fel · 66 mappen finns inte · 69 ett program saknas
              70 ett fel i samverkan
              71 minnet eller öppna filer räcker inte · 73 en fil kan inte skapas
              74 det går inte att skriva · 130 avbrutet
            """,
            """
            A network is a folder of CSV files; 'new' writes one to start from.

            EXIT STATUS
              0 done · 1 a check found something · 64 wrong usage
              65 the folder has errors · 66 no such folder · 69 a program is missing
              70 a fault in samverkan
              71 too little memory or too few files · 73 cannot create a file
              74 cannot write · 130 interrupted
            """),
        examples: Name(
            """
            samverkan new mitt-nätverk
            samverkan check mitt-nätverk
            samverkan report mitt-nätverk
            samverkan levels --survey
            """,
            """
            samverkan new my-network
            samverkan check my-network
            samverkan report my-network
            samverkan levels --survey --lang en
            """))
    static let configuration = CommandConfiguration(
        "samverkan", words, version: Product.version,
        subcommands: [
            ReportCommand.self, LettersCommand.self, Draw.self, MeasuresCommand.self, GapsCommand.self,
            NextCommand.self, FollowUpCommand.self,
            WhatIfCommand.self, ChangeCommand.self, MaturityCommand.self, TerritoryCommand.self,
            RolesCommand.self, GroupsCommand.self, ForumsCommand.self, SeparateCommand.self,
            KeyPlayersCommand.self, ResilienceCommand.self, TestCommand.self,
            TargetsCommand.self, ExportCommand.self, ConvertCommand.self, FormatsCommand.self,
            SQLCommand.self, Check.self, Tidy.self, Settings.self, Levels.self,
            ExplainCommand.self, New.self, SurveyCommand.self, CollectCommand.self, ResponseCommand.self,
            Generate.self,
        ])

    static func main() async {
        let arguments = CommandLine.arguments
        let named = arguments.firstIndex(of: "--lang").flatMap { arguments.dropFirst($0 + 1).first }
        let language = Language.chosen(named.flatMap(Language.init(rawValue:)))
        // Before anything that makes a thread.
        let draws = arguments.dropFirst().first.map(["report", "draw"].contains) ?? false
        if let failure = Shortage.prepare(toDraw: draws, language) {
            Foundation.exit(failure.tell(in: language).rawValue)
        }
        Interruption.prepare()
        Foundation.exit(await status(of: Array(CommandLine.arguments.dropFirst())).rawValue)
    }

    private static func status(of arguments: [String]) async -> ExitStatus {
        let line = TypedLine(arguments, Self.self, byLocale: .chosen(nil))
        do {
            switch try line.request() {
            case .help(let path):
                try StandardOutput.write(HelpPage(path: path, language: line.language).text)
            case .version: try StandardOutput.write(configuration.version + "\n")
            case .run(let arguments): try await run(arguments)
            }
            return .success
        } catch let told as Told {
            return told.status
        } catch let failure as Failure {
            return failure.tell(in: line.language)
        } catch {
            return tell(error, in: line.language)
        }
    }

    private static func run(_ arguments: [String]) async throws {
        var command = try parseAsRoot(arguments)
        if var subcommand = command as? any AsyncParsableCommand {
            try await subcommand.run()
        } else {
            try command.run()
        }
    }

    /// Prints what the parser has to say: what was asked for as data, a complaint as talk.
    private static func tell(_ error: any Error, in language: Language) -> ExitStatus {
        if let failure = failure(in: error) { return failure.tell(in: language) }
        let text = message(for: error)
        guard exitCode(for: error) != .success else {
            do {
                try StandardOutput.write(text + "\n")
                return .success
            } catch {
                return error.tell(in: language)
            }
        }
        // What the line was not read for, the parser says in its own words.
        let isUsage = exitCode(for: error) == .validationFailure
        let failure = Failure(
            isUsage ? .usage : .internalError, Name("raden går inte att läsa: \(text)", text))
        return failure.tell(in: language)
    }

    /// The failure that a command threw when its options did not go together. The parser wraps it in an error that
    /// it keeps to itself, so it is looked for inside.
    private static func failure(in error: Any) -> Failure? {
        if let failure = error as? Failure { return failure }
        return Mirror(reflecting: error).children.lazy.compactMap { failure(in: $0.value) }.first
    }
}

/// A subcommand. It does its work in `perform` and throws `Failure`, or `Problems`, when it cannot.
protocol Subcommand: AsyncParsableCommand, Worded {
    var common: CommonOptions { get }

    func perform(_ console: Console) async throws
}

/// That a command could not do what it was asked, and has said why.
private struct Told: Error { let status: ExitStatus }

extension Subcommand {
    func run() async throws {
        let console = Console(common)
        ProgressLine.begin(console)
        defer { ProgressLine.end() }
        do {
            try await perform(console)
        } catch let failure as Failure {
            throw Told(status: failure.tell(in: console.language))
        } catch let problems as Problems {
            console.tell(problems)
            throw Told(status: .data)
        } catch let error as DiagramError {
            let told = Name(error.message(in: .swedish), error.message(in: .english))
            let failure = Failure(error.isFault ? .internalError : .usage, told)
            throw Told(status: failure.tell(in: console.language))
        } catch {
            let fault = Failure(
                .internalError, Name("ett fel i samverkan: \(error)", "a fault in samverkan: \(error)"))
            throw Told(status: fault.tell(in: console.language))
        }
    }
}
