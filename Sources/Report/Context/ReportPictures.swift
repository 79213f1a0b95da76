internal import Analysis
public import Drawing
internal import Model
internal import Pictures
public import Results
internal import Words

// The pictures of a report stand in its text, as wide as that is. They are drawn before anything is written: what a network has
// no numbers for is no picture, and the text does not speak of it.

/// A page of a picture of a report, ready to be written in any format.
public struct ReportFigure: Sendable {
    /// Names its place on the page.
    public let id: String
    /// The name of its files, without an ending.
    public let fileStem: String
    /// As it stands on its own.
    public let scene: Scene
    /// As it stands in the report, whose pages say for whom they are and what is invented.
    public let inText: Scene
    public let inlineSVG: String
    /// The numbers behind it.
    public let table: Sheet
}

/// What a report can show.
enum ReportPicture: String, CaseIterable {
    case standing, gaps, network, levels, groups, forums

    /// On the two pages that everybody reads.
    static let brief: [ReportPicture] = [.standing, .gaps]

    /// Of its first page.
    var id: String { "figur-\(rawValue)" }

    func name(_ language: Language) -> String {
        switch self {
        case .standing: language("Läget mot målen", "How things stand against the targets")
        case .gaps: language("Glapp mot målen", "Gaps against the targets")
        case .network: language("Karta över samverkan", "Map of the collaboration")
        case .levels: language("Nivåbild", "Level profile")
        case .groups: language("Samverkan mellan typer av aktörer", "Collaboration between kinds of actors")
        case .forums: language("Läget mot målen, forum för forum", "How targets are met, by forum")
        }
    }

    /// Whether there is enough of it for a picture to say more than a sentence.
    fileprivate func isWorthDrawing(_ findings: Findings) -> Bool {
        switch self {
        case .standing, .gaps, .network: true
        case .levels: findings.profile.confirmed.total >= 10
        case .groups:
            (3...9).contains(findings.profile.kinds.count)
                && findings.relations.actors.count > 2 * findings.profile.kinds.count
        case .forums: Set(findings.gaps.dyads.flatMap(\.units).map(\.forum)).count > 1
        }
    }

    func picture(_ context: PictureContext) throws(DiagramError) -> Picture {
        switch self {
        case .standing: try .headline(context)
        case .gaps: try .gaps(context)
        case .network: try .network(context)
        case .levels: try .profile(context, by: .network)
        case .groups: try .groups(context)
        case .forums: try .gapStates(context)
        }
    }

    /// The map may be as many pages as it needs; of other pictures the first says what matters.
    fileprivate var mostPages: Int { self == .network ? 3 : 1 }
}

/// The pictures that a report has.
struct ReportPictures: Sendable {
    private let pages: [ReportPicture: [ReportFigure]]

    /// - Throws: what keeps a picture from being drawn, save that there is nothing to show or no room for it.
    init(
        _ wanted: [ReportPicture], of findings: Findings, _ context: PictureContext, mark: String
    ) throws(DiagramError) {
        var pages: [ReportPicture: [ReportFigure]] = [:]
        for kind in wanted where kind.isWorthDrawing(findings) {
            let picture: Picture
            do {
                picture = try kind.picture(context)
            } catch  where !error.isFault {
                continue
            }
            var figures: [ReportFigure] = []
            for (number, scene) in zip(1...kind.mostPages, picture.scenes) {
                let more = number == 1 ? "" : "-\(number)"
                let id = kind.id + more
                let inText = scene.withoutNotices
                figures.append(
                    ReportFigure(
                        id: id, fileStem: picture.fileStem + mark + more, scene: scene, inText: inText,
                        inlineSVG: try inText.inlineSVG(idPrefix: id + "-"), table: picture.table))
            }
            pages[kind] = figures
        }
        self.pages = pages
    }

    /// Of a page without any.
    static let none = ReportPictures(pages: [:])

    private init(pages: [ReportPicture: [ReportFigure]]) { self.pages = pages }

    /// In the order of their kinds.
    var all: [ReportFigure] { ReportPicture.allCases.flatMap { pages[$0] ?? [] } }

    subscript(kind: ReportPicture) -> [ReportFigure] { pages[kind] ?? [] }
}
