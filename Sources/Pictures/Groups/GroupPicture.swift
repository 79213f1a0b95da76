internal import Analysis
public import Drawing
internal import Model
internal import Results
internal import Words

/// What makes a group of actors in a picture of groups.
public enum GroupDivision: String, CaseIterable, Sendable {
    case kind, county
}

extension Picture {
    /// Groups of actors, how many of their pairs work together, and how deeply: inside each and between every two.
    public static func groups(
        _ context: PictureContext, by division: GroupDivision = .kind
    ) throws(DiagramError) -> Picture {
        try GroupPicture(context, by: division).picture()
    }
}

private struct GroupPicture {
    let context: PictureContext
    let division: GroupDivision
    /// What the groups are called, in the order in which they stand.
    let names: [String]
    let ids: [String]
    let groupOfActor: [Int?]
    let ties: GroupTies
    /// The relations between groups, by the place of their pair in `ties`.
    let levels: [LevelSummary]

    private var language: Language { context.language }
    private var network: Network { context.network }

    init(_ context: PictureContext, by division: GroupDivision) {
        self.context = context
        self.division = division
        let network = context.network
        let language = context.language
        var groups: [Int?]
        switch division {
        case .kind:
            let present = Set(context.relations.actors.map { network.actors[$0].kind })
            // Kinds that nobody declared come last.
            let declared = network.kinds.map(\.id).filter(present.contains)
            let kinds = declared + present.subtracting(declared).sorted()
            let places = Dictionary(uniqueKeysWithValues: zip(kinds, 0...))
            names = kinds.map { network.kind($0).plural(language).capitalizedFirst }
            ids = kinds.map(\.text)
            groups = network.actors.map { places[$0.kind] }
        case .county:
            let areas = Areas.counties(of: network, network.reference)
            names = areas.areas.map(\.name)
            ids = areas.areas.map(\.id.text)
            groups = areas.areaOfActor
        }
        groupOfActor = groups
        ties = GroupTies(
            context.relations, context.conventions, groupOfActor: groups, groupCount: names.count)
        var dyads: [[Int]: [Dyad]] = [:]
        let alive = Set(context.relations.actors)
        for relation in context.relations.asked {
            guard alive.contains(relation.dyad.a), alive.contains(relation.dyad.b),
                let one = groups[relation.dyad.a], let other = groups[relation.dyad.b]
            else { continue }
            dyads[[min(one, other), max(one, other)], default: []].append(relation.dyad)
        }
        levels =
            context.analyzedWave.levels(in: ties.pairs.map { dyads[[$0.groups.0, $0.groups.1]] ?? [] }).groups
    }

    private func size(_ group: Int) -> Int { context.relations.actors.count { groupOfActor[$0] == group } }

    /// Whether the pair's density is anything between none and all.
    private func isUnknown(_ index: Int) -> Bool {
        ties.pairs[index].edges == 0 && ties.pairs[index].knownNot == 0 && level(index) == nil
            && withheld(index) == 0
    }

