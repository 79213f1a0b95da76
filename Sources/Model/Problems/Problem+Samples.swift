// One problem of every sort, with "…" where a folder's own words stand: for telling what a code means without a folder.

extension Problem {
    /// In the order of `Fact`. A code may have several: what it is called is one thing, where it is met another.
    public static let samples: [Problem] = facts.map {
        Problem($0, at: SourceLocation(file: "…", line: 1, column: 1))
    }

    private static let facts: [Fact] =
        ofFiles + ofPackages + ofWorkbooks + GraphFault.samples.map { .badGraph($0) } + ofCells + ofRows
        + warnings

    private static let ofFiles: [Fact] =
        [
            .missingFile(found: nil), .missingFile(found: "…"), .brokenLink(to: "…"),
            .unreadableFile(.permission), .tooLargeFile, .badEncoding(byte: 0xC3),
            .nulCharacter, .brokenQuote, .fieldCount(found: 5, expected: 4),
            .titleAboveHeader(headerLine: 2), .badTheme(.notAColor("…")),
            .missingColumn("…", nearest: nil), .unknownColumn("…", nearest: nil), .duplicateColumn("…"),
        ]

    private static let ofWorkbooks: [Fact] =
        [
            .truncated, .damaged(part: "…"), .encrypted, .oldExcel, .otherFormat(.openDocument), .noSheets,
            .missingPart("…"), .documentType(part: "…"), .brokenXML(part: "…", line: 2),
            .tooLarge(part: "…"), .outsideSheet(cell: "…"), .rowsOutOfOrder(cell: "…"),
            .formulaWithoutResult(cell: "…", count: 1),
        ].map { .badWorkbook($0) }

    private static let ofPackages: [Fact] =
        [
            .notJSON, .wrongShape(path: "samverkan.…"), .unknownScale("…"), .emptyScale, .duplicateWave("…"),
            .unknownPromise("…", nearest: nil), .duplicateKey(path: "…"), .unknownKey("…", nearest: nil),
            .missingResource(path: "…", isTable: true), .tableElsewhere(path: "…", file: "ties.csv"),
            .referenceOutside("…"),
        ].map { .badPackage($0) }

    private static let ofCells: [Fact] =
        [
            .emptyCell(column: "…"), .controlCharacter(column: "…"), .duplicateID("…", firstLine: 2),
            .reservedID("…"), .unknownActor("…", column: "from", nearest: nil),
            .unknownForum("…", nearest: nil),
            .ambiguousActor("…", column: "from", several: ["…", "…"]),
            .ambiguousForum("…", several: ["…", "…"]),
            .ambiguousWave("…", column: "wave", several: ["…", "…"]), .emailAsName,
            .unknownWave("…", column: "wave", nearest: nil), .unknownKind("…", nearest: nil),
            .kindWithoutActors("…", column: "from_kind", nearest: nil),
            .unknownChoice(
                "…", column: "status", choices: Target.Status.allCases.map(\.rawValue), nearest: nil),
            .levelOutOfScale("…", column: "level", top: Scale.samverkan8.top),
            .levelContradicted("…", column: "level"), .badDate("…", column: "due"),
            .personInRespondent(.email),
        ]

    private static let ofRows: [Fact] =
        [
            .selfTie("…"), .askedAboutItself("…"), .agreementWithItself("…"),
            .outsideLifetime(actor: "…", wave: "…", since: "…", until: "…"),
            .conflictingReports(level: "…", other: "…", firstLine: 2), .successorCycle(["…", "…"]),
            .negativeMin("…"), .minAboveMax(min: 5, max: 3), .halfScope(given: "from", lacking: "to"),
            .bothScopes, .duplicateTarget(firstLine: 2), .wavesDisagree("…", listed: "…"),
            .unlistedCode("…", column: "county", file: "counties.csv", nearest: nil),
            .noDegrees("…", column: "latitude", most: 90), .ownNeighbor("…"),
        ]

    private static let warnings: [Fact] =
        CodePage.allCases.map { .readAs($0) } + [
            .fileNotRead(meant: "ties.csv", isThere: true), .fileNotRead(meant: "ties.csv", isThere: false),
            .controlCharacterLeftOut(column: "…"), .noActors, .personAsActor("…"),
            .spreadsheetError("…", column: "…"), .equalShortNames("…", otherLine: 2),
            .nearNames("…", other: "…", otherLine: 2), .readTidied(tidied),
            .similarNames("…", other: "…", otherLine: 2), .repeatedReport(firstLine: 2),
            .emptyBesideKnown(firstLine: 2), .unusedActor("…"),
            .targetBelowForumTarget(max: 3, forum: "…", min: 5, forumLine: 2),
            .wrongCounty(municipality: "…", county: "…", right: NamedCode("…", "…")),
            .lostZeros("643", meant: NamedCode("0643", "Habo")),
            .unknownMunicipality("…", reference: Reference.sweden.title, nearest: nil),
            .unknownCounty("…", reference: Reference.sweden.title, nearest: nil),
            .unknownAreaCode("…", reference: Reference.sweden.title, nearest: nil),
            .undefinedKind("…", nearest: nil), .neverAlive("…"), .neverHolds,
            .wavesInTextOrder(["…", "…"]),
            .actorsWithoutArea(["…"], count: 1),
        ] + informal + due

    private static var tidied: Tidying {
        var tidying = Tidying()
        tidying.trimmed = 1
        return tidying
    }

    private static var informal: [Fact] {
        Reference.sweden.organisations.first.map { [.informalName("…", meant: $0)] } ?? []
    }

    private static var due: [Fact] { Due(year: 2027).map { [.dueInWave($0, wave: "…")] } ?? [] }
}
