internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `A messy folder` {
    let samverkan: Samverkan
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        samverkan = try Samverkan(in: folder)
        try folder.write(Folders.sound)
    }

    /// 240 ends that are nobody, two slips of another sort, and a warning.
    private static let ties =
        "wave,from,to,level\n"
        + (1...240).map { "2024,habo,nobody-\($0),5\n" }.joined()
        + "2024,habo,region,11\n2024,habo,\"\nregion\",12\n"

    @Test func `is told on one screen`() async throws {
        try folder.write(["net/ties.csv": Self.ties])
        let run = try await samverkan("check", "net")
        #expect(run.status == 65)
        #expect(
            run.output == """
                net/ties.csv:2:11: error: 240 cells: the actor does not exist (ties.csv C2, C3, C4 …)
                2 | 2024,habo,nobody-1,5
                  |           ^
                  = Add it to actors.csv.
                net/ties.csv:242:18: error: 2 cells: the level is not on the scale (ties.csv D242, D243)
                242 | 2024,habo,region,11
                    |                  ^
                    = Write 0–8, a level’s name, x for not relevant, or leave it empty if unknown.
                net/ties.csv:243:12: warning: 1 cell was read without white space around it (ties.csv C243)
                243 | 2024,habo,"
                    |            ^
                    = Nothing need be done; “samverkan tidy” writes the file as it was read.
                --all shows each, --csv or --excel-sv writes them as a list to work through.
                242 errors, 1 warning. Start with ties.csv C2: Add it to actors.csv.

                """)
    }

    @Test func `is told on one screen in Swedish, by other commands too`() async throws {
        try folder.write(["net/ties.csv": Self.ties])
        let run = try await samverkan("gaps", "net", "--lang", "sv")
        #expect(run.status == 65)
        #expect(run.output == "")
        #expect(
            run.talk == """
                net/ties.csv:2:11: error: 240 celler: aktören finns inte (ties.csv C2, C3, C4 …)
                2 | 2024,habo,nobody-1,5
                  |           ^
                  = Lägg till den i actors.csv.
                net/ties.csv:242:18: error: 2 celler: nivån finns inte på skalan (ties.csv D242, D243)
                242 | 2024,habo,region,11
                    |                  ^
                    = Skriv 0–8, en nivås namn, x för ej aktuell, eller lämna tomt om svaret är okänt.
                net/ties.csv:243:12: warning: 1 cell är läst utan blanktecken runt om (ties.csv C243)
                243 | 2024,habo,"
                    |            ^
                    = Inget behöver göras; ”samverkan tidy” skriver filen så som den är läst.
                242 fel, 1 varning. Börja med ties.csv C2: Lägg till den i actors.csv.

                """)
    }

    @Test func `becomes a list to work through`() async throws {
        try folder.write(["net/ties.csv": "wave,from,to,level\n2024,hbo,region,11\n"])
        #expect(
            try await samverkan("check", "net", "--csv").output.replacing("\r\n", with: "\n") == """
                severity,code,file,line,column,cell,message,remedy
                error,unknown_id,net/ties.csv,2,6,B2,"tie begins at “hbo”, which is no actor","Did you mean “habo”? If not, add it to actors.csv."
                error,level_out_of_scale,net/ties.csv,2,17,D2,"“level” is “11”, which is not on the scale 0–8","Write 0–8, a level’s name, x for not relevant, or leave it empty if unknown."

                """)
        let excel = try await samverkan("check", "net", "--excel-sv", "--lang", "sv").output
        #expect(excel.hasPrefix("\u{FEFF}Allvar;Kod;Fil;Rad;Tecken;Cell;Vad;Åtgärd\r\n"))
        #expect(excel.contains("\r\nfel;unknown_id;net/ties.csv;2;6;B2;"))
    }

    @Test func `is told of what lies in it and is not read`() async throws {
        try folder.write([
            "net/Targets.csv": "min\n", "net/targets (1).csv": "min\n", "net/asked.csv.txt": "",
            "net/ties.xlsx": "",
            "net/notes.csv": "", "net/Datapackage.json": "{}",
        ])
        let run = try await samverkan("check", "net")
        #expect(run.status == 0)
        #expect(
            run.output.hasPrefix(
                """
                net/Datapackage.json:1:1: warning: 5 files: the file is not read (Datapackage.json; Targets.csv; asked.csv.txt …)
                  = Datapackage.json: If it is the one, rename it to datapackage.json; if not, move it out of the folder.

                """), "\(run.output)")
        let all = try await samverkan("check", "net", "--all", "--lang", "sv").output
        #expect(
            all.contains(
                """
                net/asked.csv.txt:1:1: warning: filen läses inte; den heter inte asked.csv
                  = Är det den, byt namn på den till asked.csv; annars flytta den ur mappen.

                """), "\(all)")
        #expect(
            all.contains(
                """
                net/ties.xlsx:1:1: warning: filen läses inte, bara ties.csv
                  = Är den nyare, spara den som ties.csv; annars flytta den ur mappen.

                """), "\(all)")
    }

    @Test func `is told of tables that its package lists`() async throws {
        try folder.write([
            "net/datapackage.json": """
            {"name": "a", "name": "b", "samverkan": {"promis": "open", "reference": "../x"},
             "resources": [{"path": "forums.csv"}, {"name": "asked", "path": "data/asked.csv"}]}
            """
        ])
        let run = try await samverkan("check", "net", "--all")
        #expect(run.status == 65)
        #expect(
            run.output == """
                net/datapackage.json:1:1: error: “forums.csv” is listed but does not exist
                  = Put the file in the folder, or remove it from “resources”.
                net/datapackage.json:1:1: error: the table is listed as “data/asked.csv”, but only asked.csv is read
                  = Move the table to asked.csv, and write that in “resources”.
                net/datapackage.json:1:1: error: samverkan.reference is “../x”, outside the network’s folder
                  = Put the reference into the network’s folder, or give it by --reference.
                net/datapackage.json:1:15: error: the key “name” stands twice
                1 | {"name": "a", "name": "b", "samverkan": {"promis": "open", "reference": "../x"},
                  |               ^
                  = Keep one of them: only one would be read.
                net/datapackage.json:1:42: warning: samverkan.promis means nothing and is not read
                1 | {"name": "a", "name": "b", "samverkan": {"promis": "open", "reference": "../x"},
                  |                                          ^
                  = Did you mean “promise”? If not, remove the key.
                4 errors, 1 warning. Start with datapackage.json: Put the file in the folder, or remove it from “resources”.

                """)
    }

    @Test func `may be a file, or a link to one or to nothing`() async throws {
        let file = try await samverkan("check", "net/ties.csv", "--lang", "sv")
        #expect(file.status == 66)
        #expect(
            file.talk == """
                samverkan: ”net/ties.csv” är en fil, inte en mapp
                  = Ange mappen som den ligger i: net.

                """)
        #expect(try await samverkan.shell("ln -s net link; \"$samverkan\" check link").status == 0)
        let broken = try await samverkan.shell("ln -s none broken; \"$samverkan\" check broken")
        #expect(broken.status == 66)
        #expect(
            broken.talk == """
                samverkan: “broken” is a link to “none”, which does not exist
                  = Mend the link, or give the folder itself.

                """)
        let table = try await samverkan.shell(
            "ln -s gone net/targets.csv; \"$samverkan\" check net --lang sv")
        #expect(table.status == 65)
        #expect(
            table.output == """
                net/targets.csv:1:1: error: länken leder till ”gone”, som inte finns
                  = Lägg filen dit, eller ta bort länken.
                1 fel, inga varningar

                """)
        let pipe = try await samverkan.shell("mkfifo net/forums.csv; \"$samverkan\" check net")
        #expect(
            pipe.output.contains("net/forums.csv:1:1: error: the file cannot be read (it is no plain file)\n")
        )
    }
}
