internal import Analysis
public import Drawing
internal import Model
internal import Results
internal import Words

extension Picture {
    /// The conversations to have next: a list with why, and a small map on which each has the letter that it has in the list.
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
        return Picture(
            for: context.audience, fileStem: context.fileStem("next"), scenes: try scenes(),
            table: .conversations(conversations, network))
    }

    /// The list with the map beside it or, where there is no room for both, the list on pages of its own and the map after it.
    private func scenes() throws(DiagramError) -> [Scene] {
        let strokes = conversations.enumerated().map { place, conversation in
            MapStroke(
                dyad: conversation.dyad, title: title(conversation, place), color: Self.color(conversation),
                width: 3, dash: conversation.action == .build ? .dashed : .solid,
                label: .badge(Self.letter(place)))
        }
        let rows = conversations.enumerated().map { place, conversation in
            RelationList.Row(
                id: "conversation-\(place + 1)", sign: .badge(Self.letter(place)),
                pair: context.pair(conversation.dyad), words: reason(conversation))
        }
        // On pages of its own it may stand in columns.
        let list = try RelationList(rows, longest: 56, theme: context.theme)
        let pages = try RelationList(rows, longest: 42, theme: context.theme)
        let nothing = try Legend(sections: [], theme: context.theme)
        let ground = try MapGround(context, strokes)
        if let ground {
            let sheet = context.sheet(caption(ground.placesNote), .below, instead: .fewerConversations)
            let legend = try Legend(sections: [key, ground.actorRows], theme: context.theme)
            if let scene = try ground.page(sheet, beside: list.scene(), legend, footnotes: []) {
                return [scene]
            }
            var scenes = try pages.scenes(
                on: context, caption(""), instead: .fewerConversations, nothing, footnotes: [])
            if let scene = try ground.page(sheet, legend, footnotes: []) { scenes.append(scene) }
            return scenes
        }
        return try pages.scenes(
            on: context, caption(""), instead: .fewerConversations,
            Legend(sections: [key], theme: context.theme), footnotes: [])
    }

    private var key: (heading: String, rows: [Legend.Row]) {
        let rows = Conversation.Action.allCases.compactMap { action -> Legend.Row? in
            let those = conversations.filter { $0.action == action }
            guard let sample = those.first else { return nil }
            return Legend.Row(
                sample: .stroke(Self.color(sample), 3, action == .build ? .dashed : .solid, digit: nil),
                text: action.name(language).capitalizedFirst, count: those.count)
        }
        return (language("Samtal", "Conversations"), rows)
    }

    /// A … Z, AA, AB, …
    private static func letter(_ place: Int) -> String {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
        return (place >= letters.count ? letter(place / letters.count - 1) : "")
            + letters[place % letters.count]
    }

    private static func color(_ conversation: Conversation) -> Color {
        switch conversation.action {
        case .build, .raise: .accent
        case .hold: .ink
        case .relax: .named(.above)
        }
    }

    // MARK: Words

    /// "Fördjupa 3 → 5, mål 5–7, enligt uppdrag; båda vill det. I Vätterrådet." Levels and wishes only where the level is told:
    /// both wanting it deeper would give away what is withheld.
    private func reason(_ conversation: Conversation) -> String {
        let unit = conversation.unit
        let isOpen = if case .level = unit.summary.shown(.confirmed) { true } else { false }
        let path = isOpen ? " \(conversation.path)" : ""
        let what = conversation.action.name(language).capitalizedFirst + path
        var reasons = [
            what + language(", mål \(unit.target.bandText)", ", target \(unit.target.bandText)"),
            unit.target.basis(language),
        ]
        if isOpen, conversation.isWanted { reasons.append(language("båda vill det", "both want it")) }
        if let structure = conversation.structure { reasons.append(structure.name(language)) }
        if !isOpen, unit.told.state != nil { reasons.append(unit.stateClause(language)) }
        return reasons.joined(separator: "; ") + ". " + place(conversation)
    }

    private func place(_ conversation: Conversation) -> String {
        guard let meeting = conversation.meeting else {
            return language("Inget gemensamt forum.", "No forum in common.")
        }
        let name = network.forums[meeting.forum].name
        return switch meeting.ground {
        case .target, .shared: language("Tas upp i \(name).", "To be taken up in \(name).")
        case .nearest:
            language("Inget gemensamt forum; närmast: \(name).", "No forum in common; nearest: \(name).")
        }
    }

    private func title(_ conversation: Conversation, _ place: Int) -> String {
        "\(Self.letter(place)). \(context.pair(conversation.dyad)). \(reason(conversation))"
    }

    private func caption(_ placesNote: String) -> Caption {
        let count = conversations.count
        let wave = context.name(wave: gaps.wave).capitalizedFirst
        return context.caption(
            language("Samtal att ta härnäst: ", "Conversations to have next: ") + context.words.title,
            finding: Finding(context: context).conversations(conversations.map(\.dyad)),
            subtitle: language(
                """
                \(wave) · urval: målets status, om båda vill, vad som håller ihop nätet, slag som saknas, steg och namn · \
                \(language.count(count, ("samtal", "conversation"), ("samtal", "conversations")))\(placesNote)
                """,
                """
                \(wave) · chosen by the target’s status, whether both want it, what holds the network together, kind lacking, \
                steps and names · \(language.count(count, ("samtal", "conversation"), ("samtal", "conversations")))\(placesNote)
                """),
            summary: language(
                "\(language.count(count, ("samtal", "conversation"), ("samtal", "conversations"))): ",
                "\(language.count(count, ("samtal", "conversation"), ("samtal", "conversations"))): ")
                + conversations.enumerated().map { "\(Self.letter($0)) \(context.pair($1.dyad))" }.joined(
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
    /// A letter or a number in a disc.
    static func badge(_ text: String) -> DigitStyle {
        var style = DigitStyle(text, fontSize: 10)
        style.label.isBold = true
        style.label.color = .text(on: .accent)
        style.look = Look(
            shape: .circle, fill: .accent, border: .paper, borderWidth: 1.2,
            margin: Size(width: 0.5, height: 0.5))
        return style
    }
}
