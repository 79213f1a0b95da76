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
    /// Of all waves, with the counts of each.
    let key: Legend

    private var language: Language { context.language }

    /// More than these have no room for their names side by side.
    static let fewActors = 20

    func scenes() throws(DiagramError) -> [Scene] {
        do {
            return try panels.indices.map { (number) throws(DiagramError) in
                try scene(number, of: panels.count, legends[number])
            }
        } catch .doesNotFit {
            // Where the key leaves too little room it has a page of its own, after the last wave's.
            let all = panels.count + 1
            let none = try Legend(sections: [], theme: context.theme)
            var scenes: [Scene] = []
            for number in panels.indices { scenes.append(try scene(number, of: all, none)) }
            var map = panels[0].map
            map.subtitle += language.page(all, of: all, isKey: true)
            scenes.append(
                try PicturePage(caption: map.caption, key: .below, theme: context.theme, page: context.page)
                    .composed(Scene(.chart, theme: context.theme), key))
            return scenes
        }
    }

    private func scene(_ number: Int, of all: Int, _ legend: Legend) throws(DiagramError) -> Scene {
        var map = panels[number].map
        map.subtitle += language.page(number + 1, of: all)
        return try map.scene(
            on: layout, page: context.page,
            around: NetworkMap.Surroundings(legend: legend, footnotes: footnotes))
    }

    private var footnotes: [String] {
        let alone = panels.map { panel in
            (panel.id.isEmpty ? "" : "\(panel.id): ") + language.count(panel.map.alone.count)
        }
        var words = language(
            "Varje aktör står på samma plats på alla sidor. Aktörer utan känd relation i mätomgången ritas inte (\(alone.joined(separator: ", "))).",
            "Every actor stands at the same place on all pages. Actors without a known tie in the wave are not drawn (\(alone.joined(separator: ", ")))."
        )
        if let map = panels.first?.map, map.levels.count > 1,
            panels.contains(where: { !$0.map.hasFewActors })
        {
            words += " " + map.words.strongDigits(map.strongFrom)
        }
        return [words]
    }
}
