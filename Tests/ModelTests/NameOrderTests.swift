import Model
import TestNetworks
import Testing

@Suite struct `The order of names` {
    private func sorted(_ names: [String]) throws -> [String] {
        let rows = names.enumerated().map { "\($0),\($1),firm\n" }.joined()
        let network = try Draft(files: [
            "actors.csv": "id,name,kind\n" + rows, "ties.csv": "wave,from,to,level\n",
        ]).validated().network
        let ranks = network.nameRanks
        #expect(ranks.sorted() == Array(names.indices))
        return names.indices.sorted { ranks[$0] < ranks[$1] }.map { network.actors[$0].name }
    }

    @Test func `is the Swedish alphabet's, å, ä, ö last`() throws {
        #expect(
            try sorted(["Östra", "Ärla", "Åby", "Zeta", "Øya", "åre", "alfa", "Beta"])
                == ["alfa", "Beta", "Zeta", "Åby", "åre", "Ärla", "Östra", "Øya"])
    }

    @Test func `takes letters however they are put together, and accents as no letters of their own`() throws
    {
        #expect(
            try sorted(["Fika", "A\u{30A}by", "Élan", "Ek", "Müller", "Mz"]) == [
                "Ek", "Élan", "Fika", "Müller", "Mz", "A\u{30A}by",
            ])
    }

    @Test func `keeps equal names in order of id`() throws {
        #expect(try sorted(["Alfa", "alfa", "Alfa"]) == ["Alfa", "alfa", "Alfa"])
    }
}
