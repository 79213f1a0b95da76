import Analysis
import Foundation
import Model
import Results
import TestNetworks

/// The numbers of a wave as one audience gets them, read from the JSON that the commands write and from nothing else.
struct CountedFacts: @unchecked Sendable {
    // Each document is parsed once, and only read after.
    private let documents: [String: Any]
    let network: Network
    /// What follows from the JSON by addition: by name, as a form names it.
    var numbers: [String: Int] = [:]
    var shares: [String: Double] = [:]
    var spans: [String: String] = [:]
    /// Numbers of a single actor, relation or forum, by what the sentence stands under.
    var places: [String: [String: Int]] = [:]
    /// What rows are counted by: of what no row is, there are none.
    var counted: Set<String> = []

    /// - Parameters:
    ///   - claimed: The same, counting what at least one side says.
    ///   - whole: The same as those in charge have it.
    ///   - waves: Each wave as the same readers get it, for pictures that show them all.
    ///   - wholeWaves: The same as those in charge have them.
    init(
        _ analyzed: AnalyzedNetwork, claimed: AnalyzedNetwork, whole: AnalyzedNetwork?,
        waves: [AnalyzedNetwork], wholeWaves: [AnalyzedNetwork]
    ) throws {
        network = analyzed.network
        let wave = analyzed.wave
        let details = GapDetails(analyzed)
        let audience = analyzed.gate.audience
        let aspects = GapAspect.allCases.filter { audience == .internal || !$0.isInternal }
        var documents: [String: JSONValue] = [
            "gaps": .gaps(analyzed, further: details.json(aspects)),
            "measures": .measures(wave.measures, analyzed),
            "claimed": .measures(claimed.wave.measures, claimed),
            "maturity": .maturity(analyzed),
            "next": .next(wave.next(Findings.conversations), analyzed),
            "ten": .next(wave.next(10), analyzed),
            "response": .returns(analyzed.returns, analyzed),
        ]
        documents["roles"] = .roles(
            try Roles(wave, by: Grouping(kindsOf: network), seed: 1), analyzed)
        documents["territory"] = try Self.territory(analyzed).map { .territory($0, analyzed) }
        documents["change"] = analyzed.comparison.map { .change($0, analyzed) }
        documents["whole"] = whole.map { .gaps($0) }
        for wave in waves {
            let id = network.waves[wave.conventions.wave].id
            documents["wave.\(id).gaps"] = .gaps(wave)
            documents["wave.\(id).maturity"] = .maturity(wave)
        }
        for wave in wholeWaves {
            documents["wave.\(network.waves[wave.conventions.wave].id).whole"] = .gaps(wave)
        }
        self.documents = try documents.mapValues {
            try JSONSerialization.jsonObject(with: Data($0.asText().utf8))
        }
        addUp()
        let pairs = value("roles.dominance.pairs") as? Int ?? 0
        if pairs > 0, let certain = value("roles.dominance.certainly_comparable") as? Int {
            shares["roles.certain"] = Double(certain) / Double(pairs)
        }
        let certain = rows("roles.cuts").count { $0["certainty"] as? String == "certain" }
        // So many are told of one by one, and so many named in one sentence.
        numbers["cuts.more"] = max(0, certain - 5)
        numbers["cuts.possible_more"] = max(0, rows("roles.cuts").count - certain - 8)
    }

    /// As the command has it, where several counties have an actor.
    private static func territory(_ analyzed: AnalyzedNetwork) throws -> Territory? {
        let network = analyzed.network
        let counties = analyzed.wave.relations.actors.map { network.actors[$0].county }.filter { !$0.isEmpty }
        guard Set(counties).count > 1 else { return nil }
        return try Territory(
            analyzed.wave.relations, analyzed.conventions, areas: .counties(of: network, network.reference),
            reference: network.reference, seed: 1)
    }

    // MARK: Looking up

    /// What stands at a path such as `gaps.headline.targeted`.
    func value(_ path: String) -> Any? {
        // Those of a wave are named by three words.
        var keys = path.split(separator: ".")[...]
        var value: Any = documents
        if keys.first == "wave", keys.count > 2 {
            guard let document = documents[keys.prefix(3).joined(separator: ".")] else { return nil }
            value = document
            keys = keys.dropFirst(3)
        }
        for key in keys {
            if let object = value as? [String: Any], let member = object[String(key)] {
                value = member
            } else if let array = value as? [Any], let index = Int(key), array.indices.contains(index) {
                value = array[index]
            } else {
                return nil
            }
        }
        return value is NSNull ? nil : value
    }

    func rows(_ path: String) -> [[String: Any]] { value(path) as? [[String: Any]] ?? [] }

    func number(_ name: String, at sentence: CountedSentence) -> Int? {
        if name.hasPrefix("=") { return Int(name.dropFirst()) }
        if let part = name.split(separator: ".", maxSplits: 1).last, name.hasPrefix("here.") {
            return (places[sentence.heading] ?? places[sentence.card])?[String(part)]
        }
        if let number = numbers[name] ?? value(name) as? Int { return number }
        return name.lastIndex(of: ".").flatMap { counted.contains(String(name[..<$0])) ? 0 : nil }
    }

