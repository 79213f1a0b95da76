public import Model

/// The tables of a network folder as a network says them: each in its own columns, those alone in which anything stands.
///
/// **Guarantee.** Read as a folder they are the same network, and written again the same bytes.
public struct NetworkTables: Sendable {
    /// One table, its rows made one at a time.
    public struct Entry {
        public let name: Draft.TableName
        public let header: [String]
        public let rowCount: Int
        /// The cells of a row, in the order of the header.
        public let row: (Int) -> [String]

        /// As the bytes of a CSV file.
        public func write(_ dialect: TableDialect = .plain, to output: inout ByteOutput) {
            var piece: [UInt8] = []
            var writer = CSVWriter<Never>(dialect) { piece += $0 }
            writer.write(header)
            for row in 0..<rowCount {
                writer.write(self.row(row))
                if piece.count > 1 << 15 {
                    output.write(piece)
                    piece.removeAll(keepingCapacity: true)
                }
            }
            writer.finish()
            output.write(piece)
        }

        var text: String {
            var bytes: [UInt8] = []
            var writer = CSVWriter<Never> { bytes += $0 }
            writer.write(header)
            for row in 0..<rowCount { writer.write(self.row(row)) }
            writer.finish()
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    private let network: Network
    /// What a wave is called that has no name: in a folder every tie names one.
    private let unnamedWave: String

    public init(_ network: Network, unnamedWave: String = "") {
        self.network = network
        self.unnamedWave = unnamedWave
    }

    private func waveID(_ place: Wave.Place) -> String {
        let id = network.waves[place].id
        return id.isEmpty ? unnamedWave : id.text
    }

    /// In the order in which they are read; those that say nothing are left out, but for the two that must be there.
    public var all: [Entry] { Draft.TableName.allCases.compactMap { entry($0) } }

    public func entry(_ name: Draft.TableName) -> Entry? {
        switch name {
        case .actors: actors
        case .ties: ties
        case .forums: forums
        case .participation: network.participation.flatMap(participation)
        case .asked: network.asked.flatMap(asked)
        case .waves: waves
        case .aliases: aliases
        case .agreements: agreements
        case .targets: targets
        case .indicators: indicators
        }
    }

    /// What columns a table has, and what stands in them.
    private typealias Fields<Row> = [(name: String, text: (Row) -> String)]

    private func entry<Row>(
        _ name: Draft.TableName, _ rows: [Row], _ fields: Fields<Row>, isRequired: Bool = false
    ) -> Entry? {
        if rows.isEmpty, !isRequired { return nil }
        let required = Set(name.requiredColumns)
        let told = fields.filter { field in
            required.contains(field.name) || rows.contains { !field.text($0).isEmpty }
        }
        return Entry(name: name, header: told.map(\.name), rowCount: rows.count) { row in
            told.map { $0.text(rows[row]) }
        }
    }

    private var actors: Entry? {
        let network = network
        let lastWave = network.waves.count - 1
        func wave(_ place: Wave.Place?) -> String { place.map { network.waves[$0].id.text } ?? "" }
        var fields: Fields<Actor> = [
            ("id", { $0.id.text }), ("name", { $0.name }), ("kind", { $0.kind.text }),
            ("short", { $0.short == $0.name ? "" : $0.short }), ("county", { $0.county }),
            ("municipality", { $0.municipality }), ("governance", { $0.governance }),
            ("capacity", { $0.capacity }),
            // From the first wave, and until the last, need not be said. Who exists in none began after it ended.
            (
                "since",
                { $0.lifetime.map { $0.lowerBound == 0 ? "" : wave($0.lowerBound) } ?? wave(lastWave) }
            ),
            (
                "until",
                { $0.lifetime.map { $0.upperBound == lastWave ? "" : wave($0.upperBound) } ?? wave(0) }
            ),
            ("became", { $0.became.map { network.actors[$0].id.text }.joined(separator: " ") }),
        ]
        for (place, attribute) in (network.actors.first?.attributes ?? []).enumerated() {
            fields.append((attribute.name, { $0.attributes[place].value }))
        }
        return entry(.actors, network.actors, fields, isRequired: true)
    }

    private var ties: Entry? { entry(.ties, network.reports, tieFields, isRequired: true) }

    /// What a report says, by the columns of `ties.csv`.
    private var tieFields: Fields<Report> {
        let network = network
        func remark(_ report: Report) -> Remark { network.remarks[report.remark] }
        func actor(_ place: Actor.Place) -> String { network.actors[place].id.text }
        return [
            ("wave", { waveID($0.wave) }), ("from", { actor($0.from) }),
            ("to", { actor($0.to) }), ("level", { $0.answer.written }),
            ("forum", { $0.forum.map { network.forums[$0].id.text } ?? "" }),
            (
                "by",
                { report in
                    switch report.by {
                    case .actor(let by): by == report.from ? "" : actor(by)
                    case .document: "document"
                    }
                }
            ),
            ("respondent", { network.respondents[$0.respondent] }), ("arena", { remark($0).arena }),
            ("wanted", { remark($0).wanted.map { String($0) } ?? "" }),
            ("ticked", { remark($0).ticked.map { String($0) }.joined(separator: " ") }),
            ("obstacle", { remark($0).obstacle }), ("date", { remark($0).date?.description ?? "" }),
            ("source", { remark($0).source }), ("note", { remark($0).note }),
        ]
    }

    private var forums: Entry? {
        entry(
            .forums, network.forums,
            [
                ("id", { $0.id.text }), ("name", { $0.name }), ("process", { $0.process }),
                ("purpose", { $0.purpose?.rawValue ?? "" }), ("description", { $0.description }),
            ])
    }

    private func participation(_ rows: [Participation]) -> Entry? {
        let network = network
        return entry(
            .participation, rows,
            [
                ("forum", { network.forums[$0.forum].id.text }),
                ("actor", { network.actors[$0.actor].id.text }),
                ("wave", { $0.wave.map { network.waves[$0].id.text } ?? "" }), ("role", { $0.role }),
                ("arena", { $0.arena }),
            ], isRequired: true)
    }

    private func asked(_ rows: [Asked]) -> Entry? {
        let network = network
        return entry(
            .asked, rows,
            [
                ("wave", { network.waves[$0.wave].id.text }), ("actor", { network.actors[$0.actor].id.text }),
                ("forum", { $0.forum.map { network.forums[$0].id.text } ?? "" }),
                ("partner", { $0.partner.map { network.actors[$0].id.text } ?? "" }),
            ], isRequired: true)
    }

    private var waves: Entry? {
        // One without a name is what a folder has that knows no waves.
        if network.waves.count == 1, network.waves[0].id.isEmpty { return nil }
        return entry(
            .waves, network.waves,
            [
                ("id", { $0.id.text }), ("name", { $0.name }), ("start", { $0.start?.description ?? "" }),
                ("end", { $0.end?.description ?? "" }), ("promise", { $0.promise?.rawValue ?? "" }),
            ])
    }

    private var aliases: Entry? {
        let network = network
        return entry(
            .aliases, network.aliases,
            [("alias", { $0.text }), ("actor", { network.actors[$0.actor].id.text })])
    }

    private var agreements: Entry? {
        let network = network
        return entry(
            .agreements, network.agreements,
            [
                ("wave", { network.waves[$0.wave].id.text }), ("from", { network.actors[$0.from].id.text }),
                ("to", { network.actors[$0.to].id.text }), ("what", { $0.what }),
                ("forum", { $0.forum.map { network.forums[$0].id.text } ?? "" }),
                ("responsible", { $0.responsible }), ("due", { $0.due?.description ?? "" }),
                ("status", { $0.status?.rawValue ?? "" }), ("note", { $0.note }),
            ])
    }

    private var targets: Entry? {
        let network = network
        func wave(_ place: Wave.Place?) -> String { place.map { network.waves[$0].id.text } ?? "" }
        func end(_ target: Target, _ side: Int) -> String {
            guard case .pair(let a, let b) = target.scope else { return "" }
            return network.actors[side == 0 ? a : b].id.text
        }
        func kind(_ target: Target, _ side: Int) -> String {
            guard case .kinds(let a, let b) = target.scope else { return "" }
            return (side == 0 ? a : b).text
        }
        let fields: Fields<Target> = [
            ("min", { String($0.band.lowerBound) }),
            ("max", { $0.band.upperBound == network.scale.top ? "" : String($0.band.upperBound) }),
            ("from", { end($0, 0) }), ("to", { end($0, 1) }), ("from_kind", { kind($0, 0) }),
            ("to_kind", { kind($0, 1) }), ("forum", { $0.forum.map { network.forums[$0].id.text } ?? "" }),
            ("wave", { wave($0.from) }), ("until", { wave($0.until) }),
            ("purpose", { $0.purpose?.rawValue ?? "" }), ("status", { $0.status?.rawValue ?? "" }),
            ("agreed_by", { $0.agreedBy }), ("decided", { $0.decided?.description ?? "" }),
            ("due", { $0.due?.description ?? "" }), ("reason", { $0.reason }),
        ]
        return entry(.targets, network.targets, fields)
    }

    private var indicators: Entry? {
        let network = network
        return entry(
            .indicators, network.indicators,
            [
                ("wave", { network.waves[$0.wave].id.text }), ("indicator", { $0.name }),
                ("value", { $0.value.rawValue }),
                ("forum", { $0.forum.map { network.forums[$0].id.text } ?? "" }), ("source", { $0.source }),
                ("note", { $0.note }),
            ])
    }

    // MARK: The package

    /// What the network says of itself beside its tables.
    public var description: Draft.Description {
        var description = Draft.Description()
        (description.id, description.title) = (network.id, network.title)
        description.summary = network.summary.isEmpty ? nil : network.summary
        description.scale = network.scale
        let own = network.kinds.filter { !Kind.standard.contains($0) }
        description.kinds = own.isEmpty ? nil : own
        // Codes that are held against no reference here may be held against none there.
        description.reference = network.reference == nil ? .unchecked : nil
        if waves == nil { description.promise = network.waves.first?.promise }
        return description
    }

    /// What `datapackage.json` says under `samverkan`, with the title: no list of files.
    var package: String {
        DataPackage.text(of: DataPackage.Document(description, resources: nil), isPretty: false)
    }

    /// The files of the network's folder.
    ///
    /// - Parameter language: Of the descriptions in `datapackage.json`.
    public func files(_ dialect: TableDialect, _ language: Language) -> [WrittenFile] {
        let names = Draft.TableName.allCases.filter { entry($0) != nil }
        let package = DataPackage(
            description, tables: names.map { ($0, entry($0)?.header ?? []) }, dialect: dialect, language)
        return [WrittenFile(Draft.packageFile, bytes: Array(package.text.utf8))]
            + names.map { name in
                WrittenFile(name.file) { output in
                    NetworkTables(network, unnamedWave: unnamedWave).entry(name)?.write(dialect, to: &output)
                }
            }
    }
}

extension FileFormat {
    /// The folder of tables that is the product's own.
    public static let folder = FileFormat(
        "folder", "network folder", swedish: "nätverksmapp", extensions: [],
        carries: Set(Feature.allCases).subtracting([.loops]),
        write: .network { network, _ in
            NetworkTables(network, unnamedWave: "1").files(.plain, .english)
        })
}

extension Answer {
    /// As a cell of `ties.csv` says it.
    var written: String {
        switch self {
        case .level(let level): String(level)
        case .notRelevant: "x"
        case .unknown: ""
        }
    }
}
