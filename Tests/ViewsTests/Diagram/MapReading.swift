import Foundation
import FoundationXML
import Views

/// What a drawn SVG holds, read by a parser that knows nothing of how it was made.
final class SVGReading: NSObject, XMLParserDelegate {
    struct Element {
        var name: String
        var attributes: [String: String]
    }

    private(set) var elements: [Element] = []
    private(set) var texts: [String] = []
    private(set) var titles: [String] = []
    /// The outline of each group with an id, as its shapes say.
    private(set) var outlines: [String: Rect] = [:]
    private(set) var isWellFormed = false
    private var open: [Element] = []
    private var characters = ""

    init(_ bytes: [UInt8]) {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        isWellFormed = parser.parse()
    }

    var ids: [String] { elements.compactMap { $0.attributes["id"] } }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        let element = Element(name: name, attributes: attributes)
        elements.append(element)
        open.append(element)
        characters = ""
        if ["polygon", "path", "ellipse"].contains(name), let group = open.last(where: { $0.name == "g" }),
            let id = group.attributes["id"], let outline = Self.outline(element)
        {
            outlines[id] = outlines[id].map { joined($0, outline) } ?? outline
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { characters += string }

    func parser(
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

/// Faults of a drawn map, computed from where its elements stand.
enum MapFaults {
    private static let filling: Set<Scene.Role> = [
        .actor, .digit, .name, .heading, .text, .notice, .legend,
    ]

    /// Pairs of boxes that cover each other.
    static func overlaps(_ scene: Scene) -> [String] {
        let boxes = scene.boxes.filter { filling.contains($0.role) }
        return boxes.indices.flatMap { first in
            boxes[(first + 1)...].filter { other in
                boxes[first].rect.overlaps(other.rect) && !isSample(boxes[first], other)
            }.map { "\(boxes[first].id) × \($0.id)" }
        }
    }

    /// The digit of a sample stands on the sample.
    private static func isSample(_ one: Scene.Box, _ other: Scene.Box) -> Bool {
        one.role == .legend && other.role == .legend && one.label.lines.isEmpty != other.label.lines.isEmpty
    }

    /// Lines that run through an actor that is not their end.
    static func intrusions(_ scene: Scene) -> [String] {
        let actors = scene.boxes.filter { $0.role == .actor }
        return scene.lines.filter { $0.ends.count == 2 }.flatMap { line in
            actors.filter { !line.ends.contains($0.id) && line.path.passesThrough($0.rect) }
                .map { "\(line.id) through \($0.id)" }
        }
    }

    /// Boxes that are not on the page as a whole.
    static func outside(_ scene: Scene) -> [String] {
        scene.boxes.filter {
            $0.rect.minX < 0 || $0.rect.minY < 0 || $0.rect.maxX > scene.size.width
                || $0.rect.maxY > scene.size.height
        }.map(\.id)
    }
}
