import Foundation
import Model

// What follows from the JSON of change and of the gaps' further aspects.

extension CountedFacts {
    mutating func addUpTerritory() {
        let areas = rows("territory.areas").compactMap { $0["actors"] as? Int }
        numbers["territory.occupied"] = areas.count { $0 > 0 }
        numbers["territory.in"] = areas.reduce(0, +)
        numbers["territory.out"] = (value("territory.without_area") as? [Any])?.count
        numbers["territory.elsewhere.more"] = rows("territory.communities.elsewhere").count - 8
        let without = rows("territory.neighbors.without_tie").filter { $0["crosses"] as? Bool == true }
        numbers["territory.crossing.none"] = without.count { $0["state"] as? String == "none" }
    }

    mutating func addUpChange() {
        let counts = value("change.counts") as? [String: Int] ?? [:]
        numbers["change.comparable"] = counts.filter { $0.key != "not_comparable" }.values.reduce(0, +)
        count("change.not_comparable", by: "reason", as: "reason")
        count("change.fit.dyads", by: "change", as: "fit")
        numbers["fit.farther.above"] = rows("change.fit.dyads").count {
            $0["change"] as? String == "farther" && $0["above"] as? Bool == true
        }
        count("change.pace", by: "pace", as: "pace")
        numbers["pace.enough"] = rows("change.pace").count { $0["as_much_again_is_enough"] as? Bool == true }
        let left = rows("change.pace").count { ($0["remaining"] as? Int ?? 0) > 0 }
        let stale = rows("change.stale").count
        (numbers["stale"], numbers["stale.more"], numbers["pace.more"]) = (stale, stale - 5, left - 5)
        (numbers["stale.more.printed"], numbers["pace.more.printed"]) = (stale - 10, left - 10)
        count("change.stale", by: "known", as: "stale")
        count("change.gaps.dyads", by: "change", as: "history")
        let standing = rows("change.gaps.dyads").filter { $0["change"] as? String == "standing" }
        for wave in network.waves {
            numbers["history.since.\(wave.id)"] = standing.count { $0["since"] as? String == wave.id.text }
        }
        numbers["respondents.common"] = (value("change.common_respondents.common") as? [Any])?.count
        for shift in ["fit.shift", "depth"] {
            let all = value("change.\(shift).overturned_without") as? [Any]
            numbers["\(shift).others"] = all.map { $0.count - 3 }
        }
        for sort in ["new", "gone", "renamed", "merged", "split", "regrouped"] {
            numbers["turnover.\(sort).more"] =
                rows("change.actors.events").count { $0["event"] as? String == sort } - 5
        }
        let overlap = value("change.overlap") as? [String: Any] ?? [:]
        numbers["overlap.all"] = ["kept", "lost", "gained"].reduce(0) { $0 + (overlap[$1] as? Int ?? 0) }
        for kind in ["added", "lost", "raised", "lowered"] {
            numbers["listed.\(kind).more"] =
                rows("change.ties").count { $0["change"] as? String == kind } - 20
        }
    }

    mutating func addUpDetails() {
        let wishes = rows("gaps.wishes")
        numbers["wishes.unmet"] = wishes.count { $0["agreement"] as? String == "both_deeper" }
        numbers["wishes.imposed"] = wishes.count { $0["imposed"] as? Bool == true }
        numbers["load.given"] = rows("gaps.load").count {
            ($0["capacity"] as? String).flatMap { Int($0) } != nil
        }
        count("gaps.load", by: "standing", as: "load")
        numbers["relax"] = rows("gaps.relax").count
        numbers["relax.common"] = rows("gaps.relax").count { ($0["common_partners"] as? Int ?? 0) > 0 }
        numbers["contested"] = value("gaps.differences") == nil ? nil : rows("gaps.differences").count
        count("gaps.structure", by: "finding", as: "structure")
        numbers["dependents.more"] = numbers["structure.dependent"].map { $0 - 8 }
        numbers["neighbors.more"] = numbers["structure.neighbors"].map { $0 - 8 }
        for silo in rows("gaps.silos") where silo["group"] is NSNull {
            let grouping = silo["grouping"] as? String ?? ""
            let (within, between) = (silo["ties_within"] as? Int ?? 0, silo["ties_between"] as? Int ?? 0)
            numbers["silo.\(grouping).within"] = within
            numbers["silo.\(grouping).ties"] = within + between
        }
        for load in rows("gaps.load") {
            let name = name(ofActor: load["actor"])
            places[name, default: [:]]["deep"] = load["deep_ties"] as? Int
        }
        count("maturity.indicators", by: "value", as: "indicator")
        numbers["indicators"] = rows("maturity.indicators").count { !($0["value"] is NSNull) }
        numbers["purposes.empty"] = rows("maturity.forums").count {
            !($0["purpose"] is NSNull) && $0["relations"] as? Int == 0
        }
    }

