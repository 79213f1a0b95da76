internal import Analysis
internal import Drawing
internal import Model
internal import Pictures
internal import Words

/// What the page is steered by, and the key, which is read without a script and filters with one.
struct ExploreTools {
    let context: ReportContext
    /// Those that some actor has.
    let kinds: [Identifier]
    let hasSides: Bool
    /// How some relation of some wave stands, as a whole or in a forum.
    private let states: Set<TargetSign>

    init(context: ReportContext, kinds: [Identifier], hasSides: Bool) {
        self.context = context
        self.kinds = kinds
        self.hasSides = hasSides
        states = Set(
            context.findings.analyzed.waves.flatMap(\.gaps.dyads).flatMap { dyad in
                [TargetSign(dyad)] + dyad.units.map { TargetSign($0) }
            })
    }

    private var language: Language { context.language }
    private var network: Network { context.network }
    private var scale: Scale { context.scale }

    // MARK: Tools

    /// Hidden until the script shows them.
    var html: String {
        """
        <div id="tools" class="scripted" hidden="hidden" role="search" aria-label="\(language("Välj vad som visas", "Choose what is shown"))">
        <div class="field search"><label for="search">\(language("Sök aktör", "Search actor"))</label>
        <input id="search" type="text" role="combobox" autocomplete="off" spellcheck="false" aria-expanded="false" aria-controls="found" aria-autocomplete="list" />
        <ul id="found" role="listbox" aria-label="\(language("Aktörer", "Actors"))" hidden="hidden"></ul>
        <p id="matches" class="small" role="status"></p></div>
        \(waves)
        <div class="field wide"><label for="level">\(language("Från nivå", "From level"))</label>
        <div class="slider"><input id="level" type="range" min="1" max="\(scale.top)" step="1" value="\(context.findings.conventions.tieFrom)" /><output id="level-name" for="level"></output></div></div>
        \(hasSides ? sides : "")
        \(network.forums.isEmpty ? "" : forums)
        <button type="button" id="reset">\(language("Nollställ", "Reset"))</button>
        </div>
        \(network.waves.count > 1 ? change : "")
        <p id="status" class="scripted" role="status" hidden="hidden"></p>
        <div class="tabs scripted" role="tablist" hidden="hidden" aria-label="\(language("Vy", "View"))">
        \(tab("map", language("Karta", "Map")))
        \(tab("matrix", language("Matris", "Matrix")))
        \(tab("list", language("Lista", "List")))
        </div>
        \(saving)
        """
    }

    private func tab(_ view: String, _ name: String) -> String {
        "<button type=\"button\" role=\"tab\" id=\"tab-\(view)\" aria-controls=\"\(view)\" aria-selected=\"false\">\(name)</button>"
    }

    private func field(_ id: String, _ label: String, _ options: [(String, String)]) -> String {
        let options = options.map {
            "<option value=\"\(HTMLText.escaped($0.0))\">\(HTMLText.escaped($0.1))</option>"
        }
        return
            "<div class=\"field\"><label for=\"\(id)\">\(label)</label>\n<select id=\"\(id)\">\(options.joined())</select></div>"
    }

    private var waves: String {
        guard network.waves.count > 1 else { return "" }
        return field(
            "wave", language("Mätomgång", "Wave"),
            network.waves.indices.map { ("\($0)", context.name(wave: $0).capitalizedFirst) })
    }

    private var sides: String {
        field(
            "side", language("Vems ord", "Whose word"),
            Conventions.Side.allCases.map { ($0.rawValue, $0.name(language).capitalizedFirst) })
    }

    private var forums: String {
        field(
            "forum", language("Forum", "Forum"),
            [("", language("Hela relationen", "The whole relation"))]
                + network.forums.enumerated().map { ("\($0.offset)", $0.element.name) })
    }

    private var change: String {
        """
        <div id="since" class="scripted" hidden="hidden"><input id="change" type="checkbox" /><label for="change">\(language("Visa vad som ändrats sedan mätomgången före", "Show what changed since the wave before"))</label>
        <p id="changes" class="small"></p></div>
        """
    }

    private var saving: String {
        """
        <div id="bar" class="bar scripted" hidden="hidden">
        <button type="button" id="closer" aria-label="\(language("Zooma in", "Zoom in"))">+</button>
        <button type="button" id="farther" aria-label="\(language("Zooma ut", "Zoom out"))">−</button>
        <button type="button" id="fit">\(language("Hela kartan", "Whole map"))</button>
        <span class="save"><label for="sheet">\(language("Spara som bild", "Save as picture"))</label>
        <select id="sheet"><option value="1123 794">\(language("A4 liggande", "A4 landscape"))</option><option value="1280 720">\(language("Bild 16:9", "Slide 16:9"))</option></select>
        <button type="button" id="svg">SVG</button><button type="button" id="png">PNG</button></span>
        </div>
        """
    }

    // MARK: The key

