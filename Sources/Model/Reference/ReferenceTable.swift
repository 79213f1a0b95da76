extension Reference {
    /// The tables of a reference folder.
    public enum TableName: String, CaseIterable, Sendable {
        case counties, municipalities, neighbors, organisations

        public var file: String { "\(rawValue).csv" }
        /// Without neighbors a country is still known.
        public var isRequired: Bool { self != .neighbors }

        public var requiredColumns: [String] {
            switch self {
            case .counties: ["code", "name"]
            case .municipalities: ["code", "name", "county"]
            case .neighbors: ["a", "b"]
            case .organisations: ["id", "name", "kind"]
            }
        }

        public var optionalColumns: [String] {
            switch self {
            case .counties: ["letter"]
            case .municipalities: ["full_name", "latitude", "longitude"]
            case .neighbors: ["status"]
            case .organisations:
                [
                    "short", "county", "municipality", "governance", "english", "seat", "other_names",
                    "scope",
                ]
            }
        }

        public var columns: [String] { requiredColumns + optionalColumns }
    }
}
