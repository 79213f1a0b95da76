import Files
import Graphs
import Model

/// Writes the tables of a network as people write them: Swedish headings and words, names for ids, whole lines of a form for
/// levels, Swedish dates, blanks, cells left out, and whatever encoding, separator and line ends the program at hand has.
struct WritingHand {
    private var random: SeededRandom
    private let draft: Draft
    private let network: Network
    private let actorNames: [String: [String]]
    private let forumNames: [String: [String]]

    init(_ draft: Draft, _ network: Network, seed: UInt64) {
        random = SeededRandom(seed: seed)
        self.draft = draft
        self.network = network
        actorNames = Self.ownNames(network.actors.map { ($0.id.text, [$0.name, $0.short]) })
        forumNames = Self.ownNames(network.forums.map { ($0.id.text, [$0.name]) })
    }

    /// The names that only one of several has, by its id.
    private static func ownNames(_ named: [(id: String, names: [String])]) -> [String: [String]] {
        var owners: [String: Set<String>] = [:]
        for (id, names) in named {
            for name in [id] + names { owners[name.normalForm, default: []].insert(id) }
        }
        return Dictionary(
            uniqueKeysWithValues: named.map { entry in
                (entry.id, entry.names.filter { owners[$0.normalForm]?.count == 1 && !$0.normalForm.isEmpty })
            })
    }

    /// Every file of the folder, and how each was written.
    mutating func files() -> (bytes: [String: [UInt8]], manners: String) {
        var files: [String: [UInt8]] = [:]
        var manners = ""
        for name in Draft.TableName.allCases {
            guard let table = draft.tables[name] else { continue }
            let format = Format(&random)
            let bytes = format.bytes(rows(of: table, name), &random)
            files[name.file] = bytes
            manners += " \(name): \(format)"
        }
        return (files, manners)
    }

    private mutating func rows(of table: Table, _ name: Draft.TableName) -> [[String]] {
        var rows = [table.header.map { heading($0, name, in: table) }]
        for row in 0..<table.rowCount {
            var cells = table.header.indices.map { column in
                cell(table.text(row: row, column: column), table.header[column])
            }
            // An empty cell at the end may be left out, and one too many put there.
            while cells.count > 1, cells.last?.isEmpty == true, chance(0.7) { cells.removeLast() }
            if cells.count == table.header.count, chance(0.1) { cells += ["", ""] }
            rows.append(cells)
        }
        return rows
    }

    private mutating func heading(_ column: String, _ name: Draft.TableName, in table: Table) -> String {
        guard name.columns.contains(column), chance(0.6),
            let entry = Vocabulary.entries.first(where: { $0.subject == .column && $0.id == column }),
            !table.header.contains(where: { $0 != column && Vocabulary.id(of: $0, in: .column) == column })
        else { return column }
        return dressed(pick(entry.swedish))
    }

    private mutating func cell(_ text: String, _ column: String) -> String {
        guard chance(0.5) else { return text }
        return switch column {
        case "kind", "from_kind", "to_kind": word(for: text, .kind)
        case "status": word(for: text, .status)
        case "purpose": word(for: text, .purpose)
        case "value": word(for: text, .indicatorValue)
        case "governance": word(for: text, .governance)
        case "arena": word(for: text, .arena)
        case "from", "to", "actor", "partner": name(of: text, actorNames)
        case "by": text == "document" ? "Dokument" : name(of: text, actorNames)
        case "forum": name(of: text, forumNames)
        case "level": level(text)
        case "min", "max", "wanted": text.isEmpty ? text : level(text)
        case "due", "decided", "date", "start", "end": date(text)
        default: text
        }
    }

    private mutating func word(for id: String, _ subject: Vocabulary.Subject) -> String {
        guard let entry = Vocabulary.entries.first(where: { $0.subject == subject && $0.id == id }) else {
            return id
        }
        let own = network.kinds.filter { !Kind.standard.contains($0) }
        let words = (entry.swedish + entry.english).filter { word in
            !own.contains { kind in
                [
                    kind.id.text, kind.name.swedish, kind.name.english, kind.plural.swedish,
                    kind.plural.english,
                ]
                .contains { $0.normalForm == word.normalForm }
            }
        }
        return words.isEmpty ? id : dressed(pick(words))
    }

    private mutating func name(of id: String, _ names: [String: [String]]) -> String {
        guard let own = names[id], !own.isEmpty else { return id }
        return dressed(pick(own))
    }