    func picture() throws(DiagramError) -> Picture {
        guard ties.pairs.contains(where: { $0.asked > 0 }) else { throw .nothingToShow(nothing) }
        let scale = network.scale
        let shown = names.indices.filter { size($0) > 0 }
        let boxes = shown.map { group in
            let inside = ties.pairs.firstIndex { $0.groups == (group, group) }
            let lines =
                TextWrap.lines("\(names[group]): \(language.count(size(group)))", longest: 30, most: 2)
                + [inside.map { language("inom: ", "within: ") + self.lines($0).joined(separator: " · ") }]
                .compactMap { $0 }
            return (Scene.Label(lines: lines, size: 10.5), look(group))
        }
        let sizes = try Graphviz.sizes(of: boxes, in: context.theme)
        let centers = Self.ellipse(sizes)
        var scene = Scene(theme: context.theme)
        scene.size = Size(
            width: zip(centers, sizes).map { $0.x + $1.width / 2 }.max() ?? 0,
            height: zip(centers, sizes).map { $0.y + $1.height / 2 }.max() ?? 0)
        let elements = SceneIDs(ids)
        for (index, group) in shown.enumerated() {
            scene.boxes.append(
                Scene.Box(
                    id: elements.actor(ids[group]), key: ids[group], role: .actor,
                    title: "\(names[group]): \(language.actors(size(group)))", center: centers[index],
                    size: sizes[index], label: boxes[index].0, look: boxes[index].1))
        }
        let drawn = ties.pairs.indices.filter {
            !ties.pairs[$0].isInside && ties.pairs[$0].asked > 0 && !isUnknown($0)
        }
        .sorted { (level($0) ?? 0, $0) < (level($1) ?? 0, $1) }
        let strokes = drawn.map { index in
            let pair = ties.pairs[index]
            let (one, other) = pair.groups
            let (color, width, dash) = stroke(index)
            let words = lines(index)
            var label = DigitStyle(text: "", color: .ink)
            label.label.lines = words
            label.label.size = shown.count > 9 ? 8.5 : 9.5
            return SceneStroke(
                id: elements.tie(ids[one], ids[other], .tie),
                title: "\(names[one]) – \(names[other]): \(words.joined(separator: ", "))",
                ends: [elements.actor(ids[one]), elements.actor(ids[other])], color: color, width: width,
                dash: dash, label: label)
        }
        let leftOut = try scene.add(strokes)
        let legend = try Legend(sections: sections(drawn, shown, scale), theme: context.theme)
        let composed = try context.sheet(caption(drawn), .beside, instead: .matrixServes).composed(
            scene, legend, footnotes: footnotes(drawn.count, leftOut))
        return Picture(
            for: context.audience,
            fileStem: context.fileStem("groups", division == .kind ? "" : division.rawValue), scene: composed,
            table: table())
    }

    // MARK: Places

    /// Around an ellipse, with room between neighbors for the words on their line.
    private static func ellipse(_ sizes: [Size]) -> [Point] {
        guard sizes.count > 1 else { return sizes.map { Point(x: $0.width / 2, y: $0.height / 2) } }
        let widest = sizes.map(\.width).max() ?? 0
        let count = Double(sizes.count)
        let radius = Size(width: max(230, widest * 0.19 * count), height: max(160, 30 * count))
        let raw = sizes.indices.map { index in
            let (cosine, sine) = Turn.point(Double(index) / count - 0.25)
            return Point(x: cosine * radius.width, y: sine * radius.height)
        }
        let left = zip(raw, sizes).map { $0.x - $1.width / 2 }.min() ?? 0
        let top = zip(raw, sizes).map { $0.y - $1.height / 2 }.min() ?? 0
        return raw.map { Point(x: $0.x - left, y: $0.y - top) }
    }

    private func look(_ group: Int) -> Look {
        let margin = Size(width: 9, height: 5)
        guard division == .kind else {
            return Look(shape: .rounded, fill: .panel, border: .muted, margin: margin)
        }
        let styles = KindStyle.styles(for: NetworkMap.kinds(network, language))
        return (styles[ids[group]] ?? .fallback).look(margin: margin)
    }

    // MARK: What is told of a pair of groups

    private func withheld(_ index: Int) -> Int {
        context.conventions.side == .confirmed
            ? levels[index].withheldConfirmed : levels[index].withheldClaimed
    }

    /// All levels that are known, or none: a median of those alone that may be shown would be another.
    private func distribution(_ index: Int) -> LevelDistribution? {
        guard withheld(index) == 0 else { return nil }
        return context.conventions.side == .confirmed ? levels[index].confirmed : levels[index].claimed
    }

    /// The lowest of the median's span: what color and width stand for.
    private func level(_ index: Int) -> Level? { distribution(index)?.median?.low }

