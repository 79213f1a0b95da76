internal import Model

// A relation as readers may see it. What is withheld is not marked and hidden later: it is not there.

extension Gate {
    /// A relation without what its readers may not know: the reports of sides and third actors are gone, the statements
    /// no longer tell which side is which, and a level that is withheld may be any.
    ///
    /// Nil for one of which the readers may not even know that somebody speaks of it.
    ///
    /// - Complexity: O(*s*) in the strata with a row.
    func seen(_ relation: Relation, reports: ArraySlice<Report>) -> Relation? {
        let general = relation.stratum(in: nil)
        let isGeneralSilent = general.statements == [.silent, .silent]
        let areForumsSilent = relation.strata.allSatisfy {
            $0.forum == nil || $0.statements == [.silent, .silent]
        }
        let seer = StratumSeer(gate: self, scale: relation.scale)
        // A document in a forum stands or not by what the sides say in general, and the other way round.
        let seenGeneral = seer.seen(general, isDocumentOpen: areForumsSilent, below: nil)
        let bound = seenGeneral.evidence == .both ? seenGeneral.confirmed.high : nil
        let strata = relation.strata.map { stratum in
            stratum.forum == nil
                ? seenGeneral : seer.seen(stratum, isDocumentOpen: isGeneralSilent, below: bound)
        }
        if audience == .public {
            let isLine = strata.contains { stratum in
                stratum.evidence == .document
                    || stratum.evidence == .both && StratumSeer.isTie(stratum.confirmed, relation.scale)
            }
            guard isLine else { return nil }
        }
        return Relation(seen: relation, reports: reports, strata: strata, silentBelow: bound)
    }
}

/// How many of the two speak for themselves in a stratum.
private enum Voices {
    case both, one, none
    /// Both say that there is no relation to speak of.
    case dismissive

    init(_ stratum: Stratum) {
        let own = stratum.statements
        let levels = own.count { $0.span != nil }
        if levels == 2 {
            self = .both
        } else if own == [.notRelevant, .notRelevant] || stratum.carriesNotRelevant == [true, true] {
            self = .dismissive
        } else {
            self = own == [.silent, .silent] ? .none : .one
        }
    }
}

/// What of a stratum readers may see.
private struct StratumSeer {
    let gate: Gate
    let scale: Scale

    /// - Parameters:
    ///   - isDocumentOpen: Whether no side's word elsewhere decides if a document stands here.
    ///   - bound: The deepest level that both have in general, where readers may know it: neither is deeper in a forum
    ///     where it is silent.
    func seen(_ stratum: Stratum, isDocumentOpen: Bool, below bound: Level?) -> Stratum {
        let anything = scale.anything
        switch Voices(stratum) {
        case .both:
            let (confirmed, claimed, withheld) = levels(stratum)
            let said = Statement.level(LevelSpan(confirmed.low, claimed.high))
            return Stratum(
                seen: stratum, statements: [said, said], confirmed: confirmed, claimed: claimed,
                evidence: .both,
                withheld: withheld)
        case .one where gate.audience != .public:
            // Always as if the first had spoken, whichever it was and whatever it said.
            return Stratum(
                seen: stratum, statements: [.level(anything), .silent], confirmed: anything,
                claimed: anything,
                evidence: .oneSide, withheld: .answer)
        case .dismissive:
            return Stratum(
                seen: stratum, statements: stratum.statements, confirmed: anything, claimed: anything,
                evidence: .none, isLeftOut: true)
        case .one, .none:
            if stratum.evidence == .document, isDocumentOpen { return stratum }
            return Stratum(silent: stratum.forum, below: bound, scale: scale)
        }
    }

    /// The levels of a stratum in which both speak.
    private func levels(_ stratum: Stratum) -> (confirmed: LevelSpan, claimed: LevelSpan, Withheld) {
        let (confirmed, claimed) = (stratum.confirmed, stratum.claimed)
        if gate.audience == .public {
            // That there is a tie is told, and no more.
            let tie = Self.isTie(confirmed, scale) ? LevelSpan(scale.tieFrom, scale.top) : scale.anything
            return (tie, tie, [.confirmed, .claimed])
        }
        if confirmed == claimed, confirmed.isDetermined { return (confirmed, claimed, []) }
        switch gate.promise {
        case .agreed:
            // That both say that there is something is told.
            let some = confirmed.low > 0 ? LevelSpan(1, scale.top) : scale.anything
            return (some, some, [.confirmed, .claimed])
        case .confirmed, .open: return (confirmed, LevelSpan(confirmed.low, scale.top), .claimed)
        }
    }

    static func isTie(_ confirmed: LevelSpan, _ scale: Scale) -> Bool { confirmed.low >= scale.tieFrom }
}
