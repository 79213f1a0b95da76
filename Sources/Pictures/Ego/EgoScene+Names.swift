internal import Drawing
internal import Model
internal import Words

// What is written on the picture of one actor, and its key.

extension EgoScene {
    /// The level of each ring, and what each belt is, where there is room on it.
    mutating func addRingNames() throws(DiagramError) {
        let named =
            (0...outermost).map {
                (ring: $0, id: "ring-\(levels[levels.count - 1 - $0].number)", name: ringName($0))
            }
            + belts.map { (ring: ring($0), id: "belt-\($0)", name: $0.name(language)) }
        let labels = named.map { Scene.Label(lines: [$0.name], size: 9, color: .muted) }
        let look = Look(shape: .box, fill: .paper, margin: Size(width: 2, height: 0.5))
        let sizes = try Graphviz.sizes(of: labels.map { ($0, look) }, in: context.theme)
        var leftOut = 0
        // The same direction for all looks calm; each finds its own where that is not free.
        var last = 0
        let page = Rect(minX: 0, minY: 0, maxX: scene.size.width, maxY: scene.size.height)
        for (place, item) in named.enumerated() {
            let free = (0..<120).lazy.map { (last + $0) % 120 }.first { step in
                let rect = ringNameRect(item.ring, step, sizes[place])
                return page.contains(rect) && !scene.boxes.contains { $0.rect.inset(-2, -2).overlaps(rect) }
                    && !scene.lines.contains {
                        $0.ends.first == ids.actor(ego.ego.id) && $0.path.passesThrough(rect)
                    }
            }
            guard let free else {
                leftOut += 1
                continue
            }
            last = free
            scene.boxes.append(
                Scene.Box(
                    id: "\(item.id)-name", role: .name, title: "",
                    center: ringNameRect(item.ring, free, sizes[place]).center, size: sizes[place],
                    label: labels[place], look: look))
        }
        if leftOut > 0 {
            footnotes.append(
                language(
                    "\(leftOut) av ringarna fick inte plats med sitt namn; den innersta ringen är nivå \(levels.last?.number ?? 0).",
                    "\(leftOut) of the rings had no room for their names; the innermost is level \(levels.last?.number ?? 0)."
                ))
        }
    }

    private func ringNameRect(_ ring: Int, _ step: Int, _ size: Size) -> Rect {
        let angle = 2 * Double.pi * Double(step) / 120
        return Rect(center: layout.point(angle, layout.radius(ring)).moved(by: middle), size: size)
    }

    /// Names beside dots, where nothing is in the way.
    mutating func addNames() throws(DiagramError) {
        let dots = scene.boxes.filter { $0.role == .actor && $0.label.lines.isEmpty }
        let names = Dictionary(alters.map { (ids.actor($0.actor.id), $0.actor.label) }) { first, _ in
            first
        }
        let leftOut = try DotNames(dots: dots, names: names, theme: context.theme).add(
            to: &scene, within: Rect(minX: 0, minY: 0, maxX: scene.size.width, maxY: scene.size.height))
        footnotes.append(
            language(
                "De andra är \(language.actors(alters.count)), för många för rutor med namn: de visas som prickar.",
                "The others are \(language.actors(alters.count)), too many for boxes with names: they are shown as dots."
            ))
        if leftOut > 0 { footnotes.append(map.words.labelsLeftOut(leftOut)) }
    }

    func legend() throws(DiagramError) -> Legend {
        var others = map
        others.actors = alters.map(\.actor)
        let forms = Dictionary(
            others.actors.map { ($0.id, isNamed ? MapLayout.Form.small : .dot) },
            uniquingKeysWith: { first, _ in first })
        // Lines count by the actors at their ends; the one in the middle is an end of all.
        var sections = map.legendSections(
            forms: forms.merging([ego.ego.id: .label]) { first, _ in first }, styles: styles)
        sections[sections.count - 2].rows =
            others.legendSections(forms: forms, styles: styles)[sections.count - 2].rows
        if !ego.among.isEmpty {
            sections[1].rows.append(
                Legend.Row(
                    sample: .stroke(Self.among, Self.amongWidth, .solid, digit: nil),
                    text: language("Mellan de andra, oavsett nivå", "Between the others, of any level"),
                    count: ego.among.count))
        }
        return try Legend(sections: sections, theme: context.theme)
    }
}
