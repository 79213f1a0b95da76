internal import ArgumentParser
internal import Drawing
internal import Foundation
internal import Model
internal import Pictures

/// The command as a whole: parses, runs one subcommand, and ends with a status of `ExitStatus`.
///
/// A subcommand's own failures are told by `Subcommand`; what is left here is the parser's: help, the
/// version, and options that do not exist.
@main
struct Samverkan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "samverkan",
        abstract: "See who works with whom, how deeply, and where it falls short of the target.",
        discussion: """
            A network is a folder of CSV files; 'new' writes one to start from.

            EXAMPLES
              samverkan new my-network
              samverkan check my-network
              samverkan report my-network
              samverkan levels --survey --lang en

            EXIT STATUS
              0 done · 1 a check found something · 64 wrong usage
              65 the folder has errors · 66 no such folder · 70 a fault in samverkan
              73 cannot create a file · 74 cannot write · 130 interrupted
            """,
        version: "samverkan 0.1.0",
        subcommands: [
            ReportCommand.self, Draw.self, MeasuresCommand.self, GapsCommand.self, NextCommand.self,
            WhatIfCommand.self, ChangeCommand.self, MaturityCommand.self, TerritoryCommand.self,
            TargetsCommand.self, Check.self, Levels.self, New.self, Generate.self,
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
        do {
            var command = try parseAsRoot(arguments)
            if var subcommand = command as? any AsyncParsableCommand {
                try await subcommand.run()
            } else {
                try command.run()
            }
            return .success
        } catch let failure as Failure {
            return failure.status
        } catch {
            return tell(error)
        }
    }

    /// Prints what the parser has to say: help that was asked for as data, a complaint as talk.
    private static func tell(_ error: any Error) -> ExitStatus {
        let text = fullMessage(for: error) + "\n"
        guard exitCode(for: error) != .success else {
            do {
                try StandardOutput.write(text)
                return .success
            } catch {
                return error.tell(in: .chosen(nil))
            }
        }
        StandardError.write(text)
        return exitCode(for: error) == .validationFailure ? .usage : .internalError
    }
}

/// A subcommand. It does its work in `perform` and throws `Failure`, or `Problems`, when it cannot.
protocol Subcommand: AsyncParsableCommand {
    var common: CommonOptions { get }

    func perform(_ console: Console) async throws
}

extension Subcommand {
    func run() async throws {
        let console = Console(common)
        ProgressLine.begin(console)
        defer { ProgressLine.end() }
        do {
            try await perform(console)
        } catch let failure as Failure {
            throw Failure(failure.tell(in: console.language))
        } catch let problems as Problems {
            console.tell(problems)
            throw Failure(.data)
        } catch let error as DiagramError {
            let told = Name(error.message(in: .swedish), error.message(in: .english))
            throw Failure(Failure(error.isFault ? .internalError : .usage, told).tell(in: console.language))
        } catch {
            let fault = Failure(
                .internalError, Name("ett fel i samverkan: \(error)", "a fault in samverkan: \(error)"))
            throw Failure(fault.tell(in: console.language))
        }
    }
}
