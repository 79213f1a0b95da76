internal import ArgumentParser
internal import Model

/// Tests by permutation, each by its name.
struct TestCommand: AsyncParsableCommand, Worded {
    static let words = CommandWords(
        Name(
            "Pröva vad som går ihop med vad, och vad som kan vara slump.",
            "Test what goes with what, and what may be chance."),
        Name(
            """
            Relationer delar aktörer och är inte oberoende. Därför prövas de genom att
            aktörerna byter plats, hela rader i taget.
            """,
            """
            Relations share actors and are not independent. So they are tested by letting
            the actors change places, whole rows at a time.
            """),
        examples: Name(
            """
            samverkan test qap Networks/sodra-vatterbygden nivå avstånd
            samverkan test mrqap mitt-nätverk nivå samma:län avstånd forum
            """,
            """
            samverkan test qap Networks/sodra-vatterbygden level distance
            samverkan test mrqap my-network level same:county distance forums
            """))
    static let configuration = CommandConfiguration(
        "test", words,
        subcommands: [
            TestQAPCommand.self, TestMRQAPCommand.self, TestEICommand.self, TestReportsCommand.self,
        ])
}