    private func stroke(_ index: Int) -> (color: Color, width: Double, dash: Scene.Dash) {
        let steps = network.scale.steps
        guard let level = level(index), let step = steps.firstIndex(where: { $0.level == level }) else {
            if withheld(index) > 0 { return (.muted, MapStyle.unknownWidth, .solid) }
            return ties.pairs[index].densityUpper == 0
                ? (.rule, 1, .dashed) : (.unknown, MapStyle.unknownWidth, .dotted)
        }
        let (color, width) = MapStyle.stroke(step: step, of: steps.count)
        return (color, width, .solid)
    }

    /// "34 % (12–80 %)" and "nivå 4 (3–6)".
    private func lines(_ index: Int) -> [String] {
        let pair = ties.pairs[index]
        guard pair.asked > 0, let lower = pair.densityLower, let upper = pair.densityUpper else {
            return [language("ingen uppgift", "no data")]
        }
        let bounds = lower == upper ? "" : language.range(lower, upper)
        let density =
            pair.ties.told.map { language.percent($0) + (bounds.isEmpty ? "" : " (\(bounds))") }
            ?? (bounds.isEmpty ? language.percent(lower) : bounds)
        let level = median(index).map { language("nivå \($0)", "level \($0)") }
        return [density]
            + [withheld(index) > 0 ? language("nivån visas inte", "level not shown") : level].compactMap {
                $0
            }
    }

    private func median(_ index: Int) -> String? {
        guard let distribution = distribution(index), let median = distribution.median,
            let first = distribution.quantile(1, of: 4),
            let third = distribution.quantile(3, of: 4)
        else { return nil }
        let quartiles = LevelSpan(first.low, third.high)
        return quartiles == median ? median.description : "\(median.description) (\(quartiles.description))"
    }

    // MARK: Words

    private func sections(_ drawn: [Int], _ shown: [Int], _ scale: Scale) -> [(String, [Legend.Row])] {
        var rows = scale.steps.reversed().compactMap { step -> Legend.Row? in
            let those = drawn.filter { level($0) == step.level }
            guard let first = those.first else { return nil }
            let (color, width, dash) = stroke(first)
            return Legend.Row(
                sample: .stroke(color, width, dash, digit: nil),
                text: "\(step.level) \(step.name(language))", count: those.count)
        }
        let without = drawn.filter { level($0) == nil }
        for (dash, text) in [
            (Scene.Dash.solid, language("nivån visas inte", "level not shown")),
            (.dotted, language("nivån okänd", "level unknown")),
            (.dashed, language("säkert ingen samverkan", "surely no tie")),
        ] {
            let those = without.filter { stroke($0).dash == dash }
            guard let first = those.first else { continue }
            let (color, width, _) = stroke(first)
            rows.append(
                Legend.Row(sample: .stroke(color, width, dash, digit: nil), text: text, count: those.count))
        }
        let groups =
            division == .kind
            ? shown.map { group in
                Legend.Row(sample: .box(look(group)), text: names[group], count: size(group))
            }
            : [Legend.Row(sample: .box(look(0)), text: language("Län", "County"), count: shown.count)]
        return [
            (language("Mittnivå mellan grupper", "Median level between groups"), rows),
            (language("Aktörer", "Actors"), groups),
        ]
    }

    private func caption(_ drawn: [Int]) -> Caption {
        let title =
            division == .kind
            ? language("Samverkan mellan typer av aktörer: ", "Collaboration between kinds of actors: ")
            : language("Samverkan mellan län: ", "Collaboration between counties: ")
        let densest = drawn.filter { ties.pairs[$0].ties.told != nil }
            .max { (ties.pairs[$0].density ?? 0, -$0) < (ties.pairs[$1].density ?? 0, -$1) }
        var summary = language(
            "Bilden visar \(names.count) \(names.count == 1 ? "grupp" : "grupper") och \(drawn.count) par av grupper med någon uppgift.",
            "The picture shows \(names.count) \(names.count == 1 ? "group" : "groups") and \(drawn.count) \(drawn.count == 1 ? "pair" : "pairs") of groups with any data."
        )
        if let densest {
            let pair = ties.pairs[densest]
            summary +=
                language(" Tätast är ", " Densest are ")
                + language.list([names[pair.groups.0], names[pair.groups.1]]) + ": "
                + lines(densest).joined(separator: ", ") + "."
        }
        return context.caption(
            title + context.words.title, subtitle: context.words.subtitle(context.conventions),
            summary: summary)
    }

