internal import Analysis
public import Drawing
internal import Model
internal import Results
internal import Words

extension Picture {
    /// Groups of actors, how many of their pairs work together, and how deeply: inside each and between every two.
    public static func groups(
        _ context: PictureContext, by division: GroupDivision = .kind
    ) throws(DiagramError) -> Picture {
        try GroupPicture(
            context, ActorGroups(context, by: division, of: context.relations.actors), asked: division
        ).picture()
    }

    /// The groups of more actors than a matrix can show.
    ///
    /// - Parameter group: the one that is divided further; nil for the whole network.
    static func groups(
        _ context: PictureContext, by division: GroupDivision, inPlaceOfMatrixWithin group: String?
    ) throws(DiagramError) -> Picture {
        var made = try ActorGroups(context, by: division, of: context.relations.actors)
        if let group {
            let actors = try made.group(called: group).actors
            let others: [GroupDivision] = division == .kind ? [.county, .community] : [.kind, .community]
            for other in others {
                made = try ActorGroups(context, by: other, of: actors)
                if made.groups.count > 1 { break }
            }
        }
        let why = Picture.inPlaceOfMatrix(context)?(context.language)
        return try GroupPicture(
            context, made, asked: made.division, why: why, fileStem: "matrix-groups"
        ).picture()
    }
}

private struct GroupPicture {
    let context: PictureContext
    let made: ActorGroups
    let matrix: GroupMatrix
    /// What was to divide them.
    let division: GroupDivision
    /// Why groups are shown and not their actors.
    let why: String?
    let stem: String

    /// As many groups as a page has room for.
    static let most = 24

    private var language: Language { context.language }
    private var network: Network { context.network }
    private var groups: [ActorGroups.Group] { matrix.groups }
    private var cells: [GroupMatrix.Cell] { matrix.cells }

    init(
        _ context: PictureContext, _ made: ActorGroups, asked division: GroupDivision, why: String? = nil,
        fileStem: String = "groups"
    ) {
        self.context = context
        self.made = made.joined(to: Self.most)
        self.division = division
        self.why = why
        stem = fileStem
        matrix = GroupMatrix(context, self.made)
    }

    func picture() throws(DiagramError) -> Picture {
        guard cells.contains(where: { $0.told != .nothing }) else { throw .nothingToShow(nothing) }
        let legend = try Legend(sections: sections, theme: context.theme)
        let page = page
        var rooms: [Size] = []
        for key in [PicturePage.Key.beside, .below] { rooms.append(try page.room(key: key, legend)) }
        return Picture(
            for: context.audience,
            fileStem: context.fileStem(stem, division == .kind ? "" : division.rawValue),
            scene: try page.composed(matrix.drawing(in: rooms), legend), table: table)
    }

    // MARK: The key

    private var sections: [(String, [Legend.Row])] {
        func row(_ told: GroupMatrix.Told, _ text: String) -> Legend.Row? {
            let count = matrix.drawn.count { $0.told == told }
            guard count > 0 else { return nil }
            let ground = matrix.ground(told) ?? .paper
            let sign = matrix.sign(told)
            return Legend.Row(
                sample: .cell(
                    .bar(ground, border: .rule, width: 0.8), sign.isEmpty ? nil : .on(ground, sign),
                    isFramed: false),
                text: text, count: count)
        }
        let levels = network.scale.steps.reversed().compactMap { step in
            row(.level(step.level), "\(step.level) \(step.name(language))")
        }
        let rest = [
            row(.withheld, language("nivån visas inte", "level not shown")),
            row(.unknown, language("nivån okänd", "level unknown")),
            row(.none, language("utan samverkan", "without a tie")),
            row(.nothing, language("tomt: ingen uppgift", "blank: nothing said")),
        ].compactMap { $0 }
        return [
            (language("Mittnivå, antal rutor", "Median level, cells"), levels),
            (language("Utan en mittnivå", "Without a median level"), rest),
        ]
    }

    // MARK: Words

    private var drawn: Int { cells.count { !$0.pair.isInside && $0.told != .nothing } }

