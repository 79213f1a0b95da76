public import Model

/// How far the two sides of a relation give the same level: reciprocity by level.
///
/// **For the planner.** Whether "level 5" means the same to both. Where the sides often differ, the lower answer is the one
/// to build on, and the difference itself is worth a talk.
///
/// **Definition.** Own statements only. A relation counts in each forum, and in general, where both sides gave one level;
/// all together are these pairs of answers taken as one. Counted are the steps between the two, and Krippendorff's ordinal
/// α says how far they agree beyond chance (``krippendorffAlpha(ofOrdinal:categories:)``). A side whose respondents leave
/// two levels in the middle is left out there.
///
/// **Who may see it.** Others than those in charge see a whole distribution only where the answers that differ hide one
/// another (``Suppression``), and never who said more.
public struct ReportedAgreement: Sendable {
    public struct Stratum: Sendable {
        /// Nil in general.
        public let forum: Forum.Place?
        public let answers: Answers
    }

    public struct Answers: Sendable {
        /// Pairs of answers where both gave a level; nil where readers may not know even that.
        public let both: Int?
        /// How many of them are so many steps apart, from 0 to the top of the scale; nil where that would give an answer away.
        public let steps: [Int]?
        /// Nil too where there is nothing to agree on.
        public let alpha: Double?

        /// Those of one level each, which are compared.
        public var compared: Int? { steps?.reduce(0, +) }
        public var equal: Int? { steps?[0] }
    }

    /// General first, then by forum; those in which both sides of some relation speak.
    public let strata: [Stratum]
    public let all: Answers

    /// One pair of answers.
    fileprivate struct Pair {
        let dyad: Dyad
        /// Nil where a side's own answer is two levels.
        let levels: [Level]?
    }

    /// - Parameter gate: Between what is known and whoever reads; nil for those in charge.
    init(_ relations: WaveRelations, seenThrough gate: Gate?) {
        let top = relations.network.scale.top
        var pairs: [Int: [Pair]] = [:]
        for relation in relations.asked {
            for stratum in relation.strata where stratum.evidence == .both {
                guard let one = stratum.statements.a.span, let other = stratum.statements.b.span else {
                    continue
                }
                let isExact = one.isDetermined && other.isDetermined
                pairs[stratum.forum ?? -1, default: []]
                    .append(Pair(dyad: relation.dyad, levels: isExact ? [one.low, other.low] : nil))
            }
        }
        let keys = pairs.keys.sorted()
        let groups = keys.map { pairs[$0] ?? [] }
        let everything = groups.flatMap { $0 }
        guard let gate else {
            strata = zip(keys, groups).map {
                Stratum(
                    forum: $0 < 0 ? nil : $0, answers: Answers($1, isShown: true, isCounted: true, top: top))
            }
            all = Answers(everything, isShown: true, isCounted: true, top: top)
            return
        }
        // Where both gave the same level it is open, but for the public, of whom some are participants and know: to them
        // neither all answers nor those that differ may be given away.
        let isPublic = gate.audience == .public
        func told(_ isWithheld: ([Level]) -> Bool) -> (groups: [Bool], total: Bool) {
            let told = gate.suppression.aggregates(
                groups.map { pairs in
                    pairs.compactMap { pair in
                        pair.levels.map {
                            Contribution(pair.dyad, abs($0[0] - $0[1]), isWithheld: isWithheld($0))
                        }
                    }
                })
            func isShown(_ part: Aggregate<Int>) -> Bool { part.withheld == 0 && !part.values.isEmpty }
            return (told.groups.map(isShown), isShown(told.total))
        }
        let differing = told { $0[0] != $0[1] }
        let any = isPublic ? told { _ in true } : differing
        strata = keys.indices.map { place in
            Stratum(
                forum: keys[place] < 0 ? nil : keys[place],
                answers: Answers(
                    groups[place], isShown: differing.groups[place] && any.groups[place],
                    isCounted: !isPublic, top: top))
        }
        all = Answers(
            everything, isShown: differing.total && any.total, isCounted: !isPublic, top: top)
    }
}

extension ReportedAgreement.Answers {
    fileprivate init(_ pairs: [ReportedAgreement.Pair], isShown: Bool, isCounted: Bool, top: Level) {
        both = isCounted || isShown ? pairs.count : nil
        guard isShown else {
            steps = nil
            alpha = nil
            return
        }
        let levels = pairs.compactMap(\.levels)
        var counts = [Int](repeating: 0, count: top + 1)
        for pair in levels { counts[abs(pair[0] - pair[1])] += 1 }
        steps = counts
        alpha = krippendorffAlpha(ofOrdinal: levels, categories: top + 1)
    }
}

extension AnalyzedWave {
    /// How far the two sides of relations give the same level, as readers may see it.
    ///
    /// - Complexity: O(*r*) in the rows.
    public var reportedAgreement: ReportedAgreement {
        ReportedAgreement(whole?.wave.relations ?? relations, seenThrough: whole?.gate)
    }
}
