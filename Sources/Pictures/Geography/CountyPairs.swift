internal import Analysis
internal import Drawing
internal import Model
internal import Results
internal import Words

// What stands between two counties: how many relations, which anybody may see line by line on a map, and their median level,
// which is an aggregate and passes the gate as one (`rules.md` §6, 3).

/// Counties by counties, with those of no county as one more.
struct CountyPairs {
    /// Relations between two counties, or within one.
    struct Count: Hashable {
        /// Both say so, or a document does; of targets, all.
        var known = 0
        /// One answer exists, or one side alone says so.
        var ofOne = 0
        /// Both have answered, and the reader is not told whether there is a relation.
        var withheld = 0

        var isNothing: Bool { self == Count() }

        /// "5", "5+2½": what one side alone says stands beside what is known, never in it.
        var sign: String {
            let parts = [
                known > 0 ? "\(known)" : nil, ofOne > 0 ? "\(ofOne)½" : nil,
                withheld > 0 ? "\(withheld)•" : nil,
            ]
            return parts.compactMap { $0 }.joined(separator: "+")
        }

        func words(_ language: Language, areTargets: Bool) -> String {
            if areTargets {
                return language(
                    "\(language.count(known)) mål",
                    "\(language.count(known)) \(known == 1 ? "target" : "targets")")
            }
            var parts = [language.relations(known)]
            if ofOne > 0 {
                parts.append(language("\(ofOne) med bara ett svar", "\(ofOne) with one answer only"))
            }
            if withheld > 0 {
                parts.append(language("\(withheld) som inte visas", "\(withheld) not shown"))
            }
            return parts.joined(separator: ", ")
        }
    }

    /// Places in the list of counties, the smaller first.
    struct Pair: Hashable {
        let one: Int
        let other: Int

        init(_ a: Int, _ b: Int) {
            one = min(a, b)
            other = max(a, b)
        }

        var isInside: Bool { one == other }
    }

    /// What readers may know of the levels of a pair.
    enum Median: Hashable {
        case level(LevelSpan)
        /// No relation, as far as is known.
        case noTie
        case withheld, unknown

        var sign: String {
            switch self {
            case .level(let span): span.description
            case .noTie: "0"
            case .withheld: ShownLevel.withheld.sign
            case .unknown: ShownLevel.unknown.sign
            }
        }
    }

    let counties: [Reference.County]
    /// Of the map's actors, how many each county has; at the end, those of none.
    let actors: [Int]
    private(set) var counts: [Pair: Count] = [:]
    /// Of pairs of which any row speaks.
    private(set) var medians: [Pair: Median] = [:]
    let areTargets: Bool

    /// The place of those that lie in no county.
    var outside: Int { counties.count }

    init(_ context: PictureContext, _ territory: Territories, _ lines: GeographyLines) {
        let network = context.network
        counties = territory.reference.counties
        let places = Dictionary(zip(counties.map(\.code), 0...)) { first, _ in first }
        var placeOfActor = [Int?](repeating: nil, count: network.actors.count)
        for (code, members) in territory.members {
            for actor in members { placeOfActor[actor] = places[code] }
        }
        for actor in territory.others { placeOfActor[actor] = counties.count }
        var actors = [Int](repeating: 0, count: counties.count + 1)
        for place in placeOfActor.compactMap({ $0 }) { actors[place] += 1 }
        self.actors = actors
        areTargets = lines.showsTargets
        for line in lines.lines {
            guard let a = placeOfActor[line.dyad.a], let b = placeOfActor[line.dyad.b] else { continue }
            if line.look == nil, line.evidence.isOfOne {
                counts[Pair(a, b), default: Count()].ofOne += 1
            } else if line.evidence == .answered {
                counts[Pair(a, b), default: Count()].withheld += 1
            } else {
                counts[Pair(a, b), default: Count()].known += 1
            }
        }
        // The same groups of relations as in the picture of groups by county: of two divisions that differ a little, more
        // could be read than of either.
        var dyads: [Pair: [Dyad]] = [:]
        for relation in context.relations.asked {
            guard let a = placeOfActor[relation.dyad.a], let b = placeOfActor[relation.dyad.b],
                a < counties.count,
                b < counties.count
            else { continue }
            dyads[Pair(a, b), default: []].append(relation.dyad)
        }
        let pairs = dyads.keys.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
        let levels = context.analyzedWave.levels(in: pairs.map { dyads[$0] ?? [] }).groups
        let side = context.conventions.side
        for (pair, level) in zip(pairs, levels) {
            let withheld = side == .confirmed ? level.withheldConfirmed : level.withheldClaimed
            let known = side == .confirmed ? level.confirmed : level.claimed
            medians[pair] =
                withheld > 0
                ? .withheld : known.median.map { .level($0) } ?? (known.none > 0 ? .noTie : .unknown)
        }
    }

    subscript(_ one: Int, _ other: Int) -> Count { counts[Pair(one, other)] ?? Count() }

    /// Between counties, with anything to tell, in order.
    var between: [Pair] {
        counts.keys.filter { !$0.isInside && $0.other < outside }
            .sorted { ($0.one, $0.other) < ($1.one, $1.other) }
    }

    /// "Stockholm" of "Stockholms län": a tile has little room, and the letter that binds goes with the word.
    func name(_ place: Int) -> String {
        let name = counties[place].name
        for ending in ["s län", " län"] where name.hasSuffix(ending) {
            return String(name.dropLast(ending.count))
        }
        return name
    }

    /// "AB"; the code where a county has no letter.
    func letter(_ place: Int) -> String {
        counties[place].letter.isEmpty ? counties[place].code : counties[place].letter
    }

    func finding(_ context: PictureContext) -> String? {
        let known = counts.filter { $0.key.other < outside }
        return Finding(context: context).counties(
            known.keys.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
                .map { ($0.one, $0.other, known[$0]?.known ?? 0) },
            names: counties.indices.map(name), isPart: known.values.contains { $0.ofOne + $0.withheld > 0 },
            areTargets: areTargets,
            isPartOfNetwork: counts.keys.contains { $0.other == outside && !$0.isInside })
    }

    /// Every pair with anything to tell, those of no county last.
    func table(_ context: PictureContext) -> Sheet {
        let pairs = Set(counts.keys).union(medians.keys).sorted { ($0.one, $0.other) < ($1.one, $1.other) }
        func county(_ place: Int) -> Sheet.Cell {
            place < outside ? .said(id: counties[place].code, counties[place].name) : .none
        }
        func median(_ pair: Pair) -> Sheet.Cell {
            switch medians[pair] {
            case .level(let span): .span(span)
            case .withheld: .withheld
            default: .span(nil)
            }
        }
        var fields: [Field<Pair>] = [
            Field(.group) { county($0.one) }, Field(.otherGroup) { county($0.other) },
        ]
        if areTargets {
            fields.append(
                Field(.number("targets_between", "Mål mellan dem", "Targets between them")) {
                    .count(counts[$0]?.known ?? 0)
                })
        } else {
            fields += [
                Field(.number("relations_known", "Kända relationer", "Known relations")) {
                    .count(counts[$0]?.known ?? 0)
                },
                Field(.number("relations_one_answer", "Med bara ett svar", "With one answer only")) {
                    .count(counts[$0]?.ofOne ?? 0)
                },
                Field(.number("relations_not_shown", "Som inte visas", "Not shown")) {
                    .count(counts[$0]?.withheld ?? 0)
                },
                Field(.median(context.conventions.side)) { median($0) },
            ]
        }
        return Sheet(pairs, fields)
    }
}
