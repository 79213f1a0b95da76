/// The parts of an SVG that Graphviz's and our own have in common.
enum SVGText {
    /// The root element's beginning, with the picture's name and what it shows in words.
    ///
    /// - Parameter isInline: the element stands in a page of HTML, which gives it its size.
    static func root(of scene: Scene, prefix: String, isInline: Bool) -> String {
        let width = number(scene.size.width)
        let height = number(scene.size.height)
        let size = isInline ? "" : #" width="\#(width)pt" height="\#(height)pt""#
        let title = prefix + "title"
        let summary = scene.summary.isEmpty ? nil : prefix + "summary"
        let names = [title, summary].compactMap { $0 }.joined(separator: " ")
        var result = """
            <svg xmlns="http://www.w3.org/2000/svg"\(size) viewBox="0 0 \(width) \(height)" role="img" \
            aria-labelledby="\(names)">
            <title id="\(title)">\(escaped(scene.title))</title>

            """
        if let summary { result += #"<desc id="\#(summary)">\#(escaped(scene.summary))</desc>"# + "\n" }
        return result
    }

    /// The beginning of an element with a name.
    static func group(_ id: String, _ role: Scene.Role, _ title: String, prefix: String) -> String {
        let name = title.isEmpty ? "" : "<title>\(escaped(title))</title>\n"
        return #"<g id="\#(prefix)\#(escaped(id))" class="\#(role.rawValue)">"# + "\n" + name
    }

    /// A picture in the picture, its bytes with it. Decoration: what it says is said in words elsewhere.
    static func image(_ image: Scene.Image, prefix: String) -> String {
        let rect = image.rect
        let place = #"x="\#(number(rect.minX))" y="\#(number(rect.minY))""#
        let size = #"width="\#(number(rect.width))" height="\#(number(rect.height))""#
        return #"<image id="\#(prefix)\#(image.id)" \#(place) \#(size) href="\#(image.logo.dataURI)"/>"#
            + "\n"
    }

    static func number(_ value: Double) -> String { String((value * 100).rounded() / 100) }

    static func escaped(_ text: String) -> String { GraphvizText.escaped(GraphvizText.cleaned(text)) }
}
