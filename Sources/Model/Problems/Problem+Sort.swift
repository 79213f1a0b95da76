// What many problems of one sort are called together: "212 cells: the actor does not exist".

extension Problem {
    /// Problems that are told in one line, however many they are.
    public struct Sort: Hashable, Sendable {
        /// What is counted.
        public enum Unit: Sendable {
            case file, column, row, cell, place
        }

        public let unit: Unit
        /// What is wrong with each of them.
        public let name: Name

        fileprivate init(_ unit: Unit, _ swedish: String, _ english: String) {
            self.unit = unit
            name = Name(swedish: swedish, english: english)
        }

        /// - Precondition: there are at least two.
        public func count(_ count: Int, _ language: Language) -> String {
            let units =
                switch unit {
                case .file: language("filer", "files")
                case .column: language("kolumner", "columns")
                case .row: language("rader", "rows")
                case .cell: language("celler", "cells")
                case .place: language("ställen", "places")
                }
            return "\(count) \(units)"
        }
    }

    /// The sort; nil where each problem is told by itself.
    public var sort: Sort? { fact.fileSort ?? fact.cellSort ?? fact.rowSort ?? fact.warningSort }
}

extension Problem.Fact {
    fileprivate typealias Sort = Problem.Sort

    fileprivate var fileSort: Sort? {
        switch self {
        case .missingFile: Sort(.file, "filen finns inte", "the file does not exist")
        case .brokenLink: Sort(.file, "länken leder ingenstans", "the link leads nowhere")
        case .unreadableFile: Sort(.file, "filen går inte att läsa", "the file cannot be read")
        case .tooLargeFile: Sort(.file, "filen är större än 2 GiB", "the file is larger than 2 GiB")
        case .badEncoding:
            Sort(
                .file, "filens teckenkodning går inte att avgöra", "the encoding of the file cannot be told")
        case .nulCharacter: Sort(.file, "filen har ett NUL-tecken", "the file holds a NUL character")
        case .fileNotRead: Sort(.file, "filen läses inte", "the file is not read")
        case .readAs:
            Sort(.file, "filen är läst i en äldre teckenkodning", "the file was read in an older encoding")
        case .missingColumn: Sort(.column, "kolumnen saknas", "the column is missing")
        case .unknownColumn:
            Sort(.column, "tabellen har ingen sådan kolumn", "the table has no such column")
        case .duplicateColumn: Sort(.column, "kolumnen står två gånger", "the column stands twice")
        case .badGraph(.duplicateVertex):
            Sort(.place, "noden står redan tidigare", "the node already stands before")
        case .badGraph(.danglingEdge):
            Sort(.place, "kanten slutar vid något som inte är en nod", "the edge ends at what is no node")
        case .badGraph(.badNumber): Sort(.place, "värdet är inget tal", "the value is not a number")
        case .badGraph(.badLevel): Sort(.place, "nivån finns inte på skalan", "the level is not on the scale")
        case .badGraph(.badStrength):
            Sort(.place, "styrkan är inget tal från 0", "the strength is not a number from 0")
        default: nil
        }
    }

    fileprivate var cellSort: Sort? {
        switch self {
        case .brokenQuote:
            Sort(
                .place, "ett citattecken är öppnat eller stängt på fel ställe",
                "a quote is opened or closed in the wrong place")
        case .emptyCell: Sort(.cell, "cellen är tom", "the cell is empty")
        case .controlCharacter: Sort(.cell, "id har ett styrtecken", "the id holds a control character")
        case .reservedID:
            Sort(.cell, "id har en egen betydelse i ties.csv", "the id has a meaning of its own in ties.csv")
        case .unknownActor: Sort(.cell, "aktören finns inte", "the actor does not exist")
        case .unknownForum: Sort(.cell, "forumet finns inte", "the forum does not exist")
        case .ambiguousActor: Sort(.cell, "flera aktörer heter så", "several actors are called that")
        case .ambiguousForum: Sort(.cell, "flera forum heter så", "several forums are called that")
        case .ambiguousWave:
            Sort(.cell, "flera mätomgångar heter så", "several waves are called that")
        case .emailAsName: Sort(.cell, "namnet är en e-postadress", "the name is an e-mail address")
        case .unknownWave: Sort(.cell, "mätomgången finns inte", "the wave does not exist")
        case .unknownKind: Sort(.cell, "aktörstypen finns inte", "the kind does not exist")
        case .kindWithoutActors: Sort(.cell, "ingen aktör har typen", "no actor has the kind")
        case .unknownChoice:
            Sort(.cell, "värdet är inget som kolumnen kan ha", "the value is none that the column can have")
        case .levelOutOfScale: Sort(.cell, "nivån finns inte på skalan", "the level is not on the scale")
        case .levelContradicted:
            Sort(
                .cell, "siffran och namnet är olika nivåer", "the number and the name are different levels")
        case .badDate: Sort(.cell, "cellen är inget datum", "the cell is no date")
        case .personInRespondent:
            Sort(.cell, "svarskoden pekar ut en person", "the respondent code points at a person")
        case .negativeMin: Sort(.cell, "”min” är under 0", "“min” is below 0")
        case .unlistedCode: Sort(.cell, "koden finns inte", "the code does not exist")
        case .noDegrees: Sort(.cell, "cellen är inget gradtal", "the cell is no number of degrees")
        default: nil
        }
    }

