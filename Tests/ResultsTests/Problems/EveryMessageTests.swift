import Foundation
import Model
import TestNetworks
import Testing

@Suite struct `Every message` {
    @Test(arguments: Language.allCases)
    func `is whole, with its remedy and what many of its sort are called`(language: Language) throws {
        let lines = Self.all.map { problem in
            let sort = problem.sort.map { "\n  2+: \($0.count(2, language)): \($0.name(language))" } ?? ""
            return
                "\(problem.fact.code) (\(problem.severity.rawValue))\n  \(problem.message(language))\n  = \(problem.remedy(language))\(sort)\n"
        }
        try expectGolden(lines.joined(), "messages.\(language.rawValue).txt")
    }

    /// By the cases in the source, so that none is forgotten.
    @Test func `is among them, for every case that there is`() throws {
        let source = try String(
            contentsOfFile: Samples.path("Sources/Model/Problems/Problem.swift"), encoding: .utf8)
        let start = try #require(source.range(of: "enum Fact")).upperBound
        let end = try #require(source.range(of: "/// A county or a municipality as messages name it."))
            .lowerBound
        let cases = source[start..<end].split(separator: "\n").compactMap { line in
            line.wholeMatch(of: /\s+case (\w+).*/).map { String($0.1) }
        }
        #expect(cases.count > 60)
        let told = Set(Self.all.map { String("\($0.fact)".prefix { $0 != "(" }) })
        #expect(cases.filter { !told.contains($0) } == [])
    }

    private static let all =
        Problem.samples + themes + reading + guesses

    private static func problems(_ facts: [Problem.Fact], file: String = "…") -> [Problem] {
        facts.map { Problem($0, at: SourceLocation(file: file)) }
    }

    private static let reading =
        problems(
            ([.folder, .noPlainFile, .linkCircle, .tooManyOpen, .noMemory, .disk, .other(5)]
                as [Problem.ReadFault]).map { .unreadableFile($0) })
        + problems([.badEncoding(byte: 0xE5), .nulCharacter], file: "ties.csv")

    private static let themes = problems(
        ([
            .unknownPart("…", nearest: nil), .notAFont("…"),
            .tooLittleContrast(part: "…", ground: "…", tenths: 31, needed: 45), .missingLevel("…"),
            .notDarker("…", than: "…"),
            .alike("…", and: "…", vision: Name(swedish: "rödblindhet", english: "red blindness")),
            .missingLogo,
            .notALogo, .largeLogo(most: 500_000),
            .brokenLogo, .logoOfTooManyPixels(width: 20_000, height: 20_000, most: 4_000),
        ] as [ThemeFault]).map { .badTheme($0) })

    /// What is said where something near is known, or in another column than the usual one.
    private static let guesses = problems([
        .missingColumn("…", nearest: "…"), .unknownColumn("…", nearest: "…"),
        .unknownActor("…", column: "to", nearest: "…"), .unknownActor("…", column: "actor", nearest: nil),
        .unknownActor(
            "kommun-0643", column: "from", nearest: nil,
            known: Reference.sweden.organisation("kommun-0643")),
        .unknownForum("…", nearest: "…"), .unknownWave("…", column: "wave", nearest: nil, list: .table),
        .unknownKind("…", nearest: "…"), .undefinedKind("…", nearest: "…"),
        .kindWithoutActors("…", column: "to_kind", nearest: "…"),
        .unknownChoice("…", column: "value", choices: ["yes", "no"], nearest: "…"),
        .levelOutOfScale("9", column: "wanted", top: 8),
        .levelOutOfScale("…", column: "level", top: 8, nearest: "…"),
        .levelOutOfScale("#REF!", column: "level", top: 8), .badDate("46752", column: "due"),
        .badDate("2027-02-30", column: "due"), .personInRespondent(.name),
        .duplicateID("…", firstLine: 2, difference: .whiteSpace),
        .duplicateID("…", firstLine: 2, difference: .unicodeForm),
        .outsideLifetime(actor: "…", wave: "…", since: "…", until: ""),
        .outsideLifetime(actor: "…", wave: "…", since: "", until: "…"),
        .wavesDisagree("…", listed: nil), .wavesDisagree(nil, listed: "…"),
        .actorsWithoutArea(["…", "…"], count: 5),
        .badPackage(.unknownKey("…", nearest: "…")), .badPackage(.missingResource(path: "…", isTable: false)),
    ])
}
