internal import Model

/// What of a document is written as time: which columns, in which of the two representations and in which format. What
/// cannot be said so is written as text like any other attribute.
struct GEXFTimes {
    enum Format: String {
        case double, date, dateTime
    }

    /// Whether the columns of spells are written as such.
    private(set) var hasVertexSpells = false
    private(set) var hasEdgeSpells = false
    /// The columns whose values change with time, by name, with the type of the values.
    private(set) var vertexColumns: [String: GraphColumn.ValueType] = [:]
    private(set) var edgeColumns: [String: GraphColumn.ValueType] = [:]
    private(set) var format: Format?
    /// Whether all times are points.
    private(set) var arePoints = false
    /// The numbers of a network's waves from 1, where its reports are shown in the wave that they are of.
    private(set) var waves: [String: Int]?

    var isDynamic: Bool { format != nil }

    /// What a column says of times, if it says nothing else.
    private struct Found {
        var bounds: Set<Kind> = []
        var hasPoints = false
        var hasSpells = false
        var values: [String] = []

        enum Kind {
            case number, date, dateTime
        }

        /// False for a bound that is no time, and for one that is left out and not there.
        mutating func add(_ spell: Spell) -> Bool {
            if spell.start.isEmpty && !spell.includesStart { return false }
            if spell.end.isEmpty && !spell.includesEnd { return false }
            for point in spell.points {
                if GEXFTime.isNumber(point) {
                    bounds.insert(.number)
                } else if GEXFTime.isDate(point) {
                    bounds.insert(.date)
                } else if GEXFTime.isDateTime(point) {
                    bounds.insert(.dateTime)
                } else {
                    return false
                }
            }
            return true
        }
    }

    init(_ document: GraphDocument) {
        let vertexSpells = document.vertexColumn(GraphColumn.spells).flatMap { Self.spells($0, document) }
        let edgeSpells = document.edgeColumn(GraphColumn.spells).flatMap { Self.spells($0, document) }
        // Those that have a place of their own have none for time.
        let placed = [GraphColumn.label, FileFormat.GEXFAttribute.kind, GraphColumn.edgeID]
        let vertexTimed = Self.timed(document.vertexColumns.filter { $0.name != placed[0] }, document)
        let edgeTimed = Self.timed(document.edgeColumns.filter { !placed.contains($0.name) }, document)
        let spells = [vertexSpells, edgeSpells].compactMap { $0 }
        let timed = [vertexTimed, edgeTimed].flatMap(\.values)
        let bounds = (spells + timed).reduce(into: Set<Found.Kind>()) { $0.formUnion($1.bounds) }
        // Numbers and dates do not go together.
        guard !(bounds.contains(.number) && bounds.count > 1), !(spells + timed).isEmpty else {
            if spells.isEmpty, timed.isEmpty { showWaves(document) }
            return
        }
        arePoints = !(spells + timed).contains(where: \.hasSpells)
        hasVertexSpells = vertexSpells != nil
        hasEdgeSpells = edgeSpells != nil
        func types(_ columns: [String: Found]) -> [String: GraphColumn.ValueType] {
            columns.filter { arePoints || !$0.value.hasPoints }.mapValues { found in
                GraphNumber.type(of: found.values.lazy.map { Array($0.utf8)[...] })
            }
        }
        vertexColumns = types(vertexTimed)
        edgeColumns = types(edgeTimed)
        format =
            bounds.contains(.number) || bounds.isEmpty
            ? .double : bounds.contains(.dateTime) ? .dateTime : .date
    }

    /// Nil unless every value says spells as `Spell` writes them, and nothing else.
    private static func spells(_ column: GraphColumn, _ document: GraphDocument) -> Found? {
        guard column.count > 0 else { return nil }
        var found = Found()
        for row in column.valuedRows {
            let text = document.value(column, row) ?? ""
            let spells = Spell.all(in: text)
            guard !spells.isEmpty, spells.map(\.text).joined(separator: ",") == text else { return nil }
            for spell in spells {
                guard found.add(spell) else { return nil }
                let isPoint =
                    spell.start == spell.end && !spell.start.isEmpty && spell.includesStart
                    && spell.includesEnd
                if !isPoint { found.hasSpells = true }
            }
        }
        return found
    }

    private static func timed(_ columns: [GraphColumn], _ document: GraphDocument) -> [String: Found] {
        var all: [String: Found] = [:]
        for column in columns where column.type == .text && column.count > 0 {
            var found = Found()
            let isTimed = column.valuedRows.allSatisfy { row in
                guard document.bytes(column, row)?.first == UInt8(ascii: "<"),
                    let text = document.value(column, row), let values = TimedValues(text),
                    values.text == text
                else { return false }
                for piece in values.pieces {
                    // A text that looks like all of them would be taken for that.
                    let isWhole = piece.spell.includesStart && piece.spell.includesEnd
                    guard found.add(piece.spell), TimedValues(piece.value) == nil,
                        !piece.isPoint || (isWhole && !piece.spell.start.isEmpty)
                    else { return false }
                    if piece.isPoint { found.hasPoints = true } else { found.hasSpells = true }
                    found.values.append(piece.value)
                }
                return true
            }
            if isTimed, !(found.hasPoints && found.hasSpells) { all[column.name] = found }
        }
        return all
    }

    /// Reports are there in their wave, and actors from their first to their last.
    private mutating func showWaves(_ document: GraphDocument) {
        guard document.isNetwork, let column = document.edgeColumn("wave"), column.count > 0,
            document.vertexColumn(GraphColumn.spells) == nil, document.edgeColumn(GraphColumn.spells) == nil,
            let text = document.attribute(GraphDocument.NetworkAttribute.table(.waves)),
            let table = readCSV(
                Array(text.utf8), file: document.file, knownColumns: Draft.TableName.waves.columns
            ).table,
            let place = table.column(named: "id")
        else { return }
        var waves: [String: Int] = [:]
        for row in 0..<table.rowCount {
            waves[table.text(row: row, column: place), default: row + 1] = row + 1
        }
        self.waves = waves
        format = .double
    }
}