    fileprivate var rowSort: Sort? {
        switch self {
        case .fieldCount:
            Sort(.row, "raden har fler fält än rubriken", "the row has more fields than the header")
        case .duplicateID:
            Sort(.row, "id står redan på en tidigare rad", "the id already stands on an earlier line")
        case .selfTie:
            Sort(.row, "aktören har en relation med sig själv", "the actor is tied to itself")
        case .askedAboutItself:
            Sort(.row, "aktören tillfrågades om sig själv", "the actor was asked about itself")
        case .agreementWithItself:
            Sort(.row, "aktören är överens med sig själv", "the actor agrees with itself")
        case .outsideLifetime:
            Sort(
                .row, "aktören finns inte i den mätomgången", "the actor does not exist in that wave")
        case .conflictingReports:
            Sort(
                .row, "samma svar har en annan nivå på en tidigare rad",
                "the same report says another level on an earlier line")
        case .minAboveMax: Sort(.row, "”min” är större än ”max”", "“min” is greater than “max”")
        case .halfScope:
            Sort(.row, "målet nämner bara den ena av två", "the target names only one of two")
        case .bothScopes:
            Sort(
                .row, "målet nämner både ett par och aktörstyper", "the target names both a pair and kinds")
        case .duplicateTarget:
            Sort(
                .row, "målet gäller samma relationer från samma mätomgång som ett tidigare",
                "the target has the same scope and first wave as an earlier one")
        case .ownNeighbor:
            Sort(.row, "kommunen är granne med sig själv", "the municipality is its own neighbor")
        default: nil
        }
    }

    fileprivate var warningSort: Sort? {
        switch self {
        case .controlCharacterLeftOut:
            Sort(
                .cell, "cellen har ett styrtecken, som inte är läst",
                "the cell holds a control character, which was not read")
        case .personAsActor:
            Sort(.cell, "namnet ser ut som ett personnamn", "the name looks like a person’s")
        case .spreadsheetError:
            Sort(
                .cell, "cellen är ett kalkylblads felvärde", "the cell is a spreadsheet’s error value")
        case .equalShortNames:
            Sort(
                .cell, "kortnamnet står redan på en tidigare rad",
                "the short name already stands on an earlier line")
        case .nearNames:
            Sort(
                .cell, "aktören kan vara samma organisation som en tidigare",
                "the actor may be the same organisation as an earlier one")
        case .similarNames:
            Sort(.cell, "namnet liknar ett tidigare", "the name looks like an earlier one")
        case .repeatedReport:
            Sort(
                .row, "raden upprepar en tidigare och räknas en gång",
                "the row repeats an earlier one and counts once")
        case .emptyBesideKnown:
            Sort(
                .row, "samma svar står med och utan nivå; det med nivå räknas",
                "the same report stands with and without a level; the known one counts")
        case .unusedActor:
            Sort(.row, "ingen annan tabell nämner aktören", "no other table names the actor")
        case .targetBelowForumTarget:
            Sort(
                .row, "målet slutar under där ett forums mål börjar",
                "the target ends below where a forum’s begins")
        case .wrongCounty:
            Sort(.row, "kommunen ligger inte i länet", "the municipality is not in the county")
        case .lostZeros: Sort(.cell, "koden saknar inledande nolla", "the code lacks its leading zero")
        case .unknownMunicipality, .unknownAreaCode:
            Sort(.cell, "kommunkoden finns inte", "the municipality code does not exist")
        case .unknownCounty: Sort(.cell, "länskoden finns inte", "the county code does not exist")
        case .informalName:
            Sort(
                .cell, "namnet är troligen inte det officiella", "the name is probably not the official one")
        case .undefinedKind:
            Sort(
                .cell, "aktörstypen är ingen känd och läses som en egen",
                "the kind is no known one and is read as one of your own")
        case .neverAlive:
            Sort(.row, "aktören slutar innan den börjar", "the actor ends before it begins")
        case .neverHolds:
            Sort(.row, "målet slutar gälla innan det börjar", "the target ends before it begins")
        case .dueInWave:
            Sort(
                .row, "målet ska nås under en mätomgång som inte har något slut",
                "the target is due within a wave that has no end")
        default: nil
        }
    }
}
