internal import ArgumentParser

struct Draw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Draw a network: maps and charts, each kind by its name.",
        discussion: """
            Without a kind the network of a wave is drawn. Every wave of a network is drawn on the same
            positions. Without -o the picture is written below Output/, and its path is printed.

            EXAMPLES
              samverkan draw Networks/sodra-vatterbygden
              samverkan draw my-network --wave 2024 -o map.pdf
              samverkan draw network my-network --format dot -o - | less
            """,
        groupedSubcommands: [
            CommandGroup(name: "Maps", subcommands: [DrawNetwork.self]),
            CommandGroup(name: "Charts", subcommands: []),
        ],
        defaultSubcommand: DrawNetwork.self)
}
