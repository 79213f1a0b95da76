internal import Graphs

/// The actors of a synthetic network, numbered in blocks of one kind each, the most central kind first.
struct SyntheticPopulation: Sendable {
    let count: Int
    let waveCount: Int
    let counties: ArraySlice<SyntheticCounty>
    /// The actors of each county, then those of the whole country, ascending.
    let members: [[Int32]]

    /// Where each kind's block begins, and at last where all end.
    private let starts: [Int]
    /// For each actor a place in `members`.
    private let countyOfActor: [UInt8]
    private let municipalitiesOfCounty: [Range<Int>]
    private let firstWaves, lastWaves: [UInt8]

    /// - Precondition: `actorCount` is among those of `SyntheticNetwork`.
    init(_ actorCount: Int, waveCount: Int, _ streams: SyntheticStreams) {
        count = actorCount
        self.waveCount = waveCount
        var starts = [0]
        for kind in SyntheticKind.allCases {
            starts.append(starts[kind.rawValue] + kind.count(among: actorCount))
        }
        self.starts = starts
        counties = SyntheticCounty.all.prefix(SyntheticKind.region.count(among: actorCount))

        let first = starts[SyntheticKind.municipality.rawValue]
        let municipalityCount = SyntheticKind.municipality.count(among: actorCount)
        let all = counties.reduce(0) { $0 + $1.municipalityCount }
        var before = 0
        municipalitiesOfCounty = counties.map { county in
            let start = first + municipalityCount * before / all
            before += county.municipalityCount
            return start..<first + municipalityCount * before / all
        }

        countyOfActor = Self.counties(of: starts, municipalitiesOfCounty, counties, streams)
        var members = [[Int32]](repeating: [], count: counties.count + 1)
        for (actor, county) in countyOfActor.enumerated() { members[Int(county)].append(Int32(actor)) }
        self.members = members

        var firstWaves = [UInt8](repeating: 0, count: actorCount)
        var lastWaves = [UInt8](repeating: UInt8(waveCount - 1), count: actorCount)
        // Of a hundred firms and associations two come later than the first wave, and two end before the last.
        for actor in starts[SyntheticKind.civilSociety.rawValue]..<actorCount where waveCount > 1 {
            var random = streams.stream(.lifetime, actor)
            switch random.integer(below: 100) {
            case 0, 1: firstWaves[actor] = UInt8(1 + random.integer(below: waveCount - 1))
            case 2, 3: lastWaves[actor] = UInt8(random.integer(below: waveCount - 1))
            default: continue
            }
        }
        (self.firstWaves, self.lastWaves) = (firstWaves, lastWaves)
    }

    private static func counties(
        of starts: [Int], _ municipalities: [Range<Int>], _ counties: ArraySlice<SyntheticCounty>,
        _ streams: SyntheticStreams
    ) -> [UInt8] {
        var found: [UInt8] = []
        found.reserveCapacity(starts[SyntheticKind.allCases.count])
        let size = counties.reduce(0) { $0 + $1.size }
        for kind in SyntheticKind.allCases {
            for actor in starts[kind.rawValue]..<starts[kind.rawValue + 1] {
                switch kind {
                case _ where kind.isOfWholeCountry: found.append(UInt8(counties.count))
                case .region, .countyBoard: found.append(UInt8(actor - starts[kind.rawValue]))
                case .municipality:
                    found.append(UInt8(municipalities.firstIndex { $0.contains(actor) } ?? 0))
                default:
                    var random = streams.stream(.county, actor)
                    var left = random.integer(below: size)
                    let county = counties.firstIndex { county in
                        left -= county.size
                        return left < 0
                    }
                    found.append(UInt8(county ?? 0))
                }
            }
        }
        return found
    }

    /// The place in `members` of the actors that belong to no county.
    var wholeCountry: Int { counties.count }

    func actors(of kind: SyntheticKind) -> Range<Int> { starts[kind.rawValue]..<starts[kind.rawValue + 1] }

    func kind(_ actor: Int) -> SyntheticKind {
        // From the end, since the last block is by far the largest.
        var place = starts.count - 2
        while starts[place] > actor { place -= 1 }
        return SyntheticKind(rawValue: place) ?? .firm
    }

    func county(_ actor: Int) -> Int { Int(countyOfActor[actor]) }
    func region(of county: Int) -> Int { starts[SyntheticKind.region.rawValue] + county }
    func countyBoard(of county: Int) -> Int { starts[SyntheticKind.countyBoard.rawValue] + county }
    func municipalities(of county: Int) -> Range<Int> { municipalitiesOfCounty[county] }

    /// The actor's number among its kind, from 1.
    func number(_ actor: Int) -> Int { actor - starts[kind(actor).rawValue] + 1 }

    /// An id whose number is as wide as the kind's largest, so that ids sort as numbers do.
    func id(_ actor: Int) -> String {
        let kind = kind(actor)
        return "\(kind.prefix)-s\(padded(number(actor), toWidthOf: actors(of: kind).count))"
    }

    func name(_ actor: Int) -> String { "\(kind(actor).name) \(number(actor))" }

    func lifetime(_ actor: Int) -> ClosedRange<Int> { Int(firstWaves[actor])...Int(lastWaves[actor]) }
    func isAlive(_ actor: Int, in wave: Int) -> Bool { lifetime(actor).contains(wave) }

    /// The one that took over from an actor that ended early; nil when nobody did.
    func successor(of actor: Int) -> Int? {
        // Of those that end, about half go into the one before them.
        guard lifetime(actor).upperBound < waveCount - 1, actor % 2 == 0 else { return nil }
        let before = actor - 1
        return kind(before) == kind(actor) && lifetime(before) == 0...(waveCount - 1) ? before : nil
    }
}

/// A number with zeros before it, as wide as the widest.
func padded(_ number: Int, toWidthOf widest: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: String(widest).utf8.count - digits.utf8.count) + digits
}