    private mutating func level(_ text: String) -> String {
        if text.isEmpty {
            return pick(["", "Vet ej", "vet inte", "?", "Don’t know."].filter { isPlain($0) })
        }
        if text == "x" {
            return pick(["X", "Ej aktuell", "x Ej aktuell: Vi ser inte relationen som aktuell."])
        }
        guard let level = Int(text) else { return text }
        if level == 0 { return pick(["0,0", "Ingen samverkan", "0 Ingen samverkan: Vi samverkar inte."]) }
        let step = network.scale.steps[level - 1]
        return pick([
            "\(level),0", "\(level).0", dressed(step.name.swedish), step.name.english,
            "\(level) \(step.name.swedish)",
            "\(level) \(step.name.swedish): \(step.meaning.swedish)",
        ])
    }

    private mutating func date(_ text: String) -> String {
        guard let date = Due(text), date.description == text else { return text }
        let (year, month, day) = (date.last.year, date.last.month, date.last.day)
        let months = [
            "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
            "november",
            "december",
        ]
        return switch date.grain {
        case .year: text
        case .half: (month == 6 ? "våren " : "hösten ") + "\(year)"
        case .quarter: "kvartal \(month / 3) \(year)"
        case .month: "\(months[month - 1]) \(year)"
        case .day:
            pick([
                "\(day).\(month).\(year)", "\(day)/\(month)/\(year)", "\(day) \(months[month - 1]) \(year)",
            ])
        }
    }

    /// In another case, now and then.
    private mutating func dressed(_ text: String) -> String {
        pick([text, text, text.uppercased(), text.lowercased()])
    }

    private func isPlain(_ text: String) -> Bool { !text.contains("’") }

    private mutating func chance(_ share: Double) -> Bool { random.unit() < share }
    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[random.integer(below: elements.count)]
    }
}

/// How a program saves a table.
struct Format: CustomStringConvertible {
    enum Encoding: CaseIterable {
        case utf8, utf8Marked, utf16Little, utf16Big, utf16Unmarked, windows1252, macRoman, codePage850
    }

    let encoding: Encoding
    let separator: String
    let lineEnd: String

    var description: String {
        "\(encoding) “\(separator)” \(lineEnd.utf8.count > 1 ? "CRLF" : lineEnd == "\n" ? "LF" : "CR")"
    }

    init(_ random: inout SeededRandom) {
        encoding = Encoding.allCases[random.integer(below: Encoding.allCases.count)]
        separator = [";", ",", "\t"][random.integer(below: 3)]
        lineEnd = ["\n", "\r\n", "\r"][random.integer(below: 3)]
    }

    func bytes(_ rows: [[String]], _ random: inout SeededRandom) -> [UInt8] {
        var text = ""
        for row in rows {
            let cells = row.map { cell in
                let blank = random.integer(below: 20) == 0 ? blanks[random.integer(below: blanks.count)] : ""
                return quoted(blank.isEmpty ? cell : cell + blank)
            }
            text += cells.joined(separator: separator) + lineEnd
        }
        return encoded(text)
    }

    // Zero-width characters are of Unicode alone.
    private var blanks: [String] { page == nil ? [" ", "\u{A0}", "\u{200B}"] : [" "] }

    private var page: CodePage? {
        switch encoding {
        case .windows1252: .windows1252
        case .macRoman: .macRoman
        case .codePage850: .codePage850
        default: nil
        }
    }

    private func quoted(_ cell: String) -> String {
        let needsQuotes = cell.unicodeScalars.contains { [separator, "\"", "\n", "\r"].contains(String($0)) }
        return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
    }

    private func encoded(_ text: String) -> [UInt8] {
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        return switch encoding {
        case .utf8: Array(text.utf8)
        case .utf8Marked: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case .utf16Little: [0xFF, 0xFE] + little
        case .utf16Big: [0xFE, 0xFF] + big
        case .utf16Unmarked: little
        // A text that has other characters, or none that tells the encoding, is saved as UTF-8.
        case .windows1252, .macRoman, .codePage850:
            page.flatMap { Self.bytes(of: text, in: $0) } ?? Array(text.utf8)
        }
    }

    private static func bytes(of text: String, in page: CodePage) -> [UInt8]? {
        var bytesByScalar: [Unicode.Scalar: UInt8] = [:]
        for byte in 0...255 as ClosedRange<UInt8> {
            let scalars = page.decoded([byte]).map { String(decoding: $0, as: UTF8.self).unicodeScalars }
            if let scalar = scalars?.first { bytesByScalar[scalar] = byte }
        }
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let byte = bytesByScalar[scalar] else { return nil }
            bytes.append(byte)
        }
        return text.contains(/[a-z][åäö][a-z]/) ? bytes : nil
    }
}