    private var page: ChartPage {
        let name =
            switch made.division {
            case .kind: language("Samverkan mellan typer av aktörer", "Collaboration between kinds of actors")
            case .county: language("Samverkan mellan län", "Collaboration between counties")
            case .community:
                language(
                    "Samverkan mellan grupper som samverkar mest med varandra",
                    "Collaboration between groups that work most together")
            }
        var page = ChartPage(
            context, name,
            details: [context.sideWords, language("diagonalen: inom gruppen", "diagonal: within the group")],
            summary: summary)
        page.footnotes = footnotes
        page.finding = made.isFirm ? Finding(context: context).between(groups, cells.map(\.pair)) : nil
        page.instead = .partOfNetworkOrProfile
        return page
    }

    private var summary: String {
        let all = groups.count - matrix.silent.count
        var summary = language(
            "Bilden visar \(all) \(all == 1 ? "grupp" : "grupper") och \(drawn) par av grupper med någon uppgift.",
            "The picture shows \(all) \(all == 1 ? "group" : "groups") and \(drawn) \(drawn == 1 ? "pair" : "pairs") of groups with any data."
        )
        let densest = cells.indices.filter { !cells[$0].pair.isInside && cells[$0].pair.ties.told != nil }
            .max {
                (cells[$0].pair.density ?? 0, -$0) < (cells[$1].pair.density ?? 0, -$1)
            }
        if let densest {
            let pair = cells[densest].pair
            summary +=
                language(" Tätast är ", " Densest are ")
                + language.list([groups[pair.groups.0].name, groups[pair.groups.1].name]) + ": "
                + matrix.words(cells[densest]) + "."
        }
        return summary
    }

    private var footnotes: [String] {
        let hidden = cells.count { $0.told == .withheld }
        let grouped = Set(groups.flatMap(\.actors))
        let silent = matrix.silent.count
        let outside = why == nil ? context.relations.actors.count { !grouped.contains($0) } : 0
        return [
            why,
            language(
                "I varje ruta: kända relationer av de par som finns, och mittnivån av de kända nivåerna. Där svar saknas kan relationerna vara fler.",
                "In each cell: known relations of the pairs that there are, and the median of the known levels. Where answers are missing there may be more."
            ),
            hidden == 0
                ? nil
                : language(
                    "Nivån visas inte i \(language.count(hidden)) \(hidden == 1 ? "ruta" : "rutor"), eftersom en sidas svar då gick att läsa ut.",
                    "The level is not shown in \(language.count(hidden)) \(hidden == 1 ? "cell" : "cells"), since one side’s answer could then be read."
                ),
            silent == 0
                ? nil
                : language(
                    "\(language.count(silent)) \(silent == 1 ? "grupp" : "grupper") som ingen uppgift gäller är inte med.",
                    "\(language.count(silent)) \(silent == 1 ? "group of which nothing is said is" : "groups of which nothing is said are") left out."
                ),
            outside == 0
                ? nil
                : language(
                    "\(language.actors(outside)) utan län är inte med.",
                    "\(language.actors(outside)) without a county are left out."),
        ].compactMap { $0 } + made.notes
    }

    private var table: Sheet {
        let side = context.conventions.side
        func group(_ group: Int) -> Sheet.Cell { .said(id: groups[group].id, groups[group].name) }
        /// Where the levels are not for the reader neither is what is made of them.
        func level(_ cell: GroupMatrix.Cell, _ value: (LevelDistribution) -> LevelSpan?) -> Sheet.Cell {
            cell.told == .withheld ? .withheld : .span(matrix.distribution(cell).flatMap(value))
        }
        let fields: [Field<GroupMatrix.Cell>] = [
            Field(.group) { group($0.pair.groups.0) }, Field(.otherGroup) { group($0.pair.groups.1) },
            Field(.dyads) { .count($0.pair.dyads) }, Field(.asked) { .count($0.pair.asked) },
            Field(.edges) { .count($0.pair.edges) }, Field(.density) { .share($0.pair.density) },
            Field(.densityLower) { .share($0.pair.densityLower) },
            Field(.densityUpper) { .share($0.pair.densityUpper) },
            Field(.firstQuartile(side)) { level($0) { $0.quantile(1, of: 4) } },
            Field(.median(side)) { level($0) { $0.median } },
            Field(.thirdQuartile(side)) { level($0) { $0.quantile(3, of: 4) } },
        ]
        return Sheet(cells, fields)
    }

    private var nothing: Name {
        division == .county && groups.isEmpty
            ? ActorGroups.noCounty
            : Name(
                swedish: "det finns inga uppgifter om samverkan mellan grupperna i mätomgången.",
                english: "there is no information on ties between the groups in the wave.")
    }
}
