internal import Model

// What is said of vertices and of edges, and within them.

extension GEXFReader {
    func beginVertex(_ list: XMLAttributes) {
        let at = place
        var vertex: GraphDocument.Vertex?
        var time = GEXFTime()
        ownLabel.removeAll(keepingCapacity: true)
        ownKind.removeAll(keepingCapacity: true)
        var hasLabel = false
        list.forEachOwn { number, value in
            let name = GEXFName(rawValue: number)
            switch name {
            case .id: if !value.isEmpty { vertex = builder.define(value, at: at) }
            case .label:
                hasLabel = true
                ownLabel.append(value)
            case .start, .end, .startopen, .endopen, .timestamp, .timestamps, .intervals:
                if let name { time.set(name, value) }
            case .pid: if !value.isEmpty { builder.passOver(.nestedGraphs, at: at) }
            default: break
            }
        }
        tellUnread(time, at: at)
        guard let vertex else {
            builder.note(.missing(.vertexID), at: at)
            return skip()
        }
        items.append(Item(subject: .vertex(vertex), time: time))
        open.append(.vertex)
        if hasLabel, let column = builder.vertexColumn(GraphColumn.label, at: at) {
            let label = ownLabel
            builder.set(label.span, column: column, ofVertex: vertex, at: at)
        }
    }

    func beginEdge(_ list: XMLAttributes) {
        let at = place
        var (tail, head) = (GraphDocument.Vertex?.none, GraphDocument.Vertex?.none)
        var time = GEXFTime()
        var ownType = edgeType
        var hasLabel = false
        ownID.removeAll(keepingCapacity: true)
        ownLabel.removeAll(keepingCapacity: true)
        ownWeight.removeAll(keepingCapacity: true)
        ownKind.removeAll(keepingCapacity: true)
        list.forEachOwn { number, value in
            let name = GEXFName(rawValue: number)
            switch name {
            case .source: if !value.isEmpty { tail = builder.mention(value, at: at) }
            case .target: if !value.isEmpty { head = builder.mention(value, at: at) }
            case .id: ownID.append(value)
            case .label:
                hasLabel = true
                ownLabel.append(value)
            case .weight, .cardinal: ownWeight.append(value)
            case .kind: ownKind.append(value)
            case .type: ownType = type(value) ?? ownType
            case .start, .end, .startopen, .endopen, .timestamp, .timestamps, .intervals:
                if let name { time.set(name, value) }
            default: break
            }
        }
        tellUnread(time, at: at)
        guard let tail, let head else {
            builder.note(.missing(.edgeEnds), at: at)
            return skip()
        }
        let edge = builder.addEdge(tail, head, isDirected: ownType != .undirected, at: at)
        var item = Item(subject: .edge(edge), time: time)
        if ownType == .mutual, tail != head {
            item.twin = builder.addEdge(head, tail, isDirected: true, at: at)
        }
        items.append(item)
        open.append(.edge)
        if !ownID.isEmpty { set(ownID, GraphColumn.edgeID, ofEdge: edge, at: at) }
        for edge in [edge, item.twin].compactMap({ $0 }) {
            if hasLabel { set(ownLabel, GraphColumn.label, ofEdge: edge, at: at) }
            if !ownKind.isEmpty { set(ownKind, Attribute.kind, ofEdge: edge, at: at) }
            if !ownWeight.isEmpty { setWeight(ofEdge: edge, at: at) }
        }
    }

    private func set(
        _ value: [UInt8], _ name: String, ofEdge edge: GraphDocument.Edge, at place: GraphDocument.Place
    ) {
        guard let column = builder.edgeColumn(name, at: place) else { return }
        builder.set(value.span, column: column, ofEdge: edge, at: place)
    }

    private func setWeight(ofEdge edge: GraphDocument.Edge, at place: GraphDocument.Place) {
        if weightColumn == nil {
            weightColumn = builder.edgeColumn(GraphColumn.weight, .integer, at: place)
        }
        guard let weightColumn else { return }
        let weight = ownWeight
        builder.setDeclared(
            weight.span, named: GraphColumn.weight, column: weightColumn, ofEdge: edge, at: place)
    }

    private func tellUnread(_ time: GEXFTime, at place: GraphDocument.Place) {
        guard let unread = time.unread else { return }
        builder.note(.unexpected(found: String(unread.prefix(60)), expected: .time), at: place)
    }

    func beginSpell(_ list: XMLAttributes) {
        guard !items.isEmpty else { return passOver(.spells) }
        var time = GEXFTime()
        list.forEachOwn { number, value in
            if let name = GEXFName(rawValue: number) { time.set(name, value) }
        }
        tellUnread(time, at: place)
        // One without bounds is for ever.
        let always = Spell(start: "", end: "")
        items[items.count - 1].spells += time.isEmpty && time.unread == nil ? [always] : time.spells
        open.append(.element)
    }

    func beginValue(_ list: XMLAttributes) {
        guard let item = items.last else { return passOver(.section("attvalues")) }
        let at = place
        var number: Int?
        var time = GEXFTime()
        ownValue.removeAll(keepingCapacity: true)
        list.forEachOwn { attribute, value in
            let name = GEXFName(rawValue: attribute)
            switch name {
            case .for: number = attributes.number(of: value)
            // Its name in version 1.0.
            case .id: if number == nil { number = attributes.number(of: value) }
            case .value: ownValue.append(value)
            case .start, .end, .startopen, .endopen, .timestamp: if let name { time.set(name, value) }
            default: break
            }
        }
        tellUnread(time, at: at)
        guard let number else {
            builder.note(.missing(.key("for")), at: at)
            return skip()
        }
        open.append(.element)
        let value = ownValue
        let type = attributes.dynamicType(number, of: item.subject)
        guard type != nil || !time.isEmpty else {
            attributes.set(value.span, number: number, of: item.subject, in: &builder, at: at)
            if let twin = item.twin {
                attributes.set(value.span, number: number, of: .edge(twin), in: &builder, at: at)
            }
            return
        }
        let name = attributes.name(number, of: item.subject)
        let pieces: [TimedValues.Piece]
        if time.isEmpty, let all = TimedValues(String(decoding: value, as: UTF8.self)) {
            // All of them in one.
            pieces = all.pieces
        } else {
            guard let text = builder.sound(value.span, type ?? .text, named: name, at: at) else { return }
            let spells = time.isEmpty ? [Spell(start: "", end: "")] : time.spells
            let isPoint = !time.points.isEmpty
            pieces = spells.map { TimedValues.Piece(spell: $0, isPoint: isPoint, value: text) }
        }
        if type == nil { attributes.holdTimes(number, of: item.subject, in: &builder) }
        let last = items.count - 1
        if items[last].timed[number] == nil { items[last].timedOrder.append(number) }
        items[last].timed[number, default: TimedValues([])].pieces += pieces
    }
}
