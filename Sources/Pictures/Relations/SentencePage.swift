internal import Drawing
internal import Model

extension PictureContext {
    /// A page that says in words what there is nothing to draw of.
    func sentence(
        _ text: String, _ caption: Caption, instead: Name, footnotes: [String] = []
    ) throws(DiagramError) -> Scene {
        let label = Scene.Label(lines: TextWrap.lines(text, longest: 70, most: 6), size: 12, isLeft: true)
        let size = try Graphviz.sizes(of: [(label, Look())], in: theme)[0]
        var body = Scene(.chart, theme: theme)
        body.boxes = [
            Scene.Box(
                id: "sentence", role: .text, title: "",
                center: Point(x: size.width / 2, y: size.height / 2), size: size, label: label, look: Look())
        ]
        body.size = size
        return try sheet(caption, .below, instead: instead).composed(
            body, Legend(sections: [], theme: theme), footnotes: footnotes)
    }
}
