internal import Analysis
internal import Drawing
internal import Model
internal import Results
internal import Words

// What stands around a picture of forums, and the numbers behind it.

extension ForumPicture {
    func title(_ forum: Forum.Place) -> String {
        let (it, count) = (network.forums[forum], participants[forum].count)
        let purpose = it.purpose.map { ", \($0.name(language))" } ?? ""
        return "\(it.name)\(purpose): \(language.actors(count))"
    }

    func surroundings(
        _ taking: Set<Actor.Place>, _ links: [Link], isGrouped: Bool
    ) throws(DiagramError) -> (sheet: PicturePage, legend: Legend, footnotes: [String]) {
        let styles = KindStyle.styles(for: NetworkMap.kinds(network, language))
        let rows = network.kinds.compactMap { kind -> (style: KindStyle, row: Legend.Row)? in
            let count = taking.count { network.actors[$0].kind == kind.id }
            guard count > 0, let style = styles[kind.id.text] else { return nil }
            return (
                style,
                Legend.Row(
                    sample: .box(style.look()), text: kind.name(language).capitalizedFirst, count: count)
            )
        }
        let kindRows = KindStyle.rows(rows, .words(language))
        let open = participants.count { !$0.isEmpty }
        var forumRows = [
            Legend.Row(
                sample: .box(Self.look), text: language("Forum", "Forum"), count: open)
        ]
        forumRows.append(
            Legend.Row(
                sample: .stroke(.muted, isGrouped ? 2.4 : 1, .solid, digit: nil),
                text: isGrouped
                    ? language("Bredare linje: fler deltar", "Wider line: more take part")
                    : language("Deltar", "Takes part"), count: links.count))
        let legend = try Legend(
            sections: [
                (language("Vilka som möts var", "Who meets where"), forumRows),
                (language("Aktörer", "Actors"), kindRows),
            ],
            theme: context.theme)
        let wave = context.name(wave: context.conventions.wave).capitalizedFirst
        let basis =
            network.participation == nil
            ? language(
                "deltar: är part i en uppgift om forumet", "takes part: is a party to a row on the forum")
            : language("enligt participation.csv", "by participation.csv")
        let grouped =
            isGrouped ? language(" · aktörer av samma typ i en ruta", " · actors of a kind in one box") : ""
        let outside = context.relations.actors.count - taking.count
        let footnote = language(
            "\(language.actors(outside)) i mätomgången deltar inte i något forum, så vitt känt.",
            "\(language.actors(outside)) of the wave \(outside == 1 ? "takes" : "take") part in no forum, as far as is known."
        )
        let empty = participants.count - open
        let unattended = language(
            "\(empty) forum utan känd deltagare i mätomgången ritas inte; \(empty == 1 ? "det" : "de") står i tabellen.",
            "\(empty) \(empty == 1 ? "forum" : "forums") without known participants in the wave \(empty == 1 ? "is" : "are") not drawn; the table has \(empty == 1 ? "it" : "them")."
        )
        let busiest = network.forums.indices.max {
            (participants[$0].count, -$0) < (participants[$1].count, -$1)
        }
        var summary = language(
            "Bilden visar \(language.actors(taking.count)) i \(open) forum.",
            "The picture shows \(language.actors(taking.count)) in \(open) \(open == 1 ? "forum" : "forums")."
        )
        if let busiest {
            summary += language(" Flest deltar i ", " Most take part in ") + title(busiest) + "."
        }
        let sheet = context.sheet(
            context.caption(
                language("Forum: ", "Forums: ") + context.words.title,
                finding: Finding(context: context).forums(participants),
                subtitle: language(
                    "\(wave) · vilka som deltar i vilket forum, \(basis)\(grouped)",
                    "\(wave) · who takes part in which forum, \(basis)\(grouped)"),
                summary: summary), .beside, instead: .forumsInNumbers)
        let footnotes = (empty > 0 ? [unattended] : []) + (outside > 0 ? [footnote] : [])
        return (sheet, legend, footnotes)
    }

    /// A forum without known participants has a row of its own.
    func table() -> Sheet {
        typealias Row = (forum: Forum.Place, actor: Actor.Place?)
        let fields: [Field<Row>] = [
            Field(.forum) { .forum($0.forum, network) },
            Field(.purpose) { .word(network.forums[$0.forum].purpose) { $0.name($1) } },
            Field(.actor) { .actor($0.actor, network) },
            Field(.kind) { $0.actor.map { .kind(network.actors[$0].kind, network) } ?? .none },
        ]
        let rows = network.forums.indices.flatMap { forum -> [Row] in
            participants[forum].isEmpty
                ? [(forum, nil)] : context.inReadingOrder(participants[forum]).map { (forum, $0) }
        }
        return Sheet(rows, fields)
    }
}
