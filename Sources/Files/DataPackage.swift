internal import Foundation
public import Model

/// `datapackage.json` as Frictionless tools and `samverkan` read it: the title, and each table with its columns.
public struct DataPackage: Sendable {
    /// The file's text.
    public let text: String

    /// - Parameters:
    ///   - tables: every table of the folder, with the columns that it has.
    ///   - hasNeighbors: whether there is a `neighbors.csv` beside them.
    public init(
        _ description: Draft.Description, tables: [(name: Draft.TableName, columns: [String])],
        hasNeighbors: Bool = false, dialect: TableDialect, _ language: Language
    ) {
        let resources =
            tables.map { Self.resource($0.name, $0.columns, dialect, language) }
            + (hasNeighbors ? [Self.neighbors(dialect, language)] : [])
        text = Self.text(of: Document(description, resources: resources), isPretty: true)
    }

    static func text(of document: Document, isPretty: Bool) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
        // Nothing but texts, numbers and lists of them: there is nothing in it that could not be encoded.
        let text = (try? encoder.encode(document)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
        return isPretty ? text + "\n" : text
    }

    private static func resource(
        _ table: Draft.TableName, _ columns: [String], _ dialect: TableDialect, _ language: Language
    ) -> Document.Resource {
        Document.Resource(
            name: table.rawValue, path: table.file, description: table.guide(language),
            dialect: Document.Dialect(dialect),
            schema: Document.Schema(
                fields: columns.map { column in
                    Document.Field(
                        name: column, description: table.guide(to: column, language),
                        constraints: Document.Constraints(
                            // A level that is not known is an empty cell.
                            required: table.requiredColumns.contains(column) && column != "level"
                                ? true : nil,
                            unique: column == "id" ? true : nil,
                            enum: choices(of: column, in: table)))
                },
                primaryKey: columns.contains("id") ? ["id"] : nil,
                foreignKeys: columns.compactMap { reference(from: $0) }))
    }

    private static func neighbors(_ dialect: TableDialect, _ language: Language) -> Document.Resource {
        Document.Resource(
            name: "neighbors", path: Frame.Border.file, description: Frame.Border.guide(language),
            dialect: Document.Dialect(dialect),
            schema: Document.Schema(
                fields: Frame.Border.columns.map { column in
                    Document.Field(
                        name: column, description: Frame.Border.guide(to: column, language),
                        constraints: Document.Constraints(
                            required: true, unique: nil, enum: Frame.Border.choices(of: column)))
                },
                primaryKey: ["a", "b"],
                foreignKeys: ["a", "b"].map {
                    Document.ForeignKey($0, to: Draft.TableName.actors.rawValue)
                }))
    }

    private static func choices(of column: String, in table: Draft.TableName) -> [String]? {
        switch column {
        case "purpose": Purpose.allCases.map(\.rawValue)
        case "status" where table == .agreements: Agreement.Status.allCases.map(\.rawValue)
        case "status": Target.Status.allCases.map(\.rawValue)
        case "promise": Promise.allCases.map(\.rawValue)
        case "value": Indicator.Value.allCases.map(\.rawValue)
        default: nil
        }
    }

    private static func reference(from column: String) -> Document.ForeignKey? {
        switch column {
        case "from", "to", "actor", "partner":
            Document.ForeignKey(column, to: Draft.TableName.actors.rawValue)
        case "forum": Document.ForeignKey(column, to: Draft.TableName.forums.rawValue)
        default: nil
        }
    }
}

/// As much of Frictionless' Data Package as we say.
extension DataPackage {
    struct Document: Encodable {
        let profile: String?
        let name: String?
        let title: String?
        let description: String?
        let resources: [Resource]?
        let samverkan: Samverkan

        /// - Parameter resources: nil where there are no files to list.
        init(_ description: Draft.Description, resources: [Resource]?) {
            profile = resources == nil ? nil : "tabular-data-package"
            (name, title) = (description.id, description.title)
            self.description = description.summary
            self.resources = resources
            samverkan = Samverkan(
                scale: ScaleEntry(description.scale ?? .samverkan8),
                kinds: description.kinds?.map(KindEntry.init),
                waves: description.waves, reference: description.reference?.text,
                promise: description.promise?.rawValue)
        }

        struct Samverkan: Encodable {
            let scale: ScaleEntry
            let kinds: [KindEntry]?
            let waves: [String]?
            let reference: String?
            let promise: String?
        }

        /// The id of a scale that the product knows, else the scale itself.
        struct ScaleEntry: Encodable {
            private struct Whole: Encodable {
                struct Level: Encodable {
                    let level: Int
                    let sv, en, meaning_sv, meaning_en: String
                }

                let id: String
                let levels: [Level]
                let tie_from: Int
            }

            private let scale: Scale

            init(_ scale: Scale) { self.scale = scale }

            func encode(to encoder: any Encoder) throws {
                var container = encoder.singleValueContainer()
                if scale == .samverkan8 { return try container.encode(scale.id.text) }
                try container.encode(
                    Whole(
                        id: scale.id.text,
                        levels: scale.steps.map {
                            Whole.Level(
                                level: $0.level, sv: $0.name.swedish, en: $0.name.english,
                                meaning_sv: $0.meaning.swedish, meaning_en: $0.meaning.english)
                        }, tie_from: scale.tieFrom))
            }
        }

        struct KindEntry: Encodable {
            let id, sv, en, plural_sv, plural_en: String

            init(_ kind: Kind) {
                id = kind.id.text
                (sv, en) = (kind.name.swedish, kind.name.english)
                (plural_sv, plural_en) = (kind.plural.swedish, kind.plural.english)
            }
        }

        struct Resource: Encodable {
            let profile = "tabular-data-resource"
            let name: String
            let path: String
            let description: String
            let format = "csv"
            let mediatype = "text/csv"
            let encoding = "utf-8"
            let dialect: Dialect
            let schema: Schema
        }

        struct Dialect: Encodable {
            let delimiter: String
            let lineTerminator: String
            let quoteChar = "\""
            let doubleQuote = true

            init(_ dialect: TableDialect) {
                delimiter = String(decoding: [dialect.separator], as: UTF8.self)
                lineTerminator = String(decoding: dialect.lineBreak, as: UTF8.self)
            }
        }

        struct Schema: Encodable {
            let fields: [Field]
            let missingValues = [""]
            let primaryKey: [String]?
            let foreignKeys: [ForeignKey]
        }

        struct Field: Encodable {
            let name: String
            let type = "string"
            let description: String
            let constraints: Constraints
        }

        struct Constraints: Encodable {
            let required: Bool?
            let unique: Bool?
            let `enum`: [String]?
        }

        struct ForeignKey: Encodable {
            struct Reference: Encodable {
                let resource: String
                let fields: [String]
            }

            let fields: [String]
            let reference: Reference

            init(_ column: String, to table: String) {
                fields = [column]
                reference = Reference(resource: table, fields: ["id"])
            }
        }
    }
}
