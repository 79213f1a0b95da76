internal import Foundation
internal import TestNetworks
internal import Testing

/// A folder with some forty slips, typed in Excel: what to do first must be clear on the first screen.
@Suite struct `A hurried planner's folder` {
    private func check(_ options: String..., change: (inout [String: String]) -> Void = { _ in }) async throws
        -> Run
    {
        let samverkan = try Samverkan()
        var files = Self.files
        change(&files)
        for (name, text) in files {
            let bytes =
                switch name {
                case "actors.csv": try #require(text.data(using: .windowsCP1252))
                case "ties.csv": text.replacing("\n", with: "\r").inMacRoman
                default: Data(text.utf8)
                }
            try samverkan.folder.write(bytes, to: "vår/" + name)
        }
        return try await samverkan.run(["check", "vår", "--lang", "sv"] + options)
    }

    @Test func `tells on one screen where to begin`() async throws {
        let run = try await check()
        #expect(run.status == 65)
        #expect(
            run.output == """
                vår/actors.csv:1:1: error: raden är ingen rubrikrad
                  = Rubrikerna tycks stå på rad 3: ta bort raderna ovanför.
                vår/targets.csv:1:1: error: kolumnen ”min” saknas (targets.csv A1)
                  = Byt namn på ”Min” till ”min”.
                vår/targets.csv:1:5: error: 2 kolumner: tabellen har ingen sådan kolumn (targets.csv B1, F1)
                  = targets.csv B1: Menade du ”max”? Annars: ta bort kolumnen.
                vår/ties.csv:2:45: error: 6 celler: cellen är inget datum (ties.csv F2, F4, F5; waves.csv D2; agreements.csv F2, F3)
                  = ties.csv F2: Skriv till exempel 2027, 2027-H1, 2027-Q4, 2027-12, 2027-12-31, 31/12/2027 (dagen före månaden), december 2027 eller hösten 2027.
                … och 14 till: värdet är inget som kolumnen kan ha; nivån finns inte på skalan; forumet finns inte; mätomgången finns inte; siffran och namnet är olika nivåer …
                vår/actors.csv:1:1: warning: filen är läst som Windows-1252
                  = Kontrollera å, ä och ö; spara helst som ”CSV UTF-8”.
                … och 9 till: filen är läst i en äldre teckenkodning; filen läses inte; text är läst som det den står för
                --all visar var och en, --csv eller --excel-sv skriver dem som en lista att bocka av.
                24 fel, 10 varningar. Börja med actors.csv: Rubrikerna tycks stå på rad 3: ta bort raderna ovanför.

                """)
        #expect(Self.rows(run.output) <= 24)
    }

    @Test func `tells then of cells, by the headings that the folder has`() async throws {
        func mendHeaders(_ files: inout [String: String]) {
            files["actors.csv"] = files["actors.csv"]?.split(separator: "\n").dropFirst(2)
                .joined(separator: "\n")
            files["targets.csv"] = nil
        }
        let run = try await check(change: mendHeaders)
        #expect(run.status == 65)
        #expect(Self.rows(run.output) <= 24, "\(run.output)")
        #expect(
            run.output.contains("4 celler: aktören finns inte (ties.csv C3, C5, B8; agreements.csv C3)\n"))
        let all = try await check("--all", change: mendHeaders).output
        #expect(all.contains("error: ”Datum” är ”2024-02-31”, en dag som inte finns (ties.csv F2)\n"))
        #expect(all.contains("= Rätta ”Från” eller ”Till”.\n"), "\(all)")
        #expect(all.contains("warning: ”Id” är ”#REF!”, ett kalkylblads felvärde (actors.csv A12)\n"))
    }

    /// On a terminal of 80 columns.
    private static func rows(_ text: String) -> Int {
        text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .reduce(0) { $0 + max(1, ($1.count + 79) / 80) }
    }

    private static let files = [
        "actors.csv": """
        Aktörer i vår samverkan;;;;
        ;;;;
        Id;Namn;Typ;Kortnamn;Län;Kommun;Sedan
        habo;Habo kommun;Kommun;Habo;06;643;
        mullsjö;Mullsjö kommun;kommun;Mullsjö;06;0642;
        jkpg;Jönköping;Kommun;Jkpg;Jönköpings län;0680;
        jkpg2;Jönköpings kommun;Kommun;Jkpg;;;
        regjkp;Region Jönköpings län;Region;Regionen;06;;
        regjk2;Regionen Jönköpings län;region;;;;
        lst;Länsstyrelsen;Länsstyrelse;Lst;06;;
        rtj;Räddningstjänsten;Blåljus;;;;
        kyrkan;Svenska kyrkan ;Kyrka;;;;
        anna;Anna Andersson;Övrigt;;;;
        #REF!;Trafikverket;Myndighet;;;;
        polisen;#REF!;Myndighet;;;;
        habo;Habo;Kommun;;;;
        sos;sos@sosalarm.se;Bolag;;;;

        """,
        "ties.csv": """
        Omgång\tFrån\tTill\tNivå\tForum\tDatum\tUppgiftslämnare
        2024\tHabo kommun\tMullsjö kommun\t5 Samordna\t\t2024-02-31\t
        2024\tHabo kommun\tLänstyrelsen\tSamarbeta\t\t\tAnna Andersson
        2024\tMullsjö kommun\tHabo kommun\tInformera\tkrisråd\t31 februari 2024\t
        2024\tJönköping\tRegion Jönköping län\t6\tKrisrådet\t45321\t
        2024\tHabo\tRäddningstjänsten\t9\t\t\t
        2024\tlst\tlst\t3\t\t\t
        2024\tMullsjo kommun\tlst\tgör saker ihop\t\t\t
        2204\tlst\tHabo kommun\t4\t\t\t
        2024\trtj\tlst\t2 Lyssna\t\t\t
        2024\tPolisen\tlst\t4,5\t\t\t
        2024\tlst\tkyrkan\tingen samverkan\t\t\t
        2024\tHabo kommun\tMullsjö kommun\t6\t\t\t
        2024\tLänsstyrelsen\tjkpg\t#REF!\t\t\t

        """,
        "forums.csv": "\u{FEFF}Id,Namn,Syfte\nkrisradet,Krisrådet,nätverk\nbostad,Bostadsgruppen,mys\n",
        "participation.csv": """
        Forum;Aktör;Roll
        Krisrådet;Habo kommun;ordförande
        Krisrådet;Jönköpings kommun;
        Bostad;Mullsjö kommun;
        Klimatrådet;lst;

        """,
        "targets.csv": """
        Min;Max;Från typ;Till typ;Status;Klart
        5;3;Kommun;Region;beslutat;2027-Q5
        4;8;Kommun;Skola;förslag;
        4;8;Kommun;;lag;hösten 2026

        """,
        "targets (1).csv": "Från,Till,Min,Max,Status,Senast\nHabo kommun,lst,5,8,lag,2027\n",
        "agreements.csv": """
        Omgång;Från;Till;Vad;Ansvarig;Senast;Status
        2024;Habo kommun;lst;Gemensam övning;Habo;april;planerad
        2024;Habo kommun;Anna A;Möte;;2025-13;på gång

        """,
        "waves.csv": "Id;Namn;Start;Slut\n2024;Våren 2024;2024-01-15;2024-06-31\n2025;;;\n",
        "indicators.csv": "Omgång;Indikator;Värde\n2024;gemensam-lägesbild;nja\n",
    ]
}
