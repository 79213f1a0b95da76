// Which of a map's actors a picture joins by lines and which stand alone. It is a matter of the wave that is drawn: the
// layout is that of all waves.

internal import Drawing

/// Where a map is shown.
public enum MapSheet: Hashable, Sendable {
    /// On a page of its own: all of it, with the key at its side.
    case own
    /// In a column of text: as narrow as it can be, with the key below. Actors that stand alone are left to the text when
    /// they are many.
    case column
}

extension NetworkMap {
    /// The ids of the actors that some line reaches.
    var joined: Set<String> {
        let known = Set(actors.map(\.id))
        let pairs = ties.map { ($0.a, $0.b) } + missing.map { ($0.a, $0.b) }
        return Set(pairs.filter { known.contains($0.0) && known.contains($0.1) }.flatMap { [$0.0, $0.1] })
    }

    /// The actors that no line reaches, each once, in the map's order.
    var alone: [Actor] {
        var seen = joined
        return actors.filter { seen.insert($0.id).inserted }
    }

    /// More than these take more room than they are worth, among the lines and in a column of text.
    static let fewAlone = 8

    /// Those that a picture in a column leaves to the text around it. A map without any line still shows who is there.
    public var leftToText: [Actor] {
        let alone = alone
        return alone.count > Self.fewAlone && alone.count < Set(actors.map(\.id)).count ? alone : []
    }
}
