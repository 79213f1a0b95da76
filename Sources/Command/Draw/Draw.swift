internal import ArgumentParser
internal import Drawing

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
              samverkan draw my-network --theme our-colors.csv

            THEMES
              A theme is a CSV file with the columns part and value. What it does not name keeps its look.
              font                     the name of a font that is installed
              logo                     a PNG or JPEG, as seen from the theme's folder; it is put into the picture
              level-1, level-2, …      colors of the scale, darker and darker, as #RRGGBB
              kind-ID, kind-ID-frame   ground and frame of a kind of actor, e.g. kind-agency
              and the colors \(Color.Named.allCases.map(\.rawValue).joined(separator: ", "))
            """,
        groupedSubcommands: [
            CommandGroup(
                name: "Maps",
                subcommands: [
                    DrawNetwork.self, DrawEgo.self, DrawWaves.self, DrawChange.self, DrawGaps.self,
                    DrawNext.self, DrawGeography.self, DrawForums.self, DrawGroups.self,
                ]),
            CommandGroup(
                name: "Charts",
                subcommands: [
                    DrawMatrix.self, DrawProfile.self, DrawReach.self, DrawTransitions.self,
                    DrawGapStates.self, DrawPerception.self, DrawCentrality.self, DrawHeadline.self,
                    DrawIndicators.self,
                ]),
        ],
        defaultSubcommand: DrawNetwork.self)
}
