import Files
import Foundation
import Model
import TestNetworks
import Testing

@Suite struct `A tidied folder` {
    private let typed = [
        "actors.csv":
            "id;Namn;Typ;Nivå i förvaltningen;Blev\na;Alvby kommun;Kommun;Lokal nivå;\nb;Bergby kommun;kommuner;;Alvby kommun\nf;Företagarna;FÖRETAG;;\n",
        "ties.csv":
            "Mätomgång;Från;Till;Nivå;Forum;Enligt;Arena;Datum;wanted;ticked;note\n2024;Alvby kommun;Företagarna;6 Ge & ta: mer;planrådet;Dokument;Tjänsteperson;31 december 2024;Lyssna;5 3;\"rad 1\nrad \"\"2\"\"; slut\"\n2024; alvby kommun ;b;Vet ej;;;;;;;\n2024;b;a;Ej aktuell\n",
        "forums.csv": "id;namn;syfte\nr;Planrådet;Gemensam insats\n",
        "targets.csv":
            "lägst;från typ;till typ;status;ska nås senast\nDiskutera;kommun;Företag;Enligt lag;hösten 2027\n",
    ]

    private func tidied(_ files: [String: String]) throws -> (folder: TemporaryFolder, tidied: TidiedFolder) {
        let folder = try TemporaryFolder()
        try folder.write(files)
        return (folder, TidiedFolder(NetworkFolder(path: folder.path)))
    }

    private func write(_ tidied: TidiedFolder, in folder: TemporaryFolder) throws {
        for file in tidied.files { try folder.write(Data(file.bytes), to: file.name) }
    }

    @Test func `has ids, levels and dates where people wrote names, words and dates of their own`() throws {
        let (_, tidied) = try tidied(typed)
        let texts = Dictionary(
            uniqueKeysWithValues: tidied.files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
        #expect(
            texts["actors.csv"]
                == "\u{FEFF}id;name;kind;governance;became\r\na;Alvby kommun;municipality;local;\r\nb;Bergby kommun;municipality;;a\r\nf;Företagarna;firm;;\r\n"
        )
        #expect(
            texts["ties.csv"]
                == "\u{FEFF}wave;from;to;level;forum;by;arena;date;wanted;ticked;note\r\n2024;a;f;6;r;document;official;2024-12-31;3;3 5;\"rad 1\nrad \"\"2\"\"; slut\"\r\n2024;a;b;Vet ej;;;;;;;\r\n2024;b;a;x;;;;;;;\r\n"
        )
        #expect(texts["targets.csv"]?.contains("4;municipality;firm;law;2027-H2") == true)
    }

    @Test func `is read without a word, as the same network, and needs no more tidying`() throws {
        let (folder, tidied) = try tidied(typed)
        let before = try NetworkFolder(path: folder.path).network()
        #expect(!before.warnings.isEmpty)
        try write(tidied, in: folder)
        let after = try NetworkFolder(path: folder.path).network()
        #expect(after.warnings.map(\.fact.code) == [])
        #expect(after.network.reports.map(\.answer) == before.network.reports.map(\.answer))
        #expect(after.network.reports.map(\.by) == before.network.reports.map(\.by))
        #expect(after.network.remarks == before.network.remarks)
        #expect(after.network.actors == before.network.actors)
        #expect(after.network.targets == before.network.targets)
        #expect(TidiedFolder(NetworkFolder(path: folder.path)).files.isEmpty)
    }

    @Test func `has the ids of waves, and the respondents' own words for what stands in the way`() throws {
        let (_, tidied) = try tidied([
            "actors.csv": "id,name,kind\na,A,firm\nb,B,firm\n",
            "waves.csv": "id,name\nVåren 2024,Nuläget\n",
            "ties.csv":
                "wave,from,to,level,obstacle\nvåren 2024,a,b,3,Tidsbrist\nnuläget,b,a,3,Fel forum\n",
        ])
        #expect(
            tidied.files.map { String(decoding: $0.bytes, as: UTF8.self) } == [
                "wave,from,to,level,obstacle\nVåren 2024,a,b,3,Tidsbrist\nVåren 2024,b,a,3,Fel forum\n"
            ])
    }

    @Test func `leaves what is not understood as it stands`() throws {
        var files = typed
        files["ties.csv"] =
            "wave;from;to;level\n2024;Alvby kommun;Okänd kommun;Ibland\n2024;b;Företagarna;3\n"
        let (_, tidied) = try tidied(files)
        let ties = try #require(tidied.files.first { $0.name == "ties.csv" })
        #expect(String(decoding: ties.bytes, as: UTF8.self).contains("2024;a;Okänd kommun;Ibland\r\n"))
        #expect(tidied.problems.count { $0.severity == .error } == 2)
    }

    @Test func `does not touch a table whose rows cannot be told apart`() throws {
        var files = typed
        files["ties.csv"] = "wave;from;to;level\n2024;\"a;b;3\n2024;b;a;3\n"
        let (_, tidied) = try tidied(files)
        #expect(!tidied.files.contains { $0.name == "ties.csv" })
        #expect(tidied.leftAlone.map { "\($0.name) \($0.reason)" } == ["ties.csv rowsUnclear"])
    }

    @Test func `says why it does not touch a table`() throws {
        let folder = try TemporaryFolder()
        try folder.write(typed)
        try folder.write(Data("Aktörer 2024;;\nid;namn;typ\na;A;Kommun\n".utf8), to: "actors.csv")
        try folder.write(Data([0xE5, 0xC3, 0xA5, 0x0A]), to: "ties.csv")
        try folder.write(Data(), to: "forums.csv")
        try folder.write(Data("min\n\"3\n".utf8), to: "targets.csv")
        let tidied = TidiedFolder(NetworkFolder(path: folder.path))
        #expect(
            tidied.leftAlone.map { "\($0.name) \($0.reason)" } == [
                "actors.csv noHeadings", "ties.csv noText", "forums.csv empty", "targets.csv rowsUnclear",
            ])
    }

    @Test func `keeps commas where the actors have them, and tells alike cells together`() throws {
        let (_, tidied) = try tidied([
            "actors.csv": "id,name,kind\na,A,firm\nb,B,firm\n",
            "ties.csv": "wave;from;to;level\n1;a;b;Lyssna\n1;b;a;Lyssna\n",
        ])
        #expect(tidied.files.map(\.name) == ["ties.csv"])
        #expect(
            String(decoding: tidied.files[0].bytes, as: UTF8.self) == "wave,from,to,level\n1,a,b,3\n1,b,a,3\n"
        )
        let rewrite = try #require(tidied.files[0].table.rewrites.first)
        #expect([rewrite.column, rewrite.before, rewrite.after] == ["level", "Lyssna", "3"])
        #expect(rewrite.lines == [2, 3])
        #expect(tidied.files[0].table.rewrites.count == 1)
    }

    @Test(arguments: ["exempel-enkat", "sodra-vatterbygden", "strategisk-planering"])
    func `of a sample is the sample`(name: String) {
        #expect(TidiedFolder(NetworkFolder(path: Samples.path("Networks/" + name))).files.map(\.name) == [])
    }
}
