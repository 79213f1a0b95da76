internal import Analysis
internal import Model
internal import Words

extension Finding {
    /// **Rule.** Of the rows with at least five relations that both have answered for, the one in which one side says more
    /// in most relations, when that is more than half of them and in more than in any other row. Rows are what the picture
    /// shows, so what a reader may not see is in none.
    ///
    /// - Parameters:
    ///   - rows: who stands to the left and to the right; in how many relations each says more, or, of single actors, the
    ///     actor says more and less; and how many are compared.
    ///   - fewestSteps: how far apart two answers have to be to count.
    func perception(
        _ rows: [(left: String, right: String, leftMore: Int, rightMore: Int, compared: Int)],
        isByKinds: Bool,
        fewestSteps: Int
    ) -> String? {
        let enough = rows.filter { $0.compared >= 5 }
        let sides =
            enough.map { (row: $0, isLeft: true, count: $0.leftMore) }
            + enough.map { (row: $0, isLeft: false, count: $0.rightMore) }
        guard let most = sides.max(by: { $0.count < $1.count }), most.count * 2 > most.row.compared,
            sides.count(where: { $0.count == most.count }) == 1
        else { return nil }
        let language = context.language
        let steps = fewestSteps > 1 ? language(" minst två steg", " at least two steps") : ""
        let count = of(most.count, most.row.compared)
        guard isByKinds else {
            return most.isLeft
                ? language(
                    "\(most.row.left) anger\(steps) mer än den andra i \(count) relationer",
                    "\(most.row.left) says\(steps) more than the other in \(count) relations")
                : language(
                    "\(most.row.left) anger\(steps) mindre än den andra i \(count) relationer",
                    "\(most.row.left) says\(steps) less than the other in \(count) relations")
        }
        let (more, less) = most.isLeft ? (most.row.left, most.row.right) : (most.row.right, most.row.left)
        return language(
            "\(more) anger\(steps) mer än \(less.lowercasedFirst) i \(count) relationer",
            "\(more) say\(steps) more than \(less.lowercasedFirst) in \(count) relations")
    }

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
