import Analysis
import Drawing
import Foundation
import FoundationXML
import Model
import Pictures
import Report
import Results
import TestNetworks

extension NetworkReport {
    /// A report on the last wave of an imagined folder.
    init(
        _ files: [String: String], _ language: Language = .swedish, _ audience: Audience = .participants
    ) throws {
        try self.init(Draft(files: files).validated().network, language, audience)
    }

    init(
        _ network: Network, _ language: Language = .swedish, _ audience: Audience = .participants
    ) throws(DiagramError) {
        try self.init(network, Conventions(for: network), language, audience)
    }

    init(
        _ network: Network, _ conventions: Conventions, _ language: Language = .swedish,
        _ audience: Audience = .participants
    ) throws(DiagramError) {
        try self.init(
            Findings(AnalyzedNetwork(network, conventions).seen(by: audience)), language: language,
            bindsActors: true)
    }

    /// Everything that a reader gets but the drawn figures, as one text.
    var everything: String {
        let map = NetworkMap(findings.analyzedWave, language: language)
        let drawn = "\(map.ties)\n\(map.missing)\n\(map.summary)\n\(map.source)"
        let files = tables.map { "\($0.fileName)\n\($0.table.asCSV())" }.joined(separator: "\n")
        return [html, markdown, files, drawn].joined(separator: "\n")
    }
}

/// Reads a page as XML, element by element.
final class PageReader: NSObject, XMLParserDelegate {
    struct Element {
        let name: String
        let attributes: [String: String]
        let parents: [String]
    }

    private(set) var elements: [Element] = []
    private(set) var texts: [String] = []
    private var open: [String] = []
    private var failure: String?

    /// - Throws: where the page is not well-formed.
    init(_ page: String) throws {
        super.init()
        let parser = XMLParser(data: Data(page.utf8))
        parser.delegate = self
        guard parser.parse() else {
            throw NotWellFormed(why: "\(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "?")")
        }
    }

    struct NotWellFormed: Error {
        let why: String
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        elements.append(Element(name: name, attributes: attributes, parents: open))
        open.append(name)
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { texts.append(text) }

    func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }
}
