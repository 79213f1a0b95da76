extension Reference {
    /// Which reference a network goes by.
    public enum Source: Hashable, Sendable {
        case sweden
        /// Codes are then not held against anything.
        case unchecked
        /// A folder of tables. In `datapackage.json` its path is from the network's folder.
        case folder(String)

        /// A source as the user writes it: "sweden", "none", or else the path of a folder.
        public init(_ text: String) {
            self =
                switch text {
                case "sweden": .sweden
                case "none": .unchecked
                default: .folder(text)
                }
        }

        /// The source as the user writes it.
        public var text: String {
            switch self {
            case .sweden: "sweden"
            case .unchecked: "none"
            case .folder(let path): path
            }
        }
    }
}
