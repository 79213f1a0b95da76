internal import Foundation
public import Model

/// `datapackage.json` as Frictionless tools and `samverkan` read it: the title, and each table with its columns.
public struct DataPackage: Sendable {
    /// The file's text.
    public let text: String

    /// - Parameters:
    ///   - tables: every table of the folder, with the columns that it has.
    ///   - hasNeighbors: whether there is a `neighbors.csv` beside them.
    /// - Precondition: the scale, if any, is one that the product knows by its id.
    public init(
        _ description: Draft.Description, tables: [(name: Draft.TableName, columns: [String])],
        hasNeighbors: Bool = false, dialect: TableDialect, _ language: Language
    ) {
        precondition((description.scale ?? .samverkan8) == .samverkan8, "only the product's scale is named")
        let document = Document(
            name: description.id, title: description.title, description: description.summary,
            resources: tables.map { Self.resource($0.name, $0.columns, dialect, language) }
                + (hasNeighbors ? [Self.neighbors(dialect, language)] : []),
            samverkan: Document.Samverkan(
                scale: Scale.samverkan8.id.text, waves: description.waves,
                reference: description.reference?.text, promise: description.promise?.rawValue))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Nothing but texts and lists of texts: there is nothing in it that could not be encoded.
        text = (try? encoder.encode(document)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? "{}\n"
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
private struct Document: Encodable {
    let profile = "tabular-data-package"
    let name: String?
    let title: String?
    let description: String?
    let resources: [Resource]
    let samverkan: Samverkan

    struct Samverkan: Encodable {
        let scale: String
        let waves: [String]?
        let reference: String?
        let promise: String?
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
