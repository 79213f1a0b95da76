// Graphviz's SVG made fit for a web page: no prolog, no comments, no references; ids with a prefix so that many maps can
// stand in one page; titles that say what a line or a box is, which readers and pointers are told.

import Foundation

struct SVGDocument {
    let scene: Scene
    let graphviz: [UInt8]

    /// A document of its own.
    func standalone() -> String {
        #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n" + rewritten(prefix: "", isInline: false)
    }

    /// An element for a page of HTML. It has no size of its own: the page gives it one.
    func inline(prefix: String) -> String { rewritten(prefix: prefix, isInline: true) }

    private func rewritten(prefix: String, isInline: Bool) -> String {
        var titles: [String: String] = [:]
        for line in scene.lines { titles[line.id] = line.title }
        for box in scene.boxes { titles[box.id] = box.title }

        var result = SVGText.root(of: scene, prefix: prefix, isInline: isInline)
        var isInside = false
        // The first shape is the page, the next ones are the areas.
        var areas = scene.areas[...]
        var isPageDrawn = false
        var title: String?
        for line in String(decoding: graphviz, as: UTF8.self).split(separator: "\n") {
            if !isInside {
                // The root element ends on the line that names the view box.
                isInside = line.contains("viewBox=")
                continue
            }
            if line.hasPrefix("<!--") { continue }
            if line.hasPrefix("<text ") {
                result += weighted(line) + "\n"
                continue
            }
            if line.hasPrefix("<title>") {
                if let text = title, !text.isEmpty { result += "<title>\(SVGText.escaped(text))</title>\n" }
                title = nil
                continue
            }
            if isPageDrawn, let area = areas.first, !line.hasPrefix("<g "), line.hasPrefix("<") {
                areas = areas.dropFirst()
                result += SVGText.group(area.id, area.role, area.title, prefix: prefix)
                result += Self.plain(line) + "\n</g>\n"
                continue
            }
            if line == "</svg>" {
                for image in scene.images { result += SVGText.image(image, prefix: prefix) }
            }
            guard line.hasPrefix(#"<g id=""#) else {
                if line.hasPrefix("<polygon ") { isPageDrawn = true }
                result += Self.plain(line) + "\n"
                continue
            }
            // Graphviz writes hyphens in attributes as entities.
            let tag = line.replacingOccurrences(of: "&#45;", with: "-")
            let id = String(tag.dropFirst(7).prefix { $0 != "\"" })
            title = titles[id]
            result += #"<g id="\#(prefix)"# + tag.dropFirst(7) + "\n"
        }
        return result
    }

    /// Not a color that every reader of SVG knows.
    private static func plain(_ line: Substring) -> String {
        line.replacingOccurrences(of: #"stroke="transparent""#, with: #"stroke="none""#)
    }

    /// The weight at the end of the families, as an attribute of its own.
    private func weighted(_ line: Substring) -> String {
        let bold = SceneGraph.boldFont(scene.theme)
        return line.replacingOccurrences(
            of: #"font-family="\#(bold)""#,
            with: #"font-family="\#(scene.theme.fontName)" font-weight="bold""#)
    }
}
