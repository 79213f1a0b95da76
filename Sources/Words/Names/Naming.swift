internal import Analysis
package import Model

/// What needs the names of a network's things, in one language and in one order.
package protocol Naming {
    var network: Network { get }
    var language: Language { get }
    /// As ``Network/nameRanks``: names are compared once, not in every sort.
    var nameRanks: [Int] { get }
}

extension Naming {
    package var scale: Scale { network.scale }

    package func name(_ actor: Actor.Place) -> String { network.actors[actor].name }

    /// The two in order of name.
    package func ends(_ dyad: Dyad) -> [Actor.Place] {
        nameRanks[dyad.a] <= nameRanks[dyad.b] ? [dyad.a, dyad.b] : [dyad.b, dyad.a]
    }

    package func pair(_ dyad: Dyad, joiner: String = " – ") -> String {
        ends(dyad).map { name($0) }.joined(separator: joiner)
    }

    package func and(_ dyad: Dyad) -> String { language.list(ends(dyad).map { name($0) }) }

    package func name(forum: Forum.Place?) -> String {
        forum.map { network.forums[$0].name } ?? Forum.whole(language)
    }

    /// "mätomgång 2026"; without an id just "mätomgången".
    package func name(wave place: Wave.Place) -> String { network.waves[place].title(language) }

    package func levelName(_ level: Level) -> String {
        level == 0 ? scale.name(0, language) : "\(level) \(scale.name(level, language))"
    }

    /// "4 kommuner"; one is named in the singular.
    package func count(_ number: Int, of kind: Kind) -> String {
        language.count(number) + "\u{A0}" + (number == 1 ? kind.name(language) : kind.plural(language))
    }

    package func kinds(_ dyad: Dyad) -> String {
        let (one, other) = (
            network.kind(network.actors[dyad.a].kind), network.kind(network.actors[dyad.b].kind)
        )
        return kinds(one, other)
    }

    /// In the network's own order of kinds, whichever of the two comes first in the pair.
    package func kinds(_ one: Kind, _ other: Kind) -> String {
        if one.id == other.id {
            return language("mellan \(one.plural(language))", "among \(one.plural(language))")
        }
        let places = [one, other].map { kind in
            network.kinds.firstIndex { $0.id == kind.id } ?? network.kinds.count
        }
        let (first, last) = places[0] <= places[1] ? (one, other) : (other, one)
        return "\(first.plural(language)) – \(last.plural(language))"
    }

    /// By kind in the network's own order, then by name.
    package func inReadingOrder(_ actors: [Actor.Place]) -> [Actor.Place] {
        let kinds = Dictionary(
            network.kinds.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        func key(_ actor: Actor.Place) -> (Int, Int) {
            (kinds[network.actors[actor].kind] ?? kinds.count, nameRanks[actor])
        }
        return actors.sorted { key($0) < key($1) }
    }
}

extension Wave {
    /// "mätomgång 2026"; without an id just "mätomgången".
    package func title(_ language: Language) -> String {
        id.isEmpty
            ? language("mätomgången", "the wave") : language("mätomgång \(id.text)", "wave \(id.text)")
    }
}

extension Forum {
    /// What stands where a forum would, when no forum alone is meant.
    package static func whole(_ language: Language) -> String {
        language("hela relationen", "the whole relation")
    }
}
