internal import Model

extension Gate {
    /// A wave's gaps as readers may see them.
    ///
    /// - Parameters:
    ///   - all: What is known.
    ///   - seen: The same, judged by what readers may see of the relations.
    /// - Complexity: O(*d* log *d*) in the targeted dyads.
    func seen(_ all: Gaps, judgedBy seen: Gaps) -> Gaps {
        let dyads = seen.dyads.map { told(all[$0.dyad], $0) }
        let (headline, parts) = headlines(all, dyads)
        return Gaps(seen, dyads: audience == .public ? [] : dyads, headline: headline, parts: parts)
    }

    /// A targeted relation in which readers know how both sides' known answers stand against the target, and nothing of
    /// how a single answer does.
    private func told(_ all: TargetedDyad?, _ seen: TargetedDyad) -> TargetedDyad {
        let units = seen.units.map { unit in
            told(all?.units.first { $0.place == unit.place }, unit)
        }
        return TargetedDyad(seen.relation, units: units) ?? seen
    }

    private func told(_ all: Unit?, _ seen: Unit) -> Unit {
        let withheld = seen.summary.withheld
        if withheld.isEmpty { return seen }
        guard audience != .public, let all, all.summary.isBothKnown else {
            return withheld == .claimed
                ? seen : Unit(seen: seen, possible: GapState.inOrderOfName, isAhead: false, steps: nil)
        }
        if promise != .agreed {
            return Unit(seen: seen, possible: all.possible, isAhead: all.isAhead, steps: all.steps)
        }
        // In line, later, or to be taken up: short of the target or deeper than it, and not which.
        let possible: [GapState] =
            all.state == .within
            ? [.within]
            : GapState.inOrderOfName.filter {
                all.isAhead ? $0.isGap : $0 != .within && $0 != .unknown
            }
        return Unit(
            seen: seen, possible: possible, isAhead: all.isAhead, steps: all.state == .within ? 0 : nil)
    }

    /// How all targeted relations stand, where those of which readers may not know it hide one another; else those of
    /// which they may, and the rest undecided. The two parts likewise, or not at all beside a whole that would give away
    /// what is left.
    private func headlines(_ all: Gaps, _ seen: [TargetedDyad]) -> (Headline, Gaps.Parts?) {
        let parts = [seen.filter { !$0.isSuggested }, seen.filter(\.isSuggested)].map { dyads in
            dyads.map { dyad in
                let standing = all[dyad.dyad]?.standing
                return Contribution(dyad.dyad, standing, isWithheld: standing != dyad.standing)
            }
        }
        // A relation that nobody but one side finds irrelevant is targeted for readers, and for nobody else.
        guard suppression.aggregate(parts.flatMap { $0 }).withheld == 0 else {
            return (Headline(seen), Gaps.Parts(seen))
        }
        let shown = suppression.aggregates(parts)
        let isWhole = (shown.groups + [shown.total]).allSatisfy { $0.withheld == 0 }
        return (all.headline, isWhole ? all.parts : nil)
    }
}

extension GapState {
    fileprivate static let inOrderOfName = allCases.filter { $0 != .unknown }.sorted {
        $0.rawValue < $1.rawValue
    }
}
