import Analysis

/// What a change says of each dyad, in one line each.
func changes(_ folder: Folder, from: String = "1", to: String = "2") throws -> [String] {
    let network = try folder.network()
    let change = try folder.change(from: from, to: to)
    return change.ties.map { "\(network.names($0.dyad)) \($0.before)→\($0.after) \($0.sort.rawValue)" }
        + change.notComparable.map { "\(network.names($0.dyad)) not comparable: \($0.why.rawValue)" }
}
