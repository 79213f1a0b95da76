import Drawing
import Pictures

/// Maps like those that planners will draw, made up.
enum SampleMaps {
    static let words = {
        var words = plainWords
        words.alone = { "Utan samverkan: " + $0.joined(separator: ", ") }
        return words
    }()

    private static let plainWords = NetworkMap.Words(
        levels: "Nivå", unknownLevel: "nivån framgår inte", evidence: "Underlag",
        bothSides: "Båda har svarat",
        oneSide: "En av dem har svarat", document: "Uppgift ur dokument", targets: "Mot målen",
        marks: [.below: "Under målet", .contested: "Olika syn på målet", .above: "Djupare än målet"],
        missing: "Ingen samverkan, mål finns", kinds: "Aktörer", withoutTies: "Utan känd samverkan",
        digitsLeftOut: { "\($0) siffror visas inte; de står i tabellen." },
        labelsLeftOut: { "\($0) aktörer visas utan namn; de står i tabellen." })

    static let levels = [
        "Öppenhet", "Informera", "Lyssna", "Diskutera", "Konsultera", "Ge & ta", "Samarbeta", "Samskapa",
    ].enumerated().map { NetworkMap.Level(number: $0.offset + 1, name: $0.element) }

    static let kinds = [
        ("government", "Regeringen"), ("agency", "Statlig myndighet"), ("county-board", "Länsstyrelse"),
        ("region", "Region"), ("regional-federation", "Regionförbund"), ("municipality", "Kommun"),
        ("municipal-federation", "Kommunalförbund"), ("municipal-company", "Kommunalt bolag"),
        ("firm", "Företag"),
        ("business-organisation", "Näringslivsorganisation"), ("academia", "Lärosäte"),
        ("civil-society", "Civilsamhälle"), ("residents", "Invånare"), ("committee", "Utredning"),
        ("network", "Nätverk"), ("international", "Internationell aktör"), ("other", "Övrig"),
        ("egen-typ", "Egen typ"),
    ].map { NetworkMap.Kind(id: $0.0, name: $0.1) }

    static func actor(_ id: String, _ label: String, _ kind: String) -> NetworkMap.Actor {
        NetworkMap.Actor(id: id, label: label, kind: kind)
    }

    static let vattern = NetworkMap(
        title: "Samverkan i Södra Vätterbygden 2024",
        subtitle: "Mätomgång 2024 · lägsta angivna nivå där båda har svarat · alla aktörer",
        source: "Källa: D4 Utveckla svenska städer [2.2]; svar på enkäten 2024.",
        notice: "Illustration: svaren från 2024 är påhittade för att visa hur verktyget fungerar.",
        summary: "Nio aktörer och femton relationer. Jönköping har flest relationer.",
        actors: [
            actor("kommun-jonkoping", "Jönköpings kommun", "municipality"),
            actor("kommun-habo", "Habo kommun", "municipality"),
            actor("kommun-mullsjo", "Mullsjö kommun", "municipality"),
            actor("kommun-vaggeryd", "Vaggeryds kommun", "municipality"),
            actor("region-jonkoping", "Region Jönköpings län", "region"),
            actor("lst-jonkoping", "Länsstyrelsen i Jönköpings län", "county-board"),
            actor("tillvaxtverket", "Tillväxtverket", "agency"),
            actor("trafikverket", "Trafikverket", "agency"),
            actor("naringsliv", "Handelskammaren Jönköping", "business-organisation"),
        ],
        ties: [
            .init("kommun-jonkoping", "kommun-habo", digits: "7", level: 7),
            .init("kommun-jonkoping", "kommun-mullsjo", digits: "6", level: 6),
            .init("kommun-jonkoping", "kommun-vaggeryd", digits: "5", level: 5, mark: .below),
            .init("kommun-habo", "kommun-mullsjo", digits: "8", level: 8),
            .init("kommun-jonkoping", "region-jonkoping", digits: "5–7", level: 5, mark: .contested),
            .init("kommun-habo", "region-jonkoping", digits: "4", level: 4),
            .init("kommun-mullsjo", "region-jonkoping", digits: "3", level: 3, evidence: .oneSide),
            .init("kommun-vaggeryd", "region-jonkoping", digits: "4", level: 4, evidence: .oneSide),
            .init("region-jonkoping", "lst-jonkoping", digits: "3", level: 3, mark: .below),
            .init("kommun-jonkoping", "lst-jonkoping", digits: "4–5", level: 4),
            .init("tillvaxtverket", "kommun-jonkoping", digits: "?", level: nil, evidence: .document),
            .init("tillvaxtverket", "region-jonkoping", digits: "4", level: 4, evidence: .document),
            .init("trafikverket", "region-jonkoping", digits: "5", level: 5),
            .init("trafikverket", "kommun-jonkoping", digits: "2", level: 2, evidence: .oneSide),
            .init("naringsliv", "kommun-jonkoping", digits: "3", level: 3),
        ],
        missing: [.init("lst-jonkoping", "kommun-vaggeryd"), .init("lst-jonkoping", "kommun-habo")],
        kinds: kinds, levels: levels, words: words)

    static let counties = [
        "Stockholms", "Uppsala", "Södermanlands", "Östergötlands", "Jönköpings", "Kronobergs", "Kalmar",
        "Gotlands",
        "Blekinge", "Skåne", "Hallands", "Västra Götalands", "Värmlands", "Örebro", "Västmanlands",
        "Dalarnas",
        "Gävleborgs", "Västernorrlands", "Jämtlands", "Västerbottens", "Norrbottens",
    ]

