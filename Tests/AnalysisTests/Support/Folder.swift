import Analysis
import Model
import TestNetworks

/// A network folder in memory, row by row. Nothing here knows what the rows mean.
struct Folder: Sendable {
    struct ActorRow: Sendable {
        var id: String
        var name: String
        var kind: String
        var since = ""
        var until = ""
        var became: [String] = []
        var county = ""
        var municipality = ""
        var capacity = ""
    }

    struct TieRow: Hashable, Sendable {
        var wave: String
        var from: String
        var to: String
        var level: String
        var forum = ""
        var by = ""
        var respondent = ""
        var wanted = ""
        var obstacle = ""
        var date = ""
    }

    struct ParticipationRow: Hashable, Sendable {
        var forum: String
        var actor: String
        var wave = ""
    }

    struct QuestionRow: Hashable, Sendable {
        var wave: String
        var actor: String
        var forum = ""
        var partner = ""
    }

    struct TargetRow: Sendable {
        var min: String
        var max = ""
        var from = ""
        var to = ""
        var fromKind = ""
        var toKind = ""
        var forum = ""
        var wave = ""
        var until = ""
        var purpose = ""
        var status = ""
        var due = ""
    }

    var actors: [ActorRow] = []
    var ties: [TieRow] = []
    var forums: [String] = []
    /// By forum.
    var purposes: [String: String] = [:]
    /// Nil when the folder has no such file; likewise `asked`.
    var participation: [ParticipationRow]?
    var asked: [QuestionRow]?
    var targets: [TargetRow] = []
    var waves: [String] = []
    /// The last day of a wave, where `waves.csv` says it.
    var waveEnds: [String: String] = [:]
    /// What those who answered were told, in every wave.
    var promise: Promise?
    /// The top of the scale; 8 stands for the scale of eight levels, with its own threshold.
    var top = 8

    /// Rows by hand: cells in the order of their columns, `-` for an empty one, the rest by name.
    ///
    ///     Folder(
    ///         actors: ["a", "b kind=agency since=2", "c became=a+b"],
    ///         ties: ["1 a b 5", "1 b a 3 f", "1 a b 7 - document", "1 a b 2 - a r1"],
    ///         targets: ["5-7 from=a to=b", "4 forum=f"])
    init(
        actors: [String] = ["a", "b", "c", "d"], ties: [String] = [], forums: [String] = ["f", "g"],
        participation: [String]? = nil, asked: [String]? = nil, targets: [String] = [], waves: [String] = [],
        top: Int = 8
    ) {
        self.actors = actors.map { row in
            let row = ShortRow(row)
            return ActorRow(
                id: row[0], name: row["name"].isEmpty ? "Actor \(row[0])" : row["name"],
                kind: row["kind"].isEmpty ? "region" : row["kind"], since: row["since"], until: row["until"],
                became: row["became"].split(separator: "+").map(String.init), county: row["county"],
                municipality: row["municipality"], capacity: row["capacity"])
        }
        self.ties = ties.map { row in
            let row = ShortRow(row)
            return TieRow(
                wave: row[0], from: row[1], to: row[2], level: row[3], forum: row[4], by: row[5],
                respondent: row[6], wanted: row["wanted"], obstacle: row["obstacle"], date: row["date"])
        }
        self.forums = forums
        self.participation = participation?.map { row in
            let row = ShortRow(row)
            return ParticipationRow(forum: row[0], actor: row[1], wave: row[2])
        }
        self.asked = asked?.map { row in
            let row = ShortRow(row)
            return QuestionRow(
                wave: row[0], actor: row[1], forum: row["forum"], partner: row["partner"])
        }
        self.targets = targets.map { row in
            let row = ShortRow(row)
            let band = row[0].split(separator: "-").map(String.init)
            return TargetRow(
                min: band[0], max: band.count > 1 ? band[1] : "", from: row["from"], to: row["to"],
                fromKind: row["from_kind"], toKind: row["to_kind"], forum: row["forum"], wave: row["wave"],
                until: row["until"], purpose: row["purpose"], status: row["status"], due: row["due"])
        }
        self.waves = waves
        self.top = top
    }

