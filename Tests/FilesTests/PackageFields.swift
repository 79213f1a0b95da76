import Foundation
import TestNetworks

/// The columns of each table as a network's `datapackage.json` describes them.
struct PackageFields {
    let columns: [String: [String]]

    init(ofNetwork name: String) throws {
        struct Package: Decodable {
            struct Resource: Decodable {
                struct Schema: Decodable {
                    struct Field: Decodable { let name: String }

                    let fields: [Field]
                }

                let name: String
                let schema: Schema
            }

            let resources: [Resource]
        }
        let file = URL(fileURLWithPath: Samples.path("Networks/\(name)/datapackage.json"))
        let package = try JSONDecoder().decode(Package.self, from: Data(contentsOf: file))
        columns = Dictionary(
            uniqueKeysWithValues: package.resources.map { ($0.name, $0.schema.fields.map(\.name)) })
    }
}
