public import Drawing
public import Model

extension DiagramError {
    /// The network has nothing that this kind of picture shows.
    static func nothingToShow(_ what: Name) -> DiagramError {
        .refused(
            Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, what($0)) }))
    }

    /// There is nobody, so that no kind of picture but an empty map can be drawn.
    public static let noActors = nothingToShow(
        Name(
            swedish: "nätverket har inga aktörer än; de skrivs i actors.csv, en rad för varje organisation.",
            english:
                "the network has no actors yet; they are written in actors.csv, a row for each organisation.")
    )

    public func message(in language: Language) -> String {
        switch self {
        case .missingPlugins(let names):
            let list = names.joined(separator: ", ")
            return language(
                """
                Graphviz saknar insticksmoduler (\(list)). Installera libgvc6 och kör \
                ”sudo libgvc6-config-update -c”.
                """,
                """
                Graphviz lacks plug-ins (\(list)). Install libgvc6 and run \
                “sudo libgvc6-config-update -c”.
                """)
        case .tooManyActors(let count, let limit):
            return language(
                "kartan får högst \(limit) aktörer, här är \(count). Välj ut en del av nätverket.",
                "a map can show at most \(limit) actors, here are \(count). Choose a part of the network.")
        case .tooLarge(let pixels, let limit):
            return language(
                "bilden blir \(pixels) bildpunkter, högst \(limit) går. Välj SVG eller PDF.",
                "the picture would be \(pixels) pixels, at most \(limit) are possible. Choose SVG or PDF.")
        case .refused(let why): return why[language.rawValue] ?? ""
        case .cancelled: return language("avbruten", "cancelled")
        case .noGraph:
            return language(
                "ett diagram med staplar eller rutor är ingen graf. Välj SVG, PNG eller PDF.",
                "a chart is no graph. Choose SVG, PNG or PDF.")
        case .badNumber(let name):
            return language(
                "ett mått i bilden är inget användbart tal (\(name)).",
                "a measure in the picture is no usable number (\(name)).")
        case .layoutFailed(let engine, let message):
            return language(
                "Graphviz kunde inte placera aktörerna (\(engine)): \(message)",
                "Graphviz could not place the actors (\(engine)): \(message)")
        case .renderingFailed(let format, let message):
            return language(
                "Graphviz kunde inte skriva bilden (\(format)): \(message)",
                "Graphviz could not write the picture (\(format)): \(message)")
        }
    }
}
