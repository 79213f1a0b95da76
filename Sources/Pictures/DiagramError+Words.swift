public import Drawing
public import Model
internal import Words

extension DiagramError {
    /// The network has nothing that this kind of picture shows.
    static func nothingToShow(_ what: Name) -> DiagramError {
        .refused(what.byLanguage)
    }

    /// There is nobody, so that no kind of picture but an empty map can be drawn.
    public static let noActors = nothingToShow(
        Name(
            swedish: "nätverket har inga aktörer än; de skrivs i actors.csv, en rad för varje organisation.",
            english:
                "the network has no actors yet; they are written in actors.csv, a row for each organisation.")
    )

    public func message(in language: Language) -> String {
        switch self {
        case .missingPlugins(let names):
            let list = names.joined(separator: ", ")
            return language(
                """
                Graphviz saknar insticksmoduler (\(list)). Installera libgvc6 och kör \
                ”sudo libgvc6-config-update -c”.
                """,
                """
                Graphviz lacks plug-ins (\(list)). Install libgvc6 and run \
                “sudo libgvc6-config-update -c”.
                """)
        case .tooManyActors(let count, let limit):
            return language(
                "kartan får högst \(limit) aktörer, här är \(count). Välj ut en del av nätverket.",
                "a map can show at most \(limit) actors, here are \(count). Choose a part of the network.")
        case .tooLarge(let pixels, let limit):
            return language(
                "bilden blir \(pixels) bildpunkter, högst \(limit) går. Välj SVG eller PDF.",
                "the picture would be \(pixels) pixels, at most \(limit) are possible. Choose SVG or PDF.")
        case .doesNotFit(let page, let needed, let serving, let instead):
            return Self.doesNotFit(page, needed, serving, instead[language.rawValue] ?? "", language)
        case .refused(let why): return why[language.rawValue] ?? ""
        case .cancelled: return language("avbruten", "cancelled")
        case .noGraph:
            return language(
                "ett diagram med staplar eller rutor är ingen graf. Välj SVG, PNG eller PDF.",
                "a chart is no graph. Choose SVG, PNG or PDF.")
        case .badNumber(let name):
            return language(
                "ett mått i bilden är inget användbart tal (\(name)).",
                "a measure in the picture is no usable number (\(name)).")
        case .layoutFailed(let engine, let message):
            return language(
                "Graphviz kunde inte placera aktörerna (\(engine)): \(message)",
                "Graphviz could not place the actors (\(engine)): \(message)")
        case .renderingFailed(let format, let message):
            return language(
                "Graphviz kunde inte skriva bilden (\(format)): \(message)",
                "Graphviz could not write the picture (\(format)): \(message)")
        }
    }
    private static func doesNotFit(
        _ page: PageFormat, _ needed: Size, _ serving: [PageFormat], _ instead: String, _ language: Language
    ) -> String {
        func sides(_ size: Size) -> String {
            [size.width, size.height].map { language.count(Int($0.rounded(.up))) }.joined(separator: " × ")
        }
        let unit = page == .screen ? language("bildpunkter", "pixels") : language("punkter", "points")
        let smallest = language.decimal(
            page.smallestText, places: page.smallestText == page.smallestText.rounded() ? 0 : 1)
        let room = page.height.map { Size(width: page.width, height: $0) }
        let has =
            room.map { language("sidan har \(sides($0))", "the page has \(sides($0))") }
            ?? language(
                "där finns \(language.count(Int(page.width))) på bredden",
                "there it has \(language.count(Int(page.width))) across")
        let why = language(
            "bilden ryms inte på \(page.name(language)) med text som går att läsa (minst \(smallest) \(unit)): den skulle behöva \(sides(needed)) \(unit), och \(has).",
            "the picture does not fit \(page.name(language)) with text that can be read (at least \(smallest) \(unit)): it would need \(sides(needed)) \(unit), and \(has)."
        )
        let choices = serving.map { "--page \($0.option(language))" }
        let other =
            choices.isEmpty
            ? ""
            : language("Den ryms med \(language.list(choices)).", "It fits with \(language.list(choices)).")
        return [why, other, instead].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension Name {
    var byLanguage: [String: String] {
        Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, self($0)) })
    }
}

extension PageFormat {
    /// In a sentence.
    func name(_ language: Language) -> String {
        switch self {
        case .a4: language("en stående A4", "an upright A4")
        case .a4Landscape: language("en liggande A4", "a landscape A4")
        case .column: language("en textspalt", "a column of text")
        case .slide: language("en sida i en presentation", "a slide")
        case .square: language("en kvadrat", "a square")
        case .screen: language("en skärm", "a screen")
        }
    }

    /// What it is called on the command line.
    public func option(_ language: Language) -> String {
        switch self {
        case .a4: "a4"
        case .a4Landscape: language("a4-liggande", "a4-landscape")
        case .column: language("spalt", "column")
        case .slide: language("bild", "slide")
        case .square: language("kvadrat", "square")
        case .screen: language("skärm", "screen")
        }
    }
}
