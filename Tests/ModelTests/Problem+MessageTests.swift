import Model
import TestNetworks
import Testing

@Suite struct `The message` {
    @Test(arguments: Complaint.all)
    func `of every problem is whole, and points at its place`(complaint: Complaint) throws {
        let problems = Draft.pair(complaint.files).allProblems
        try #require(problems.count == 1, "\(problems.map { $0.message(.english) })")
        let problem = problems[0]
        let place = problem.location
        #expect(problem.fact.code == complaint.code)
        #expect(problem.severity == complaint.severity)
        #expect("\(place.file):\(place.line):\(place.column)" == complaint.place)
        #expect(problem.message(.english) == complaint.english.message)
        #expect(problem.remedy(.english) == complaint.english.remedy)
        #expect(problem.message(.swedish) == complaint.swedish.message)
        #expect(problem.remedy(.swedish) == complaint.swedish.remedy)
    }

    @Test(arguments: Complaint.all)
    func `shows the line it points at`(complaint: Complaint) throws {
        let problem = try #require(Draft.pair(complaint.files).allProblems.first)
        guard let excerpt = problem.location.excerpt else { return }
        let file = problem.location.file.dropFirst("net/".count)
        let text = try #require((Draft.pairFiles.merging(complaint.files) { _, new in new })[String(file)])
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(excerpt == String(lines[problem.location.line - 1]))
        #expect(problem.location.column <= excerpt.unicodeScalars.count + 1)
    }

    @Test func `of a file that is too large says to split it`() {
        let problem = Problem(.tooLargeFile, at: SourceLocation(file: "net/ties.csv"))
        #expect(problem.fact.code == "too_large_file")
        #expect(problem.severity == .error)
        #expect(problem.message(.english) == "the file is larger than 2 GiB")
        #expect(problem.remedy(.english) == "Split it.")
        #expect(problem.message(.swedish) == "filen är större än 2 GiB")
        #expect(problem.remedy(.swedish) == "Dela upp den.")
    }

    @Test func `of a file that cannot be read says why`() {
        let problem = Problem(.unreadableFile(.permission), at: SourceLocation(file: "net/ties.csv"))
        #expect(problem.fact.code == "unreadable_file")
        #expect(problem.severity == .error)
        #expect(problem.message(.english) == "the file cannot be read (permission denied)")
        #expect(problem.remedy(.english) == "Check that the file exists and may be read.")
        #expect(problem.message(.swedish) == "filen går inte att läsa (behörighet saknas)")
        #expect(problem.remedy(.swedish) == "Kontrollera att filen finns och får läsas.")
    }

    @Test(arguments: ["ties.csv", "datapackage.json"])
    func `of bytes that are no text names the byte, and how to save the file`(file: String) throws {
        var bytes = Draft.pairFiles.mapValues { Array($0.utf8) }
        // å in Windows-1252, and å in UTF-8: no encoding has both.
        bytes[file] = Array("wave,from,to,level\n2024,".utf8) + [0xE5, 0xC3, 0xA5, 0x0A]
        let problems = Draft(bytes: bytes).allProblems
        try #require(problems.count == 1)
        let place = problems[0].location
        #expect("\(place.file):\(place.line):\(place.column)" == "net/\(file):2:6")
        #expect(problems[0].fact.code == "bad_encoding")
        #expect(
            problems[0].message(.english)
                == "byte 0xE5 is not UTF-8, and the file as a whole is not Windows-1252, MacRoman or code page 850"
        )
        #expect(
            problems[0].message(.swedish)
                == "byten 0xE5 är inte UTF-8, och filen som helhet inte Windows-1252, MacRoman eller teckentabell 850"
        )
        let isTable = file.hasSuffix(".csv")
        #expect(
            problems[0].remedy(.english)
                == (isTable ? "Save the file as “CSV UTF-8”." : "Save the file as UTF-8."))
        #expect(
            problems[0].remedy(.swedish)
                == (isTable ? "Spara filen som ”CSV UTF-8”." : "Spara filen som UTF-8."))
    }

    @Test func `of a file read as Windows-1252 asks for a look at å, ä and ö`() throws {
        var bytes = Draft.pairFiles.mapValues { Array($0.utf8) }
        bytes["actors.csv"] = Array("id,name,kind\na,Alfa,region\nb,".utf8) + [0xD6] + Array(",region\n".utf8)
        let problems = Draft(bytes: bytes).allProblems
        try #require(problems.count == 1)
        #expect(problems[0].fact == .readAs(.windows1252))
        #expect(problems[0].fact.code == "read_as_windows_1252")
        #expect(problems[0].severity == .warning)
        #expect(problems[0].location == SourceLocation(file: "net/actors.csv"))
        #expect(problems[0].message(.english) == "the file was read as Windows-1252")
        #expect(problems[0].remedy(.english) == "Check å, ä and ö; better save it as “CSV UTF-8”.")
        #expect(problems[0].message(.swedish) == "filen är läst som Windows-1252")
        #expect(
            problems[0].remedy(.swedish) == "Kontrollera å, ä och ö; spara helst som ”CSV UTF-8”.")
    }

    @Test func `of a missing table says where to begin`() throws {
        let files = Draft.pairFiles.filter { $0.key == "actors.csv" }
        let problems = Draft(files: files).allProblems
        try #require(problems.count == 1)
        #expect(problems[0].fact == .missingFile(found: nil))
        #expect(problems[0].fact.code == "missing_file")
        #expect(problems[0].severity == .error)
        #expect(problems[0].location == SourceLocation(file: "net/ties.csv"))
        #expect(problems[0].message(.english) == "the file does not exist")
        #expect(
            problems[0].remedy(.english)
                == "Put the file in the folder; “samverkan new” writes a folder to start from.")
        #expect(problems[0].message(.swedish) == "filen finns inte")
        #expect(
            problems[0].remedy(.swedish)
                == "Lägg filen i mappen; ”samverkan new” skriver en mapp att börja från.")
    }
}