    /// - Parameter hasMap: whether lines are drawn.
    func key(hasMap: Bool) -> String {
        """
        <h2 id="key-title">\(language("Nyckel", "Key"))</h2>
        <p class="small scripted" hidden="hidden">\(language("Tryck på en rad för att visa bara den; flera går att välja.", "Press a row to show it alone; several can be chosen."))</p>
        \(group("class", language("Nivå", "Level"), levelRows))
        \(group("evidence", language("Vem säger det", "Who says so"), evidenceRows))
        \(group("state", language("Mot målet", "Against the target"), stateRows))
        \(group("kind", language("Aktörer", "Actors"), kindRows))
        """
    }

    private typealias Row = (id: String, name: String, sample: String)

    private func group(_ id: String, _ name: String, _ rows: [Row]) -> String {
        guard !rows.isEmpty else { return "" }
        let rows = rows.map { row in
            """
            <button type="button" disabled="disabled" aria-pressed="false" data-set="\(id)" data-id="\(HTMLText.escaped(row.id))"><svg width="30" height="14" viewBox="0 0 30 14" aria-hidden="true">\(row.sample)</svg><span>\(HTMLText.escaped(row.name))</span><span class="n"></span></button>
            """
        }
        return """
            <div role="group" aria-labelledby="key-\(id)">
            <h3 id="key-\(id)">\(HTMLText.escaped(name))</h3>
            \(rows.joined(separator: "\n"))
            </div>
            """
    }

    private var levelRows: [Row] {
        let classes: [Row] = LevelClass.classes(of: scale, language).enumerated().map {
            ("c\($0.offset)", $0.element.words, line($0.element.look(in: context.theme)))
        }
        let untold: [Row] = [
            ("between", language("Mellan två nivåer", "Between two levels"), untold(.between)),
            ("withheld", language("Nivån visas inte", "Level not shown"), untold(.withheld)),
            ("one", ToldState.oneAnswer.label(language), untold(.one)),
            ("oneSide", language("Bara den ena anger samverkan", "Only one says so"), untold(.one)),
            ("unknown", language("Nivån okänd", "Level unknown"), untold(.unknown)),
            ("missing", language("Mål finns, men ingen samverkan", "A target, but no tie"), untold(.missing)),
        ]
        return classes + untold.filter { isTold($0.id) }
    }

    /// Whether the readers may meet with it: what is one side's is told by name to some and not at all to others.
    private func isTold(_ id: String) -> Bool {
        switch id {
        case "oneSide": context.gate.isOpen
        case "withheld", "answered": !context.gate.isOpen
        case "one": !context.gate.isOpen && context.gate.audience != .public
        case "missing": !states.isEmpty
        default: true
        }
    }

    private func untold(_ sort: LineLook.Untold) -> String { line(sort.look(in: context.theme)) }

    private func line(_ look: LineLook) -> String {
        let dash = look.dashes.map { " stroke-dasharray=\"\($0)\"" } ?? ""
        return
            "<line x1=\"1\" y1=\"7\" x2=\"29\" y2=\"7\" stroke=\"\(look.color)\" data-color=\"\(look.color)\" data-dark=\"\(look.dark)\" stroke-width=\"\(look.width)\"\(dash) />"
    }

    private var evidenceRows: [Row] {
        [
            ("both", language("Båda anger samverkan", "Both say so"), ""),
            ("answered", language("Båda har svarat", "Both have answered"), ""),
            ("oneSide", language("Bara den ena anger samverkan", "Only one says so"), untold(.one)),
            ("one", ToldState.oneAnswer.label(language), untold(.one)),
            (
                "document", language("Ur dokument", "From a document"),
                "<rect x=\"9\" y=\"1.5\" width=\"12\" height=\"11\" fill=\"none\" stroke=\"currentColor\" />"
            ),
            ("missing", language("Ingen uppger samverkan", "Nobody says so"), untold(.missing)),
        ].filter { isTold($0.id) }
    }

    private var stateRows: [Row] {
        if states.isEmpty { return [] }
        return TargetSign.all.filter(states.contains).map { sign in
            (
                sign.id, sign.label(language),
                "<text x=\"15\" y=\"11.5\" text-anchor=\"middle\" font-size=\"12\" fill=\"currentColor\">\(HTMLText.escaped(sign.sign))</text>"
            )
        } + [("none", language("Inget mål", "No target"), "")]
    }

    private var kindRows: [Row] {
        let styles = KindStyle.styles(for: kinds.map { NetworkMap.Kind(id: $0.text, name: "") })
        let theme = context.theme
        return kinds.map { id in
            let style = styles[id.text]
            let (fill, border) = (
                style.map { theme.hex($0.fill) } ?? "#fff", style.map { theme.hex($0.border) } ?? "#555"
            )
            return (
                id.text, network.kind(id).name(language).capitalizedFirst,
                "<rect x=\"3\" y=\"1.5\" width=\"24\" height=\"11\" rx=\"3\" fill=\"\(fill)\" stroke=\"\(border)\" stroke-width=\"1.5\" />"
            )
        }
    }

    /// The colors of levels where they stand as digits, each with what can be read on it.
    var chips: String {
        scale.levels.map { level in
            guard level > 0 else { return "" }
            let fill = Color.level(step: level - 1, of: scale.top)
            return
                "\n.l\(level) { background: \(context.theme.hex(fill)); color: \(context.theme.hex(.text(on: fill))); }"
        }.joined()
    }
}
