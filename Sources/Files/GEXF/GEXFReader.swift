internal import Model

/// Reads GEXF of versions 1.0 to 1.3.
///
/// A hierarchy of nodes becomes flat, and what is drawn is passed over. An edge of the type mutual is two arcs, there and
/// back, as the specification says. When something is there is told by spells, and a value that changes with time is one
/// text with all its times.
final class GEXFReader: GraphXMLReader {
    typealias Attribute = FileFormat.GEXFAttribute

    /// What an element that is open is.
    enum Open {
        case element
        case vertex, edge
        case attributes(DeclaredAttributes.Domain, isDynamic: Bool)
        case attribute(Int, DeclaredAttributes.Domain, GraphColumn.ValueType?)
        case fallback
        case meta(String)
        case skipped
    }

    /// A vertex or an edge that is open, and what is said of it so far that is set at its end.
    struct Item {
        let subject: GraphSubject
        /// The arc back of a mutual edge.
        var twin: GraphDocument.Edge?
        var time: GEXFTime
        var spells: [Spell] = []
        var timed: [Int: TimedValues] = [:]
        /// The attributes of those, in the order of their first values.
        var timedOrder: [Int] = []
    }

    enum EdgeType {
        case directed, undirected, mutual
    }

    var open: [Open] = []
    var items: [Item] = []
    var attributes = DeclaredAttributes()
    private var skippedFrom: Int?
    var edgeType = EdgeType.undirected
    private var graphs = 0

    // Of the element that begins.
    var ownID: [UInt8] = []
    var ownLabel: [UInt8] = []
    var ownWeight: [UInt8] = []
    var ownKind: [UInt8] = []
    var ownValue: [UInt8] = []
    var weightColumn: Int?

    /// What our own instructions say, each name once.
    private var said: [(name: String, value: [UInt8])] = []
    /// Whether times say nothing but of which wave a report is, which it says itself.
    private var areTimesWaves = false

    init(_ input: borrowing XMLInput) {
        super.init(input, format: FileFormat.gexf.name, vocabulary: GEXFName.vocabulary)
    }

    // MARK: Beginnings

    override func begin(_ element: XMLElement, _ attributes: XMLAttributes) {
        guard skippedFrom == nil else { return }
        let name = element.isForeign ? nil : GEXFName(rawValue: element.name)
        if depth == 1, name != .gexf {
            refuse()
            return
        }
        switch name {
        case .attvalue: beginValue(attributes)
        case .node: beginVertex(attributes)
        case .edge: beginEdge(attributes)
        case .spell, .slice: beginSpell(attributes)
        case .attvalues, .spells, .slices, .edges, .gexf: open.append(.element)
        case .nodes:
            if !items.isEmpty { builder.passOver(.nestedGraphs, at: place) }
            open.append(.element)
        case .parents: open.append(.element)
        case .parent:
            builder.passOver(.nestedGraphs, at: place)
            open.append(.element)
        case .graph: beginGraph(attributes)
        case .meta: beginMeta(attributes)
        case .creator, .keywords, .description:
            open.append(.meta(name.map { String(describing: $0) } ?? ""))
            collect()
        case .attributes: beginAttributes(attributes)
        case .attribute: beginAttribute(attributes)
        case .default:
            open.append(.fallback)
            collect()
        case .options:
            builder.passOver(.section("options"), at: place)
            skip()
        case .color, .position, .size, .shape, .thickness: passOver(.drawing)
        default: passOver(element.isForeign ? .drawing : .metadata)
        }
    }

    func passOver(_ what: GraphFault.PassedOver) {
        builder.passOver(what, at: place)
        skip()
    }

    func skip() {
        skippedFrom = depth
        open.append(.skipped)
    }

    private func beginGraph(_ list: XMLAttributes) {
        let at = place
        var texts: [(String, String)] = []
        list.forEachOwn { name, value in
            switch GEXFName(rawValue: name) {
            case .defaultedgetype: edgeType = type(value) ?? .undirected
            case .mode where value.isText("slice"):
                texts.append((Attribute.mode, "slice"))
            case .start, .end, .timestamp, .timezone, .name:
                if !value.isEmpty {
                    texts.append(
                        (
                            GEXFName(rawValue: name).map { String(describing: $0) } ?? "",
                            String(copying: value)
                        ))
                }
            default: break
            }
        }
        if graphs > 0 {
            builder.passOver(.severalGraphs, at: at)
        } else {
            builder.isDirected = edgeType != .undirected
        }
        graphs += 1
        for (name, text) in texts { builder.setAttribute(name, text) }
        open.append(.element)
    }

    /// Version 1.0 has shorter words.
    func type(_ value: Span<UInt8>) -> EdgeType? {
        if value.isText("directed") || value.isText("dir") { return .directed }
        if value.isText("undirected") || value.isText("sim") { return .undirected }
        if value.isText("mutual") || value.isText("double") { return .mutual }
        return nil
    }