    func network() throws -> Network {
        var draft = Draft(files: files)
        draft.description.waves = waves.isEmpty ? nil : waves
        draft.description.promise = promise
        if top != 8 {
            draft.description.scale = Scale(
                id: "test",
                steps: (1...top).map {
                    Scale.Step(level: $0, name: Name(swedish: "s\($0)", english: "e\($0)"))
                }
            )
        }
        return try draft.validated().network
    }

    private var files: [String: String] {
        func csv(_ header: String, _ rows: [[String]]) -> String {
            ([header] + rows.map { $0.joined(separator: ",") }).joined(separator: "\n") + "\n"
        }
        var files: [String: String] = [:]
        files["actors.csv"] = csv(
            "id,name,kind,since,until,became,county,municipality,capacity",
            actors.map {
                [
                    $0.id, $0.name, $0.kind, $0.since, $0.until, $0.became.joined(separator: " "), $0.county,
                    $0.municipality, $0.capacity,
                ]
            })
        files["ties.csv"] = csv(
            "wave,from,to,level,forum,by,respondent,wanted,obstacle,date",
            ties.map {
                [
                    $0.wave, $0.from, $0.to, $0.level, $0.forum, $0.by, $0.respondent, $0.wanted, $0.obstacle,
                    $0.date,
                ]
            })
        files["forums.csv"] = csv("id,name,purpose", forums.map { [$0, "Forum \($0)", purposes[$0] ?? ""] })
        files["participation.csv"] = participation.map { rows in
            csv("forum,actor,wave", rows.map { [$0.forum, $0.actor, $0.wave] })
        }
        files["asked.csv"] = asked.map { rows in
            csv(
                "wave,actor,forum,partner",
                rows.map { row -> [String] in [row.wave, row.actor, row.forum, row.partner] })
        }
        if !waveEnds.isEmpty {
            files["waves.csv"] = csv("id,end", waves.map { [$0, waveEnds[$0] ?? ""] })
        }
        files["targets.csv"] = csv(
            "min,max,from,to,from_kind,to_kind,forum,wave,until,purpose,status,due",
            targets.map {
                [
                    $0.min, $0.max, $0.from, $0.to, $0.fromKind, $0.toKind, $0.forum, $0.wave, $0.until,
                    $0.purpose, $0.status, $0.due,
                ]
            })
        return files
    }
}
/// Cells by place, and cells by name.
private struct ShortRow {
    private var cells: [String] = []
    private var named: [String: String] = [:]

    init(_ text: String) {
        for cell in text.split(separator: " ").map(String.init) {
            let parts = cell.split(separator: "=").map(String.init)
            if parts.count == 2 { named[parts[0]] = parts[1] } else { cells.append(cell) }
        }
    }

    subscript(place: Int) -> String {
        place < cells.count && cells[place] != "-" ? cells[place] : ""
    }
    subscript(name: String) -> String { named[name] ?? "" }
}

/// Rows in which both sides of each pair say a level.
func both(_ pairs: [(String, String, Level)]) -> [String] {
    pairs.flatMap { ["1 \($0.0) \($0.1) \($0.2)", "1 \($0.1) \($0.0) \($0.2)"] }
}

/// Rows in which both sides of each pair, "a-b", say 5.
func tied(_ pairs: String...) -> [String] {
    both(
        pairs.map { pair in
            let ends = pair.split(separator: "-").map(String.init)
            return (ends[0], ends[1], 5)
        })
}

// MARK: What a test asks of it

extension Folder {
    func relations(wave: String? = nil) throws -> WaveRelations {
        let network = try network()
        return WaveRelations(network, wave: try network.wave(wave))
    }

    func relation(_ one: String = "a", _ other: String = "b", wave: String? = nil) throws -> Relation {
        let relations = try relations(wave: wave)
        return relations[try relations.network.dyad(one, other)]
    }

