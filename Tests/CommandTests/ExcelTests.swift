internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `CSV` {
    let samverkan: Samverkan

    init() throws {
        samverkan = try Samverkan()
        try samverkan.folder.write([
            "net/actors.csv": "id,name,kind,county\nr,Regionen,region,06\nl,Länsstyrelsen,county-board,06\n",
            "net/ties.csv": "wave,from,to,level\n2024,r,l,3\n2024,l,r,3\n",
            "net/targets.csv": "min,max,from,to\n5,7,r,l\n",
        ])
    }

    @Test func `for Excel has words, names and Swedish headings; for programs the contract's keys`()
        async throws
    {
        #expect(
            try await samverkan("gaps", "net", "--csv", "--quiet").output.hasPrefix(
                "a,b,forum,"))
        #expect(
            try await samverkan("gaps", "net", "--excel-sv", "--quiet").output.hasPrefix(
                "\u{FEFF}Aktör (id);Aktör;Med (id);Med;"))
    }

    @Test func `beside a Swedish report is for Excel, unless programs are to read it`() async throws {
        func first(_ options: String...) async throws -> String {
            let run = try await samverkan.run(["report", "net", "--quiet"] + options)
            #expect(run.status == 0, "\(run.talk)")
            let name = options.contains("sv") ? "tables/relations-sv.csv" : "tables/relations.csv"
            return try samverkan.folder.text(of: "Output/net/\(name)")
        }
        #expect(try await first("--lang", "sv").hasPrefix("\u{FEFF}Aktör (id);Aktör;Med (id);Med;Bekräftat;"))
        #expect(try await first("--lang", "sv", "--csv").hasPrefix("a,b,confirmed,"))
        #expect(try await first("--lang", "en").hasPrefix("a,b,confirmed,"))
        #expect(try await first("--lang", "en", "--excel-sv").hasPrefix("\u{FEFF}Aktör (id);Aktör;"))
    }

    @Test(arguments: [(";", "\u{FEFF}"), (",", ""), ("\t", ""), (",", "\u{FEFF}")])
    func `of targets is as the folder's own tables`(separator: String, mark: String) async throws {
        try samverkan.folder.write([
            "net/targets.csv": mark
                + ["min", "max", "from", "to"].joined(separator: separator) + "\n"
                + ["5", "7", "", ""].joined(separator: separator) + "\n"
        ])
        let run = try await samverkan("targets", "net", "--template", "region-county-board", "--quiet")
        #expect(
            run.output.hasPrefix(mark + ["min", "max", "from", "to"].joined(separator: separator)), "\(run)")
        let plain = try await samverkan(
            "targets", "net", "--template", "region-county-board", "--quiet", "--csv")
        #expect(plain.output.hasPrefix("min,max,from,to,"))
    }
}

@Suite struct `A picture's file` {
    @Test func `ends in a format that pictures have`() async throws {
        let samverkan = try Samverkan()
        try samverkan.folder.write(Folders.sound)
        let run = try await samverkan("draw", "net", "-o", "karta.docx")
        #expect(run.status == 64)
        #expect(
            run.talk == """
                samverkan: “.docx” is no format of pictures
                  = Let the name end in .svg, .png, .pdf, .dot or .csv, or give --format.

                """)
        #expect(
            try await samverkan("draw", "net", "-o", "karta.docx", "--lang", "sv").talk == """
                samverkan: ”.docx” är inget bildformat
                  = Låt namnet sluta på .svg, .png, .pdf, .dot eller .csv, eller ange --format.

                """)
        for name in ["a.b/karta", "karta.PDF", "-"] {
            #expect(try await samverkan("draw", "net", "-o", name).status == 0, "\(name)")
        }
        #expect(try await samverkan("draw", "net", "-o", "karta.bild", "--format", "svg").status == 0)
    }
}
