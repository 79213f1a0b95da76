internal import Analysis
public import Intake
public import Model

extension JSONValue {
    /// What `collect --json` writes: `samverkan.collect/1`.
    public static func collection(_ collection: Collection, _ network: Network) -> JSONValue {
        .contract(
            "collect", network, nil, [],
            [
                ("wave", .string(collection.wave.text)),
                ("reports", .array(collection.reports.map { $0.json(collection.wave) })),
                (
                    "cells",
                    .object([
                        ("read", .int(collection.cellsRead)), ("used", .int(collection.reports.count)),
                        ("left_out", .int(collection.leftOut.count)),
                    ])
                ),
                ("left_out", .array(collection.leftOut.map(\.json))),
                ("unmatched", .array(collection.unmatched.map { $0.json(network) })),
                ("unmatched_forums", .array(collection.unmatchedForums.map { $0.json(network) })),
                ("refused", .string(collection.refusal?.reason.rawValue)),
                ("repeated", .array(collection.repeated.map(\.json))),
                ("set_aside", .array(collection.setAside.map(\.json))),
                ("list_conflicts", .array(collection.listConflicts.map(\.json))),
                ("dropped_cells", .int(collection.droppedCells)),
                ("sheets", .array(collection.sheets.map(\.json))),
            ])
    }
}

extension CollectedReport {
    fileprivate func json(_ wave: Identifier) -> JSONValue {
        let level: JSONValue =
            switch answer {
            case .level(let level): .string(String(level))
            case .notRelevant: "x"
            case .unknown: .null
            }
        return .object([
            ("wave", .string(wave.text)), ("from", .string(from.text)), ("to", .string(to.text)),
            ("forum", .string(forum?.text)), ("respondent", .string(respondent)), ("level", level),
            ("wanted", .int(wanted)), ("obstacle", .string(obstacle.isEmpty ? nil : obstacle)),
        ])
    }
}

extension LeftOut {
    fileprivate var json: JSONValue {
        .object([
            ("file", .string(file)), ("sheet", .string(sheet)), ("cell", .string(cell)),
            ("reason", .string(reason.rawValue)),
        ])
    }
}

extension ListConflict {
    fileprivate var json: JSONValue {
        .object([("code", .string(code)), ("first", first.json), ("second", second.json)])
    }
}

extension ListConflict.Listed {
    fileprivate var json: JSONValue {
        .object([
            ("file", .string(file)), ("sheet", .string(sheet)), ("cell", .string(cell)),
            ("meaning", .string(meaning)),
        ])
    }
}

extension SetAside {
    fileprivate var json: JSONValue {
        .object([
            ("file", .string(file)), ("sheet", .string(sheet)), ("text", .string(text)),
            ("reason", .string(reason.rawValue)), ("cells", .int(cells)),
        ])
    }
}

extension Unmatched {
    fileprivate func json(_ network: Network) -> JSONValue {
        .object([
            ("file", .string(file)), ("text", .string(text)),
            ("nearest", .array(nearest.map { .string(network.actors[$0.actor].id.text) })),
        ])
    }
}

extension RepeatedRespondent {
    fileprivate var json: JSONValue {
        .object([
            ("actor", .string(actor.text)), ("respondent", .string(respondent)),
            (
                "forms",
                .array(
                    forms.map { form in
                        .object([
                            ("file", .string(form.file)), ("sheet", .string(form.sheet)),
                            ("row", .int(form.row)),
                            ("sent_in", .string(form.sentIn.isEmpty ? nil : form.sentIn)),
                            ("used", .bool(form.isUsed)),
                        ])
                    })
            ),
        ])
    }
}

extension UnderstoodSheet {
    fileprivate var json: JSONValue {
        .object([
            ("file", .string(file)), ("sheet", .string(sheet)), ("shape", .string(shape.rawValue)),
            ("title_rows", .int(titleRows)), ("rows", .int(rows)),
            (
                "columns",
                .array(
                    columns.map { column in
                        .object([
                            ("heading", .string(column.text)), ("role", .string(column.role.rawValue)),
                            ("forum", .string(column.forum.isEmpty ? nil : column.forum)),
                            ("partner", .string(column.partner.isEmpty ? nil : column.partner)),
                        ])
                    })
            ),
        ])
    }
}