    func analyzed(
        wave: String? = nil, side: Conventions.Side = .confirmed, tieFrom: Level? = nil
    ) throws -> AnalyzedWave {
        let network = try network()
        return AnalyzedWave(
            network, Conventions(for: network, wave: try network.wave(wave), side: side, tieFrom: tieFrom))
    }

    func gaps(wave: String? = nil) throws -> Gaps { Gaps(try relations(wave: wave)) }

    /// The units of one dyad; empty when it is not targeted.
    func units(_ one: String = "a", _ other: String = "b", wave: String? = nil) throws -> [Analysis.Unit] {
        try targeted(one, other, wave: wave)?.units ?? []
    }

    func targeted(_ one: String = "a", _ other: String = "b", wave: String? = nil) throws -> TargetedDyad? {
        let relations = try relations(wave: wave)
        let dyad = try relations.network.dyad(one, other)
        return Gaps(relations).dyads.first { $0.dyad == dyad }
    }

    func structure(wave: String? = nil) throws -> StructuralGaps {
        try analyzed(wave: wave).structure
    }

    func outcome() throws -> Outcome {
        try analyzed().outcome
    }

    func next(_ count: Int = 10) throws -> NextConversations {
        try analyzed().next(count)
    }

    /// The folder after both sides of a dyad have said a level in a stratum, each in place of what it said there.
    func saying(_ level: Level, _ one: String, _ other: String, forum: String = "", wave: String) -> Folder {
        var folder = self
        let sides = [one, other]
        folder.ties.removeAll { row in
            let by = row.by.isEmpty ? row.from : row.by
            return row.wave == wave && row.forum == forum && sides.contains(by)
                && Set([row.from, row.to]) == Set(sides)
        }
        for (from, to) in [(one, other), (other, one)] {
            folder.ties.append(TieRow(wave: wave, from: from, to: to, level: String(level), forum: forum))
        }
        return folder
    }

    func change(from: String = "1", to: String = "2") throws -> Change {
        let network = try network()
        return Change(network, from: try network.wave(from), to: try network.wave(to))
    }

    func indexed(
        wave: String? = nil, side: Conventions.Side = .confirmed, tieFrom: Level? = nil
    ) throws -> IndexedNetwork {
        let relations = try relations(wave: wave)
        return IndexedNetwork(
            relations,
            Conventions(for: relations.network, wave: relations.wave, side: side, tieFrom: tieFrom))
    }

    func profile(
        wave: String? = nil, side: Conventions.Side = .confirmed, tieFrom: Level? = nil
    ) throws -> Profile {
        try analyzed(wave: wave, side: side, tieFrom: tieFrom).profile
    }
}

struct NoSuchID: Error { let id: String }

extension Network {
    func actor(_ id: String) throws -> Actor.Place {
        guard let place = place(ofActor: Identifier(id)) else { throw NoSuchID(id: id) }
        return place
    }

    func forum(_ id: String) throws -> Forum.Place {
        guard let place = place(ofForum: Identifier(id)) else { throw NoSuchID(id: id) }
        return place
    }

    /// The wave with an id; the last when none is named.
    func wave(_ id: String?) throws -> Wave.Place {
        guard let id else { return waves.count - 1 }
        guard let place = place(ofWave: Identifier(id)) else { throw NoSuchID(id: id) }
        return place
    }

    func dyad(_ one: String, _ other: String) throws -> Dyad { Dyad(try actor(one), try actor(other)) }

    /// "a–b", as tests write a dyad.
    func names(_ dyad: Dyad) -> String { "\(actors[dyad.a].id)–\(actors[dyad.b].id)" }
}

extension LevelSpan {
    static func exactly(_ level: Level) -> LevelSpan { LevelSpan(level, level) }
    /// From 0 to the top of the scale of eight levels.
    static let anything = LevelSpan(0, 8)
}
