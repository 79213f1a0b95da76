import Files
import Model
import TestNetworks
import Testing

// Small folders in which something went wrong for somebody, each read as it is right.

@Suite struct `A folder in which people wrote` {
    private func read(_ files: [String: String]) throws(Problems) -> (network: Network, warnings: [String]) {
        let (network, warnings) = try Draft(files: files).validated()
        return (network, warnings.map(Self.line))
    }

    private func problems(_ files: [String: String]) -> [String] {
        Draft(files: files).allProblems.map(Self.line)
    }

    private static func line(_ problem: Problem) -> String {
        "\(problem.location.file.dropFirst(4)):\(problem.location.line):\(problem.location.column) \(problem.fact.code)"
    }

    private let pair = "id,name,kind\na,Aktör a,other\nb,Aktör b,other\n"

    @Test func `the lines of a form is read as their levels`() throws {
        let (network, warnings) = try read([
            "actors.csv": pair,
            "ties.csv":
                "wave,from,to,level\n2024,a,b,\"4 Diskutera: Vi pratar igenom frågan och ser den från flera sidor.\"\n2024,b,a,Vet ej.\n",
        ])
        #expect(network.reports.map(\.answer) == [.level(4), .unknown])
        #expect(warnings == [])
    }

    @Test func `wishes and ticks as names is read as their levels`() throws {
        let (network, _) = try read([
            "actors.csv": pair,
            "ties.csv":
                "wave,from,to,level,wanted,ticked\n1,a,b,5,6 Ge & ta,3 Lyssna 4 Diskutera\n1,b,a,5,Vet ej,1 ge & ta 2\n",
        ])
        #expect(network.remarks.map(\.wanted) == [6, nil])
        #expect(network.remarks.map(\.ticked) == [[3, 4], [1, 2, 6]])
    }

    @Test func `Swedish words and names throughout is read as ids`() throws {
        let (network, warnings) = try read([
            "actors.csv":
                "id;Namn;Typ;Kortnamn;Nivå i förvaltningen;Blev\na;Alvby kommun;Kommun;Alvby;Lokal nivå;\nb;Bergby kommun;kommuner;;;Alvby kommun\nf;Företagarna;FÖRETAG;;;\n",
            "ties.csv":
                "Mätomgång;Från;Till;Nivå;Forum;Enligt;Arena;Datum\n2024;Alvby;Företagarna;Diskutera;planrådet;Dokument;Tjänsteperson;31 december 2024\n2024;alvby kommun;habo.se;5;;;;\n",
            "forums.csv": "id;namn;syfte\nr;Planrådet;Gemensam insats\n",
            "aliases.csv": "Alias;Aktör\nhabo.se;Bergby kommun\n",
            "targets.csv":
                "lägst;från typ;till typ;status;ska nås senast\nDiskutera;kommun;Företag;Enligt lag;hösten 2027\n",
            "indicators.csv": "omgång;kännetecken;värde\n2024;målbild;Delvis\n",
        ])
        #expect(network.actors.map(\.kind) == ["municipality", "municipality", "firm"])
        #expect(network.actors.map(\.governance) == ["local", "", ""])
        #expect(network.actors.map(\.became) == [[], [0], []])
        #expect(network.reports.map { [$0.from, $0.to] } == [[0, 1], [0, 2]])
        #expect(network.reports.map(\.by) == [.actor(0), .document])
        #expect(network.reports.map(\.forum) == [nil, 0])
        #expect(network.remarks[network.reports[1].remark].arena == "official")
        #expect(network.forums.map(\.purpose) == [.effort])
        #expect(network.targets.map(\.status) == [.law])
        #expect(network.targets.map(\.scope) == [.kinds("firm", "municipality")])
        #expect(network.targets.map { $0.due?.description } == ["2027-H2"])
        #expect(network.indicators.map(\.value) == [.partly])
        #expect(Set(warnings.map { $0.split(separator: " ").last ?? "" }) == ["read_tidied"])
    }