    func share(_ name: String) -> Double? {
        shares[name] ?? value(name) as? Double ?? (value(name) as? Int).map(Double.init)
    }

    func span(_ path: String) -> String? {
        if let span = spans[path] { return span }
        guard let low = value(path + ".low") as? Int, let high = value(path + ".high") as? Int else {
            return nil
        }
        return low == high ? "\(low)" : "\(low)–\(high)"
    }

    func name(ofActor id: Any?) -> String {
        (id as? String).flatMap { network.place(ofActor: Identifier($0)) }.map { network.actors[$0].name }
            ?? "?"
    }

    func name(ofForum id: Any?) -> String? {
        (id as? String).flatMap { network.place(ofForum: Identifier($0)) }.map { network.forums[$0].name }
    }

    /// The two of a row, in order of name and in the row's own.
    func pairs(_ row: [String: Any]) -> [String] {
        let (a, b) = (name(ofActor: row["a"]), name(ofActor: row["b"]))
        return ["\(a) – \(b)", "\(b) – \(a)"]
    }

    // MARK: Adding up

    private mutating func addUp() {
        let actors = value("measures.counts.actors") as? Int ?? 0
        numbers["possible"] = actors * (actors - 1) / 2
        numbers["others"] = actors - 1
        numbers["fewest"] = value("gaps.conventions.audience") as? String == "public" ? 5 : 3
        numbers["asked"] = numbers["possible", default: 0] - (value("measures.counts.unasked") as? Int ?? 0)
        for wave in network.waves {
            let path = "wave.\(wave.id).maturity.profiles.network"
            guard let asked = value(path + ".asked") as? Int else { continue }
            numbers["relevant.\(wave.id)"] = asked - (value(path + ".not_relevant") as? Int ?? 0)
        }
        addUpTies()
        addUpGaps()
        addUpChange()
        addUpDetails()
        addUpNext()
        addUpActors()
        addUpPictures()
        addUpTerritory()
    }

    private mutating func addUpTies() {
        let ties = rows("measures.ties")
        let documented = ties.count { $0["evidence"] as? String == "document" }
        numbers["ties.documented"] = documented
        numbers["ties.both"] = ties.count - documented
        counted.formUnion(["open", "look", "units", "action"])
        for tie in ties {
            let span = tie["confirmed"] as? [String: Any] ?? [:]
            if let level = span["low"] as? Int, level == span["high"] as? Int {
                numbers["open.\(level)", default: 0] += 1
            }
        }
        let edges = value("measures.counts.edges") as? Int ?? 0
        // Where claimed levels are not open, no relation is known to rest on one side alone.
        numbers["ties.claimed_only"] = max(0, (value("claimed.counts.edges") as? Int ?? 0) - edges)
        let degrees = rows("measures.actors").map { $0["degree"] as? Int ?? 0 }
        let isolates = degrees.count { $0 == 0 }
        numbers["isolates"] = isolates
        numbers["joined"] = degrees.count - isolates
        numbers["parts"] = (value("measures.network_measures.components") as? Int ?? 0) - isolates
        numbers["degree.most"] = degrees.max()
        numbers["bridges.more"] = (value("measures.network_measures.bridges") as? Int ?? 0) - 8
        let members = Dictionary(grouping: rows("measures.actors")) { $0["kind"] as? String ?? "" }
        for (kind, members) in members { numbers["kind.\(kind)"] = members.count }
        numbers["kinds.present"] = members.count
        for actor in rows("measures.actors") {
            let name = name(ofActor: actor["id"])
            places[name, default: [:]]["degree"] = actor["degree"] as? Int
        }
        for side in ["confirmed", "claimed"] {
            let path = "maturity.profiles.network.\(side)"
            numbers["level.\(side).0"] = value(path + ".none") as? Int
            for level in rows(path + ".levels") {
                numbers["level.\(side).\(level["level"] as? Int ?? 0)"] = level["count"] as? Int
            }
        }
        numbers["known"] = value("maturity.profiles.network.confirmed.known") as? Int
    }

