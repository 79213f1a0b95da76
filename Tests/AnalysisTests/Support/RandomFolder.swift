import Graphs

extension Folder {
    /// A valid folder drawn from a seed: two to six actors that come, go, merge and split over one to three
    /// waves, forums, respondents, every sort of report, and targets of every scope.
    static func random(seed: Int) -> Folder {
        var generator = RandomFolder(seed: seed)
        return generator.drawn()
    }
}

private struct RandomFolder {
    private var random: SeededRandom
    private var folder = Folder()

    init(seed: Int) { random = SeededRandom(seed: UInt64(seed)) }

    mutating func drawn() -> Folder {
        folder.actors = []
        // Every completion of a unit is tried: a long scale, and few strata, or a short one.
        folder.top = pick([2, 3, 3, 3, 8])
        // Years, and spans of time of which nobody knows when they were.
        folder.waves = Array(pick([["2021", "2023", "2025"], ["1", "2", "3"]]).prefix(pick([1, 2, 2, 3])))
        folder.forums = Array(["f", "g"].prefix(folder.top == 8 ? pick([0, 1]) : pick([0, 1, 1, 2])))
        addActors()
        addTies()
        if chance(0.5) { addParticipation() }
        if chance(0.5) { addQuestions() }
        addTargets()
        addDates()
        return folder
    }

    private mutating func addActors() {
        let ids = ["a", "b", "c", "d", "e", "f"].prefix(2 + random.integer(below: 5))
        let last = folder.waves.count - 1
        var until: [String: Int] = [:]
        for id in ids {
            var actor = Folder.ActorRow(
                id: id, name: "Actor \(id)", kind: pick(["region", "region", "agency", "municipality"]))
            let first = chance(0.2) ? random.integer(below: last + 1) : 0
            if first > 0 { actor.since = folder.waves[first] }
            let end = chance(0.3) ? first + random.integer(below: last - first + 1) : last
            if end < last || chance(0.1) { actor.until = folder.waves[end] }
            until[id] = end
            folder.actors.append(actor)
        }
        // A successor lives longer, so that nobody becomes itself.
        for place in folder.actors.indices {
            let id = folder.actors[place].id
            let heirs = ids.filter { until[$0]! > until[id]! }
            guard !heirs.isEmpty, chance(0.75) else { continue }
            let first = pick(Array(heirs))
            folder.actors[place].became = [first]
            if let second = heirs.first(where: { $0 != first }), chance(0.3) {
                folder.actors[place].became.append(second)
            }
        }
    }

    private mutating func addTies() {
        let rules = LiteralRules(folder: folder)
        let density = pick([0.4, 0.8, 1])
        let documents = pick([0, 0.2, 0.2, 1])
        for wave in folder.waves {
            let alive = rules.alive(wave)
            for (a, b) in rules.pairs(alive) where chance(density) {
                if chance(documents) {
                    addDocuments(a, b, wave)
                } else if chance(0.4) {
                    addAnswers(a, b, wave)
                } else {
                    addAnything(a, b, wave, alive)
                }
            }
        }
    }

    private mutating func addDocuments(_ a: String, _ b: String, _ wave: String) {
        for stratum in strata() {
            add(Folder.TieRow(wave: wave, from: a, to: b, level: level(), forum: stratum, by: "document"))
        }
    }

    /// Both sides give a level in each stratum, as a good survey would have it.
    private mutating func addAnswers(_ a: String, _ b: String, _ wave: String) {
        for stratum in strata() {
            let one = level()
            let other = chance(0.5) ? one : level()
            add(Folder.TieRow(wave: wave, from: a, to: b, level: one, forum: stratum))
            add(Folder.TieRow(wave: wave, from: b, to: a, level: other, forum: stratum))
        }
    }

    private mutating func addAnything(_ a: String, _ b: String, _ wave: String, _ alive: [String]) {
        for _ in 0..<(1 + random.integer(below: 5)) {
            let (from, to) = chance(0.5) ? (a, b) : (b, a)
            var row = Folder.TieRow(wave: wave, from: from, to: to, level: level())
            row.level = chance(0.65) ? level() : chance(0.5) ? "" : "x"
            row.forum = pick([""] + folder.forums)
            row.by = pick(["", "", "", "", from, to, "document", pick(alive)])
            row.respondent = pick(["", "", "r1", "r2", "r3"])
            guard add(row) else { continue }
            if chance(0.1) { folder.ties.append(row) }
            if chance(0.05), !row.level.isEmpty {
                var empty = row
                empty.level = ""
                folder.ties.insert(empty, at: random.integer(below: folder.ties.count + 1))
            }
        }
    }

