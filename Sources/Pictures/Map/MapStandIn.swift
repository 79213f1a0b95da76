internal import Analysis
internal import Drawing
public import Model
internal import Words

/// What is drawn in the place of a map whose lines would be a tangle: nobody could follow one from end to end, and it would
/// say the same of every network.
public struct MapStandIn: Hashable, Sendable {
    /// The kinds of pictures that have room for what a map has not.
    enum Kind { case matrix, matrixOfGroups, groups }

    let kind: Kind
    private let actors: Int
    private let ties: Int

    /// Of all pairs that could be joined, at most so many on a map.
    static let mostDensity = 0.35
    /// As few can be told apart even when all are joined.
    static let fewActors = 20
    /// More lines are no lines but a ground.
    static let mostTies = 2_500

    /// **Rule.** Of more than 20 actors with a relation of whose pairs more than 35 in 100 are joined, the matrix, which
    /// of many actors is one of groups: it shows the whole network, and so stands in for no part of it. Of more than 5,000 actors or 2,500 relations, the groups. Nil where the map is drawn.
    ///
    /// - Complexity: O(*n* + *m*), before anything is placed.
    init?(_ wave: AnalyzedWave, _ language: Language, _ filter: MapFilter) {
        let count = filter.actors(wave.relations).count
        let dyads = count > MapLayout.mostActors ? [] : WavePicture(wave, language, filter).ties.map(\.dyad)
        let joined = Set(dyads.flatMap { [$0.a, $0.b] }).count
        let pairs = Double(joined) * Double(joined - 1) / 2
        actors = dyads.isEmpty ? count : joined
        ties = dyads.count
        if !filter.isOn, joined > Self.fewActors, Double(ties) > Self.mostDensity * pairs {
            kind = joined > Picture.mostActorsOfMatrix ? .matrixOfGroups : .matrix
        } else if count > MapLayout.mostActors || ties > Self.mostTies {
            kind = .groups
        } else {
            return nil
        }
    }

    /// What is drawn, and why, for whoever asked for a map.
    public var name: Name { Name(swedish: words(.swedish), english: words(.english)) }

    private func words(_ language: Language) -> String {
        let what =
            switch kind {
            case .matrix:
                language("Matrisen ritas i stället för kartan", "The matrix is drawn instead of the map")
            case .matrixOfGroups, .groups:
                language(
                    "Grupperna ritas i stället för aktörerna", "The groups are drawn instead of the actors")
            }
        let many =
            ties == 0
            ? language.actors(actors)
            : language(
                "\(language.count(ties)) relationer mellan \(language.actors(actors))",
                "\(language.count(ties)) relations among \(language.actors(actors))")
        return language(
            "\(what): \(many) blir en karta där ingen linje går att följa. En del av nätverket ritas med --kind, --forum eller --only-level.",
            "\(what): \(many) make a map on which no line can be followed. --kind, --forum or --only-level draw a part of the network."
        )
    }
}

extension PictureContext {
    /// What `draw network` puts on a page when it is no map. What is on no page, as a graph or a table, needs none, as long as
    /// there is a place for everybody.
    public func standIn(_ options: MapOptions) -> MapStandIn? {
        guard page != nil || options.filter.actors(relations).count > MapLayout.mostActors else { return nil }
        return MapStandIn(analyzedWave, language, options.filter)
    }
}