    private func footnotes(_ drawn: Int, _ leftOut: Int) -> [String] {
        let silent = ties.pairs.count { !$0.isInside } - drawn
        let hidden = ties.pairs.indices.count { withheld($0) > 0 }
        return [
            language(
                """
                Procent: så stor del av de par vi har uppgift om som samverkar; inom parentes om allt okänt vore utan, och med, \
                samverkan. Nivå: mittnivån; inom parentes mellan vilka nivåer den mellersta hälften ligger.
                """,
                """
                Percent: of the pairs we have data on, the share that work together; in parentheses if all that is unknown were \
                without, and with, a tie. Level: the median; in parentheses the levels between which the middle half lies.
                """),
            silent == 0
                ? nil
                : language(
                    "\(language.count(silent)) par av grupper utan någon känd uppgift ritas inte.",
                    "\(language.count(silent)) \(silent == 1 ? "pair of groups without any data is" : "pairs of groups without any data are") not drawn."
                ),
            hidden == 0
                ? nil
                : language(
                    "Nivån visas inte för \(language.count(hidden)) par av grupper, eftersom en sidas svar då gick att läsa ut.",
                    "The level is not shown for \(language.count(hidden)) \(hidden == 1 ? "pair" : "pairs") of groups, since one side’s answer could then be read."
                ),
            ties.withoutGroup.isEmpty || division == .kind
                ? nil
                : language(
                    "\(language.actors(context.relations.actors.count { groupOfActor[$0] == nil })) utan län är inte med.",
                    "\(language.actors(context.relations.actors.count { groupOfActor[$0] == nil })) without a county are left out."
                ),
            language.textsLeftOut(leftOut),
        ].compactMap { $0 }
    }

    private func table() -> Sheet {
        let side = context.conventions.side
        func group(_ group: Int) -> Sheet.Cell { .said(id: ids[group], names[group]) }
        /// Where the levels are not for the reader neither is what is made of them.
        func level(_ index: Int, _ value: (LevelDistribution) -> LevelSpan?) -> Sheet.Cell {
            withheld(index) > 0 ? .withheld : .span(distribution(index).flatMap(value))
        }
        let fields: [Field<Int>] = [
            Field(.group) { group(ties.pairs[$0].groups.0) },
            Field(.otherGroup) { group(ties.pairs[$0].groups.1) },
            Field(.dyads) { .count(ties.pairs[$0].dyads) }, Field(.asked) { .count(ties.pairs[$0].asked) },
            Field(.edges) { .count(ties.pairs[$0].edges) },
            Field(.density) { .share(ties.pairs[$0].density) },
            Field(.densityLower) { .share(ties.pairs[$0].densityLower) },
            Field(.densityUpper) { .share(ties.pairs[$0].densityUpper) },
            Field(.firstQuartile(side)) { level($0) { $0.quantile(1, of: 4) } },
            Field(.median(side)) { level($0) { $0.median } },
            Field(.thirdQuartile(side)) { level($0) { $0.quantile(3, of: 4) } },
        ]
        return Sheet(Array(ties.pairs.indices), fields)
    }

    private var nothing: Name {
        division == .county && names.isEmpty
            ? Name(
                swedish: "ingen aktör har något län; kolumnen county i actors.csv säger vilket.",
                english: "no actor has a county; the column county in actors.csv says which.")
            : Name(
                swedish: "det finns inga uppgifter om samverkan mellan grupperna i mätomgången.",
                english: "there is no information on ties between the groups in the wave.")
    }
}
