internal import Analysis
internal import Model
internal import Words

// The sheets that no other output has in this shape: the network's own tables, with names beside the ids.

extension Sheet {
    /// Every actor of the network. Columns of the folder's own may hold anything, also what concerns a person: they are for
    /// those in charge.
    static func actors(_ network: Network, wave: Wave.Place, withOwnColumns: Bool) -> Sheet {
        func id(_ wave: Wave.Place?) -> Cell { wave.map { .wave($0, network) } ?? .none }
        var fields: [Field<Actor>] = [
            Field(.id) { .text($0.id.text) }, Field(.name) { .text($0.name) },
            Field(Column("short", "Kortnamn", "Short name")) { .text($0.short == $0.name ? "" : $0.short) },
            Field(.kind) { .kind($0.kind, network) }, Field(.county) { .text($0.county) },
            Field(Column("municipality", "Kommunkod", "Municipality code")) { .text($0.municipality) },
            Field(Column("governance", "Styrning", "Governance")) {
                .recognised($0.governance, in: .governance)
            },
            Field(Column("alive", "Finns i mätomgången", "Exists in the wave")) {
                .claim($0.isAlive(in: wave))
            },
            Field(Column("since", "Första mätomgången", "First wave")) { id($0.lifetime?.lowerBound) },
            Field(Column("until", "Sista mätomgången", "Last wave")) { id($0.lifetime?.upperBound) },
            Field(Column("became", "Uppgick i", "Became")) { actor in
                .list(
                    actor.became.map { place in
                        (network.actors[place].id.text, Name { _ in network.actors[place].name })
                    })
            },
        ]
        if withOwnColumns {
            fields.append(
                Field(Column("capacity", "Kapacitet", "Capacity")) { actor in
                    Int(actor.capacity).map { .count($0) } ?? .text(actor.capacity)
                })
            var names: [String] = []
            for attribute in network.actors.lazy.flatMap(\.attributes) where !names.contains(attribute.name) {
                names.append(attribute.name)
            }
            fields += names.enumerated().map { number, name in
                let heading = Vocabulary.name(of: name, in: .column)?.swedish.capitalizedFirst ?? name
                return Field(Column("attribute_\(number)", heading, name)) { actor in
                    .text(actor.attributes.first { $0.name == name }?.value ?? "")
                }
            }
        }
        return Sheet(network.actors, fields)
    }

    /// Every report of some waves as it was given: single sides, for those in charge only.
    static func reports(_ network: Network, waves: [Wave.Place]) -> Sheet {
        func remark(_ report: Report) -> Remark { network.remarks[report.remark] }
        let fields: [Field<Report>] = [
            Field(.wave) { .wave($0.wave, network) },
            Field(.from) { .actor($0.from, network) }, Field(.to) { .actor($0.to, network) },
            Field(.forum) { .forum($0.forum, network) },
            Field(Column("stated_by", "Uppger", "Says so")) { report in
                switch report.by {
                case .actor(let actor): .actor(actor, network)
                case .document: .word("document") { $0("dokument", "document") }
                }
            },
            Field(Column("respondent", "Svarande", "Respondent")) {
                .text(network.respondents[$0.respondent])
            },
            Field(.level) { report in
                switch report.answer {
                case .level(let level): .level(.level(LevelSpan(level, level)))
                case .unknown: .level(.unknown)
                case .notRelevant: .notRelevant
                }
            },
            Field(.wanted) { .count(remark($0).wanted) },
            Field(Column("ticked_levels", "Ikryssade nivåer", "Levels ticked")) {
                .text(remark($0).ticked.map(String.init).joined(separator: " "))
            },
            Field(Column("arena", "Arena", "Arena")) { .recognised(remark($0).arena, in: .arena) },
            Field(.obstacle) { report in
                .list(
                    remark(report).obstacles.map { text in
                        (text, Vocabulary.name(of: text, in: .obstacle) ?? Name { _ in text })
                    })
            },
            Field(Column("date", "Datum", "Date")) { .day(remark($0).date) },
            Field(.source) { .text(remark($0).source) }, Field(.note) { .text(remark($0).note) },
        ]
        return Sheet(waves.flatMap { network.reports(in: $0) }, fields)
    }

    /// Every relation that anybody speaks of, as readers may see it.
    static func relations(_ relations: WaveRelations, for audience: Audience) -> Sheet {
        typealias Row = (relation: Relation, summary: Summary?)
        let network = relations.network
        // Whether a third actor has spoken of two others is for those in charge.
        func isTold(_ stratum: Stratum) -> Bool {
            audience == .internal || stratum.isLeftOut || stratum.evidence != .none
        }
        let told = relations.asked.filter { relation in
            relation.strata.contains(where: isTold) || relation.isKnownByName
        }
        func kind(_ actor: Actor.Place) -> Cell { .kind(network.actors[actor].kind, network) }
        func level(_ row: Row, _ side: Conventions.Side) -> Cell {
            row.summary.map { .shown($0, side, on: network.scale) } ?? .notRelevant
        }
        var fields: [Field<Row>] = [
            Field(.a) { .actor($0.relation.dyad.a, network) },
            Field(.b) { .actor($0.relation.dyad.b, network) },
            Field(Column("a_kind", "Aktörens typ", "Kind of the actor")) { kind($0.relation.dyad.a) },
            Field(Column("b_kind", "Den andras typ", "Kind of the other")) { kind($0.relation.dyad.b) },
            Field(.confirmed) { level($0, .confirmed) }, Field(.claimed) { level($0, .claimed) },
            Field(.evidence) { row in
                guard let summary = row.summary else { return .notRelevant }
                return row.relation.isKnownByName
                    ? .word("document_without_level") {
                        $0("dokument utan nivå", "documents without a level")
                    }
                    : .evidence(summary.evidence)
            },
        ]
        if audience != .public {
            fields.append(
                Field(Column("forums", "Forum", "Forum")) { row in
                    .list(
                        row.relation.strata.filter(isTold).compactMap(\.forum).map { forum in
                            (network.forums[forum].id.text, Name { _ in network.forums[forum].name })
                        })
                })
        }
        if told.contains(where: \.isIllustration) {
            fields.append(
                Field(.mark) { row in
                    row.relation.isIllustration ? .word("illustration") { _ in "illustration" } : .none
                })
        }
        return Sheet(told.map { ($0, $0.overall()) }, fields)
    }
}
