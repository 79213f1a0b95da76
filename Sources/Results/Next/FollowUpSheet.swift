public import Analysis
public import Model
internal import Words

// What became of the conversations in every form, from one list.

extension Sheet {
    /// The agreements, one a row.
    public static func followUp(_ followUp: FollowUp, _ network: Network) -> Sheet {
        let fields: [Field<FollowUp.Item>] = [
            Field(.wave) { .wave($0.agreement.wave, network) },
            Field(.a) { .actor($0.agreement.from, network) },
            Field(.b) { .actor($0.agreement.to, network) },
            Field(.forum) { .forum($0.agreement.forum, network) },
            Field(.agreedOn) { .text($0.agreement.what) },
            Field(.responsible) { .text($0.agreement.responsible) },
            Field(.due) { .day($0.agreement.due) },
            Field(.progress) { .status($0.agreement.status) },
            Field(.overdue) { .claim($0.isOverdue) },
            Field(.before) { .count($0.levels?.before) }, Field(.after) { .count($0.levels?.after) },
            Field(.moved) { item in
                if case .outlined(nil) = item.movement { return .withheld }
                return .word(item.movement.id) { item.movement.name($0) }
            },
            Field(.fit) { .word($0.fit) { $0.name($1) } },
            Field(.note) { .text($0.agreement.note) },
        ]
        return Sheet(followUp.items, fields)
    }
}

extension Sheet.Column {
    fileprivate static let agreedOn = said(
        "what", "Vad", "What", "Vad de två kom överens om.", "What the two agreed on.")
    fileprivate static let responsible = said(
        "responsible", "Ansvarig", "Responsible", "Vem som ser till att det blir av.", "Who sees to it.")
    fileprivate static let progress = said(
        "progress", "Läge", "Progress",
        "Hur långt överenskommelsen har kommit: planerat, hållet, klart eller avskrivet.",
        "How far the agreement has come: planned, held, done or dropped.")
    fileprivate static let overdue = said(
        "overdue", "Försenad", "Overdue",
        "Om slutdatum ligger före mätomgångens sista dag, och det varken är klart eller avskrivet.",
        "Whether its due date lies before the wave’s last day, and it is neither done nor dropped.")
    fileprivate static let moved = said(
        "moved", "Relationen sedan dess", "The relation since",
        "Vad som har hänt med relationen sedan mätomgången då de talades vid.",
        "What became of the relation since the wave in which they talked.")
    fileprivate static let fit = said(
        "fit", "Mot målet", "Against the target",
        "Om relationen har kommit närmare sitt mål sedan dess.",
        "Whether the relation has come nearer to its target since.")

    /// For explanations.
    package static let ofFollowUp: [Self] = [agreedOn, responsible, progress, overdue, moved, fit]
}

extension FollowUp.Item {
    fileprivate var levels: Change.Tie? { if case .compared(let tie) = movement { tie } else { nil } }
}

extension Sheet.Cell {
    fileprivate static func status(_ status: Agreement.Status?) -> Self {
        guard let status, let name = Vocabulary.name(of: status.rawValue, in: .agreementStatus) else {
            return .none
        }
        return .word(id: status.rawValue, name: name)
    }
}

extension JSONValue {
    /// `samverkan follow-up --json`.
    public static func followUp(_ followUp: FollowUp, _ analyzed: AnalyzedNetwork) -> JSONValue {
        let network = analyzed.network
        func count(_ status: Agreement.Status?) -> JSONValue { .int(followUp.count(status)) }
        return contract(
            "follow-up", analyzed,
            [
                ("side", "confirmed"), ("compared", "the wave of the agreement with the wave asked about"),
                ("overdue", "due before the wave's last day, neither done nor dropped"),
            ],
            [
                ("wave", wave(network.waves[followUp.wave])),
                (
                    "counts",
                    .object(
                        [
                            ("agreements", .int(followUp.items.count)),
                            ("followed", .int(followUp.followed.count)),
                        ]
                            + Agreement.Status.allCases.map { ($0.rawValue, count($0)) }
                            + [
                                ("no_status", count(nil)),
                                ("overdue", .int(followUp.items.count(where: \.isOverdue))),
                            ])
                ),
                ("agreements", Sheet.followUp(followUp, network).json),
            ])
    }
}

extension ResultText {
    public static func followUp(_ followUp: FollowUp, _ network: Network, _ language: Language) -> String {
        text(
            [
                heading(network, [network.waves[followUp.wave]], language),
                followUp.sentence(network, language),
            ], Sheet.followUp(followUp, network).table(for: .person(language)))
    }
}