    /// Three agencies, and a region and a county board in each county.
    static func national(ties count: Int) -> NetworkMap {
        var map = vattern
        map.title = "Strategisk planering 2024"
        map.subtitle = "Ögonblicksbild 26 september 2024 · \(count) relationer"
        map.notice = ""
        map.missing = []
        map.actors =
            [
                actor("tvv", "Tillväxtverket", "agency"), actor("boverket", "Boverket", "agency"),
                actor("trv", "Trafikverket", "agency"),
            ]
            + counties.enumerated().map { actor("region-\($0.offset)", "Region \($0.element) län", "region") }
            + counties.enumerated().map {
                actor("lst-\($0.offset)", "Länsstyrelsen i \($0.element) län", "county-board")
            }
        var ties = [
            NetworkMap.Tie("tvv", "boverket", digits: "7", level: 7, evidence: .document),
            NetworkMap.Tie("tvv", "trv", digits: "7", level: 7, evidence: .document),
            NetworkMap.Tie("boverket", "trv", digits: "7", level: 7, evidence: .document),
        ]
        for county in 0..<21 {
            ties.append(.init("tvv", "region-\(county)", digits: "4", level: 4, evidence: .document))
        }
        for county in 0..<21 {
            ties.append(
                .init("region-\(county)", "lst-\(county)", digits: "\(2 + county % 6)", level: 2 + county % 6)
            )
        }
        for county in [0, 4, 9, 11, 20] {
            ties.append(.init("boverket", "lst-\(county)", digits: "3", level: 3, evidence: .oneSide))
        }
        map.ties = Array(ties.prefix(count))
        return map
    }

    /// Every region, county board and municipality, and eight agencies.
    static func country() -> NetworkMap {
        var map = vattern
        map.title = "Hela landet"
        map.notice = ""
        map.missing = []
        map.actors = (0..<8).map { actor("m\($0)", "Myndighet \($0)", "agency") }
        var ties: [NetworkMap.Tie] = []
        for county in 0..<21 {
            map.actors.append(actor("region-\(county)", "Region \(counties[county]) län", "region"))
            map.actors.append(
                actor("lst-\(county)", "Länsstyrelsen i \(counties[county]) län", "county-board"))
            ties.append(.init("region-\(county)", "lst-\(county)", digits: "5", level: 5))
            if county > 0 { ties.append(.init("lst-\(county)", "lst-\(county - 1)", digits: "3", level: 3)) }
            ties.append(
                .init("m\(county % 8)", "region-\(county)", digits: "4", level: 4, evidence: .oneSide))
            for number in 0..<(county % 3 == 0 ? 18 : 12) {
                let id = "kommun-\(county)-\(number)"
                map.actors.append(actor(id, "Kommun \(county).\(number)", "municipality"))
                ties.append(.init(id, "region-\(county)", digits: "\(2 + number % 6)", level: 2 + number % 6))
                if number % 4 == 0 { ties.append(.init(id, "lst-\(county)", digits: "2", level: 2)) }
            }
        }
        map.ties = ties
        return map
    }

    static func single() -> NetworkMap {
        var map = vattern
        map.title = "En enda aktör"
        map.actors = [actor("ensam", "Region Gotland", "region")]
        map.ties = []
        map.missing = []
        return map
    }

    /// A connected core with some hubs, from a seed.
    static func random(actors count: Int, ties: Int, seed: UInt64) -> NetworkMap {
        var random = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493
        func next(_ bound: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((random >> 33) % UInt64(bound))
        }
        let names = ["Norr", "Söder", "Öster", "Väster", "Mellan", "Över", "Neder", "Stor", "Lill", "Ny"]
        let ends = [
            "köping", "stad", "by", "ås", "sund", "vik", "torp", "holm", "fors", "berga", "mo kommun",
        ]
        var map = vattern
        map.title = "\(count) aktörer och \(ties) relationer"
        map.notice = ""
        map.missing = []
        map.actors = (0..<count).map { index in
            actor(
                "a\(index)", names[next(names.count)] + ends[next(ends.count)] + " \(index)",
                kinds[next(kinds.count)].id)
        }
        var seen: Set<[Int]> = []
        var list: [NetworkMap.Tie] = []
        func tie(_ a: Int, _ b: Int) {
            guard a != b, seen.insert([min(a, b), max(a, b)]).inserted else { return }
            let level = 1 + next(8)
            list.append(
                .init(
                    "a\(a)", "a\(b)", digits: "\(level)", level: level,
                    evidence: next(3) == 0 ? .oneSide : .bothSides,
                    mark: next(9) == 0 ? .below : nil))
        }
        // A random tree in which early actors are hubs, then ties between near ones.
        for index in 1..<max(count, 2) where count > 1 { tie(index, min(next(index), next(index))) }
        var attempts = 0
        while list.count < ties, attempts < ties * 50 {
            let a = next(count)
            tie(a, min(count - 1, a + 1 + next(6)))
            attempts += 1
        }
        map.ties = Array(list.prefix(ties))
        return map
    }

    static func links(_ map: NetworkMap) -> [(String, String)] {
        map.ties.map { ($0.a, $0.b) } + map.missing.map { ($0.a, $0.b) }
    }

    static func layout(_ map: NetworkMap) throws -> MapLayout {
        try MapLayout(actors: map.actors, links: links(map), kinds: map.kinds)
    }

    static func scene(_ map: NetworkMap) throws -> Scene { try map.scene(on: layout(map)) }
}
