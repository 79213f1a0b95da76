internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `collect` {
    private let samverkan: Samverkan

    init() throws {
        samverkan = try Samverkan()
        try samverkan.folder.write([
            "net/actors.csv": "id;name;kind\na;Alfa;region\nb;Beta;region\nc;Gamma;region\n",
            "net/ties.csv": "wave;from;to;level\n2024;a;b;5\n",
            "net/forums.csv": "id;name\nrad;Kustrådet\n",
            "net/waves.csv": "id\n2024\n2026\n",
            "svar 2026.csv": """
            Tidstämpel;E-post;Organisation;Svarskod;[Allmänt] Beta;[Kustrådet] Beta;[Allmänt] Gamma
            2026-03-01;nn@example.org;Alfa;r1;4 Diskutera;Vet ej;
            2026-03-02;mm@example.org;Gamma;r1;;5 Konsultera;3 Lyssna

            """,
        ])
    }

    private func take(_ options: String...) async throws -> Run {
        try await samverkan.run(
            ["collect", "net", "svar 2026.csv", "--wave", "2026", "--lang", "sv"] + options)
    }

    private func ties() throws -> String { try samverkan.folder.text(of: "net/ties.csv") }

    @Test func `shows what it understands, a reconciliation that adds up, and writes nothing when tried`()
        async throws
    {
        let before = try samverkan.folder.contents()
        let run = try await take("--dry-run")
        #expect(run.status == 0)
        #expect(
            run.output == """
                net – svar för mätomgång 2026

                svar 2026.csv: en rad per svarande, 2 rader
                  vem som svarar: 1
                    Organisation
                  svarskod: 1
                    Svarskod
                  när det skickades in: 1
                    Tidstämpel
                  nivå: 3
                    [Allmänt] Beta → Beta, i allmänhet
                    [Kustrådet] Beta → Beta, Kustrådet
                    [Allmänt] Gamma → Gamma, i allmänhet
                  personuppgifter, läses inte: 1
                    E-post

                Svar, och vad de lästes som:
                  3: ”3 Lyssna”
                  4: ”4 Diskutera”
                  5: ”5 Konsultera”
                  vet ej: ”Vet ej”

                Besvarade celler: 4 = 3 använda + 1 utelämnade
                  svar om den egna organisationen: 1
                    svar 2026.csv: G3

                Namn, e-post och IP-adresser: 2 celler lästes inte in.

                """)
        #expect(run.talk.contains("inget skrivet; skulle läggas till: 3 i ties.csv, 5 i asked.csv\n"))
        #expect(try samverkan.folder.contents() == before)
    }

    @Test
    func
        `adds rows in the folder's own dialect, keeps what stands there, and changes nothing the second time`()
        async throws
    {
        #expect(try await take().status == 0)
        let written = try ties()
        #expect(
            written.replacing("\r\n", with: "\n") == """
                \u{FEFF}wave;from;to;level;forum;respondent
                2024;a;b;5;;
                2026;a;b;4;;r1
                2026;a;b;;rad;r1
                2026;c;b;5;rad;r1

                """)
        #expect(try await samverkan("check", "net").status == 0)
        #expect(try samverkan.folder.text(of: "net/intake/svar.csv").contains("[Kustrådet] Beta;level;rad;b"))
        let again = try await take()
        #expect(
            again.talk.contains(
                "skrivet: 0 rader i ties.csv, 0 i asked.csv; 3 stod där redan, 0 är ändrade\n"))
        #expect(try ties() == written)
    }

    @Test func `takes in nothing while a name is unexplained, and all of it when the saved form explains it`()
        async throws
    {
        let export = try samverkan.folder.text(of: "svar 2026.csv")
        try samverkan.folder.write(["svar 2026.csv": export.replacing(";Gamma;r1", with: ";Gammalag;r1")])
        let before = try ties()
        let run = try await take()
        #expect(run.status == 65)
        #expect(run.output.contains("svar 2026.csv: ”Gammalag”\n    nära: Gamma (c, "))
        #expect(run.talk.contains("inget läses in så länge något är oförklarat"))
        #expect(try ties() == before)
        let form = try samverkan.folder.text(of: "net/intake/svar.csv")
        #expect(form.contains("name;Gammalag;;;"))
        try samverkan.folder.write([
            "net/intake/svar.csv": form.replacing("name;Gammalag;;;", with: "name;Gammalag;;;c")
        ])
        #expect(try await take().status == 0)
        #expect(try ties().contains("2026;c;b;5;rad;r1"))
    }

    @Test
    func `lets a changed answer take the place of another only when told to, and keeps the earlier one`()
        async throws
    {
        #expect(try await take().status == 0)
        let export = try samverkan.folder.text(of: "svar 2026.csv")
        try samverkan.folder.write(["svar 2026.csv": export.replacing("4 Diskutera", with: "6 Ge & ta")])
        let before = try ties()
        let run = try await take()
        #expect(run.status == 65)
        #expect(run.talk.contains("1 svar finns redan med en annan nivå (ties.csv:3)"))
        #expect(try ties() == before)
        #expect(try await take("--replace").status == 0)
        #expect(try ties() == before.replacing("2026;a;b;4;;r1", with: "2026;a;b;6;;r1"))
        #expect(try samverkan.folder.text(of: "net/intake/earlier-answers.csv").contains("2026;a;b;;r1;4"))
    }

    @Test func `tells what a column read otherwise left behind, and takes it away only when told to`()
        async throws
    {
        #expect(try await take().status == 0)
        let before = try (ties(), samverkan.folder.text(of: "net/asked.csv"))
        let form = try samverkan.folder.text(of: "net/intake/svar.csv")
        let column = try #require(
            form.split(whereSeparator: \.isNewline).first { $0.hasPrefix("column") && $0.contains(";b") })
        try samverkan.folder.write([
            "net/intake/svar.csv": form.replacing(
                String(column), with: column.replacing("level", with: "ignored"))
        ])
        let run = try await take()
        #expect(run.status == 0)
        #expect(run.talk.contains("svar av samma svarande står redan (ties.csv:"))
        #expect(try ties() == before.0)
        #expect(try await take("--remove-unsaid").status == 0)
        let after = try ties()
        let gone = before.0.split(whereSeparator: \.isNewline).filter { !after.contains($0) }
        #expect(!gone.isEmpty)
        for row in gone { #expect(row.split(separator: ";", omittingEmptySubsequences: false)[2] == "b") }
        let asked = try samverkan.folder.text(of: "net/asked.csv")
        #expect(asked != before.1 && before.1.contains(";b"))
        let kept = try samverkan.folder.text(of: "net/intake/earlier-answers.csv")
        #expect(kept.split(whereSeparator: \.isNewline).count == gone.count + 1)
        let again = try await take("--remove-unsaid")
        #expect(again.status == 0 && !again.talk.contains("borttagna"))
        #expect(try ties() == after)
    }

    @Test func `refuses answers of which nobody can tell whose they are, and says what to export instead`()
        async throws
    {
        try samverkan.folder.write(["svar 2026.csv": "ID;Beta;Gamma\n1;4;5\n"])
        let run = try await take()
        #expect(run.status == 65)
        #expect(
            run.output.contains(
                "inget visar vilken organisation en svarande svarar för.\n  = Exportera med organisation"))
    }

    @Test func `does not know a wave that the folder's list has not`() async throws {
        let run = try await samverkan("collect", "net", "svar 2026.csv", "--wave", "2027", "--lang", "sv")
        #expect(run.status == 64)
        #expect(run.talk.contains("Mätomgångarna är 2024, 2026."))
    }

    @Test func `tells of every file that cannot be read, and first of those that are not there`() async throws
    {
        try samverkan.folder.write(["trasig.xlsx": "PK\u{3}\u{4}"])
        let missing = try await samverkan(
            "collect", "net", "trasig.xlsx", "saknas.csv", "--wave", "2026", "--lang", "sv")
        #expect(missing.status == 66)
        #expect(missing.talk.contains("finns inte: saknas.csv"))
        let broken = try await samverkan("collect", "net", "trasig.xlsx", "--wave", "2026", "--lang", "sv")
        #expect(broken.status == 65)
        #expect(broken.talk.contains("trasig.xlsx"))
    }

    @Test func `writes nothing that would leave the folder with errors`() async throws {
        try samverkan.folder.write([
            "net/actors.csv": "id;name;kind;until\na;Alfa;region;\nb;Beta;region;2024\nc;Gamma;region;\n"
        ])
        let before = try ties()
        let run = try await take()
        #expect(run.status == 65)
        #expect(run.talk.contains("ties.csv"))
        #expect(try ties() == before)
    }

    @Test func `passes over no file and no wish`() async throws {
        try samverkan.folder.write(["tom.csv": "Något;Annat\n1;2\n"])
        let run = try await samverkan(
            "collect", "net", "svar 2026.csv", "tom.csv", "--wave", "2026", "--lang", "sv")
        #expect(run.status == 65)
        #expect(run.output.contains("Filer utan svar som går att läsa: tom.csv"))
        #expect(try await take().status == 0)
        try samverkan.folder.write([
            "önskan.csv": "Organisation;Svarskod;[Allmänt] Beta;[Allmänt] Beta - önskad nivå\nAlfa;r1;4;mer\n"
        ])
        let wish = try await samverkan("collect", "net", "önskan.csv", "--wave", "2026", "--lang", "sv")
        #expect(wish.status == 65)
        #expect(wish.output.contains("Önskade nivåer som inte förstås: 1 (önskan.csv: D2)"))
        try samverkan.folder.write([
            "önskan.csv": "Organisation;Svarskod;[Allmänt] Beta;[Allmänt] Beta - önskad nivå\nAlfa;r1;4;6\n"
        ])
        let changed = try await samverkan("collect", "net", "önskan.csv", "--wave", "2026", "--lang", "sv")
        #expect(changed.status == 65)
        #expect(changed.talk.contains("ties.csv:3"))
    }

    @Test func `counts what the last form replaces as explained, and needs a time to know which is the last`()
        async throws
    {
        let head = "Organisation;Inskickad;Beta\n"
        try samverkan.folder.write([
            "svar 2026.csv": head + "Alfa;2026-03-01 9:30;3\nAlfa;2026-03-01 13:00;5\n"
        ])
        #expect(try await take("--latest").status == 0)
        #expect(try ties().contains("2026;a;b;5"))
        try samverkan.folder.write(["net/ties.csv": "wave;from;to;level\n2024;a;b;5\n"])
        try samverkan.folder.write(["svar 2026.csv": "Organisation;Beta\nAlfa;3\nAlfa;5\n"])
        let undated = try await take("--latest")
        #expect(undated.status == 65)
        #expect(undated.output.contains("rad 2, utan tid: används inte"))
    }

    @Test(arguments: [
        (
            "sv",
            """
            Besvarade celler: 2 = 2 använda + 0 utelämnade
            Utelämnat, räknas inte som svar:
              summor: 5 celler
                matris.csv: ”Totalt”, 3
                matris.csv: ”Summa”, 2
              namn som intake/ sätter åt sidan: 1 cell
                matris.csv: ”Gammalag”, 1
              önskad nivå eller hinder om någon, eller i ett forum, som inte finns längre: 1 cell
                matris.csv: ”x”, 1
                = Skriv i intake/ vem eller vilket forum kolumnen gäller nu, eller ignored.

            """
        ),
        (
            "en",
            """
            Answered cells: 2 = 2 used + 0 left out
            Left out, not counted as answers:
              sums: 5 cells
                matris.csv: ”Totalt”, 3
                matris.csv: ”Summa”, 2
              names that intake/ sets aside: 1 cell
                matris.csv: ”Gammalag”, 1
              wanted level or obstacle about somebody, or in a forum, that is no more: 1 cell
                matris.csv: ”x”, 1
                = Write in intake/ whom or which forum the column is about now, or ignored.

            """
        ),
    ])
    func `tells what is set aside and why`(language: String, expected: String) async throws {
        try samverkan.folder.write([
            "matris.csv": """
            Organisation;Alfa;Beta;Önskat av X;Summa
            Alfa;;4;6;4
            Beta;5;;;5
            Gammalag;;3;;
            Totalt;5;4;;9

            """,
            "net/intake/matris.csv": """
            what;text;meaning;forum;actor
            column;Önskat av X;wanted;;x
            name;Gammalag;ignorera;;

            """,
        ])
        let run = try await samverkan(
            "collect", "net", "matris.csv", "--wave", "2026", "--lang", language, "--dry-run")
        #expect(run.output.contains(expected), "\(run.output)")
        let json = try await samverkan(
            "collect", "net", "matris.csv", "--wave", "2026", "--dry-run", "--json")
        let bare = json.output.filter { !$0.isWhitespace }
        #expect(
            bare.contains(
                #"{"cells":1,"file":"matris.csv","reason":"ignored_name","sheet":null,"text":"Gammalag"}"#)
                || bare.contains(
                    #"{"file":"matris.csv","sheet":null,"text":"Gammalag","reason":"ignored_name","cells":1}"#
                ),
            "\(json.output)")
    }

    @Test(arguments: [
        (
            "sv",
            """

            Koder som listorna ger två betydelser, så att ingen gäller:
              ”A4”: ”4” (koder.csv: B2), ”3” (mer.csv: B2)
              = Rätta listorna, så att varje kod har en betydelse, och kör om.

            """
        ),
        (
            "en",
            """

            Codes to which the lists give two meanings, so that neither holds:
              ”A4”: ”4” (koder.csv: B2), ”3” (mer.csv: B2)
              = Mend the lists, so that each code has one meaning, and run again.

            """
        ),
    ])
    func `tells of a code that is listed with two meanings, and writes nothing`(
        language: String, expected: String
    ) async throws {
        try samverkan.folder.write([
            "kodad.csv": "Organisation;Beta;Gamma\nAlfa;A4;A5\n",
            "koder.csv": "kod;nivå\nA4;4\nA5;5\n", "mer.csv": "kod;nivå\nA4;3\n",
        ])
        let before = try ties()
        let run = try await samverkan(
            "collect", "net", "kodad.csv", "koder.csv", "mer.csv", "--wave", "2026", "--lang", language)
        #expect(run.status == 65)
        #expect(run.output.contains(expected), "\(run.output)")
        #expect(try ties() == before)
    }
}
