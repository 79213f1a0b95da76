internal import Model

// A script and its tables as CSV. The script is the same for every network; what it makes of the tables is in R's own words:
// `network` and `igraph` objects, arrays for RSiena, ordered factors for levels and NA for what nobody knows.

extension FileFormat {
    static let r = FileFormat(
        "r", "R", extensions: ["r"], carries: Set(Feature.allCases),
        write: .network { network, relations throws(Problems) in RFolder(network, relations).files })
}

/// A network as a folder for R.
struct RFolder: Sendable {
    let network: Network
    let relations: RelationReader

    init(_ network: Network, _ relations: RelationReader) {
        (self.network, self.relations) = (network, relations)
    }

    var files: [WrittenFile] {
        [
            WrittenFile("network.R", bytes: Array(Self.script.utf8)),
            WrittenFile("README.md", bytes: Array(Self.readMe.utf8)),
            actors, waves, levels, relationTable, reports, forums, participation, targets,
        ]
    }

    /// Numbers of waves count from 1, as R does.
    private func number(_ wave: Wave.Place?) -> String { wave.map { String($0 + 1) } ?? "" }
    private func id(_ actor: Actor.Place) -> String { network.actors[actor].id.text }
    private func id(forum: Forum.Place?) -> String { forum.map { network.forums[$0].id.text } ?? "" }

    private var actors: WrittenFile {
        let own = [
            "actor", "name", "short", "kind", "county", "municipality", "governance", "capacity", "since",
            "until",
        ]
        // A column of the folder's own that is called as one of these gets a line after its name.
        let further = (network.actors.first?.attributes ?? []).map {
            own.contains($0.name) ? $0.name + "_" : $0.name
        }
        return .csv("actors", own + further) { write in
            for actor in network.actors {
                write(
                    [
                        actor.id.text, actor.name, actor.short, actor.kind.text, actor.county,
                        actor.municipality, actor.governance, actor.capacity,
                        number(actor.lifetime?.lowerBound), number(actor.lifetime?.upperBound),
                    ] + actor.attributes.map(\.value))
            }
        }
    }

    private var waves: WrittenFile {
        .csv("waves", ["wave", "id", "name", "first_day", "last_day"]) { write in
            for (place, wave) in network.waves.enumerated() {
                write([
                    number(place), wave.id.text, wave.name, wave.firstDay?.description ?? "",
                    wave.lastDay?.description ?? "",
                ])
            }
        }
    }

    private var levels: WrittenFile {
        .csv("levels", ["level", "swedish", "english", "is_tie"]) { write in
            for level in network.scale.levels {
                write([
                    String(level), network.scale.name(level, .swedish), network.scale.name(level, .english),
                    String(level >= network.scale.tieFrom),
                ])
            }
        }
    }

    private var relationTable: WrittenFile {
        .csv(
            "relations",
            [
                "wave", "a", "b", "stratum", "forum", "is_relevant", "confirmed_low", "confirmed_high",
                "claimed_low", "claimed_high", "evidence", "a_low", "a_high", "b_low", "b_high",
            ]
        ) { write in
            for wave in network.waves.indices {
                relations.forEach(network, wave) { row in
                    let place = [number(wave), id(row.dyad.a), id(row.dyad.b), row.stratum.written]
                    let known = row.confirmed.ends + row.claimed.ends + [row.evidence]
                    write(
                        place + [id(forum: row.stratum.forum), String(row.isRelevant)] + known
                            + row.saidByA.ends + row.saidByB.ends)
                }
            }
        }
    }

    private var reports: WrittenFile {
        .csv("reports", ["wave", "from", "to", "by", "forum", "respondent", "level", "is_not_relevant"]) {
            write in
            for report in network.reports {
                let by = if case .actor(let by) = report.by { id(by) } else { "document" }
                write([
                    number(report.wave), id(report.from), id(report.to), by, id(forum: report.forum),
                    network.respondents[report.respondent], report.answer.level.map { String($0) } ?? "",
                    String(report.answer == .notRelevant),
                ])
            }
        }
    }

    private var forums: WrittenFile {
        .csv("forums", ["forum", "name", "process", "purpose", "description"]) { write in
            for forum in network.forums {
                write([
                    forum.id.text, forum.name, forum.process, forum.purpose?.rawValue ?? "",
                    forum.description,
                ])
            }
        }
    }

    private var participation: WrittenFile {
        .csv("participation", ["forum", "actor", "wave", "role", "arena"]) { write in
            for row in network.participation ?? [] {
                write([id(forum: row.forum), id(row.actor), number(row.wave), row.role, row.arena])
            }
        }
    }

    private var targets: WrittenFile {
        .csv(
            "targets",
            [
                "min", "max", "scope", "a", "b", "a_kind", "b_kind", "forum", "first_wave", "last_wave",
                "purpose", "status", "due", "reason",
            ]
        ) { write in
            for target in network.targets {
                let pair = target.scope.pair.map { [id($0.a), id($0.b)] } ?? ["", ""]
                let kinds = target.scope.kinds.map { [$0.0.text, $0.1.text] } ?? ["", ""]
                let band = [String(target.band.lowerBound), String(target.band.upperBound)]
                write(
                    band + [target.scope.name] + pair + kinds
                        + [
                            id(forum: target.forum), number(target.from), number(target.until),
                            target.purpose?.rawValue ?? "", target.status?.rawValue ?? "",
                            target.due?.description ?? "", target.reason,
                        ])
            }
        }
    }
}

extension LevelSpan? {
    fileprivate var ends: [String] { map { [String($0.low), String($0.high)] } ?? ["", ""] }
}

extension WrittenFile {
    /// A table as CSV, row by row.
    fileprivate static func csv(
        _ name: String, _ header: [String], _ rows: @escaping @Sendable (([String]) -> Void) -> Void
    ) -> WrittenFile {
        WrittenFile("\(name).csv") { output in
            var piece: [UInt8] = []
            var writer = CSVWriter<Never> { piece += $0 }
            func handOn() {
                output.write(piece)
                piece.removeAll(keepingCapacity: true)
            }
            writer.write(header)
            rows { row in
                writer.write(row)
                if !piece.isEmpty { handOn() }
            }
            writer.finish()
            handOn()
        }
    }
}
