internal import Analysis
public import Drawing
internal import Model
internal import Results
internal import Words

extension Picture {
    /// The conversations to have next, numbered on the network's map, with a list of them and why.
    public static func next(_ context: PictureContext, count: Int = 10) throws(DiagramError) -> Picture {
        try NextPicture(context, count: count).picture()
    }
}

private struct NextPicture {
    let context: PictureContext
    let gaps: Gaps
    let conversations: [Conversation]

    private var language: Language { context.language }
    private var network: Network { context.network }

    init(_ context: PictureContext, count: Int) {
        self.context = context
        gaps = context.analyzedWave.gaps
        conversations = context.analyzedWave.next(count).conversations
    }

    func picture() throws(DiagramError) -> Picture {
        guard !conversations.isEmpty else { throw .nothingToShow(nothing) }
        let chosen = Set(conversations.map(\.dyad))
        let ties = WavePicture(context.analyzedWave, language).ties.filter {
            !chosen.contains($0.dyad)
        }
        let faint = ties.map { tie in
            MapStroke(dyad: tie.dyad, title: tie.detail, color: .rule, width: 0.9)
        }
        let strokes = conversations.enumerated().map { place, conversation in
            MapStroke(
                dyad: conversation.dyad, title: title(conversation, place + 1),
                color: Self.color(conversation),
                width: 3, dash: conversation.action == .build ? .dashed : .solid, label: .badge(place + 1))
        }
        let canvas = try MapCanvas(
            context, actors: context.relations.actors, strokes: faint + strokes,
            words: MapCanvas.Words(
                alone: language("Utan känd samverkan", "Without a known tie"),
                pale: language("Blek: har samverkan i annan mätomgång", "Pale: has a tie in another wave")))
        let list = try list(conversations)
        let rows = Conversation.Action.allCases.compactMap { action -> Legend.Row? in
            let count = conversations.count { $0.action == action }
            guard count > 0, let sample = conversations.first(where: { $0.action == action }) else {
                return nil
            }
            return Legend.Row(
                sample: .stroke(
                    Self.color(sample), 3, action == .build ? .dashed : .solid, digit: nil),
                text: action.name(language).capitalizedFirst, count: count)
        }
        let others =
            ties.isEmpty
            ? []
            : [
                Legend.Row(
                    sample: .stroke(.rule, 0.9, .solid, digit: nil),
                    text: language("Övrig samverkan", "Other ties"), count: ties.count)
            ]
        let legend = try Legend(
            sections: [(language("Samtal", "Conversations"), rows + others), canvas.actorRows],
            theme: context.theme)
        let scenes = try pages(canvas, list, legend)
        return Picture(
            for: context.audience, fileStem: context.fileStem("next"), scenes: scenes,
            table: .conversations(conversations, network))
    }

    /// The list stands beside the map, below it or on a page of its own.
    private func pages(
        _ canvas: MapCanvas, _ list: Scene, _ legend: Legend
    ) throws(DiagramError) -> [Scene] {
        let nothing = try Legend(sections: [], theme: context.theme)
        let sheet = context.sheet(caption(conversations), .below, instead: .fewerConversations)
        let beside = beside(canvas, list, legend)
        guard context.page != nil else {
            return [try sheet.composed(beside, nothing, footnotes: canvas.footnotes)]
        }
        if let scene = try sheet.composedIfItFits(beside, nothing, footnotes: canvas.footnotes) {
            return [scene]
        }
        var below = canvas.scene
        below.add(list, at: Point(x: 0, y: below.size.height + 20))
        below.size = Size(
            width: max(below.size.width, list.size.width), height: below.size.height + 20 + list.size.height)
        if let scene = try sheet.composedIfItFits(below, legend, footnotes: canvas.footnotes) {
            return [scene]
        }
        var whole = Scene(.chart, theme: context.theme)
        whole.add(list, at: Point(x: 0, y: 0))
        whole.size = list.size
        return [
            try sheet.composed(canvas.scene, legend, footnotes: canvas.footnotes),
            try sheet.composed(whole, nothing),
        ]
    }

    private func beside(_ canvas: MapCanvas, _ list: Scene, _ legend: Legend) -> Scene {
        var body = canvas.scene
        let left = body.size.width + 30
        body.add(list, at: Point(x: left, y: 0))
        // The key stands where there is most room: below the map or below the list.
        let corner =
            body.size.height < list.size.height
            ? Point(x: 0, y: body.size.height + 24) : Point(x: left, y: list.size.height + 16)
        let key = legend.moved(to: corner)
        body.lines += key.lines
        body.boxes += key.boxes
        body.size = Size(
            width: left + max(list.size.width, corner.x > 0 ? legend.size.width : 0),
            height: max(body.size.height, list.size.height, corner.y + legend.size.height))
        return body
    }

    private static func color(_ conversation: Conversation) -> Color {
        switch conversation.action {
        case .build, .raise: .accent
        case .hold: .ink
        case .relax: .named(.above)
        }
    }

    // MARK: The list

    private static let listWidth = 54

