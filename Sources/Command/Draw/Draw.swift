internal import ArgumentParser
internal import Drawing
internal import Model

struct Draw: AsyncParsableCommand, Worded {
    static let words = CommandWords(
        Name(
            "Rita ett nätverk: kartor och diagram, varje slag med sitt namn.",
            "Draw a network: maps and charts, each kind by its name."),
        Name(
            """
            Utan slag ritas nätverket i en mätomgång. Ett nätverks alla omgångar ritas på
            samma platser. Utan -o skrivs bilden under Output/, och var den ligger skrivs ut.

            UTSEENDEN
              Ett utseende är en CSV-fil med kolumnerna part och value. Det som inte nämns
              behåller sitt utseende.
              font                    namnet på ett teckensnitt som finns installerat
              logo                    en PNG eller JPEG, sedd från filens mapp; den läggs
                                      in i bilden
              level-1, level-2, …     skalans färger, allt mörkare, som #RRGGBB
              kind-ID, kind-ID-frame  botten och ram för en aktörstyp, t.ex. kind-agency
              och färgerna
            \(colors)
            """,
            """
            Without a kind the network of a wave is drawn. Every wave of a network is drawn
            on the same positions. Without -o the picture is written below Output/, and its
            path is printed.

            THEMES
              A theme is a CSV file with the columns part and value. What it does not name
              keeps its look.
              font                    the name of a font that is installed
              logo                    a PNG or JPEG, as seen from the theme's folder; it is
                                      put into the picture
              level-1, level-2, …     colors of the scale, darker and darker, as #RRGGBB
              kind-ID, kind-ID-frame  ground and frame of a kind of actor, e.g. kind-agency
              and the colors
            \(colors)
            """),
        examples: Name(
            """
            samverkan draw Networks/sodra-vatterbygden
            samverkan draw mitt-nätverk --wave 2024 -o karta.pdf
            samverkan draw karta mitt-nätverk --format dot -o - | less
            samverkan draw mitt-nätverk --theme våra-färger.csv
            """,
            """
            samverkan draw Networks/sodra-vatterbygden
            samverkan draw my-network --wave 2024 -o map.pdf
            samverkan draw network my-network --format dot -o - | less
            samverkan draw my-network --theme our-colors.csv
            """))
    static let configuration = CommandConfiguration(
        "draw", words,
        subcommands: [
            DrawNetwork.self, DrawEgo.self, DrawWaves.self, DrawChange.self, DrawGaps.self, DrawNext.self,
            DrawGeography.self, DrawForums.self, DrawGroups.self,
            DrawMatrix.self, DrawProfile.self, DrawReach.self, DrawTransitions.self, DrawGapStates.self,
            DrawPerception.self, DrawCentrality.self, DrawHeadline.self, DrawIndicators.self,
        ],
        defaultSubcommand: DrawNetwork.self)

    /// The names of the colors, four on a line.
    private static var colors: String {
        let names = Color.Named.allCases.map(\.rawValue)
        return stride(from: 0, to: names.count, by: 5).map { first in
            "    " + names[first..<min(first + 5, names.count)].joined(separator: ", ")
        }.joined(separator: ",\n")
    }
}

extension Name {
    /// What pictures are, in the list of them.
    static let maps = Name("Kartor", "Maps")
    static let charts = Name("Diagram", "Charts")
}