    @Test func `is told in one line a file what was read otherwise than it stands`() throws {
        let draft = Draft(files: [
            "actors.csv": "id;Namn;kind\na ;Alvby kommun;Kommun\nb;Bergby kommun;kommun\n",
            "ties.csv": "wave;from;to;level;date\n2024;Alvby kommun;b;5;31/12/2024\n2024;b;Alvby kommun;5\n",
        ])
        let warnings = try draft.validated().warnings
        #expect(
            warnings.map { $0.message(.english) } == [
                "1 cell was read without white space around it; 3 words were read as the ids that they stand for",
                "1 row lacks cells at its end, read as empty; 2 names were read as the ids that bear them; 1 date in another form was read",
            ])
        #expect(
            warnings.map { $0.message(.swedish) } == [
                "1 cell är läst utan blanktecken runt om; 3 ord är lästa som de id som de står för",
                "1 rad saknar celler i slutet, lästa som tomma; 2 namn är lästa som de id som har dem; 1 datum i annan form är läst",
            ])
    }

    @Test func `a kind of its own keeps it, whatever the word means elsewhere`() throws {
        let package = #"{"samverkan": {"kinds": [{"id": "kb", "sv": "bolag", "en": "choir"}]}}"#
        let (network, _) = try read([
            "datapackage.json": package, "actors.csv": "id,name,kind\na,A,Bolag\nb,B,choir\nc,C,företag\n",
            "ties.csv": "wave,from,to,level\n1,a,b,5\n1,c,b,5\n",
        ])
        #expect(network.actors.map(\.kind) == ["kb", "kb", "firm"])
        let own = try read([
            "actors.csv": "id,name,kind\na,A,Kör\nb,B,kör\n", "ties.csv": "wave,from,to,level\n1,a,b,5\n",
        ])
        #expect(own.network.actors.map(\.kind) == ["Kör", "Kör"])
        #expect(own.warnings.contains("actors.csv:2:5 undefined_kind"))
    }

    @Test func `an id as another's name is read as the id`() throws {
        let (network, _) = try read([
            "actors.csv": "id,name,kind,short\nhabo,Bergby,firm,\nb,Habo,firm,\nc,Gamma,firm,B\n",
            "ties.csv": "wave,from,to,level\n1,habo,b,5\n1,c,b,5\n",
        ])
        #expect(network.actors.map(\.id) == ["b", "c", "habo"])
        #expect(network.reports.map { network.actor($0.from).id.text } == ["c", "habo"])
        #expect(
            problems([
                "actors.csv": "id,name,kind,short\nhabo,Bergby,firm,\nb,Habo,firm,\nc,Gamma,firm,B\n",
                "ties.csv": "wave,from,to,level\n1,HABO,b,5\n",
            ]) == ["ties.csv:2:3 ambiguous_name"])
    }

    @Test func `tables of another program is told which columns are meant`() {
        let draft = Draft(files: [
            "actors.csv": "Id,Label,Type\na,A,firm\nb,B,firm\n", "ties.csv": "Source,Target,Weight\na,b,5\n",
        ])
        let errors = draft.allProblems.filter { $0.severity == .error }
        #expect(
            errors.map { $0.remedy(.english) } == [
                "Rename “Label” to “name”.", "Rename “Type” to “kind”.", "Add the column “wave”.",
                "Rename “Source” to “from”.", "Rename “Target” to “to”.", "Rename “Weight” to “level”.",
            ])
    }

    @Test func `control characters is read without them, and an id with one is refused`() throws {
        let (network, warnings) = try read([
            "actors.csv":
                "id,name,kind,short\r\na0,\u{1B}[31mröd\u{1B}[0m,agency,r\r\na1,bell\u{7},agency,b\u{8}\r\na2,\u{202E}RLO,agency,\u{2067}RLI\r\n",
            "ties.csv":
                "wave,from,to,level,note\r\n2022,a0,a1,6,back\u{8}\u{8}\r\n2022,a1,a2,6,\u{9B}31mC1\r\n",
        ])
        #expect(network.actors.map(\.name) == ["[31mröd[0m", "bell", "RLO"])
        #expect(network.actors.map(\.short) == ["r", "b", "RLI"])
        #expect(network.remarks.map(\.note) == ["back", "31mC1"])
        #expect(warnings.count { $0.hasSuffix("control_character_left_out") } == 7)
    }

    @Test func `a table under another name is told which it may be`() throws {
        let folder = try TemporaryFolder()
        try folder.write(["Actors.csv": pair, "ties.xlsx": "PK"])
        let problems = NetworkFolder(path: folder.path).draft().allProblems
        #expect(
            problems.map { $0.message(.english) } == [
                "the file does not exist, but Actors.csv does", "the file does not exist, but ties.xlsx does",
            ])
        #expect(
            problems.map { $0.message(.swedish) } == [
                "filen finns inte, men Actors.csv gör det", "filen finns inte, men ties.xlsx gör det",
            ])
        #expect(
            problems.map { $0.remedy(.english) } == [
                "If Actors.csv is the one, rename it to actors.csv.",
                "If ties.xlsx is the one, save it as ties.csv.",
            ])
        #expect(
            problems.map { $0.remedy(.swedish) } == [
                "Är det Actors.csv som menas, byt namn på den till actors.csv.",
                "Är det ties.xlsx som menas, spara den som ties.csv.",
            ])
    }

    @Test func `seasons is put in the order of the year`() throws {
        let (network, warnings) = try read([
            "actors.csv": pair,
            "ties.csv":
                "wave,from,to,level\nvåren 2024,a,b,3\nvåren 2024,b,a,3\nhösten 2024,a,b,6\nhösten 2024,b,a,6\n",
        ])
        #expect(network.waves.map(\.id) == ["våren 2024", "hösten 2024"])
        #expect(warnings == [])
    }

    @Test func `persons and failed formulas for names is told so`() {
        let people = problems([
            "actors.csv":
                "id,name,kind\na,Alvby kommun,municipality\nb,Anna Andersson,other\nc,anna.andersson@example.org,other\n",
            "ties.csv":
                "wave,from,to,level,respondent\n2024,a,b,5,Eva Ek\n2024,b,a,5,eva@example.org\n2024,a,c,5,r1\n",
        ])
        #expect(
            people == [
                "actors.csv:4:3 email_as_name", "ties.csv:2:12 person_in_respondent",
                "ties.csv:3:12 person_in_respondent",
            ])
        let formulas = problems([
            "actors.csv": "id,name,kind\na,#NAMN?,firm\nb,#N/A,firm\nc,#REF!,firm\n",
            "ties.csv": "wave,from,to,level\n2024,a,b,3\n2024,b,c,3\n",
        ])
        #expect(formulas == (2...4).map { "actors.csv:\($0):3 spreadsheet_error" })
    }
}
