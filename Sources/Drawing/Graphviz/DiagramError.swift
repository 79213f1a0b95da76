/// Why a picture could not be drawn: facts only, the words are elsewhere.
public enum DiagramError: Error, Hashable, Sendable {
    /// Graphviz is installed without plug-ins that are needed, for example `layout neato`.
    case missingPlugins([String])
    /// More actors than a map can show.
    case tooManyActors(count: Int, limit: Int)
    /// The picture would be wider or higher than a bitmap can be.
    case tooLarge(pixels: Int, limit: Int)
    /// With text that can be read on the page, the picture would need a page of a size. `serving` are pages on which it
    /// fits as it is; `instead` says in words, by the id of their language, what else would serve.
    case doesNotFit(page: PageFormat, needed: Size, serving: [PageFormat], instead: [String: String])
    /// There is nothing that this kind of picture shows: what is lacking, in words, by the id of their language.
    case refused([String: String])
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
        case .tooManyActors, .tooLarge, .doesNotFit, .refused, .noGraph, .cancelled: false
        case .missingPlugins, .badNumber, .layoutFailed, .renderingFailed: true
        }
    }
}
