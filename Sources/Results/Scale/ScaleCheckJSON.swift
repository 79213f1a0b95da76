public import Analysis
internal import Model

extension JSONValue {
    /// What `levels --check --json` adds to the scale: whether its steps are cumulative in the answers.
    public static func scaleCheck(_ check: ScaleCheck) -> JSONValue {
        let ticks = check.scalability
        func h(_ value: Double?, _ jackknife: Jackknife?) -> JSONValue {
            .object([
                ("value", .double(value)), ("standard_error", .double(jackknife?.standardError)),
                ("low", .double(jackknife?.interval.lowerBound)),
                ("high", .double(jackknife?.interval.upperBound)),
            ])
        }
        return .object([
            (
                "conventions",
                .object([
                    ("answers", "the parties' own, with at least one tick, of all waves"),
                    ("h", "1 - errors / expected over all pairs of levels, in the order of the scale"),
                    ("best_h", "likewise, each pair in the order of how often its levels are ticked"),
                    ("interval", "delete-one-actor jackknife, 95 %, indicative"),
                    ("reproducibility", "errors as Goodenough and Edwards count them"),
                    ("threshold", .double(ScaleCheck.threshold)),
                ])
            ),
            ("answers", .int(ticks.responses)), ("actors", .int(check.answering.count)),
            ("verdict", .string(check.verdict.rawValue)),
            ("h", h(ticks.h, check.h)), ("best_h", h(ticks.bestH, check.bestH)),
            ("reproducibility", .double(ticks.reproducibility)),
            ("least_reproducibility", .double(ticks.leastReproducibility)),
            ("scalability", .double(ticks.scalability)),
            (
                "levels",
                .array(
                    (1...check.scale.top).map { level in
                        .object([
                            ("level", .int(level)), ("ticked", .int(ticks.ticked[level - 1])),
                            ("deeper", .int(check.deeper[level - 1])),
                            ("skipped", .int(check.skipped[level - 1])),
                        ])
                    })
            ),
            (
                "skips",
                .array(
                    check.skips.map {
                        .object([
                            ("skipped", .int($0.skipped)), ("ticked", .int($0.ticked)),
                            ("answers", .int($0.answers)), ("of", .int($0.of)),
                        ])
                    })
            ),
            ("with_level", .int(check.withLevel)), ("level_is_deepest", .int(check.levelIsDeepest)),
        ])
    }
}
