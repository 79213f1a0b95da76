import Model
import TestNetworks
import Testing

@Suite struct `A promise` {
    private func network(_ files: [String: String]) throws -> Network {
        let ties = "wave,from,to,level,by\n1,a,b,5,document\n2,a,b,5,\n3,b,a,,\n4,a,b,3,document\n"
        return try Draft.pair(["ties.csv": ties].merging(files) { _, new in new }).validated().network
    }

    @Test func `is the strictest where only equal answers are shown, and the least strict where all are`() {
        #expect([Promise.open, .confirmed, .agreed].sorted() == [.open, .confirmed, .agreed])
        #expect(Promise.agreed > .confirmed && Promise.confirmed > .open)
    }

    @Test(arguments: [
        ("confirmed", Promise.confirmed), ("Bekräftat", .confirmed), ("agreed", .agreed),
        ("SAMSTÄMMIGT", .agreed),
        ("open", .open), ("öppet", .open), ("O\u{308}ppet", .open), ("bekräftad", nil), ("", nil),
    ])
    func `goes by its id or its Swedish word`(word: String, promise: Promise?) {
        #expect(Promise(named: word) == promise)
    }

    @Test func `counts as the strictest where people answered and nothing is said`() throws {
        let network = try network([:])
        #expect(network.waves.indices.map { network.promise(in: $0) } == [nil, .agreed, .agreed, nil])
        #expect(network.promise(over: [0, 3]) == .agreed)
        #expect(network.promise(over: 0...1) == .agreed)
    }

    @Test func `is the package's where the wave says nothing, and the strictest of several waves'`() throws {
        let network = try network([
            "datapackage.json": #"{"samverkan": {"promise": "öppet"}}"#,
            "waves.csv": "id,promise\n1,\n2,bekräftat\n3,\n4,samstämmigt\n",
        ])
        #expect(network.waves.map(\.promise) == [.open, .confirmed, .open, .agreed])
        #expect(network.waves.indices.map { network.promise(in: $0) } == network.waves.map(\.promise))
        #expect(network.promise(over: [0, 2]) == .open)
        #expect(network.promise(over: [0, 1, 2]) == .confirmed)
        #expect(network.promise(over: 0...3) == .agreed)
    }

    @Test func `of waves of documents alone hides nothing of another's`() throws {
        let network = try network(["waves.csv": "id,promise\n1,\n2,confirmed\n3,open\n4,\n"])
        #expect(network.promise(over: 0...1) == .confirmed)
        #expect(network.promise(over: [2, 3]) == .open)
    }

    @Test func `says in both languages who sees what`() {
        #expect(
            Promise.confirmed.statement(.swedish)
                == "Alla som deltar får se den nivå ni båda minst anger, och om målet är nått. Vem som angett mer visas inte. Den andra parten kan ibland räkna ut ert svar. [Den som leder], som kan vara part själv, ser alla svar. Svaren är som regel allmänna handlingar och kan begäras ut."
        )
        #expect(
            Promise.confirmed.statement(.english)
                == "All who take part see the level that you both at least state, and whether the target is reached. Who states more is not shown. The other party can sometimes work out your answer. [Who leads], who may be a party too, sees all answers. Answers held by a Swedish authority are as a rule public documents."
        )
        #expect(
            Promise.agreed.statement(.swedish)
                == "Alla som deltar får se nivån bara där ni båda angett samma. [Den som leder], som kan vara part själv, ser alla svar. Svaren är som regel allmänna handlingar och kan begäras ut."
        )
        #expect(
            Promise.open.statement(.english).hasPrefix("All who take part see what each organisation gave. "))
    }

    @Test func `names who leads, or anybody who does`() {
        #expect(
            Promise.agreed.statement(.swedish, leader: "Region X").contains(
                "Region X, som kan vara part själv, ser alla svar."))
        #expect(
            Promise.agreed.statement(.english, leader: "").contains(
                "Whoever leads, who may be a party too, sees all answers."))
        for promise in Promise.allCases {
            for language in Language.allCases {
                #expect(!promise.statement(language, leader: "").contains("["))
            }
        }
    }
}