    // The same report twice with two levels is an error; the first stands.
    @discardableResult
    private mutating func add(_ row: Folder.TieRow) -> Bool {
        func key(_ row: Folder.TieRow) -> Folder.TieRow {
            var key = row
            key.level = ""
            if key.by.isEmpty { key.by = key.from }
            return key
        }
        if folder.ties.contains(where: { key($0) == key(row) }) { return false }
        folder.ties.append(row)
        return true
    }

    private mutating func addParticipation() {
        var rows: [Folder.ParticipationRow] = []
        for forum in folder.forums {
            for actor in folder.actors where chance(0.75) {
                rows.append(
                    Folder.ParticipationRow(
                        forum: forum, actor: actor.id, wave: chance(0.5) ? "" : pick(folder.waves)))
            }
        }
        folder.participation = rows
    }

    private mutating func addQuestions() {
        var rows: [Folder.QuestionRow] = []
        for wave in folder.waves where chance(0.9) {
            let alive = LiteralRules(folder: folder).alive(wave)
            let namesPartners = chance(0.5)
            for actor in alive where chance(0.7) {
                if !namesPartners || chance(0.3) { rows.append(Folder.QuestionRow(wave: wave, actor: actor)) }
                guard namesPartners else { continue }
                for partner in alive where partner != actor && chance(0.6) {
                    let row = Folder.QuestionRow(
                        wave: wave, actor: actor, forum: pick([""] + folder.forums), partner: partner)
                    rows += [Folder.QuestionRow](repeating: row, count: chance(0.1) ? 2 : 1)
                }
            }
        }
        folder.asked = rows
    }

    private mutating func addDates() {
        for place in folder.targets.indices where chance(0.5) {
            folder.targets[place].due = pick([
                "2020", "2021", "2022-H1", "2023", "2023-06", "2023-06-30", "2023-Q3", "2024", "2025-12-31",
                "2026",
            ])
        }
        for place in folder.ties.indices where chance(0.05) {
            folder.ties[place].date = pick(["2021-03-01", "2023", "2023-06-30", "2023-08"])
        }
        for wave in folder.waves where chance(0.2) {
            folder.waveEnds[wave] = pick(["2022", "2023-06-30", "2023-Q3", "2025-01"])
        }
    }

    private mutating func addTargets() {
        struct Key: Hashable {
            let scope: Set<String>
            let forum: String
            let wave: String
        }
        let kinds = Set(folder.actors.map(\.kind)).sorted()
        var taken: Set<Key> = []
        for _ in 0..<random.integer(below: 7) {
            let min = random.integer(below: folder.top + 1)
            var target = Folder.TargetRow(min: String(min))
            if chance(0.6) { target.max = String(min + random.integer(below: folder.top - min + 1)) }
            let scope = random.integer(below: 3)
            if scope == 0 {
                let order = random.permutation(folder.actors.count)
                target.from = folder.actors[order[0]].id
                target.to = folder.actors[order[1]].id
            } else if scope == 1 {
                target.fromKind = pick(kinds)
                target.toKind = pick(kinds)
            }
            if chance(0.5) { target.forum = pick([""] + folder.forums) }
            let from = random.integer(below: folder.waves.count)
            if chance(0.5) { target.wave = folder.waves[from] }
            if chance(0.3) {
                target.until = folder.waves[from + random.integer(below: folder.waves.count - from)]
            }
            let key = Key(
                scope: scope == 0
                    ? [target.from, target.to] : scope == 1 ? ["kind", target.fromKind, target.toKind] : [],
                forum: target.forum, wave: target.wave)
            if taken.insert(key).inserted { folder.targets.append(target) }
        }
    }

    private mutating func strata() -> [String] {
        let strata = ([""] + folder.forums).filter { _ in chance(0.6) }
        return strata.isEmpty ? [pick([""] + folder.forums)] : strata
    }

    private mutating func level() -> String { String(random.integer(below: folder.top + 1)) }
    private mutating func chance(_ share: Double) -> Bool { random.unit() < share }
    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[random.integer(below: elements.count)]
    }
}
