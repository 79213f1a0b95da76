import Model
import TestNetworks
import Testing

@Suite struct `Validation of agreements` {
    private let heading = "wave,from,to,what,forum,responsible,due,status,note\n"

    private func draft(_ rows: String) -> Draft {
        Draft.pair(["forums.csv": "id,name\nf,Rådet\n", "agreements.csv": heading + rows])
    }

    @Test func `keeps what each says, in the order of the file`() throws {
        let network = try draft("2024,b,a,möte,f,Beta,2027-Q1,held,n\n2024,a,b,\"plan, gemensam\",,,,,\n")
            .validated().network
        #expect(
            network.agreements.map { "\($0.wave) \($0.from) \($0.to) \($0.what) \($0.line)" } == [
                "0 1 0 möte 2", "0 0 1 plan, gemensam 3",
            ])
        #expect(network.agreements.map(\.forum) == [0, nil])
        #expect(network.agreements.map(\.responsible) == ["Beta", ""])
        #expect(network.agreements.map(\.due) == [Due("2027-Q1"), nil])
        #expect(network.agreements.map(\.status) == [.held, nil])
        #expect(network.agreements.map(\.note) == ["n", ""])
    }

    @Test func `reads them as people write them`() throws {
        let (network, warnings) = try Draft.pair([
            "forums.csv": "id,name\nf,Rådet\n",
            "agreements.csv":
                "Mätomgång;Från;Till;Överenskommelse;Forum;Ansvarig;Senast;Status;Kommentar\n2024;ALFA;Beta;möte;rådet;;hösten 2027;Genomfört\n",
        ]).validated()
        let agreement = try #require(network.agreements.first)
        #expect((agreement.from, agreement.to, agreement.forum) == (0, 1, 0))
        #expect(agreement.due == Due("2027-H2"))
        #expect(agreement.status == .held)
        #expect(
            warnings.map { $0.message(.english) } == [
                "1 row lacks cells at its end, read as empty; 10 words were read as the ids that they stand for; 3 names were read as the ids that bear them; 1 date in another form was read"
            ])
    }

    @Test func `tells all that is wrong in them, each at its cell`() {
        let rows = [
            "2024,nobody,b,möte,,,,,", "2024,a,b,,,,,,", ",a,b,möte,,,,,", "2024,a,,möte,,,,,",
            "2024,a,b,möte,Panelen,,,,", "2024,a,b,möte,,,2027-02-30,,", "2024,a,b,möte,,,,plannd,",
            "2024,a,Alfa,möte,,,,,", "2024,a,b,möte,,,,,,x",
        ].joined(separator: "\n")
        #expect(
            draft(rows).allProblems.filter { $0.severity == .error }.map {
                "\($0.location.line):\($0.location.column) \($0.fact.code)"
            } == [
                "2:6 unknown_id", "3:10 empty_cell", "4:1 empty_cell", "5:8 empty_cell", "6:15 unknown_id",
                "7:17 bad_date", "8:18 unknown_value", "9:8 self_tie", "10:1 field_count",
            ])
        let waves = Draft.pair([
            "waves.csv": "id\n2024\n", "agreements.csv": "wave,from,to,what\n2025,a,b,möte\n",
        ])
        #expect(waves.allProblems.map(\.fact.code) == ["unknown_wave"])
    }

    @Test func `asks for the columns that a row must have`() {
        let problems = Draft.pair(["agreements.csv": "wave,from,to,waht\n2024,a,b,möte\n"]).allProblems
        #expect(problems.map(\.fact) == [.missingColumn("what", nearest: "waht")])
    }

    @Test func `finds waves in them, and calls nobody unused that has agreed`() throws {
        let draft = Draft.pair([
            "actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,region\nc,Gamma,region\n",
            "agreements.csv": "wave,from,to,what\n2026,a,c,möte\n",
        ])
        #expect(draft.allProblems.map(\.fact) == [])
        #expect(try draft.validated().network.waves.map(\.id.text) == ["2024", "2026"])
    }
}
