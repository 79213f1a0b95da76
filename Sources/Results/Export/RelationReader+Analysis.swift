internal import Analysis
public import Files
internal import Model

extension RelationReader {
    /// By the rules of the analysis (`rules.md` §2): every relation of a wave overall, as graphs and change see it, and in
    /// each of its strata.
    public static let analyzed = RelationReader { network, wave, body in
        let anything = network.scale.anything
        func known(_ span: LevelSpan) -> LevelSpan? { span == anything ? nil : span }
        for relation in WaveRelations(network, wave: wave).asked {
            let whole = relation.overall()
            body(
                RelationRow(
                    relation.dyad, .overall, isRelevant: whole != nil,
                    confirmed: whole.flatMap { known($0.confirmed) },
                    claimed: whole.flatMap { known($0.claimed) },
                    evidence: (whole?.evidence ?? .none).rawValue,
                    saidByA: whole?.stated.a, saidByB: whole?.stated.b))
            for stratum in relation.strata {
                body(
                    RelationRow(
                        relation.dyad, stratum.forum.map { .forum($0) } ?? .general,
                        isRelevant: !stratum.isLeftOut,
                        confirmed: stratum.isLeftOut ? nil : known(stratum.confirmed),
                        claimed: stratum.isLeftOut ? nil : known(stratum.claimed),
                        evidence: stratum.evidence.rawValue, saidByA: stratum.statements.a.span,
                        saidByB: stratum.statements.b.span))
            }
        }
    }
}