    private mutating func addUpGaps() {
        let dyads = rows("gaps.dyads")
        let states = Dictionary(grouping: dyads) { dyad in
            dyad["ahead"] as? Bool == true ? "ahead" : dyad["state"] as? String ?? "untold"
        }
        counted.insert("state")
        for (state, dyads) in states { numbers["state.\(state)"] = dyads.count }
        numbers["state.to_take_up"] = dyads.count { $0["standing"] as? String == "to_take_up" }
        let untold = dyads.filter { $0["ahead"] is NSNull }
        let oneAnswer = untold.count { dyad in
            (dyad["units"] as? [[String: Any]] ?? []).contains { $0["evidence"] as? String == "one_side" }
        }
        (numbers["state.one_answer"], numbers["state.withheld"]) = (oneAnswer, untold.count - oneAnswer)
        numbers["state.marked"] = ["missing", "below", "contested", "to_take_up", "above"].reduce(0) {
            $0 + (numbers["state.\($1)"] ?? 0)
        }
        numbers["state.gaps"] = ["missing", "below", "contested", "to_take_up"].reduce(0) {
            $0 + (numbers["state.\($1)"] ?? 0)
        }
        addUpLooks(dyads)
        numbers["units"] = dyads.reduce(0) { $0 + (($1["units"] as? [Any])?.count ?? 0) }
        standings()
        for dyad in dyads {
            for pair in pairs(dyad) {
                for unit in dyad["units"] as? [[String: Any]] ?? [] {
                    for whole in unit["forum"] is NSNull ? ["hela relationen", "the whole relation"] : [] {
                        places["\(pair)|\(whole)", default: [:]]["steps"] = unit["steps"] as? Int
                    }
                    if let forum = name(ofForum: unit["forum"]) {
                        places["\(pair)|\(forum)", default: [:]]["steps"] = unit["steps"] as? Int
                    }
                }
            }
            for end in ["a", "b"] {
                places[name(ofActor: dyad[end]), default: [:]]["targeted", default: 0] += 1
            }
        }
    }

    /// How relations stand whose targets are decided, and those whose targets are not. The JSON has the two together,
    /// and each relation; where it has no relation (for everybody), but the whole of what those in charge have, theirs.
    private mutating func standings() {
        for (name, path) in [("all", "gaps.headline"), ("next", "next.before.headline")] {
            numbers["\(name).in_line"] = value(path + ".standing.in_line") as? Int
        }
        let headline = value("gaps.headline.standing") as? [String: Int] ?? [:]
        let sources = [rows("gaps.dyads"), rows("whole.dyads")]
        func counts(_ dyads: [[String: Any]]) -> [String: Int] {
            Dictionary(dyads.map { ($0["standing"] as? String ?? "", 1) }, uniquingKeysWith: +)
        }
        // Where nobody is told how any stands, all are undecided, whatever those in charge know.
        let isUntold = headline["undecided"].map { $0 > 0 && $0 == headline.values.reduce(0, +) } ?? false
        guard
            let dyads = sources.first(where: { dyads in
                counts(dyads) == headline.filter { $0.value > 0 }
                    || isUntold && dyads.count == headline["undecided"]
            })
        else { return }
        let parts = Dictionary(grouping: dyads) { dyad in
            let statuses = (dyad["units"] as? [[String: Any]] ?? []).map {
                ($0["target"] as? [String: Any])?["status"] as? String
            }
            return statuses.allSatisfy { $0 == "proposed" || $0 == "example" } ? "suggested" : "decided"
        }
        for part in ["suggested", "decided"] {
            let dyads = parts[part] ?? []
            let counts = isUntold ? ["undecided": dyads.count] : counts(dyads)
            numbers["\(part).targeted"] = dyads.count
            for standing in headline.keys { numbers["\(part).\(standing)"] = counts[standing] ?? 0 }
            guard !dyads.isEmpty else { continue }
            let failed = ["short", "above", "ahead"].reduce(0) { $0 + (counts[$1] ?? 0) }
            shares["\(part).lower"] = Double(counts["in_line"] ?? 0) / Double(dyads.count)
            shares["\(part).upper"] = 1 - Double(failed) / Double(dyads.count)
        }
    }

    private mutating func addUpNext() {
        for conversation in rows("ten.conversations") {
            numbers["action.\(conversation["action"] as? String ?? "")", default: 0] += 1
        }
        for name in ["next", "ten"] {
            let ends = ["before", "after"].map {
                value("\(name).\($0).headline.standing.in_line") as? Int ?? 0
            }
            numbers["\(name).gained"] = ends[1] - ends[0]
            numbers["\(name).chosen"] = rows("\(name).conversations").count
            let standing = value("\(name).before.headline.standing") as? [String: Int] ?? [:]
            numbers["\(name).open"] = standing["undecided"]
        }
        for (place, conversation) in rows("ten.conversations").enumerated() {
            let path = "ten.conversations.\(place)"
            var here = ["steps": conversation["steps"] as? Int]
            for end in ["before", "after"] {
                here[end] = value("\(path).\(end).headline.standing.in_line") as? Int
            }
            here["targeted"] = value("\(path).after.headline.targeted") as? Int
            places["\(place + 1).", default: [:]] = here.compactMapValues { $0 }
        }
        let risks = rows("ten.doing_nothing.at_risk")
        let leaving = risks.count { $0["cause"] as? String == "wished_shallower" }
        numbers["risks.leaving"] = leaving
        numbers["risks.leaving.more"] = leaving - 10
        numbers["risks.unconfirmed"] = risks.count - leaving
    }
}
