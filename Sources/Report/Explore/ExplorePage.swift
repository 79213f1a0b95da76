public import Analysis
public import Drawing
internal import Foundation
public import Model
internal import Pictures
internal import Results
internal import Words

// One file that needs no other and no network: a page that can be read as it is, and a script that lets its reader choose.
// The script is a file of its own (`explore.js`), held to a budget, and reads what this page holds as data.

/// The page to explore: who works with whom, wave by wave, as a map, a matrix and lists.
///
/// **Guarantee** (`rules.md` §6). The page is made of what its audience may see. What is withheld is not in the file, in no
/// text, no order and no data.
public struct ExplorePage: Sendable {
    private let context: ReportContext

    /// - Parameters:
    ///   - findings: Of a network seen through the gate, all waves of it.
    ///   - languageMark: What tells the language in the names of files, where it is not the usual one.
    public init(
        _ findings: Findings, language: Language, theme: Theme = .standard, languageMark: String = ""
    ) {
        context = ReportContext(
            findings: findings, language: language, theme: theme, languageMark: languageMark)
    }

    /// The name of the page.
    public var fileName: String { context.exploreFile }

    private var language: Language { context.language }
    private var findings: Findings { context.findings }

    /// The whole page. Of more actors or relations than a map can show it has lists alone, and says so.
    ///
    /// - Throws: what keeps Graphviz from drawing.
    /// - Complexity: as `WaveMaps`, and O(*r*) in the rows of all waves.
    public func html() throws(DiagramError) -> String {
        let ground = try ground()
        let picture: Scene? =
            if let ground { try ground.picture(context.map) } else { nil }
        let actors = context.inReadingOrder(Array(context.network.actors.indices))
        let data = ExploreData(
            context: context, actors: actors, ground: ground,
            pages: context.hasActorPages
                ? context.actorPageFiles : [])
        let lists = ExploreLists(context: context, actors: actors)
        let tools = ExploreTools(context: context, kinds: data.kinds, hasSides: data.hasSides)
        let title = HTMLText.escaped(self.title.text)
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="generator" content="samverkan" />
            <meta name="color-scheme" content="light dark" />
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src blob: data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'" />
            <title>\(title)</title>
            <style>
            \(Self.text(PackageResources.explore_css))\(tools.chips)
            </style>
            </head>
            <body>
            <a class="skip" href="#main">\(language("Till innehållet", "Skip to content"))</a>
            \(header)
            <main id="main" tabindex="-1">
            \(tools.html)
            <div class="work">
            <div id="views">
            <section id="map" role="tabpanel" aria-labelledby="tab-map">
            <h2>\(language("Karta", "Map"))</h2>
            \(try map(picture))
            </section>
            <section id="matrix" role="tabpanel" aria-labelledby="tab-matrix" hidden="hidden"></section>
            <section id="list" role="tabpanel" aria-labelledby="tab-list">
            \(lists.html)
            </section>
            </div>
            <div class="beside">
            <section id="card" tabindex="-1" hidden="hidden" aria-label="\(language("Vald aktör", "Chosen actor"))"></section>
            <section id="key" aria-labelledby="key-title">
            \(tools.key(hasMap: ground != nil))
            </section>
            </div>
            </div>
            \(lists.conversations)
            </main>
            <footer>
            <p>\(HTMLText.escaped(WaveWords(findings.analyzedWave, language).source))</p>
            <p>\(language("Gjord med samverkan. Sidan fungerar utan nät. Samma uppgifter ger samma sida.", "Made with samverkan. The page works offline. The same data give the same page."))</p>
            </footer>
            <script type="application/json" id="data">\(data.json.inScript)</script>
            <script>
            //<![CDATA[
            \(Self.text(PackageResources.explore_js))
            //]]>
            </script>
            </body>
            </html>

            """
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private func ground() throws(DiagramError) -> WaveGround? {
        guard context.network.actors.count <= MapLayout.mostActors else { return nil }
        return try WaveMaps.ground(
            findings.analyzed, language: language, audience: context.gate.audience, theme: context.theme)
    }

    private var title: Phrase {
        context.title(
            language(
                "Utforska: \(context.network.title)", "Explore: \(context.network.title)"),
            findings.hasIllustration && !context.network.illustrationMark.isEmpty)
    }

    private var header: String {
        var text = "<header>\n"
        if let mark = context.gate.audience.mark(language) {
            text += "<p class=\"mark\">\(HTMLText.escaped(mark))</p>\n"
        }
        text += "<h1>\(HTMLText.of(title))</h1>\n"
        let report = context.file("report", ".html")
        text += """
            <p>\(HTMLText.escaped(language("Samverkan i \(context.waveName).", "Collaboration in \(context.waveName).") + " " + context.gate.audience.reader(language))) <a href="\(HTMLText.escaped(report))">\(language("Till rapporten", "To the report"))</a></p>

            """
        let notice = WaveWords(findings.analyzedWave, language).notice
        if findings.network.hasIllustration {
            let words =
                notice.isEmpty
                ? language(
                    "Illustration: någon mätomgång bygger på påhittade uppgifter.",
                    "Illustration: some wave rests on invented data.")
                : language(
                    "Illustration: hela eller delar av sidan bygger på påhittade uppgifter. De säger inget om verkliga organisationer.",
                    "Illustration: all or part of this page rests on invented data. They say nothing of real organisations."
                )
            text += "<p class=\"notice\">\(HTMLText.escaped(words))</p>\n"
        }
        return text + "</header>"
    }

    private func map(_ picture: Scene?) throws(DiagramError) -> String {
        guard let picture else {
            let why =
                findings.analyzed.waves.allSatisfy { $0.relations.asked.isEmpty }
                ? language(
                    "Ingen relation är känd, så det finns inga linjer att rita. Listan visar vilka aktörer som finns.",
                    "No relation is known, so there are no lines to draw. The list shows which actors there are."
                )
                : language(
                    "Här ritas ingen karta: nätverket har fler aktörer eller relationer än att någon linje går att följa, eller ingen relation från den nivå som räknas. Listan visar dem; matrisen visar en aktör och de den samverkar med.",
                    "No map is drawn here: the network has more actors or relations than that a line could be followed, or none from the level that counts. The list shows them; the matrix shows an actor and those it works with."
                )
            return "<p class=\"note\">\(HTMLText.escaped(why))</p>"
        }
        let summary = HTMLText.escaped(context.map.summary)
        return """
            <div class="picture" role="region" tabindex="0" aria-label="\(language("Karta", "Map"))">
            \(try picture.inlineSVG(idPrefix: "map-"))
            </div>
            <p class="small hint">\(language("Kartan är större än rutan: dra den dit du vill se.", "The map is larger than its frame: drag it to where you want to look."))</p>
            <p class="small" id="alone">\(summary)</p>
            """
    }
}

extension ReportContext {
    /// The wave's map.
    fileprivate var map: NetworkMap {
        var map = NetworkMap(findings.analyzed.wave, language: language)
        map.mark = gate.audience.mark(language) ?? ""
        return map
    }
}
