internal import Foundation
internal import TestNetworks
internal import Testing

/// Small folders in which something went wrong once: what `check` says of each, by severity, code and cell. The name is
/// that of the case.
@Suite struct `A folder as people write it` {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        var actors = "id,name,kind\na,Alvby kommun,municipality\nb,Bergby kommun,municipality\n"
        var ties = "wave,from,to,level\n2024,a,b,5\n2024,b,a,5\n"
        var more: [String: String] = [:]
        let says: [String]
        /// Of the ties that count; nil where there is an error.
        var edges: Int? = 1

        var testDescription: String { name }
    }

    @Test(arguments: [
        Case(
            name: "r01, a blank after an id", ties: "wave,from,to,level\n2024,b ,a ,6\n2024,a,b,6\n",
            says: ["warning read_tidied B2"]),
        Case(
            name: "r01c, a zero-width space", ties: "wave,from,to,level\n2024,a,b\u{200B},6\n2024,b,a,6\n",
            says: ["warning read_tidied C2"]),
        Case(
            name: "r02, a letter in two parts", actors: "id,name,kind\nsödra,S,firm\nb,B,firm\n",
            ties: "wave,from,to,level\n2024,so\u{308}dra,b,5\n2024,b,södra,5\n",
            says: ["warning read_tidied B2"]),
        Case(
            name: "r09, cells too many", ties: "wave;from;to;level\n2024;a;b;5;;\n2024;b;a;5;\n",
            says: ["warning read_tidied A2"]),
        Case(
            name: "r09c, cells too few", actors: "id,name,kind,short,county\na,Alvby,firm\nb,Bergby,firm\n",
            says: ["warning read_tidied A2"]),
        Case(
            name: "r13c, Gephi’s tables", actors: "Id,Label,Type\na,A,firm\nb,B,firm\n",
            ties: "Source,Target,Weight\na,b,5\n",
            says: [
                "error missing_column B1", "error missing_column C1", "error missing_column A1",
                "error missing_column A1", "error missing_column B1", "error missing_column C1",
                "warning read_tidied A1",
            ], edges: nil),
        Case(
            name: "r14, the survey’s own answers",
            ties: "wave,from,to,level\n2024,a,b,4 Diskutera: Vi pratar\n2024,b,a,ingen samverkan\n", says: [],
            edges: 0),
        Case(
            name: "r30f, waves by the calendar",
            ties: "wave,from,to,level\nvåren 2024,a,b,3\nhösten 2024,a,b,6\nhösten 2024,b,a,6\n", says: []),
        Case(
            name: "r30g, a blank after a wave", more: ["asked.csv": "wave,actor\n2024,a\n2024 ,b\n"],
            says: ["warning read_tidied A3"]),
        Case(
            name: "r42, ids that differ in a blank", actors: "id,name,kind\na,A,firm\nb,B,firm\nb ,C,firm\n",
            says: ["error duplicate_id A4", "warning read_tidied A4"], edges: nil),
        Case(
            name: "r65b, no actors", actors: "id,name,kind\n", ties: "wave,from,to,level\n",
            says: ["warning no_actors A1"], edges: 0),
        Case(
            name: "r72, persons", actors: "id,name,kind\na,Alvby,firm\nb,eva@example.org,other\n",
            ties: "wave,from,to,level,respondent\n2024,a,b,5,Eva Ek\n2024,b,a,5,eva@example.org\n",
            says: [
                "error email_as_name B3", "error person_in_respondent E2", "error person_in_respondent E3",
            ], edges: nil),
        Case(
            name: "r73, a date of another form",
            more: ["targets.csv": "min,from,to,status,due\n6,a,b,agreed,31/12/2099\n"],
            says: ["warning read_tidied E2"]),
        Case(
            name: "r73, a date that is none",
            more: ["targets.csv": "min,from,to,status,due\n6,a,b,agreed,31/2/2099\n"],
            says: ["error bad_date E2"], edges: nil),
        Case(
            name: "r82, formulas that failed",
            actors: "id,name,kind\na,#NAMN?,firm\nb,B,firm\n#REF!,C,firm\n",
            ties: "wave,from,to,level\n2024,a,b,5\n2024,b,a,5\n2024,a,#REF!,5\n",
            says: ["warning spreadsheet_error B2", "warning spreadsheet_error A4"]),
        Case(
            name: "r83b, a title above the header",
            actors: "Aktörslista 2024,,\nid,name,kind\na,A,firm\nb,B,firm\n",
            says: ["error title_above_header "], edges: nil),
        Case(
            name: "h-control-characters, one in a name",
            actors: "id,name,kind\na,A\u{1B}[31m,firm\nb,B,firm\n",
            says: ["warning control_character_left_out B2"]),
        Case(
            name: "h-control-characters, one in an id", actors: "id,name,kind\na\u{7},A,firm\nb,B,firm\n",
            says: ["error control_character A2"], edges: nil),
        Case(
            name: "h-cr-with-one-lf",
            ties: "wave,from,to,level\r2024,a,b,5\r2024,b,a,5\r2024,a,b,5\n2024,b,a,5\r",
            says: ["warning repeated_report D4", "warning repeated_report D5"]),
    ])
    func `is read, or told of at the right cell`(one: Case) async throws {
        let samverkan = try Samverkan()
        var files = ["net/actors.csv": one.actors, "net/ties.csv": one.ties]
        for (name, text) in one.more { files["net/" + name] = text }
        try samverkan.folder.write(files)
        let run = try await samverkan("check", "net", "--csv")
        let rows = run.output.replacing("\r\n", with: "\n").split(separator: "\n").dropFirst()
        let says = rows.map { row in
            let cells = row.split(separator: ",", omittingEmptySubsequences: false)
            return "\(cells[0]) \(cells[1]) \(cells[5])"
        }
        #expect(says == one.says, "\(run.output)")
        #expect(run.status == (one.edges == nil ? 65 : 0))
        guard let edges = one.edges else { return }
        let counts = try await samverkan("measures", "net", "--quiet", "--json").output
        #expect(counts.contains("\"edges\": \(edges),"), "\(counts.prefix(600))")
    }

    @Test func `is told the names that its files have (case r15)`() async throws {
        let samverkan = try Samverkan()
        try samverkan.folder.write([
            "net/Actors.csv": "id,name,kind\n", "net/Ties.CSV": "wave,from,to,level\n",
        ])
        let run = try await samverkan("check", "net", "--all", "--lang", "sv")
        #expect(run.status == 65)
        #expect(run.output.contains("= Är det Actors.csv som menas, byt namn på den till actors.csv.\n"))
        #expect(run.output.contains("= Är det Ties.CSV som menas, byt namn på den till ties.csv.\n"))
    }

    @Test func `of Excel for Mac has its å, ä and ö (case r07b)`() async throws {
        let samverkan = try Samverkan()
        try samverkan.folder.write(["net/ties.csv": "wave;from;to;level\n2024;a;b;5\n"])
        let text = "id;name;kind\na;Åby;municipality\nb;Östby kommun;municipality\n"
        try samverkan.folder.write(text.inMacRoman, to: "net/actors.csv")
        let run = try await samverkan("measures", "net", "--quiet", "--csv")
        #expect(run.output.contains("Åby") && run.output.contains("Östby kommun"), "\(run.output)")
    }

    /// A name that a spreadsheet would work out, and numbers that it must be able to add up.
    @Test func `opens in Excel as it was meant (cases r90 and r91)`() async throws {
        let samverkan = try Samverkan()
        try samverkan.folder.write([
            "net/actors.csv": "id,name,kind\na,=1+1,firm\nb,B,firm\nc,C,firm\nd,D,firm\n",
            "net/ties.csv": "wave,from,to,level\n2024,a,b,4\n2024,b,a,4\n2024,b,c,4\n2024,c,b,4\n",
        ])
        let run = try await samverkan("measures", "net", "--quiet", "--excel-sv", "--lang", "sv")
        #expect(run.output.contains(";'=1+1;"), "\(run.output)")
        #expect(run.output.contains("0,") && !run.output.contains("0."), "\(run.output)")
    }
}
