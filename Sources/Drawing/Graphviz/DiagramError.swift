public import Model

/// Why a picture could not be drawn: facts only, the words are below.
public enum DiagramError: Error, Hashable, Sendable {
    /// Graphviz is installed without plug-ins that are needed, for example `device png`.
    case missingPlugins([String])
    /// More actors than a map can show.
    case tooManyActors(count: Int, limit: Int)
    /// The picture would be wider or higher than a bitmap can be.
    case tooLarge(pixels: Int, limit: Int)
    /// The network has nothing that this kind of picture shows: what is lacking, as a sentence without an end.
    case nothingToShow(Name)
    /// The task was cancelled.
    case cancelled
    /// A chart is no graph, and has no text as one.
    case noGraph
    /// A coordinate or size that is no number, or out of bounds.
    case badNumber(String)
    /// Graphviz could not place the nodes.
    case layoutFailed(engine: String, message: String)
    /// Graphviz could not write the picture.
    case renderingFailed(format: String, message: String)

    /// Whether the drawing went wrong, rather than what was asked for being impossible.
    public var isFault: Bool {
        switch self {
        case .tooManyActors, .tooLarge, .nothingToShow, .noGraph, .cancelled: false
        case .missingPlugins, .badNumber, .layoutFailed, .renderingFailed: true
        }
    }

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
        case .nothingToShow(let what): return language(what.swedish, what.english)
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
