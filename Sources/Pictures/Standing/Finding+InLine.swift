internal import Analysis
internal import Model
internal import Words

extension Finding {
    /// What a wave's headline says.
    struct InLine {
        /// Of relations with a target that somebody has decided.
        var headline: Headline
        /// The wave's id.
        var wave: String
        /// Whether there are relations whose targets are all proposed or examples, which are told elsewhere.
        var hasApart: Bool

        fileprivate var least: Int { headline.surelyWithin }
        fileprivate var most: Int { headline.targeted - headline.surelyNotWithin }
    }

    /// **Rule.** Of at least four relations with a target: how many are in line where the bounds are one, and how many more or
    /// fewer than in the wave before where that is as sure and as many have a target; else between which numbers, when these are
    /// no further apart than a quarter of all; else that at least so many are when that is more than half; else that at most so
    /// many are when that is less than half. No claim where the missing answers decide more. Those with a target that is only
    /// proposed or an example are not among them.
    func headline(_ now: InLine, before: InLine?) -> String? {
        let language = context.language
        let all = now.headline.targeted
        guard all >= 4 else { return nil }
        let what =
            now.hasApart
            ? language("relationer med beslutade mål", "relations with decided targets")
            : language("relationer med mål", "relations with a target")
        let when = now.wave.isEmpty ? "" : language(" \(now.wave)", " in \(now.wave)")
        if now.least == now.most {
            return language(
                "\(of(now.least, all)) \(what) är i linje\(when)",
                "\(of(now.least, all)) \(what) are in line\(when)")
                + change(now, before)
        }
        if (now.most - now.least) * 4 <= all {
            let (least, most) = (language.count(now.least), of(now.most, all))
            return language(
                "Mellan \(least) och \(most) \(what) är i linje\(when)",
                "Between \(least) and \(most) \(what) are in line\(when)")
        }
        if now.least * 2 > all {
            return language(
                "Minst \(of(now.least, all)) \(what) är i linje\(when)",
                "At least \(of(now.least, all)) \(what) are in line\(when)")
        }
        if now.most * 2 < all {
            return language(
                "Högst \(of(now.most, all)) \(what) är i linje\(when)",
                "At most \(of(now.most, all)) \(what) are in line\(when)")
        }
        return nil
    }

    /// ", 4 fler än 2024"; nothing where the waves cannot be held against each other.
    private func change(_ now: InLine, _ before: InLine?) -> String {
        let language = context.language
        guard let before, before.least == before.most, before.headline.targeted == now.headline.targeted,
            before.hasApart == now.hasApart, !before.wave.isEmpty
        else { return "" }
        let more = now.least - before.least
        let count = language.count(abs(more))
        if more == 0 { return language(", lika många som \(before.wave)", ", as many as in \(before.wave)") }
        return more > 0
            ? language(", \(count) fler än \(before.wave)", ", \(count) more than in \(before.wave)")
            : language(", \(count) färre än \(before.wave)", ", \(count) fewer than in \(before.wave)")
    }
}
