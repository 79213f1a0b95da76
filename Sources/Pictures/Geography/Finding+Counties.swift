internal import Analysis
internal import Model
internal import Words

extension Finding {
    /// **Rule.** Of at least five relations between actors that have a county: how many stay within one, when that is at
    /// least two thirds; else, of at least five between counties, how many touch the one county that more than half of them
    /// touch; else how many go between counties, when that is at least two thirds. Relations of which one answer alone
    /// exists are in none of the counts, and then these are called the known ones.
    ///
    /// - Parameters:
    ///   - pairs: two places in a list of counties, in order, and how many relations they have.
    ///   - isPart: whether more relations may exist than those that are known.
    ///   - isPartOfNetwork: whether there are relations with actors of no county besides.
    func counties(
        _ pairs: [(one: Int, other: Int, count: Int)], names: [String], isPart: Bool, areTargets: Bool,
        isPartOfNetwork: Bool
    ) -> String? {
        let language = context.language
        let inside = pairs.filter { $0.one == $0.other }.map(\.count).reduce(0, +)
        let across = pairs.filter { $0.one != $0.other }
        let between = across.map(\.count).reduce(0, +)
        guard inside + between >= 5 else { return nil }
        let what =
            areTargets
            ? language("mål", "targets")
            : isPart ? language("kända relationer", "known relations") : language("relationer", "relations")
        let among =
            isPartOfNetwork ? language(" mellan aktörer med län", " between actors with a county") : ""
        if inside * 3 >= (inside + between) * 2 {
            return language(
                "\(of(inside, inside + between)) \(what)\(among) stannar inom länet",
                "\(of(inside, inside + between)) \(what)\(among) stay within the county")
        }
        let touched = names.indices.map { county in
            across.filter { $0.one == county || $0.other == county }.map(\.count).reduce(0, +)
        }
        if between >= 5, let most = touched.max(), most * 2 > between, across.count > 1,
            touched.count(where: { $0 == most }) == 1, let county = touched.firstIndex(of: most)
        {
            return language(
                "\(of(most, between)) \(what) mellan län rör \(names[county])",
                "\(of(most, between)) \(what) between counties concern \(names[county])")
        }
        guard between * 3 >= (inside + between) * 2 else { return nil }
        return language(
            "\(of(between, inside + between)) \(what)\(among) går mellan län",
            "\(of(between, inside + between)) \(what)\(among) go between counties")
    }
}