    /// How relations and units are drawn, also by forum.
    mutating func addUpLooks(_ dyads: [[String: Any]]) {
        numbers["gap.rows"] = dyads.count
        let whole = ["Hela relationen", "The whole relation"]
        for dyad in dyads { numbers["look.\(Self.look(ofRelation: dyad))", default: 0] += 1 }
        counted.formUnion((network.forums.map(\.name) + whole).map { "unit.\($0)" })
        for unit in dyads.flatMap({ $0["units"] as? [[String: Any]] ?? [] }) {
            let look = Self.look(ofUnit: unit)
            numbers["units.\(look)", default: 0] += 1
            for forum in name(ofForum: unit["forum"]).map({ [$0] }) ?? whole {
                numbers["unit.\(forum).\(look)", default: 0] += 1
            }
        }
    }

    /// How a unit is drawn: by its state and, where it falls short, by what its target is.
    private static func look(ofUnit unit: [String: Any]) -> String {
        let target = unit["target"] as? [String: Any] ?? [:]
        if unit["ahead"] as? Bool == true { return "ahead" }
        guard let state = unit["state"] as? String else {
            guard unit["ahead"] is NSNull else { return "to_take_up" }
            return unit["evidence"] as? String == "one_side" ? "one_answer" : "withheld"
        }
        guard state == "below" else { return state }
        return switch target["status"] as? String {
        case "proposed": "proposed"
        case "example": "example"
        default: unit["one_sided"] as? Bool == true ? "below_one" : "below"
        }
    }

    /// How a relation is drawn: as its worst unit, or as what is told of it.
    static func look(ofRelation dyad: [String: Any]) -> String {
        let units = dyad["units"] as? [[String: Any]] ?? []
        if dyad["ahead"] as? Bool == true { return "ahead" }
        guard dyad["state"] is String else {
            if dyad["standing"] as? String == "to_take_up" { return "to_take_up" }
            return units.contains { look(ofUnit: $0) == "one_answer" } ? "one_answer" : "withheld"
        }
        return speaking(dyad).map(look(ofUnit:)) ?? "?"
    }

    /// The unit whose target is spoken of. One that is still ahead does not speak for a relation that is not.
    static func speaking(_ dyad: [String: Any]) -> [String: Any]? {
        let units = dyad["units"] as? [[String: Any]] ?? []
        let speaking = units.filter {
            $0["state"] as? String == dyad["state"] as? String && $0["ahead"] as? Bool != true
        }
        return speaking.first { $0["forum"] as? String == dyad["worst_forum"] as? String } ?? speaking.first
    }

    /// How many rows have each value of a key.
    private mutating func count(_ path: String, by key: String, as name: String) {
        guard value(path) != nil else { return }
        counted.insert(name)
        for row in rows(path) {
            if let value = row[key] as? String { numbers["\(name).\(value)", default: 0] += 1 }
        }
    }

    /// What is counted for each actor: how its relations stand, how they changed, and who is a go-between more often.
    mutating func addUpActors() {
        func add(_ row: [String: Any], _ name: String, _ number: Int = 1) {
            for end in ["a", "b"] {
                places[self.name(ofActor: row[end]), default: [:]][name, default: 0] += number
            }
        }
        for dyad in rows("gaps.dyads") { add(dyad, "told." + told(dyad)) }
        for tie in rows("change.ties") where tie["change"] as? String == "same" { add(tie, "same") }
        for tie in rows("change.not_comparable") { add(tie, "not_comparable") }
        let actors = rows("measures.actors")
        func between(_ actor: [String: Any]) -> Double {
            (actor["betweenness"] as? NSNumber)?.doubleValue ?? 0
        }
        for actor in actors {
            places[name(ofActor: actor["id"]), default: [:]]["between"] = actors.count {
                between($0) > between(actor)
            }
        }
    }

    /// How readers are told that a targeted relation stands.
    private func told(_ dyad: [String: Any]) -> String {
        if dyad["standing"] as? String == "to_take_up" { return "to_take_up" }
        if dyad["ahead"] as? Bool == true { return "ahead" }
        if let state = dyad["state"] as? String { return state }
        let units = (dyad["units"] as? [[String: Any]] ?? []).filter { $0["state"] is NSNull }
        if units.contains(where: { $0["evidence"] as? String != "one_side" }) { return "withheld" }
        return "one_answer"
    }
}
