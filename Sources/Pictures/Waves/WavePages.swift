internal import Analysis
internal import Drawing
internal import Model
internal import Words

// More actors than a small map can name: every wave has a page of its own, and when pages are turned nothing moves but the
// lines. So the key has the rows of all waves on every page, and the notes are the same.

struct WavePages {
    let panels: [WavePanels.Panel]
    let layout: MapLayout
    let context: PictureContext
    let legends: [Legend]

    private var language: Language { context.language }

    /// More than these have no room for their names side by side.
    static let fewActors = 20

    func scenes() throws(DiagramError) -> [Scene] {
        var scenes: [Scene] = []
        for (number, panel) in panels.enumerated() {
            var map = panel.map
            map.subtitle += language(
                " · sida \(number + 1) av \(panels.count)", " · page \(number + 1) of \(panels.count)")
            let surroundings = NetworkMap.Surroundings(legend: legends[number], footnotes: footnotes)
            scenes.append(try map.scene(on: layout, page: context.page, around: surroundings))
        }
        return scenes
    }

    private var footnotes: [String] {
        let alone = panels.map { panel in
            (panel.id.isEmpty ? "" : "\(panel.id): ") + language.count(panel.map.alone.count)
        }
        var words = language(
            "Varje aktör står på samma plats på alla sidor. Aktörer utan känd relation i mätomgången ritas inte (\(alone.joined(separator: ", "))).",
            "Every actor stands at the same place on all pages. Actors without a known tie in the wave are not drawn (\(alone.joined(separator: ", ")))."
        )
        if let map = panels.first?.map, panels.contains(where: { !$0.map.hasFewActors }) {
            words += " " + map.words.strongDigits(map.strongFrom)
        }
        return [words]
    }
}