    /// Numbered, each with its two actors, what is to come of it, and why.
    private func list(_ conversations: [Conversation]) throws(DiagramError) -> Scene {
        var labels: [(Scene.Label, Look)] = []
        for (place, conversation) in conversations.enumerated() {
            let badge = DigitStyle.badge(place + 1)
            labels.append((badge.label, badge.look))
            labels.append(
                (
                    Scene.Label(
                        lines: TextWrap.lines(
                            context.pair(conversation.dyad), longest: Self.listWidth, most: 2),
                        size: 10.5, isBold: true, isLeft: true), Look()
                ))
            labels.append(
                (
                    Scene.Label(
                        lines: TextWrap.lines(reason(conversation), longest: Self.listWidth + 6, most: 4),
                        size: 9.5, color: .muted, isLeft: true), Look()
                ))
        }
        let sizes = try Graphviz.sizes(of: labels, in: context.theme)
        var scene = Scene(theme: context.theme)
        var y = 0.0
        for place in conversations.indices {
            let (badge, pair, why) = (sizes[3 * place], sizes[3 * place + 1], sizes[3 * place + 2])
            func add(_ part: String, _ index: Int, _ role: Scene.Role, left: Double, top: Double) {
                scene.boxes.append(
                    Scene.Box(
                        id: "conversation-\(place + 1)-\(part)", role: role, title: "",
                        center: Point(x: left + sizes[index].width / 2, y: top + sizes[index].height / 2),
                        size: sizes[index], label: labels[index].0, look: labels[index].1))
            }
            add("number", 3 * place, .text, left: 0, top: y + max(0, (pair.height - badge.height) / 2))
            add("pair", 3 * place + 1, .heading, left: 28, top: y)
            add("why", 3 * place + 2, .text, left: 28, top: y + pair.height + 1)
            scene.size.width = max(scene.size.width, 28 + max(pair.width, why.width))
            y += max(badge.height, pair.height) + why.height + 9
        }
        scene.size.height = y
        return scene
    }

    /// "Bygg, mål 5–7. Enligt uppdrag; båda vill det." Steps only where the level is told: with the target they give it.
    private func reason(_ conversation: Conversation) -> String {
        let unit = conversation.unit
        let isOpen = if case .level = unit.summary.shown(.confirmed) { true } else { false }
        let path = isOpen ? ": \(conversation.path)" : ""
        var reasons = isOpen ? conversation.reasons(language) : [unit.target.basis(language)]
        if !isOpen {
            if conversation.isWanted { reasons.append(language("båda vill det", "both want it")) }
            if let structure = conversation.structure { reasons.append(structure.name(language)) }
            if unit.told.state != nil { reasons.append(unit.stateClause(language)) }
        }
        let what = conversation.action.name(language).capitalizedFirst + path
        return what + language(", mål \(unit.target.bandText). ", ", target \(unit.target.bandText). ")
            + reasons.joined(separator: "; ").capitalizedFirst + ". "
            + conversation.place(in: network, language)
    }

    private func title(_ conversation: Conversation, _ number: Int) -> String {
        "\(number). \(context.pair(conversation.dyad)). \(reason(conversation))"
    }

    // MARK: Words

    private func caption(_ conversations: [Conversation]) -> Caption {
        let count = conversations.count
        let wave = context.name(wave: gaps.wave).capitalizedFirst
        return context.caption(
            language("Samtal att ta härnäst: ", "Conversations to have next: ") + context.words.title,
            finding: Finding(context: context).conversations(conversations.map(\.dyad)),
            subtitle: language(
                """
                \(wave) · urval: målets status, om båda vill, vad som håller ihop nätet, slag som saknas, steg och namn · \
                \(language.count(count, ("samtal", "conversation"), ("samtal", "conversations")))
                """,
                """
                \(wave) · chosen by the target’s status, whether both want it, what holds the network together, kind lacking, \
                steps and names · \(language.count(count, ("samtal", "conversation"), ("samtal", "conversations")))
                """),
            summary: language(
                "Kartan visar \(count) samtal: ", "The map shows \(count) conversations: ")
                + conversations.enumerated().map { "\($0 + 1) \(context.pair($1.dyad))" }.joined(
                    separator: "; ")
                + ".")
    }

    private var nothing: Name {
        if gaps.dyads.isEmpty {
            return Name(
                swedish: "inga mål gäller i mätomgången, så det finns inga glapp att tala om.",
                english: "no targets hold in the wave, so there are no gaps to talk about.")
        }
        let unknown = gaps.dyads.count { $0.state == .unknown }
        return unknown > 0
            ? Name(
                swedish:
                    "inget glapp är känt, men för \(Language.swedish.relations(unknown)) med mål saknas uppgifter. Börja med att fråga dem det gäller.",
                english:
                    "no gap is known, but for \(Language.english.relations(unknown)) with a target information is missing. Begin by asking those concerned."
            )
            : Name(
                swedish: "det finns inget glapp att tala om.", english: "there is no gap to talk about.")
    }
}

extension DigitStyle {
    /// A number in a disc.
    static func badge(_ number: Int) -> DigitStyle {
        var style = DigitStyle("\(number)", fontSize: 10)
        style.label.isBold = true
        style.label.color = .text(on: .accent)
        style.look = Look(
            shape: .circle, fill: .accent, border: .paper, borderWidth: 1.2,
            margin: Size(width: 0.5, height: 0.5))
        return style
    }
}
