package import Drawing
package import Foundation
package import FoundationXML

/// What a drawn SVG holds, read by a parser that knows nothing of how it was made.
package final class SVGReading: NSObject, XMLParserDelegate {
    package struct Element {
        package var name: String
        package var attributes: [String: String]
    }

    package private(set) var elements: [Element] = []
    package private(set) var texts: [String] = []
    package private(set) var titles: [String] = []
    /// The outline of each group with an id, as its shapes say.
    package private(set) var outlines: [String: Rect] = [:]
    package private(set) var isWellFormed = false
    private var open: [Element] = []
    private var characters = ""

    package init(_ bytes: [UInt8]) {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        isWellFormed = parser.parse()
    }

    package var ids: [String] { elements.compactMap { $0.attributes["id"] } }

    package func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        let element = Element(name: name, attributes: attributes)
        elements.append(element)
        open.append(element)
        characters = ""
        if ["polygon", "path", "ellipse", "rect"].contains(name),
            let group = open.last(where: { $0.name == "g" }),
            let id = group.attributes["id"], let outline = Self.outline(element)
        {
            outlines[id] = outlines[id].map { joined($0, outline) } ?? outline
        }
    }

    package func parser(_ parser: XMLParser, foundCharacters string: String) { characters += string }

    package func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        if name == "text" { texts.append(characters) }
        if name == "title" { titles.append(characters) }
        open.removeLast()
    }

    private func joined(_ one: Rect, _ other: Rect) -> Rect {
        Rect(
            minX: min(one.minX, other.minX), minY: min(one.minY, other.minY), maxX: max(one.maxX, other.maxX),
            maxY: max(one.maxY, other.maxY))
    }

    private static func outline(_ element: Element) -> Rect? {
        let attributes = element.attributes
        if element.name == "ellipse" {
            let values = ["cx", "cy", "rx", "ry"].compactMap { attributes[$0].flatMap(Double.init) }
            guard values.count == 4 else { return nil }
            return Rect(
                center: Point(x: values[0], y: values[1]),
                size: Size(width: 2 * values[2], height: 2 * values[3]))
        }
        if element.name == "rect" {
            let values = ["x", "y", "width", "height"].compactMap { attributes[$0].flatMap(Double.init) }
            guard values.count == 4 else { return nil }
            return Rect(
                minX: values[0], minY: values[1], maxX: values[0] + values[2], maxY: values[1] + values[3])
        }
        let text = attributes["points"] ?? attributes["d"] ?? ""
        let numbers = text.split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
        let xs = stride(from: 0, to: numbers.count - 1, by: 2).map { numbers[$0] }
        let ys = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] }
        guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else {
            return nil
        }
        return Rect(minX: left, minY: top, maxX: right, maxY: bottom)
    }
}
