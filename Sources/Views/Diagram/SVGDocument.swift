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

        var result = root(prefix, isInline)
        var isInside = false
        var title: String?
        for line in String(decoding: graphviz, as: UTF8.self).split(separator: "\n") {
            if !isInside {
                // The root element ends on the line that names the view box.
                isInside = line.contains("viewBox=")
                continue
            }
            if line.hasPrefix("<!--") { continue }
            if line.hasPrefix("<text ") {
                result += Self.weighted(line) + "\n"
                continue
            }
            if line.hasPrefix("<title>") {
                if let text = title, !text.isEmpty { result += "<title>\(Self.escaped(text))</title>\n" }
                title = nil
                continue
            }
            guard line.hasPrefix(#"<g id=""#) else {
                // Not a color that every reader of SVG knows.
                result +=
                    line.replacingOccurrences(of: #"stroke="transparent""#, with: #"stroke="none""#) + "\n"
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

    /// The weight at the end of the families, as an attribute of its own.
    private static func weighted(_ line: Substring) -> String {
        line.replacingOccurrences(
            of: #"font-family="\#(SceneGraph.boldFont)""#,
            with: #"font-family="\#(SceneGraph.font)" font-weight="bold""#)
    }

    private func root(_ prefix: String, _ isInline: Bool) -> String {
        let width = Self.number(scene.size.width)
        let height = Self.number(scene.size.height)
        let size = isInline ? "" : #" width="\#(width)pt" height="\#(height)pt""#
        let title = prefix + "title"
        let summary = scene.summary.isEmpty ? nil : prefix + "summary"
        let names = [title, summary].compactMap { $0 }.joined(separator: " ")
        var result = """
            <svg xmlns="http://www.w3.org/2000/svg"\(size) viewBox="0 0 \(width) \(height)" role="img" \
            aria-labelledby="\(names)">
            <title id="\(title)">\(Self.escaped(scene.title))</title>

            """
        if let summary { result += #"<desc id="\#(summary)">\#(Self.escaped(scene.summary))</desc>"# + "\n" }
        return result
    }

    private static func number(_ value: Double) -> String { String((value * 100).rounded() / 100) }

    private static func escaped(_ text: String) -> String {
        GraphvizText.escaped(GraphvizText.cleaned(text))
    }
}
