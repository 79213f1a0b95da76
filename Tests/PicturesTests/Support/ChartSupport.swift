import Analysis
import Drawing
import Model
import Pictures
import TestNetworks

/// Every kind of chart, in every way that it can be asked for.
enum ChartKind: String, CaseIterable, Sendable {
    case matrix, matrixByRelations, matrixOfSides, profile, profileByWave, profileByKinds, reach, reachByWave
    case reachByKinds, transitions, gapStates, perception, perceptionByActor, betweenness, degree, headline
    case indicators

    func picture(_ context: PictureContext) throws(DiagramError) -> Picture {
        switch self {
        case .matrix: try .matrix(context)
        case .matrixByRelations: try .matrix(context, order: .relations)
        case .matrixOfSides: try .matrix(context, showsSides: true)
        case .profile: try .profile(context, by: .network)
        case .profileByWave: try .profile(context, by: .wave)
        case .profileByKinds: try .profile(context, by: .kinds)
        case .reach: try .reach(context, by: .network)
        case .reachByWave: try .reach(context, by: .wave)
        case .reachByKinds: try .reach(context, by: .kinds)
        case .transitions: try .transitions(context)
        case .gapStates: try .gapStates(context)
        case .perception: try .perception(context)
        case .perceptionByActor: try .perception(context, by: .actors)
        case .betweenness: try .centrality(context, of: .betweenness)
        case .degree: try .centrality(context, of: .degree, count: 10)
        case .headline: try .headline(context)
        case .indicators: try .indicators(context)
        }
    }

    /// Nil where the network has nothing to show, or the reader may not see it.
    func pictureIfAny(_ context: PictureContext) throws(DiagramError) -> Picture? {
        do {
            return try picture(context)
        } catch .refused {
            return nil
        }
    }
}

/// Faults of a drawn chart, computed from where its elements stand.
enum ChartFaults {
    /// Text that stands on a bar, a cell or a point.
    static func textOnMarks(_ scene: Scene) -> [String] {
        let texts = scene.boxes.filter { [.text, .name, .heading, .notice].contains($0.role) }
        let marks = scene.boxes.filter { $0.role == .mark }
        return texts.flatMap { text in
            marks.filter { $0.rect.overlaps(text.rect) }.map { "\(text.id) on \($0.id)" }
        }
    }
}