    private func beginMeta(_ list: XMLAttributes) {
        list.forEachOwn { name, value in
            if GEXFName(rawValue: name) == .lastmodifieddate, !value.isEmpty {
                builder.setAttribute(Attribute.modified, String(copying: value))
            }
        }
        open.append(.element)
    }

    private func beginAttributes(_ list: XMLAttributes) {
        var domain = DeclaredAttributes.Domain.vertex
        var isDynamic = false
        list.forEachOwn { name, value in
            switch GEXFName(rawValue: name) {
            case .class:
                if value.isText("edge") { domain = .edge } else if value.isText("graph") { domain = .graph }
            case .mode, .type: isDynamic = value.isText("dynamic")
            case .start, .end: builder.passOver(.spells, at: place)
            default: break
            }
        }
        open.append(.attributes(domain, isDynamic: isDynamic))
    }

    private func beginAttribute(_ list: XMLAttributes) {
        guard case .attributes(let domain, let isDynamic) = open.last else { return skip() }
        var declaration = DeclaredAttributes.Declaration(domain: domain, isDynamic: isDynamic)
        list.forEachOwn { name, value in
            switch GEXFName(rawValue: name) {
            case .id: declaration.id = String(copying: value)
            case .title: declaration.name = String(copying: value)
            case .type: declaration.type = GraphColumn.ValueType(declared: String(copying: value))
            default: break
            }
        }
        guard !declaration.id.isEmpty else {
            builder.note(.missing(.key("id")), at: place)
            return skip()
        }
        let number = attributes.declare(declaration, in: &builder, at: place)
        open.append(.attribute(number, domain, isDynamic ? declaration.type : nil))
    }

    // MARK: Ends

    override func end(_ element: XMLElement) {
        if let from = skippedFrom {
            guard depth == from else { return }
            skippedFrom = nil
        }
        switch open.popLast() {
        case .vertex, .edge: if let item = items.popLast() { endItem(item) }
        case .fallback:
            endCollecting()
            if case .attribute(let number, let domain, let type) = open.last {
                var value = collected
                if let type {
                    guard let text = builder.sound(value.span, type, named: "default", at: place) else {
                        return
                    }
                    let always = Spell(start: "", end: "")
                    value = Array(
                        TimedValues([.init(spell: always, isPoint: false, value: text)]).text.utf8)
                }
                attributes.setFallback(value, of: number, domain)
            }
        case .meta(let name):
            endCollecting()
            let text = String(decoding: collected[collected[...].withoutOuterSpace], as: UTF8.self)
            if !text.isEmpty { builder.setAttribute(name, text) }
        default: break
        }
    }

    private func endItem(_ item: Item) {
        for number in item.timedOrder {
            guard let values = item.timed[number] else { continue }
            let text = Array(values.text.utf8)
            attributes.set(text.span, number: number, of: item.subject, in: &builder, at: place)
            if let twin = item.twin {
                attributes.set(text.span, number: number, of: .edge(twin), in: &builder, at: place)
            }
        }
        let spells = item.spells.isEmpty ? item.time.spells : item.spells
        guard !spells.isEmpty, !areTimesWaves else { return }
        let text = Array(spells.map(\.text).joined(separator: ",").utf8)
        switch item.subject {
        case .graph: break
        case .vertex(let vertex):
            guard let column = builder.vertexColumn(GraphColumn.spells, at: place) else { return }
            builder.set(text.span, column: column, ofVertex: vertex, at: place)
        case .edge(let edge):
            guard let column = builder.edgeColumn(GraphColumn.spells, at: place) else { return }
            for edge in [edge, item.twin].compactMap({ $0 }) {
                builder.set(text.span, column: column, ofEdge: edge, at: place)
            }
        }
    }

    // MARK: Our own word

    override func instruction(_ target: String, _ text: Span<UInt8>) {
        guard target == Attribute.instruction else { return }
        let parts = XMLInstruction.attributes(of: text)
        if let dynamics = parts.first(where: { $0.name == "dynamics" }) {
            areTimesWaves = dynamics.value == Array("wave".utf8)
        }
        guard let name = parts.first(where: { $0.name == "attribute" }),
            let value = parts.first(where: { $0.name == "value" })
        else { return }
        let text = String(decoding: name.value, as: UTF8.self)
        // A long value stands in several.
        if said.last?.name == text {
            said[said.count - 1].value += value.value
        } else if said.count < GraphBuilder.Limit.columns {
            said.append((text, value.value))
        }
    }

    override func finish() {
        for (name, value) in said { builder.setAttribute(name, String(decoding: value, as: UTF8.self)) }
        attributes.finish(in: &builder)
    }
}
