import Foundation
import Model

// What follows from the JSON of what maps and charts draw.

extension CountedFacts {
    /// Those of looks that are lines on the map of gaps, in the order of its key.
    static let gapLooks = [
        "missing", "below", "below_one", "proposed", "example", "contested", "to_take_up",
    ]

    mutating func addUpPictures() {
        addUpLevels()
        let dyads = rows("gaps.dyads")
        let drawn = dyads.filter { Self.gapLooks.contains(Self.look(ofRelation: $0)) }
        numbers["gap.drawn"] = drawn.count
        let unsure = ["unknown", "one_answer", "withheld"].reduce(0) { $0 + (numbers["look.\($1)"] ?? 0) }
        // These say more than a number: that no gap is known, and that all or some cannot be told.
        if drawn.isEmpty, unsure == dyads.count { numbers["gap.all_unsure"] = unsure }
        if drawn.isEmpty, unsure < dyads.count { numbers["gap.unsure"] = unsure }
        addUpActors("gaps", drawn)
        addUpActors("next", rows("ten.conversations"))
        let changed: Set = ["added", "lost", "raised", "lowered"]
        addUpActors("change", rows("change.ties").filter { changed.contains($0["change"] as? String ?? "") })
        addUpStrip(drawn)
        let same = rows("change.ties").filter { $0["change"] as? String == "same" }
        let none = same.count { $0["before"] as? Int == 0 && $0["after"] as? Int == 0 }
        (numbers["same.tied"], numbers["same.none"]) = (same.count - none, none)
        for (place, conversation) in rows("ten.conversations").enumerated() {
            spans["conversation.\(place).target"] = target(of: conversation, among: dyads)
        }
        for wave in network.waves { addUpStatuses(wave) }
        for row in rows("gaps.breakdown") where row["by"] as? String == "status" {
            let path = "status.\(row["group"] as? String ?? "")"
            guard let targeted = row["targeted"] as? Int, let lower = number(row["lower"]),
                let upper = number(row["upper"])
            else { continue }
            (shares["\(path).lower"], shares["\(path).upper"]) = (lower, upper)
            let (least, most) = (Double(targeted) * lower, Double(targeted) * upper)
            numbers["\(path).targeted"] = targeted
            numbers["\(path).in_line"] = Int(least.rounded())
            numbers["\(path).undecided"] = Int((most - least).rounded())
            numbers["\(path).failed"] = targeted - Int(most.rounded())
        }
    }

    private func number(_ value: Any?) -> Double? { value as? Double ?? (value as? Int).map(Double.init) }

    /// Surely known levels, by every span of levels that a map may show alike.
    private mutating func addUpLevels() {
        counted.insert("class")
        for tie in rows("measures.ties") {
            let span = tie["confirmed"] as? [String: Any] ?? [:]
            guard let low = span["low"] as? Int, let high = span["high"] as? Int else { continue }
            for first in 0...low {
                for last in max(high, first)...max(network.scale.top, high) {
                    numbers["class.\(first)–\(last)", default: 0] += 1
                }
            }
        }
    }

    /// How many actors of each kind the relations of a map join.
    private mutating func addUpActors(_ picture: String, _ dyads: [[String: Any]]) {
        counted.insert("drawn.\(picture)")
        for id in Set(dyads.flatMap { [$0["a"], $0["b"]].compactMap { $0 as? String } }) {
            guard let place = network.place(ofActor: Identifier(id)) else { continue }
            numbers["drawn.\(picture).\(network.actors[place].kind)", default: 0] += 1
        }
    }

    /// How many gaps of each look an actor has; apart, those against targets that nobody has decided.
    private mutating func addUpStrip(_ drawn: [[String: Any]]) {
        for dyad in drawn {
            let look = Self.look(ofRelation: dyad)
            let status = Self.speaking(dyad).flatMap {
                ($0["target"] as? [String: Any])?["status"] as? String
            }
            let isApart = look != "to_take_up" && ["proposed", "example"].contains(status)
            // A key has the two by themselves.
            numbers["line\(isApart ? ".apart" : "").\(look)", default: 0] += 1
            for end in ["a", "b"] {
                let id = dyad[end] as? String ?? ""
                let path = "strip.\(id)\(isApart ? ".apart" : "")"
                numbers["\(path).\(look)", default: 0] += 1
                numbers["\(path)", default: 0] += 1
            }
        }
    }

    /// The levels that a conversation's relation should have, in its forum.
    private func target(of conversation: [String: Any], among dyads: [[String: Any]]) -> String? {
        func ends(_ row: [String: Any]) -> [String?] { [row["a"] as? String, row["b"] as? String] }
        let units = dyads.first { ends($0) == ends(conversation) }?["units"] as? [[String: Any]] ?? []
        let unit = units.first { $0["forum"] as? String == conversation["forum"] as? String }
        let target = unit?["target"] as? [String: Any]
        guard let low = target?["min"] as? Int, let high = target?["max"] as? Int else { return nil }
        return low == high ? "\(low)" : "\(low)–\(high)"
    }

    /// How many relations of a wave have a decided target: of all that those in charge have, where readers get none.
    private mutating func addUpStatuses(_ wave: Wave) {
        let path = "wave.\(wave.id)"
        let sources = [rows("\(path).gaps.dyads"), rows("\(path).whole.dyads")]
        let all = value("\(path).gaps.headline.targeted") as? Int
        guard let dyads = sources.first(where: { $0.count == all }) else { return }
        numbers["\(path).decided"] = dyads.count { dyad in
            (dyad["units"] as? [[String: Any]] ?? []).contains {
                let status = ($0["target"] as? [String: Any])?["status"] as? String
                return status != "proposed" && status != "example"
            }
        }
    }
}
