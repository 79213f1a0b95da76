internal import Analysis
internal import Model
internal import Words

// The tables behind `groups` that are of the network: pairs of groups, and numbers of the whole.

extension Sheet {
    /// Ties within each group and between every two; people see only those that anyone has told of.
    static func groupPairs(_ structure: GroupStructure, for reader: TableReader) -> Sheet {
        let side = structure.conventions.side
        let groups = structure.grouping.groups
        func group(_ place: Int) -> Cell { .word(id: groups[place].id.text, name: groups[place].name) }
        let fields: [Field<GroupPairs.Pair>] = [
            Field(.group) { group($0.groups.0) },
            Field(.otherGroup) { group($0.groups.1) },
            Field(.dyads) { .count($0.dyads) },
            Field(.asked) { .count($0.asked) },
            Field(.edges) { .count($0.mixing) },
            Field(.density) { .real($0.density) },
            Field(.densityLower) { .real($0.densityLower) },
            Field(.densityUpper) { .real($0.densityUpper) },
            Field(.median(side)) { .span($0.median) },
            Field(.medianBounds) { .span($0.medianBounds) },
            Field(.levelsUnknown) { .count($0.unknown) },
        ]
        return Sheet((structure.pairs?.pairs ?? []).filter { !reader.isPerson || $0.asked > 0 }, fields)
    }

    static func centralizations(_ structure: GroupStructure) -> Sheet {
        let fields: [Field<Centralizations.Row>] = [
            Field(.networkMeasure) { row in
                .word(row.measure.rawValue) { row.measure.words.name($0) }
            },
            Field(.measureValue) { .real($0.value.value) },
            Field(.rangeLower) { .real($0.value.range?.lowerBound) },
            Field(.rangeUpper) { .real($0.value.range?.upperBound) },
            Field(.basis) { .basis($0.value) },
            Field(.divisor) { .real($0.divisor, places: 1) },
        ]
        return Sheet(structure.centralizations?.rows ?? [], fields)
    }

    /// What is told of the whole network, one number a row.
    static func cohesion(_ structure: GroupStructure) -> Sheet {
        let fields: [Field<CohesionMeasure>] = [
            Field(.networkMeasure) { row in .word(row.id) { row.name($0) } },
            Field(.measureValue) { .real($0.value.value) },
            Field(.rangeLower) { .real($0.value.range?.lowerBound) },
            Field(.rangeUpper) { .real($0.value.range?.upperBound) },
            Field(.basis) { .basis($0.value) },
        ]
        return Sheet(structure.cohesion.map(CohesionMeasure.all) ?? [], fields)
    }

    /// How far apart the answers of two sides are, in each forum and all together.
    static func reportedAgreement(_ structure: GroupStructure, _ network: Network) -> Sheet {
        typealias Row = (forum: Cell, answers: ReportedAgreement.Answers)
        func count(_ row: Row, _ steps: (Int) -> Bool) -> Cell {
            row.answers.steps.map { counts in
                .count(counts.indices.filter(steps).reduce(0) { $0 + counts[$1] })
            } ?? .withheld
        }
        let fields: [Field<Row>] = [
            Field(.forum) { $0.forum },
            Field(.bothAnswered) { $0.answers.both.map { .count($0) } ?? .withheld },
            Field(.compared) { $0.answers.compared.map { .count($0) } ?? .withheld },
            Field(.equalAnswers) { count($0) { $0 == 0 } },
            Field(.oneStep) { count($0) { $0 == 1 } },
            Field(.moreSteps) { count($0) { $0 > 1 } },
            Field(.alpha) { row in
                row.answers.steps == nil ? .withheld : .real(row.answers.alpha, places: 2)
            },
        ]
        guard let agreement = structure.agreement else { return Sheet([Row](), fields) }
        let strata: [Row] = agreement.strata.map { stratum in
            (
                stratum.forum.map { Cell.forum($0, network) }
                    ?? .word("general") { $0("allmänt", "in general") }, stratum.answers
            )
        }
        let all: Row = (.word("all") { $0("alla tillsammans", "all together") }, agreement.all)
        return Sheet(strata + (strata.isEmpty ? [] : [all]), fields)
    }
}

extension Sheet.Cell {
    /// What the range of a number is.
    fileprivate static func basis(_ value: RangedValue) -> Self {
        switch value.basis {
        case .bounds: .word("bounds") { $0("gränser", "bounds") }
        case .completions: .word("completions") { $0("lottade möjliga nät", "possible networks drawn") }
        case .untried: .word("untried") { $0("inte prövat", "not tried") }
        }
    }
}

/// A number of the whole network.
struct CohesionMeasure {
    let id: String
    let name: Name
    let value: RangedValue

    private init(_ id: String, _ swedish: String, _ english: String, _ value: RangedValue) {
        self.id = id
        name = Name(swedish: swedish, english: english)
        self.value = value
    }

    static func all(_ cohesion: Cohesion) -> [CohesionMeasure] {
        [
            CohesionMeasure(
                "connectedness", "Par med en väg till varandra", "Pairs that a path joins",
                cohesion.connectedness),
            CohesionMeasure(
                "efficiency", "Sparsamhet (Krackhardt)", "Efficiency (Krackhardt)", cohesion.efficiency),
            CohesionMeasure("nearness", "Medelnärhet", "Mean nearness", cohesion.nearness),
            CohesionMeasure("transitivity", "Slutna kontakter", "Transitivity", cohesion.transitivity),
            CohesionMeasure(
                "degree_assortativity", "Assortativitet, antal relationer", "Degree assortativity",
                cohesion.degreeAssortativity),
        ]
    }
}
