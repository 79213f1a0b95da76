import Files
import Model
import TestNetworks
import Testing

@Suite struct `A data package` {
    private func package(_ description: Draft.Description) -> DataPackage {
        DataPackage(
            description,
            tables: [(.actors, ["id", "name", "kind"]), (.ties, ["wave", "from", "to", "level"])],
            dialect: .plain, .english)
    }

    @Test func `is read back as it was described`() {
        var description = Draft.Description()
        description.id = "net"
        description.title = "Ett ”nät” / \"net\""
        description.summary = "Påhittat.\nAllt."
        description.waves = ["2024", "2022"]
        let draft = Draft.pair(["datapackage.json": package(description).text])
        #expect(draft.allProblems.isEmpty)
        #expect(draft.description.id == "net")
        #expect(draft.description.title == "Ett ”nät” / \"net\"")
        #expect(draft.description.summary == "Påhittat.\nAllt.")
        #expect(draft.description.waves == ["2024", "2022"])
        #expect(draft.description.scale == .samverkan8)
    }

    @Test func `tells how the tables are written, and what they have`() {
        let text = package(Draft.Description()).text
        #expect(text.contains("\"delimiter\" : \",\""))
        #expect(text.contains("\"lineTerminator\" : \"\\n\""))
        #expect(text.contains("\"path\" : \"ties.csv\""))
        #expect(!text.contains("\"name\" : \"forum\""))
        #expect(!text.contains("\"waves\""))
    }
}
