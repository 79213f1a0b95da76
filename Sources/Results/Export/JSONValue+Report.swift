public import Analysis
internal import Model

extension JSONValue {
    /// What `report --check --json` writes: `samverkan.report/1`.
    public static func report(_ members: [(String, JSONValue)], _ analyzed: AnalyzedNetwork) -> JSONValue {
        contract("report", analyzed, [], members)
    }
}
