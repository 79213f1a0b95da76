public import Analysis
public import Model

extension JSONValue {
    /// `samverkan change --json`: what became of every relation that two waves can be compared on.
    public static func change(_ change: Change, _ network: Network) -> JSONValue {
        contract(
            "change", network,
            [("side", .string("confirmed")), ("evidence", .string("alike in both waves"))],
            [
                ("from", wave(network.waves[change.from])), ("to", wave(network.waves[change.to])),
                (
                    "counts",
                    .object(
                        Change.Sort.allCases.map { ($0.rawValue, .int(change.count($0))) }
                            + [("not_comparable", .int(change.notComparable.count))])
                ),
                (
                    "ties",
                    .array(
                        change.ties.map { tie in
                            .object([
                                ("a", id(tie.dyad.a, network)), ("b", id(tie.dyad.b, network)),
                                ("before", .int(tie.before)), ("after", .int(tie.after)),
                                ("change", .string(tie.sort.rawValue)),
                            ])
                        })
                ),
                (
                    "not_comparable",
                    .array(
                        change.notComparable.map { entry in
                            .object([
                                ("a", id(entry.dyad.a, network)), ("b", id(entry.dyad.b, network)),
                                ("reason", .string(entry.why.rawValue)),
                            ])
                        })
                ),
            ])
    }
}
