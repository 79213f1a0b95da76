internal import Analysis
internal import Model
internal import Words

// What a picture shows, in a sentence that takes its title's place. A stated rule chooses it from the numbers that the picture
// is drawn from, which hold what its readers may see; where the rule finds nothing, nothing is claimed.

/// The sentences, in a language.
struct Finding {
    let context: PictureContext

    var language: Language { context.language }
    var network: Network { context.network }

    /// What rests on invented data says so wherever it stands.
    func marked(_ sentence: String?, isIllustration: Bool? = nil) -> String? {
        sentence.map { $0 + ((isIllustration ?? !context.notice.isEmpty) ? " (illustration)" : "") }
    }

    /// "13 av 18".
    func of(_ count: Int, _ all: Int) -> String {
        language(
            "\(language.count(count)) av \(language.count(all))",
            "\(language.count(count)) of \(language.count(all))")
    }

    func names(_ cover: Cover) -> String? {
        let names = context.inReadingOrder(cover.actors).map { network.actors[$0].short }
        return names.joined(separator: language(" eller ", " or "))
    }
}

/// The fewest actors that most of some relations touch.
///
/// **Rule.** One actor or, where none will do, two; touched by at least 60 % of at least three relations, and by more than any
/// other actor or two. Alone it must be one of at least four actors, two of at least five: of fewer, some always are.
struct Cover: Hashable {
    let actors: [Actor.Place]
    /// Relations that any of them is an end of.
    let count: Int

    init?(_ dyads: [Dyad]) {
        guard dyads.count >= 3 else { return nil }
        let ends = Set(dyads.flatMap { [$0.a, $0.b] }).sorted()
        let one = ends.map { [$0] }
        let two = ends.indices.flatMap { first in ends[(first + 1)...].map { [ends[first], $0] } }
        for (sets, least) in [(one, 4), (two, 5)] where ends.count >= least {
            let counts = sets.map { set in dyads.count { set.contains($0.a) || set.contains($0.b) } }
            guard let most = counts.max(), most * 10 >= dyads.count * 6,
                counts.count(where: { $0 == most }) == 1, let place = counts.firstIndex(of: most)
            else { continue }
            (actors, count) = (sets[place], most)
            return
        }
        return nil
    }
}
